// Generated files pass the lints that users have for their own sources. No rule is switched off.
import { fileURLToPath } from "node:url";
import eslint from "@eslint/js";
import tseslint from "typescript-eslint";

const here = fileURLToPath(new URL(".", import.meta.url));

export default tseslint.config(
  {
    ignores: [
      // The client is built from sources that have checks of their own.
      "**/{ipc,ipc-internal,testing}.js",
      // Not bindings, but wrong uses of them: each such line has a directive that expects an error.
      "target/typescript/corpus/types/**",
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  eslint.configs.recommended,
  {
    files: ["**/*.ts"],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { project: "tsconfig.json", tsconfigRootDir: here } },
  },
);
