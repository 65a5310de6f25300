import { factsOf, mailLink, tableOf } from "../model/cells.ts";
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
      [labels.markets, header.markets?.join(", ")],
      [labels.timezone, header.timezone],
    ),
    review: factsOf([labels.reviewOn, formatter.date(header.reviewOn)]),
    delegations: tableOf(
      labels.delegations,
      header.delegations,
      [labels.decision, ({ decision }) => decision],
      [labels.who, ({ to }) => formatter.person(to)],
      [labels.upTo, ({ upTo }) => formatter.money(upTo)],
    ),
    policies: factsOf(
      [labels.accessibility, header.policies?.accessibility],
      [labels.archiving, header.policies?.archiving],
    ),
    history: tableOf(
      labels.versions,
      header.history,
      [labels.version, ({ version }) => version],
      [labels.date, ({ on }) => formatter.date(on)],
      [labels.change, ({ change }) => change],
      [labels.by, ({ by }) => formatter.person(by)],
    ),
    goals: factsOf([labels.goals, header.goals?.map(({ statement }) => statement)]),
  };
}) satisfies SectionBuilder;

export default plan;
