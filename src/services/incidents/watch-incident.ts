import { setTimeout } from "node:timers/promises";
import { EXIT_OK } from "../../platform/exit-codes.ts";
import type { Runtime } from "../../platform/runtime.ts";
import type { IncidentOptions } from "./incident-options.ts";
import { selectIncident } from "./incident-store.ts";
import { createIncidentView } from "./open-incident.ts";

/** The interval at which the file of the incident is read again. */
const POLL_INTERVAL_MS = 1000;

/** Shows an incident on a cleared screen until it ends. Updates it every minute and after every new entry. */
export async function watchIncident(
  file: string,
  options: IncidentOptions,
  runtime: Runtime,
): Promise<number> {
  let shown = "";
  for (;;) {
    const incident = await selectIncident(file, runtime);
    const view = await createIncidentView(incident, options, runtime);
    const state = `${view.formatTime(view.now.toISOString())} ${incident.entries.length} ${runtime.stdout.columns}`;
    if (state !== shown) {
      shown = state;
      runtime.stdout.stream.write("\u001b[2J\u001b[H");
      view.print(incident, { full: false });
    }
    if (incident.endedAt) return EXIT_OK;
    await setTimeout(POLL_INTERVAL_MS);
  }
}
