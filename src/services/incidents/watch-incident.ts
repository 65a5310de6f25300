import { setTimeout } from "node:timers/promises";
import { CLEAN } from "../../platform/exit-codes.ts";
import type { World } from "../../platform/runtime.ts";
import type { CrisisOptions } from "./incident-options.ts";
import { theIncident } from "./incident-store.ts";
import { boardFor } from "./open-incident.ts";

/** How often it is looked whether somebody has written something down, in milliseconds. */
const OFTEN = 1000;

/** Shows an incident on a cleared screen, anew with every minute and with all that anybody writes down, until it ends. */
export async function watchIncident(file: string, options: CrisisOptions, world: World): Promise<number> {
  let shown = "";
  for (;;) {
    const incident = await theIncident(file, world);
    const board = await boardFor(incident, options, world);
    const state = `${board.clock(board.now.toISOString())} ${incident.entries.length} ${world.stdout.columns}`;
    if (state !== shown) {
      shown = state;
      world.stdout.stream.write("\u001b[2J\u001b[H");
      board.print(incident, { whole: false });
    }
    if (incident.ended) return CLEAN;
    await setTimeout(OFTEN);
  }
}
