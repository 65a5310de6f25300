// Writes the files that are made from the schemas, the rules and the types of documents: `npm run generate`.
// With `--check` it writes nothing, and fails if one of them is out of date.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { runnerImport } from "vite";

const root = join(import.meta.dirname, "../..");
const check = process.argv.includes("--check");
const outdated = [];

// The second one imports what the first one writes.
for (const source of ["schema-files.ts", "code-files.ts"]) {
  const { module } = await runnerImport(join(import.meta.dirname, source), { logLevel: "error" });
  for (const [file, content] of await module.generatedFiles()) {
    const path = join(root, file);
    if (existsSync(path) && readFileSync(path, "utf8") === content) continue;
    outdated.push(file);
    if (!check) writeFileSync(path, content);
  }
}

if (outdated.length > 0) console.log(`${check ? "Out of date" : "Written"}: ${outdated.join(", ")}`);
if (check && outdated.length > 0) process.exitCode = 1;
