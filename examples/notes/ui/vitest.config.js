import { fileURLToPath } from "node:url";

// The client's own build: bindings hold a copy of it, but not yet of its fake core, and both have to be one client.
const client = fileURLToPath(new URL("../../../ipc-runtime/client/dist/ipc.js", import.meta.url));

export default {
  resolve: { alias: [{ find: /^.*\/ipc\.js$/, replacement: client }] },
  test: {
    environment: "happy-dom",
    environmentOptions: { happyDOM: { settings: { disableJavaScriptFileLoading: true, disableJavaScriptEvaluation: true } } },
    include: ["tests/**/*.test.ts"],
  },
};
