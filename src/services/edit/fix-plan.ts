import type { Edit, Finding } from "../../diagnostics.ts";
import { fillWords } from "../../i18n/report.ts";
import { applyFixes } from "../../lint/apply-fixes.ts";
import { textIn } from "../../platform/decode-utf8.ts";
import { CLEAN, FOUND } from "../../platform/exit-codes.ts";
import type { World } from "../../platform/runtime.ts";
import { askItem } from "../../wizard/ask-item.ts";
import { askPlace } from "../../wizard/ask-plan-field.ts";
import { editPlace } from "../../wizard/edit-part.ts";
import { type Mend, mendFor } from "../../wizard/fix-question.ts";
import type { Choice } from "../../wizard/prompter.ts";
import { mayLoadPlugins } from "../project/configs.ts";
import { editFile } from "../project/write-output.ts";
import { type AskOptions, type OpenPlan, openPlan, reopened } from "./open-plan.ts";
import { STOPPED, stopped } from "./report-changes.ts";
import { writeChanges } from "./write-plan-changes.ts";

/** What a person may do about a finding. */
type Choosing = "mend" | "accept" | "why" | "later" | "stop";

/** What is wrong comes before what is weak. */
const gravity = { error: 0, warning: 1, info: 2 } as const;

/** Walks through the findings of a plan, and asks what mends each; gives 1 where errors are left. */
export async function fix(file: string | undefined, options: AskOptions, world: World): Promise<number> {
  const plugins = mayLoadPlugins(world);
  let plan = await openPlan(file, { ...options, plugins }, world);
  const later = new Set<string>();
  const ended = await stopped(async () => {
    for (;;) {
      const { findings } = await plan.judge.file();
      const left = findings
        .filter((finding) => !later.has(nameOf(finding)))
        .sort((one, other) => gravity[one.severity] - gravity[other.severity]);
      const [finding] = left;
      if (!finding) return;
      const went = await mend(finding, left.length, plan, world);
      if (went === "stop") return;
      if (went === "later") later.add(nameOf(finding));
      plan = await reopened(plan.file, {
        plugins,
        words: plan.words,
        talker: plan.wizard.setting.talker,
        world,
      });
    }
  });
  const { findings } = await plan.judge.file();
  const { lint } = plan.words.advice;
  if (ended) world.stdout.write(`\n${fillWords(plan.words.advice.file.answered, { file: plan.file })}\n`);
  plan.wizard.say(findings.length === 0 ? lint.cleanAll : plan.wizard.plural(findings.length, lint.left));
  if (ended) return STOPPED;
  return findings.some(({ severity }) => severity === "error") ? FOUND : CLEAN;
}

/** Says what is wrong, asks what to do about it, and does it. */
async function mend(
  finding: Finding,
  left: number,
  plan: OpenPlan,
  world: World,
): Promise<"done" | "later" | "again" | "stop"> {
  const { wizard, words } = plan;
  const { lint, review } = words.advice;
  const how = await mendFor(finding, wizard.plan, wizard.setting.lint);
  const edits = finding.fix ?? finding.suggestion;
  wizard.say(wizard.plural(left, lint.hints), "title");
  wizard.say(`${finding.message}\n(${finding.rule})`, finding.severity === "info" ? "text" : "warning");
  const choices: (Choice & { value: Choosing })[] = [
    ...(edits
      ? [
          {
            value: "accept" as const,
            name: nameOfEdits(edits, lint),
          },
        ]
      : []),
    ...(how || finding.path ? [{ value: "mend" as const, name: edits ? lint.own : lint.fixNow }] : []),
    { value: "why", name: lint.why },
    { value: "later", name: lint.later },
    { value: "stop", name: review.stop },
  ];
  for (;;) {
    const reply = await wizard.setting.talker.put(wizard.prompt({ kind: "choice", ask: lint.ask, choices }));
    const chosen = "typed" in reply ? (reply.typed as Choosing) : "later";
    if (chosen === "later" || chosen === "stop") return chosen;
    if (chosen === "why") {
      wizard.say(await reasonFor(finding, plan), "note");
      continue;
    }
    if (chosen === "accept" && edits) {
      // A file that was saved in an editor meanwhile is looked at again, and so are the edits.
      if (!accept(finding, plan, world)) return "again";
    } else if (!(await askAndWrite(how, finding, plan, world))) {
      wizard.say(lint.nothing, "note");
      continue;
    }
    const after = (await plan.judge.file()).findings;
    const still = after.some(
      (other) => nameOf(other) === nameOf(finding) && other.message === finding.message,
    );
    wizard.say(still ? lint.still : lint.fixed, "note");
    return still ? "later" : "done";
  }
}

/** What a rule proposes, in a line: what would stand there, or that it would go. */
function nameOfEdits(edits: readonly Edit[], lint: OpenPlan["words"]["advice"]["lint"]): string {
  const text = edits
    .map((edit) => edit.text.replace(/\s+/g, " ").trim())
    .filter(Boolean)
    .join(", ");
  return text === "" ? lint.takeOut : fillWords(lint.replace, { text });
}

/** Asks what mends a finding and writes it, also what was answered before the person stopped; gives whether it was. */
async function askAndWrite(
  how: Mend | undefined,
  finding: Finding,
  plan: OpenPlan,
  world: World,
): Promise<boolean> {
  try {
    return await ask(how, finding, plan);
  } finally {
    writeChanges(plan, world);
  }
}

/** Asks what mends a finding; gives whether there was an answer. */
async function ask(how: Mend | undefined, { path = [] }: Finding, { wizard }: OpenPlan): Promise<boolean> {
  if (how === undefined) {
    await editPlace(wizard, path);
    return wizard.draft.changes.length > 0;
  }
  if ("ask" in how) return askPlace(wizard, how.ask);
  return (await askItem(wizard, how.add, how.with)) !== undefined;
}

/** Puts in what the rule itself proposes; gives whether the files were still what the rule has seen. */
function accept(finding: Finding, { source }: OpenPlan, world: World): boolean {
  const texts = new Map(source.documents.map(({ file, text }) => [file, text]));
  const changes = [...applyFixes([finding], texts, ({ fix: sure, suggestion }) => sure ?? suggestion)];
  return changes.every(([file, after]) => {
    let same = true;
    const change = (current: Buffer | undefined): string | undefined => {
      const text = textIn(current);
      const mark = text?.startsWith("\ufeff") ? "\ufeff" : "";
      same = text === mark + texts.get(file);
      return same ? mark + after : undefined;
    };
    editFile(file, change, world);
    return same;
  });
}

/** Why the rule asks, in its own words. */
async function reasonFor({ rule }: Finding, { words }: OpenPlan): Promise<string> {
  const [{ loadWording }, { rules }] = await Promise.all([
    import("../../i18n/message-formatter.ts"),
    import("../../rules/index.ts"),
  ]);
  const known = rules.find(({ id }) => id === rule);
  if (!known) return rule;
  const { summary, why } = (await loadWording(words.language)).of(known);
  return `${summary} ${why}`;
}

function nameOf({ rule, anchor }: Finding): string {
  return `${rule} ${anchor}`;
}
