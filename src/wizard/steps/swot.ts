import { swotQuadrants } from "../../plan/swot.ts";
import { swotCandidates } from "../proposals/swot.ts";
import { uniqueSlug } from "../slug.ts";
import type { Wizard } from "../wizard.ts";
import { askPlaceholders } from "./placeholders.ts";

/**
 * Asks for the SWOT. Statements that follow from earlier answers are proposed; the user keeps, rewords or
 * drops them.
 */
export async function askSwot(wizard: Wizard): Promise<void> {
  const { context, questionnaire } = wizard;
  questionnaire.startStep("swot");
  if (wizard.hasBase) return context.thorough ? askPlaceholders(wizard, ["situation", "swot"]) : undefined;
  if (!context.thorough) return askShortSwot(wizard);
  for (const quadrant of swotQuadrants) await askQuadrant(wizard, quadrant);
}

async function askQuadrant(wizard: Wizard, quadrant: (typeof swotQuadrants)[number]): Promise<void> {
  const { words } = wizard;
  const path = ["situation", "swot", quadrant];
  const candidates = swotCandidates(wizard.plan, words)[quadrant];
  const choices = candidates.map(({ statement, from }) => ({
    value: statement,
    name: statement,
    about: words.advice.proposals.from[from],
  }));
  const title = words.valueNames.swot[quadrant];
  const kept =
    choices.length === 0
      ? []
      : await wizard.ask(`${path.join(".")}.kept`, {
          kind: "choices",
          question: title,
          notes: [words.advice.proposals.intro],
          choices,
          proposed: choices.map(({ value }) => value),
          optional: true,
        });
  // The kept statements are the proposed answer, so that the user can reword them and add more.
  const proposed = (typeof kept === "string" ? [kept] : kept).filter(Boolean);
  const texts = await wizard.askTexts(path, { proposed: proposed.length > 0 ? proposed : undefined });
  const others = swotQuadrants.flatMap((other) => (other === quadrant ? [] : idsInQuadrant(wizard, other)));
  wizard.set(path, swotItems(texts, candidates, others));
}

function idsInQuadrant(wizard: Wizard, quadrant: string): string[] {
  return ((wizard.at("situation", "swot", quadrant) ?? []) as { id?: string }[]).flatMap(
    ({ id }) => id ?? [],
  );
}

/**
 * Returns the items of a quadrant. Each has an id, so that objectives and scenarios can refer to it, and its
 * evidence if that is known.
 */
function swotItems(
  texts: readonly string[],
  candidates: readonly { statement: string; evidence?: string; reputational?: boolean }[],
  others: readonly string[],
): unknown[] {
  const ids: string[] = [...others];
  return texts.map((statement) => {
    const id = uniqueSlug(statement, ids);
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

/** Asks for the SWOT of a short plan: one item for each quadrant, on one line. */
async function askShortSwot(wizard: Wizard): Promise<void> {
  const { complaints } = wizard.words.wizard;
  const statements = await wizard.askTexts(["situation", "swot", "strengths"], {
    wording: "situation.swot",
    key: "situation.swot",
    validate: (texts) => ((texts as string[]).length === 4 ? undefined : complaints.four),
  });
  for (const [index, quadrant] of swotQuadrants.entries())
    wizard.set(["situation", "swot", quadrant], [statements[index]]);
}
