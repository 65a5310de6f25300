import type { Finding, SourceSpan } from "../../diagnostics.ts";
import type { Messages } from "../../generated/messages.ts";
import { formatDiagnostic } from "../../i18n/message-formatter.ts";
import { LineIndex } from "../../yaml/line-index.ts";
import { applyFixes } from "../apply-fixes.ts";
import type { Rule } from "../rule.ts";
import { type FragmentContext, type LintedFragment, lintFragment } from "./lint-fragment.ts";
import type { ExpectedMessage, PlanFragment } from "./test-cases.ts";

/** The expected findings of a rule in a fragment. */
export interface Expectation {
  fragment: PlanFragment;
  /** Whether the rule must report a problem. */
  isInvalid: boolean;
  /** The expected messages, sorted by position. If absent, any message is accepted. */
  messages?: readonly ExpectedMessage[];
  /** The fragment after its fixes are applied. */
  fixed?: string;
  /** Whether the fragment is intentionally not a valid plan. */
  faulty?: boolean;
}

/** The dependencies for checking expectations. */
export interface ExpectationContext extends FragmentContext {
  words: Messages["own-rules"]["complaints"];
  /** The rules that provide the messages of YAML and schema errors. */
  builtIn: readonly Rule[];
}

/** The same number of rounds as `smplan lint --fix`. */
const MAX_FIX_ROUNDS = 10;

/** Returns one sentence for each expectation that is not met; empty if all are met. */
export async function checkExpectation(
  rule: Rule,
  expected: Expectation,
  { words, builtIn, ...context }: ExpectationContext,
): Promise<string[]> {
  const linted = await lintFragment(rule, expected.fragment, context);
  const { findings, text, prefixLength } = linted;
  const [crash] = findings.filter(({ anchor }) => anchor === "failed");
  if (crash) return [words.crashed({ message: crash.message })];
  const [diagnostic] = linted.diagnostics.filter(({ kind }) => kind === "yaml" || kind === "schema");
  if (diagnostic && !expected.faulty && !("diagnosticKind" in rule))
    return [
      words.faulty({
        line: fragmentPosition(linted, diagnostic.span).line,
        message: await formatDiagnostic(builtIn, diagnostic),
      }),
    ];
  const messages = findings.map(({ message }) => message);
  if (!expected.isInvalid)
    return findings.length === 0 ? [] : [words.speaks({ messages: bulletList(messages) })];
  if (findings.length === 0) return [words.mute];
  const [unlocated] = linted.unlocatedMessages;
  const unfilled = messages.find((message) => /\{\w+\}|\bundefined\b|\[object/.test(message));
  const fixedFragment = await applyAllFixes(
    rule,
    expected.fragment,
    { findings, text, prefixLength },
    context,
  );
  return [
    ...(unfilled === undefined ? [] : [words.unfilled({ message: unfilled })]),
    ...(unlocated === undefined ? [] : [words.placeless({ message: unlocated })]),
    ...messageMismatches(expected.messages, linted, words),
    ...fixMismatches(expected.fixed, fixedFragment, words),
  ];
}

function messageMismatches(
  expectedMessages: readonly ExpectedMessage[] | undefined,
  linted: LintedFragment,
  words: ExpectationContext["words"],
): string[] {
  if (!expectedMessages) return [];
  const { findings } = linted;
  const messages = bulletList(findings.map(({ message }) => message));
  if (expectedMessages.length !== findings.length)
    return [
      words.count({
        expected: expectedMessages.length,
        count: findings.length,
        messages,
      }),
    ];
  return expectedMessages.flatMap((one, index) => {
    const finding = findings[index] as Finding;
    const { message, line, column } =
      typeof one === "object" && !(one instanceof RegExp)
        ? one
        : { message: one, line: undefined, column: undefined };
    const fits =
      typeof message === "string" ? finding.message.includes(message) : message.test(finding.message);
    if (!fits)
      return [
        words.other({
          said: `  ${finding.message}`,
          expected: `  ${String(message)}`,
        }),
      ];
    const place = fragmentPosition(linted, finding.span);
    if ((line ?? place.line) === place.line && (column ?? place.column) === place.column) return [];
    return [
      words.elsewhere({
        message: finding.message,
        place: `${place.line}:${place.column}`,
        expected: `${line ?? place.line}:${column ?? place.column}`,
      }),
    ];
  });
}

interface FixedFragment {
  /** The fragment after all fixes are applied. */
  text: string;
  changed: boolean;
  /** Whether there was still something to fix after the last round. */
  endless: boolean;
}

async function applyAllFixes(
  rule: Rule,
  fragment: PlanFragment,
  first: Pick<LintedFragment, "findings" | "text" | "prefixLength">,
  context: FragmentContext,
): Promise<FixedFragment> {
  let { findings, text } = first;
  for (let round = 0; round < MAX_FIX_ROUNDS; round++) {
    const file = findings[0]?.span.file ?? "";
    const changed = applyFixes(findings, new Map([[file, text]])).get(file);
    if (changed === undefined)
      return { text: text.slice(first.prefixLength), changed: text !== first.text, endless: false };
    text = changed;
    ({ findings } = await lintFragment(rule, { ...fragment, plan: text }, context));
  }
  return { text: text.slice(first.prefixLength), changed: true, endless: true };
}

function fixMismatches(
  fixed: string | undefined,
  fixedFragment: FixedFragment,
  words: ExpectationContext["words"],
): string[] {
  if (fixedFragment.endless) return [words.unending];
  if (fixed === undefined || fixedFragment.text.trimEnd() === fixed.trimEnd()) return [];
  return [
    fixedFragment.changed
      ? words.mended({
          text: fixedFragment.text.trimEnd(),
          expected: fixed.trimEnd(),
        })
      : words.unmended,
  ];
}

/** Returns a position in the fragment, without the prefix before it. */
function fragmentPosition(
  { text, prefixLength }: LintedFragment,
  { start }: SourceSpan,
): { line: number; column: number } {
  return new LineIndex(text.slice(prefixLength)).positionAt(Math.max(0, start - prefixLength));
}

function bulletList(messages: readonly string[]): string {
  return messages.map((message) => `  - ${message}`).join("\n");
}
