import { anchorOf } from "../../plan/anchors.ts";
import type { Sections } from "../../plan/sections.ts";
import type { Crisis, Scenario } from "../../plan/types.ts";
import type { Teller } from "../../tell/teller.ts";
import { type Card, factsOf, some, tableOf } from "../parts.ts";
import type { Section } from "../section.ts";

/** In the order in which it is needed: is it one, who decides, what first, what then; the upkeep comes last. */
const crisis: Section = (sections, tell) => {
  const { labels } = tell;
  const manual = sections.crisis;
  return {
    facts: factsOf([labels.version, manual.version]),
    levels: tableOf(
      labels.levels,
      manual.levels,
      [labels.level, ({ name }) => name],
      [labels.triggers, ({ triggers }) => triggers],
      [labels.respondWithin, ({ respondWithin }) => tell.duration(respondWithin)],
      [labels.decides, ({ decides }) => tell.person(decides)],
    ),
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
    pause: factsOf(
      [labels.steps, manual.pause?.steps],
      [labels.owner, tell.person(manual.pause?.owner)],
      [labels.within, tell.duration(manual.pause?.within)],
    ),
    scenarios: some((manual.scenarios ?? []).map((scenario) => scenarioCard(scenario, tell))),
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
    drills: drills(manual, tell),
    review: factsOf(
      [labels.within, tell.duration(manual.review?.within)],
      [labels.owner, tell.person(manual.review?.owner)],
      [labels.questions, manual.review?.questions],
    ),
  };
};

export default crisis;

/** Who it is and how to call them: in a crisis nobody leafs through the plan. */
function reached(id: string | undefined, { team }: Sections, tell: Teller) {
  const { phone } = team.find((member) => member.id === id)?.contact ?? {};
  return [tell.person(id), phone].filter(Boolean).join(", ");
}

function drills({ drills: given }: Crisis, tell: Teller) {
  const { labels } = tell;
  return factsOf(
    [labels.cadence, tell.value("cadence", given?.cadence)],
    [labels.last, tell.date(given?.last)],
    [labels.next, tell.date(given?.next)],
  );
}

function scenarioCard(scenario: Scenario, tell: Teller): Card {
  const { labels } = tell;
  return {
    anchor: anchorOf(scenario),
    title: scenario.name,
    facts: factsOf(
      [labels.level, tell.name("crisis level", scenario.level)],
      [labels.cluster, tell.value("cluster", scenario.cluster)],
      [labels.response, tell.value("response", scenario.response)],
      [labels.threats, tell.names("SWOT item", scenario.threats)],
      [labels.dont, scenario.dont],
    ),
    tables: some([
      tableOf(
        `${labels.steps}: ${scenario.name}`,
        scenario.steps?.map((step, index) => ({ ...step, number: index + 1 })),
        [labels.step, ({ number }) => number],
        [labels.action, ({ do: action }) => action],
        [labels.owner, ({ owner }) => tell.person(owner)],
        [labels.within, ({ within }) => tell.duration(within)],
      ),
    ]),
    quotes: scenario.statements?.map(({ language, channels, text }) => ({
      label: [labels.statement, tell.language(language), tell.list(tell.names("channel", channels))]
        .filter(Boolean)
        .join(" · "),
      text,
    })),
  };
}
