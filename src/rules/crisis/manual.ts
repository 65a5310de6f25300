import { defineRule } from "../../lint/rule.ts";

export default defineRule({
  id: "crisis/manual",
  severity: "error",
  presets: ["minimal", "recommended"],
  summary: "The plan has a crisis manual.",
  why: "Things can turn out otherwise than expected. A team without a manual loses the first hour, in which the story is told by others, to the question of who may say what.",
  source: "The four steps of a social media plan, step 4: crisis manual, known to the whole team",
  reads: "all",
  messages: {
    missing:
      'There is no crisis manual. Add a section "crisis" that says what may happen, who decides and what is said first; "smplan edit crisis" asks for it.',
    empty: "The crisis manual is empty. Write in it what may happen, who decides and what is said first.",
  },
  examples: {
    invalid: `smplan: 1
strategy: { channels: [{ id: ig, platform: instagram }] }
crisis:
`,
    valid: `smplan: 1
strategy: { channels: [{ id: ig, platform: instagram }] }
crisis: { levels: [{ id: l1, name: Watch }] }
`,
  },
  check(_, report, { root, present, broken }) {
    if (present.has("crisis") || broken.has("crisis")) return;
    // Before there is anything to do, nothing can go wrong; structure/section reports what is missing.
    if (!plannedParts.some((part) => present.has(part) || broken.has(part))) return;
    report(root, "crisis" in root ? "empty" : "missing", { at: "crisis" });
  },
});

/** Sections about the work. A plan that has none is only begun. */
const plannedParts = ["objectives", "strategy", "campaigns", "kpis", "calendar"] as const;
