import { addDuration } from "../../crisis/incident.ts";
import type { Runtime } from "../../platform/runtime.ts";
import {
  escalateIncident,
  findStatements,
  logEntry,
  markSteps,
} from "../../services/incidents/incident-actions.ts";
import { openIncident } from "../../services/incidents/open-incident.ts";
import { createIncidentView } from "./create-incident-view.ts";
import type { CrisisOptions } from "./crisis-options.ts";
import { nameWithPhone } from "./incident-view.ts";

/** Adds a text to the log of an incident. */
export async function runLog(text: string, options: CrisisOptions, runtime: Runtime): Promise<void> {
  const logged = await logEntry(text, options, runtime);
  const view = await createIncidentView(logged, options.language, runtime);
  const time = view.formatTime(logged.now.toISOString());
  runtime.stdout.write(`${view.words.logged({ time })}\n`);
}

/** Records that steps are done or not done, and prints the incident. */
export async function runSteps(
  kind: "done" | "undone",
  numbers: readonly string[],
  options: CrisisOptions,
  runtime: Runtime,
): Promise<void> {
  const marked = await markSteps(kind, numbers, options, runtime);
  const view = await createIncidentView(marked, options.language, runtime);
  view.print(marked.incident, { full: false });
}

/** Records a new level of an incident, and prints the people to call. */
export async function runEscalate(id: string, options: CrisisOptions, runtime: Runtime): Promise<void> {
  const escalated = await escalateIncident(id, options, runtime);
  const view = await createIncidentView(escalated, options.language, runtime);
  const { name, decides, respondWithin, notify } = escalated.level;
  const { words } = view;
  const lines = [
    words.escalated({ level: name }),
    decides && words.decides({ person: nameWithPhone(decides) }),
    respondWithin &&
      words.respond({
        time: view.formatTime(addDuration(escalated.now.toISOString(), respondWithin)),
      }),
    notify.length > 0 && words.notify({ people: notify.map(nameWithPhone).join(", ") }),
  ];
  runtime.stdout.write(`${lines.filter(Boolean).join("\n")}\n`);
}

/** Prints only a statement, so that it can be copied or piped. */
export async function printStatement(options: CrisisOptions, runtime: Runtime): Promise<void> {
  const open = await openIncident(options, runtime);
  const { words } = await createIncidentView(open, undefined, runtime);
  const { manual } = open.incident;
  const [first, ...rest] = findStatements(manual, options);
  if (manual.exercise) runtime.stderr.write(`${words.exercise}\n`);
  if (rest.length > 0) {
    const others = rest.map((one) => [one.language, ...one.channels.map(({ name }) => name)].join(" "));
    runtime.stderr.write(`${words.others({ others: others.join("; ") })}\n`);
  }
  runtime.stdout.writeDocument(`${first.text.trim()}\n`);
}

/** Prints the people to call on each level, and the stakeholders to inform. */
export async function printCalls(options: CrisisOptions, runtime: Runtime): Promise<void> {
  const open = await openIncident(options, runtime);
  const view = await createIncidentView(open, options.language, runtime);
  view.printCalls(open.incident);
}
