import { defineRule } from "../../lint/rule.ts";
import { listAnd } from "../../message-args.ts";
import { baseLanguage, channelsById, isClosedPost } from "../../plan/posts.ts";

export default defineRule({
  id: "calendar/language",
  severity: "warning",
  presets: ["recommended"],
  summary: "Every post is in a language that its channel uses.",
  why: "Those who follow a channel have chosen its language. A post in another one is for nobody there, or the channel has a language more than the plan says.",
  source:
    "The four steps of a social media plan, strategy: in what language; Forrester's POST method (2007), S",
  reads: ["calendar", "strategy", "plan"],
  messages: {
    other:
      'Post "{id}" is in {language}, but channel "{channel}" publishes in {languages}. Put it into a language of the channel, or add {language} to the languages of the channel.',
  },
  examples: {
    invalid: `smplan: 1
strategy: { channels: [{ id: ig, platform: instagram, languages: [bg] }] }
calendar: { posts: [{ id: exam-season, channel: ig, language: en }] }
`,
    valid: `smplan: 1
strategy: { channels: [{ id: ig, platform: instagram, languages: [bg, en] }] }
calendar: { posts: [{ id: exam-season, channel: ig, language: en-GB }] }
`,
  },
  check({ calendar, strategy, plan }, report) {
    const channels = channelsById(strategy);
    for (const post of calendar.posts ?? []) {
      const channel = channels.get(post.channel ?? "");
      const { language } = post;
      if (!channel || language === undefined || isClosedPost(post)) continue;
      const own = channel.languages ?? [];
      const languages = own.length > 0 ? own : plan.language === undefined ? [] : [plan.language];
      const used = languages.map(baseLanguage);
      if (used.length === 0 || used.includes(baseLanguage(language))) continue;
      const data = { id: post.id, language, channel: channel.id, languages: listAnd(languages) };
      report(post, "other", { at: "language", data });
    }
  },
});
