import { defineRule } from "../../lint/rule.ts";
import { listOr, messageRef } from "../../message-args.ts";
import { missingKeys } from "../../plan/blank.ts";

export default defineRule({
  id: "crisis/levels",
  severity: "warning",
  presets: ["minimal", "recommended"],
  summary: "There are at least two levels, each with triggers, a response time and someone who decides.",
  why: "Not every angry comment is a crisis, and not every crisis looks like one at first. Levels tell, without a discussion at night, what one has to do with and who may decide.",
  source:
    "The four steps of a social media plan, step 4: crisis manual; Coombs, Ongoing Crisis Communication",
  reads: ["crisis"],
  messages: {
    none: "The crisis manual has no levels. Add at least two: one to watch, and one at which somebody else decides.",
    single:
      'The crisis manual has only the level "{name}". Add at least one more, so that there is something to escalate to.',
    vague: 'Level "{name}" ({id}) does not say {what}.',
    triggers: "how it is recognized (triggers)",
    respondWithin: "how soon to react (respondWithin)",
    decides: "who decides (decides)",
    "vague-all":
      "{count} levels do not say how they are recognized, how soon to react or who decides. Complete each of them.",
  },
  combined: { vague: "vague-all" },
  examples: {
    invalid: `smplan: 1
crisis:
  levels:
    - { id: watch, name: Watch, triggers: [3 similar complaints in a day], respondWithin: 4h, decides: ema }
    - { id: crisis, name: Crisis, triggers: [A call from the press] }
`,
    valid: `smplan: 1
crisis:
  levels:
    - { id: watch, name: Watch, triggers: [3 similar complaints in a day], respondWithin: 4h, decides: ema }
    - { id: crisis, name: Crisis, triggers: [A call from the press], respondWithin: 1h, decides: bruno }
`,
  },
  check({ crisis }, report) {
    const levels = crisis.levels ?? [];
    const [only] = levels;
    if (!only) return report(crisis, "none", { at: "levels" });
    if (levels.length === 1) report(crisis, "single", { at: "levels", data: { name: only.name } });
    for (const level of levels) {
      const what = missingKeys(level, ["triggers", "respondWithin", "decides"]);
      if (what.length === 0) continue;
      report(level, "vague", {
        data: {
          name: level.name,
          id: level.id,
          what: listOr(what.map((key) => messageRef(key))),
        },
      });
    }
  },
});
