import type { HeadingTarget } from "../../i18n/lexicon/headings.ts";
import type { HeadingMatch, HeadingVocabulary } from "./heading-vocabulary.ts";
import type { SourceSection } from "./source-document.ts";
import { headingTargets, isWithinTarget, mapperFor, requiredContext } from "./target-fields.ts";

/** Returns the places that a heading within a part of the plan names: at most two, the better match first. */
export function matchHeading(
  section: SourceSection,
  within: HeadingTarget | undefined,
  vocabulary: HeadingVocabulary,
): HeadingMatch[] {
  const { text } = vocabulary.withoutNumber(section.heading);
  const root = within?.split(".")[0];
  const inside = (place: HeadingTarget) =>
    root !== undefined && (place === root || place.startsWith(`${root}.`));
  const matches = vocabulary
    .matches(text, headingTargets)
    .filter(
      (match) =>
        isUnambiguous(match, within) && match.coverage >= minCoverage(section, within, inside(match.place)),
    )
    .map((match) => ({ ...match, rank: match.weight * (inside(match.place) ? 3 : 1) }))
    .sort((a, b) => b.rank - a.rank || a.from - b.from || targetDepth(a.place) - targetDepth(b.place));
  const [best] = matches;
  if (!best) return [];
  const others = matches.filter(
    ({ place, from, to, coverage }) =>
      coverage >= 0.2 &&
      (to <= best.from || from >= best.to) &&
      !isWithinTarget(place, best.place) &&
      !isWithinTarget(best.place, place),
  );
  return others[0] && mapperFor(others[0].place) ? [best, others[0]] : [best];
}

/**
 * Returns whether a match is unambiguous. A single common word counts only within the part that it belongs
 * to.
 */
function isUnambiguous({ place, from, to }: HeadingMatch, within: HeadingTarget | undefined): boolean {
  const home = requiredContext(place);
  if (!home || to - from > 1) return true;
  if (within === undefined) return false;
  if (home === "measurement") return isWithinTarget(within, home) || within === "kpis";
  return (
    isWithinTarget(within, home) || (isWithinTarget(within, "situation") && home.startsWith("situation."))
  );
}

/**
 * Returns the share of a heading that must match, from 0 to 1. It is higher within a list of entities,
 * because most headings there are names of entities.
 */
function minCoverage(
  { headingStyle }: SourceSection,
  within: HeadingTarget | undefined,
  inside: boolean,
): number {
  const isInList = within !== undefined && mapperFor(within) !== undefined;
  if (isInList) return inside && !isRepeatable(within) ? 0.5 : 0.75;
  return headingStyle === "heading" ? 0.3 : 0.5;
}

function isRepeatable(place: HeadingTarget): boolean {
  return mapperFor(place)?.isSingle !== true;
}

function targetDepth(place: HeadingTarget): number {
  return place.split(".").length;
}
