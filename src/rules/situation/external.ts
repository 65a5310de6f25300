import { defineRule } from "../../lint/rule.ts";
import { listAnd, quoted, valueNameRef } from "../../message-args.ts";
import { isBlank, missingKeys } from "../../plan/blank.ts";

/** The groups of the source. Legal and environmental factors may be added. */
const factorGroups = ["demographic", "economic", "technological", "political", "sociocultural"] as const;

export default defineRule({
  id: "situation/external",
  severity: "warning",
  presets: ["minimal", "recommended"],
  summary: "The external analysis names a competitor and a factor of each of the five groups.",
  why: "Opportunities and threats come from outside. A group left empty is one nobody looked at, and one sentence in each is enough to show that somebody did.",
  source: "The four steps of a social media plan, step 1: situation analysis",
  reads: ["situation"],
  messages: {
    competitors: "The external analysis names no competitor: who else tries to reach the same people?",
    factors: "The external analysis has no factors under {groups}. One sentence each is enough.",
  },
  examples: {
    invalid: `smplan: 1
situation:
  external:
    factors:
      demographic: [Two student houses open in April.]
      economic: [Butter costs a third more than last year.]
`,
    valid: `smplan: 1
situation:
  external:
    competitors: [{ id: corner, name: Corner Café, does: Posts the soup of the day, where: [instagram] }]
    factors:
      demographic: [Two student houses open in April.]
      economic: [Butter costs a third more than last year.]
      technological: [People order from their phones on the way to work.]
      political: [The city plans to close the street to cars.]
      sociocultural: [Neighbors want to know where their bread comes from.]
`,
  },
  check({ situation }, report) {
    const { external } = situation;
    const place = external ? { owner: external } : { owner: situation, at: "external" };
    if (isBlank(external?.competitors)) report(place.owner, "competitors", { at: place.at ?? "competitors" });
    const empty = missingKeys(external?.factors, factorGroups);
    if (empty.length === 0) return;
    report(place.owner, "factors", {
      at: place.at ?? "factors",
      data: { groups: listAnd(empty.map((group) => quoted(valueNameRef("factors", group)))) },
    });
  },
});
