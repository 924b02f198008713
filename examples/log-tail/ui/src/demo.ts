// A bundle of its own, which a page loads only in the demo.
export { rehearse } from "../../../demo/hands.ts";
