import { setTimeout } from "node:timers/promises";
import { EXIT_OK } from "../../platform/exit-codes.ts";
import type { Runtime } from "../../platform/runtime.ts";
import type { IncidentOptions } from "./incident-options.ts";
import { selectIncident } from "./incident-store.ts";
import { createIncidentView } from "./open-incident.ts";

/** How often it is looked whether somebody has written something down, in milliseconds. */
const POLL_INTERVAL_MS = 1000;

/** Shows an incident on a cleared screen, anew with every minute and with all that anybody writes down, until it ends. */
export async function watchIncident(
  file: string,
  options: IncidentOptions,
  runtime: Runtime,
): Promise<number> {
  let shown = "";
  for (;;) {
    const incident = await selectIncident(file, runtime);
    const board = await createIncidentView(incident, options, runtime);
    const state = `${board.formatTime(board.now.toISOString())} ${incident.entries.length} ${runtime.stdout.columns}`;
    if (state !== shown) {
      shown = state;
      runtime.stdout.stream.write("\u001b[2J\u001b[H");
      board.print(incident, { whole: false });
    }
    if (incident.endedAt) return EXIT_OK;
    await setTimeout(POLL_INTERVAL_MS);
  }
}
