import type { Edit, Fault, Finding } from "../finding.ts";
import { and, quoted, say } from "../phrase.ts";
import { nearest } from "../plan/nearest.ts";
import { commentsIn } from "../yaml/comments.ts";
import { Lines } from "./lines.ts";
import type { RuleSettings } from "./settings.ts";

/** Comments that speak to smplan hold this; most plans have none, and are not looked through. */
const SIGN = "smplan-";

const shape = /^#+\s*smplan-(disable-next-line|disable-line|disable|enable)(?![\w-])([^\n\r]*)$/;

/** A comment that asks for silence on some lines, about some rules or all of them. */
interface Directive {
  file: string;
  text: string;
  start: number;
  /** None stands for all. */
  rules: readonly string[];
  reason: string;
  /** The first line and the last one it is about. */
  from: number;
  to: number;
  /** What it was good for; where it names no rule, the one entry is empty. */
  used: Set<string>;
}

interface Text {
  file: string;
  text: string;
}

/** Findings without those that comments in the plan's files suppress, and what is wrong with these comments. */
export function suppress(
  findings: readonly Finding[],
  documents: readonly Text[],
  settings: Pick<RuleSettings, "levels" | "rules">,
): { kept: Finding[]; faults: Fault[] } {
  const talking = documents.filter(({ text }) => text.includes(SIGN));
  if (talking.length === 0) return { kept: [...findings], faults: [] };
  const byFile = new Map(talking.map((document) => [document.file, directivesIn(document)]));
  const lines = new Map(talking.map(({ file, text }) => [file, new Lines(text)]));
  const kept = findings.filter(({ rule, span }) => {
    const line = lines.get(span.file)?.position(span.start).line;
    const own = (byFile.get(span.file) ?? []).filter(
      ({ rules, from, to }) =>
        line !== undefined && from <= line && line <= to && (rules.length === 0 || rules.includes(rule)),
    );
    for (const { rules, used } of own) used.add(rules.length === 0 ? "" : rule);
    return own.length === 0;
  });
  const faults = [...byFile.values()].flat().flatMap((directive) => faultsOf(directive, settings));
  return { kept, faults };
}

function directivesIn({ file, text }: Text): Directive[] {
  const lines = new Lines(text);
  const directives: Directive[] = [];
  for (const { text: comment, start } of commentsIn(text)) {
    const [, kind, rest = ""] = shape.exec(comment.trimEnd()) ?? [];
    if (kind === undefined) continue;
    const [names = "", ...reason] = rest.split(/\s--(?:\s|$)/);
    const rules = names.split(/[\s,]+/).filter(Boolean);
    const { line } = lines.position(start);
    if (kind === "enable") {
      for (const open of directives.filter(({ to }) => to === Number.POSITIVE_INFINITY))
        if (rules.length === 0 || open.rules.some((rule) => rules.includes(rule))) open.to = line;
      continue;
    }
    const from = kind === "disable-next-line" ? lineAfter(line, lines) : line;
    const to = kind === "disable" ? Number.POSITIVE_INFINITY : from;
    const used = new Set<string>();
    directives.push({
      file,
      text: comment.trimEnd(),
      start,
      rules,
      reason: reason.join(" ").trim(),
      from,
      to,
      used,
    });
  }
  return directives;
}

/** The next line that says something: comments may stand between. */
function lineAfter(line: number, lines: Lines): number {
  const last = lines.position(lines.text.length).line;
  let next = line + 1;
  while (next < last && /^\s*(?:#|$)/.test(lines.textOf(next))) next++;
  return next;
}

function faultsOf(directive: Directive, { levels, rules }: Pick<RuleSettings, "levels" | "rules">): Fault[] {
  const { file, start, text } = directive;
  const span = { file, start, end: start + text.length };
  const faults: Fault[] = [];
  const known = new Set(rules.map(({ id }) => id));
  const unknown = directive.rules.filter((rule) => !known.has(rule));
  for (const rule of unknown) {
    const [near] = nearest(rule, known);
    const data = { rule, guess: near === undefined ? say("list") : say("guess", { near }) };
    faults.push({ kind: "unused-suppression", message: "unknown", data, span });
  }
  // A rule that is off here may be on elsewhere: nobody can tell whether its suppression is needed.
  const unused =
    directive.rules.length === 0
      ? directive.used.size === 0 && [""]
      : directive.rules.filter(
          (rule) => known.has(rule) && levels.get(rule) !== "off" && !directive.used.has(rule),
        );
  if (unused && unused.length > 0) {
    const left = directive.rules.filter((rule) => !unused.includes(rule));
    const data = { rules: and(unused.map(quoted)) };
    const message = directive.rules.length === 0 ? "nothing" : "unused";
    faults.push({ kind: "unused-suppression", message, data, span, fix: without(directive, left) });
  }
  if (directive.reason === "") faults.push({ kind: "suppression-reason", message: "none", data: {}, span });
  return faults;
}

/** Leaves only these rules in the comment; where none is left, takes it out. */
function without({ file, text, start, rules }: Directive, left: readonly string[]): Edit[] {
  const end = start + text.length;
  if (left.length === 0) return [{ span: { file, start, end }, text: "", whole: true }];
  const first = text.indexOf(rules[0] ?? "");
  const last = rules.at(-1) ?? "";
  const stop = text.lastIndexOf(last) + last.length;
  return [{ span: { file, start: start + first, end: start + stop }, text: left.join(", ") }];
}
