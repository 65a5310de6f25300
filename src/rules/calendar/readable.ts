import { defineRule } from "../../lint/rule.ts";
import { isClosedPost } from "../../plan/posts.ts";
import { sentencesOf, wordsOf } from "../../plan/sentences.ts";

export default defineRule({
  id: "calendar/readable",
  severity: "info",
  presets: ["recommended"],
  summary: "Posts have short sentences, no styled letters, no sentences in capitals, and few emoji.",
  why: "Screen readers skip styled letters or name them one by one, and read out every emoji. Long sentences and capitals are hard to read for everyone.",
  source: "UK Government Communication Service, guidance on accessible social media",
  reads: ["calendar"],
  options: {
    words: { type: "integer", description: "The most words of a sentence.", default: 25, minimum: 1 },
    emoji: { type: "integer", description: "The most emoji of a post.", default: 8, minimum: 0 },
  },
  messages: {
    styled:
      'The text of post "{id}" has styled letters ("{letters}"), which screen readers cannot read. Write them with the keyboard.',
    capitals: 'The text of post "{id}" has a sentence in capitals: "{words}". Write it in small letters.',
    long: 'A sentence of post "{id}" has {count} words, and more than {most} are hard to follow. Make two of it.',
    emoji:
      'The text of post "{id}" has {count} emoji, and screen readers name each of them. Keep {most} at most, at the end.',
  },
  examples: {
    invalid: `smplan: 1
calendar: { posts: [{ id: buns, text: "OUR EASTER BUNS ARE BACK FROM FRIDAY! Come early." }] }
`,
    valid: `smplan: 1
calendar: { posts: [{ id: buns, text: "Our Easter buns are back from Friday! Come early." }] }
`,
  },
  check({ calendar }, report, { options }) {
    for (const post of calendar.posts ?? []) {
      const { id, text } = post;
      if (!text || isClosedPost(post)) continue;
      const letters = styledLetters.exec(text)?.[0];
      if (letters !== undefined) report(post, "styled", { at: "text", data: { id, letters } });
      const sentences = text.split("\n").flatMap(sentencesOf);
      const capitals = sentences.find(isInCapitals);
      if (capitals !== undefined)
        report(post, "capitals", { at: "text", data: { id, words: capitals.trim() } });
      const count = Math.max(0, ...sentences.map((sentence) => proseWords(sentence)));
      if (count > options.words)
        report(post, "long", { at: "text", data: { id, count, most: options.words } });
      const emoji = (text.match(emojiPattern) ?? []).length;
      if (emoji > options.emoji)
        report(post, "emoji", { at: "text", data: { id, count: emoji, most: options.emoji } });
    }
  },
});

/** Letters of the mathematical alphabets, which imitate bold and italic type. A single one may be mathematics. */
const styledLetters = /[\u{1d400}-\u{1d7ff}](?:\s?[\u{1d400}-\u{1d7ff}])+/u;

const emojiPattern = /\p{Emoji_Presentation}|\p{Emoji}\ufe0f/gu;

/** The minimum number of words of a sentence in capitals. Fewer words may be names, abbreviations and headings. */
const MIN_CAPITAL_WORDS = 4;

function isInCapitals(sentence: string): boolean {
  const words = sentence.match(/\p{L}{2,}/gu) ?? [];
  return (
    words.length >= MIN_CAPITAL_WORDS &&
    words.every((word) => word === word.toUpperCase() && word !== word.toLowerCase())
  );
}

/** Returns the number of words of a sentence, without its hashtags, mentions and links. */
function proseWords(sentence: string): number {
  return wordsOf(sentence.replace(/(?:[#@]|https?:)\S+/g, " ")).length;
}
