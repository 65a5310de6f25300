import { basename, relative, resolve } from "node:path";
import { Chalk } from "chalk";
import wrapAnsi from "wrap-ansi";
import { failure } from "../../errors.ts";
import { type ImportWords, loadImportWords } from "../../i18n/import.ts";
import { fallbackLanguage, languageOf } from "../../i18n/languages.ts";
import { fillWords } from "../../i18n/report.ts";
import { environmentLanguage } from "../../i18n/ui-language.ts";
import { loadWizardWords } from "../../i18n/wizard.ts";
import { loadWrittenWords } from "../../i18n/written.ts";
import { visible } from "../../platform/escape-controls.ts";
import { CLEAN } from "../../platform/exit-codes.ts";
import type { World } from "../../platform/runtime.ts";
import { colorLevel, widthOf } from "../../platform/terminal.ts";
import { type Imported, importDocument } from "../../wizard/import/import-document.ts";
import { writeImported } from "../../wizard/import/write-imported-plan.ts";
import { todayOf } from "../lint/lint-context.ts";
import { judgeOf } from "../lint/plan-linter.ts";
import { read } from "../project/with-read-errors.ts";
import { writeResult } from "../project/write-output.ts";
import { schemaBeside } from "./write-editor-schema.ts";

interface Import {
  /** The plan's file to write. */
  file: string;
  /** The language of the document and of what is said; else the document's own, and the person's. */
  language?: string;
  world: World;
  /** Whether a file that is there may be replaced. */
  force?: boolean;
  /** Whether a schema for editors is put beside the plan. */
  schema: boolean;
}

/** As many pieces are shown as a person reads; all of them are in the file. */
const SHOWN = 12;

/**
 * Makes a plan of a document, writes it, and says honestly what found its place and what did not.
 * @throws UserError where the document cannot be read, or a file stands where the plan is to be
 */
export async function importPlan(
  path: string,
  { file, language, world, force, schema }: Import,
): Promise<number> {
  const bytes = await readDocument(path, world);
  const imported = await importDocument({ name: basename(path), bytes, language });
  const [own, { comments }] = await Promise.all([
    loadImportWords(imported.language),
    loadWizardWords(imported.language),
  ]);
  const plan = writeImported(imported, { words: own, comments, from: basename(path) });
  const line = await schemaBeside(file, imported.language, { world, wanted: schema });
  writeResult(file, line + plan, { world, force, holds: "plan" });
  const said = language ?? languageOf(environmentLanguage(world) ?? fallbackLanguage);
  const words = await loadImportWords(said);
  const { wrote } = await loadWrittenWords(said);
  const paint = new Chalk({ level: colorLevel(world.stdout, world.env) });
  world.stdout.writeStyled(
    `${paint.bold(fillWords(wrote, { file }))}\n\n${reportOf(imported, words, world)}`,
  );
  const count = await findingsIn(file, said, world);
  const last = count === 0 ? words.clean : fillWords(words.findings, { count, file });
  world.stdout.write(`\n${lines(last, world)}\n`);
  return CLEAN;
}

async function readDocument(path: string, world: World): Promise<Uint8Array> {
  try {
    return world.files.read(resolve(world.cwd, path));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") throw failure("noDocument", { file: path });
    if ((error as NodeJS.ErrnoException).code === "EISDIR")
      throw failure("folderForDocument", { file: path });
    return read(path, () => Promise.reject(error));
  }
}

function reportOf({ placed, left, read }: Imported, words: ImportWords, world: World): string {
  const headings = placed.map(({ heading, place }) => visible(`${heading} → ${place}`));
  const pieces = left.map(({ heading, text, why }) => {
    const [first = "", ...more] = text.split("\n");
    const short = first.length > 60 || more.length > 0 ? `${first.slice(0, 60).trimEnd()} …` : first;
    return visible(`${heading || words.beginning}: ${short} (${words.why[why]})`);
  });
  const values = read.filter(({ as }) => as === "value").length;
  const parts = [
    lines(
      headings.length > 0 ? fillWords(words.placed, { count: headings.length }) : words.nothingPlaced,
      world,
    ),
    ...list(headings, headings.length, words, world),
    "",
    lines(pieces.length > 0 ? fillWords(words.notPlaced, { count: pieces.length }) : words.allPlaced, world),
    ...list(pieces, SHOWN, words, world),
    ...(values > 0 ? ["", lines(fillWords(words.values, { count: values }), world)] : []),
  ];
  return `${parts.join("\n")}\n`;
}

function list(texts: readonly string[], most: number, words: ImportWords, world: World): string[] {
  const more = texts.length - most;
  const shown = texts.slice(0, most).map((text) => lines(text, world, "    ").replace(/^ {4}/, "  - "));
  return [...shown, ...(more > 0 ? [`  ${fillWords(words.more, { count: more })}`] : [])];
}

/** A text in lines that fit the terminal. */
function lines(text: string, world: World, indent = ""): string {
  const width = Math.min(widthOf(world.stdout), 100) - indent.length;
  return wrapAnsi(text, width).replace(/^/gm, indent);
}

async function findingsIn(file: string, language: string, world: World): Promise<number> {
  const path = relative(world.cwd, resolve(world.cwd, file));
  const judge = await judgeOf(path, { language, today: todayOf(world) }, world);
  return (await read(path, () => judge.file())).findings.length;
}
