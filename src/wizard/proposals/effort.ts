import { siteName } from "../../catalog/fact.ts";
import { platforms } from "../../catalog/platforms.ts";
import { formatDuration } from "../../i18n/format-duration.ts";
import { parseNumber } from "../../i18n/lexicon/numbers.ts";
import type { PartialPlan } from "../../plan/sections.ts";
import type { Action, Channel } from "../../plan/types.ts";
import { busiestActions, weeklyActionHours, weeklyPostHours } from "../../plan/workload.ts";
import { answerText } from "../field-value.ts";
import type { Answer } from "../prompter.ts";
import type { WizardTexts } from "../wizard-texts.ts";

/**
 * Returns a text about the weekly hours that a number of posts on some channels takes, and about the share of
 * the team's hours that the whole plan then takes. Returns `undefined` unless the answer is a positive
 * number.
 */
export function describeEffort(
  typed: Answer,
  channels: readonly number[],
  plan: PartialPlan,
  words: WizardTexts,
): string | undefined {
  const posts = parseNumber(answerText(typed), words.language);
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
  const affected = planned.filter((_, index) => channels.includes(index));
  const number = (hours: number): string =>
    new Intl.NumberFormat(words.language, { maximumFractionDigits: 1 }).format(hours);
  // The number of posts is for each channel, but the hours are for all of them.
  const together = posts * affected.length;
  const costText = cost({
    count: together,
    effort: formatDuration(effort, words.language),
    hours: number(weeklyHours(affected)),
  });
  const teamHours = (plan.team ?? []).reduce((sum, { hoursPerWeek = 0 }) => sum + hoursPerWeek, 0);
  if (teamHours === 0) return `${costText} ${hoursUnknown}`;
  const actions = busiestActions((plan.strategy?.actions ?? []) as readonly Action[]);
  const used =
    weeklyHours(planned) + actions.reduce((sum, action) => sum + (weeklyActionHours(action) ?? 0), 0);
  const hours = { used: number(used), there: number(teamHours) };
  return `${costText} ${(used > teamHours ? over : within)(hours)}`;
}

function weeklyHours(channels: readonly Channel[]): number {
  return channels.reduce((sum, channel) => sum + (weeklyPostHours(channel) ?? 0), 0);
}

/** Returns a text about the recommended number of posts on a platform, with its source. */
export function frequencyAdvice(platform: string, { advice, language }: WizardTexts): string {
  const known = platforms.find(({ id }) => id === platform);
  const { value, source } = known?.recommendedPostsPerWeek ?? {};
  const name = known?.name ?? platform;
  if (value === undefined || source === undefined) return advice.channels.advisedUnknown({ platform: name });
  const date = new Intl.DateTimeFormat(language === "en" ? "en-GB" : language, {
    dateStyle: "long",
    timeZone: "UTC",
  });
  return advice.channels.advised({
    platform: name,
    ...value,
    site: siteName(source),
    date: date.format(new Date(source.checked)),
  });
}
