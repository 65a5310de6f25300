import { defineRule } from "../../lint/rule.ts";
import { isBlank } from "../../plan/blank.ts";
import { mostSevereLevel } from "../../plan/crisis.ts";
import { minutesOf } from "../../plan/time.ts";

export default defineRule({
  id: "crisis/pause",
  severity: "warning",
  presets: ["recommended"],
  summary:
    "The crisis manual says how scheduled posts and ads are stopped, before the first response is due.",
  why: "A cheerful post that was scheduled last week, between two apologies, is the picture everyone shares.",
  source: "Digital.gov, Social Media Cyber-Vandalism Toolkit: stop all pre-scheduled posts",
  reads: ["crisis"],
  messages: {
    none: "The crisis manual does not say how scheduled posts and ads are stopped. Add pause with its steps, an owner and how soon.",
    slow: 'Pausing may take {pause}, but at level "{name}" ({id}) a response is due within {within}. Pause before you respond.',
  },
  examples: {
    invalid: `smplan: 1
crisis:
  levels: [{ id: issue, name: Issue, respondWithin: 4h }, { id: crisis, name: Crisis, respondWithin: 1h }]
  pause: { steps: [Stop everything in the scheduler.], within: 2h }
`,
    valid: `smplan: 1
crisis:
  levels: [{ id: issue, name: Issue, respondWithin: 4h }, { id: crisis, name: Crisis, respondWithin: 1h }]
  pause: { steps: [Stop everything in the scheduler.], within: 15m }
`,
  },
  check({ crisis }, report) {
    const { pause } = crisis;
    const gravest = mostSevereLevel(crisis);
    // A manual without levels has only been started.
    if (!gravest) return;
    if (!pause || isBlank(pause.steps)) return report(crisis, "none", { at: "pause" });
    const { respondWithin: within, name, id } = gravest;
    if (pause.within === undefined || within === undefined) return;
    if (minutesOf(pause.within) <= minutesOf(within)) return;
    report(pause, "slow", { at: "within", data: { pause: pause.within, name, id, within } });
  },
});
