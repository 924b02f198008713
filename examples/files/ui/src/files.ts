import { confirm, delete_, download, list, safe, upload, usage } from "./bindings/index.ts";
import type { Entry } from "./bindings/index.ts";
import type { Bytes } from "ipc-client/ipc.js";
import { command } from "ipc-client/ipc-internal.js";
import { element, make } from "./dom.ts";
import { Grid } from "./grid.ts";
import { ask } from "./question.ts";
import { readable } from "./sizes.ts";
import { fail, transfer } from "./transfer.ts";

// Opened by `files --demo`.
if (location.search === "?demo") (await import("./demo.js")).rehearse({ command });

const grid = new Grid({ save, remove });

async function refresh(): Promise<void> {
  grid.show(await list());
}

function add(file: File): void {
  const { name, size } = file;
  void transfer(`Adding ${name}`, async ({ progress, signal }) => {
    await upload({ name, size, file, progress }, { signal });
    await refresh();
  });
}

function save({ name, size: total }: Entry): void {
  void transfer(`Saving ${name}`, async ({ progress, signal }) => {
    const parts: Bytes[] = [];
    let done = 0;
    for await (const part of download({ name }, { signal })) {
      parts.push(part);
      done += part.length;
      progress({ done, total, message: null });
    }
    const link = make("a");
    link.download = name;
    link.href = URL.createObjectURL(new Blob(parts));
    link.click();
    // The browser reads the data after this function has returned.
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  });
}

async function remove({ name }: Entry): Promise<void> {
  const deleted = await safe(delete_({ name }));
  if (!deleted.ok) fail(`Deleting ${name}`, deleted.error);
  else if (deleted.value) await refresh();
}

// Rust sends this request before it deletes a file.
confirm.handle(({ question }, { signal }) => ask(question, signal));

const usageText = element("usage", HTMLOutputElement);
usage.listen(({ files, bytes }) => {
  usageText.textContent = `${files} ${files === 1 ? "file" : "files"}, ${readable(bytes)}`;
});

const picker = element("picker", HTMLInputElement);
element("add", HTMLButtonElement).addEventListener("click", () => picker.click());
picker.addEventListener("change", () => {
  for (const file of picker.files ?? []) add(file);
  picker.value = "";
});

const drop = element("drop", HTMLElement);
document.addEventListener("dragover", (event) => {
  event.preventDefault();
  drop.hidden = false;
});
document.addEventListener("dragleave", ({ relatedTarget }) => {
  // The event also fires between two elements of the page.
  drop.hidden = relatedTarget === null;
});
document.addEventListener("drop", (event) => {
  event.preventDefault();
  drop.hidden = true;
  for (const file of event.dataTransfer?.files ?? []) add(file);
});

await refresh();
