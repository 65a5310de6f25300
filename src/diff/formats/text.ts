import { Chalk, type ChalkInstance } from "chalk";
import stringWidth from "fast-string-width";
import { wrapAnsi } from "fast-wrap-ansi";
import { mapTexts } from "../../plan/map-texts.ts";
import { escapeControls } from "../../platform/escape-controls.ts";
import type { DiffFormat } from "../diff-format.ts";
import type { DescribedChange, DiffReport } from "../diff-report.ts";

const changeMarkers = { added: "+", removed: "−", changed: "~", renamed: "~", moved: "~" } as const;

/** The maximum number of characters of a change in a terminal; other formats do not shorten sentences. */
const MAX_SENTENCE_LENGTH = 4_000;

/** Output for the terminal: one sentence per change, grouped by section. */
const text: DiffFormat = {
  extension: "txt",
  styled: true,
  isOwnOutput: () => false,
  render({ words, ...raw }, { width, color }) {
    const chalk = new Chalk({ level: color });
    const report = { ...mapTexts(raw, escapeControls), words };
    const lines = report.sections.flatMap(({ title, changes }) => [
      chalk.bold(title),
      ...changes.map((change) => changeLine(change, width, chalk)),
      "",
    ]);
    return `${[...lines, ...budgetLines(report, chalk), report.counted].join("\n")}\n`;
  },
};

export default text;

function changeLine({ kind, sentence, major }: DescribedChange, width: number, chalk: ChalkInstance): string {
  const paint = kind === "added" ? chalk.green : kind === "removed" ? chalk.red : chalk.yellow;
  const shown =
    sentence.length > MAX_SENTENCE_LENGTH ? `${sentence.slice(0, MAX_SENTENCE_LENGTH)}…` : sentence;
  const wrapped = wrapAnsi(major ? chalk.bold(shown) : shown, width - 4).replaceAll("\n", "\n    ");
  return `  ${paint(changeMarkers[kind])} ${wrapped}`;
}

function budgetLines({ budget, words }: DiffReport, chalk: ChalkInstance): string[] {
  if (!budget) return [];
  const rows = [
    [words.category, words.before, words.after, words.difference],
    ...budget.map(({ category, before, after, difference }) => [category, before, after, difference]),
  ];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => stringWidth(row[column] ?? ""))));
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) => {
        const padding = " ".repeat((widths[column] ?? 0) - stringWidth(cell));
        return column === 0 ? cell + padding : padding + cell;
      })
      .join("  ");
  return [chalk.bold(words.budget), ...rows.map((row) => `  ${line(row).trimEnd()}`), ""];
}
