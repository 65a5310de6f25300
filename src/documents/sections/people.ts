import type { PlanFormatter } from "../../formatting/plan-formatter.ts";
import { anchorOf } from "../../plan/anchors.ts";
import type { AgeRange } from "../../plan/types.ts";
import { chips, type DocumentCard, factsOf } from "../model/cells.ts";
import type { SectionBuilder } from "../model/section-builder.ts";

const people = (({ people: { audiences } }, formatter) => {
  const { labels } = formatter;
  return {
    audiences: audiences?.map(
      (audience): DocumentCard => ({
        anchor: anchorOf(audience),
        title: audience.name,
        note: audience.description,
        facts: factsOf(
          [labels.age, ageText(audience.age, formatter)],
          [labels.location, audience.location],
          [labels.languages, formatter.list(formatter.languages(audience.languages))],
          [labels.platforms, chips(audience.platforms?.map((id) => formatter.platform(id) ?? id))],
          [labels.needs, audience.needs],
          [labels.technographics, chips(formatter.values("technographics", audience.technographics))],
        ),
      }),
    ),
  };
}) satisfies SectionBuilder;

export default people;

function ageText(range: AgeRange | undefined, formatter: PlanFormatter): string | undefined {
  const { from, to } = range ?? {};
  const { words } = formatter;
  if (from !== undefined && to !== undefined) return words.ages({ from, to });
  if (from !== undefined) return words.agesFrom({ from });
  return to === undefined ? undefined : words.agesTo({ to });
}
