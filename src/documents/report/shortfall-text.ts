import type { PlanFormatter } from "../../formatting/plan-formatter.ts";
import type { Messages } from "../../generated/messages.ts";
import type { ShortfallCause } from "../../results/shortfall.ts";

/** Returns a possible cause of a shortfall as a sentence. */
export function shortfallText(
  cause: ShortfallCause,
  words: Messages["performance"],
  formatter: PlanFormatter,
): string {
  switch (cause.kind) {
    case "unpublished":
      return words.unpublished({ count: cause.count, channel: formatter.channel(cause.channel) });
    case "rare":
      return words.rare({
        channel: formatter.channel(cause.channel),
        actual: roundedNumber(cause.actual, formatter),
        planned: roundedNumber(cause.planned, formatter),
      });
    case "later":
    case "noStart": {
      const { description, start, owner } = cause.action;
      const values = { action: description, date: formatter.date(start) ?? "" };
      return withPerson(words[cause.kind](values), owner, words, formatter);
    }
    case "campaign":
      return words.campaign({
        campaign: cause.campaign.name,
        date: formatter.date(cause.campaign.start) ?? "",
      });
    case "pillar":
      return words.pillar({
        pillar: cause.pillar.name,
        actual: formatter.metricValue(Math.round(cause.actual), "percent") ?? "",
        planned: formatter.metricValue(cause.planned, "percent") ?? "",
      });
    case "unspent":
      return words.unspent({
        actual: formatter.money(Math.round(cause.actual)) ?? "",
        planned: formatter.money(Math.round(cause.planned)) ?? "",
      });
    case "unserved":
      return words.unserved({ audience: cause.audience.name });
    case "due": {
      const { then, action, owner } = cause.correction;
      const what = then ?? formatter.name("action", action);
      return withPerson(what ? words.due({ then: what }) : words.dueUnsaid, owner, words, formatter);
    }
  }
}

function withPerson(
  text: string,
  owner: string | undefined,
  words: Messages["performance"],
  formatter: PlanFormatter,
): string {
  const person = formatter.person(owner);
  return person ? words.by({ text, person }) : text;
}

function roundedNumber(value: number, formatter: PlanFormatter): string {
  return formatter.number(value, { maximumFractionDigits: 1 }) ?? "";
}
