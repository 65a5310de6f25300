import type { Finding, SourceSpan } from "../../diagnostics.ts";
import { englishDiagnosticMessage } from "../../i18n/message-formatter.ts";
import type { OwnRulesWords } from "../../i18n/own-rules.ts";
import { fillPlaceholdersInLines } from "../../i18n/report.ts";
import { LineIndex } from "../../yaml/line-index.ts";
import { applyFixes } from "../apply-fixes.ts";
import type { Rule } from "../rule.ts";
import { type FragmentContext, type LintedFragment, lintFragment } from "./lint-fragment.ts";
import type { ExpectedMessage, PlanFragment } from "./test-cases.ts";

/** What is expected of a rule about a fragment. */
export interface Expectation {
  fragment: PlanFragment;
  /** Whether the rule must speak. */
  isInvalid: boolean;
  /** What it says, in the order of the places. Anything at all where it speaks and nothing is said here. */
  messages?: readonly ExpectedMessage[];
  /** The fragment as its mends leave it. */
  fixed?: string;
  /** Whether the fragment is no valid plan, and is meant not to be. */
  faulty?: boolean;
}

/** By what expectations are judged. */
export interface ExpectationContext extends FragmentContext {
  words: OwnRulesWords["complaints"];
  /** The rules that give faults of YAML and of the schemas their words. */
  builtIn: readonly Rule[];
}

/** As often as `smplan lint --fix` tries. */
const MAX_FIX_ROUNDS = 10;

/** What is not as expected, in sentences; none where all is well. */
export async function checkExpectation(
  rule: Rule,
  expected: Expectation,
  { words, builtIn, ...around }: ExpectationContext,
): Promise<string[]> {
  const judged = await lintFragment(rule, expected.fragment, around);
  const { findings, text, prefixLength } = judged;
  const [crash] = findings.filter(({ anchor }) => anchor === "failed");
  if (crash) return [fillPlaceholdersInLines(words.crashed, { message: crash.message })];
  const [fault] = judged.diagnostics.filter(({ kind }) => kind === "yaml" || kind === "schema");
  if (fault && !expected.faulty && !("diagnosticKind" in rule))
    return [
      fillPlaceholdersInLines(words.faulty, {
        line: fragmentPosition(judged, fault.span).line,
        message: englishDiagnosticMessage(builtIn, fault),
      }),
    ];
  const said = findings.map(({ message }) => message);
  if (!expected.isInvalid)
    return findings.length === 0
      ? []
      : [fillPlaceholdersInLines(words.speaks, { messages: bulletList(said) })];
  if (findings.length === 0) return [words.mute];
  const [placeless] = judged.unlocatedMessages;
  const unfilled = said.find((message) => /\{\w+\}|\bundefined\b|\[object/.test(message));
  const mended = await applyAllFixes(rule, expected.fragment, { findings, text, prefixLength }, around);
  return [
    ...(unfilled === undefined ? [] : [fillPlaceholdersInLines(words.unfilled, { message: unfilled })]),
    ...(placeless === undefined ? [] : [fillPlaceholdersInLines(words.placeless, { message: placeless })]),
    ...messageMismatches(expected.messages, judged, words),
    ...fixMismatches(expected.fixed, mended, words),
  ];
}

function messageMismatches(
  says: readonly ExpectedMessage[] | undefined,
  judged: LintedFragment,
  words: ExpectationContext["words"],
): string[] {
  if (!says) return [];
  const { findings } = judged;
  const messages = bulletList(findings.map(({ message }) => message));
  if (says.length !== findings.length)
    return [
      fillPlaceholdersInLines(words.count, { expected: says.length, count: findings.length, messages }),
    ];
  return says.flatMap((one, index) => {
    const finding = findings[index] as Finding;
    const { message, line, column } =
      typeof one === "object" && !(one instanceof RegExp)
        ? one
        : { message: one, line: undefined, column: undefined };
    const fits =
      typeof message === "string" ? finding.message.includes(message) : message.test(finding.message);
    if (!fits)
      return [
        fillPlaceholdersInLines(words.other, {
          said: `  ${finding.message}`,
          expected: `  ${String(message)}`,
        }),
      ];
    const place = fragmentPosition(judged, finding.span);
    if ((line ?? place.line) === place.line && (column ?? place.column) === place.column) return [];
    return [
      fillPlaceholdersInLines(words.elsewhere, {
        message: finding.message,
        place: `${place.line}:${place.column}`,
        expected: `${line ?? place.line}:${column ?? place.column}`,
      }),
    ];
  });
}

interface FixedFragment {
  /** The fragment with all that can be mended mended. */
  text: string;
  changed: boolean;
  /** Whether there would still be something to mend. */
  endless: boolean;
}

async function applyAllFixes(
  rule: Rule,
  fragment: PlanFragment,
  first: Pick<LintedFragment, "findings" | "text" | "prefixLength">,
  around: FragmentContext,
): Promise<FixedFragment> {
  let { findings, text } = first;
  for (let round = 0; round < MAX_FIX_ROUNDS; round++) {
    const file = findings[0]?.span.file ?? "";
    const changed = applyFixes(findings, new Map([[file, text]])).get(file);
    if (changed === undefined)
      return { text: text.slice(first.prefixLength), changed: text !== first.text, endless: false };
    text = changed;
    ({ findings } = await lintFragment(rule, { ...fragment, plan: text }, around));
  }
  return { text: text.slice(first.prefixLength), changed: true, endless: true };
}

function fixMismatches(
  fixed: string | undefined,
  mended: FixedFragment,
  words: ExpectationContext["words"],
): string[] {
  if (mended.endless) return [words.unending];
  if (fixed === undefined || mended.text.trimEnd() === fixed.trimEnd()) return [];
  return [
    mended.changed
      ? fillPlaceholdersInLines(words.mended, { text: mended.text.trimEnd(), expected: fixed.trimEnd() })
      : words.unmended,
  ];
}

/** Where in the fragment something stands, without what was put before it. */
function fragmentPosition(
  { text, prefixLength }: LintedFragment,
  { start }: SourceSpan,
): { line: number; column: number } {
  return new LineIndex(text.slice(prefixLength)).positionAt(Math.max(0, start - prefixLength));
}

function bulletList(messages: readonly string[]): string {
  return messages.map((message) => `  - ${message}`).join("\n");
}
