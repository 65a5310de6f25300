import { loadDocumentFormat } from "../../documents/index.ts";
import { userError } from "../../errors.ts";
import type { Runtime } from "../../platform/runtime.ts";
import type { StartProgress } from "../../services/project/progress.ts";
import { writeDocument } from "../../services/project/write-document.ts";
import type { PlanRenderOptions } from "../../services/render/plan-render-options.ts";
import { renderIntoFolder } from "../../services/render/render-into-folder.ts";
import { chooseDocumentFormat, renderPlan } from "../../services/render/render-plan.ts";
import { isOutputFolder } from "../../services/render/render-targets.ts";
import { reportWrittenFiles } from "../report-written-files.ts";

/** Renders one plan to standard output or a file, or several plans into a folder. */
export async function printPlans(
  paths: readonly string[],
  options: PlanRenderOptions,
  runtime: Runtime,
): Promise<void> {
  const { output, force } = options;
  const name = await chooseDocumentFormat(options, runtime);
  if (output !== undefined && isOutputFolder(output, runtime)) {
    const startProgress = progressOn(runtime);
    const written = await renderIntoFolder(output, paths, { format: name, options, startProgress }, runtime);
    return reportWrittenFiles(written, runtime, { folder: output });
  }
  if (paths.length > 1) throw userError("severalInOne", { count: paths.length });
  const format = await loadDocumentFormat(name);
  if (format.isBinary && output === undefined && runtime.stdout.isTTY)
    throw userError("bytesToTerminal", { format: name });
  const content = await renderPlan(paths[0], name, options, runtime);
  if (output === undefined) return runtime.stdout.writeDocument(content);
  writeDocument(output, content, { format, force, runtime });
  return reportWrittenFiles([output], runtime);
}

/** Returns a function that shows a progress bar for several plans, if standard error is a terminal. */
function progressOn(runtime: Runtime): StartProgress {
  return async (total) => {
    if (total < 2 || !runtime.stderr.isTTY) return undefined;
    const [{ ProgressBar }, { writtenFileMessages }] = await Promise.all([
      import("../progress-bar.ts"),
      import("../report-written-files.ts"),
    ]);
    return new ProgressBar(total, runtime.stderr, await writtenFileMessages(runtime));
  };
}
