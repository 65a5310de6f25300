import type { World } from "../../platform/runtime.ts";
import type { RenderOptions } from "./plan-render-options.ts";
import { Printer } from "./plan-renderer.ts";

/** Which plans are printed where, and how. */
export interface PrintTold {
  plans: readonly string[];
  /** The file for each. */
  targets: readonly string[];
  format: string;
  options: RenderOptions;
}

/** How a thread prints one of many plans; gives the file that it wrote. */
export async function workOf(told: PrintTold, world: World): Promise<(index: number) => Promise<string>> {
  return printWith(told, new Printer(world, told.options));
}

export function printWith(
  { plans, targets, format }: PrintTold,
  printer: Printer,
): (index: number) => Promise<string> {
  return async (index) => {
    const target = targets[index] ?? "";
    await printer.write(target, await printer.print(plans[index] ?? "", format), format);
    return target;
  };
}
