import { report } from "./bindings/index.js";
import { until } from "./check.js";

import("./absent-module.js").catch(() => {});
const shown = () => document.getElementById("ipc-missing")?.textContent ?? "";
for (const file of ["absent.css", "absent.js", "absent-module.js"]) {
  await until(() => shown().includes(`\`/${file}\``), `the page names ${file}`);
  await report({ text: `the page names ${file}` });
}
