import { execFileSync } from "node:child_process";
import { dirname, resolve } from "node:path";
import { type Incident, manualFor } from "../../crisis/incident.ts";
import { Board } from "../../crisis/incident-view.ts";
import { failure } from "../../errors.ts";
import { type IncidentWords, loadIncidentWords } from "../../i18n/incidents.ts";
import { languageOf } from "../../i18n/languages.ts";
import { fillWords } from "../../i18n/report.ts";
import { inARow } from "../../message-args.ts";
import type { Scenario } from "../../plan/types.ts";
import { CLEAN } from "../../platform/exit-codes.ts";
import type { World } from "../../platform/runtime.ts";
import { noSections } from "../../schema/validate-plan.ts";
import { refuseWhatIsNoPlan } from "../project/assert-is-plan.ts";
import { findThing } from "../project/find-by-id.ts";
import type { CrisisOptions } from "./incident-options.ts";
import { append, begin } from "./incident-store.ts";
import { manualAt, type PlanOfManual } from "./load-manual.ts";
import { tellHindrance } from "./warn-about-error.ts";

type Chosen = Parameters<typeof manualFor>[0];

/** What an incident goes by that the manual has no scenario for. */
const OTHER = "other";

/** Opens the file of an incident and says what to do now; an exercise is the same, and is marked as one. */
export async function start(
  scenario: string | undefined,
  options: CrisisOptions & { exercise: boolean },
  world: World,
): Promise<number> {
  const now = options.now ?? world.now();
  const { file: plan, sections, checked, damaged } = await manualOrNone(options, world);
  const { crisis } = sections;
  const language = languageOf(options.language ?? sections.plan.language);
  const words = await loadIncidentWords(language);
  // What is described in words needs no manual: its log is begun all the same.
  if (checked && Object.keys(crisis).length === 0 && options.other === undefined) refuseWhatIsNoPlan(checked);
  if (damaged) world.stderr.write(`smplan: ${fillWords(words.damaged, { file: plan })}\n`);
  const chosen = await choose(scenario, crisis.scenarios ?? [], { options, words, language }, world);
  if (options.level) findThing("level", options.level, crisis.levels ?? []);
  const level = options.level ?? chosen.level ?? crisis.levels?.[0]?.id;
  const manual = { ...manualFor(chosen, sections, { now, exercise: options.exercise, level }), language };
  const at = now.toISOString();
  const incident: Incident = {
    manual,
    begun: at,
    level: manual.level,
    levelSince: at,
    done: new Map(),
    entries: [],
    unread: 0,
  };
  // Whoever is in need sees what to do, even where nothing can be written.
  new Board(words, now, world, manual.timezone).print(incident, { whole: true });
  const file = begin(plan, manual, now, world);
  const revision = revisionOf(resolve(world.cwd, plan));
  append(
    file,
    { at, kind: "start", by: options.by, note: options.note, manual: { ...manual, revision } },
    world,
  );
  world.stdout.write(`\n${words.next}\n${fillWords(words.file, { file })}\n`);
  return CLEAN;
}

/**
 * Returns the plan with its manual; if it cannot be read at all, an empty one for an incident that is described in words,
 * so that its log can begin.
 */
async function manualOrNone(
  { plan, other }: CrisisOptions,
  world: World,
): Promise<Pick<PlanOfManual, "file" | "sections" | "damaged"> & Partial<Pick<PlanOfManual, "checked">>> {
  try {
    return await manualAt(plan, world);
  } catch (error) {
    if (other === undefined) throw error;
    await tellHindrance(error, world);
    return { file: plan ?? "smplan.yaml", sections: noSections(), damaged: false };
  }
}

/** @throws UserError with the names of all scenarios, where nobody is there to ask */
async function choose(
  id: string | undefined,
  scenarios: readonly Scenario[],
  { options, words, language }: { options: CrisisOptions; words: IncidentWords; language: string },
  world: World,
): Promise<Chosen> {
  if (options.other !== undefined) return { id: OTHER, name: options.other };
  if (id !== undefined && scenarios.length > 0) return findThing("scenario", id, scenarios);
  if (world.stdin.isTTY && world.stdout.isTTY) {
    const { talkerHere } = await import("../../prompts/load-prompter.ts");
    const talker = await talkerHere(language, world);
    const plain = { notes: [], help: [], optional: false, complain: () => undefined };
    const choices = [
      ...scenarios.map(({ id: value, name }) => ({ value, name })),
      { value: OTHER, name: words.other },
    ];
    const reply = await talker.put({ ...plain, kind: "choice", ask: words.scenarios, choices });
    const typed = "typed" in reply ? reply.typed : undefined;
    const found = scenarios.find((one) => one.id === typed);
    if (found) return found;
    if (typed === OTHER) {
      const said = await talker.put({ ...plain, kind: "text", ask: words.describe, choices: [] });
      if ("typed" in said && typeof said.typed === "string") return { id: OTHER, name: said.typed };
    }
  }
  if (scenarios.length === 0) throw failure("noScenarios");
  throw failure("whichScenario", {
    scenarios: inARow(scenarios.map(({ id: one, name }) => `${one} (${name})`)),
  });
}

/** The revision of a plan that is kept in git: "1a2b3c4", or "1a2b3c4-dirty" where it has been changed since. */
function revisionOf(plan: string): string | undefined {
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
