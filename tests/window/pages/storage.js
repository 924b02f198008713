import { chat, report } from "./bindings/index.js";
import { later } from "./check.js";

const heard = [];
const channel = new BroadcastChannel("labels");
channel.onmessage = ({ data }) => heard.push(data);

chat.listen(async ({ from, text }) => {
  if (text === "write") {
    localStorage.setItem("label", from);
    await report({ text: "written" });
  } else if (text === "post") {
    channel.postMessage(from);
    await report({ text: "posted" });
  } else {
    // Values and messages pass through another process.
    const stored = () => localStorage.getItem("label");
    for (let tries = 0; (heard.length === 0 || stored() === null) && tries < 100; tries++) await later(10);
    await report({ text: `stored ${stored()}, heard ${heard.join(" ")}` });
  }
});
await report({ text: "listening" });
