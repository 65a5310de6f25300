import { Chalk, type ChalkInstance } from "chalk";
import stringWidth from "fast-string-width";
import { wrapAnsi } from "fast-wrap-ansi";
import type { KpiState } from "../../../plan/kpi-progress.ts";
import { mapTexts } from "../../../plan/map-texts.ts";
import { escapeControls } from "../../../platform/escape-controls.ts";
import type { KpiReport } from "../kpi-report.ts";
import type { ReportFormat, ReportRenderOptions } from "../report-format.ts";
import type { ResultsReport } from "../results-report.ts";
import { sparkline } from "../sparkline.ts";

/** Symbols shown next to the state, which is also written out. */
const stateMarkers: Record<KpiState, string> = {
  behind: "✖",
  "at-risk": "▲",
  "no-data": "·",
  "on-track": "●",
  met: "✔",
};

/** A report for the terminal: each KPI with its figures and, if it falls short, possible causes. */
const text: ReportFormat = {
  extension: "txt",
  styled: true,
  isOwnOutput: () => false,
  render(reports, options) {
    const chalk = new Chalk({ level: options.color });
    const shown = reports.map(({ words, summaryWords, ...report }) => ({
      ...mapTexts(report, escapeControls),
      words,
      summaryWords,
    }));
    if (shown.length === 1 && shown[0]) return `${reportLines(shown[0], options, chalk).join("\n")}\n`;
    return `${overviewLines(shown, chalk).join("\n")}\n`;
  },
};

export default text;

function colorByState(state: KpiState, label: string, chalk: ChalkInstance): string {
  if (state === "behind") return chalk.red(label);
  if (state === "at-risk") return chalk.yellow(label);
  return state === "no-data" ? chalk.dim(label) : chalk.green(label);
}

function reportLines(report: ResultsReport, { width }: ReportRenderOptions, chalk: ChalkInstance): string[] {
  const { title, asOf, period, summary, counts, kpis, words, summaryWords, faults } = report;
  const wrapped = (line: string, indent: string): string[] =>
    wrapAnsi(line, Math.max(30, width - indent.length))
      .split("\n")
      .map((part) => `${indent}${part}`);
  const lines = [
    chalk.bold(title),
    chalk.dim([asOf, period].filter(Boolean).join(" · ")),
    "",
    ...(summary ? [...wrapped(summary, ""), ""] : []),
    ...(kpis.length > 0
      ? counts.map((count) => colorByState(count.state, `${stateMarkers[count.state]} ${count.text}`, chalk))
      : [words.nothing]),
  ];
  for (const kpi of kpis) lines.push("", ...kpiLines(kpi, report, wrapped, chalk));
  const lists: [string, readonly string[]][] = [
    [summaryWords.overspentTitle, report.overspent],
    [words.improved, report.improved],
    [words.worsened, report.worsened],
    [words.corrected, report.corrected],
    [words.unmeasured, report.unmeasured],
  ];
  for (const [heading, items] of lists)
    if (items.length > 0)
      lines.push("", chalk.bold(heading), ...items.flatMap((item) => bulletLines(item, wrapped)));
  for (const message of faults) lines.push("", ...wrapped(chalk.yellow(message), ""));
  return lines;
}

function kpiLines(
  kpi: KpiReport,
  { words, summaryWords }: ResultsReport,
  wrapped: (line: string, indent: string) => string[],
  chalk: ChalkInstance,
): string[] {
  const {
    name,
    state,
    stateText,
    readings,
    baseline,
    reading,
    expected,
    target,
    owner,
    done,
    needed,
    forecast,
    chance,
  } = kpi;
  const facts: [string, string | undefined][] = [
    [words.reading, reading && [reading, sparkline(readings)].filter(Boolean).join("  ")],
    [words.expected, expected],
    [words.target, [baseline, target].filter(Boolean).join(" → ")],
    [summaryWords.owner, owner],
    [words.done, done],
    [words.needed, needed],
    [words.forecast, forecast],
    [words.chance, chance],
  ];
  const shown = facts.filter((fact): fact is [string, string] => Boolean(fact[1]));
  const column = Math.max(...shown.map(([label]) => stringWidth(label)));
  return [
    `${colorByState(state, stateMarkers[state], chalk)} ${chalk.bold(name)}  ${colorByState(state, stateText, chalk)}`,
    ...shown.map(
      ([label, value]) => `    ${chalk.dim(label + " ".repeat(column - stringWidth(label)))}  ${value}`,
    ),
    ...(kpi.notes?.length
      ? [`    ${summaryWords.notes}`, ...kpi.notes.flatMap((line) => bulletLines(line, wrapped, "    "))]
      : []),
    ...(kpi.decisions?.length
      ? [`    ${words.decisions}`, ...kpi.decisions.flatMap((line) => bulletLines(line, wrapped, "    "))]
      : []),
    ...(kpi.why?.length
      ? [`    ${words.why}`, ...kpi.why.flatMap((line) => bulletLines(line, wrapped, "    "))]
      : []),
  ];
}

function bulletLines(
  item: string,
  wrapped: (line: string, indent: string) => string[],
  indent = "",
): string[] {
  const [first = "", ...others] = wrapped(item, `${indent}    `);
  return [`${indent}  - ${first.trimStart()}`, ...others];
}

/** Returns an overview of several plans, the worst first. */
function overviewLines(reports: readonly ResultsReport[], chalk: ChalkInstance): string[] {
  const words = reports[0]?.words;
  return [
    chalk.bold(words?.all ?? ""),
    "",
    ...reports.flatMap(({ plan, organization, worst, counts, kpis, asOf }) => [
      `${colorByState(worst, stateMarkers[worst], chalk)} ${chalk.bold(organization ?? plan)}  ${chalk.dim(asOf)}`,
      `    ${counts.map((count) => colorByState(count.state, count.text, chalk)).join(" · ")}`,
      ...kpis
        .filter(({ state }) => state === "behind" || state === "at-risk")
        .slice(0, 3)
        .map(
          ({ name, reading, target, state }) =>
            `    ${colorByState(state, stateMarkers[state], chalk)} ${name}: ${[reading, target].filter(Boolean).join(" → ")}`,
        ),
      "",
    ]),
  ];
}
