import { defineRule } from "../../lint/rule.ts";
import { listOr, messageRef } from "../../message-args.ts";
import { isBlank, missingKeys } from "../../plan/blank.ts";

export default defineRule({
  id: "crisis/pause-owner",
  severity: "warning",
  presets: ["recommended"],
  summary: "The pause of scheduled posts has an owner and a time.",
  why: "Steps without a name are read by everybody and done by nobody, while the next cheerful post is still scheduled.",
  source: "Digital.gov, Social Media Cyber-Vandalism Toolkit: stop all pre-scheduled posts",
  reads: ["crisis"],
  messages: {
    open: "The crisis manual says how to pause scheduled posts, but not {what}. Add this under pause.",
    owner: "who does it (owner)",
    within: "how soon (within)",
  },
  examples: {
    invalid: `smplan: 1
crisis: { pause: { steps: [Stop everything in the scheduler.] } }
`,
    valid: `smplan: 1
crisis: { pause: { steps: [Stop everything in the scheduler.], owner: emma, within: 15m } }
`,
  },
  check({ crisis }, report) {
    const { pause } = crisis;
    // Missing steps are reported by crisis/pause.
    if (!pause || isBlank(pause.steps)) return;
    const what = missingKeys(pause, ["owner", "within"]);
    if (what.length === 0) return;
    report(pause, "open", { data: { what: listOr(what.map((key) => messageRef(key))) } });
  },
});
