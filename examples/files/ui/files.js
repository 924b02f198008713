import { confirm, delete_, download, list, thumbnail, upload, usage } from "./bindings/index.js";
import { transfer } from "./transfer.js";

const byId = (id) => document.getElementById(id);
const [grid, dialog, drop] = ["grid", "confirm", "drop"].map(byId);

/** The cards that stand in the grid, by name. */
const cards = new Map();

async function show() {
  const entries = await list();
  for (const [name, card] of cards) {
    if (!entries.some((entry) => entry.name === name && card.dataset.stored === String(entry.stored))) {
      card.remove();
      cards.delete(name);
    }
  }
  for (const entry of entries) {
    if (!cards.has(entry.name)) cards.set(entry.name, card(entry));
    grid.append(cards.get(entry.name));
  }
  byId("empty").hidden = entries.length > 0;
}

function card({ name, size, stored, isPicture }) {
  const item = element("li", "card");
  item.dataset.stored = stored;
  const picture = element("div", "picture", name.split(".").at(-1));
  if (isPicture) void draw(picture, name);
  const words = element("div", "words");
  words.append(element("b", "", name), element("small", "", readable(size)));
  const [save, remove] = [element("button", "", "Save"), element("button", "quiet", "Delete")];
  save.addEventListener("click", () => fetchFile(name, size));
  remove.addEventListener("click", () => removeFile(name));
  const row = element("div", "row");
  row.append(save, remove);
  item.append(picture, words, row);
  return item;
}

/** Thumbnails are made when they come near, and not if the page scrolls on. */
function draw(picture, name) {
  let stop;
  const near = new IntersectionObserver(
    async (seen) => {
      stop?.abort();
      if (!seen.at(-1).isIntersecting) return;
      stop = new AbortController();
      try {
        const bytes = await thumbnail({ name, size: 480 }, { signal: stop.signal });
        const image = new Image();
        image.alt = "";
        image.onload = () => URL.revokeObjectURL(image.src);
        image.src = URL.createObjectURL(new Blob([bytes], { type: "image/png" }));
        picture.replaceChildren(image);
        near.disconnect();
      } catch {
        // The name's ending stays, where there is no picture to be had.
      }
    },
    { rootMargin: "200px" },
  );
  near.observe(picture);
}

function add(file) {
  const { name, size } = file;
  void transfer(`Adding ${name}`, async ({ progress, signal }) => {
    await upload({ name, size, file, progress }, { signal });
    await show();
  });
}

function fetchFile(name, size) {
  void transfer(`Saving ${name}`, async ({ progress, signal }) => {
    const parts = [];
    let done = 0;
    for await (const part of download({ name }, { signal })) {
      parts.push(part);
      progress({ done: (done += part.length), total: size, message: null });
    }
    const link = element("a", "");
    link.download = name;
    link.href = URL.createObjectURL(new Blob(parts));
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  });
}

async function removeFile(name) {
  if (await delete_({ name })) await show();
}

// The core asks before it deletes.
confirm.handle(
  ({ question }, { signal }) =>
    new Promise((answer) => {
      byId("question").textContent = question;
      dialog.returnValue = "";
      dialog.showModal();
      dialog.addEventListener("close", () => answer(dialog.returnValue === "yes"), { once: true });
      signal.addEventListener("abort", () => dialog.close());
    }),
);

usage.listen(({ files, bytes }) => (byId("usage").textContent = `${files} files, ${readable(bytes)}`));

byId("picker").addEventListener("change", ({ target }) => {
  [...target.files].forEach(add);
  target.value = "";
});
addEventListener("dragover", (event) => {
  event.preventDefault();
  drop.hidden = false;
});
addEventListener("dragleave", ({ relatedTarget }) => (drop.hidden = relatedTarget === null));
addEventListener("drop", (event) => {
  event.preventDefault();
  drop.hidden = true;
  [...event.dataTransfer.files].forEach(add);
});

export function element(tag, className, text = "") {
  const made = document.createElement(tag);
  made.className = className;
  made.textContent = text;
  return made;
}

export function readable(bytes) {
  const units = ["B", "kB", "MB", "GB"];
  const unit = Math.min(units.length - 1, Math.floor(Math.log10(Math.max(1, bytes)) / 3));
  return `${(bytes / 1000 ** unit).toLocaleString(undefined, { maximumFractionDigits: unit && 1 })} ${units[unit]}`;
}

await show();
