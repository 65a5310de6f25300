import { valueAt } from "../plan-draft.ts";
import { slugOf } from "../slug.ts";
import type { Wizard } from "../wizard.ts";

/** Who answers for the plan, with how many hours, and who stands in. */
export async function askTeam(wizard: Wizard): Promise<void> {
  const { words, setting, interview } = wizard;
  interview.step("team");
  const name = await wizard.field(["team", 0, "name"], { wording: "owner", always: true });
  const owner = slugOf(String(name));
  wizard.derive(["team", 0, "id"], owner);
  wizard.derive(["team", 0, "role"], words.wizard.texts.ownerRole);
  wizard.derive(["plan", "owner"], wizard.at("team", 0, "id"));
  await wizard.field(["team", 0, "hoursPerWeek"], { always: true });
  if (!setting.thorough) return;
  const deputy = await wizard.field(["team", 1, "name"], { wording: "deputy", optional: true });
  if (deputy === undefined) {
    // A starter names its deputy in many places: whoever has none yet keeps the example, to be replaced.
    const example = valueAt(wizard.base, ["team", 1]);
    return wizard.set(["team", 1], example);
  }
  wizard.derive(["team", 1, "id"], slugOf(String(deputy), [owner]));
  wizard.derive(["team", 1, "role"], words.wizard.texts.deputyRole);
}

/** The ids of those who work on the plan: the one who answers for it, and the one who stands in, if there is any. */
export function ownerAndDeputy(wizard: Wizard): { owner: string; deputy?: string } {
  const deputy = wizard.at("team", 1, "id");
  return {
    owner: String(wizard.at("team", 0, "id")),
    ...(deputy !== undefined && { deputy: String(deputy) }),
  };
}
