import { EXIT_OK } from "../../platform/exit-codes.ts";
import type { Runtime } from "../../platform/runtime.ts";
import { exportFormats } from "../../results/exports/index.ts";

/** Lists the exports that are known by their columns. */
export function listExports(runtime: Runtime): number {
  for (const { name, amounts } of exportFormats)
    runtime.stdout.write(`${name}\n  ${Object.keys(amounts).join(", ")}\n`);
  return EXIT_OK;
}
