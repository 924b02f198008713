import { report, whoAmI } from "./bindings/index.js";

if (sessionStorage.getItem("moved") === null) {
  const before = await whoAmI();
  history.pushState({}, "", "#there");
  location.hash = "elsewhere";
  const after = await whoAmI();
  await report({ text: String(before) === String(after) ? "same document" : "another" });
  sessionStorage.setItem("moved", "yes");
  // The page must work whether it is restored from the page cache or loaded again.
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
