import { looksAhead, looksBack } from "../../i18n/lexicon/years.ts";
import { defineRule } from "../../lint/rule.ts";
import { sentencesOf } from "../../plan/sentences.ts";

export default defineRule({
  id: "calendar/year",
  severity: "warning",
  presets: ["recommended"],
  summary: "A post does not welcome, promise or tag a year that is already over.",
  why: "Texts are copied from last year's calendar. Nobody checks the year in a text that looks right, and everybody who reads it does.",
  source: "Practice: dates are the first thing that proofreaders check in a text that is used again",
  reads: ["calendar"],
  messages: {
    hashtag:
      'Post "{id}" of {date} has the hashtag "{found}", and {year} is over by then. Write {now}, or remove the year.',
    text: 'Post "{id}" of {date} says "{found}", and {year} is over by then. Write {now}, or say that the year before is meant.',
  },
  examples: {
    invalid: `smplan: 1
calendar: { posts: [{ id: new-year, date: 2027-01-13, text: Let 2026 be your year. }] }
`,
    valid: `smplan: 1
calendar: { posts: [{ id: new-year, date: 2027-01-13, text: Let 2027 be your year. In 2026 we baked 40 kinds of bread. }] }
`,
  },
  check({ calendar }, report) {
    for (const post of calendar.posts ?? []) {
      const { id, date, text = "", hashtags = [] } = post;
      if (date === undefined) continue;
      const now = Number(date.slice(0, 4));
      const tag = hashtags.findIndex((hashtag) => staleTag(hashtag, now));
      const inTag = staleTag(hashtags[tag] ?? "", now);
      const tagInText = text.match(tagPattern)?.find((one) => staleTag(one, now));
      const inText = tagInText ? staleTag(tagInText, now) : staleText(text, date, now);
      if (inText)
        report(post, tagInText ? "hashtag" : "text", {
          at: "text",
          data: messageData(id, date, inText),
        });
      else if (inTag)
        report(hashtags, "hashtag", {
          at: tag,
          data: messageData(id, date, inTag),
        });
    }
  },
});

/** Matches an arrow or a dash from one year to the next: 2025 → 2026. */
const transition = /(?<!\d)(20[12]\d) ?(?:→|➜|➡️?|->|–|-) ?(20[12]\d)(?!\d)/u;
const tagPattern = /#[\p{L}\d_]+/gu;

/** A part of a text that names a past year as a future one. */
interface StaleYear {
  text: string;
  year: number;
  next: number;
}

/** Returns the stale year in a hashtag, such as `2026Goals` in 2027. */
function staleTag(tag: string, now: number): StaleYear | undefined {
  const year = now - 1;
  if (!tag.includes(String(year)) || !looksAhead(tag.toLowerCase())) return undefined;
  return { text: tag, year, next: now };
}

/**
 * Returns the stale year in a text. A sentence about last year is reported only if it looks ahead, because
 * most are about the past.
 */
function staleText(text: string, date: string, now: number): StaleYear | undefined {
  const year = now - 1;
  if (!text.includes(String(year))) return undefined;
  const [change, from, to] = transition.exec(text) ?? [];
  // In the last days of a year, people look from it to the next one.
  if (change && Number(from) === year && Number(to) === now && date.slice(5) >= "12-20")
    return { text: change, year, next: now + 1 };
  const withoutTags = text.replace(tagPattern, " ");
  const sentence = sentencesOf(withoutTags).find(
    (one) => one.includes(String(year)) && looksAhead(one.toLowerCase()) && !looksBack(one.toLowerCase()),
  );
  return sentence ? { text: sentence.trim(), year, next: now } : undefined;
}

/** Returns the values of a message; years are texts, so that they have no thousands separator. */
function messageData(id: string, date: string, { text, year, next }: StaleYear) {
  return { id, date, found: text, year: String(year), now: String(next) };
}
