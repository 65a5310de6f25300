import type { Runtime } from "../../platform/runtime.ts";
import { prepareIncident, recordIncident } from "../../services/incidents/start-incident.ts";
import { createIncidentView } from "./create-incident-view.ts";
import type { CrisisOptions } from "./crisis-options.ts";
import { prompterLoader } from "./prompter-loader.ts";

/** Prints what to do now and creates the file of an incident. An exercise is the same, but marked as one. */
export async function startCrisis(
  scenario: string | undefined,
  options: CrisisOptions & { exercise: boolean },
  runtime: Runtime,
): Promise<void> {
  const prepared = await prepareIncident(scenario, options, runtime, prompterLoader(runtime));
  const { incident } = prepared;
  const view = await createIncidentView({ incident, now: new Date(incident.startedAt) }, undefined, runtime);
  // Printed first, so that users see what to do even if no file can be written.
  view.print(incident, { full: true });
  const file = recordIncident(prepared, options, runtime);
  const { words } = view;
  runtime.stdout.write(`\n${words.next}\n${words.file({ file })}\n`);
}
