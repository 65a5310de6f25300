import { defineRule } from "../../lint/rule.ts";
import { saysHowMuch } from "../../locale/numbers.ts";
import { vagueWords } from "../../locale/vague.ts";
import { baseLanguage } from "../../plan/posts.ts";
import { sentencesOf, wordOf } from "../../plan/sentences.ts";

const known = vagueWords.flatMap(({ words }) => words);

export default defineRule({
  id: "objectives/vague",
  severity: "warning",
  presets: ["recommended"],
  summary: "A statement that promises more, better or stronger says how much.",
  why: "Improving the image of the brand can be claimed of any year. Only a figure lets two people agree afterwards whether it happened.",
  source:
    "Femmer et al. (2017), Rapid quality assurance with Requirements Smells: loopholes and comparatives; Doran (1981): specific, measurable",
  reads: ["objectives", "plan"],
  messages: {
    vague:
      'Objective "{id}" says "{word}" and not how much. Put a figure beside it: how many, by what percentage, how soon.',
  },
  examples: {
    bad: `smplan: 1
objectives: [{ id: image, statement: Improve the image of the bakery. }]
`,
    good: `smplan: 1
objectives: [{ id: image, statement: Improve our rating from 4.1 to 4.5 stars by 30 June 2027. }]
`,
  },
  check({ objectives, plan }, report, { vocabulary }) {
    const language = baseLanguage(plan.language ?? "");
    const words = vocabulary.vagueWords.length > 0 ? [...known, ...vocabulary.vagueWords] : known;
    for (const objective of objectives) {
      for (const sentence of sentencesOf(objective.statement)) {
        const word = wordOf(sentence, words);
        if (word === undefined || saysHowMuch(sentence, language)) continue;
        report(objective, "vague", { at: "statement", data: { id: objective.id, word } });
        break;
      }
    }
  },
});
