import { report } from "/bindings/index.js";
await report({ text: "begun" });
const bytes = await (await fetch("/large.bin")).arrayBuffer();
await report({ text: `received ${bytes.byteLength}` });
