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

/** The id for an incident for which the manual has no scenario. */
const OTHER_SCENARIO = "other";

/** Prints what to do now and creates the file of an incident. An exercise is the same, but marked as one. */
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
  // An incident with --other needs no manual: its log can begin without one.
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
  // Printed first, so that users see what to do even if no file can be written.
  new IncidentView(words, now, runtime, manual.timezone).print(incident, { full: true });
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
 * Returns the plan with its manual. If it cannot be read, returns an empty one for an incident with --other,
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

/**
 * Returns the scenario that was given or chosen.
 * @throws UserError with all scenarios if there is none, and no terminal to ask in
 */
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
      const description = await prompter.ask({
        ...plain,
        kind: "text",
        question: words.describe,
        choices: [],
      });
      if ("typed" in description && typeof description.typed === "string")
        return { id: OTHER_SCENARIO, name: description.typed };
    }
  }
  if (scenarios.length === 0) throw userError("noScenarios");
  throw userError("whichScenario", {
    scenarios: listComma(scenarios.map(({ id: one, name }) => `${one} (${name})`)),
  });
}

/** Returns the git revision of a plan: "1a2b3c4", or "1a2b3c4-dirty" if there are uncommitted changes. */
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
