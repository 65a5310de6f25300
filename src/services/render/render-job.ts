import type { ServiceRuntime } from "../../platform/service-runtime.ts";
import type { PlanRenderOptions } from "./plan-render-options.ts";
import { PlanRenderer } from "./plan-renderer.ts";

/** The plans to render, with their output files and options. */
export interface RenderPayload {
  plans: readonly string[];
  /** The output file of each plan. */
  targets: readonly string[];
  format: string;
  options: PlanRenderOptions;
}

/** Returns the function with which a worker renders one plan; it returns the file that was written. */
export async function workOf(
  payload: RenderPayload,
  runtime: ServiceRuntime,
): Promise<(index: number) => Promise<string>> {
  return renderWith(payload, new PlanRenderer(runtime, payload.options));
}

/** Returns a function that renders the plan with an index, and returns the file that was written. */
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
