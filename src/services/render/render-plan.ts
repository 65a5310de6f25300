import { loadDocumentFormat } from "../../documents/index.ts";
import { userError } from "../../errors.ts";
import type { ServiceRuntime } from "../../platform/service-runtime.ts";
import { findPlan } from "../project/find-plans.ts";
import type { PlanRenderOptions } from "./plan-render-options.ts";
import { PlanRenderer } from "./plan-renderer.ts";
import { formatByExtension } from "./render-targets.ts";

/**
 * Returns the name of the requested document format, or of the format for the extension of the output.
 * @throws UserError if the extension is unknown, or the format does not support an option
 */
export async function chooseDocumentFormat(
  options: PlanRenderOptions,
  runtime: Pick<ServiceRuntime, "cwd">,
): Promise<string> {
  const format = options.format ?? (await formatByExtension(options.output, runtime)) ?? "markdown";
  const { supportsPersonCards, supportsReference } = await loadDocumentFormat(format);
  if (options.cards && !supportsPersonCards) throw userError("cardsOnlyInHtml", { format });
  if (options.referenceDoc !== undefined && !supportsReference)
    throw userError("referenceOnlyInWord", { format });
  return format;
}

/**
 * Returns a plan as a document.
 * @param path the plan or its folder, by default the only plan of the current folder
 * @throws UserError if the plan cannot be read or rendered
 */
export async function renderPlan(
  path: string | undefined,
  format: string,
  options: PlanRenderOptions,
  runtime: ServiceRuntime,
): Promise<string | Uint8Array> {
  return new PlanRenderer(runtime, options).render(await findPlan(path, runtime), format);
}
