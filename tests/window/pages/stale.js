// A page with bindings that are not for its role. Nothing that it calls runs, not even a report: the document after it
// tells what it saw, without bindings.
import { addAsync, safe, whoAmI } from "./bindings/index.js";
import { command } from "./bindings/ipc-internal.js";

const seen = sessionStorage.getItem("seen");
if (seen !== null) await command("report")({ text: seen });
else {
  const said = [];
  console.error = (text) => said.push(text);
  const outcomes = await Promise.all([safe(addAsync({ a: 1, b: 2 })), safe(whoAmI())]);
  const kinds = outcomes.map(({ error }) => error.kind);
  const { data } = outcomes[0].error;
  const removed = data.removed.map(({ name, page }) => `removed ${name} ${page}`);
  sessionStorage.setItem("seen", [...kinds, ...removed, `console ${said.length}`, said[0]].join("\n"));
  location.reload();
}
