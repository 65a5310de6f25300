import { defineRule } from "../../lint/rule.ts";
import { listOr, type MessageRef, messageRef } from "../../message-args.ts";
import { isBlank } from "../../plan/blank.ts";
import { hasPurpose } from "../../plan/budget-costs.ts";
import type { Sections } from "../../plan/sections.ts";
import type { Campaign } from "../../plan/types.ts";

export default defineRule({
  id: "campaigns/complete",
  severity: "warning",
  presets: ["recommended"],
  summary: "Every campaign has an objective, a KPI, an audience, dates, a message and a call to action.",
  why: "A campaign is a promise with an end. What is left open at its start is decided in haste while it runs, or never.",
  source:
    "UK Government Communication Service, OASIS: objectives, audience, strategy, implementation, scoring",
  reads: ["campaigns", "plan", "objectives", "kpis", "people"],
  messages: {
    lacks: 'Campaign "{name}" ({id}) does not say {what}.',
    objectives: "what it helps to achieve (objectives)",
    kpis: "by what one sees that it worked (kpis)",
    audiences: "whom it addresses (audiences)",
    dates: "when it runs (start, end)",
    start: "when it begins (start)",
    end: "when it ends (end)",
    message: "what it tells people (message)",
    callToAction: "what people are asked to do (callToAction)",
    "lacks-all":
      "{count} campaigns leave open what they are for, when they run or what they tell people. Complete each of them.",
  },
  combined: { lacks: "lacks-all" },
  examples: {
    invalid: `smplan: 1
people: { audiences: [{ id: students, name: Students }] }
campaigns:
  - { id: buns, name: Hot cross March, kind: organic, start: 2027-03-08, message: The first buns are out at six. }
`,
    valid: `smplan: 1
people: { audiences: [{ id: students, name: Students }] }
campaigns:
  - { id: buns, name: Hot cross March, kind: organic, audiences: [students], start: 2027-03-08, end: 2027-03-26,
      message: The first buns are out at six., callToAction: Order yours for Friday }
`,
  },
  check(sections, report) {
    for (const campaign of sections.campaigns) {
      const what = missingParts(campaign, sections);
      if (what.length === 0) continue;
      report(campaign, "lacks", { data: { name: campaign.name, id: campaign.id, what: listOr(what) } });
    }
  },
});

type ReadSections = Pick<Sections, "plan" | "objectives" | "kpis" | "people">;

function missingParts(campaign: Campaign, { plan, objectives, kpis, people }: ReadSections): MessageRef[] {
  // Money without any purpose is reported by budget/paid.
  const needsPurpose = campaign.kind !== "paid" || hasPurpose(campaign);
  // A campaign cannot name what the plan does not have yet, which structure/section and others report.
  const keys = [
    ...(needsPurpose && objectives.length > 0 ? (["objectives"] as const) : []),
    ...(needsPurpose && kpis.length > 0 ? (["kpis"] as const) : []),
    ...(isBlank(people.audiences) ? [] : (["audiences"] as const)),
    // Texts are written last, so a draft does not need them yet.
    ...(plan.status === "draft" ? [] : (["message", "callToAction"] as const)),
  ];
  const missing = keys.filter((key) => isBlank(campaign[key]));
  const dates = missingDates(campaign);
  const before = missing.filter((key) => key !== "message" && key !== "callToAction");
  const after = missing.filter((key) => key === "message" || key === "callToAction");
  return [...before, ...dates, ...after].map((key) => messageRef(key));
}

function missingDates({ start, end }: Campaign): string[] {
  if (isBlank(start) && isBlank(end)) return ["dates"];
  if (isBlank(start)) return ["start"];
  return isBlank(end) ? ["end"] : [];
}
