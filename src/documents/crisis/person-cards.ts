import type { Sections } from "../../plan/sections.ts";
import type { Teller } from "../../tell/teller.ts";
import { type Callee, calleeOf } from "./calls.ts";

/** What one person does in a crisis, for a card in the wallet. */
export interface PersonCard extends Callee {
  /** Decides on these levels. */
  decides: { level: string; within?: string }[];
  /** Stops everything that is scheduled, within this time. */
  pause?: { steps: string[]; within?: string };
  /** Their own steps, by scenario. */
  scenarios: { name: string; level?: string; steps: { action: string; within?: string }[] }[];
  /** The others in the manual and their numbers. */
  others: Callee[];
}

/** A card for everyone who has something to do in a crisis, in the order of the roles. */
export function personCards(sections: Sections, tell: Teller): PersonCard[] | undefined {
  const { roles = [], levels = [], pause, scenarios = [] } = sections.crisis;
  const people = new Set([
    ...roles.flatMap(({ person, backup }) => [person, backup]),
    ...levels.map(({ decides }) => decides),
    pause?.owner,
    ...scenarios.flatMap(({ steps = [] }) => steps.map(({ owner }) => owner)),
  ]);
  const ids = [...people].filter((id) => id !== undefined);
  if (ids.length === 0) return undefined;
  return ids.map((id) => {
    const own = calleeOf(id, sections, tell);
    return {
      ...own,
      decides: levels
        .filter(({ decides }) => decides === id)
        .map(({ name, respondWithin }) => ({ level: name, within: tell.duration(respondWithin) })),
      pause:
        pause?.owner === id ? { steps: pause.steps ?? [], within: tell.duration(pause.within) } : undefined,
      scenarios: scenarios.flatMap(({ name, level, steps = [] }) => {
        const own = steps.filter(({ owner }) => owner === id);
        if (own.length === 0) return [];
        return {
          name,
          level: tell.name("crisis level", level),
          steps: own.map(({ do: action, within }) => ({ action, within: tell.duration(within) })),
        };
      }),
      others: ids
        .filter((other) => other !== id)
        .map((other) => calleeOf(other, sections, tell, false))
        .filter(({ name }) => name !== own.backup?.name),
    };
  });
}
