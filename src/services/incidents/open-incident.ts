import type { ServiceRuntime } from "../../platform/service-runtime.ts";
import type { IncidentOptions } from "./incident-options.ts";
import { type StoredIncident, selectIncident } from "./incident-store.ts";

/** An incident, and the moment of an action. */
export interface OpenIncident {
  incident: StoredIncident;
  now: Date;
}

/**
 * Returns the selected incident.
 * @throws UserError if no incident or several match
 */
export async function openIncident(
  { incident, now }: IncidentOptions,
  runtime: ServiceRuntime,
): Promise<OpenIncident> {
  return { incident: await selectIncident(incident, runtime), now: now ?? runtime.now() };
}
