import { factsOf, tableOf } from "../parts.ts";
import type { Section } from "../section.ts";

const budget: Section = ({ budget: { total, lines } }, tell) => {
  const { labels } = tell;
  return {
    total: factsOf([labels.total, tell.money(total)]),
    lines: tableOf(
      labels.lines,
      lines,
      [labels.description, ({ description }) => description],
      [labels.category, ({ category }) => tell.value("category", category)],
      [labels.amount, ({ amount, per = "once" }) => tell.rate(tell.money(amount), per)],
      [labels.channel, ({ channel }) => tell.name("channel", channel)],
      [labels.campaign, ({ campaign }) => tell.name("campaign", campaign)],
    ),
  };
};

export default budget;
