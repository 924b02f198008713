// A separate bundle, which the page only loads for the demo.
export { rehearse } from "../../../demo/hands.ts";
