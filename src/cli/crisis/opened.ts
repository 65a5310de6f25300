import { loadIncidentWords } from "../../locale/incidents.ts";
import { languageOf } from "../../locale/languages.ts";
import type { World } from "../world.ts";
import { type OpenIncident, theIncident } from "./incident-file.ts";
import type { CrisisOptions } from "./options.ts";
import { Board } from "./show.ts";

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
