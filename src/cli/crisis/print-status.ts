import { loadMessages } from "../../i18n/load-messages.ts";
import { uiLanguage } from "../../i18n/ui-language.ts";
import { escapeControls } from "../../platform/escape-controls.ts";
import type { Runtime } from "../../platform/runtime.ts";
import { findIncidents } from "../../services/incidents/incident-store.ts";
import { openIncident } from "../../services/incidents/open-incident.ts";
import { createIncidentView } from "./create-incident-view.ts";
import type { CrisisOptions } from "./crisis-options.ts";
import { IncidentView } from "./incident-view.ts";

/** Prints the state of an incident: completed and late steps, and its log. */
export async function printStatus(options: CrisisOptions, runtime: Runtime): Promise<void> {
  const open = await openIncident(options, runtime);
  if (options.watch && runtime.stdout.isTTY) return watchStatus(open.incident.file, options, runtime);
  const view = await createIncidentView(open, options.language, runtime);
  view.print(open.incident, { full: false });
}

/** Shows an incident on a cleared screen until it ends. Updates it every minute and after every new entry. */
async function watchStatus(file: string, { language, now }: CrisisOptions, runtime: Runtime): Promise<void> {
  const { watchIncident } = await import("../../services/incidents/watch-incident.ts");
  let shown = "";
  await watchIncident(
    file,
    async (incident) => {
      const view = await createIncidentView({ incident, now: now ?? runtime.now() }, language, runtime);
      const state = `${view.formatTime(view.now.toISOString())} ${incident.entries.length} ${runtime.stdout.columns}`;
      if (state === shown) return;
      shown = state;
      runtime.stdout.stream.write("\u001b[2J\u001b[H");
      view.print(incident, { full: false });
    },
    runtime,
  );
}

/** Prints all incidents and whether they are open. */
export async function printIncidents(options: CrisisOptions, runtime: Runtime): Promise<void> {
  const incidents = await findIncidents(options.plan, runtime);
  const [latest] = incidents;
  const words = await loadMessages(
    "incidents",
    uiLanguage(options.language, runtime, latest?.manual.language),
  );
  const view = new IncidentView(words, options.now ?? runtime.now(), runtime, latest?.manual.timezone);
  if (incidents.length === 0) runtime.stdout.write(`${words.none}\n`);
  for (const { file, manual, startedAt, endedAt } of incidents) {
    const state = endedAt ? words.closed : words.open;
    const exercise = manual.exercise ? `  [${words.exercise}]` : "";
    runtime.stdout.write(
      `${view.formatTime(startedAt)}  ${state}  ${escapeControls(manual.name)}  ${escapeControls(file)}${exercise}\n`,
    );
  }
}
