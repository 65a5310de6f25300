import { saysHowMuch } from "../../i18n/quantities.ts";
import { slugOf } from "../slug.ts";
import type { Wizard } from "../wizard.ts";
import { audiencesOf } from "./people.ts";
import { askMarked } from "./placeholders.ts";
import { ownerAndDeputy } from "./team.ts";

/** POST's O: one clear objective, realistic and measurable. */
export async function askObjectives(wizard: Wizard): Promise<void> {
  const { setting, interview, words } = wizard;
  interview.step("objectives");
  const path = ["objectives", 0];
  await wizard.field([...path, "kind"]);
  const statement = await wizard.field([...path, "statement"], {
    complain: (said) => (saysHowMuch(String(said)) ? undefined : words.wizard.complaints.figure),
  });
  const { start, end } = wizard.at("plan", "period") as { start: string; end: string };
  await wizard.field([...path, "by"], {
    always: true,
    proposed: wizard.at(...path, "by") ?? end,
    complain: (day) =>
      String(day) > start && String(day) <= end ? undefined : words.wizard.complaints.within,
  });
  wizard.derive([...path, "id"], slugOf(String(statement)));
  wizard.derive([...path, "priority"], "primary");
  wizard.derive([...path, "audiences"], audiencesOf(wizard));
  wizard.derive([...path, "owner"], ownerAndDeputy(wizard).owner);
  if (setting.thorough) {
    await wizard.field([...path, "rationale"]);
    await wizard.field([...path, "addresses"], { optional: true });
  }
  if (wizard.hasBase && setting.thorough) await askMarked(wizard, ["objectives"]);
}
