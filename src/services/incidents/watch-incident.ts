import { setTimeout } from "node:timers/promises";
import type { ServiceRuntime } from "../../platform/service-runtime.ts";
import { type StoredIncident, selectIncident } from "./incident-store.ts";

/** The interval at which the file of the incident is read again. */
const POLL_INTERVAL_MS = 1000;

/** Reads an incident every second until it ends, and passes on each state. */
export async function watchIncident(
  file: string,
  onRead: (incident: StoredIncident) => void | Promise<void>,
  runtime: ServiceRuntime,
): Promise<void> {
  for (;;) {
    const incident = await selectIncident(file, runtime);
    await onRead(incident);
    if (incident.endedAt) return;
    await setTimeout(POLL_INTERVAL_MS);
  }
}
