import { defineRule } from "../../lint/rule.ts";
import { listOr, messageRef } from "../../message-args.ts";
import { missingKeys } from "../../plan/blank.ts";

export default defineRule({
  id: "crisis/monitoring",
  severity: "warning",
  presets: ["minimal", "recommended"],
  summary: "The crisis manual says for what, by whom and when somebody watches.",
  why: "The first hours decide. A crisis that breaks out on Saturday evening is noticed on Saturday evening only if somebody is said to be watching then.",
  source: "The four steps of a social media plan, step 4: crisis manual",
  reads: ["crisis"],
  messages: {
    unsaid: "The crisis manual does not say {what}.",
    keywords: "for which words to watch (keywords)",
    owner: "who watches (owner)",
    hours: "when somebody watches (hours)",
  },
  examples: {
    invalid: `smplan: 1
crisis:
  monitoring: { keywords: [dawn chorus bakery] }
`,
    valid: `smplan: 1
crisis:
  monitoring: { keywords: [dawn chorus bakery], owner: ema, hours: "07:00-22:00 daily" }
`,
  },
  check({ crisis }, report) {
    const what = missingKeys(crisis.monitoring, ["keywords", "owner", "hours"]);
    if (what.length === 0) return;
    report(crisis, "unsaid", {
      at: "monitoring",
      data: {
        what: listOr(what.map((key) => messageRef(key))),
      },
    });
  },
});
