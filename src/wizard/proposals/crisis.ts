import { defaultCrisisSteps } from "../../catalog/crisis-defaults.ts";
import type { WizardTexts } from "../wizard-texts.ts";

/** What is done whatever has happened, with who does it; the deputy sees to people while the owner writes. */
export function firstCrisisSteps({ drafts }: WizardTexts, owner: string, deputy = owner) {
  return defaultCrisisSteps.map(({ id, within }) => ({
    do: drafts.crisis.steps[id],
    owner: id === "people" || id === "pause" ? deputy : owner,
    within,
  }));
}
