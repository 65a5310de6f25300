import type { PlanFormatter } from "../../formatting/plan-formatter.ts";
import type { ResultReportWords } from "../../i18n/performance.ts";
import type { ShortfallCause } from "../../results/shortfall.ts";

/** Returns a possible cause of a shortfall as a sentence. */
export function shortfallText(
  lag: ShortfallCause,
  words: ResultReportWords,
  formatter: PlanFormatter,
): string {
  switch (lag.kind) {
    case "unpublished":
      return formatter.pluralText(words.unpublished, lag.count, { channel: formatter.channel(lag.channel) });
    case "rare":
      return formatter.interpolate(words.rare, {
        channel: formatter.channel(lag.channel),
        actual: roundedNumber(lag.actual, formatter),
        planned: roundedNumber(lag.planned, formatter),
      });
    case "later":
    case "noStart": {
      const { description, start, owner } = lag.action;
      const values = { action: description, date: formatter.date(start) ?? "" };
      return withPerson(formatter.interpolate(words[lag.kind], values), owner, words, formatter);
    }
    case "campaign":
      return formatter.interpolate(words.campaign, {
        campaign: lag.campaign.name,
        date: formatter.date(lag.campaign.start) ?? "",
      });
    case "pillar":
      return formatter.interpolate(words.pillar, {
        pillar: lag.pillar.name,
        actual: formatter.metricValue(Math.round(lag.actual), "percent") ?? "",
        planned: formatter.metricValue(lag.planned, "percent") ?? "",
      });
    case "unspent":
      return formatter.interpolate(words.unspent, {
        actual: formatter.money(Math.round(lag.actual)) ?? "",
        planned: formatter.money(Math.round(lag.planned)) ?? "",
      });
    case "unserved":
      return formatter.interpolate(words.unserved, { audience: lag.audience.name });
    case "due": {
      const { then, action, owner } = lag.correction;
      const what = then ?? formatter.name("action", action);
      return withPerson(
        what ? formatter.interpolate(words.due, { then: what }) : words.dueUnsaid,
        owner,
        words,
        formatter,
      );
    }
  }
}

function withPerson(
  text: string,
  owner: string | undefined,
  words: ResultReportWords,
  formatter: PlanFormatter,
): string {
  const person = formatter.person(owner);
  return person ? formatter.interpolate(words.by, { text, person }) : text;
}

function roundedNumber(value: number, formatter: PlanFormatter): string {
  return formatter.number(value, { maximumFractionDigits: 1 }) ?? "";
}
