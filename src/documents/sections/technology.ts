import { tableOf } from "../model/cells.ts";
import type { SectionBuilder } from "../model/section-builder.ts";

const technology = (({ technology: { tools } }, formatter) => {
  const { labels } = formatter;
  return {
    tools: tableOf(
      labels.tools,
      tools,
      [labels.name, ({ name }) => name],
      [labels.purposes, ({ purposes }) => formatter.list(formatter.values("purpose", purposes))],
      [labels.owner, ({ owner }) => formatter.person(owner)],
      [labels.cost, ({ cost }) => formatter.amountPer(formatter.money(cost?.amount), cost?.per)],
      [labels.rationale, ({ rationale }) => rationale],
    ),
  };
}) satisfies SectionBuilder;

export default technology;
