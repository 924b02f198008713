import { report } from "./bindings/index.js";
await report({ text: "loaded" });
if (location.search === "?back") history.back();
