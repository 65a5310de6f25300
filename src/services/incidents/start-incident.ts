import { execFileSync } from "node:child_process";
import { dirname, resolve } from "node:path";
import { createManual, type Incident } from "../../crisis/incident.ts";
import { UserError } from "../../diagnostics.ts";
import { userError } from "../../errors.ts";
import type { Messages } from "../../generated/messages.ts";
import { languageOf } from "../../i18n/languages.ts";
import { loadMessages } from "../../i18n/load-messages.ts";
import { listComma } from "../../message-args.ts";
import type { Scenario } from "../../plan/types.ts";
import type { ServiceRuntime } from "../../platform/service-runtime.ts";
import { emptySections } from "../../schema/validate-plan.ts";
import type { Prompter } from "../../wizard/prompter.ts";
import { assertIsPlan } from "../project/assert-is-plan.ts";
import { findById } from "../project/find-by-id.ts";
import type { IncidentOptions, PrompterLoader } from "./incident-options.ts";
import { appendEntry, createIncidentFile } from "./incident-store.ts";
import { loadManual, type PlanWithManual } from "./load-manual.ts";
import { warnAboutError } from "./warn-about-error.ts";

type ChosenScenario = Parameters<typeof createManual>[0];

/** The id for an incident for which the manual has no scenario. */
const OTHER_SCENARIO = "other";

interface StartIncidentOptions extends IncidentOptions {
  /** Whether this is an exercise, which is the same but marked as one. */
  exercise: boolean;
  level?: string;
  /** The language of the incident, by default the plan's. */
  language?: string;
  /** The description of an incident for which the manual has no scenario. */
  other?: string;
}

/** An incident that has no file yet. */
interface NewIncident {
  incident: Incident;
  /** The path of the plan. */
  plan: string;
}

/**
 * Returns a new incident with what to do now. It is not written yet, so that users see what to do even if no
 * file can be written.
 * @param loadPrompter asks for the scenario if none is given
 * @throws UserError if the manual does not have the scenario or level, or has no scenarios
 */
export async function prepareIncident(
  scenario: string | undefined,
  options: StartIncidentOptions,
  runtime: ServiceRuntime,
  loadPrompter?: PrompterLoader,
): Promise<NewIncident> {
  const now = options.now ?? runtime.now();
  const { file: plan, sections, checked, damaged } = await loadManualOrEmpty(options, runtime);
  const { crisis } = sections;
  const language = languageOf(options.language ?? sections.plan.language);
  const words = await loadMessages("incidents", language);
  // An incident with --other needs no manual: its log can begin without one.
  if (checked && Object.keys(crisis).length === 0 && options.other === undefined) await assertIsPlan(checked);
  if (damaged) await runtime.notify?.(new UserError(words.damaged({ file: plan })));
  const ask =
    loadPrompter && (async () => askScenario(crisis.scenarios ?? [], words, await loadPrompter(language)));
  const chosen = await chooseScenario(scenario, crisis.scenarios ?? [], options.other, ask);
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
  return { incident, plan };
}

/**
 * Creates the file of a new incident, and returns its path.
 * @throws UserError if the file cannot be written
 */
export function recordIncident(
  { incident: { manual, startedAt }, plan }: NewIncident,
  { by, note }: Pick<IncidentOptions, "by" | "note">,
  runtime: ServiceRuntime,
): string {
  const file = createIncidentFile(plan, manual, new Date(startedAt), runtime);
  const revision = gitRevision(resolve(runtime.cwd, plan));
  appendEntry(file, { at: startedAt, kind: "start", by, note, manual: { ...manual, revision } }, runtime);
  return file;
}

/**
 * Returns the plan with its manual. If it cannot be read, returns an empty one for an incident with --other,
 * so that its log can begin.
 */
async function loadManualOrEmpty(
  { plan, other }: Pick<StartIncidentOptions, "plan" | "other">,
  runtime: ServiceRuntime,
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
 * @throws UserError with all scenarios if none was given or chosen
 */
async function chooseScenario(
  id: string | undefined,
  scenarios: readonly Scenario[],
  other: string | undefined,
  ask: (() => Promise<ChosenScenario | undefined>) | undefined,
): Promise<ChosenScenario> {
  if (other !== undefined) return { id: OTHER_SCENARIO, name: other };
  if (id !== undefined && scenarios.length > 0) return findById("scenario", id, scenarios);
  const chosen = await ask?.();
  if (chosen) return chosen;
  if (scenarios.length === 0) throw userError("noScenarios");
  throw userError("whichScenario", {
    scenarios: listComma(scenarios.map(({ id: one, name }) => `${one} (${name})`)),
  });
}

/** Asks for a scenario, or for the description of another incident. Returns `undefined` without an answer. */
async function askScenario(
  scenarios: readonly Scenario[],
  words: Messages["incidents"],
  prompter: Prompter,
): Promise<ChosenScenario | undefined> {
  const plain = { notes: [], help: [], optional: false, validate: () => undefined };
  const choices = [
    ...scenarios.map(({ id: value, name }) => ({ value, name })),
    { value: OTHER_SCENARIO, name: words.other },
  ];
  const reply = await prompter.ask({ ...plain, kind: "choice", question: words.scenarios, choices });
  const typed = "typed" in reply ? reply.typed : undefined;
  const found = scenarios.find((one) => one.id === typed);
  if (found || typed !== OTHER_SCENARIO) return found;
  const description = await prompter.ask({ ...plain, kind: "text", question: words.describe, choices: [] });
  return "typed" in description && typeof description.typed === "string"
    ? { id: OTHER_SCENARIO, name: description.typed }
    : undefined;
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
