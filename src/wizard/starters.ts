import type { UserError } from "../diagnostics.ts";
import { failure, guessFor } from "../errors.ts";
import { movedDates } from "./shift-dates.ts";

const texts = import.meta.glob<string>("../../templates/starters/*/*.yaml", {
  query: "?raw",
  import: "default",
});

/** What a plan may begin with: the folders of `templates/starters`. */
export const starterIds: readonly string[] = [
  ...new Set(Object.keys(texts).map((path) => path.split("/").at(-2) ?? "")),
].sort();

/**
 * The text of a starter in a language, with its dates moved to a plan that begins on a day.
 * @throws UserError where there is no such starter
 */
export async function starterText(
  id: string,
  { language, start, today }: { language: string; start: string; today: string },
): Promise<string> {
  const load = texts[`../../templates/starters/${id}/${language}.yaml`];
  if (!load) throw noStarter(id);
  return movedDates(await load(), { start, today });
}

/** That there is no starter of a name, with the one that was perhaps meant. */
export function noStarter(id: string): UserError {
  return failure("noStarter", {
    starter: id,
    guess: guessFor(id, starterIds),
    starters: starterIds.join(", "),
  });
}
