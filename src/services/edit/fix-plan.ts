import type { Finding, TextEdit } from "../../diagnostics.ts";
import { applyFixes } from "../../lint/apply-fixes.ts";
import { findingKey } from "../../lint/finding-key.ts";
import { decodeUtf8 } from "../../platform/decode-utf8.ts";
import type { ServiceRuntime } from "../../platform/service-runtime.ts";
import { askItem } from "../../wizard/ask-item.ts";
import { askPlanField } from "../../wizard/ask-plan-field.ts";
import type { Conversation } from "../../wizard/conversation.ts";
import { editPart } from "../../wizard/edit-part.ts";
import { type FixQuestion, findFixQuestion } from "../../wizard/fix-question.ts";
import type { PromptChoice } from "../../wizard/prompter.ts";
import { findPlan } from "../project/find-plans.ts";
import { mayLoadPlugins } from "../project/may-load-plugins.ts";
import { editFile } from "../project/write-output.ts";
import { type OpenPlan, reopenPlan } from "./open-plan.ts";
import { runUntilAborted } from "./run-until-aborted.ts";
import { writeDraftChanges } from "./write-plan-changes.ts";

/** The actions that the user can choose for a finding. */
type FixAction = "fix" | "accept" | "why" | "later" | "stop";

/** The order of findings by severity: errors first. */
const severityOrder = { error: 0, warning: 1, info: 2 } as const;

/** The outcome of a conversation about the findings of a plan. */
export interface FixedPlan {
  file: string;
  /** Whether the user aborted. The answers given before that are written. */
  aborted: boolean;
  /** The findings that remain. */
  findings: readonly Finding[];
}

/**
 * Goes through the findings of a plan and asks how to fix each.
 * @throws UserError if the plan cannot be opened or written
 */
export async function fixPlan(
  file: string | undefined,
  conversation: Conversation,
  runtime: ServiceRuntime,
): Promise<FixedPlan> {
  const plugins = mayLoadPlugins(runtime);
  let plan = await reopenPlan(await findPlan(file, runtime), conversation, runtime, { plugins });
  const later = new Set<string>();
  const aborted = await runUntilAborted(async () => {
    for (;;) {
      const { findings } = await plan.linter.lintFile();
      const remaining = findings
        .filter((finding) => !later.has(findingKey(finding)))
        .sort((a, b) => severityOrder[a.severity] - severityOrder[b.severity]);
      const [finding] = remaining;
      if (!finding) return;
      const outcome = await handleFinding(finding, remaining.length, plan, runtime);
      if (outcome === "stop") return;
      if (outcome === "later") later.add(findingKey(finding));
      plan = await reopenPlan(plan.file, conversation, runtime, { plugins });
    }
  });
  const { findings } = await plan.linter.lintFile();
  return { file: plan.file, aborted, findings };
}

/** Shows a finding, asks what to do about it, and does it. */
async function handleFinding(
  finding: Finding,
  remaining: number,
  plan: OpenPlan,
  runtime: ServiceRuntime,
): Promise<"done" | "later" | "again" | "stop"> {
  const { wizard, words } = plan;
  const { lint, review } = words.advice;
  const question = await findFixQuestion(finding, wizard.plan, wizard.context.lint);
  const edits = finding.fix ?? finding.suggestion;
  wizard.say(lint.hints({ count: remaining }), "title");
  wizard.say(`${finding.message}\n(${finding.rule})`, finding.severity === "info" ? "text" : "warning");
  const choices: (PromptChoice & { value: FixAction })[] = [
    ...(edits
      ? [
          {
            value: "accept" as const,
            name: describeEdits(edits, lint),
          },
        ]
      : []),
    ...(question || finding.path ? [{ value: "fix" as const, name: edits ? lint.own : lint.fixNow }] : []),
    { value: "why", name: lint.why },
    { value: "later", name: lint.later },
    { value: "stop", name: review.stop },
  ];
  for (;;) {
    const reply = await wizard.context.prompter.ask(
      wizard.prompt({ kind: "choice", question: lint.ask, choices }),
    );
    const chosen = "typed" in reply ? (reply.typed as FixAction) : "later";
    if (chosen === "later" || chosen === "stop") return chosen;
    if (chosen === "why") {
      wizard.say(await explainRule(finding, plan), "note");
      continue;
    }
    if (chosen === "accept" && edits) {
      // If an editor saved the file in the meantime, the plan is linted again for new edits.
      if (!applyProposedEdits(finding, plan, runtime)) return "again";
    } else if (!(await askAndWrite(question, finding, plan, runtime))) {
      wizard.say(lint.nothing, "note");
      continue;
    }
    const after = (await plan.linter.lintFile()).findings;
    const still = after.some(
      (other) => findingKey(other) === findingKey(finding) && other.message === finding.message,
    );
    wizard.say(still ? lint.still : lint.fixed, "note");
    return still ? "later" : "done";
  }
}

/** Describes the edits that a rule proposes in one line: the new text, or that the text is removed. */
function describeEdits(edits: readonly TextEdit[], lint: OpenPlan["words"]["advice"]["lint"]): string {
  const text = edits
    .map((edit) => edit.text.replace(/\s+/g, " ").trim())
    .filter(Boolean)
    .join(", ");
  return text === "" ? lint.takeOut : lint.replace({ text });
}

/**
 * Asks for the values that fix a finding and writes them. If the user aborts, writes the answers given so
 * far.
 * @returns whether there was an answer
 */
async function askAndWrite(
  question: FixQuestion | undefined,
  finding: Finding,
  plan: OpenPlan,
  runtime: ServiceRuntime,
): Promise<boolean> {
  try {
    return await askForFix(question, finding, plan);
  } finally {
    writeDraftChanges(plan, runtime);
  }
}

/** Asks for the values that fix a finding. Returns whether there was an answer. */
async function askForFix(
  question: FixQuestion | undefined,
  { path = [] }: Finding,
  { wizard }: OpenPlan,
): Promise<boolean> {
  if (question === undefined) {
    await editPart(wizard, path);
    return wizard.draft.changes.length > 0;
  }
  if ("ask" in question) return askPlanField(wizard, question.ask);
  return (await askItem(wizard, question.add, question.with)) !== undefined;
}

/** Applies the edits that a rule proposes. Returns `false` if a file changed since it was linted. */
function applyProposedEdits(finding: Finding, { source }: OpenPlan, runtime: ServiceRuntime): boolean {
  const texts = new Map(source.documents.map(({ file, text }) => [file, text]));
  const changes = [...applyFixes([finding], texts, ({ fix, suggestion }) => fix ?? suggestion)];
  return changes.every(([file, after]) => {
    let same = true;
    const change = (current: Buffer | undefined): string | undefined => {
      const text = decodeUtf8(current);
      const bom = text?.startsWith("\ufeff") ? "\ufeff" : "";
      same = text === bom + texts.get(file);
      return same ? bom + after : undefined;
    };
    editFile(file, change, runtime);
    return same;
  });
}

/** Returns the rule's summary and reason, or its id if it is not a built-in rule. */
async function explainRule({ rule }: Finding, { words }: OpenPlan): Promise<string> {
  const [{ loadMessageFormatter }, { rules }] = await Promise.all([
    import("../../i18n/message-formatter.ts"),
    import("../../rules/index.ts"),
  ]);
  const known = rules.find(({ id }) => id === rule);
  if (!known) return rule;
  const { summary, why } = (await loadMessageFormatter(words.language)).textsOf(known);
  return `${summary} ${why}`;
}
