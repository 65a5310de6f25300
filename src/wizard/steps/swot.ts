import { quadrants } from "../../plan/swot.ts";
import { swotCandidates } from "../proposals/swot.ts";
import { slugOf } from "../slug.ts";
import type { Wizard } from "../wizard.ts";
import { askMarked } from "./placeholders.ts";

/** The SWOT: what follows from the earlier answers is proposed, to be kept, reworded or left out. */
export async function askSwot(wizard: Wizard): Promise<void> {
  const { setting, interview } = wizard;
  interview.step("swot");
  if (wizard.hasBase) return setting.thorough ? askMarked(wizard, ["situation", "swot"]) : undefined;
  if (!setting.thorough) return askFour(wizard);
  for (const quadrant of quadrants) await askQuadrant(wizard, quadrant);
}

async function askQuadrant(wizard: Wizard, quadrant: (typeof quadrants)[number]): Promise<void> {
  const { words } = wizard;
  const path = ["situation", "swot", quadrant];
  const candidates = swotCandidates(wizard.plan, words)[quadrant];
  const choices = candidates.map(({ statement, from }) => ({
    value: statement,
    name: statement,
    about: words.advice.proposals.from[from],
  }));
  const title = words.documents.values.swot[quadrant];
  const kept =
    choices.length === 0
      ? []
      : await wizard.ask(`${path.join(".")}.kept`, {
          kind: "choices",
          ask: title,
          notes: [words.advice.proposals.intro],
          choices,
          proposed: choices.map(({ value }) => value),
          optional: true,
        });
  // What was kept stands in the line to be reworded, and more can be written behind it.
  const proposed = (typeof kept === "string" ? [kept] : kept).filter(Boolean);
  const texts = await wizard.texts(path, { proposed: proposed.length > 0 ? proposed : undefined });
  const others = quadrants.flatMap((other) => (other === quadrant ? [] : idsIn(wizard, other)));
  wizard.set(path, itemsOf(texts, candidates, others));
}

function idsIn(wizard: Wizard, quadrant: string): string[] {
  return ((wizard.at("situation", "swot", quadrant) ?? []) as { id?: string }[]).flatMap(
    ({ id }) => id ?? [],
  );
}

/** Each item with an id, so that objectives and scenarios can answer it, and with what it rests on where that is known. */
function itemsOf(
  texts: readonly string[],
  candidates: readonly { statement: string; evidence?: string; reputational?: boolean }[],
  others: readonly string[],
): unknown[] {
  const ids: string[] = [...others];
  return texts.map((statement) => {
    const id = slugOf(statement, ids);
    ids.push(id);
    const { evidence, reputational } = candidates.find((one) => one.statement === statement) ?? {};
    return {
      id,
      statement,
      ...(evidence !== undefined && { evidence: [evidence] }),
      ...(reputational && { reputational }),
    };
  });
}

/** One of each on one line, for a plan to begin with. */
async function askFour(wizard: Wizard): Promise<void> {
  const { complaints } = wizard.words.wizard;
  const four = await wizard.texts(["situation", "swot", "strengths"], {
    wording: "situation.swot",
    key: "situation.swot",
    complain: (texts) => ((texts as string[]).length === 4 ? undefined : complaints.four),
  });
  for (const [index, quadrant] of quadrants.entries())
    wizard.set(["situation", "swot", quadrant], [four[index]]);
}
