import { slugOf } from "../slug.ts";
import type { Wizard } from "../wizard.ts";
import { askMarked } from "./placeholders.ts";

/** POST's P: the people to be reached. */
export async function askPeople(wizard: Wizard): Promise<void> {
  const { setting, interview, words } = wizard;
  interview.step("people");
  for (let index = 0; ; index++) {
    const path = ["people", "audiences", index];
    const name = await wizard.field([...path, "name"]);
    const others = (wizard.at("people", "audiences") as { id?: string }[]).flatMap(({ id }) => id ?? []);
    wizard.derive([...path, "id"], slugOf(String(name), others));
    if (setting.thorough) await wizard.field([...path, "description"]);
    await wizard.field([...path, "needs"], { separator: "," });
    if (wizard.hasBase || !setting.thorough) break;
    await wizard.field([...path, "platforms"], { optional: true });
    if (!(await wizard.confirm(`${path.join(".")}.another`, words.advice.lists.another, false))) break;
  }
  if (wizard.hasBase && setting.thorough) await askMarked(wizard, ["people"]);
}

/** The ids of all audiences. */
export function audiencesOf(wizard: Wizard): string[] {
  const audiences = (wizard.at("people", "audiences") ?? []) as { id: string }[];
  return audiences.map(({ id }) => id);
}
