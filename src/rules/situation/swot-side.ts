import { ruleKeywords } from "../../i18n/lexicon/sought.ts";
import { defineRule, type ReportFinding } from "../../lint/rule.ts";
import { type LocatedSwotItem, swotItemLabel, swotItems } from "../../plan/swot.ts";

export default defineRule({
  id: "situation/swot-side",
  severity: "warning",
  presets: ["recommended"],
  summary: "Strengths and weaknesses come from inside, opportunities and threats from outside.",
  why: "What is inside you can change, what is outside you can only use or avoid. An item on the wrong side leads to an objective that nobody can reach.",
  source:
    "Weihrich (1982), The TOWS Matrix; Pickton and Wright (1998), What's SWOT in strategic analysis: mixing internal and external",
  reads: ["situation"],
  messages: {
    outside:
      'The {quadrant} "{id}" rests only on what is outside: {evidence}. Then it is an opportunity or a threat; or cite what is inside.',
    inside:
      'The {quadrant} "{id}" rests only on what is inside: {evidence}. Then it is a strength or a weakness; or cite what is outside.',
    ourOwn:
      'The {quadrant} "{item}" is about ourselves ("{word}"). Then it is a strength or a weakness; an opportunity or a threat comes from outside.',
    theirs:
      'The {quadrant} "{item}" is about others ("{word}"). Then it is an opportunity or a threat; a strength or a weakness is our own.',
    strengths: "strength",
    weaknesses: "weakness",
    opportunities: "opportunity",
    threats: "threat",
  },
  examples: {
    invalid: `smplan: 1
situation:
  external: { competitors: [{ id: corner, name: Corner Café }] }
  swot: { strengths: [{ id: only-ones, statement: Corner Café closes at noon., evidence: [external.competitors.corner] }] }
`,
    valid: `smplan: 1
situation:
  external: { competitors: [{ id: corner, name: Corner Café }] }
  swot: { opportunities: [{ id: only-ones, statement: Corner Café closes at noon., evidence: [external.competitors.corner] }] }
`,
  },
  check({ situation }, report) {
    for (const item of swotItems(situation)) {
      const { quadrant, entry } = item;
      const evidence = entry?.evidence ?? [];
      if (!entry || evidence.length === 0) {
        reportByWords(item, report);
        continue;
      }
      const fromOutside = evidence.filter((place) => place.startsWith("external")).length;
      const inner = quadrant === "strengths" || quadrant === "weaknesses";
      const data = { quadrant: { say: quadrant }, id: entry.id, evidence: evidence.join(", ") };
      if (inner && fromOutside === evidence.length) report(entry, "outside", { at: "evidence", data });
      else if (!inner && fromOutside === 0) report(entry, "inside", { at: "evidence", data });
    }
  },
});

const insideWords = ruleKeywords("swotInside");
const outsideWords = ruleKeywords("swotOutside");

/** Reports an item without evidence if its first words show that it is on the wrong side. */
function reportByWords(item: LocatedSwotItem, report: ReportFinding<"ourOwn" | "theirs">): void {
  const { quadrant, entry, list, index } = item;
  const text = item.statement.trim().toLowerCase();
  const inner = quadrant === "strengths" || quadrant === "weaknesses";
  const word = (inner ? outsideWords : insideWords).find((one) => text.startsWith(one));
  if (word === undefined) return;
  report(entry ?? list, inner ? "theirs" : "ourOwn", {
    at: entry ? "statement" : index,
    data: { quadrant: { say: quadrant }, item: swotItemLabel(item), word },
  });
}
