import type { PlanFormatter } from "../../formatting/plan-formatter.ts";
import type { Sections } from "../../plan/sections.ts";
import type { Scenario } from "../../plan/types.ts";
import { type Callee, calleeOf, monitorOf } from "./call-tree.ts";
import { type PublishingStop, publishingStop } from "./publishing-stop.ts";
import { statementQuotes } from "./scenario-card.ts";

/** The tasks of one team member in a crisis, for a card. */
export interface PersonCard extends Callee {
  /** Sentences about the roles as a backup: "You stand in for Petar: decision-maker". */
  standsFor: string[];
  /** The levels on which the team member decides, and the time allowed for it. */
  decides: { level: string; within?: string }[];
  /** The steps that stop scheduled posts, if this team member is responsible for them. */
  stop?: PublishingStop;
  /** The people to call, and when. */
  calls: { when: string; people: Callee[] }[];
  /** The stakeholders to inform, and the channel for it. */
  tells: { name: string; channel?: string }[];
  scenarios: PersonScenario[];
  /** The other people with tasks in a crisis, except the backup, with their numbers. */
  others: Callee[];
}

/** The team member's tasks in one scenario. */
interface PersonScenario {
  name: string;
  level?: string;
  /** Only the steps of this team member. */
  steps: { action: string; within?: string }[];
  statements: { label?: string; text: string }[];
  /** Mistakes to avoid. */
  dont: string[];
}

/**
 * Returns a card for each team member with a task in a crisis, starting with those who have a role;
 * `undefined` if there is no one.
 */
export function personCards(sections: Sections, formatter: PlanFormatter): PersonCard[] | undefined {
  const {
    roles = [],
    levels = [],
    escalation = [],
    pause,
    scenarios = [],
    stakeholders = [],
  } = sections.crisis;
  const people = new Set([
    ...roles.flatMap(({ person, backup }) => [person, backup]),
    ...levels.map(({ decides }) => decides),
    ...escalation.flatMap(({ notify = [] }) => notify),
    pause?.owner,
    ...scenarios.flatMap(({ steps = [] }) => steps.map(({ owner }) => owner)),
    ...stakeholders.map(({ owner }) => owner),
    monitorOf(sections),
  ]);
  const ids = [...people].filter((id) => id !== undefined);
  return ids.length === 0 ? undefined : ids.map((id) => personCard(id, ids, sections, formatter));
}

function personCard(
  id: string,
  everyone: readonly string[],
  sections: Sections,
  formatter: PlanFormatter,
): PersonCard {
  const { roles = [], levels = [], pause, scenarios = [], stakeholders = [] } = sections.crisis;
  const self = calleeOf(id, sections, formatter);
  return {
    ...self,
    standsFor: roles
      .filter(({ person, backup }) => backup === id && person !== undefined && person !== id)
      .map(({ role, person }) =>
        formatter.words.manual.standsFor({
          name: formatter.person(person) ?? "",
          role: formatter.value("role", role) ?? role,
        }),
      ),
    decides: levels
      .filter(({ decides }) => decides === id)
      .map(({ name, respondWithin }) => ({ level: name, within: formatter.duration(respondWithin) })),
    stop: pause?.owner === id ? publishingStop(sections, formatter) : undefined,
    calls: personCalls(id, sections, formatter),
    tells: stakeholders.filter(({ owner }) => owner === id).map(({ name, channel }) => ({ name, channel })),
    scenarios: scenarios.flatMap((scenario) => personScenario(scenario, id, sections, formatter) ?? []),
    others: everyone
      .filter((other) => other !== id)
      .map((other) => calleeOf(other, sections, formatter, false))
      .filter(({ name }) => name !== self.backup?.name),
  };
}

/**
 * Returns the calls a team member makes: the monitor calls those who decide, who call others if it escalates.
 */
function personCalls(id: string, sections: Sections, formatter: PlanFormatter): PersonCard["calls"] {
  const { levels = [], escalation = [] } = sections.crisis;
  const { noticed, escalates } = formatter.words.manual;
  const watching = monitorOf(sections) === id ? levels : [];
  const notices = watching.flatMap(({ name, decides }) =>
    decides === undefined || decides === id
      ? []
      : {
          when: noticed({ level: name }),
          people: [calleeOf(decides, sections, formatter)],
        },
  );
  const worsens = escalation
    .filter(({ from }) => levels.some((level) => level.id === from && level.decides === id))
    .map(({ to, when, notify = [] }) => ({
      when: [escalates({ level: formatter.name("crisis level", to) ?? to }), when].filter(Boolean).join(": "),
      people: notify.filter((other) => other !== id).map((other) => calleeOf(other, sections, formatter)),
    }));
  return [...notices, ...worsens].filter(({ people }) => people.length > 0);
}

/**
 * Returns the tasks in a scenario. Spokespersons and responders need the statements of every scenario, others
 * only if they have a step in it.
 */
function personScenario(
  scenario: Scenario,
  id: string,
  sections: Sections,
  formatter: PlanFormatter,
): PersonScenario | undefined {
  const steps = (scenario.steps ?? []).filter(({ owner }) => owner === id);
  const speaks = sections.crisis.roles?.some(
    ({ role, person }) => person === id && (role === "spokesperson" || role === "responder"),
  );
  if (steps.length === 0 && !(speaks && scenario.statements?.length)) return undefined;
  return {
    name: scenario.name,
    level: formatter.name("crisis level", scenario.level),
    steps: steps.map(({ do: action, within }) => ({ action, within: formatter.duration(within) })),
    statements: statementQuotes(scenario, formatter) ?? [],
    dont: scenario.dont ?? [],
  };
}
