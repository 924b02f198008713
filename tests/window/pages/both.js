// The checks of the windows of both roles, each with its own bindings.
export async function run({ chat, report, safe, whoAmI }, { command }) {
  const send = (text) => report({ text });
  const [label, role] = await whoAmI();
  const sum = await safe(command("add_async")({ a: 1, b: 2 }));
  await send(`${label} ${JSON.stringify([label, role])} add: ${sum.ok ? sum.value : sum.error.kind}`);
  const listening = chat.listen(({ from, text }) => {
    if (text === "go") chat.emit({ from: label, text: "hello" });
    else send(`heard ${from}`);
  });
  await listening.ready;
  const unknown = await safe(command("no_such_command")());
  await send(`unknown: ${unknown.error.kind}`);
}
