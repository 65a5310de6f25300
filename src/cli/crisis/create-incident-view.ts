import { languageOf } from "../../i18n/languages.ts";
import { loadMessages } from "../../i18n/load-messages.ts";
import type { Runtime } from "../../platform/runtime.ts";
import type { OpenIncident } from "../../services/incidents/open-incident.ts";
import { IncidentView } from "./incident-view.ts";

/** Returns the view of an incident, in the requested language or the language of the incident. */
export async function createIncidentView(
  { incident: { manual }, now }: { incident: Pick<OpenIncident["incident"], "manual">; now: Date },
  language: string | undefined,
  runtime: Runtime,
): Promise<IncidentView> {
  const words = await loadMessages("incidents", languageOf(language ?? manual.language));
  return new IncidentView(words, now, runtime, manual.timezone);
}
