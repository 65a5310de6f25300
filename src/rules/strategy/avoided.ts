import { ruleKeywords } from "../../i18n/lexicon/sought.ts";
import { defineRule } from "../../lint/rule.ts";
import type { Channel, Profile } from "../../plan/types.ts";

export default defineRule({
  id: "strategy/avoided",
  severity: "warning",
  presets: ["recommended"],
  summary: "A platform that is to be left has no channel that publishes.",
  why: "A decision to leave a platform and a frequency for it cannot both hold. The team will follow the frequency, because it is in the calendar.",
  source: "Hootsuite, social media audit: for each profile, whether it is kept or closed",
  reads: ["strategy", "situation"],
  messages: {
    closed:
      'The profile on {platform} is to be closed, but channel "{id}" is to publish {promised} there. Remove the channel, or keep the profile.',
    text: 'The rationale of channel "{id}" says that it is to be avoided ("{word}"), but it is to publish {promised}. Remove the channel, or correct the rationale.',
    day: "{posts, plural, one {# post} other {# posts}} a day",
    week: "{posts, plural, one {# post} other {# posts}} a week",
    month: "{posts, plural, one {# post} other {# posts}} a month",
  },
  examples: {
    invalid: `smplan: 1
situation: { profiles: [{ platform: x, handle: "@bakery", status: to-close }] }
strategy: { channels: [{ id: x, platform: x, frequency: { posts: 3, per: week } }] }
`,
    valid: `smplan: 1
situation: { profiles: [{ platform: x, handle: "@bakery", status: to-close }] }
strategy: { channels: [{ id: ig, platform: instagram, frequency: { posts: 3, per: week } }] }
`,
  },
  check({ strategy, situation }, report) {
    for (const channel of strategy.channels ?? []) {
      const { id, platform, rationale, frequency } = channel;
      const { posts = 0, per = "week" } = frequency ?? {};
      if (posts === 0) continue;
      const data = { id, platform, promised: { say: per, data: { posts } } };
      if (isToBeClosed(channel, situation.profiles ?? []))
        report(channel, "closed", { at: "platform", data });
      else {
        const word = avoidanceIn(rationale);
        if (word) report(channel, "text", { at: "rationale", data: { ...data, word } });
      }
    }
  },
});

/** Returns whether the profile of a channel has the status to-close. */
function isToBeClosed({ platform, handle }: Channel, profiles: readonly Profile[]): boolean {
  const own = profiles.filter(
    (profile) =>
      profile.platform === platform &&
      profile.status !== "impostor" &&
      // Two handles are two profiles: one may be closed and the other one kept.
      (handle === undefined || profile.handle === undefined || profile.handle === handle),
  );
  return own.length > 0 && own.every(({ status }) => status === "to-close");
}

const avoidWords = ruleKeywords("avoid");

/** Returns the first words of a rationale if they advise against the channel. */
function avoidanceIn(rationale: string | undefined): string | undefined {
  const text = rationale?.trim().toLowerCase() ?? "";
  return avoidWords.find((word) => text.startsWith(word));
}
