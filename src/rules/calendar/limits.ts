import { type CatalogFact, siteName } from "../../catalog/fact.ts";
import type { Platform } from "../../catalog/platforms.ts";
import { defineRule, type ReportFinding } from "../../lint/rule.ts";
import { type MessageArgs, type MessageRef, messageRef } from "../../message-args.ts";
import { channelsById, hashtagsOf, isClosedPost, mediaKindOf } from "../../plan/posts.ts";
import { secondsOf } from "../../plan/time.ts";
import type { Post } from "../../plan/types.ts";

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
      // Stories have their own limits, and one entry often stands for several of them.
      if (isClosedPost(post) || post.format === "story") continue;
      const platform = vocabulary.platform(channels.get(post.channel ?? "")?.platform);
      if (!platform) continue;
      const tags = platform.hashtags && limitExcess(hashtagsOf(post).length, platform.hashtags);
      if (tags) {
        const at = post.hashtags?.length ? "hashtags" : "text";
        report(post, "hashtags", { at, data: limitArgs(post, platform, tags) });
      }
      const media = platform.media && limitExcess(mediaCount(post), platform.media);
      if (media) report(post, "media", { at: "media", data: limitArgs(post, platform, media) });
      checkVideos(post, platform, report);
    }
  },
});

/**
 * Reports videos with a known length that exceed the limit of the platform, or of the post's format on it.
 */
function checkVideos(post: Post, platform: Platform, report: ReportFinding<"video" | "short">): void {
  const { videoLength } = platform;
  // A live video has no length in advance, and its own limits.
  if (!videoLength || post.format === "live") return;
  const { value, source } = videoLength;
  const formats: Readonly<Record<string, number>> = value.formats ?? {};
  const ofFormat = formats[post.format ?? ""];
  const max = ofFormat ?? value.max;
  for (const file of post.media ?? []) {
    const seconds = file.length !== undefined && mediaKindOf(file) === "video" ? secondsOf(file.length) : 0;
    if (seconds <= max) continue;
    const lengths = {
      length: formatDuration(seconds),
      max: formatDuration(max),
      over: formatDuration(seconds - max),
    };
    report(file, ofFormat === undefined ? "video" : "short", {
      at: "length",
      data: {
        ...lengths,
        file: file.file,
        id: post.id,
        platform: platform.name,
        format: post.format ?? "",
        site: siteName(source),
        checked: source.checked,
      },
    });
  }
}

/** Returns the message for a length in seconds. Full hours and full minutes are shown without seconds. */
function formatDuration(length: number): MessageRef {
  const [minutes, seconds] = [Math.floor(length / 60), length % 60];
  if (minutes === 0) return messageRef("seconds", { seconds });
  if (seconds > 0) return messageRef("both", { minutes, seconds });
  return minutes % 60 === 0
    ? messageRef("hours", { hours: minutes / 60 })
    : messageRef("minutes", { minutes });
}

/** Returns by how much a figure exceeds a limit, or `undefined` if it does not. */
function limitExcess(figure: number, { value: max, source }: CatalogFact<number>): MessageArgs | undefined {
  if (figure <= max) return undefined;
  return { figure, max, over: figure - max, site: siteName(source), checked: source.checked };
}

function limitArgs({ id }: Post, { name }: Platform, excess: MessageArgs): MessageArgs {
  return { ...excess, id, platform: name };
}

/** Returns the number of images and videos of a post. Other files may be captions. */
function mediaCount({ media = [] }: Post): number {
  return media.filter((file) => ["image", "video"].includes(mediaKindOf(file) ?? "")).length;
}
