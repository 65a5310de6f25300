import { siteName } from "../../catalog/fact.ts";
import { defineRule } from "../../lint/rule.ts";
import { type MessageRef, messageRef, valueNameRef } from "../../message-args.ts";
import { hashtagExcess, type LimitExcess, mediaExcess, videoExcesses } from "../../plan/post-limits.ts";
import { channelsById, isClosedPost } from "../../plan/posts.ts";

export default defineRule({
  id: "calendar/limits",
  severity: "error",
  presets: ["recommended"],
  summary: "No post has more hashtags, images or videos, and no longer a video, than its platform takes.",
  why: "What is over the limit is refused or left out by the platform, which chooses otherwise than you would.",
  source:
    "The platforms' own documentation and announcements; each limit names its page and the day it was read",
  reads: ["calendar", "strategy"],
  messages: {
    hashtags:
      'Post "{id}" has {figure} hashtags, and {platform} takes {max} ({site}, {checked}). Leave {over} out.',
    media:
      'Post "{id}" shows {figure} images or videos, and {platform} takes {max} ({site}, {checked}). Leave {over} out.',
    video:
      '{file} of post "{id}" is {length} long, and {platform} takes {max} ({site}, {checked}). Cut {over}, or make several of it.',
    short:
      '{file} of post "{id}" is {length} long, and {platform} takes {max} as {format} ({site}, {checked}). Cut {over}, or choose another format.',
    hours: "{hours} h",
    minutes: "{minutes} min",
    seconds: "{seconds} s",
    both: "{minutes} min {seconds} s",
  },
  examples: {
    invalid: `smplan: 1
strategy: { channels: [{ id: x, platform: x }] }
calendar:
  posts:
    - { id: buns, channel: x, media: [{ file: 1.jpg }, { file: 2.jpg }, { file: 3.jpg }, { file: 4.jpg }, { file: 5.jpg }] }
`,
    valid: `smplan: 1
strategy: { channels: [{ id: x, platform: x }] }
calendar:
  posts:
    - { id: buns, channel: x, media: [{ file: 1.jpg }, { file: 2.jpg }, { file: 3.jpg }, { file: 4.jpg }] }
`,
  },
  check({ calendar, strategy }, report, { vocabulary }) {
    const channels = channelsById(strategy);
    for (const post of calendar.posts ?? []) {
      // Stories have their own limits, and one entry often stands for several of them.
      if (isClosedPost(post) || post.format === "story") continue;
      const platform = vocabulary.platform(channels.get(post.channel ?? "")?.platform);
      if (!platform) continue;
      const args = ({ figure, max, over, source }: LimitExcess) => ({
        ...{ id: post.id, platform: platform.name, figure, max, over },
        ...{ site: siteName(source), checked: source.checked },
      });
      const tags = hashtagExcess(post, platform);
      const tagsAt = post.hashtags?.length ? "hashtags" : "text";
      if (isPrimary(tags)) report(post, "hashtags", { at: tagsAt, data: args(tags) });
      const media = mediaExcess(post, platform);
      if (isPrimary(media)) report(post, "media", { at: "media", data: args(media) });
      for (const video of videoExcesses(post, platform).filter(isPrimary)) {
        const { file, figure, max, over } = video;
        const lengths = { length: duration(figure), max: duration(max), over: duration(over) };
        const data = {
          ...args(video),
          ...lengths,
          file: file.file,
          format: valueNameRef("format", post.format ?? ""),
        };
        report(file, video.ofFormat ? "short" : "video", { at: "length", data });
      }
    }
  },
});

function isPrimary<Excess extends LimitExcess>(excess: Excess | undefined): excess is Excess {
  return excess?.source.weight === "primary";
}

/** Returns the message for a length in seconds. Full hours and full minutes are shown without seconds. */
function duration(length: number): MessageRef {
  const [minutes, seconds] = [Math.floor(length / 60), length % 60];
  if (minutes === 0) return messageRef("seconds", { seconds });
  if (seconds > 0) return messageRef("both", { minutes, seconds });
  return minutes % 60 === 0
    ? messageRef("hours", { hours: minutes / 60 })
    : messageRef("minutes", { minutes });
}
