import { closeRequested, closeWindow, report } from "./bindings/index.js";

let asked = 0;
const listening = closeRequested.listen(async () => {
  asked += 1;
  await report({ text: asked === 1 ? "asked once" : "asked twice" });
  if (asked === 2) await closeWindow();
});
await listening.ready;
await report({ text: "listening" });
