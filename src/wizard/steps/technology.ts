import { slugOf } from "../slug.ts";
import type { Wizard } from "../wizard.ts";
import { askMarked } from "./placeholders.ts";
import { ownerAndDeputy } from "./team.ts";

interface Tool {
  id: string;
  name: string;
  purposes: string[];
}

/** POST's T, last on purpose: with which tools. One entry for each, however many purposes it is named for. */
export async function askTechnology(wizard: Wizard): Promise<void> {
  const { setting, interview } = wizard;
  interview.step("technology");
  if (wizard.hasBase) return setting.thorough ? askMarked(wizard, ["technology"]) : undefined;
  const purposes = setting.thorough
    ? (["publishing", "analytics", "listening"] as const)
    : (["analytics"] as const);
  const { owner } = ownerAndDeputy(wizard);
  for (const purpose of purposes) {
    const { ask, why, example } = wizard.words.wizard.questions[purpose];
    const notes = [why, wizard.example(example)];
    const name = String(
      await wizard.ask(`technology.${purpose}`, { kind: "text", ask, example, notes }),
    ).trim();
    const tools = (wizard.at("technology", "tools") ?? []) as Tool[];
    const known = tools.findIndex((tool) => tool.name.toLowerCase() === name.toLowerCase());
    const path = ["technology", "tools", known < 0 ? tools.length : known];
    const ids = tools.map(({ id }) => id);
    if (known < 0) wizard.set(path, { id: slugOf(name, ids), name, purposes: [purpose], owner });
    else wizard.set([...path, "purposes"], [...(tools[known]?.purposes ?? []), purpose]);
  }
}
