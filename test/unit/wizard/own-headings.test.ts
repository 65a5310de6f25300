import { describe, expect, test } from "vitest";
import type { Messages } from "../../../src/generated/messages.ts";
import { languages } from "../../../src/i18n/languages.ts";
import { loadChoiceWords } from "../../../src/i18n/lexicon/choice-words.ts";
import { type HeadingTarget, loadHeadingWords } from "../../../src/i18n/lexicon/headings.ts";
import { loadMessages } from "../../../src/i18n/load-messages.ts";
import { HeadingVocabulary } from "../../../src/wizard/import/heading-vocabulary.ts";
import { headingTargets } from "../../../src/wizard/import/target-fields.ts";

const vocabulary = new HeadingVocabulary(await loadHeadingWords(), await loadChoiceWords());

/** Labels whose last key is also the key of another field, with another name in documents. */
const otherLabels: Readonly<
  Partial<Record<HeadingTarget, keyof Messages["documents"]["labels"] | undefined>>
> = {
  // A profile is a handle in the document, and factors are a list without columns.
  "situation.profiles.handle": undefined,
  "situation.factors.name": undefined,
  "situation.factors.text": undefined,
  // The statement of an objective is the title of its card.
  "objectives.statement": undefined,
  "budget.lines.per": undefined,
  "community.moderation": "rules",
};

/** Returns the label of a target in our documents, or `undefined` if the documents do not show it by a label. */
function labelOf(place: HeadingTarget, { labels, sections }: Messages["documents"]): string | undefined {
  if (place in otherLabels) {
    const key = otherLabels[place];
    return key && labels[key];
  }
  const key = place.split(".").at(-1) ?? "";
  const texts: Readonly<Record<string, string>> = place.includes(".") ? labels : sections;
  return texts[key];
}

describe.each(languages)("the headings of documents in %s", (language) => {
  test("are recognized as the part of the plan that they show", async () => {
    const words = await loadMessages("documents", language);
    const unknown = headingTargets.flatMap((place) => {
      const label = labelOf(place, words);
      if (label === undefined) return [];
      const matches = vocabulary.matches(label, headingTargets);
      return matches.some((match) => match.place === place) ? [] : [`${place}: ${label}`];
    });
    expect(unknown).toEqual([]);
  });
});
