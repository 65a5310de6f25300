import { disclosureWords } from "../../i18n/lexicon/disclosures.ts";
import { defineRule } from "../../lint/rule.ts";
import { quoted } from "../../message-args.ts";
import { isBlank } from "../../plan/blank.ts";
import { baseLanguage, channelsById, hashtagsOf, WORD_CHARACTERS } from "../../plan/posts.ts";
import type { Channel, Post } from "../../plan/types.ts";

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

/** Returns the base language of a post. Without any language, it is English, the default of the format. */
function postLanguage(post: Post, channel: Channel | undefined, plan = "en"): string {
  const [only, ...others] = channel?.languages ?? [];
  return baseLanguage(post.language ?? (only !== undefined && others.length === 0 ? only : plan));
}

function isDisclosed(post: Post): boolean {
  const text = (post.text ?? "").normalize("NFC").toLowerCase();
  const words = text.split(nonWordPattern);
  return (
    hashtagsOf(post).some((tag) => matchesAny(disclosures.hashtags, tag.normalize("NFC").toLowerCase())) ||
    words.some((_, start) => disclosures.phrases.some((phrase) => startsWithPhrase(words, start, phrase))) ||
    [...text.matchAll(labelPattern)].some(([, word = ""]) => disclosures.labels.has(word))
  );
}

const nonWordPattern = new RegExp(`[^${WORD_CHARACTERS}]+`);

/** Matches a word at the start that is followed by a colon or similar, or a word in brackets. */
const labelPattern = new RegExp(
  `(?:^\\s*|[\\[(])([${WORD_CHARACTERS}]+)(?=\\s*[\\])|:—–.!]|\\s*\\n|\\s+-\\s|\\s*$)`,
  "g",
);

/** The words of every language: the label may be in another language than the post. */
const allWords = [...disclosureWords.values()];
const allPhrases = allWords.flatMap((words) => words.phrases);
const disclosures = {
  phrases: allPhrases.map((phrase) => phrase.split(" ")),
  labels: new Set(allWords.flatMap((words) => words.labels)),
  hashtags: [
    ...allWords.flatMap((words) => words.hashtags),
    ...allPhrases.filter((phrase) => !phrase.includes(" ")),
  ],
};

/** Returns whether the words of a phrase occur in this order from an index on. */
function startsWithPhrase(words: readonly string[], start: number, phrase: readonly string[]): boolean {
  return phrase.every((part, index) => matchesAny([part], words[start + index] ?? ""));
}

/**
 * Returns whether a word matches a pattern. A pattern that ends with * matches all words with that prefix.
 */
function matchesAny(patterns: readonly string[], word: string): boolean {
  return patterns.some((pattern) =>
    pattern.endsWith("*") ? word.startsWith(pattern.slice(0, -1)) : word === pattern,
  );
}
