import { chat, closeRequested, report } from "./bindings/index.js";

const listening = closeRequested.listen(() => report({ text: "asked" }));
const chatting = chat.listen(async () => {
  await report({ text: "hangs" });
  for (;;);
});
await Promise.all([listening.ready, chatting.ready]);
await report({ text: "listening" });
