import { siteName } from "../../catalog/fact.ts";
import { defineRule } from "../../lint/rule.ts";
import {
  hashtagExcess,
  type LimitExcess,
  mediaExcess,
  textExcess,
  videoExcesses,
} from "../../plan/post-limits.ts";
import { channelsById, isClosedPost } from "../../plan/posts.ts";

export default defineRule({
  id: "calendar/reported-limits",
  severity: "info",
  presets: ["recommended"],
  summary: "No post exceeds a limit that others report, but that its platform does not document.",
  why: "Some limits are known only from magazines and publishing tools. They are often right and sometimes out of date, so they are worth a look before the post is due.",
  source: "Pages of others than the platforms; each limit names its page and the day it was read",
  reads: ["calendar", "strategy"],
  messages: {
    text: 'The text of post "{id}" is {figure} characters long; according to {site} ({checked}), {platform} takes {max}. Check it, or shorten the text.',
    hashtags:
      'Post "{id}" has {figure} hashtags; according to {site} ({checked}), {platform} takes {max}. Check it, or leave {over} out.',
    media:
      'Post "{id}" shows {figure} images or videos; according to {site} ({checked}), {platform} takes {max}. Check it, or leave {over} out.',
    video:
      '{file} of post "{id}" is longer than the {max} minutes that {platform} takes according to {site} ({checked}). Check it, or cut the video.',
  },
  examples: {
    invalid: `smplan: 1
strategy: { channels: [{ id: ig, platform: instagram }] }
calendar:
  posts:
    - { id: buns, channel: ig, text: "Easter buns from 26 March. #Easter", hashtags: [Buns, Bakery, Leeds, Sourdough, OvenFresh] }
`,
    valid: `smplan: 1
strategy: { channels: [{ id: ig, platform: instagram }] }
calendar:
  posts:
    - { id: buns, channel: ig, text: "Easter buns from 26 March. #Easter", hashtags: [Easter, Buns, Bakery, Leeds, Sourdough] }
`,
  },
  check({ calendar, strategy }, report, { vocabulary }) {
    const channels = channelsById(strategy);
    for (const post of calendar.posts ?? []) {
      if (isClosedPost(post)) continue;
      const platform = vocabulary.platform(channels.get(post.channel ?? "")?.platform);
      if (!platform) continue;
      const args = ({ figure, max, over, source }: LimitExcess) => ({
        ...{ id: post.id, platform: platform.name, figure, max, over },
        ...{ site: siteName(source), checked: source.checked },
      });
      const text = textExcess(post, platform);
      if (isReported(text)) report(post, "text", { at: "text", data: args(text) });
      // Stories have their own limits.
      if (post.format === "story") continue;
      const tags = hashtagExcess(post, platform);
      const tagsAt = post.hashtags?.length ? "hashtags" : "text";
      if (isReported(tags)) report(post, "hashtags", { at: tagsAt, data: args(tags) });
      const media = mediaExcess(post, platform);
      if (isReported(media)) report(post, "media", { at: "media", data: args(media) });
      for (const video of videoExcesses(post, platform).filter(isReported)) {
        const data = { ...args(video), file: video.file.file, max: video.max / 60 };
        report(video.file, "video", { at: "length", data });
      }
    }
  },
});

function isReported<Excess extends LimitExcess>(excess: Excess | undefined): excess is Excess {
  return excess?.source.weight === "secondary";
}
