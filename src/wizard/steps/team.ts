import { valueAtPath } from "../plan-draft.ts";
import { uniqueSlug } from "../slug.ts";
import type { Wizard } from "../wizard.ts";

/** Who answers for the plan, with how many hours, and who stands in. */
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
    // A starter names its deputy in many places: whoever has none yet keeps the example, to be replaced.
    const example = valueAtPath(wizard.base, ["team", 1]);
    return wizard.set(["team", 1], example);
  }
  wizard.setDefault(["team", 1, "id"], uniqueSlug(String(deputy), [owner]));
  wizard.setDefault(["team", 1, "role"], words.wizard.texts.deputyRole);
}

/** The ids of those who work on the plan: the one who answers for it, and the one who stands in, if there is any. */
export function ownerAndDeputy(wizard: Wizard): { owner: string; deputy?: string } {
  const deputy = wizard.at("team", 1, "id");
  return {
    owner: String(wizard.at("team", 0, "id")),
    ...(deputy !== undefined && { deputy: String(deputy) }),
  };
}
