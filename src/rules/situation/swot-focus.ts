import { defineRule } from "../../lint/rule.ts";
import { swotQuadrants } from "../../plan/swot.ts";

export default defineRule({
  id: "situation/swot-focus",
  severity: "info",
  presets: ["recommended"],
  summary: "A quadrant of the SWOT has few items.",
  why: "The SWOT is the analysis on one page. Of fifteen weaknesses nobody works on one; of five, perhaps on two.",
  source: "Pickton and Wright (1998), What's SWOT in strategic analysis: lists without priorities",
  reads: ["situation"],
  options: {
    max: { type: "integer", description: "How many items a quadrant may have.", default: 7, minimum: 1 },
  },
  messages: {
    many: "The SWOT has {count} {quadrant}; {max} are enough. Keep those that change what you will do.",
    strengths: "strengths",
    weaknesses: "weaknesses",
    opportunities: "opportunities",
    threats: "threats",
  },
  examples: {
    invalid: `smplan: 1
situation: { swot: { strengths: [Location, Bread, Coffee, Prices, Regulars, Garden, Music, Light] } }
`,
    valid: `smplan: 1
situation: { swot: { strengths: [You can smell us from the tram stop., Regulars bring guests.] } }
`,
  },
  check({ situation }, report, { options }) {
    for (const quadrant of swotQuadrants) {
      const count = situation.swot?.[quadrant]?.length ?? 0;
      if (count <= options.max || !situation.swot) continue;
      report(situation.swot, "many", {
        at: quadrant,
        data: { count, quadrant: { say: quadrant }, max: options.max },
      });
    }
  },
});
