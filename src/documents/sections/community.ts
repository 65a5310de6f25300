import { factsOf, tableOf, webLink } from "../model/cells.ts";
import type { SectionBuilder } from "../model/section-builder.ts";

const community = (({ community: { hours, responses, moderation } }, formatter) => {
  const { labels } = formatter;
  return {
    hours: factsOf(
      [labels.days, formatter.weekdays(hours?.days)],
      [labels.hours, [hours?.from, hours?.to].filter(Boolean).join(" – ")],
    ),
    responses: tableOf(
      labels.responses,
      responses,
      [labels.kind, ({ kind }) => formatter.value("comment", kind)],
      [labels.within, ({ within }) => formatter.duration(within)],
      [labels.owner, ({ owner }) => formatter.person(owner)],
      [labels.escalateTo, ({ escalateTo }) => formatter.name("crisis level", escalateTo)],
    ),
    moderation: factsOf(
      [labels.rules, webLink(moderation?.rules)],
      [labels.hide, formatter.list(moderation?.hide)],
      [labels.remove, formatter.list(moderation?.remove)],
      [labels.never, formatter.list(moderation?.never)],
    ),
  };
}) satisfies SectionBuilder;

export default community;
