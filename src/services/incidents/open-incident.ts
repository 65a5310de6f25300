import { Board } from "../../crisis/incident-view.ts";
import { loadIncidentWords } from "../../i18n/incidents.ts";
import { languageOf } from "../../i18n/languages.ts";
import type { World } from "../../platform/runtime.ts";
import type { CrisisOptions } from "./incident-options.ts";
import { type OpenIncident, theIncident } from "./incident-store.ts";

/** The incident that is meant, with what shows it. */
export async function opened(
  options: CrisisOptions,
  world: World,
): Promise<{ incident: OpenIncident; board: Board; now: Date }> {
  const incident = await theIncident(options.incident, world);
  const board = await boardFor(incident, options, world);
  return { incident, board, now: board.now };
}

/** What shows an incident, in its own language or another. */
export async function boardFor(
  { manual }: OpenIncident,
  { language, now }: CrisisOptions,
  world: World,
): Promise<Board> {
  const words = await loadIncidentWords(languageOf(language ?? manual.language));
  return new Board(words, now ?? world.now(), world, manual.timezone);
}
