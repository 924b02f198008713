// Beside the page, so that it loads it only if asked to.
export { rehearse } from "../../../demo/hands.ts";
