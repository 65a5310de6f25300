import { Chalk } from "chalk";
import { wrapAnsi } from "fast-wrap-ansi";
import type { Messages } from "../../generated/messages.ts";
import { loadMessages } from "../../i18n/load-messages.ts";
import { escapeControls } from "../../platform/escape-controls.ts";
import type { OutputStream, Runtime } from "../../platform/runtime.ts";
import { colorLevel, terminalWidth } from "../../platform/terminal.ts";
import type { ImportedPlan } from "../../wizard/import/import-document.ts";

/** The maximum number of passages that are printed. The plan file contains all of them. */
const MAX_LISTED_PASSAGES = 12;

/** Prints which file was written, and which parts of the document were imported and which were not. */
export async function printImport(
  file: string,
  imported: ImportedPlan,
  language: string,
  { stdout, env }: Runtime,
): Promise<void> {
  const words = await loadMessages("import", language, { values: "as-is" });
  const { wrote } = await loadMessages("written", language);
  const chalk = new Chalk({ level: colorLevel(stdout, env) });
  stdout.writeStyled(`${chalk.bold(wrote({ file }))}\n\n${importReport(imported, words, stdout)}`);
}

/** Prints how many findings an imported plan has. */
export async function printImportFindings(
  file: string,
  count: number,
  language: string,
  { stdout }: Runtime,
): Promise<void> {
  const words = await loadMessages("import", language, { values: "as-is" });
  const summary = count === 0 ? words.clean : words.findings({ count, file });
  stdout.write(`\n${wrapLines(summary, stdout)}\n`);
}

function importReport(
  { matchedHeadings, leftovers, interpreted }: ImportedPlan,
  words: Messages["import"],
  output: OutputStream,
): string {
  const headings = matchedHeadings.map(({ heading, place }) => escapeControls(`${heading} → ${place}`));
  const passages = leftovers.map(({ heading, text, reason }) => {
    const [first = "", ...more] = text.split("\n");
    const short = first.length > 60 || more.length > 0 ? `${first.slice(0, 60).trimEnd()} …` : first;
    return escapeControls(`${heading || words.beginning}: ${short} (${words.why[reason]})`);
  });
  const values = interpreted.filter(({ as }) => as === "value").length;
  const parts = [
    wrapLines(headings.length > 0 ? words.placed({ count: headings.length }) : words.nothingPlaced, output),
    ...bulletList(headings, headings.length, words, output),
    "",
    wrapLines(passages.length > 0 ? words.notPlaced({ count: passages.length }) : words.allPlaced, output),
    ...bulletList(passages, MAX_LISTED_PASSAGES, words, output),
    ...(values > 0 ? ["", wrapLines(words.values({ count: values }), output)] : []),
  ];
  return `${parts.join("\n")}\n`;
}

function bulletList(
  texts: readonly string[],
  max: number,
  words: Messages["import"],
  output: OutputStream,
): string[] {
  const more = texts.length - max;
  const shown = texts.slice(0, max).map((text) => wrapLines(text, output, "    ").replace(/^ {4}/, "  - "));
  return [...shown, ...(more > 0 ? [`  ${words.more({ count: more })}`] : [])];
}

/** Wraps a text at the width of the terminal, at most 100 columns. */
function wrapLines(text: string, output: OutputStream, indent = ""): string {
  const width = Math.min(terminalWidth(output), 100) - indent.length;
  return wrapAnsi(text, width).replace(/^/gm, indent);
}
