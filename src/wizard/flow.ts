import { sectionNames } from "../plan/sections.ts";
import { askCrisis } from "./steps/crisis.ts";
import { askKpis } from "./steps/kpis.ts";
import { askMeasurement } from "./steps/measurement.ts";
import { askObjectives } from "./steps/objectives.ts";
import { askPeople } from "./steps/people.ts";
import { askPlaceholders } from "./steps/placeholders.ts";
import { askPlan } from "./steps/plan.ts";
import { askSituation } from "./steps/situation.ts";
import { askStrategy } from "./steps/strategy.ts";
import { askSwot } from "./steps/swot.ts";
import { askTeam } from "./steps/team.ts";
import { askTechnology } from "./steps/technology.ts";
import type { Wizard } from "./wizard.ts";

/** The steps in the order in which they are asked: each step builds on the earlier ones. */
const steps = {
  plan: askPlan,
  team: askTeam,
  situation: askSituation,
  swot: askSwot,
  people: askPeople,
  objectives: askObjectives,
  strategy: askStrategy,
  technology: askTechnology,
  kpis: askKpis,
  measurement: askMeasurement,
  crisis: askCrisis,
} as const;

/** Returns the steps of the flow. A thorough run with a starter adds the sections without one. */
export function stepNames({ context, hasBase }: Wizard): readonly string[] {
  return context.thorough && hasBase ? [...Object.keys(steps), ...starterOnlySections] : Object.keys(steps);
}

/** The sections without a step. They have something to ask about only if the starter contains them. */
const starterOnlySections = sectionNames.filter((name) => !(name in steps));

/** Asks about a whole plan, from the first step. */
export async function askWholePlan(wizard: Wizard): Promise<void> {
  wizard.restart();
  for (const ask of Object.values(steps)) await ask(wizard);
  if (!wizard.context.thorough || !wizard.hasBase) return;
  for (const section of starterOnlySections) {
    wizard.questionnaire.startStep(section);
    await askPlaceholders(wizard, [section]);
  }
}
