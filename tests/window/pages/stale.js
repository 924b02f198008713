// A page with the bindings of another role. None of its calls runs, not even a report. The next document
// reports the findings, without bindings.
import { addAsync, safe, whoAmI } from "./bindings/index.js";
import { command } from "./bindings/ipc-internal.js";

const seen = sessionStorage.getItem("seen");
if (seen !== null) await command("report")({ text: seen });
else {
  const logged = [];
  console.error = (text) => logged.push(text);
  const outcomes = await Promise.all([safe(addAsync({ a: 1, b: 2 })), safe(whoAmI())]);
  const kinds = outcomes.map(({ error }) => error.kind);
  const { data } = outcomes[0].error;
  const removed = data.removed.map(({ name, page }) => `removed ${name} ${page}`);
  sessionStorage.setItem("seen", [...kinds, ...removed, `console ${logged.length}`, logged[0]].join("\n"));
  location.reload();
}
