import { run } from "./both.js";
import * as api from "./limited/index.js";
import * as client from "./limited/ipc-internal.js";

await run(api, client);
