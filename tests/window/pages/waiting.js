import { addAsync, addInline, addSync, report } from "/bindings/index.js";
const held = fetch("/held.txt");
await addInline({ a: 1, b: 2 });
await addAsync({ a: 1, b: 2 });
await addSync({ a: 1, b: 2 });
await report({ text: "called meanwhile" });
await report({ text: await (await held).text() });
