import { numbersIn, saysHowMuch } from "../locale/numbers.ts";
import { metricChoices } from "./metrics.ts";
import { periodFrom } from "./period.ts";
import type { Answer, Circumstances, Complaint, Question } from "./question.ts";

const objectiveKinds = [
  "awareness",
  "brand-image",
  "relationship",
  "traffic",
  "leads",
  "sales",
  "authority",
  "community",
  "support",
  "recruitment",
  "advocacy",
] as const;

const platformChoices = [
  "facebook",
  "instagram",
  "tiktok",
  "linkedin",
  "youtube",
  "x",
  "threads",
  "pinterest",
  "whatsapp",
  "viber",
  "telegram",
  "bluesky",
  "mastodon",
  "google-business",
] as const;

/** Everything the wizard may ask, in the order in which a plan is thought through. */
export const questions: readonly Question[] = [
  { id: "organization", step: "plan", path: "both", kind: "text" },
  { id: "owner", step: "plan", path: "both", kind: "text" },
  { id: "hours", step: "plan", path: "full", kind: "number", judge: positive },
  { id: "deputy", step: "plan", path: "full", kind: "text", optional: true },
  { id: "start", step: "plan", path: "full", kind: "date", proposed: ({ today }) => periodFrom(today).start },
  { id: "end", step: "plan", path: "full", kind: "date", proposed: planEnd, judge: afterStart },
  { id: "currency", step: "plan", path: "full", kind: "text", proposed: () => "EUR", judge: currency },

  { id: "about", step: "situation", path: "both", kind: "text" },
  { id: "offerings", step: "situation", path: "both", kind: "list", separator: "," },
  { id: "resources", step: "situation", path: "full", kind: "text" },
  { id: "reputation", step: "situation", path: "full", kind: "text" },
  { id: "history", step: "situation", path: "full", kind: "list", separator: ";" },
  { id: "competitors", step: "situation", path: "full", kind: "list", separator: "," },
  { id: "demographic", step: "situation", path: "full", kind: "text" },
  { id: "economic", step: "situation", path: "full", kind: "text" },
  { id: "technological", step: "situation", path: "full", kind: "text" },
  { id: "political", step: "situation", path: "full", kind: "text" },
  { id: "sociocultural", step: "situation", path: "full", kind: "text" },
  { id: "swot", step: "situation", path: "short", kind: "list", separator: ";", judge: fourTexts },
  { id: "strengths", step: "situation", path: "full", kind: "list", separator: ";" },
  { id: "weaknesses", step: "situation", path: "full", kind: "list", separator: ";" },
  { id: "opportunities", step: "situation", path: "full", kind: "list", separator: ";" },
  { id: "threats", step: "situation", path: "full", kind: "list", separator: ";" },

  { id: "audience", step: "objectives", path: "both", kind: "text" },
  { id: "audienceDescription", step: "objectives", path: "full", kind: "text" },
  { id: "needs", step: "objectives", path: "both", kind: "list", separator: "," },
  { id: "objectiveKind", step: "objectives", path: "full", kind: "choice", choices: objectiveKinds },
  { id: "objective", step: "objectives", path: "both", kind: "text", judge: measurable },
  { id: "by", step: "objectives", path: "both", kind: "date", proposed: planEnd, judge: withinPlan },
  { id: "rationale", step: "objectives", path: "full", kind: "text" },

  { id: "platforms", step: "strategy", path: "both", kind: "choices", choices: platformChoices },
  { id: "posts", step: "strategy", path: "both", kind: "number", proposed: () => "3", judge: positive },
  { id: "tone", step: "strategy", path: "both", kind: "list", separator: "," },
  { id: "publishing", step: "strategy", path: "full", kind: "text" },
  { id: "analytics", step: "strategy", path: "both", kind: "text" },
  { id: "listening", step: "strategy", path: "full", kind: "text" },

  { id: "metric", step: "kpis", path: "both", kind: "choice", choices: metricChoices },
  { id: "baseline", step: "kpis", path: "both", kind: "number", optional: true },
  { id: "target", step: "kpis", path: "both", kind: "number", proposed: targetOfObjective },
  { id: "correction", step: "kpis", path: "both", kind: "text" },

  { id: "scenario", step: "crisis", path: "both", kind: "text" },
  {
    id: "keywords",
    step: "crisis",
    path: "full",
    kind: "list",
    separator: ",",
    proposed: ({ answers }) => said(answers.organization),
  },
  { id: "watch", step: "crisis", path: "full", kind: "text" },
];

function said(answer: Answer | undefined): string | undefined {
  return answer === undefined ? undefined : String(answer);
}

function positive(answer: Answer): Complaint | undefined {
  return typeof answer === "number" && answer > 0 ? undefined : "positive";
}

function currency(answer: Answer): Complaint | undefined {
  return /^[A-Z]{3}$/.test(String(answer)) ? undefined : "currency";
}

function fourTexts(answer: Answer): Complaint | undefined {
  return Array.isArray(answer) && answer.length === 4 ? undefined : "four";
}

/** The source asks for measurable objectives: one without a figure is asked about there and then. */
function measurable(answer: Answer, { language }: Circumstances): Complaint | undefined {
  return saysHowMuch(String(answer), language) ? undefined : "figure";
}

function planEnd({ answers, today }: Circumstances): string {
  return said(answers.end) ?? periodFrom(said(answers.start) ?? today).end;
}

function afterStart(answer: Answer, { answers, today }: Circumstances): Complaint | undefined {
  return String(answer) > (said(answers.start) ?? periodFrom(today).start) ? undefined : "afterStart";
}

function withinPlan(answer: Answer, circumstances: Circumstances): Complaint | undefined {
  const { answers, today } = circumstances;
  const start = said(answers.start) ?? periodFrom(today).start;
  const day = String(answer);
  return day > start && day <= planEnd(circumstances) ? undefined : "within";
}

function targetOfObjective({ answers, language }: Circumstances): string | undefined {
  const [figure] = numbersIn(said(answers.objective) ?? "", language);
  return figure === undefined ? undefined : String(figure);
}
