import { relative, resolve } from "node:path";
import { Chalk, type ChalkInstance } from "chalk";
import { UserError } from "../../diagnostics.ts";
import { loadOwnRulesWords, type OwnRulesWords } from "../../i18n/own-rules.ts";
import { fillWords } from "../../i18n/report.ts";
import { findingLanguage } from "../../i18n/ui-language.ts";
import { type TrialPiece, trialPieces } from "../../lint/config/load-custom-rules.ts";
import type { Rule } from "../../lint/rule.ts";
import { complaintsAbout, type Expecting } from "../../lint/testing/check-expectation.ts";
import { visible } from "../../platform/escape-controls.ts";
import { CLEAN, FOUND } from "../../platform/exit-codes.ts";
import type { World } from "../../platform/runtime.ts";
import { colorLevel } from "../../platform/terminal.ts";
import { rules as builtIn } from "../../rules/index.ts";
import { isOwn, settingsHere } from "./list-rules.ts";

/** Tries the team's own rules, or those of these ids, on the pieces of plans that they bring along. */
export async function testRules(
  ids: readonly string[],
  { language }: { language?: string },
  world: World,
): Promise<number> {
  const words = await loadOwnRulesWords(findingLanguage(language, world));
  const { rules, vocabulary } = await settingsHere(world);
  const wanted = chosen(rules.filter(isOwn), ids, words);
  const paint = new Chalk({ level: colorLevel(world.stdout, world.env) });
  const expecting = { words: words.complaints, builtIn, known: vocabulary };
  let tried = 0;
  let count = 0;
  let wrong = 0;
  for (const rule of wanted) {
    const pieces = trialPieces(rule);
    const complaints: string[] = [];
    for (const piece of pieces)
      complaints.push(...(await complaintsOf(rule, piece, words, expecting, world)));
    if (pieces.length > 0) tried++;
    count += pieces.length;
    wrong += complaints.length;
    world.stdout.writeStyled(`${line(rule, pieces.length, complaints.length, words, paint)}\n`);
    for (const complaint of complaints) world.stdout.write(`${complaint.replace(/^(?=.)/gm, "  ")}\n\n`);
  }
  const told = { rules: tried, count, wrong };
  world.stdout.write(`\n${fillWords(wrong === 0 ? words.right : words.wrong, told)}\n`);
  return wrong === 0 ? CLEAN : FOUND;
}

/** @throws UserError where there are none, or not one of an id */
function chosen(own: readonly Rule[], ids: readonly string[], words: OwnRulesWords): readonly Rule[] {
  if (own.length === 0) throw new UserError(words.none, words.noneRemedy);
  const known = own.map(({ id }) => id);
  const unknown = ids.find((id) => !known.includes(id));
  if (unknown !== undefined)
    throw new UserError(
      fillWords(words.noneSuch, { id: unknown }),
      fillWords(words.noneSuchRemedy, { ids: known.join(", ") }),
    );
  return ids.length === 0 ? own : own.filter(({ id }) => ids.includes(id));
}

/** What is not as the piece has it, as one text that says where the piece stands. */
async function complaintsOf(
  rule: Rule,
  { plan, speaks, number, place }: TrialPiece,
  words: OwnRulesWords,
  expecting: Expecting,
  world: World,
): Promise<string[]> {
  const complaints = await complaintsAbout(rule, { fragment: { plan }, speaks }, expecting);
  if (complaints.length === 0) return [];
  const name = fillWords(speaks ? words.failing : words.passing, { number });
  const [, file = place, at = ""] = /^(.*?)(:\d+)$/.exec(place) ?? [];
  const shown = plan.trimEnd().replace(/^/gm, "    ");
  return [
    `${visible(relative(world.cwd, resolve(world.cwd, file)))}${at}  ${name}\n${complaints.join("\n")}\n\n${shown}`,
  ];
}

function line(
  { id }: Rule,
  pieces: number,
  complaints: number,
  words: OwnRulesWords,
  paint: ChalkInstance,
): string {
  if (pieces === 0) return `${paint.yellow("–")} ${id}  ${words.untried}`;
  const mark = complaints === 0 ? paint.green("✔") : paint.red("✖");
  return `${mark} ${id}  ${paint.dim(fillWords(words.tried, { count: pieces }))}`;
}
