// A separate bundle, which the pages only load for the demo.
export { rehearse } from "../../../demo/hands.ts";
