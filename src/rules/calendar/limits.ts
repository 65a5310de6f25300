import { type Fact, siteOf } from "../../facts/fact.ts";
import type { Platform } from "../../facts/platforms.ts";
import { defineRule } from "../../lint/rule.ts";
import type { Data } from "../../phrase.ts";
import { channelsById, hashtagsOf, isOver, kindOf } from "../../plan/posts.ts";
import type { Post } from "../../plan/types.ts";

export default defineRule({
  id: "calendar/limits",
  severity: "error",
  presets: ["recommended"],
  summary: "No post has more hashtags, images or videos than its platform takes.",
  why: "What is over the limit is refused or left out by the platform, which chooses otherwise than you would.",
  source:
    "The platforms' own documentation and announcements; each limit names its page and the day it was read",
  reads: ["calendar", "strategy"],
  messages: {
    hashtags:
      'Post "{id}" has {figure} hashtags, and {platform} takes {max} ({site}, {checked}). Leave {over} out.',
    media:
      'Post "{id}" shows {figure} images or videos, and {platform} takes {max} ({site}, {checked}). Leave {over} out.',
  },
  examples: {
    bad: `smplan: 1
strategy: { channels: [{ id: ig, platform: instagram }] }
calendar:
  posts:
    - { id: buns, channel: ig, text: "Easter buns from 26 March. #Easter", hashtags: [Buns, Bakery, Leeds, Sourdough, OvenFresh] }
`,
    good: `smplan: 1
strategy: { channels: [{ id: ig, platform: instagram }] }
calendar:
  posts:
    - { id: buns, channel: ig, text: "Easter buns from 26 March. #Easter", hashtags: [Easter, Buns, Bakery, Leeds, Sourdough] }
`,
  },
  check({ calendar, strategy }, report, { vocabulary }) {
    const channels = channelsById(strategy);
    for (const post of calendar.posts ?? []) {
      // Stories have limits of their own, and one entry often stands for several of them.
      if (isOver(post) || post.format === "story") continue;
      const platform = vocabulary.platform(channels.get(post.channel ?? "")?.platform);
      if (!platform) continue;
      const tags = platform.hashtags && excess(hashtagsOf(post).length, platform.hashtags);
      if (tags) {
        const at = post.hashtags?.length ? "hashtags" : "text";
        report(post, "hashtags", { at, data: dataOf(post, platform, tags) });
      }
      const media = platform.media && excess(picturesOf(post), platform.media);
      if (media) report(post, "media", { at: "media", data: dataOf(post, platform, media) });
    }
  },
});

/** How far a figure is over a limit; nothing where it is not. */
function excess(figure: number, { value: max, source }: Fact<number>): Data | undefined {
  if (figure <= max) return undefined;
  return { figure, max, over: figure - max, site: siteOf(source), checked: source.checked };
}

function dataOf({ id }: Post, { name }: Platform, excess: Data): Data {
  return { ...excess, id, platform: name };
}

/** How many images and videos a post shows. What is neither may be a file of captions. */
function picturesOf({ media = [] }: Post): number {
  return media.filter((file) => ["image", "video"].includes(kindOf(file) ?? "")).length;
}
