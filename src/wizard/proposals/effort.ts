import { siteOf } from "../../catalog/fact.ts";
import { platforms } from "../../catalog/platforms.ts";
import { parseNumber } from "../../i18n/numbers.ts";
import { pluralFor } from "../../i18n/plurals.ts";
import type { PartOfPlan } from "../../plan/sections.ts";
import type { Action, Channel } from "../../plan/types.ts";
import { actionHours, busiest, postHours } from "../../plan/workload.ts";
import { textOf } from "../field-value.ts";
import { fill } from "../interpolate.ts";
import type { Typed } from "../prompter.ts";
import type { Words } from "../wizard-texts.ts";

/**
 * What a number of posts on some channels takes a week, and what the whole plan then takes of the hours that its team
 * has; nothing where no number was typed.
 */
export function costOf(
  typed: Typed,
  channels: readonly number[],
  plan: PartOfPlan,
  words: Words,
): string | undefined {
  const posts = parseNumber(textOf(typed), words.language);
  const all = plan.strategy?.channels ?? [];
  const effort = all[channels[0] ?? 0]?.effortPerPost;
  if (posts === undefined || posts <= 0 || effort === undefined) return undefined;
  const { cost, within, over, hoursUnknown } = words.advice.channels;
  const planned = all.map(
    (channel, index): Channel =>
      channels.includes(index)
        ? {
            ...channel,
            frequency: { posts, per: channel.frequency?.per ?? "week" },
            effortPerPost: channel.effortPerPost ?? effort,
          }
        : channel,
  );
  const own = planned.filter((_, index) => channels.includes(index));
  const number = (hours: number): string =>
    new Intl.NumberFormat(words.language, { maximumFractionDigits: 1 }).format(hours);
  // All of these channels together: that is what takes the hours.
  const together = posts * own.length;
  const said = fill(pluralFor(together, cost, words.language), {
    count: number(together),
    effort,
    hours: number(hoursOf(own)),
  });
  const there = (plan.team ?? []).reduce((sum, { hoursPerWeek = 0 }) => sum + hoursPerWeek, 0);
  if (there === 0) return `${said} ${hoursUnknown}`;
  const actions = busiest((plan.strategy?.actions ?? []) as readonly Action[]);
  const used = hoursOf(planned) + actions.reduce((sum, action) => sum + (actionHours(action) ?? 0), 0);
  return `${said} ${fill(used > there ? over : within, { used: number(used), there: number(there) })}`;
}

function hoursOf(channels: readonly Channel[]): number {
  return channels.reduce((sum, channel) => sum + (postHours(channel) ?? 0), 0);
}

/** How often is advised for a platform, and by whom. */
export function frequencyAdvice(platform: string, { advice, language }: Words): string {
  const known = platforms.find(({ id }) => id === platform);
  const { value, source } = known?.recommendedPostsPerWeek ?? {};
  const name = known?.name ?? platform;
  if (value === undefined || source === undefined)
    return fill(advice.channels.advisedUnknown, { platform: name });
  const date = new Intl.DateTimeFormat(language === "en" ? "en-GB" : language, {
    dateStyle: "long",
    timeZone: "UTC",
  });
  return fill(advice.channels.advised, {
    platform: name,
    ...value,
    site: siteOf(source),
    date: date.format(new Date(source.checked)),
  });
}
