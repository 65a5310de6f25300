import { hasQuantity } from "../../i18n/lexicon/quantities.ts";
import { uniqueSlug } from "../slug.ts";
import type { Wizard } from "../wizard.ts";
import { audienceIds } from "./people.ts";
import { askPlaceholders } from "./placeholders.ts";
import { ownerAndDeputy } from "./team.ts";

/** Asks the questions of the O in POST: one clear objective, realistic and measurable. */
export async function askObjectives(wizard: Wizard): Promise<void> {
  const { context, questionnaire, words } = wizard;
  questionnaire.startStep("objectives");
  const path = ["objectives", 0];
  await wizard.askField([...path, "kind"]);
  const statement = await wizard.askField([...path, "statement"], {
    validate: (answer) => (hasQuantity(String(answer)) ? undefined : words.wizard.complaints.figure),
  });
  const { start, end } = wizard.at("plan", "period") as { start: string; end: string };
  await wizard.askField([...path, "by"], {
    always: true,
    proposed: wizard.at(...path, "by") ?? end,
    validate: (day) =>
      String(day) > start && String(day) <= end ? undefined : words.wizard.complaints.within,
  });
  wizard.setDefault([...path, "id"], uniqueSlug(String(statement)));
  wizard.setDefault([...path, "priority"], "primary");
  wizard.setDefault([...path, "audiences"], audienceIds(wizard));
  wizard.setDefault([...path, "owner"], ownerAndDeputy(wizard).owner);
  if (context.thorough) {
    await wizard.askField([...path, "rationale"]);
    await wizard.askField([...path, "addresses"], { optional: true });
  }
  if (wizard.hasBase && context.thorough) await askPlaceholders(wizard, ["objectives"]);
}
