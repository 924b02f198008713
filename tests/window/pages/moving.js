import { report, whoAmI } from "./bindings/index.js";

if (sessionStorage.getItem("moved") === null) {
  const before = await whoAmI();
  history.pushState({}, "", "#there");
  location.hash = "elsewhere";
  const after = await whoAmI();
  await report({ text: String(before) === String(after) ? "same document" : "another" });
  sessionStorage.setItem("moved", "yes");
  // Restored from the cache of pages or loaded anew, the page has to work.
  addEventListener("pageshow", async (event) => {
    if (event.persisted) await restored();
  });
  location.href = "blank.html?back";
} else {
  await restored();
}

async function restored() {
  await whoAmI();
  await report({ text: "restored" });
}
