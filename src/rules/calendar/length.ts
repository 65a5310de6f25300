import { siteName } from "../../catalog/fact.ts";
import type { TextLimit } from "../../catalog/platforms.ts";
import { defineRule } from "../../lint/rule.ts";
import { listComma, messageRef } from "../../message-args.ts";
import { isBlank } from "../../plan/blank.ts";
import { channelsById, hashtagsIn, isClosedPost } from "../../plan/posts.ts";
import { lengthOverLimit, textLength } from "../../plan/text-length.ts";
import type { Post } from "../../plan/types.ts";

export default defineRule({
  id: "calendar/length",
  severity: "error",
  presets: ["recommended"],
  summary: "No post is longer than its platform takes, counted as the platform counts.",
  why: "A text that is too long is refused or cut off on the day it is due, and the end of a text is where people are told what to do.",
  source: "The platforms' own documentation; each limit names its page and the day it was read",
  reads: ["calendar", "strategy"],
  messages: {
    over: 'The text of post "{id}" is {length} {unit} long as {platform} counts, {over} over the {max} it takes ({site}, {checked}). Shorten it.',
    sum: 'Post "{id}" is {length} {unit} long as {platform} counts, {over} over the {max} it takes ({site}, {checked}): {parts}. Shorten it.',
    text: "text {figure}",
    link: "link {figure}",
    hashtags: "hashtags {figure}",
    characters: "characters",
    bytes: "bytes",
  },
  examples: {
    invalid: `smplan: 1
strategy: { channels: [{ id: x, platform: x }] }
calendar:
  posts:
    - id: gritting
      channel: x
      text: When frost is forecast, gritters leave at 19:00 for every bus route and for Hospital Hill. Side streets are not gritted, but yellow bins at their corners hold salt that you may use. Tonight's routes, the bins nearest to you and the time of our next update are on the city's page, which is renewed every hour.
`,
    valid: `smplan: 1
strategy: { channels: [{ id: x, platform: x }] }
calendar:
  posts:
    - id: gritting
      channel: x
      text: When frost is forecast, gritters leave at 19:00 for every bus route. Yellow bins hold salt that you may use. Tonight's routes
      link: https://www.wexcombe.example/winter/roads-and-pavements/gritting-routes-and-salt-bins-near-you-tonight
`,
  },
  check({ calendar, strategy }, report, { vocabulary }) {
    const channels = channelsById(strategy);
    for (const post of calendar.posts ?? []) {
      // Articles have a far higher limit than posts.
      if (isClosedPost(post) || post.format === "article" || isBlank(post.text)) continue;
      const platform = vocabulary.platform(channels.get(post.channel ?? "")?.platform);
      if (!platform?.textLimit) continue;
      const { value: limit, source } = platform.textLimit;
      const { text, appended } = publishedText(post, limit);
      const length = lengthOverLimit(text + appended, limit);
      if (length === undefined) continue;
      const data = {
        id: post.id,
        length,
        unit: messageRef(limit.counts === "bytes" ? "bytes" : "characters"),
        platform: platform.name,
        over: length - limit.max,
        max: limit.max,
        site: siteName(source),
        checked: source.checked,
      };
      if (appended === "") report(post, "over", { at: "text", data });
      else report(post, "sum", { at: "text", data: { ...data, parts: lengthParts(post, limit, length) } });
    }
  },
});

/**
 * Returns the published text of a post and the links and hashtags appended to it. They are only appended if
 * the platform counts links as text: other platforms have cards, fields and first comments for them.
 */
function publishedText(
  { text = "", link, hashtags = [] }: Post,
  limit: TextLimit,
): { text: string; appended: string } {
  if (limit.link === undefined) return { text, appended: "" };
  const suffix = appendedLink(text, link);
  return { text, appended: suffix + appendedHashtags(text, hashtags) };
}

function appendedLink(text: string, link: string | null | undefined): string {
  return link && !text.includes(link) ? ` ${link}` : "";
}

function appendedHashtags(text: string, hashtags: readonly string[]): string {
  const present = new Set(hashtagsIn(text).map((tag) => tag.toLowerCase()));
  return hashtags
    .filter((tag) => !present.has(tag.toLowerCase()))
    .map((tag) => ` #${tag}`)
    .join("");
}

/** Returns the length by part. The parts add up to the total length. */
function lengthParts({ text = "", link }: Post, limit: TextLimit, length: number) {
  const ofText = textLength(text, limit);
  const ofLink = textLength(appendedLink(text, link), limit);
  const parts = { text: ofText, link: ofLink, hashtags: length - ofText - ofLink };
  const nonEmpty = Object.entries(parts).filter(([, figure]) => figure > 0);
  return listComma(nonEmpty.map(([part, figure]) => messageRef(part, { figure })));
}
