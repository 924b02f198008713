// Listens to events, and leaves for another document while they arrive. That document comes back.
import { tick } from "./bindings/index.js";

const round = Number(location.search.slice(1));
const other = location.host === "localhost" ? location.href.replace("localhost", "evil") : "";
const targets = [
  other.replace("leaving.html", "evil.html"),
  "sandboxed-evil.html?" + round,
  "evil.html?" + round,
];
await tick.listen(() => {}).ready;
setTimeout(() => (location.href = targets[round % targets.length]), (round * 7) % 25);
