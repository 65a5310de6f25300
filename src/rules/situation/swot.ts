import { defineRule } from "../../lint/rule.ts";
import { listAnd, quoted, valueNameRef } from "../../message-args.ts";
import { missingKeys } from "../../plan/blank.ts";

const quadrants = ["strengths", "weaknesses", "opportunities", "threats"] as const;

export default defineRule({
  id: "situation/swot",
  severity: "warning",
  presets: ["minimal", "recommended"],
  summary: "The SWOT has something in each of its four quadrants.",
  why: "The SWOT is the analysis on one page. Nobody is without weaknesses or threats: an empty quadrant means that nobody has looked, and the objectives rest on half a picture.",
  source: "The four steps of a social media plan, step 1: SWOT analysis",
  reads: ["situation"],
  messages: {
    none: "There is no SWOT. Draw it from the analysis: strengths and weaknesses from inside, opportunities and threats from outside.",
    empty: "The SWOT has nothing under {quadrants}.",
  },
  examples: {
    invalid: `smplan: 1
situation:
  swot:
    strengths: [You can smell us from the tram stop.]
    opportunities: [Two student houses open in April.]
`,
    valid: `smplan: 1
situation:
  swot:
    strengths: [You can smell us from the tram stop.]
    weaknesses: [Nobody is free to film in the mornings.]
    opportunities: [Two student houses open in April.]
    threats: [A chain bakery opens across the street.]
`,
  },
  check({ situation }, report) {
    const empty = missingKeys(situation.swot, quadrants);
    if (empty.length === 0) return;
    if (empty.length === quadrants.length) report(situation, "none", { at: "swot" });
    else
      report(situation, "empty", {
        at: "swot",
        data: { quadrants: listAnd(empty.map((quadrant) => quoted(valueNameRef("swot", quadrant)))) },
      });
  },
});
