import { ZonedClock } from "../../crisis/zoned-clock.ts";
import { languageOf } from "../../i18n/languages.ts";
import type { ServiceRuntime } from "../../platform/service-runtime.ts";
import { writePlanChanges } from "../edit/write-plan-changes.ts";
import { assertIsPlan } from "../project/assert-is-plan.ts";
import { findById } from "../project/find-by-id.ts";
import type { IncidentOptions } from "./incident-options.ts";
import { loadManual } from "./load-manual.ts";

/** An acknowledgment of a version of the manual by a team member. */
interface AcknowledgedManual {
  name: string;
  version: string;
  /** The language of the plan. */
  language: string;
  /** `false` if the plan already had this acknowledgment. */
  isNew: boolean;
}

/**
 * Records in the plan that a team member knows this version of the manual.
 * @throws UserError if the plan has no team member with this id, or cannot be changed
 */
export async function acknowledgeManual(
  person: string,
  { plan, now }: IncidentOptions,
  runtime: ServiceRuntime,
): Promise<AcknowledgedManual> {
  const { sections, source, checked } = await loadManual(plan, runtime);
  await assertIsPlan(checked);
  const { name } = findById("person", person, sections.team);
  const { version = "", distribution } = sections.crisis;
  const isNew = !(distribution?.acknowledged ?? []).some(
    (one) => one.person === person && (one.version ?? "") === version,
  );
  if (isNew) {
    const on = new ZonedClock(sections.plan.timezone).dateOf(now ?? runtime.now());
    const item = { person, on, ...(version === "" ? {} : { version }) };
    writePlanChanges([{ append: ["crisis", "distribution", "acknowledged"], item }], source, runtime, {
      once: true,
    });
  }
  return { name, version, language: languageOf(sections.plan.language), isNew };
}

/** The acknowledgments of a team member. */
export interface ManualReader {
  name: string;
  knowsCurrent: boolean;
  /** The day on which the current version was acknowledged. */
  since?: string;
  /** The last acknowledged version, if any. */
  lastVersion?: string;
}

/** Returns the team members with their acknowledgments, and the language of the plan. */
export async function listAcknowledgments(
  { plan }: IncidentOptions,
  runtime: ServiceRuntime,
): Promise<{ readers: ManualReader[]; language: string }> {
  const { sections } = await loadManual(plan, runtime);
  const { version = "", distribution } = sections.crisis;
  const readers = sections.team.map(({ id, name }): ManualReader => {
    const own = (distribution?.acknowledged ?? []).filter(({ person }) => person === id);
    const current = own.find((one) => (one.version ?? "") === version);
    return {
      name,
      knowsCurrent: current !== undefined,
      since: current?.on,
      lastVersion: own.at(-1)?.version,
    };
  });
  return { readers, language: languageOf(sections.plan.language) };
}
