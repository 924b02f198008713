import { report } from "/bindings/index.js";
await report({ text: location.search + location.hash });
