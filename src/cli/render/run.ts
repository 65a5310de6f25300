import { loadDocumentFormat } from "../../documents/index.ts";
import { failure } from "../../lint/failure.ts";
import { findPlan, findPlans } from "../find-plans.ts";
import type { World } from "../world.ts";
import { refuseSameFile } from "../write.ts";
import { tellWrote } from "../wrote.ts";
import type { RenderOptions } from "./options.ts";
import { Printer } from "./print.ts";
import { printAll } from "./print-all.ts";
import { formatOf, isFolder, targetsIn } from "./target.ts";

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
