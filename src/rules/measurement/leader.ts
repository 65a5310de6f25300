import { defineRule } from "../../lint/rule.ts";
import { isBlank } from "../../plan/blank.ts";

export default defineRule({
  id: "measurement/leader",
  severity: "warning",
  presets: ["recommended"],
  summary: "Every review of the results is led by somebody.",
  why: "A meeting that nobody calls does not take place, and the first review that is skipped is seldom the last one.",
  source: "Doran (1981), There's a S.M.A.R.T. way to write management's goals and objectives: assignable",
  reads: ["measurement", "team"],
  messages: {
    nobody:
      "{count, plural, one {A review} other {# reviews}} of the results {count, plural, one {has} other {have}} no owner. Add the id of the person who calls and leads it.",
  },
  examples: {
    invalid: `smplan: 1
measurement: { reviews: [{ cadence: monthly }] }
`,
    valid: `smplan: 1
measurement: { reviews: [{ cadence: monthly, owner: emma }] }
`,
  },
  check({ measurement, team }, report) {
    // In a team of one, it is clear who leads the review.
    if (team.length === 1) return;
    const open = (measurement.reviews ?? []).filter(({ owner }) => isBlank(owner));
    const [first] = open;
    if (first) report(first, "nobody", { data: { count: open.length } });
  },
});
