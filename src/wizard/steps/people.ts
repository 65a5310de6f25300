import { uniqueSlug } from "../slug.ts";
import type { Wizard } from "../wizard.ts";
import { askPlaceholders } from "./placeholders.ts";

/** Asks the questions of the P in POST: the people to reach. */
export async function askPeople(wizard: Wizard): Promise<void> {
  const { context, questionnaire, words } = wizard;
  questionnaire.startStep("people");
  for (let index = 0; ; index++) {
    const path = ["people", "audiences", index];
    const name = await wizard.askField([...path, "name"]);
    const others = (wizard.at("people", "audiences") as { id?: string }[]).flatMap(({ id }) => id ?? []);
    wizard.setDefault([...path, "id"], uniqueSlug(String(name), others));
    if (context.thorough) await wizard.askField([...path, "description"]);
    await wizard.askField([...path, "needs"], { separator: "," });
    if (wizard.hasBase || !context.thorough) break;
    await wizard.askField([...path, "platforms"], { optional: true });
    if (!(await wizard.confirm(`${path.join(".")}.another`, words.advice.lists.another, false))) break;
  }
  if (wizard.hasBase && context.thorough) await askPlaceholders(wizard, ["people"]);
}

/** Returns the ids of all audiences. */
export function audienceIds(wizard: Wizard): string[] {
  const audiences = (wizard.at("people", "audiences") ?? []) as { id: string }[];
  return audiences.map(({ id }) => id);
}
