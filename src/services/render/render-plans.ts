import { loadDocumentFormat } from "../../documents/index.ts";
import { userError } from "../../errors.ts";
import type { Runtime } from "../../platform/runtime.ts";
import { findPlan, findPlans } from "../project/find-plans.ts";
import { reportWrittenFiles } from "../project/report-written-files.ts";
import { refuseSameFile } from "../project/write-output.ts";
import type { PlanRenderOptions } from "./plan-render-options.ts";
import { PlanRenderer } from "./plan-renderer.ts";
import { renderAll } from "./render-all.ts";
import { formatByExtension, isOutputFolder, targetFiles } from "./render-targets.ts";

/** Renders one plan to standard output or a file, or several plans into a folder. */
export async function renderPlans(
  paths: readonly string[],
  options: PlanRenderOptions,
  runtime: Runtime,
): Promise<void> {
  const { output } = options;
  const format = options.format ?? (await formatByExtension(output, runtime)) ?? "markdown";
  const { isBinary, supportsPersonCards, supportsReference } = await loadDocumentFormat(format);
  if (options.cards && !supportsPersonCards) throw userError("cardsOnlyInHtml", { format });
  if (options.referenceDoc !== undefined && !supportsReference)
    throw userError("referenceOnlyInWord", { format });
  const renderer = new PlanRenderer(runtime, options);
  if (output !== undefined && isOutputFolder(output, runtime))
    return renderIntoFolder(output, paths, format, renderer);
  if (paths.length > 1) throw userError("severalInOne", { count: paths.length });
  if (isBinary && output === undefined && runtime.stdout.isTTY)
    throw userError("bytesToTerminal", { format });
  const content = await renderer.render(await findPlan(paths[0], runtime), format);
  if (output !== undefined) {
    await renderer.write(output, content, format);
    return reportWrittenFiles([output], runtime);
  }
  runtime.stdout.writeDocument(content);
}

/** Renders every plan into a folder, in several threads if there are many plans. */
async function renderIntoFolder(
  folder: string,
  paths: readonly string[],
  format: string,
  renderer: PlanRenderer,
): Promise<void> {
  const { runtime } = renderer;
  const plans = await findPlans(paths, runtime);
  const { extension } = await loadDocumentFormat(format);
  const targets = targetFiles(folder, plans, extension);
  refuseSameFile(targets, runtime);
  const written = await renderAll({ plans, targets, format, options: renderer.options }, renderer);
  await reportWrittenFiles(written, runtime, folder);
}
