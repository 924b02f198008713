import { run } from "./both.js";
import * as api from "./limited/index.js";
import * as client from "./limited/ipc.js";

await run(api, client);
