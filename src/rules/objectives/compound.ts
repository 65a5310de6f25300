import { aimWords } from "../../i18n/lexicon/aims.ts";
import { quantitiesIn } from "../../i18n/lexicon/quantities.ts";
import { defineRule } from "../../lint/rule.ts";
import { haveSameStem, sentencesOf, type TextWord, wordsOf } from "../../plan/sentences.ts";

export default defineRule({
  id: "objectives/compound",
  severity: "info",
  presets: ["recommended"],
  summary: "A statement holds one objective.",
  why: "Of two objectives in one, one can be met and the other missed, and nobody can say whether the whole was a success. Apart, each has its own figure, owner and date.",
  source:
    "Doran (1981), There's a S.M.A.R.T. way to write management's goals and objectives: specific; Forrester's POST method (2007), O: one clear objective",
  reads: ["objectives"],
  messages: {
    verbs:
      'Objective "{id}" seems to hold two: "{first}" and "{second}". Give each an entry of its own, with its own KPI.',
    sentences:
      'Objective "{id}" seems to hold two, each with a figure of its own: {first}, then {second}. Give each an entry of its own, with its own KPI.',
  },
  examples: {
    invalid: `smplan: 1
objectives:
  - { id: two-in-one, statement: Increase sales after five and improve our rating by 31 May 2027. }
`,
    valid: `smplan: 1
objectives:
  - { id: afternoon, statement: Sell 40 bags of buns and rolls a day after five by 31 May 2027. }
`,
  },
  check({ objectives }, report) {
    for (const objective of objectives) {
      const { id, statement } = objective;
      const joined = findJoinedVerbs(statement);
      const figures = joined ? undefined : findTwoFigures(statement);
      if (joined) report(objective, "verbs", { at: "statement", data: { id, ...joined } });
      if (figures) report(objective, "sentences", { at: "statement", data: { id, ...figures } });
    }
  },
});

interface StatementPair {
  first: string;
  second: string;
}

/**
 * Returns two verbs for changes that are joined by "and" and have different objects: "increase sales and
 * improve our rating".
 */
function findJoinedVerbs(statement: string): StatementPair | undefined {
  for (const sentence of sentencesOf(statement))
    for (const language of aimLanguages) {
      const pair = findVerbPair(sentence, language);
      if (pair) return pair;
    }
  return undefined;
}

const aimLanguages = aimWords.map((words) => ({
  ...words,
  and: new Set(words.and),
  particles: new Set(words.particles),
  purposes: new Set(words.purposes),
}));

function findVerbPair(sentence: string, language: (typeof aimLanguages)[number]): StatementPair | undefined {
  const words = wordsOf(sentence);
  const start = words.findIndex(({ word }) => !language.particles.has(word));
  const first = words[start];
  if (!first || !matchesEntry(language.changes, first.word)) return undefined;
  for (let index = start + 1; index < words.length; index++) {
    const word = words[index]?.word ?? "";
    // "to sell more and waste less" is a purpose and belongs to the same objective.
    if (language.purposes.has(word) && isVerb(language, words[index + 1]?.word ?? "")) return undefined;
    if (!language.and.has(word)) continue;
    let next = index + 1;
    while (language.particles.has(words[next]?.word ?? "")) next++;
    const second = words[next];
    if (!second || !matchesEntry(language.changes, second.word) || !haveSameForm(first, second)) continue;
    const thing = words.slice(start + 1, index).find((one) => one.word.length > 3);
    const other = words.slice(next + 1).find((one) => one.word.length > 3);
    // "Grow and strengthen our community" has two verbs for one object.
    if (!thing || !other || haveSameStem(thing.word, other.word)) return undefined;
    return { first: excerpt(sentence, first, words[index]), second: excerpt(sentence, second, undefined) };
  }
  return undefined;
}

function isVerb(language: (typeof aimLanguages)[number], word: string): boolean {
  return matchesEntry(language.changes, word) || matchesEntry(language.results, word);
}

function matchesEntry(entries: readonly string[], word: string): boolean {
  return entries.some((entry) =>
    entry.endsWith("*") ? word.startsWith(entry.slice(0, -1)) : word === entry,
  );
}

/**
 * Returns whether two verbs have the same form, as joined verbs do. English has no endings that would show
 * it.
 */
function haveSameForm(first: TextWord, second: TextWord): boolean {
  return /^[a-z]+$/.test(first.word) ? true : first.word.at(-1) === second.word.at(-1);
}

/** Returns the text from one word to another, or to the end. */
function excerpt(sentence: string, from: TextWord, to: TextWord | undefined): string {
  return sentence
    .slice(from.offset, to?.offset)
    .trim()
    .replace(/[\s.,;:!?]+$/, "");
}

/**
 * Returns the figures of two sentences that each begin with a verb for a change and have different objects.
 */
function findTwoFigures(statement: string): StatementPair | undefined {
  const sentences = sentencesOf(statement);
  if (sentences.length < 2) return undefined;
  const claims = sentences.flatMap((sentence) => {
    const words = wordsOf(sentence);
    const [verb] = words.filter(({ word }) => !aimWords.some(({ particles }) => particles.includes(word)));
    if (!verb || !aimWords.some((language) => matchesEntry(language.changes, verb.word))) return [];
    const { figures, isUnclear } = quantitiesIn(sentence);
    const [figure] = figures;
    if (isUnclear || figures.length !== 1 || !figure || figure.kind === "time") return [];
    const things = words.filter(
      ({ word, offset }) => word.length > 3 && offset > verb.offset && offset !== figure.start,
    );
    return [{ text: figure.text, thing: things[0]?.word }];
  });
  const [first, second] = claims;
  if (!first?.thing || !second?.thing || haveSameStem(first.thing, second.thing)) return undefined;
  return { first: first.text, second: second.text };
}
