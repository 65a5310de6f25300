import type { Place } from "../../i18n/headings.ts";
import type { Match, Vocabulary } from "./heading-vocabulary.ts";
import type { Section } from "./source-document.ts";
import { headings, homeOf, isWithin, kindOf } from "./target-fields.ts";

/** What a heading speaks of, the more telling first, where it stands within a part of the plan. */
export function placesOf(section: Section, within: Place | undefined, vocabulary: Vocabulary): Match[] {
  const { text } = vocabulary.bare(section.heading);
  const root = within?.split(".")[0];
  const inside = (place: Place) => root !== undefined && (place === root || place.startsWith(`${root}.`));
  const matches = vocabulary
    .matches(text, headings)
    .filter(
      (match) => isSure(match, within) && match.covered >= leastOf(section, within, inside(match.place)),
    )
    .map((match) => ({ ...match, rank: match.weight * (inside(match.place) ? 3 : 1) }))
    .sort((a, b) => b.rank - a.rank || a.from - b.from || depthOf(a.place) - depthOf(b.place));
  const [best] = matches;
  if (!best) return [];
  const others = matches.filter(
    ({ place, from, to, covered }) =>
      covered >= 0.2 &&
      (to <= best.from || from >= best.to) &&
      !isWithin(place, best.place) &&
      !isWithin(best.place, place),
  );
  return others[0] && kindOf(others[0].place) ? [best, others[0]] : [best];
}

/** Whether a heading can mean a place where it stands: one common word counts only at home. */
function isSure({ place, from, to }: Match, within: Place | undefined): boolean {
  const home = homeOf(place);
  if (!home || to - from > 1) return true;
  if (within === undefined) return false;
  if (home === "measurement") return isWithin(within, home) || within === "kpis";
  return isWithin(within, home) || (isWithin(within, "situation") && home.startsWith("situation."));
}

/** How much of a heading must say so. Among things of a kind most headings are names of such things. */
function leastOf({ look }: Section, within: Place | undefined, inside: boolean): number {
  const among = within !== undefined && kindOf(within) !== undefined;
  if (among) return inside && !isThings(within) ? 0.5 : 0.75;
  return look === "heading" ? 0.3 : 0.5;
}

function isThings(place: Place): boolean {
  return kindOf(place)?.single !== true;
}

function depthOf(place: Place): number {
  return place.split(".").length;
}
