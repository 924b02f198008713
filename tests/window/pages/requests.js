import { ask, CommandError, confirm } from "./bindings/index.js";
import { check, equal, rejection, truth, until } from "./check.js";

check(async () => {
  const question = "Really?";
  const unhandled = await rejection(ask({ question, millis: 5000 }));
  truth(unhandled.message.includes("no handler"), unhandled.message);

  let reply = ({ question }) => question === "Really?";
  const signals = [];
  const stop = confirm.handle((request, { signal }) => {
    signals.push(signal);
    return reply(request);
  });
  await stop.ready;
  equal(await ask({ question, millis: 5000 }), true);
  reply = async () => false;
  equal(await ask({ question, millis: 5000 }), false);
  reply = () => {
    throw new CommandError("no", "not now");
  };
  equal((await rejection(ask({ question, millis: 5000 }))).data, "page: not now");
  reply = () => {
    throw new Error("on purpose");
  };
  truth((await rejection(ask({ question, millis: 5000 }))).data.includes("on purpose"), "the error message is sent");
  reply = () => new Promise(() => {});
  truth((await rejection(ask({ question, millis: 50 }))).data.includes("within"), "the request times out");
  await until(() => signals.at(-1).aborted, "the signal of the handler is aborted");
  let kind = "";
  try {
    confirm.handle(() => true);
  } catch (error) {
    kind = error.kind;
  }
  equal(kind, "invalid-payload", "a second handler");
  stop();
  truth((await rejection(ask({ question, millis: 5000 }))).data.includes("no handler"), "the handler is removed");
});
