import { siteName } from "../../catalog/fact.ts";
import { defineRule } from "../../lint/rule.ts";
import { listComma, messageRef } from "../../message-args.ts";
import { textExcess } from "../../plan/post-limits.ts";
import { channelsById, isClosedPost } from "../../plan/posts.ts";

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
      if (isClosedPost(post)) continue;
      const platform = vocabulary.platform(channels.get(post.channel ?? "")?.platform);
      const excess = platform && textExcess(post, platform);
      if (!platform || excess?.source.weight !== "primary") continue;
      const data = {
        id: post.id,
        length: excess.figure,
        unit: messageRef(excess.limit.counts === "bytes" ? "bytes" : "characters"),
        platform: platform.name,
        over: excess.over,
        max: excess.max,
        site: siteName(excess.source),
        checked: excess.source.checked,
      };
      const parts = Object.entries(excess.parts).filter(([, figure]) => figure > 0);
      const list = listComma(parts.map(([part, figure]) => messageRef(part, { figure })));
      if (parts.length > 1) report(post, "sum", { at: "text", data: { ...data, parts: list } });
      else report(post, "over", { at: "text", data });
    }
  },
});
