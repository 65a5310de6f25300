import { IncidentView } from "../../crisis/incident-view.ts";
import { loadIncidentWords } from "../../i18n/incidents.ts";
import { languageOf } from "../../i18n/languages.ts";
import type { Runtime } from "../../platform/runtime.ts";
import type { IncidentOptions } from "./incident-options.ts";
import { type StoredIncident, selectIncident } from "./incident-store.ts";

/** Returns the selected incident, with its view. */
export async function openIncident(
  options: IncidentOptions,
  runtime: Runtime,
): Promise<{ incident: StoredIncident; view: IncidentView; now: Date }> {
  const incident = await selectIncident(options.incident, runtime);
  const view = await createIncidentView(incident, options, runtime);
  return { incident, view, now: view.now };
}

/** Returns the view of an incident, in the requested language or the language of the incident. */
export async function createIncidentView(
  { manual }: StoredIncident,
  { language, now }: IncidentOptions,
  runtime: Runtime,
): Promise<IncidentView> {
  const words = await loadIncidentWords(languageOf(language ?? manual.language));
  return new IncidentView(words, now ?? runtime.now(), runtime, manual.timezone);
}
