/**
 * Checks many mutated plans: `npm run fuzz -- --runs 100000`, `--seed 5` to repeat a run, `--only 17` to
 * repeat one plan, `--log findings.txt` to write the failures to a file.
 */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { parseArgs } from "node:util";

const { values } = parseArgs({
  options: {
    runs: { type: "string", default: "10000" },
    seed: { type: "string" },
    only: { type: "string" },
    log: { type: "string" },
  },
});
const env = { ...process.env, FUZZ_RUNS: values.runs };
if (values.seed) env.FUZZ_SEED = values.seed;
if (values.only) env.FUZZ_ONLY = values.only;
if (values.log) env.FUZZ_LOG = values.log;
const root = join(import.meta.dirname, "../..");
const vitest = join(root, "node_modules/vitest/vitest.mjs");
const { status } = spawnSync(process.execPath, [vitest, "run", "test/unit/fuzz/plans.test.ts"], {
  cwd: root,
  env,
  stdio: "inherit",
});
process.exitCode = status ?? 1;
