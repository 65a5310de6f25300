import { execFileSync } from "node:child_process";
import { dirname, resolve } from "node:path";
import { createManual, type Incident } from "../../crisis/incident.ts";
import { IncidentView } from "../../crisis/incident-view.ts";
import { userError } from "../../errors.ts";
import { type IncidentWords, loadIncidentWords } from "../../i18n/incidents.ts";
import { languageOf } from "../../i18n/languages.ts";
import { fillPlaceholders } from "../../i18n/report.ts";
import { listComma } from "../../message-args.ts";
import type { Scenario } from "../../plan/types.ts";
import { EXIT_OK } from "../../platform/exit-codes.ts";
import type { Runtime } from "../../platform/runtime.ts";
import { emptySections } from "../../schema/validate-plan.ts";
import { assertIsPlan } from "../project/assert-is-plan.ts";
import { findById } from "../project/find-by-id.ts";
import type { IncidentOptions } from "./incident-options.ts";
import { appendEntry, createIncidentFile } from "./incident-store.ts";
import { loadManual, type PlanWithManual } from "./load-manual.ts";
import { warnAboutError } from "./warn-about-error.ts";

type ChosenScenario = Parameters<typeof createManual>[0];

/** What an incident goes by that the manual has no scenario for. */
const OTHER_SCENARIO = "other";

/** Opens the file of an incident and says what to do now; an exercise is the same, and is marked as one. */
export async function startIncident(
  scenario: string | undefined,
  options: IncidentOptions & { exercise: boolean },
  runtime: Runtime,
): Promise<number> {
  const now = options.now ?? runtime.now();
  const { file: plan, sections, checked, damaged } = await loadManualOrEmpty(options, runtime);
  const { crisis } = sections;
  const language = languageOf(options.language ?? sections.plan.language);
  const words = await loadIncidentWords(language);
  // What is described in words needs no manual: its log is begun all the same.
  if (checked && Object.keys(crisis).length === 0 && options.other === undefined) assertIsPlan(checked);
  if (damaged) runtime.stderr.write(`smplan: ${fillPlaceholders(words.damaged, { file: plan })}\n`);
  const chosen = await chooseScenario(
    scenario,
    crisis.scenarios ?? [],
    { options, words, language },
    runtime,
  );
  if (options.level) findById("level", options.level, crisis.levels ?? []);
  const level = options.level ?? chosen.level ?? crisis.levels?.[0]?.id;
  const manual = { ...createManual(chosen, sections, { now, exercise: options.exercise, level }), language };
  const at = now.toISOString();
  const incident: Incident = {
    manual,
    startedAt: at,
    level: manual.level,
    levelSince: at,
    done: new Map(),
    entries: [],
    unreadableLines: 0,
  };
  // Whoever is in need sees what to do, even where nothing can be written.
  new IncidentView(words, now, runtime, manual.timezone).print(incident, { whole: true });
  const file = createIncidentFile(plan, manual, now, runtime);
  const revision = gitRevision(resolve(runtime.cwd, plan));
  appendEntry(
    file,
    { at, kind: "start", by: options.by, note: options.note, manual: { ...manual, revision } },
    runtime,
  );
  runtime.stdout.write(`\n${words.next}\n${fillPlaceholders(words.file, { file })}\n`);
  return EXIT_OK;
}

/**
 * Returns the plan with its manual; if it cannot be read at all, an empty one for an incident that is described in words,
 * so that its log can begin.
 */
async function loadManualOrEmpty(
  { plan, other }: IncidentOptions,
  runtime: Runtime,
): Promise<Pick<PlanWithManual, "file" | "sections" | "damaged"> & Partial<Pick<PlanWithManual, "checked">>> {
  try {
    return await loadManual(plan, runtime);
  } catch (error) {
    if (other === undefined) throw error;
    await warnAboutError(error, runtime);
    return { file: plan ?? "smplan.yaml", sections: emptySections(), damaged: false };
  }
}

/** @throws UserError with the names of all scenarios, where nobody is there to ask */
async function chooseScenario(
  id: string | undefined,
  scenarios: readonly Scenario[],
  { options, words, language }: { options: IncidentOptions; words: IncidentWords; language: string },
  runtime: Runtime,
): Promise<ChosenScenario> {
  if (options.other !== undefined) return { id: OTHER_SCENARIO, name: options.other };
  if (id !== undefined && scenarios.length > 0) return findById("scenario", id, scenarios);
  if (runtime.stdin.isTTY && runtime.stdout.isTTY) {
    const { loadPrompter } = await import("../../prompts/load-prompter.ts");
    const prompter = await loadPrompter(language, runtime);
    const plain = { notes: [], help: [], optional: false, validate: () => undefined };
    const choices = [
      ...scenarios.map(({ id: value, name }) => ({ value, name })),
      { value: OTHER_SCENARIO, name: words.other },
    ];
    const reply = await prompter.ask({ ...plain, kind: "choice", question: words.scenarios, choices });
    const typed = "typed" in reply ? reply.typed : undefined;
    const found = scenarios.find((one) => one.id === typed);
    if (found) return found;
    if (typed === OTHER_SCENARIO) {
      const said = await prompter.ask({ ...plain, kind: "text", question: words.describe, choices: [] });
      if ("typed" in said && typeof said.typed === "string") return { id: OTHER_SCENARIO, name: said.typed };
    }
  }
  if (scenarios.length === 0) throw userError("noScenarios");
  throw userError("whichScenario", {
    scenarios: listComma(scenarios.map(({ id: one, name }) => `${one} (${name})`)),
  });
}

/** The revision of a plan that is kept in git: "1a2b3c4", or "1a2b3c4-dirty" where it has been changed since. */
function gitRevision(plan: string): string | undefined {
  try {
    return execFileSync("git", ["describe", "--always", "--dirty", "--exclude=*"], {
      cwd: dirname(plan),
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
      timeout: 2000,
    }).trim();
  } catch {
    return undefined;
  }
}
