import { disclosureWords } from "../../i18n/lexicon/disclosures.ts";
import { defineRule } from "../../lint/rule.ts";
import { quoted } from "../../message-args.ts";
import { isBlank } from "../../plan/blank.ts";
import { isDisclosed } from "../../plan/disclosed.ts";
import { channelsById, postLanguage } from "../../plan/posts.ts";

export default defineRule({
  id: "calendar/disclosed",
  severity: "error",
  presets: ["recommended"],
  summary: "A sponsored post says in its text that it is one.",
  why: "Hidden advertising is sanctioned under consumer and competition law, in Bulgaria as elsewhere in the European Union, and readers who find out forgive it less than a plain word at the beginning.",
  source:
    "Practice of the Bulgarian consumer and competition authorities: paid collaborations are clearly marked, as with #реклама",
  reads: ["calendar", "strategy", "plan"],
  messages: {
    hidden:
      'Post "{id}" is sponsored, and neither its text nor its hashtags say so. Begin the text with a word such as {example}.',
  },
  examples: {
    invalid: `smplan: 1
calendar: { posts: [{ id: mill, language: en, sponsored: true, text: We visited the mill that grinds our rye. Add it to your Sunday., hashtags: [Adventure] }] }
`,
    valid: `smplan: 1
calendar: { posts: [{ id: mill, language: en, sponsored: true, text: Paid partnership with Hill Mill. We visited the mill that grinds our rye. }] }
`,
  },
  check({ calendar, strategy, plan }, report) {
    const channels = channelsById(strategy);
    for (const post of calendar.posts ?? []) {
      if (post.sponsored !== true || post.status === "cancelled" || post.status === "idea") continue;
      const language = postLanguage(post, channels.get(post.channel ?? ""), plan.language);
      const words = disclosureWords.get(language);
      if (!words || isBlank(post.text) || isDisclosed(post)) continue;
      report(post, "hidden", { at: "text", data: { id: post.id, example: quoted(words.plainest) } });
    }
  },
});
