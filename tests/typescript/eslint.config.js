// What users lint their sources with holds for what is generated among them. Nothing is switched off.
import { fileURLToPath } from "node:url";
import tseslint from "typescript-eslint";

const here = fileURLToPath(new URL(".", import.meta.url));

export default tseslint.config(
  { ignores: ["**/*.js", "tests/corpus/types/**"] },
  ...tseslint.configs.strictTypeChecked,
  ...tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: { parserOptions: { project: "tsconfig.json", tsconfigRootDir: here } },
    linterOptions: { reportUnusedDisableDirectives: "error" },
  },
);
