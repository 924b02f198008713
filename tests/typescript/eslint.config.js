// What users lint their sources with holds for what is generated among them. Nothing is switched off.
import { fileURLToPath } from "node:url";
import eslint from "@eslint/js";
import tseslint from "typescript-eslint";

const here = fileURLToPath(new URL(".", import.meta.url));

export default tseslint.config(
  {
    ignores: [
      // The client, as it was built from sources that have checks of their own.
      "**/{ipc,testing}.js",
      // Not bindings, but how they can not be used: each such line has a directive that says so.
      "target/typescript/tests/corpus/types/**",
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
