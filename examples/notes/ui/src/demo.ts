// Beside the pages, so that one loads it only if asked to.
export { rehearse } from "../../../demo/hands.ts";
