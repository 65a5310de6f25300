import { factsOf, mailLink } from "../model/cells.ts";
import type { SectionBuilder } from "../model/section-builder.ts";

/** Title, period and status are on the cover; this section adds the remaining facts. */
const plan = (({ plan: header, team }, formatter) => {
  const { labels } = formatter;
  const owner = team.find((member) => member.id === header.owner);
  return {
    facts: factsOf(
      [labels.owner, formatter.person(header.owner)],
      [labels.contact, mailLink(owner?.contact?.email)],
      [labels.language, formatter.language(header.language)],
      [labels.currency, header.currency],
      [labels.timezone, header.timezone],
    ),
    goals: factsOf([labels.goals, header.goals?.map(({ statement }) => statement)]),
  };
}) satisfies SectionBuilder;

export default plan;
