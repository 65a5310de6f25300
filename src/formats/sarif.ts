import { isAbsolute } from "node:path";
import { pathToFileURL } from "node:url";
import type { Log, ReportingDescriptor, Result } from "sarif";
import type { Finding, SourceSpan, TextEdit } from "../diagnostics.ts";
import { expandEdit } from "../lint/apply-fixes.ts";
import { fingerprints } from "../lint/fingerprints.ts";
import type { LintReport, ReportedRule } from "../lint/lint-report.ts";
import { HOMEPAGE, ruleUrl } from "../lint/rule-url.ts";
import { stringifyJson } from "../platform/escape-controls.ts";
import type { LintFormat } from "./format.ts";

/** SARIF's names of the severities. */
const sarifLevels = { error: "error", warning: "warning", info: "note", off: "none" } as const;

/** The URI base id of the folder that relative URIs start from. */
const SOURCE_ROOT = "%SRCROOT%";

const format: LintFormat = {
  description: "SARIF 2.1.0, for code scanning",
  paths: "repository",
  render(report, { root }) {
    const { version, rules, language } = report.meta();
    const reportedIds = new Set(report.findings.map(({ rule }) => rule));
    const reportedRules = rules.filter(({ rule }) => reportedIds.has(rule.id));
    const ruleIndexes = new Map(reportedRules.map(({ rule }, index) => [rule.id, index]));
    const ids = fingerprints(report.findings);
    const log: Log = {
      $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
      version: "2.1.0",
      runs: [
        {
          tool: {
            driver: {
              name: "smplan",
              semanticVersion: version,
              informationUri: HOMEPAGE,
              language,
              rules: reportedRules.map(ruleDescriptor),
            },
          },
          columnKind: "utf16CodeUnits",
          originalUriBaseIds: {
            [SOURCE_ROOT]: {
              ...(root !== undefined && { uri: folderUri(root) }),
              description: { text: "The root of the repository, or the folder smplan was run in." },
            },
          },
          results: report.findings.map((finding, index) =>
            sarifResult(finding, ids[index] ?? "", ruleIndexes, report),
          ),
        },
      ],
    };
    return `${stringifyJson(log, 2)}\n`;
  },
};

export default format;

function ruleDescriptor({ rule, level, words }: ReportedRule): ReportingDescriptor {
  const { invalid, valid } = rule.examples;
  const fragment = (text: string): string => `\`\`\`yaml\n${text.trimEnd()}\n\`\`\``;
  const fragments = invalid && valid ? `\n\n❌\n\n${fragment(invalid)}\n\n✅\n\n${fragment(valid)}` : "";
  return {
    id: rule.id,
    name: rule.id.replace(/(?:^|[/-])([a-z])/g, (_, letter: string) => letter.toUpperCase()),
    shortDescription: { text: words.summary },
    fullDescription: { text: words.why || words.summary },
    help: {
      text: `${words.summary}\n\n${words.why}\n\n${words.source}`.trim(),
      markdown: `${words.summary}\n\n${words.why}\n\n_${words.source}_${fragments}`.trim(),
    },
    helpUri: ruleUrl(rule.id),
    defaultConfiguration: { level: sarifLevels[level] },
    properties: { tags: [rule.id.slice(0, rule.id.indexOf("/"))] },
  };
}

function sarifResult(
  { rule, severity, message, span, related, fix, places }: Finding,
  fingerprint: string,
  ruleIndexes: ReadonlyMap<string, number>,
  report: LintReport,
): Result {
  const fixes = [{ fix }, ...(places ?? [])].flatMap((one) => one.fix ?? []);
  return {
    ruleId: rule,
    ...(ruleIndexes.has(rule) && { ruleIndex: ruleIndexes.get(rule) }),
    level: sarifLevels[severity],
    message: { text: message },
    locations: [{ physicalLocation: physicalLocation(span, report) }],
    ...((places ?? related) && {
      relatedLocations: (places ?? related ?? []).map((other, id) => ({
        id: id + 1,
        message: { text: other.message },
        physicalLocation: physicalLocation(other.span, report),
      })),
    }),
    ...(fixes.length > 0 && {
      fixes: [{ description: { text: message }, artifactChanges: artifactChanges(fixes, report) }],
    }),
    partialFingerprints: { "smplan/v1": fingerprint },
  };
}

function physicalLocation(span: SourceSpan, report: LintReport) {
  const start = report.startOf(span);
  const end = report.endOf(span);
  return {
    artifactLocation: artifactLocation(span.file),
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

function artifactChanges(edits: readonly TextEdit[], report: LintReport) {
  const files = [...new Set(edits.map(({ span }) => span.file))];
  return files.map((file) => ({
    artifactLocation: artifactLocation(file),
    replacements: edits
      .filter(({ span }) => span.file === file)
      .map((edit) => expandEdit(edit, report.texts.get(file) ?? ""))
      .map(({ span, text }) => ({
        deletedRegion: { charOffset: span.start, charLength: span.end - span.start },
        insertedContent: { text },
      })),
  }));
}

function artifactLocation(file: string) {
  // A file outside of the root has no relative URI.
  if (isAbsolute(file)) return { uri: pathToFileURL(file).href };
  return { uri: relativeUri(file), uriBaseId: SOURCE_ROOT };
}

function folderUri(folder: string): string {
  return `${pathToFileURL(folder).href.replace(/\/$/, "")}/`;
}

/** Returns a relative path as a URI. Lone surrogates, which cannot be encoded, are replaced. */
function relativeUri(file: string): string {
  const text = file.replace(/\p{Surrogate}/gu, "\uFFFD");
  return text.split("/").map(encodeURIComponent).join("/");
}
