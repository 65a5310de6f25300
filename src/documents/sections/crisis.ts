import type { PlanFormatter } from "../../formatting/plan-formatter.ts";
import { anchorOf } from "../../plan/anchors.ts";
import type { Sections } from "../../plan/sections.ts";
import { callTree, personWithPhone } from "../crisis/call-tree.ts";
import { personCards } from "../crisis/person-cards.ts";
import { publishingStop } from "../crisis/publishing-stop.ts";
import { scenarioCard } from "../crisis/scenario-card.ts";
import { severityLadder } from "../crisis/severity-ladder.ts";
import { definedItems, factsOf, tableOf } from "../model/cells.ts";
import type { SectionBuilder } from "../model/section-builder.ts";

/**
 * The parts are in the order in which they are needed: recognizing a crisis, deciding, first steps, next
 * steps. Maintenance of the manual comes last.
 */
const crisis = ((sections, formatter) => {
  const { labels } = formatter;
  const manual = sections.crisis;
  return {
    facts: factsOf([labels.version, manual.version]),
    ...severityParts(sections, formatter),
    calls: callTree(sections, formatter),
    roles: tableOf(
      labels.roles,
      manual.roles,
      [labels.role, ({ role }) => formatter.value("role", role)],
      [labels.person, ({ person }) => personWithPhone(person, sections, formatter)],
      [labels.backup, ({ backup }) => personWithPhone(backup, sections, formatter)],
    ),
    escalation: tableOf(
      labels.escalation,
      manual.escalation,
      [labels.from, ({ from }) => formatter.name("crisis level", from)],
      [labels.to, ({ to }) => formatter.name("crisis level", to)],
      [labels.when, ({ when }) => when],
      [labels.notify, ({ notify }) => formatter.list(formatter.names("team member", notify))],
    ),
    scenarios: definedItems(
      (manual.scenarios ?? []).map((scenario) => ({
        ...scenarioCard(scenario, formatter),
        anchor: anchorOf(scenario),
      })),
    ),
    ...upkeepParts(sections, formatter),
    cards: personCards(sections, formatter),
  };
}) satisfies SectionBuilder;

export default crisis;

/**
 * Returns the levels and the first steps: as views for formats with their own layout, and as tables and
 * facts.
 */
function severityParts(sections: Sections, formatter: PlanFormatter) {
  const { labels } = formatter;
  const manual = sections.crisis;
  return {
    ladder: severityLadder(manual, formatter),
    levels: tableOf(
      labels.levels,
      manual.levels,
      [labels.level, ({ name }) => name],
      [labels.triggers, ({ triggers }) => triggers],
      [labels.respondWithin, ({ respondWithin }) => formatter.duration(respondWithin)],
      [labels.updateEvery, ({ updateEvery }) => formatter.duration(updateEvery)],
      [labels.decides, ({ decides }) => formatter.person(decides)],
    ),
    stop: publishingStop(sections, formatter),
    pause: factsOf(
      [labels.steps, manual.pause?.steps],
      [labels.owner, formatter.person(manual.pause?.owner)],
      [labels.within, formatter.duration(manual.pause?.within)],
    ),
  };
}

function upkeepParts({ crisis: manual }: Sections, formatter: PlanFormatter) {
  const { labels } = formatter;
  return {
    monitoring: factsOf(
      [labels.keywords, manual.monitoring?.keywords?.join(", ")],
      [labels.tools, formatter.list(formatter.names("tool", manual.monitoring?.tools))],
      [labels.owner, formatter.person(manual.monitoring?.owner)],
      [labels.hours, manual.monitoring?.hours],
    ),
    stakeholders: tableOf(
      labels.stakeholders,
      manual.stakeholders,
      [labels.who, ({ name }) => name],
      [labels.way, ({ channel }) => channel],
      [labels.owner, ({ owner }) => formatter.person(owner)],
    ),
    distribution: factsOf([labels.where, manual.distribution?.where]),
    acknowledged: tableOf(
      labels.acknowledged,
      manual.distribution?.acknowledged,
      [labels.person, ({ person }) => formatter.person(person)],
      [labels.date, ({ on }) => formatter.date(on)],
      [labels.version, ({ version }) => version],
    ),
    drills: factsOf(
      [labels.cadence, formatter.value("cadence", manual.drills?.cadence)],
      [labels.last, formatter.date(manual.drills?.last)],
      [labels.next, formatter.date(manual.drills?.next)],
    ),
    review: factsOf(
      [labels.within, formatter.duration(manual.review?.within)],
      [labels.owner, formatter.person(manual.review?.owner)],
      [labels.questions, manual.review?.questions],
    ),
  };
}
