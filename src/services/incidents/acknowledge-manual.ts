import { Clock } from "../../crisis/zoned-clock.ts";
import { loadIncidentWords } from "../../i18n/incidents.ts";
import { languageOf } from "../../i18n/languages.ts";
import { fillWords } from "../../i18n/report.ts";
import { visible } from "../../platform/escape-controls.ts";
import { CLEAN, FOUND } from "../../platform/exit-codes.ts";
import type { World } from "../../platform/runtime.ts";
import { writePlan } from "../edit/write-plan-changes.ts";
import { refuseWhatIsNoPlan } from "../project/assert-is-plan.ts";
import { findThing } from "../project/find-by-id.ts";
import type { CrisisOptions } from "./incident-options.ts";
import { manualAt } from "./load-manual.ts";

/** Records in the plan that somebody knows this version of the manual; every comment stays. */
export async function acknowledge(person: string, options: CrisisOptions, world: World): Promise<number> {
  const { sections, source, checked } = await manualAt(options.plan, world);
  refuseWhatIsNoPlan(checked);
  const { name } = findThing("person", person, sections.team);
  const { version = "", distribution } = sections.crisis;
  const words = await loadIncidentWords(languageOf(sections.plan.language));
  const known = (distribution?.acknowledged ?? []).some(
    (one) => one.person === person && (one.version ?? "") === version,
  );
  const said = known ? words.knewIt : words.acknowledged;
  if (!known) {
    const on = new Clock(sections.plan.timezone).dayOf(options.now ?? world.now());
    const item = { person, on, ...(version === "" ? {} : { version }) };
    writePlan([{ append: ["crisis", "distribution", "acknowledged"], item }], source, world, { once: true });
  }
  world.stdout.write(`${fillWords(said, { person: name, version })}\n`);
  return CLEAN;
}

/**
 * Lists who of the team knows this version of the manual, and who does not.
 * @returns the exit code: whether somebody does not
 */
export async function listAcknowledged(options: CrisisOptions, world: World): Promise<number> {
  const { sections } = await manualAt(options.plan, world);
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
        ? fillWords(words.knowsOld, { version: last })
        : words.knowsNot;
    world.stdout.write(`${knows ? "✔" : "✖"} ${visible(name)}  ${visible(state)}\n`);
  }
  return all.every(({ knows }) => knows) ? CLEAN : FOUND;
}
