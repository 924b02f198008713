import { fileURLToPath } from "node:url";

export default {
  resolve: {
    // As in tsconfig.json.
    alias: { "ipc-client": fileURLToPath(new URL("../../../ipc-runtime/client/dist", import.meta.url)) },
  },
  test: {
    environment: "happy-dom",
    environmentOptions: { happyDOM: { settings: { disableJavaScriptFileLoading: true, disableJavaScriptEvaluation: true } } },
    include: ["tests/**/*.test.ts"],
  },
};
