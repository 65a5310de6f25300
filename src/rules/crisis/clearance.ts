import { ruleKeywords } from "../../i18n/lexicon/sought.ts";
import { defineRule } from "../../lint/rule.ts";
import { minutesOf } from "../../plan/time.ts";

const clearanceWords = ruleKeywords("clearance");

export default defineRule({
  id: "crisis/clearance",
  severity: "warning",
  presets: ["recommended"],
  summary: "A statement can be approved before it is due.",
  why: "An hour to respond and two hours to get an approval cannot both hold. Then the statement comes late, or without the approval that was promised.",
  source:
    "CDC, Crisis and Emergency Risk Communication (CERC): clear statements in advance, so that the first message is on time",
  reads: ["crisis"],
  messages: {
    slow: 'In scenario "{name}" ({id}), the approval ("{step}") may take {within}, but at level "{level}" a response is due within {due}. Approve faster, or have the statement approved in advance.',
  },
  examples: {
    invalid: `smplan: 1
crisis:
  levels: [{ id: issue, name: Issue, respondWithin: 4h }, { id: crisis, name: Crisis, respondWithin: 1h }]
  scenarios: [{ id: moth, name: The film, level: crisis, steps: [{ do: Have the statement approved by the owner, owner: leo, within: 3h }] }]
`,
    valid: `smplan: 1
crisis:
  levels: [{ id: issue, name: Issue, respondWithin: 4h }, { id: crisis, name: Crisis, respondWithin: 1h }]
  scenarios: [{ id: moth, name: The film, level: crisis, steps: [{ do: Have the statement approved by the owner, owner: leo, within: 30m }] }]
`,
  },
  check({ crisis }, report) {
    const levels = new Map((crisis.levels ?? []).map((level) => [level.id, level]));
    for (const { id, name, level: levelId, steps = [] } of crisis.scenarios ?? []) {
      const level = levels.get(levelId ?? "");
      const due = level?.respondWithin;
      if (!level || due === undefined) continue;
      const slow = steps.find(
        (step) =>
          step.within !== undefined &&
          minutesOf(step.within) > minutesOf(due) &&
          clearanceWords.some((word) => step.do.toLowerCase().includes(word)),
      );
      if (slow)
        report(slow, "slow", {
          at: "within",
          data: { name, id, step: slow.do, within: slow.within ?? "", level: level.name, due },
        });
    }
  },
});
