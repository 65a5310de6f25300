import { CLEAN } from "../../platform/exit-codes.ts";
import type { World } from "../../platform/runtime.ts";
import { exportShapes } from "../../results/exports/index.ts";

/** Lists the exports that are known by their columns. */
export function listExports(world: World): number {
  for (const { name, amounts } of exportShapes)
    world.stdout.write(`${name}\n  ${Object.keys(amounts).join(", ")}\n`);
  return CLEAN;
}
