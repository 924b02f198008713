import { whoAmI } from "./bindings/index.js";
import { check, equal, later } from "./check.js";

// Each frame tries to reach the core, and reports its findings to its parent.
const attempt = `
  const call = '{"jsonrpc":"2.0","id":1,"method":"count","params":{"millis":0}}';
  const found = [typeof window.__IPC__];
  try {
    window.webkit.messageHandlers.ipc.postMessage(call);
    window.webkit.messageHandlers.ipc.postMessage('{"v":1,"key":"","doc":"0f","seq":1,"ack":0,"messages":[' + call + ']}');
  } catch (error) {}
  try {
    window.ipc.postMessage(call);
  } catch (error) {}
  parent.postMessage(found, "*");
`;
const page = `<!doctype html><script>${attempt}</script>`;

function frame(change) {
  return new Promise((done) => {
    const element = document.createElement("iframe");
    addEventListener("message", function listen(event) {
      if (event.source !== element.contentWindow) return;
      removeEventListener("message", listen);
      done(event.data);
    });
    change(element);
    document.documentElement.append(element);
  });
}

check(async () => {
  const frames = {
    srcdoc: (element) => (element.srcdoc = page),
    sandboxed: (element) => {
      element.sandbox = "allow-scripts";
      element.srcdoc = page;
    },
    data: (element) => (element.src = `data:text/html,${encodeURIComponent(page)}`),
    blob: (element) => (element.src = URL.createObjectURL(new Blob([page], { type: "text/html" }))),
    own: (element) => (element.src = "subframe.html"),
  };
  for (const [name, change] of Object.entries(frames)) {
    equal(await frame(change), ["undefined"], `the frame ${name}`);
  }
  await later(100);
  equal(await whoAmI(), ["subframes", "tester"]);
});
