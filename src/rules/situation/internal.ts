import { defineRule } from "../../lint/rule.ts";
import { listAnd, messageRef } from "../../message-args.ts";
import { missingKeys } from "../../plan/blank.ts";

/** The five questions of the internal analysis, by their keys in the format. */
const internalQuestions = ["about", "offerings", "resources", "reputation", "history"] as const;

export default defineRule({
  id: "situation/internal",
  severity: "warning",
  presets: ["minimal", "recommended"],
  summary: "The internal analysis answers its five questions.",
  why: "Who you are, what you offer, what you can spend, what is said of you and what was tried already: strengths and weaknesses are drawn from these answers and from nothing else.",
  source: "The four steps of a social media plan, step 1: situation analysis",
  reads: ["situation"],
  messages: {
    open: "The internal analysis does not yet say {questions}.",
    about: "who you are (about)",
    offerings: "what you offer (offerings)",
    resources: "what people, money and equipment there are (resources)",
    reputation: "what is said about you online (reputation)",
    history: "what has been done so far, and where (history)",
  },
  examples: {
    invalid: `smplan: 1
situation:
  internal:
    about: A neighborhood bakery that is sold out of sourdough by ten.
    offerings: [Sourdough, Cinnamon knots]
`,
    valid: `smplan: 1
situation:
  internal:
    about: A neighborhood bakery that is sold out of sourdough by ten.
    offerings: [Sourdough, Cinnamon knots]
    resources: { level: limited, note: Six hours a week and a phone. }
    reputation: { sentiment: positive, summary: 4.7 stars from 210 reviews on the map. }
    history: [{ id: easter-2026, name: Easter buns, when: 2026-03, result: 240 orders by phone }]
`,
  },
  check({ situation }, report) {
    const open = missingKeys(situation.internal, internalQuestions);
    if (open.length === 0) return;
    report(situation, "open", {
      at: "internal",
      data: { questions: listAnd(open.map((key) => messageRef(key))) },
    });
  },
});
