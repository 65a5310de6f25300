import { IncidentView } from "../../crisis/incident-view.ts";
import { loadIncidentWords } from "../../i18n/incidents.ts";
import { languageOf } from "../../i18n/languages.ts";
import type { Runtime } from "../../platform/runtime.ts";
import type { IncidentOptions } from "./incident-options.ts";
import { type StoredIncident, selectIncident } from "./incident-store.ts";

/** The incident that is meant, with what shows it. */
export async function openIncident(
  options: IncidentOptions,
  runtime: Runtime,
): Promise<{ incident: StoredIncident; board: IncidentView; now: Date }> {
  const incident = await selectIncident(options.incident, runtime);
  const board = await createIncidentView(incident, options, runtime);
  return { incident, board, now: board.now };
}

/** What shows an incident, in its own language or another. */
export async function createIncidentView(
  { manual }: StoredIncident,
  { language, now }: IncidentOptions,
  runtime: Runtime,
): Promise<IncidentView> {
  const words = await loadIncidentWords(languageOf(language ?? manual.language));
  return new IncidentView(words, now ?? runtime.now(), runtime, manual.timezone);
}
