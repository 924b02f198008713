import { chat, report, said, tick } from "./bindings/index.js";
import { check, equal } from "./check.js";

const send = (text) => report({ text });

check(async () => {
  const early = tick.listen(() => {});
  early();
  let seen = 0;
  const stop = tick.listen(async ({ n, text }) => {
    seen += 1;
    await send(`tick ${n} ${text}`);
    if (n === 1) await send(`once ${(await once).n}`);
    if (n === 2) {
      stop();
      await stopped;
      await send("stopped");
      resume();
    }
  });
  const throwing = tick.listen(() => {
    throw new Error("on purpose");
  });
  const once = tick.once();
  let resume;
  const resumed = new Promise((done) => (resume = done));
  let stopThrowing;
  const stopped = new Promise((done) => (stopThrowing = done));
  await stop.ready;
  await throwing.ready;
  setTimeout(() => {
    throwing();
    stopThrowing();
  }, 200);
  await send("listening");
  await resumed;
  equal(seen, 2);

  for (let n = 0; n < 100; n += 1) said.emit(String(n));
  const answer = new Promise((done) => chat.listen(done));
  chat.emit({ from: "page", text: "hi" });
  const { from, text } = await answer;
  await send(`${from} says ${text}`);
});
