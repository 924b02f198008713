import { closeWindow, report, title } from "./bindings/index.js";
await report({ text: `title ${await title()}` });
await closeWindow();
