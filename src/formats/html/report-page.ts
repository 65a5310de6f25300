import type { Finding, Span } from "../../diagnostics.ts";
import { fillWords, type ReportWords } from "../../i18n/report.ts";
import type { LintReport } from "../../lint/lint-report.ts";
import { scoresOf } from "../../lint/score.ts";
import { visible, visibleLines } from "../../platform/escape-controls.ts";
import { css } from "./style.ts";

const severities = ["error", "warning", "info"] as const;

/** A report as a page that needs nothing from elsewhere, and can be filtered without a script. */
export function page(report: LintReport, words: ReportWords): string {
  const { language, version } = report.circumstances();
  const total = report.findings.length;
  const plans = fillWords(words.checked, { count: report.plans.length });
  const whys = new Map(report.circumstances().rules.map(({ rule, words: own }) => [rule.id, own.why]));
  const files = [...report.byFile()].map(([file, findings]) =>
    fileSection(file, findings, report, { words, whys }),
  );
  return `<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="smplan">
<title>${escaped(words.title)}</title>
<style>${css}</style>
</head>
<body>
<header>
<h1>${escaped(words.title)}</h1>
<p class="lead">${escaped(total === 0 ? fillWords(words.clean, { count: report.plans.length }) : plans)}</p>
${total === 0 ? "" : counts(report, words)}
</header>
<main>
${scores(report, words)}
${files.join("\n")}
</main>
<footer><p>${escaped(fillWords(words.made, { version }))}</p></footer>
</body>
</html>
`;
}

/** The figures are also the filter: each shows only its own findings. */
function counts(report: LintReport, words: ReportWords): string {
  const option = (value: string, label: string, checked = false): string =>
    `<label class="${value}"><input type="radio" name="show" value="${value}"${checked ? " checked" : ""}> <span>${escaped(label)}</span></label>`;
  const own = severities
    .filter((severity) => report.count(severity) > 0)
    .map((severity) => option(severity, fillWords(words[severity], { count: report.count(severity) })));
  return `<fieldset><legend>${escaped(words.show)}</legend>${option("all", words.all, true)}${own.join("")}</fieldset>`;
}

function scores(report: LintReport, words: ReportWords): string {
  const all = scoresOf(report);
  const rows = all.map(
    ({ section, score, findings }) =>
      `<tr><th scope="row">${escaped(section)}</th><td>${scoreCell(score)}</td><td>${findings}</td></tr>`,
  );
  if (rows.length === 0) return "";
  const notes = all.some(({ score }) => score === undefined) ? [words.noScoreNote] : [];
  return `<section aria-labelledby="scores"><h2 id="scores">${escaped(words.score)}</h2>
<p>${escaped([words.scoreNote, ...notes].join(" "))}</p>
<table><thead><tr><th scope="col">${escaped(words.section)}</th><th scope="col">${escaped(words.score)}</th><th scope="col">${escaped(words.findings)}</th></tr></thead><tbody>
${rows.join("\n")}
</tbody></table></section>`;
}

/** A score as a bar and a figure, or a dash if there is none. */
function scoreCell(score: number | undefined): string {
  if (score === undefined) return "\u2013";
  const grade = score >= 90 ? "good" : score >= 70 ? "fair" : "poor";
  return `<div class="bar"><i style="width:${score}%" class="${grade}"></i></div> ${score}&nbsp;%`;
}

/** The fixed words of the page, and why each rule asks what it asks. */
interface PageTexts {
  words: ReportWords;
  whys: ReadonlyMap<string, string>;
}

function fileSection(
  file: string,
  findings: readonly Finding[],
  report: LintReport,
  texts: PageTexts,
): string {
  const items = findings.map((finding) => item(finding, report, texts));
  return `<section class="file"><h2><code>${escaped(visible(file))}</code> <small>${findings.length}</small></h2>
<ol>
${items.join("\n")}
</ol></section>`;
}

function item(
  { rule, severity, message, span, related = [] }: Finding,
  report: LintReport,
  { words, whys }: PageTexts,
): string {
  const { line } = report.start(span);
  const reason = whys.get(rule);
  const why = reason
    ? `<details><summary>${escaped(words.why)}</summary><p>${escaped(reason)}</p></details>`
    : "";
  const others = related.map(
    (other) =>
      `<p class="related">${escaped(other.message)} <code>${escaped(visible(other.span.file))}:${report.start(other.span).line}</code></p>`,
  );
  return `<li class="${severity}"><p class="head"><b>${escaped(words.severity[severity])}</b> <span>${escaped(fillWords(words.line, { line }))}</span> <code>${escaped(rule)}</code></p>
<p class="message">${escaped(message)}</p>
${frame(span, report)}${others.join("")}${why}</li>`;
}

/** The line a finding stands on, with the text it is about marked. */
function frame(span: Span, report: LintReport): string {
  const lines = report.lines(span.file);
  const start = lines.position(span.start);
  const end = lines.position(span.end);
  const text = lines.textOf(start.line);
  if (text.trim() === "") return "";
  const stop = end.line === start.line ? end.column - 1 : text.length;
  const [before, marked, after] = [
    text.slice(0, start.column - 1),
    text.slice(start.column - 1, stop),
    text.slice(stop),
  ];
  return `<pre tabindex="0"><code><span class="number">${start.line}</span> ${escaped(before)}<mark>${escaped(marked)}</mark>${escaped(after)}</code></pre>`;
}

function escaped(text: string): string {
  return visibleLines(text).replace(
    /[&<>"]/g,
    (sign) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[sign] ?? sign,
  );
}
