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

/** The steps in the order in which a plan is thought through: each rests on the ones before. */
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

/** The steps that a plan is asked about in: with a starter, also the sections that only it has. */
export function stepNames({ context, hasBase }: Wizard): readonly string[] {
  return context.thorough && hasBase ? [...Object.keys(steps), ...starterOnlySections] : Object.keys(steps);
}

/** Sections without a step of their own have something to ask about only where a starter brought it along. */
const starterOnlySections = sectionNames.filter((name) => !(name in steps));

/** Asks about a whole plan, from its beginning. */
export async function askWholePlan(wizard: Wizard): Promise<void> {
  wizard.restart();
  for (const ask of Object.values(steps)) await ask(wizard);
  if (!wizard.context.thorough || !wizard.hasBase) return;
  for (const section of starterOnlySections) {
    wizard.questionnaire.startStep(section);
    await askPlaceholders(wizard, [section]);
  }
}
