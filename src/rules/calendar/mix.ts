import { defineRule } from "../../lint/rule.ts";
import { listAnd, messageRef, percentArg } from "../../message-args.ts";

export default defineRule({
  id: "calendar/mix",
  severity: "info",
  presets: ["recommended"],
  summary: "Posts are divided among the content pillars as the pillars' shares have it.",
  why: "The shares say what people are to know you for. A calendar that fills otherwise, week after week, makes you known for something else.",
  source: "Hootsuite, social media calendar guide: content pillars",
  reads: ["calendar", "strategy"],
  options: {
    points: {
      type: "number",
      description: "How many percentage points a pillar may be away from its share.",
      default: 20,
      minimum: 0,
    },
    posts: {
      type: "integer",
      description: "With fewer posts that name a pillar, nothing is said.",
      default: 10,
      minimum: 1,
    },
  },
  messages: {
    mix: "Of {posts} posts with a pillar, {parts}. Change the mix of the posts, or the shares of the pillars.",
    part: '{percent} belong to "{name}" ({id}) instead of {share}',
  },
  examples: {
    invalid: `smplan: 1
strategy: { pillars: [{ id: craft, name: Our craft, share: 60 }, { id: guests, name: Our guests, share: 40 }] }
calendar:
  posts:
    - { id: p1, pillar: craft }
    - { id: p2, pillar: craft }
    - { id: p3, pillar: craft }
    - { id: p4, pillar: craft }
    - { id: p5, pillar: craft }
    - { id: p6, pillar: craft }
    - { id: p7, pillar: craft }
    - { id: p8, pillar: craft }
    - { id: p9, pillar: craft }
    - { id: p10, pillar: guests }
`,
    valid: `smplan: 1
strategy: { pillars: [{ id: craft, name: Our craft, share: 60 }, { id: guests, name: Our guests, share: 40 }] }
calendar:
  posts:
    - { id: p1, pillar: craft }
    - { id: p2, pillar: craft }
    - { id: p3, pillar: craft }
    - { id: p4, pillar: craft }
    - { id: p5, pillar: craft }
    - { id: p6, pillar: craft }
    - { id: p7, pillar: guests }
    - { id: p8, pillar: guests }
    - { id: p9, pillar: guests }
    - { id: p10, pillar: craft }
`,
  },
  check({ calendar, strategy }, report, { options }) {
    const pillars = strategy.pillars ?? [];
    const sum = pillars.reduce((total, { share = Number.NaN }) => total + share, 0);
    // Shares that are missing or do not add up are reported by strategy/pillar-share.
    if (!(Math.abs(sum - 100) <= 1)) return;
    const counts = new Map(pillars.map(({ id }) => [id, 0]));
    let all = 0;
    for (const { pillar = "", status } of calendar.posts ?? []) {
      const count = counts.get(pillar);
      if (count === undefined || status === "cancelled") continue;
      counts.set(pillar, count + 1);
      all += 1;
    }
    if (all < options.posts) return;
    const away = pillars.flatMap(({ id, name, share = 0 }) => {
      const percent = (100 * (counts.get(id) ?? 0)) / all;
      return Math.abs(percent - share) > options.points
        ? [
            messageRef("part", {
              id,
              name,
              share: percentArg(share),
              percent: percentArg(Math.round(percent)),
            }),
          ]
        : [];
    });
    if (away.length > 0) report(calendar, "mix", { at: "posts", data: { posts: all, parts: listAnd(away) } });
  },
});
