import { statSync } from "node:fs";
import { basename, extname, join, resolve } from "node:path";
import { Option } from "commander";
import { documentFormats, loadDocumentFormat, renderDocument } from "../../documents/index.ts";
import { logoOf } from "../../documents/logo.ts";
import { Configs } from "../../lint/config/index.ts";
import { failure, faultSays } from "../../lint/failure.ts";
import { Lines } from "../../lint/lines.ts";
import { type LintedPlan, lintPlan } from "../../lint/plan.ts";
import { languageOf, languages } from "../../locale/languages.ts";
import { rules } from "../../rules/index.ts";
import { soundParts } from "../../schema/prune.ts";
import { CLEAN, type CommandDefinition, examples } from "../command.ts";
import { findPlan } from "../find-plans.ts";
import { circumstances } from "../judgement.ts";
import { read } from "../read.ts";
import type { World } from "../world.ts";
import { writeResult } from "../write.ts";

interface RenderOptions {
  format?: string;
  output?: string;
  language?: string;
  force?: boolean;
}

const command: CommandDefinition = {
  summary: "make a document of a plan",
  order: 3,
  define(command, world, done) {
    command
      .description(
        "Prints a plan as a document in its language. Without a path it takes the plan of this folder; without --output it prints to the terminal, or into a pipe.",
      )
      .argument("[plan]", "the plan's file, or its folder")
      .addOption(
        new Option(
          "-f, --format <name>",
          "kind of document; the ending of --output decides where it is not said, else markdown",
        ).choices(documentFormats),
      )
      .option("-o, --output <path>", "write to this file, or into this folder under the plan's name")
      .addOption(
        new Option(
          "-l, --language <language>",
          "language of the headings, dates and numbers, whatever the plan's",
        ).choices(languages),
      )
      .option("--force", "replace the file even if smplan did not make it")
      .addHelpText(
        "after",
        examples([
          ["smplan render", "the plan of this folder as Markdown"],
          ["smplan render --output plan.html", "as one HTML file for mail, phone and print"],
          ["smplan render clients/acme --format html --output documents/", "into a folder"],
          ["smplan render --language es > plan.md", "with Spanish headings"],
        ]),
      )
      .action(async (path: string | undefined, options: RenderOptions) => {
        await render(path, options, world);
        done(CLEAN);
      });
  },
};

export default command;

async function render(path: string | undefined, options: RenderOptions, world: World): Promise<void> {
  const file = await findPlan(path, world);
  const settings = await new Configs(world.files, rules).for(file);
  const { root } = settings;
  const judgement = { ...settings, ...(await circumstances({}, world)) };
  const plan = await read(file, () => lintPlan(file, judgement, { files: world.files, root }));
  refuseWhatIsNoPlan(plan);
  const format = options.format ?? (await formatOf(options.output)) ?? "markdown";
  const { plan: header } = await soundParts(plan);
  const text = await renderDocument(plan, {
    format,
    language: options.language ?? languageOf(header.language),
    errors: plan.findings.filter(({ severity }) => severity === "error").length,
    logo: logo(header.brand?.logo, { plan: file, root }, world),
  });
  if (options.output === undefined) {
    world.stdout.write(text);
    return;
  }
  const { extension, made } = await loadDocumentFormat(format);
  const target = isFolder(options.output, world)
    ? join(options.output, `${nameOf(file)}.${extension}`)
    : options.output;
  writeResult(target, text, { world, force: options.force, replaceable: made });
  world.stderr.write(`Wrote ${target}\n`);
}

/** @throws UserError where the text is no YAML, or no mapping: then there is nothing to print */
function refuseWhatIsNoPlan({ source, faults }: LintedPlan): void {
  const fault = faults.find(({ kind, span }) => kind === "yaml" && span.file === source.file);
  if (!fault) return;
  const { line, column } = new Lines(source.main.text).position(fault.span.start);
  throw failure("notRendered", {
    place: `${source.file}:${line}:${column}`,
    wrong: faultSays(rules, fault),
    file: source.file,
  });
}

/** The kind of document that a file's ending asks for. */
async function formatOf(output: string | undefined): Promise<string | undefined> {
  const ending = extname(output ?? "")
    .slice(1)
    .toLowerCase();
  for (const name of documentFormats) if ((await loadDocumentFormat(name)).extension === ending) return name;
  return undefined;
}

function isFolder(path: string, world: World): boolean {
  if (/[\\/]$/.test(path)) return true;
  return statSync(resolve(world.cwd, path), { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** "smplan" for smplan.yaml, "dentist" for dentist.smplan.yaml. */
function nameOf(file: string): string {
  return basename(file)
    .replace(/\.ya?ml$/, "")
    .replace(/\.smplan$/, "");
}

function logo(
  path: string | undefined,
  at: { plan: string; root: string },
  world: World,
): string | undefined {
  const found = logoOf(path, { ...at, files: world.files });
  if (!found) return undefined;
  if ("data" in found) return found.data;
  world.stderr.write(`smplan: the logo ${path} is left out: ${found.missing}.\n`);
  return undefined;
}
