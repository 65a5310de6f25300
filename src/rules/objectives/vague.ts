import { hasQuantity, hasQuantityOrDate } from "../../i18n/lexicon/quantities.ts";
import { vagueWords } from "../../i18n/lexicon/vague.ts";
import { defineRule } from "../../lint/rule.ts";
import { sentencesOf, wordsOf } from "../../plan/sentences.ts";

export default defineRule({
  id: "objectives/vague",
  severity: "warning",
  presets: ["recommended"],
  summary: "An objective that is to improve or strengthen something says by how much.",
  why: "More, better and stronger are true of any result. With a figure beside them two people who read the objective expect the same.",
  source:
    "The four steps of a social media plan, step 2: measurable objectives; Doran (1981), There's a S.M.A.R.T. way to write management's goals and objectives: specific, measurable",
  reads: ["objectives"],
  messages: {
    vague:
      'Objective "{id}" says "{word}", but not how much. Give a figure: from how much to how much, and by when.',
    "vague-all":
      "{count} objectives say that something is to get better, but not by how much. Give each a figure: from how much to how much, and by when.",
  },
  combined: { vague: "vague-all" },
  examples: {
    invalid: `smplan: 1
objectives:
  - { id: afternoon, statement: Sell more pastry in the afternoon. }
  - { id: имидж, statement: подобрете имиджа на марката }
  - { id: експерти, statement: позиционирайте се като експерти }
  - { id: imagen, statement: Reforzar el vínculo con la clientela. }
`,
    valid: `smplan: 1
objectives:
  - { id: afternoon, statement: Sell 20 % more pastry in the afternoon. }
  - { id: имидж, statement: Да подобрим оценката си с 3 десети от звездата до края на годината. }
  - { id: експерти, statement: Да удвоим поканите за лекции. }
  - { id: imagen, statement: Reforzar el vínculo con la clientela hasta un 30 % de compras repetidas. }
`,
  },
  check({ objectives }, report, { vocabulary }) {
    const own = buildMatcher(vocabulary.vagueWords.map((word) => word.normalize("NFC").toLowerCase()));
    for (const objective of objectives) {
      const statement = objective.statement.normalize("NFC");
      const word = findVagueWord(statement, own);
      if (word !== undefined)
        report(objective, "vague", { at: "statement", data: { id: objective.id, word } });
    }
  },
});

/**
 * Returns the first vague word of a statement, if it is in a sentence without a quantity and without a date.
 */
function findVagueWord(statement: string, own: WordMatcher): string | undefined {
  for (const sentence of sentencesOf(statement)) {
    const word = findWord(sentence, own);
    if (word === undefined || hasQuantityOrDate(sentence)) continue;
    // A quantity in another sentence may refer to this one, but a date does not.
    return hasQuantity(statement) ? undefined : word;
  }
  return undefined;
}

/** The words to search for: whole words, prefixes and phrases. */
interface WordMatcher {
  words: ReadonlySet<string>;
  stems: readonly string[];
  phrases: readonly string[];
}

function buildMatcher(entries: readonly string[]): WordMatcher {
  const phrases = entries.filter((entry) => entry.includes(" "));
  const single = entries.filter((entry) => !entry.includes(" ") && entry !== "" && entry !== "*");
  return {
    words: new Set(single.filter((entry) => !entry.endsWith("*"))),
    stems: single.filter((entry) => entry.endsWith("*")).map((entry) => entry.slice(0, -1)),
    phrases,
  };
}

const anywhereMatcher = buildMatcher(vagueWords.flatMap((words) => words.anywhere));
const leadingMatcher = buildMatcher(vagueWords.flatMap((words) => words.leading));
const particles = new Set(vagueWords.flatMap((words) => words.particles));
const exceptions = new Set(vagueWords.flatMap((words) => words.unless));

/** Returns the vague word of a sentence as written. */
function findWord(sentence: string, own: WordMatcher): string | undefined {
  const words = wordsOf(sentence);
  const first = words.findIndex(({ word }) => !particles.has(word));
  for (const [index, { word, offset }] of words.entries()) {
    const shown = sentence.slice(offset, offset + word.length);
    if (matchesWord(own, word)) return shown;
    if (index === first && matchesWord(leadingMatcher, word)) return shown;
    const [before, after] = [words[index - 1]?.word, words[index + 1]?.word];
    if (!matchesWord(anywhereMatcher, word) || exceptions.has(`${before} ${word}`)) continue;
    // "so that teachers use it and strengthen it": the first verb says what the objective is about.
    if (index > first && hasPronoun(word, before, after)) continue;
    return shown;
  }
  const text = ` ${words.map(({ word }) => word).join(" ")} `;
  return [...anywhereMatcher.phrases, ...own.phrases].find((phrase) => text.includes(` ${phrase} `));
}

/** Returns whether the object of a verb is a pronoun. */
function hasPronoun(word: string, before: string | undefined, after: string | undefined): boolean {
  return vagueWords.some(
    ({ pronouns }) =>
      pronouns.after.some((pronoun) => pronoun === after) ||
      pronouns.before.some((pronoun) => pronoun === before) ||
      pronouns.endings.some((ending) => word.endsWith(ending)),
  );
}

function matchesWord({ words, stems }: WordMatcher, word: string): boolean {
  return words.has(word) || stems.some((stem) => word.startsWith(stem));
}
