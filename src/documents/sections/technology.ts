import { tableOf } from "../model/cells.ts";
import type { Section } from "../model/section-builder.ts";

const technology = (({ technology: { tools } }, tell) => {
  const { labels } = tell;
  return {
    tools: tableOf(
      labels.tools,
      tools,
      [labels.name, ({ name }) => name],
      [labels.purposes, ({ purposes }) => tell.list(tell.values("purpose", purposes))],
      [labels.owner, ({ owner }) => tell.person(owner)],
      [labels.cost, ({ cost }) => tell.rate(tell.money(cost?.amount), cost?.per)],
      [labels.rationale, ({ rationale }) => rationale],
    ),
  };
}) satisfies Section;

export default technology;
