import { ruleKeywords } from "../../i18n/lexicon/sought.ts";
import { defineRule } from "../../lint/rule.ts";
import { wordsOf } from "../../plan/sentences.ts";
import { type LocatedSwotItem, swotItemLabel, swotItems } from "../../plan/swot.ts";

const emptyPraise = new Set(ruleKeywords("emptyPraise").map(normalizeText));

export default defineRule({
  id: "situation/swot-duplicate",
  severity: "warning",
  presets: ["recommended"],
  summary: "No item stands in two quadrants of the SWOT, and each says something one can act on.",
  why: "What is a strength and a weakness at once was not thought through. And a good team is what everybody has: nothing follows from it.",
  source: "Pickton and Wright (1998), What's SWOT in strategic analysis: duplicates and vague factors",
  reads: ["situation"],
  messages: {
    twice:
      '"{item}" stands under {first} and under {second}. Say what of it is the one and what the other, or keep one.',
    vague:
      '"{item}" could stand in any SWOT. Say what exactly, compared with whom, so that something follows from it.',
    before: "It stands here too.",
  },
  examples: {
    invalid: `smplan: 1
situation: { swot: { strengths: [Good team, We open at six], weaknesses: [We open at six.] } }
`,
    valid: `smplan: 1
situation: { swot: { strengths: [Two bakers who like the camera, We open at six], weaknesses: [We close at three.] } }
`,
  },
  check({ situation }, report) {
    const firsts = new Map<string, LocatedSwotItem>();
    for (const item of swotItems(situation)) {
      const text = normalizeText(item.statement);
      const first = firsts.get(text);
      if (emptyPraise.has(text))
        report(item.list, "vague", { at: item.index, data: { item: swotItemLabel(item) } });
      if (!first) firsts.set(text, item);
      else if (first.quadrant !== item.quadrant)
        report(item.list, "twice", {
          at: item.index,
          data: { item: swotItemLabel(item), first: first.quadrant, second: item.quadrant },
          related: [{ owner: first.list, at: first.index, message: "before" }],
        });
    }
  },
});

/** Returns a text in lower case, without punctuation and extra spaces. */
function normalizeText(text: string): string {
  return wordsOf(text)
    .map(({ word }) => word)
    .join(" ");
}
