import { factsOf, tableOf, webLink } from "../model/cells.ts";
import type { Section } from "../model/section-builder.ts";

const community = (({ community: { hours, responses, moderation } }, tell) => {
  const { labels } = tell;
  return {
    hours: factsOf(
      [labels.days, tell.weekdays(hours?.days)],
      [labels.hours, [hours?.from, hours?.to].filter(Boolean).join(" – ")],
    ),
    responses: tableOf(
      labels.responses,
      responses,
      [labels.kind, ({ kind }) => tell.value("comment", kind)],
      [labels.within, ({ within }) => tell.duration(within)],
      [labels.owner, ({ owner }) => tell.person(owner)],
      [labels.escalateTo, ({ escalateTo }) => tell.name("crisis level", escalateTo)],
    ),
    moderation: factsOf(
      [labels.rules, webLink(moderation?.rules)],
      [labels.hide, tell.list(moderation?.hide)],
      [labels.remove, tell.list(moderation?.remove)],
      [labels.never, tell.list(moderation?.never)],
    ),
  };
}) satisfies Section;

export default community;
