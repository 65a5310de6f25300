import { defineRule } from "../../lint/rule.ts";
import { saysHowMuch } from "../../locale/numbers.ts";
import { vagueWords } from "../../locale/vague.ts";
import { baseLanguage } from "../../plan/posts.ts";
import { sentencesOf, wordsOf } from "../../plan/sentences.ts";

const verbs = vagueWords.flatMap(({ changes }) => changes);
const joints = [...new Set(vagueWords.flatMap((words) => words.joints))];

export default defineRule({
  id: "objectives/compound",
  severity: "info",
  presets: ["recommended"],
  summary: "A statement holds one objective.",
  why: "Of two objectives in one sentence one can be reached and the other missed, and then nobody knows what to say.",
  source: "Femmer et al. (2017), Rapid quality assurance with Requirements Smells; Doran (1981): specific",
  reads: ["objectives", "plan"],
  messages: {
    two: 'Objective "{id}" seems to hold two objectives: "{first}" and "{second}". Make two of it, each with its own KPI.',
  },
  examples: {
    bad: `smplan: 1
objectives: [{ id: both, statement: Bring 600 visitors a month to the site and win 40 regulars by 30 June 2027. }]
`,
    good: `smplan: 1
objectives: [{ id: visits, statement: Bring 600 visitors a month to the site and the shop by 30 June 2027. }]
`,
  },
  check({ objectives, plan }, report) {
    const language = baseLanguage(plan.language ?? "");
    for (const objective of objectives) {
      // Each part must set out to change something, and say how much: a list of two things is one objective.
      const parts = sentencesOf(objective.statement).flatMap(partsOf);
      const own = parts.filter((part) => beginsChange(part) && saysHowMuch(part, language));
      const [first, second] = own;
      if (first === undefined || second === undefined) continue;
      report(objective, "two", { at: "statement", data: { id: objective.id, first, second } });
    }
  },
});

function partsOf(sentence: string): string[] {
  return joints
    .reduce<string[]>((parts, joint) => parts.flatMap((part) => part.split(joint)), [sentence])
    .map((part) => part.trim());
}

/** Whether one of the first two words is a verb of change: before it there is a pronoun at most. */
function beginsChange(part: string): boolean {
  return wordsOf(part)
    .slice(0, 2)
    .some((word) => verbs.some((verb) => word.startsWith(verb)));
}
