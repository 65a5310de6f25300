import { phrasePattern } from "../../i18n/lexicon/find-phrase.ts";
import { giveawayWords } from "../../i18n/lexicon/giveaways.ts";
import { defineRule } from "../../lint/rule.ts";
import { isClosedPost } from "../../plan/posts.ts";

export default defineRule({
  id: "calendar/giveaway",
  severity: "warning",
  presets: ["recommended"],
  summary: "A post that announces a giveaway leads to its terms.",
  why: "Without terms no one knows who may take part, until when and for what, and the platforms require them. A dispute about a prize is a small crisis that terms prevent.",
  source: "Meta, policies for pages: promotions need official rules and eligibility terms",
  reads: ["calendar"],
  messages: {
    terms:
      'Post "{id}" announces a giveaway ("{words}") and has neither a link nor a word about its terms. Say where the terms are: who may take part, until when, and how the winner is chosen.',
  },
  examples: {
    invalid: `smplan: 1
calendar: { posts: [{ id: buns, text: "Giveaway! Comment below for a box of buns." }] }
`,
    valid: `smplan: 1
calendar: { posts: [{ id: buns, text: "Giveaway! Comment below for a box of buns. Terms in our profile." }] }
`,
  },
  check({ calendar }, report) {
    for (const post of calendar.posts ?? []) {
      const { text, link } = post;
      if (!text || link || isClosedPost(post) || post.status === "idea") continue;
      const words = giveawayPattern.exec(text)?.[0];
      if (words === undefined || /https?:\/\//.test(text) || termsPattern.test(text)) continue;
      report(post, "terms", { at: "text", data: { id: post.id, words } });
    }
  },
});

const giveawayPattern = phrasePattern(giveawayWords.flatMap(({ giveaways }) => giveaways));
const termsPattern = phrasePattern(giveawayWords.flatMap(({ terms }) => terms));
