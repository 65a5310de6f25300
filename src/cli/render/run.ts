import { loadDocumentFormat } from "../../documents/index.ts";
import { failure } from "../../lint/failure.ts";
import { findPlan, findPlans } from "../find-plans.ts";
import type { World } from "../world.ts";
import { writeResult } from "../write.ts";
import type { RenderOptions } from "./options.ts";
import { Printer } from "./print.ts";
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
  if (output !== undefined) return write(output, content, format, printer);
  world.stdout.write(content);
}

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
  for (const [index, target] of targets.entries())
    await write(target, await printer.print(plans[index] ?? "", format), format, printer);
}

async function write(
  target: string,
  content: string | Uint8Array,
  format: string,
  { world, options }: Printer,
): Promise<void> {
  const { made } = await loadDocumentFormat(format);
  writeResult(target, content, { world, force: options.force, replaceable: made });
  world.stderr.write(`Wrote ${target}\n`);
}
