import type { Finding, TextEdit } from "../../diagnostics.ts";
import { fillPlaceholders } from "../../i18n/report.ts";
import { applyFixes } from "../../lint/apply-fixes.ts";
import { decodeUtf8 } from "../../platform/decode-utf8.ts";
import { EXIT_OK, EXIT_PROBLEMS } from "../../platform/exit-codes.ts";
import type { Runtime } from "../../platform/runtime.ts";
import { askItem } from "../../wizard/ask-item.ts";
import { askPlanField } from "../../wizard/ask-plan-field.ts";
import { editPart } from "../../wizard/edit-part.ts";
import { type FixQuestion, findFixQuestion } from "../../wizard/fix-question.ts";
import type { PromptChoice } from "../../wizard/prompter.ts";
import { mayLoadPlugins } from "../project/configs.ts";
import { editFile } from "../project/write-output.ts";
import { type OpenPlan, type OpenPlanOptions, openPlan, reopenPlan } from "./open-plan.ts";
import { EXIT_INTERRUPTED, runUntilAborted } from "./report-changes.ts";
import { writeDraftChanges } from "./write-plan-changes.ts";

/** What a person may do about a finding. */
type FixAction = "mend" | "accept" | "why" | "later" | "stop";

/** What is wrong comes before what is weak. */
const severityOrder = { error: 0, warning: 1, info: 2 } as const;

/** Walks through the findings of a plan, and asks what mends each; gives 1 where errors are left. */
export async function fixPlan(
  file: string | undefined,
  options: OpenPlanOptions,
  runtime: Runtime,
): Promise<number> {
  const plugins = mayLoadPlugins(runtime);
  let plan = await openPlan(file, { ...options, plugins }, runtime);
  const later = new Set<string>();
  const ended = await runUntilAborted(async () => {
    for (;;) {
      const { findings } = await plan.linter.lintFile();
      const left = findings
        .filter((finding) => !later.has(findingKey(finding)))
        .sort((one, other) => severityOrder[one.severity] - severityOrder[other.severity]);
      const [finding] = left;
      if (!finding) return;
      const went = await handleFinding(finding, left.length, plan, runtime);
      if (went === "stop") return;
      if (went === "later") later.add(findingKey(finding));
      plan = await reopenPlan(plan.file, {
        plugins,
        words: plan.words,
        prompter: plan.wizard.context.prompter,
        runtime,
      });
    }
  });
  const { findings } = await plan.linter.lintFile();
  const { lint } = plan.words.advice;
  if (ended)
    runtime.stdout.write(`\n${fillPlaceholders(plan.words.advice.file.answered, { file: plan.file })}\n`);
  plan.wizard.say(findings.length === 0 ? lint.cleanAll : plan.wizard.pluralText(findings.length, lint.left));
  if (ended) return EXIT_INTERRUPTED;
  return findings.some(({ severity }) => severity === "error") ? EXIT_PROBLEMS : EXIT_OK;
}

/** Says what is wrong, asks what to do about it, and does it. */
async function handleFinding(
  finding: Finding,
  remaining: number,
  plan: OpenPlan,
  runtime: Runtime,
): Promise<"done" | "later" | "again" | "stop"> {
  const { wizard, words } = plan;
  const { lint, review } = words.advice;
  const how = await findFixQuestion(finding, wizard.plan, wizard.context.lint);
  const edits = finding.fix ?? finding.suggestion;
  wizard.say(wizard.pluralText(remaining, lint.hints), "title");
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
    ...(how || finding.path ? [{ value: "mend" as const, name: edits ? lint.own : lint.fixNow }] : []),
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
      // A file that was saved in an editor meanwhile is looked at again, and so are the edits.
      if (!applyProposedEdits(finding, plan, runtime)) return "again";
    } else if (!(await askAndWrite(how, finding, plan, runtime))) {
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

/** What a rule proposes, in a line: what would stand there, or that it would go. */
function describeEdits(edits: readonly TextEdit[], lint: OpenPlan["words"]["advice"]["lint"]): string {
  const text = edits
    .map((edit) => edit.text.replace(/\s+/g, " ").trim())
    .filter(Boolean)
    .join(", ");
  return text === "" ? lint.takeOut : fillPlaceholders(lint.replace, { text });
}

/** Asks what mends a finding and writes it, also what was answered before the person stopped; gives whether it was. */
async function askAndWrite(
  how: FixQuestion | undefined,
  finding: Finding,
  plan: OpenPlan,
  runtime: Runtime,
): Promise<boolean> {
  try {
    return await askForFix(how, finding, plan);
  } finally {
    writeDraftChanges(plan, runtime);
  }
}

/** Asks what mends a finding; gives whether there was an answer. */
async function askForFix(
  how: FixQuestion | undefined,
  { path = [] }: Finding,
  { wizard }: OpenPlan,
): Promise<boolean> {
  if (how === undefined) {
    await editPart(wizard, path);
    return wizard.draft.changes.length > 0;
  }
  if ("ask" in how) return askPlanField(wizard, how.ask);
  return (await askItem(wizard, how.add, how.with)) !== undefined;
}

/** Puts in what the rule itself proposes; gives whether the files were still what the rule has seen. */
function applyProposedEdits(finding: Finding, { source }: OpenPlan, runtime: Runtime): boolean {
  const texts = new Map(source.documents.map(({ file, text }) => [file, text]));
  const changes = [...applyFixes([finding], texts, ({ fix: sure, suggestion }) => sure ?? suggestion)];
  return changes.every(([file, after]) => {
    let same = true;
    const change = (current: Buffer | undefined): string | undefined => {
      const text = decodeUtf8(current);
      const mark = text?.startsWith("\ufeff") ? "\ufeff" : "";
      same = text === mark + texts.get(file);
      return same ? mark + after : undefined;
    };
    editFile(file, change, runtime);
    return same;
  });
}

/** Why the rule asks, in its own words. */
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

function findingKey({ rule, anchor }: Finding): string {
  return `${rule} ${anchor}`;
}
