import { uniqueSlug } from "../slug.ts";
import type { Wizard } from "../wizard.ts";
import { askPlaceholders } from "./placeholders.ts";
import { ownerAndDeputy } from "./team.ts";

interface ToolDraft {
  id: string;
  name: string;
  purposes: string[];
}

/**
 * Asks the questions of the T in POST, last on purpose: the tools. A tool gets one entry, even if it is named
 * for several purposes.
 */
export async function askTechnology(wizard: Wizard): Promise<void> {
  const { context, questionnaire } = wizard;
  questionnaire.startStep("technology");
  if (wizard.hasBase) return context.thorough ? askPlaceholders(wizard, ["technology"]) : undefined;
  const purposes = context.thorough
    ? (["publishing", "analytics", "listening"] as const)
    : (["analytics"] as const);
  const { owner } = ownerAndDeputy(wizard);
  for (const purpose of purposes) {
    const { ask, why, example } = wizard.words.wizard.questions[purpose];
    const notes = [why, wizard.exampleNote(example)];
    const name = String(
      await wizard.ask(`technology.${purpose}`, { kind: "text", question: ask, example, notes }),
    ).trim();
    const tools = (wizard.at("technology", "tools") ?? []) as ToolDraft[];
    const known = tools.findIndex((tool) => tool.name.toLowerCase() === name.toLowerCase());
    const path = ["technology", "tools", known < 0 ? tools.length : known];
    const ids = tools.map(({ id }) => id);
    if (known < 0) wizard.set(path, { id: uniqueSlug(name, ids), name, purposes: [purpose], owner });
    else wizard.set([...path, "purposes"], [...(tools[known]?.purposes ?? []), purpose]);
  }
}
