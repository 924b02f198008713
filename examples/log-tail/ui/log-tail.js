import { pace, rate, tail } from "./bindings/index.js";

/** So many lines stay on the screen. */
const KEPT = 2000;

const byId = (id) => document.getElementById(id);
const [text, levels, pause, list] = ["text", "levels", "pause", "lines"].map(byId);

// The filters are a stream to the core: each one takes the place of the last.
let changed = () => {};
async function* filters() {
  for (;;) {
    const next = new Promise((resolve) => (changed = resolve));
    yield { text: text.value, level: levels.querySelector(":checked").value };
    await next;
  }
}
byId("filter").addEventListener("input", () => changed());
byId("filter").addEventListener("submit", (event) => event.preventDefault());

// To pause is not to read: the core then stops by itself.
let resume;
pause.addEventListener("click", () => {
  const paused = resume === undefined;
  pause.setAttribute("aria-pressed", String(paused));
  pause.textContent = paused ? "Go on" : "Pause";
  byId("state").textContent = paused ? "paused: nothing is read" : "";
  if (paused) pausing = new Promise((go) => (resume = go));
  else {
    resume();
    resume = pausing = undefined;
  }
});
let pausing;

async function follow() {
  for await (const shown of tail({ filters: filters() })) {
    add(shown);
    if (pausing) await pausing;
  }
}

// What comes within a frame is put on the screen at once.
let fresh = [];
let cleared = false;
let count = 0;
let counted = 0;

function add(shown) {
  if (fresh.length === 0 && !cleared) requestAnimationFrame(paint);
  if (shown.kind === "filtered") {
    cleared = true;
    fresh = [];
  } else fresh.push(shown);
  if (fresh.length > KEPT) fresh.splice(0, fresh.length - KEPT);
  counted++;
}

function paint() {
  const atEnd = list.scrollTop + list.clientHeight >= list.scrollHeight - 40;
  if (cleared) list.replaceChildren();
  list.append(...fresh.map((shown) => (shown.kind === "missed" ? gap(shown) : row(shown))));
  while (list.childElementCount > KEPT) list.firstElementChild.remove();
  count = list.childElementCount;
  fresh = [];
  cleared = false;
  if (atEnd) list.scrollTop = list.scrollHeight;
  byId("shown").textContent = `${count.toLocaleString()} lines on the screen`;
}

function row({ at, level, target, text }) {
  const item = document.createElement("li");
  item.className = level;
  const time = new Date(at);
  const stamp = `${time.toLocaleTimeString([], { hour12: false })}.${String(time.getMilliseconds()).padStart(3, "0")}`;
  for (const [name, words] of [["time", stamp], ["level", level], ["target", target], ["text", text]]) {
    const part = document.createElement("span");
    part.className = name;
    part.textContent = words;
    item.append(part);
  }
  return item;
}

function gap({ lines }) {
  const item = document.createElement("li");
  item.className = "gap";
  item.textContent = `${lines.toLocaleString()} lines went by unread`;
  return item;
}

// From none to 20,000 a second.
const slider = byId("pace");
slider.addEventListener("input", () => void pace({ lines: Math.round(10 ** ((slider.value / 100) * 4.3)) - 1 }));
rate.listen(({ lines }) => (byId("rate").textContent = `${lines.toLocaleString()} lines/s written`));
setInterval(() => {
  if (!pausing) byId("state").textContent = `${counted.toLocaleString()} lines/s read`;
  counted = 0;
}, 1000);

follow().catch((error) => (byId("state").textContent = error.message));
