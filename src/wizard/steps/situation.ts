import { uniqueSlug } from "../slug.ts";
import type { Wizard } from "../wizard.ts";
import { askPlaceholders } from "./placeholders.ts";

const externalFactors = ["demographic", "economic", "technological", "political", "sociocultural"] as const;

/**
 * Asks the questions of the source's first step: five about the organization, then about competitors and five
 * external factors.
 */
export async function askSituation(wizard: Wizard): Promise<void> {
  const { context, questionnaire } = wizard;
  questionnaire.startStep("situation");
  wizard.setDefault(["situation", "asOf"], context.today);
  await wizard.askField(["situation", "internal", "about"]);
  await wizard.askField(["situation", "internal", "offerings"], { separator: "," });
  if (!context.thorough) return setResourceDefaults(wizard);
  await wizard.askField(["situation", "internal", "resources", "level"]);
  await wizard.askField(["situation", "internal", "resources", "note"]);
  await wizard.askField(["situation", "internal", "reputation", "sentiment"]);
  await wizard.askField(["situation", "internal", "reputation", "summary"]);
  if (wizard.hasBase) return askPlaceholders(wizard, ["situation"], ["swot"]);
  await askHistory(wizard);
  await askCompetitors(wizard);
  for (const factor of externalFactors) await wizard.askField(["situation", "external", "factors", factor]);
}

/** Describes the resources by the team's hours, because a short run does not ask about resources. */
function setResourceDefaults(wizard: Wizard): void {
  const hours = wizard.at("team", 0, "hoursPerWeek");
  const note = wizard.words.wizard.texts.hoursNote({ hours: String(hours) });
  if (hours !== undefined) wizard.setDefault(["situation", "internal", "resources", "note"], note);
}

/** Asks for earlier activities. The answer may be empty. */
async function askHistory(wizard: Wizard): Promise<void> {
  const path = ["situation", "internal", "history"];
  const names = await wizard.askTexts(path, { optional: true });
  const ids: string[] = [];
  for (const [index, name] of names.entries()) {
    const id = uniqueSlug(name, ids);
    ids.push(id);
    wizard.set([...path, index], { id, name });
  }
}

/** Asks for competitors and, for each one, the source's questions: what does it do, how and where? */
async function askCompetitors(wizard: Wizard): Promise<void> {
  const path = ["situation", "external", "competitors"];
  const ids: string[] = [];
  for (const [index, name] of (await wizard.askTexts(path, { separator: "," })).entries()) {
    const id = uniqueSlug(name, ids);
    ids.push(id);
    wizard.set([...path, index], { id, name });
    for (const key of ["does", "how", "where"])
      await wizard.askField([...path, index, key], { notes: [name], optional: true });
  }
}
