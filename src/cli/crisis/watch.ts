import { setTimeout } from "node:timers/promises";
import { CLEAN } from "../../platform/exit-codes.ts";
import type { World } from "../world.ts";
import { theIncident } from "./incident-file.ts";
import { boardFor } from "./opened.ts";
import type { CrisisOptions } from "./options.ts";

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
