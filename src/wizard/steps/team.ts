import { valueAtPath } from "../plan-draft.ts";
import { uniqueSlug } from "../slug.ts";
import type { Wizard } from "../wizard.ts";

/** Asks for the person responsible for the plan, the hours per week, and a deputy. */
export async function askTeam(wizard: Wizard): Promise<void> {
  const { words, context, questionnaire } = wizard;
  questionnaire.startStep("team");
  const name = await wizard.askField(["team", 0, "name"], { wording: "owner", always: true });
  const owner = uniqueSlug(String(name));
  wizard.setDefault(["team", 0, "id"], owner);
  wizard.setDefault(["team", 0, "role"], words.wizard.texts.ownerRole);
  wizard.setDefault(["plan", "owner"], wizard.at("team", 0, "id"));
  await wizard.askField(["team", 0, "hoursPerWeek"], { always: true });
  if (!context.thorough) return;
  const deputy = await wizard.askField(["team", 1, "name"], { wording: "deputy", optional: true });
  if (deputy === undefined) {
    // A starter refers to its deputy in many places. If there is no deputy yet, the example stays, to be
    // replaced.
    const example = valueAtPath(wizard.base, ["team", 1]);
    return wizard.set(["team", 1], example);
  }
  wizard.setDefault(["team", 1, "id"], uniqueSlug(String(deputy), [owner]));
  wizard.setDefault(["team", 1, "role"], words.wizard.texts.deputyRole);
}

/** Returns the ids of the person responsible for the plan and of the deputy, if there is one. */
export function ownerAndDeputy(wizard: Wizard): { owner: string; deputy?: string } {
  const deputy = wizard.at("team", 1, "id");
  return {
    owner: String(wizard.at("team", 0, "id")),
    ...(deputy !== undefined && { deputy: String(deputy) }),
  };
}
