import { defaultCrisisSteps } from "../../catalog/crisis-defaults.ts";
import type { WizardTexts } from "../wizard-texts.ts";

/**
 * Returns the first steps of any crisis with their owners. The deputy takes care of people and of the pause,
 * because the owner is writing at that time.
 */
export function firstCrisisSteps({ drafts }: WizardTexts, owner: string, deputy = owner) {
  return defaultCrisisSteps.map(({ id, within }) => ({
    do: drafts.crisis.steps[id],
    owner: id === "people" || id === "pause" ? deputy : owner,
    within,
  }));
}
