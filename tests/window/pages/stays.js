// A page with functions for the scripts of a scenario.
import { report } from "./bindings/index.js";

let count = 0;
/** Reports how often this document has been asked. */
window.ask = () => report({ text: `here ${++count}` });
window.add = (name, properties) => {
  const element = Object.assign(document.createElement(name), properties);
  document.body.append(element);
  return element;
};
window.link = (href, properties = {}) => add("a", { href, ...properties }).click();
addEventListener("message", ({ data }) => report({ text: `message ${data}` }));
await report({ text: "loaded" });
