import { fill } from "../interpolate.ts";
import { slugOf } from "../slug.ts";
import type { Wizard } from "../wizard.ts";
import { askMarked } from "./placeholders.ts";

const factors = ["demographic", "economic", "technological", "political", "sociocultural"] as const;

/** The source's first step: five questions about the inside, competitors and five factors outside. */
export async function askSituation(wizard: Wizard): Promise<void> {
  const { setting, interview } = wizard;
  interview.step("situation");
  wizard.derive(["situation", "asOf"], setting.today);
  await wizard.field(["situation", "internal", "about"]);
  await wizard.field(["situation", "internal", "offerings"], { separator: "," });
  if (!setting.thorough) return deriveResources(wizard);
  await wizard.field(["situation", "internal", "resources", "level"]);
  await wizard.field(["situation", "internal", "resources", "note"]);
  await wizard.field(["situation", "internal", "reputation", "sentiment"]);
  await wizard.field(["situation", "internal", "reputation", "summary"]);
  if (wizard.hasBase) return askMarked(wizard, ["situation"], ["swot"]);
  await askHistory(wizard);
  await askCompetitors(wizard);
  for (const factor of factors) await wizard.field(["situation", "external", "factors", factor]);
}

/** Where nobody asks about resources, the hours of the team are what is known of them. */
function deriveResources(wizard: Wizard): void {
  const hours = wizard.at("team", 0, "hoursPerWeek");
  const note = fill(wizard.words.wizard.texts.hoursNote, { hours: String(hours) });
  if (hours !== undefined) wizard.derive(["situation", "internal", "resources", "note"], note);
}

/** What was done so far: nothing is an answer, too. */
async function askHistory(wizard: Wizard): Promise<void> {
  const path = ["situation", "internal", "history"];
  const named = await wizard.texts(path, { optional: true });
  const ids: string[] = [];
  for (const [index, name] of named.entries()) {
    const id = slugOf(name, ids);
    ids.push(id);
    wizard.set([...path, index], { id, name });
  }
}

/** For each competitor what it does, how and where, as the source asks. */
async function askCompetitors(wizard: Wizard): Promise<void> {
  const path = ["situation", "external", "competitors"];
  const ids: string[] = [];
  for (const [index, name] of (await wizard.texts(path, { separator: "," })).entries()) {
    const id = slugOf(name, ids);
    ids.push(id);
    wizard.set([...path, index], { id, name });
    for (const key of ["does", "how", "where"])
      await wizard.field([...path, index, key], { notes: [name], optional: true });
  }
}
