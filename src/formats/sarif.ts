import type { Log, ReportingDescriptor, Result } from "sarif";
import type { Edit, Finding, Span } from "../finding.ts";
import { fingerprints } from "../lint/fingerprint.ts";
import { widened } from "../lint/fix.ts";
import type { LintReport, ReportedRule } from "../lint/report.ts";
import type { Format } from "./format.ts";

/** What SARIF calls the severities. */
const levels = { error: "error", warning: "warning", info: "note", off: "none" } as const;

const format: Format = {
  summary: "SARIF 2.1.0, for code scanning",
  print(report) {
    const { version, rules, language } = report.circumstances();
    const known = rules.filter(({ rule }) => report.findings.some((finding) => finding.rule === rule.id));
    const index = new Map(known.map(({ rule }, at) => [rule.id, at]));
    const prints = fingerprints(report.findings);
    const log: Log = {
      $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
      version: "2.1.0",
      runs: [
        {
          tool: {
            driver: { name: "smplan", semanticVersion: version, language, rules: known.map(descriptor) },
          },
          columnKind: "utf16CodeUnits",
          originalUriBaseIds: { "%SRCROOT%": { description: { text: "The folder smplan was run in." } } },
          results: report.findings.map((finding, at) => result(finding, prints[at] ?? "", index, report)),
        },
      ],
    };
    return `${JSON.stringify(log, null, 2)}\n`;
  },
};

export default format;

function descriptor({ rule, level, words }: ReportedRule): ReportingDescriptor {
  const { bad, good } = rule.examples;
  const fragment = (text: string): string => `\`\`\`yaml\n${text.trimEnd()}\n\`\`\``;
  const fragments = bad && good ? `\n\n❌\n\n${fragment(bad)}\n\n✅\n\n${fragment(good)}` : "";
  return {
    id: rule.id,
    name: rule.id.replace(/(?:^|[/-])([a-z])/g, (_, letter: string) => letter.toUpperCase()),
    shortDescription: { text: words.summary },
    fullDescription: { text: words.why || words.summary },
    help: {
      text: `${words.summary}\n\n${words.why}\n\n${words.source}`.trim(),
      markdown: `${words.summary}\n\n${words.why}\n\n_${words.source}_${fragments}`.trim(),
    },
    defaultConfiguration: { level: levels[level] },
    properties: { tags: [rule.id.slice(0, rule.id.indexOf("/"))] },
  };
}

function result(
  { rule, severity, message, span, related, fix }: Finding,
  fingerprint: string,
  index: ReadonlyMap<string, number>,
  report: LintReport,
): Result {
  return {
    ruleId: rule,
    ...(index.has(rule) && { ruleIndex: index.get(rule) }),
    level: levels[severity],
    message: { text: message },
    locations: [{ physicalLocation: physical(span, report) }],
    ...(related && {
      relatedLocations: related.map((other, id) => ({
        id: id + 1,
        message: { text: other.message },
        physicalLocation: physical(other.span, report),
      })),
    }),
    ...(fix && { fixes: [{ description: { text: message }, artifactChanges: changes(fix, report) }] }),
    partialFingerprints: { "smplan/v1": fingerprint },
  };
}

function physical(span: Span, report: LintReport) {
  const start = report.start(span);
  const end = report.end(span);
  return {
    artifactLocation: artifact(span.file),
    region: {
      startLine: start.line,
      startColumn: start.column,
      endLine: end.line,
      endColumn: end.column,
      charOffset: span.start,
      charLength: span.end - span.start,
    },
  };
}

function changes(edits: readonly Edit[], report: LintReport) {
  const files = [...new Set(edits.map(({ span }) => span.file))];
  return files.map((file) => ({
    artifactLocation: artifact(file),
    replacements: edits
      .filter(({ span }) => span.file === file)
      .map((edit) => widened(edit, report.texts.get(file) ?? ""))
      .map(({ span, text }) => ({
        deletedRegion: { charOffset: span.start, charLength: span.end - span.start },
        insertedContent: { text },
      })),
  }));
}

function artifact(file: string) {
  const uri = file.replaceAll("\\", "/").split("/").map(encodeURIComponent).join("/");
  return { uri, uriBaseId: "%SRCROOT%" };
}
