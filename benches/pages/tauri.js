// Tauri, with its global API.
import { driver } from "./driver.js";

const { Channel, invoke } = window.__TAURI__.core;
const { listen } = window.__TAURI__.event;
let handler = () => {};
await listen("tick", ({ payload }) => handler(payload));

// Commands that are no async functions run on the main thread.
const adds = { inline: "add_sync", async: "add_async", sync: "add_sync" };

const measure = driver({
  add: (where, a, b) => invoke(adds[where], { a, b }),
  ticks: (count, onTick) => {
    handler = onTick;
    void invoke("burst", { count });
  },
  stream: (count, onTick) => void invoke("stream", { ticks: new Channel(onTick), count }),
  give: async (size) => new Uint8Array(await invoke("give", { size })),
  take: (bytes) => invoke("take", bytes),
});

await listen("run", async ({ payload }) => {
  try {
    void invoke("report", { line: `took ${await measure(JSON.parse(payload))}` });
  } catch (error) {
    void invoke("report", { line: `failed ${error}` });
  }
});
void invoke("report", { line: "ready" });
