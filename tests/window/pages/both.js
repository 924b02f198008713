// What windows of both roles do, each with the bindings of its own.
export async function run({ chat, report, safe, whoAmI }, { command }) {
  const tell = (text) => report({ text });
  const who = await whoAmI();
  const sum = await safe(command("add_async")({ a: 1, b: 2 }));
  await tell(`${who[0]} ${JSON.stringify(who)} add: ${sum.ok ? sum.value : sum.error.kind}`);
  const listening = chat.listen(({ from, text }) => {
    if (text === "go") chat.emit({ from: who[0], text: "hello" });
    else tell(`heard ${from}`);
  });
  await listening.ready;
  const unknown = await safe(command("no_such_command")());
  await tell(`unknown: ${unknown.error.kind}`);
}
