import { defineRule } from "../../lint/rule.ts";
import { channelsById } from "../../plan/posts.ts";
import type { Post } from "../../plan/types.ts";

export default defineRule({
  id: "calendar/adapted",
  severity: "warning",
  presets: ["recommended"],
  summary: "No text appears word for word on two platforms.",
  why: "Platforms differ in length, tone and in who reads there. A text that was written for one of them is read as an afterthought on the other, twice by those who follow both.",
  source: "The four steps of a social media plan, strategy: content adapted to each format and platform",
  reads: ["calendar", "strategy"],
  options: {
    letters: {
      type: "integer",
      description: "Texts shorter than this many characters may be the same.",
      default: 40,
      minimum: 1,
    },
  },
  messages: {
    same: 'Post "{id}" on {platform} says word for word what post "{other}" says on {otherPlatform}. Rewrite it for the people who read it there.',
    first: 'Post "{other}" says the same on {otherPlatform}.',
  },
  examples: {
    invalid: `smplan: 1
strategy: { channels: [{ id: ig, platform: instagram }, { id: li, platform: linkedin }] }
calendar:
  posts:
    - { id: ig-buns, channel: ig, text: "Easter buns are back. Order by Wednesday and pick them up on Saturday." }
    - { id: li-buns, channel: li, text: "Easter buns are back. Order by Wednesday and pick them up on Saturday." }
`,
    valid: `smplan: 1
strategy: { channels: [{ id: ig, platform: instagram }, { id: li, platform: linkedin }] }
calendar:
  posts:
    - { id: ig-buns, channel: ig, text: "Easter buns are back. Order by Wednesday and pick them up on Saturday." }
    - { id: li-buns, channel: li, text: "Order Easter buns for the office by Wednesday: from 20 on, we bring them to you." }
`,
  },
  check({ calendar, strategy }, report, { options, vocabulary }) {
    const channels = channelsById(strategy);
    const nameOf = (platform: string) => vocabulary.platform(platform)?.name ?? platform;
    const first = new Map<string, { post: Post; platform: string }>();
    for (const post of calendar.posts ?? []) {
      const platform = channels.get(post.channel ?? "")?.platform;
      // Many posts begin as a copy of another text, so drafts are checked but ideas are not.
      if (platform === undefined || post.status === "cancelled" || post.status === "idea") continue;
      const text = (post.text ?? "").trim().replace(/\s+/g, " ");
      if (text.length < options.letters) continue;
      const earlier = first.get(text);
      if (!earlier) first.set(text, { post, platform });
      else if (earlier.platform !== platform && !bothPublished(earlier.post, post)) {
        const others = { other: earlier.post.id, otherPlatform: nameOf(earlier.platform) };
        report(post, "same", {
          at: "text",
          data: { id: post.id, platform: nameOf(platform), ...others },
          related: [{ owner: earlier.post, at: "text", message: "first", data: others }],
        });
      }
    }
  },
});

/** Returns whether both posts are published: their texts cannot be changed any more. */
function bothPublished(one: Post, other: Post): boolean {
  return one.status === "published" && other.status === "published";
}
