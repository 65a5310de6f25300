import { loadDocumentFormat } from "../../documents/index.ts";
import type { ServiceRuntime } from "../../platform/service-runtime.ts";
import { findPlans } from "../project/find-plans.ts";
import type { StartProgress } from "../project/progress.ts";
import { refuseSameFile } from "../project/write-output.ts";
import type { PlanRenderOptions } from "./plan-render-options.ts";
import { PlanRenderer } from "./plan-renderer.ts";
import { renderAll } from "./render-all.ts";
import { targetFiles } from "./render-targets.ts";

interface RenderIntoFolderOptions {
  format: string;
  options: PlanRenderOptions;
  startProgress?: StartProgress;
}

/**
 * Renders every plan into a folder, and returns the files that were written.
 * @throws UserError if two plans would get the same file, and for the first plan that cannot be rendered
 */
export async function renderIntoFolder(
  folder: string,
  paths: readonly string[],
  { format, options, startProgress }: RenderIntoFolderOptions,
  runtime: ServiceRuntime,
): Promise<string[]> {
  const plans = await findPlans(paths, runtime);
  const { extension } = await loadDocumentFormat(format);
  const targets = targetFiles(folder, plans, extension);
  refuseSameFile(targets, runtime);
  const renderer = new PlanRenderer(runtime, options);
  return renderAll({ plans, targets, format, options }, renderer, startProgress);
}
