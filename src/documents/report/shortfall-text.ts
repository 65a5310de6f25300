import type { Teller } from "../../formatting/plan-formatter.ts";
import type { PerformanceWords } from "../../i18n/performance.ts";
import type { Lag } from "../../results/shortfall.ts";

/** What lags, in a sentence. */
export function lagText(lag: Lag, words: PerformanceWords, tell: Teller): string {
  switch (lag.kind) {
    case "unpublished":
      return tell.count(words.unpublished, lag.count, { channel: tell.channel(lag.channel) });
    case "rare":
      return tell.fill(words.rare, {
        channel: tell.channel(lag.channel),
        actual: figure(lag.actual, tell),
        planned: figure(lag.planned, tell),
      });
    case "later":
    case "noStart": {
      const { description, start, owner } = lag.action;
      const values = { action: description, date: tell.date(start) ?? "" };
      return withPerson(tell.fill(words[lag.kind], values), owner, words, tell);
    }
    case "campaign":
      return tell.fill(words.campaign, {
        campaign: lag.campaign.name,
        date: tell.date(lag.campaign.start) ?? "",
      });
    case "pillar":
      return tell.fill(words.pillar, {
        pillar: lag.pillar.name,
        actual: tell.measure(Math.round(lag.actual), "percent") ?? "",
        planned: tell.measure(lag.planned, "percent") ?? "",
      });
    case "unspent":
      return tell.fill(words.unspent, {
        actual: tell.money(Math.round(lag.actual)) ?? "",
        planned: tell.money(Math.round(lag.planned)) ?? "",
      });
    case "unserved":
      return tell.fill(words.unserved, { audience: lag.audience.name });
    case "due": {
      const { then, action, owner } = lag.correction;
      const what = then ?? tell.name("action", action);
      return withPerson(what ? tell.fill(words.due, { then: what }) : words.dueUnsaid, owner, words, tell);
    }
  }
}

function withPerson(text: string, owner: string | undefined, words: PerformanceWords, tell: Teller): string {
  const person = tell.person(owner);
  return person ? tell.fill(words.by, { text, person }) : text;
}

function figure(value: number, tell: Teller): string {
  return tell.number(value, { maximumFractionDigits: 1 }) ?? "";
}
