import type { UserError } from "../diagnostics.ts";
import { didYouMean, userError } from "../errors.ts";
import { shiftDates } from "./shift-dates.ts";

const starterFiles = import.meta.glob<string>("../../templates/starters/*/*.yaml", {
  query: "?raw",
  import: "default",
});

/** The ids of all starters: the folders of `templates/starters`. */
export const starterIds: readonly string[] = [
  ...new Set(Object.keys(starterFiles).map((path) => path.split("/").at(-2) ?? "")),
].sort();

/**
 * Returns the text of a starter in a language, with its dates shifted to the start of the plan.
 * @throws UserError if the starter does not exist
 */
export async function starterText(
  id: string,
  { language, start, today }: { language: string; start: string; today: string },
): Promise<string> {
  const load = starterFiles[`../../templates/starters/${id}/${language}.yaml`];
  if (!load) throw unknownStarterError(id);
  return shiftDates(await load(), { start, today });
}

/** Returns the error for an unknown starter. It suggests the starter with the most similar name. */
export function unknownStarterError(id: string): UserError {
  return userError("noStarter", {
    starter: id,
    guess: didYouMean(id, starterIds),
    starters: starterIds.join(", "),
  });
}
