import type { UserError } from "../diagnostics.ts";
import { didYouMean, userError } from "../errors.ts";
import { shiftDates } from "./shift-dates.ts";

const starterFiles = import.meta.glob<string>("../../templates/starters/*/*.yaml", {
  query: "?raw",
  import: "default",
});

/** What a plan may begin with: the folders of `templates/starters`. */
export const starterIds: readonly string[] = [
  ...new Set(Object.keys(starterFiles).map((path) => path.split("/").at(-2) ?? "")),
].sort();

/**
 * The text of a starter in a language, with its dates moved to a plan that begins on a day.
 * @throws UserError where there is no such starter
 */
export async function starterText(
  id: string,
  { language, start, today }: { language: string; start: string; today: string },
): Promise<string> {
  const load = starterFiles[`../../templates/starters/${id}/${language}.yaml`];
  if (!load) throw unknownStarterError(id);
  return shiftDates(await load(), { start, today });
}

/** That there is no starter of a name, with the one that was perhaps meant. */
export function unknownStarterError(id: string): UserError {
  return userError("noStarter", {
    starter: id,
    guess: didYouMean(id, starterIds),
    starters: starterIds.join(", "),
  });
}
