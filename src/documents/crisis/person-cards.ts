import type { Teller } from "../../formatting/plan-formatter.ts";
import type { Sections } from "../../plan/sections.ts";
import type { Scenario } from "../../plan/types.ts";
import { type Callee, calleeOf, watcherOf } from "./call-tree.ts";
import { type Stop, stopOf } from "./publishing-stop.ts";
import { statementsOf } from "./scenario-card.ts";

/** What one person does in a crisis, on a card of their own. */
export interface PersonCard extends Callee {
  /** "You stand in for Petar: decision-maker". */
  standsFor: string[];
  /** Decides on these levels. */
  decides: { level: string; within?: string }[];
  /** What is stopped first, where it is theirs to do. */
  stop?: Stop;
  /** Whom they call, and when. */
  calls: { when: string; people: Callee[] }[];
  /** Who must hear it from them, and how. */
  tells: { name: string; channel?: string }[];
  scenarios: PersonScenario[];
  /** The others in the manual and their numbers. */
  others: Callee[];
}

/** Their own part in one scenario. */
interface PersonScenario {
  name: string;
  level?: string;
  steps: { action: string; within?: string }[];
  statements: { label?: string; text: string }[];
  dont: string[];
}

/** A card for everyone who has something to do in a crisis, in the order of the roles; nothing where nobody has. */
export function personCards(sections: Sections, tell: Teller): PersonCard[] | undefined {
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
    watcherOf(sections),
  ]);
  const ids = [...people].filter((id) => id !== undefined);
  return ids.length === 0 ? undefined : ids.map((id) => cardOf(id, ids, sections, tell));
}

function cardOf(id: string, everyone: readonly string[], sections: Sections, tell: Teller): PersonCard {
  const { roles = [], levels = [], pause, scenarios = [], stakeholders = [] } = sections.crisis;
  const self = calleeOf(id, sections, tell);
  return {
    ...self,
    standsFor: roles
      .filter(({ person, backup }) => backup === id && person !== undefined && person !== id)
      .map(({ role, person }) =>
        tell.fill(tell.words.manual.standsFor, {
          name: tell.person(person) ?? "",
          role: tell.value("role", role) ?? role,
        }),
      ),
    decides: levels
      .filter(({ decides }) => decides === id)
      .map(({ name, respondWithin }) => ({ level: name, within: tell.duration(respondWithin) })),
    stop: pause?.owner === id ? stopOf(sections, tell) : undefined,
    calls: callsOf(id, sections, tell),
    tells: stakeholders.filter(({ owner }) => owner === id).map(({ name, channel }) => ({ name, channel })),
    scenarios: scenarios.flatMap((scenario) => partIn(scenario, id, sections, tell) ?? []),
    others: everyone
      .filter((other) => other !== id)
      .map((other) => calleeOf(other, sections, tell, false))
      .filter(({ name }) => name !== self.backup?.name),
  };
}

/** Whoever watches calls those who decide; who decides on a level tells the others when it gets worse. */
function callsOf(id: string, sections: Sections, tell: Teller): PersonCard["calls"] {
  const { levels = [], escalation = [] } = sections.crisis;
  const { noticed, escalates } = tell.words.manual;
  const watching = watcherOf(sections) === id ? levels : [];
  const notices = watching.flatMap(({ name, decides }) =>
    decides === undefined || decides === id
      ? []
      : { when: tell.fill(noticed, { level: name }), people: [calleeOf(decides, sections, tell)] },
  );
  const worsens = escalation
    .filter(({ from }) => levels.some((level) => level.id === from && level.decides === id))
    .map(({ to, when, notify = [] }) => ({
      when: [tell.fill(escalates, { level: tell.name("crisis level", to) ?? to }), when]
        .filter(Boolean)
        .join(": "),
      people: notify.filter((other) => other !== id).map((other) => calleeOf(other, sections, tell)),
    }));
  return [...notices, ...worsens].filter(({ people }) => people.length > 0);
}

/** Those who speak need the words of every scenario; the others, of those in which they have something to do. */
function partIn(
  scenario: Scenario,
  id: string,
  sections: Sections,
  tell: Teller,
): PersonScenario | undefined {
  const steps = (scenario.steps ?? []).filter(({ owner }) => owner === id);
  const speaks = sections.crisis.roles?.some(
    ({ role, person }) => person === id && (role === "spokesperson" || role === "responder"),
  );
  if (steps.length === 0 && !(speaks && scenario.statements?.length)) return undefined;
  return {
    name: scenario.name,
    level: tell.name("crisis level", scenario.level),
    steps: steps.map(({ do: action, within }) => ({ action, within: tell.duration(within) })),
    statements: statementsOf(scenario, tell) ?? [],
    dont: scenario.dont ?? [],
  };
}
