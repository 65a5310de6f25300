import type { Messages } from "../generated/messages.ts";
import type { NamesById } from "./names-by-id.ts";
import { weekdayNames } from "./weekdays.ts";

/** The group of document texts that contains the names of a field's values. */
type ChoiceGroup = keyof Messages["value-names"] | "each" | "weekdays";

const choiceGroups: Readonly<Record<string, ChoiceGroup>> = {
  "plan.status": "status",
  "team.kind": "teamMember",
  "situation.internal.resources.level": "level",
  "situation.internal.reputation.sentiment": "sentiment",
  "situation.internal.history.medium": "medium",
  "situation.profiles.status": "profile",
  "people.audiences.technographics": "technographics",
  "objectives.kind": "objective",
  "objectives.priority": "priority",
  "objectives.approach": "approach",
  "strategy.channels.frequency.per": "each",
  "strategy.channels.frequency.formats.per": "each",
  "strategy.channels.bestTimes.days": "weekdays",
  "strategy.actions.per": "each",
  "technology.tools.purposes": "purpose",
  "technology.tools.cost.per": "each",
  "kpis.unit": "unit",
  "kpis.direction": "direction",
  "kpis.target.per": "each",
  "kpis.target.pass": "pass",
  "kpis.cadence": "cadence",
  "measurement.reviews.cadence": "cadence",
  "measurement.corrections.when": "correction",
  "budget.lines.category": "category",
  "budget.lines.per": "each",
  "campaigns.kind": "campaign",
  "campaigns.partners.consideration": "consideration",
  "community.hours.days": "weekdays",
  "community.responses.kind": "comment",
  "calendar.slots.days": "weekdays",
  "calendar.posts.media.kind": "media",
  "calendar.posts.status": "post",
  "calendar.themes.day": "weekdays",
  "crisis.roles.role": "role",
  "crisis.scenarios.cluster": "cluster",
  "crisis.scenarios.response": "response",
  "crisis.drills.cadence": "cadence",
};

/**
 * Returns the names of a field's values, or `undefined` if the field is not an enumeration.
 * @param path the path of the field in the format, such as `kpis.cadence`; for a list, the path of the list
 * or its items
 */
export function choiceNames(
  path: string,
  language: string,
  { valueNames, each }: { valueNames: Messages["value-names"]; each: Messages["documents"]["each"] },
): NamesById | undefined {
  const group = choiceGroupOf(path.replace(/\[\]$/, ""));
  if (group === undefined) return undefined;
  if (group === "weekdays") return weekdayNames(language);
  return group === "each" ? each : valueNames[group];
}

function choiceGroupOf(path: string): ChoiceGroup | undefined {
  if (/^situation\.external\.factors\.\w+\.impact$/.test(path)) return "impact";
  return choiceGroups[path];
}
