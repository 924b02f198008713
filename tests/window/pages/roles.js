import { run } from "./both.js";
import * as api from "./bindings/index.js";
import * as client from "./bindings/ipc-internal.js";

await run(api, client);
