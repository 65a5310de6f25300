import type { Finding, Span } from "../../diagnostics.ts";
import { faultMessage } from "../../i18n/message-formatter.ts";
import type { OwnRulesWords } from "../../i18n/own-rules.ts";
import { fillLines } from "../../i18n/report.ts";
import { Lines } from "../../yaml/line-index.ts";
import { applyFixes } from "../apply-fixes.ts";
import type { Rule } from "../rule.ts";
import { type Around, type JudgedFragment, judgeFragment } from "./lint-fragment.ts";
import type { Fragment, Said } from "./test-cases.ts";

/** What is expected of a rule about a fragment. */
export interface Expectation {
  fragment: Fragment;
  /** Whether the rule must speak. */
  speaks: boolean;
  /** What it says, in the order of the places. Anything at all where it speaks and nothing is said here. */
  says?: readonly Said[];
  /** The fragment as its mends leave it. */
  fixed?: string;
  /** Whether the fragment is no valid plan, and is meant not to be. */
  faulty?: boolean;
}

/** By what expectations are judged. */
export interface Expecting extends Around {
  words: OwnRulesWords["complaints"];
  /** The rules that give faults of YAML and of the schemas their words. */
  builtIn: readonly Rule[];
}

/** As often as `smplan lint --fix` tries. */
const ROUNDS = 10;

/** What is not as expected, in sentences; none where all is well. */
export async function complaintsAbout(
  rule: Rule,
  expected: Expectation,
  { words, builtIn, ...around }: Expecting,
): Promise<string[]> {
  const judged = await judgeFragment(rule, expected.fragment, around);
  const { findings, text, added } = judged;
  const [crash] = findings.filter(({ anchor }) => anchor === "failed");
  if (crash) return [fillLines(words.crashed, { message: crash.message })];
  const [fault] = judged.faults.filter(({ kind }) => kind === "yaml" || kind === "schema");
  if (fault && !expected.faulty && !("faults" in rule))
    return [
      fillLines(words.faulty, {
        line: lineIn(judged, fault.span).line,
        message: faultMessage(builtIn, fault),
      }),
    ];
  const said = findings.map(({ message }) => message);
  if (!expected.speaks)
    return findings.length === 0 ? [] : [fillLines(words.speaks, { messages: listed(said) })];
  if (findings.length === 0) return [words.mute];
  const [placeless] = judged.placeless;
  const unfilled = said.find((message) => /\{\w+\}|\bundefined\b|\[object/.test(message));
  const mended = await mend(rule, expected.fragment, { findings, text, added }, around);
  return [
    ...(unfilled === undefined ? [] : [fillLines(words.unfilled, { message: unfilled })]),
    ...(placeless === undefined ? [] : [fillLines(words.placeless, { message: placeless })]),
    ...notSaid(expected.says, judged, words),
    ...notMended(expected.fixed, mended, words),
  ];
}

function notSaid(
  says: readonly Said[] | undefined,
  judged: JudgedFragment,
  words: Expecting["words"],
): string[] {
  if (!says) return [];
  const { findings } = judged;
  const messages = listed(findings.map(({ message }) => message));
  if (says.length !== findings.length)
    return [fillLines(words.count, { expected: says.length, count: findings.length, messages })];
  return says.flatMap((one, index) => {
    const finding = findings[index] as Finding;
    const { message, line, column } =
      typeof one === "object" && !(one instanceof RegExp)
        ? one
        : { message: one, line: undefined, column: undefined };
    const fits =
      typeof message === "string" ? finding.message.includes(message) : message.test(finding.message);
    if (!fits)
      return [fillLines(words.other, { said: `  ${finding.message}`, expected: `  ${String(message)}` })];
    const place = lineIn(judged, finding.span);
    if ((line ?? place.line) === place.line && (column ?? place.column) === place.column) return [];
    return [
      fillLines(words.elsewhere, {
        message: finding.message,
        place: `${place.line}:${place.column}`,
        expected: `${line ?? place.line}:${column ?? place.column}`,
      }),
    ];
  });
}

interface Mended {
  /** The fragment with all that can be mended mended. */
  text: string;
  changed: boolean;
  /** Whether there would still be something to mend. */
  unending: boolean;
}

async function mend(
  rule: Rule,
  fragment: Fragment,
  first: Pick<JudgedFragment, "findings" | "text" | "added">,
  around: Around,
): Promise<Mended> {
  let { findings, text } = first;
  for (let round = 0; round < ROUNDS; round++) {
    const file = findings[0]?.span.file ?? "";
    const changed = applyFixes(findings, new Map([[file, text]])).get(file);
    if (changed === undefined)
      return { text: text.slice(first.added), changed: text !== first.text, unending: false };
    text = changed;
    ({ findings } = await judgeFragment(rule, { ...fragment, plan: text }, around));
  }
  return { text: text.slice(first.added), changed: true, unending: true };
}

function notMended(fixed: string | undefined, mended: Mended, words: Expecting["words"]): string[] {
  if (mended.unending) return [words.unending];
  if (fixed === undefined || mended.text.trimEnd() === fixed.trimEnd()) return [];
  return [
    mended.changed
      ? fillLines(words.mended, { text: mended.text.trimEnd(), expected: fixed.trimEnd() })
      : words.unmended,
  ];
}

/** Where in the fragment something stands, without what was put before it. */
function lineIn({ text, added }: JudgedFragment, { start }: Span): { line: number; column: number } {
  return new Lines(text.slice(added)).position(Math.max(0, start - added));
}

function listed(messages: readonly string[]): string {
  return messages.map((message) => `  - ${message}`).join("\n");
}
