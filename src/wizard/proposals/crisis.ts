import { crisisSteps } from "../../catalog/crisis-defaults.ts";
import type { Words } from "../wizard-texts.ts";

/** What is done whatever has happened, with who does it; the deputy sees to people while the owner writes. */
export function firstSteps({ drafts }: Words, owner: string, deputy = owner) {
  return crisisSteps.map(({ id, within }) => ({
    do: drafts.crisis.steps[id],
    owner: id === "people" || id === "pause" ? deputy : owner,
    within,
  }));
}
