import { siteName } from "../../catalog/fact.ts";
import { marketIds } from "../../catalog/laws.ts";
import { aiLabels } from "../../i18n/lexicon/ai-labels.ts";
import { phrasePattern } from "../../i18n/lexicon/find-phrase.ts";
import { defineRule } from "../../lint/rule.ts";
import { quoted } from "../../message-args.ts";
import { lawOnDay, lawsOf } from "../../plan/markets.ts";
import { channelsById, hashtagsOf, isClosedPost, postLanguage } from "../../plan/posts.ts";

export default defineRule({
  id: "calendar/ai-label",
  severity: "warning",
  presets: ["recommended"],
  summary: "A post that an artificial intelligence made says so, where the law asks for it.",
  why: "Pictures, voices and videos that look real but are not mislead people, and so does a text on public matters that no one checked. The European Union requires a label.",
  source: "Regulation (EU) 2024/1689, Article 50(4)",
  reads: ["calendar", "strategy", "plan"],
  options: {
    markets: {
      type: "array",
      description: "Markets whose laws are checked in addition to those of the plan.",
      default: [],
      items: { type: "string", enum: marketIds },
    },
  },
  messages: {
    unlabeled:
      'Post "{id}" was made with AI, and its text does not say so. {law} asks for a label from {from} on ({site}, {checked}): write for instance {example}.',
  },
  examples: {
    invalid: `smplan: 1
plan: { markets: [BG], language: en }
calendar: { posts: [{ id: oven, date: 2027-03-01, aiGenerated: true, text: Our new oven at sunrise. }] }
`,
    valid: `smplan: 1
plan: { markets: [BG], language: en }
calendar: { posts: [{ id: oven, date: 2027-03-01, aiGenerated: true, text: "Made with AI: our new oven at sunrise." }] }
`,
  },
  check({ calendar, strategy, plan }, report, { options, today }) {
    const laws = lawsOf("ai", plan, options.markets);
    if (laws.length === 0) return;
    const channels = channelsById(strategy);
    for (const post of calendar.posts ?? []) {
      if (post.aiGenerated !== true || !post.text || isClosedPost(post) || post.status === "idea") continue;
      const law = lawOnDay(laws, post, plan, today);
      const labels = aiLabels.get(postLanguage(post, channels.get(post.channel ?? ""), plan.language));
      const tags = hashtagsOf(post).map((tag) => tag.toLowerCase());
      const isLabeled = labelPattern.test(post.text) || tags.some((tag) => labelTags.has(tag));
      if (!law || !labels || isLabeled) continue;
      const { source, value: from } = law.appliesFrom;
      const data = { id: post.id, law: law.name, from, example: quoted(labels.plainest) };
      report(post, "unlabeled", {
        at: "text",
        data: { ...data, site: siteName(source), checked: source.checked },
      });
    }
  },
});

/** The labels of every language: a label may be in another language than the post. */
const allLabels = [...aiLabels.values()];
const labelPattern = phrasePattern(allLabels.flatMap(({ phrases }) => phrases));
const labelTags = new Set(allLabels.flatMap(({ hashtags }) => hashtags));
