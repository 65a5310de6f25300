import type { Teller } from "../../formatting/plan-formatter.ts";
import { anchorOf } from "../../plan/anchors.ts";
import type { AgeRange } from "../../plan/types.ts";
import { type Card, chips, factsOf } from "../model/cells.ts";
import type { Section } from "../model/section-builder.ts";

const people = (({ people: { audiences } }, tell) => {
  const { labels } = tell;
  return {
    audiences: audiences?.map(
      (audience): Card => ({
        anchor: anchorOf(audience),
        title: audience.name,
        note: audience.description,
        facts: factsOf(
          [labels.age, age(audience.age, tell)],
          [labels.location, audience.location],
          [labels.languages, tell.list(tell.languages(audience.languages))],
          [labels.platforms, chips(audience.platforms?.map((id) => tell.platform(id) ?? id))],
          [labels.needs, audience.needs],
          [labels.technographics, chips(tell.values("technographics", audience.technographics))],
        ),
      }),
    ),
  };
}) satisfies Section;

export default people;

function age(range: AgeRange | undefined, tell: Teller): string | undefined {
  const { from, to } = range ?? {};
  const { words } = tell;
  if (from !== undefined && to !== undefined) return tell.fill(words.ages, { from, to });
  if (from !== undefined) return tell.fill(words.agesFrom, { from });
  return to === undefined ? undefined : tell.fill(words.agesTo, { to });
}
