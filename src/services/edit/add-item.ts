import { failure, guessFor } from "../../errors.ts";
import { fillWords } from "../../i18n/report.ts";
import { CLEAN } from "../../platform/exit-codes.ts";
import type { World } from "../../platform/runtime.ts";
import { fieldAt } from "../../schema/plan-fields.ts";
import { askItem } from "../../wizard/ask-item.ts";
import { fieldWords } from "../../wizard/field-prompt.ts";
import { putInOrder } from "../../wizard/item-shape.ts";
import { kinds } from "../../wizard/item-types.ts";
import { askKpi } from "../../wizard/steps/kpis.ts";
import type { Wizard } from "../../wizard/wizard.ts";
import { type AskOptions, openPlan } from "./open-plan.ts";
import { STOPPED, stopped, tellChanged } from "./report-changes.ts";
import { writeChanges } from "./write-plan-changes.ts";

/** Things that have a form of their own; all others are asked about as the schema has them. */
const forms: Readonly<Record<string, (wizard: Wizard, index: number) => Promise<void>>> = { kpis: askKpi };

/**
 * Asks about one more thing and puts it into the plan, once all of it is answered.
 * @returns the exit code
 * @throws UserError where there is no such thing
 */
export async function add(
  what: string,
  file: string | undefined,
  options: AskOptions,
  world: World,
): Promise<number> {
  const all = kinds();
  if (what === "list") {
    world.stdout.write([...all].map(([name, place]) => `${name.padEnd(16)}${place}\n`).join(""));
    return CLEAN;
  }
  const place = all.get(what);
  if (place === undefined) throw failure("nothingToAdd", { what, guess: guessFor(what, all.keys()) });
  const plan = await openPlan(file, options, world);
  const { wizard, words } = plan;
  const list = place.split(".");
  const field = fieldAt(`${place}[]`);
  if (field) wizard.say(fieldWords(field, words).title, "title");
  const { length } = (wizard.at(...list) ?? []) as unknown[];
  let added = false;
  const ended = await stopped(async () => {
    added = await ask(wizard, list);
  });
  const nothing = fillWords(words.advice.file.nothingAdded, { file: plan.file });
  if (ended || !added) {
    world.stdout.write(`${ended ? "\n" : ""}${nothing}\n`);
    return ended ? STOPPED : CLEAN;
  }
  tellChanged(writeChanges(plan, world), nothing, plan, world);
  await tellFindings([...list, length], plan, world);
  return CLEAN;
}

/** Puts the questions; gives whether they were answered. */
async function ask(wizard: Wizard, list: readonly string[]): Promise<boolean> {
  const form = forms[list.join(".")];
  if (!form) return (await askItem(wizard, list)) !== undefined;
  const { length } = (wizard.at(...list) ?? []) as unknown[];
  await wizard.interview.through(async () => {
    wizard.restart();
    await form(wizard, length);
  });
  putInOrder(wizard, [...list, length]);
  return true;
}

async function tellFindings(
  path: readonly (string | number)[],
  plan: Awaited<ReturnType<typeof openPlan>>,
  world: World,
): Promise<void> {
  const { wizard, words, judge } = plan;
  const { findings } = await judge.plan(wizard.plan);
  const own = findings.filter((finding) => path.every((step, depth) => finding.path?.[depth] === step));
  if (own.length === 0) world.stdout.write(`${words.advice.lint.clean}\n`);
  else wizard.say([words.advice.lint.says, ...own.map(({ message }) => message)].join("\n"), "warning");
}
