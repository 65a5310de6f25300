import { postFrequencyIn } from "../../i18n/lexicon/post-frequency.ts";
import { defineRule } from "../../lint/rule.ts";
import { roundTo } from "../../plan/round.ts";
import { perWeek } from "../../plan/time.ts";
import type { Channel } from "../../plan/types.ts";

export default defineRule({
  id: "strategy/rhythm",
  severity: "warning",
  presets: ["recommended"],
  summary: "What texts say about how often a channel publishes is what its frequency says.",
  why: "Of two rhythms for one channel, the team follows one, and the hours and the calendar are made for the other.",
  source: "The four steps of a social media plan, strategy: with what frequency",
  reads: ["strategy"],
  messages: {
    action:
      'Action "{action}" has {said} on channel "{id}", but the frequency of the channel is {promised}. Keep one of the two.',
    rationale:
      'The rationale of channel "{id}" has {said}, but the frequency of the channel is {promised}. Keep one of the two.',
    day: "{posts, plural, one {# post} other {# posts}} a day",
    week: "{posts, plural, one {# post} other {# posts}} a week",
    month: "{posts, plural, one {# post} other {# posts}} a month",
  },
  examples: {
    invalid: `smplan: 1
strategy:
  channels: [{ id: ig, platform: instagram, frequency: { posts: 3, per: week } }]
  actions: [{ id: photos, description: Publish 2 posts a day with photos from the oven, channels: [ig] }]
`,
    valid: `smplan: 1
strategy:
  channels: [{ id: ig, platform: instagram, frequency: { posts: 3, per: week } }]
  actions: [{ id: photos, description: Publish 3 posts a week with photos from the oven, channels: [ig] }]
`,
  },
  check({ strategy }, report) {
    const channels = strategy.channels ?? [];
    const conflict = (channel: Channel, text: string) => {
      const { posts, per = "week" } = channel.frequency ?? {};
      const said = postFrequencyIn(text);
      if (posts === undefined || !said) return undefined;
      const [planned, stated] = [perWeek(posts, per), perWeek(said.posts, said.per)];
      // A part of the posts may have its own rhythm, so fewer posts may be correct.
      if (roundTo(stated, 2) <= roundTo(planned, 2) * 1.1) return undefined;
      return {
        promised: { say: per, data: { posts } },
        said: { say: said.per, data: { posts: said.posts } },
      };
    };
    for (const channel of channels) {
      const found = conflict(channel, channel.rationale ?? "");
      if (found) report(channel, "rationale", { at: "rationale", data: { id: channel.id, ...found } });
    }
    for (const action of strategy.actions ?? []) {
      const [id, ...others] = action.channels ?? [];
      const channel = channels.find((one) => one.id === id);
      // With several channels, the posts may be divided among them.
      if (!channel || others.length > 0) continue;
      const found = conflict(channel, action.description);
      if (found)
        report(action, "action", {
          at: "description",
          data: { action: action.id, id: channel.id, ...found },
        });
    }
  },
});
