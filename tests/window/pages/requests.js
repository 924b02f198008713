import { ask, CommandError, confirm } from "./bindings/index.js";
import { check, equal, rejection, truth, until } from "./check.js";

check(async () => {
  const question = "Really?";
  const unasked = await rejection(ask({ question, millis: 5000 }));
  truth(unasked.message.includes("no handler"), unasked.message);

  let answer = ({ question }) => question === "Really?";
  const signals = [];
  const stop = confirm.handle((asked, { signal }) => {
    signals.push(signal);
    return answer(asked);
  });
  await stop.ready;
  equal(await ask({ question, millis: 5000 }), true);
  answer = async () => false;
  equal(await ask({ question, millis: 5000 }), false);
  answer = () => {
    throw new CommandError("no", "not now");
  };
  equal((await rejection(ask({ question, millis: 5000 }))).data, "page: not now");
  answer = () => {
    throw new Error("a slip");
  };
  truth((await rejection(ask({ question, millis: 5000 }))).data.includes("a slip"), "what is thrown is told");
  answer = () => new Promise(() => {});
  truth((await rejection(ask({ question, millis: 50 }))).data.includes("within"), "in time or not at all");
  await until(() => signals.at(-1).aborted, "the handler is told");
  let twice = "";
  try {
    confirm.handle(() => true);
  } catch (error) {
    twice = error.kind;
  }
  equal(twice, "invalid-payload");
  stop();
  truth((await rejection(ask({ question, millis: 5000 }))).data.includes("no handler"), "it has stopped");
});
