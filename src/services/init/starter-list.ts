import { loadMessages } from "../../i18n/load-messages.ts";
import type { NamesById } from "../../i18n/names-by-id.ts";
import { starterIds, unknownStarterError } from "../../wizard/starters.ts";
import { EMPTY_STARTER } from "./start-questions.ts";

/** A starter, with its name in a language. */
export interface ListedStarter {
  id: string;
  name: string;
}

/** Returns all starters, with their names in a language. */
export async function listStarters(language: string): Promise<ListedStarter[]> {
  const names: NamesById = await loadMessages("starters", language, { values: "as-is" });
  return starterIds.map((id) => ({ id, name: names[id] ?? "" }));
}

/** @throws UserError if the starter does not exist */
export function assertKnownStarter(starter: string): void {
  if (starter !== EMPTY_STARTER && !starterIds.includes(starter)) throw unknownStarterError(starter);
}
