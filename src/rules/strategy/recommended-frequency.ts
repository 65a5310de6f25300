import { siteName } from "../../catalog/fact.ts";
import { defineRule } from "../../lint/rule.ts";
import { roundTo } from "../../plan/round.ts";
import { weeklyPosts } from "../../plan/weekly-posts.ts";

export default defineRule({
  id: "strategy/recommended-frequency",
  severity: "info",
  presets: ["recommended"],
  summary: "A channel does not publish far more or far less often than is advised for its platform.",
  why: "Below a certain rhythm a profile is forgotten, and above another one each post takes readers from the one before. Between the two the sources disagree, so only extremes are pointed out.",
  source: "The platform catalogue; every figure has its source and the day it was read",
  reads: ["strategy"],
  options: {
    factor: {
      type: "number",
      description: "How many times more or less often than advised is far.",
      default: 4,
      minimum: 1,
    },
  },
  messages: {
    often:
      'Channel "{id}" publishes {posts} times a week, and for {platform} {from} to {to} posts a week are advised ({site}, {checked}). Publish less, and better.',
    seldom:
      'Channel "{id}" publishes {posts} times a week, and for {platform} {from} to {to} posts a week are advised ({site}, {checked}). Decide whether the channel is worth its hours at that rhythm.',
  },
  examples: {
    invalid: `smplan: 1
strategy: { channels: [{ id: ig, platform: instagram, frequency: { posts: 6, per: day } }] }
`,
    valid: `smplan: 1
strategy: { channels: [{ id: ig, platform: instagram, frequency: { posts: 1, per: day } }] }
`,
  },
  check({ strategy }, report, { options, vocabulary }) {
    for (const { id, platform, frequency } of strategy.channels ?? []) {
      const advised = vocabulary.platform(platform)?.recommendedPostsPerWeek;
      const planned = weeklyPosts(frequency);
      if (!advised || !frequency || !planned?.most) continue;
      const { from, to } = advised.value;
      const often = planned.least > to * options.factor;
      if (!often && planned.most >= from / options.factor) continue;
      const posts = often ? planned.least : planned.most;
      const name = vocabulary.platform(platform)?.name ?? platform;
      const data = { id, posts: roundTo(posts, 1), platform: name, from, to };
      report(frequency, often ? "often" : "seldom", {
        data: { ...data, site: siteName(advised.source), checked: advised.source.checked },
      });
    }
  },
});
