import { ZonedClock } from "../../crisis/zoned-clock.ts";
import { loadIncidentWords } from "../../i18n/incidents.ts";
import { languageOf } from "../../i18n/languages.ts";
import { fillPlaceholders } from "../../i18n/report.ts";
import { escapeControls } from "../../platform/escape-controls.ts";
import { EXIT_OK, EXIT_PROBLEMS } from "../../platform/exit-codes.ts";
import type { Runtime } from "../../platform/runtime.ts";
import { writePlanChanges } from "../edit/write-plan-changes.ts";
import { assertIsPlan } from "../project/assert-is-plan.ts";
import { findById } from "../project/find-by-id.ts";
import type { IncidentOptions } from "./incident-options.ts";
import { loadManual } from "./load-manual.ts";

/** Records in the plan that a team member knows this version of the manual. Returns the exit code. */
export async function acknowledgeManual(
  person: string,
  options: IncidentOptions,
  runtime: Runtime,
): Promise<number> {
  const { sections, source, checked } = await loadManual(options.plan, runtime);
  assertIsPlan(checked);
  const { name } = findById("person", person, sections.team);
  const { version = "", distribution } = sections.crisis;
  const words = await loadIncidentWords(languageOf(sections.plan.language));
  const known = (distribution?.acknowledged ?? []).some(
    (one) => one.person === person && (one.version ?? "") === version,
  );
  const message = known ? words.knewIt : words.acknowledged;
  if (!known) {
    const on = new ZonedClock(sections.plan.timezone).dateOf(options.now ?? runtime.now());
    const item = { person, on, ...(version === "" ? {} : { version }) };
    writePlanChanges([{ append: ["crisis", "distribution", "acknowledged"], item }], source, runtime, {
      once: true,
    });
  }
  runtime.stdout.write(`${fillPlaceholders(message, { person: name, version })}\n`);
  return EXIT_OK;
}

/**
 * Prints which team members know this version of the manual.
 * @returns `EXIT_PROBLEMS` if one of them does not
 */
export async function listAcknowledgments(options: IncidentOptions, runtime: Runtime): Promise<number> {
  const { sections } = await loadManual(options.plan, runtime);
  const { version = "", distribution } = sections.crisis;
  const words = await loadIncidentWords(languageOf(sections.plan.language));
  const all = sections.team.map(({ id, name }) => {
    const own = (distribution?.acknowledged ?? []).filter(({ person }) => person === id);
    return { name, own, knows: own.find((one) => (one.version ?? "") === version) };
  });
  for (const { name, own, knows } of all) {
    const last = own.at(-1)?.version;
    const state = knows
      ? (knows.on ?? "")
      : last
        ? fillPlaceholders(words.knowsOld, { version: last })
        : words.knowsNot;
    runtime.stdout.write(`${knows ? "✔" : "✖"} ${escapeControls(name)}  ${escapeControls(state)}\n`);
  }
  return all.every(({ knows }) => knows) ? EXIT_OK : EXIT_PROBLEMS;
}
