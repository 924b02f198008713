import { FrameworkError } from "./bindings/index.js";
import { element, readable } from "./files.js";

/**
 * Shows something that takes its time, with a bar and a button that stops it. It knows no command: whatever tells its
 * progress fits.
 */
export async function transfer(title, work) {
  const stop = new AbortController();
  const item = element("li", "transfer");
  const bar = element("progress", "");
  const words = element("small", "");
  const button = element("button", "quiet", "Cancel");
  button.addEventListener("click", () => stop.abort());
  item.append(element("b", "", title), words, bar, button);
  document.getElementById("transfers").append(item);

  const begun = performance.now();
  const progress = ({ done, total, message }) => {
    if (total !== null) {
      bar.max = Math.max(1, total);
      bar.value = done;
    }
    const speed = done / Math.max(0.05, (performance.now() - begun) / 1000);
    const of = total === null ? "" : ` of ${readable(total)}`;
    words.textContent = message ?? `${readable(done)}${of}, ${readable(speed)}/s`;
  };
  try {
    await work({ progress, signal: stop.signal });
    item.classList.add("done");
  } catch (error) {
    item.classList.add("failed");
    bar.remove();
    const isStopped = error instanceof FrameworkError && error.kind === "cancelled";
    words.textContent = isStopped ? "cancelled" : error.message;
  }
  button.remove();
  setTimeout(() => item.remove(), item.classList.contains("done") ? 1200 : 5000);
}
