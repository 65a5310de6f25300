import { loadDocumentFormat } from "../../documents/index.ts";
import { failure } from "../../errors.ts";
import type { World } from "../../platform/runtime.ts";
import { findPlan, findPlans } from "../project/find-plans.ts";
import { tellWrote } from "../project/report-written-files.ts";
import { refuseSameFile } from "../project/write-output.ts";
import type { RenderOptions } from "./plan-render-options.ts";
import { Printer } from "./plan-renderer.ts";
import { printAll } from "./render-all.ts";
import { formatOf, isFolder, targetsIn } from "./render-targets.ts";

/** Prints one plan to standard output or a file, or any number of them into a folder. */
export async function render(paths: readonly string[], options: RenderOptions, world: World): Promise<void> {
  const { output } = options;
  const format = options.format ?? (await formatOf(output, world)) ?? "markdown";
  const { bytes, cards, references } = await loadDocumentFormat(format);
  if (options.cards && !cards) throw failure("cardsOnlyInHtml", { format });
  if (options.referenceDoc !== undefined && !references) throw failure("referenceOnlyInWord", { format });
  const printer = new Printer(world, options);
  if (output !== undefined && isFolder(output, world)) return renderInto(output, paths, format, printer);
  if (paths.length > 1) throw failure("severalInOne", { count: paths.length });
  if (bytes && output === undefined && world.stdout.isTTY) throw failure("bytesToTerminal", { format });
  const content = await printer.print(await findPlan(paths[0], world), format);
  if (output !== undefined) {
    await printer.write(output, content, format);
    return tellWrote([output], world);
  }
  world.stdout.writeDocument(content);
}

/** Prints every plan into a folder, on several processors where that is worth it. */
async function renderInto(
  folder: string,
  paths: readonly string[],
  format: string,
  printer: Printer,
): Promise<void> {
  const { world } = printer;
  const plans = await findPlans(paths, world);
  const { extension } = await loadDocumentFormat(format);
  const targets = targetsIn(folder, plans, extension);
  refuseSameFile(targets, world);
  const written = await printAll({ plans, targets, format, options: printer.options }, printer);
  await tellWrote(written, world, folder);
}
