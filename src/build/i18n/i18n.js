// Prints the coverage of translations, and exports and imports them: `npm run i18n` (see CONTRIBUTING.md).
import { join } from "node:path";
import { runnerImport } from "vite";

const { module } = await runnerImport(join(import.meta.dirname, "run-i18n.ts"), { logLevel: "error" });
try {
  process.exitCode = module.runI18n(process.argv.slice(2));
} catch (error) {
  console.error(error.message);
  process.exitCode = 2;
}
