import type { HeadingTarget } from "../../i18n/headings.ts";
import type { HeadingMatch, HeadingVocabulary } from "./heading-vocabulary.ts";
import type { SourceSection } from "./source-document.ts";
import { headingTargets, isWithinTarget, mapperFor, requiredContext } from "./target-fields.ts";

/** What a heading speaks of, the more telling first, where it stands within a part of the plan. */
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

/** Whether a heading can mean a place where it stands: one common word counts only at home. */
function isUnambiguous({ place, from, to }: HeadingMatch, within: HeadingTarget | undefined): boolean {
  const home = requiredContext(place);
  if (!home || to - from > 1) return true;
  if (within === undefined) return false;
  if (home === "measurement") return isWithinTarget(within, home) || within === "kpis";
  return (
    isWithinTarget(within, home) || (isWithinTarget(within, "situation") && home.startsWith("situation."))
  );
}

/** How much of a heading must say so. Among things of a kind most headings are names of such things. */
function minCoverage(
  { headingStyle }: SourceSection,
  within: HeadingTarget | undefined,
  inside: boolean,
): number {
  const among = within !== undefined && mapperFor(within) !== undefined;
  if (among) return inside && !isRepeatable(within) ? 0.5 : 0.75;
  return headingStyle === "heading" ? 0.3 : 0.5;
}

function isRepeatable(place: HeadingTarget): boolean {
  return mapperFor(place)?.isSingle !== true;
}

function targetDepth(place: HeadingTarget): number {
  return place.split(".").length;
}
