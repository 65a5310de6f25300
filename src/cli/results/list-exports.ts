import { EXIT_OK } from "../../platform/exit-codes.ts";
import type { Runtime } from "../../platform/runtime.ts";
import { exportFormats } from "../../results/exports/index.ts";

/** Prints the export formats that are recognized by their columns, and returns the exit code. */
export function listExports(runtime: Runtime): number {
  for (const { name, amounts } of exportFormats)
    runtime.stdout.write(`${name}\n  ${Object.keys(amounts).join(", ")}\n`);
  return EXIT_OK;
}
