import { defineRule } from "../../lint/rule.ts";
import { baseLanguage } from "../../plan/posts.ts";
import type { Post } from "../../plan/types.ts";

export default defineRule({
  id: "calendar/clash",
  severity: "warning",
  presets: ["recommended"],
  summary: "No two posts are due on one channel at one time.",
  why: "Two posts at once compete for the same people, and more often than not one of them was only copied and kept its time.",
  source: "CoSchedule, social media strategy template: every entry of the calendar has its own deadline",
  reads: ["calendar"],
  messages: {
    same: 'Posts "{other}" and "{id}" are both due on channel "{channel}" on {date} at {time}. Move one of them.',
    first: 'Post "{other}" is due then.',
  },
  examples: {
    invalid: `smplan: 1
calendar:
  posts:
    - { id: buns, channel: ig, date: 2027-03-26, time: "18:00" }
    - { id: opening-hours, channel: ig, date: 2027-03-26, time: "18:00" }
`,
    valid: `smplan: 1
calendar:
  posts:
    - { id: buns, channel: ig, date: 2027-03-26, time: "18:00" }
    - { id: opening-hours, channel: ig, date: 2027-03-27, time: "18:00" }
`,
  },
  check({ calendar }, report) {
    const first = new Map<string, Post>();
    for (const post of calendar.posts ?? []) {
      const { id, channel, date, time, status } = post;
      if (channel === undefined || date === undefined || time === undefined || status === "cancelled")
        continue;
      const key = `${channel} ${date} ${time} ${readerKey(post)}`;
      const earlier = first.get(key);
      if (!earlier) first.set(key, post);
      // Published posts cannot be moved.
      else if (earlier.status !== "published" || status !== "published") {
        const other = earlier.id;
        report(post, "same", {
          at: "time",
          data: { id, other, channel, date, time },
          related: [{ owner: earlier, at: "time", message: "first", data: { other } }],
        });
      }
    }
  },
});

/**
 * Returns a key of the audience of a post. A story and a feed post, or posts in two languages, may be
 * published at the same time.
 */
function readerKey({ format, language }: Post): string {
  const area = format === "story" ? "story" : "feed";
  return language === undefined ? area : `${area} ${baseLanguage(language)}`;
}
