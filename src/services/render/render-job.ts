import type { Runtime } from "../../platform/runtime.ts";
import type { PlanRenderOptions } from "./plan-render-options.ts";
import { PlanRenderer } from "./plan-renderer.ts";

/** Which plans are printed where, and how. */
export interface RenderPayload {
  plans: readonly string[];
  /** The file for each. */
  targets: readonly string[];
  format: string;
  options: PlanRenderOptions;
}

/** How a thread prints one of many plans; gives the file that it wrote. */
export async function workOf(
  payload: RenderPayload,
  runtime: Runtime,
): Promise<(index: number) => Promise<string>> {
  return renderWith(payload, new PlanRenderer(runtime, payload.options));
}

export function renderWith(
  { plans, targets, format }: RenderPayload,
  renderer: PlanRenderer,
): (index: number) => Promise<string> {
  return async (index) => {
    const target = targets[index] ?? "";
    await renderer.write(target, await renderer.render(plans[index] ?? "", format), format);
    return target;
  };
}
