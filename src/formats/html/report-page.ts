import type { Finding, SourceSpan } from "../../diagnostics.ts";
import type { Messages } from "../../generated/messages.ts";
import type { LintReport } from "../../lint/lint-report.ts";
import { sectionScores } from "../../lint/score.ts";
import { escapeControls, escapeControlsInLines } from "../../platform/escape-controls.ts";
import { escapeMarkup } from "../../platform/escape-markup.ts";
import { reportCss } from "./style.ts";

const severities = ["error", "warning", "info"] as const;

/** Returns a report as a self-contained HTML page that can be filtered without a script. */
export function reportPage(report: LintReport, words: Messages["report"]): string {
  const { language, version } = report.meta();
  const total = report.findings.length;
  const plans = words.checked({ count: report.plans.length });
  const reasons = new Map(report.meta().rules.map(({ rule, words: own }) => [rule.id, own.why]));
  const files = [...report.byFile()].map(([file, findings]) =>
    fileSection(file, findings, report, { words, reasons }),
  );
  return `<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="smplan">
<title>${escapeHtml(words.title)}</title>
<style>${reportCss}</style>
</head>
<body>
<header>
<h1>${escapeHtml(words.title)}</h1>
<p class="lead">${escapeHtml(total === 0 ? words.clean({ count: report.plans.length }) : plans)}</p>
${total === 0 ? "" : severityFilter(report, words)}
</header>
<main>
${scoreTable(report, words)}
${files.join("\n")}
</main>
<footer><p>${escapeHtml(words.made({ version }))}</p></footer>
</body>
</html>
`;
}

/** Returns the counts by severity as a filter: each count shows only its findings. */
function severityFilter(report: LintReport, words: Messages["report"]): string {
  const option = (value: string, label: string, checked = false): string =>
    `<label class="${value}"><input type="radio" name="show" value="${value}"${checked ? " checked" : ""}> <span>${escapeHtml(label)}</span></label>`;
  const options = severities
    .filter((severity) => report.count(severity) > 0)
    .map((severity) => option(severity, words[severity]({ count: report.count(severity) })));
  return `<fieldset><legend>${escapeHtml(words.show)}</legend>${option("all", words.all, true)}${options.join("")}</fieldset>`;
}

function scoreTable(report: LintReport, words: Messages["report"]): string {
  const scores = sectionScores(report);
  const rows = scores.map(
    ({ section, score, findings }) =>
      `<tr><th scope="row">${escapeHtml(section)}</th><td>${scoreCell(score)}</td><td>${findings}</td></tr>`,
  );
  if (rows.length === 0) return "";
  const notes = scores.some(({ score }) => score === undefined) ? [words.noScoreNote] : [];
  return `<section aria-labelledby="scores"><h2 id="scores">${escapeHtml(words.score)}</h2>
<p>${escapeHtml([words.scoreNote, ...notes].join(" "))}</p>
<table><thead><tr><th scope="col">${escapeHtml(words.section)}</th><th scope="col">${escapeHtml(words.score)}</th><th scope="col">${escapeHtml(words.findings)}</th></tr></thead><tbody>
${rows.join("\n")}
</tbody></table></section>`;
}

/** Returns a score as a bar and a number, or a dash if there is none. */
function scoreCell(score: number | undefined): string {
  if (score === undefined) return "\u2013";
  const grade = score >= 90 ? "good" : score >= 70 ? "fair" : "poor";
  return `<div class="bar"><i style="width:${score}%" class="${grade}"></i></div> ${score}&nbsp;%`;
}

/** The fixed texts of the page, and the rationale of each rule. */
interface PageTexts {
  words: Messages["report"];
  reasons: ReadonlyMap<string, string>;
}

function fileSection(
  file: string,
  findings: readonly Finding[],
  report: LintReport,
  texts: PageTexts,
): string {
  const items = findings.map((finding) => findingItem(finding, report, texts));
  return `<section class="file"><h2><code>${escapeHtml(escapeControls(file))}</code> <small>${findings.length}</small></h2>
<ol>
${items.join("\n")}
</ol></section>`;
}

function findingItem(
  { rule, severity, message, span, related = [], places = [] }: Finding,
  report: LintReport,
  { words, reasons }: PageTexts,
): string {
  const { line } = report.startOf(span);
  const reason = reasons.get(rule);
  const why = reason
    ? `<details><summary>${escapeHtml(words.why)}</summary><p>${escapeHtml(reason)}</p></details>`
    : "";
  const others = [...places, ...related].map(
    (other) =>
      `<p class="related">${escapeHtml(other.message)} <code>${escapeHtml(escapeControls(other.span.file))}:${report.startOf(other.span).line}</code></p>`,
  );
  return `<li class="${severity}"><p class="head"><b>${escapeHtml(words.severity[severity])}</b> <span>${escapeHtml(words.line({ line }))}</span> <code>${escapeHtml(rule)}</code></p>
<p class="message">${escapeHtml(message)}</p>
${codeFrameHtml(span, report)}${others.join("")}${why}</li>`;
}

/** Returns the line of a finding with the reported text highlighted. */
function codeFrameHtml(span: SourceSpan, report: LintReport): string {
  const lines = report.lineIndex(span.file);
  const start = lines.positionAt(span.start);
  const end = lines.positionAt(span.end);
  const text = lines.lineText(start.line);
  if (text.trim() === "") return "";
  const stop = end.line === start.line ? end.column - 1 : text.length;
  const [before, marked, after] = [
    text.slice(0, start.column - 1),
    text.slice(start.column - 1, stop),
    text.slice(stop),
  ];
  return `<pre tabindex="0"><code><span class="number">${start.line}</span> ${escapeHtml(before)}<mark>${escapeHtml(marked)}</mark>${escapeHtml(after)}</code></pre>`;
}

function escapeHtml(text: string): string {
  return escapeMarkup(escapeControlsInLines(text));
}
