import { interpolate } from "../interpolate.ts";
import { uniqueSlug } from "../slug.ts";
import type { Wizard } from "../wizard.ts";
import { askPlaceholders } from "./placeholders.ts";

const externalFactors = ["demographic", "economic", "technological", "political", "sociocultural"] as const;

/** The source's first step: five questions about the inside, competitors and five factors outside. */
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

/** Where nobody asks about resources, the hours of the team are what is known of them. */
function setResourceDefaults(wizard: Wizard): void {
  const hours = wizard.at("team", 0, "hoursPerWeek");
  const note = interpolate(wizard.words.wizard.texts.hoursNote, { hours: String(hours) });
  if (hours !== undefined) wizard.setDefault(["situation", "internal", "resources", "note"], note);
}

/** What was done so far: nothing is an answer, too. */
async function askHistory(wizard: Wizard): Promise<void> {
  const path = ["situation", "internal", "history"];
  const named = await wizard.askTexts(path, { optional: true });
  const ids: string[] = [];
  for (const [index, name] of named.entries()) {
    const id = uniqueSlug(name, ids);
    ids.push(id);
    wizard.set([...path, index], { id, name });
  }
}

/** For each competitor what it does, how and where, as the source asks. */
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
