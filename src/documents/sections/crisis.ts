import type { Teller } from "../../formatting/plan-formatter.ts";
import { anchorOf } from "../../plan/anchors.ts";
import type { Sections } from "../../plan/sections.ts";
import { callTree, reached } from "../crisis/call-tree.ts";
import { personCards } from "../crisis/person-cards.ts";
import { stopOf } from "../crisis/publishing-stop.ts";
import { scenarioCard } from "../crisis/scenario-card.ts";
import { ladderOf } from "../crisis/severity-ladder.ts";
import { factsOf, some, tableOf } from "../model/cells.ts";
import type { Section } from "../model/section-builder.ts";

/** In the order in which it is needed: is it one, who decides, what first, what then; the upkeep comes last. */
const crisis = ((sections, tell) => {
  const { labels } = tell;
  const manual = sections.crisis;
  return {
    facts: factsOf([labels.version, manual.version]),
    ...severity(sections, tell),
    calls: callTree(sections, tell),
    roles: tableOf(
      labels.roles,
      manual.roles,
      [labels.role, ({ role }) => tell.value("role", role)],
      [labels.person, ({ person }) => reached(person, sections, tell)],
      [labels.backup, ({ backup }) => reached(backup, sections, tell)],
    ),
    escalation: tableOf(
      labels.escalation,
      manual.escalation,
      [labels.from, ({ from }) => tell.name("crisis level", from)],
      [labels.to, ({ to }) => tell.name("crisis level", to)],
      [labels.when, ({ when }) => when],
      [labels.notify, ({ notify }) => tell.list(tell.names("team member", notify))],
    ),
    scenarios: some(
      (manual.scenarios ?? []).map((scenario) => ({
        ...scenarioCard(scenario, tell),
        anchor: anchorOf(scenario),
      })),
    ),
    ...upkeep(sections, tell),
    cards: personCards(sections, tell),
  };
}) satisfies Section;

export default crisis;

/** How bad it is, and what is stopped at once: as parts for formats that lay them out, and as tables and facts. */
function severity(sections: Sections, tell: Teller) {
  const { labels } = tell;
  const manual = sections.crisis;
  return {
    ladder: ladderOf(manual, tell),
    levels: tableOf(
      labels.levels,
      manual.levels,
      [labels.level, ({ name }) => name],
      [labels.triggers, ({ triggers }) => triggers],
      [labels.respondWithin, ({ respondWithin }) => tell.duration(respondWithin)],
      [labels.decides, ({ decides }) => tell.person(decides)],
    ),
    stop: stopOf(sections, tell),
    pause: factsOf(
      [labels.steps, manual.pause?.steps],
      [labels.owner, tell.person(manual.pause?.owner)],
      [labels.within, tell.duration(manual.pause?.within)],
    ),
  };
}

function upkeep({ crisis: manual }: Sections, tell: Teller) {
  const { labels } = tell;
  return {
    monitoring: factsOf(
      [labels.keywords, tell.list(manual.monitoring?.keywords)],
      [labels.tools, tell.list(tell.names("tool", manual.monitoring?.tools))],
      [labels.owner, tell.person(manual.monitoring?.owner)],
      [labels.hours, manual.monitoring?.hours],
    ),
    stakeholders: tableOf(
      labels.stakeholders,
      manual.stakeholders,
      [labels.who, ({ name }) => name],
      [labels.way, ({ channel }) => channel],
      [labels.owner, ({ owner }) => tell.person(owner)],
    ),
    distribution: factsOf([labels.where, manual.distribution?.where]),
    acknowledged: tableOf(
      labels.acknowledged,
      manual.distribution?.acknowledged,
      [labels.person, ({ person }) => tell.person(person)],
      [labels.date, ({ on }) => tell.date(on)],
      [labels.version, ({ version }) => version],
    ),
    drills: factsOf(
      [labels.cadence, tell.value("cadence", manual.drills?.cadence)],
      [labels.last, tell.date(manual.drills?.last)],
      [labels.next, tell.date(manual.drills?.next)],
    ),
    review: factsOf(
      [labels.within, tell.duration(manual.review?.within)],
      [labels.owner, tell.person(manual.review?.owner)],
      [labels.questions, manual.review?.questions],
    ),
  };
}
