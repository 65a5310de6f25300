import { siteName } from "../../catalog/fact.ts";
import { marketIds } from "../../catalog/laws.ts";
import { defineRule } from "../../lint/rule.ts";
import { lawsOf } from "../../plan/markets.ts";

export default defineRule({
  id: "campaigns/partner-contract",
  severity: "warning",
  presets: ["recommended"],
  summary:
    "Of every partner it is known what they get, and a contract obliges those who get something to label it.",
  why: "Advertiser and influencer answer together for hidden advertising. What was not agreed in writing is forgotten on the day of the post.",
  source:
    "Código de Conducta de Publicidad a través de Influencers, 2025; UK Competition and Markets Authority",
  reads: ["campaigns", "plan"],
  options: {
    markets: {
      type: "array",
      description: "Markets whose laws are checked in addition to those of the plan.",
      default: [],
      items: { type: "string", enum: marketIds },
    },
  },
  messages: {
    consideration:
      'Partner "{name}" of campaign "{campaign}" has no consideration. Say what the partner gets: fee, gift, commission or none.',
    contract:
      'Partner "{name}" of campaign "{campaign}" gets something and has no contract that obliges them to label the advertising. Agree on it in writing, and say "contract: true".',
    responsible:
      'Partner "{name}" of campaign "{campaign}" gets something and has no contract that obliges them to label the advertising, and {law} holds you responsible, too ({site}, {checked}). Agree on it in writing, and say "contract: true".',
  },
  examples: {
    invalid: `smplan: 1
campaigns: [{ id: spring, name: Spring, partners: [{ name: Ana Cooks, consideration: gift }] }]
`,
    valid: `smplan: 1
campaigns: [{ id: spring, name: Spring, partners: [{ name: Ana Cooks, consideration: gift, contract: true }] }]
`,
  },
  check({ campaigns, plan }, report, { options, today }) {
    const law = lawsOf("partners", plan, options.markets).find(
      ({ appliesFrom }) => appliesFrom.value <= today,
    );
    for (const campaign of campaigns)
      for (const partner of campaign.partners ?? []) {
        const data = { name: partner.name, campaign: campaign.name };
        if (partner.consideration === undefined) report(partner, "consideration", { data });
        else if (partner.consideration !== "none" && partner.contract !== true) {
          if (!law) report(partner, "contract", { data });
          else {
            const { source } = law.appliesFrom;
            const cited = { law: law.name, site: siteName(source), checked: source.checked };
            report(partner, "responsible", { data: { ...data, ...cited } });
          }
        }
      }
  },
});
