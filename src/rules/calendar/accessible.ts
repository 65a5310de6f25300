import { defineRule } from "../../lint/rule.ts";
import { isBlank } from "../../plan/blank.ts";
import { hashtagsIn, isClosedPost, mediaKindOf, WORD_CHARACTERS } from "../../plan/posts.ts";
import type { Post } from "../../plan/types.ts";

export default defineRule({
  id: "calendar/accessible",
  severity: "warning",
  presets: ["recommended"],
  summary: "Images have alt text, videos have captions, and hashtags of several words have capitals.",
  why: "Whoever does not see the image or hear the video gets the post all the same, and a screen reader says BakeryLeeds in two words but bakeryleeds in none. Most people watch with the sound off anyway.",
  source: "Digital.gov, Federal Social Media Accessibility Toolkit",
  reads: ["calendar", "plan", "campaigns"],
  options: {
    letters: {
      type: "integer",
      description:
        "A hashtag without capitals and with so many letters is taken for several words. Some languages have single words almost as long.",
      default: 24,
      minimum: 1,
    },
  },
  messages: {
    alt: 'The image {file} of post "{id}" has no alt text. Say under alt what it shows.',
    captions:
      'The video {file} of post "{id}" has no captions. Add them, and say "captions: true"; for a video without speech they name the sounds.',
    known: 'The hashtag #{tag} of post "{id}" is several words in one. Write it #{better}.',
    long: 'The hashtag #{tag} of post "{id}" has {letters} letters and no capital. If it is several words, begin each with a capital.',
    "alt-all": "{count} images have no alt text. Say of each under alt what it shows.",
    "captions-all":
      '{count} videos have no captions. Add them, and say "captions: true"; for a video without speech they name the sounds.',
  },
  combined: { alt: "alt-all", captions: "captions-all" },
  examples: {
    invalid: `smplan: 1
calendar:
  posts:
    - { id: buns, media: [{ file: media/buns.jpg }, { file: media/oven.mp4, kind: video }] }
`,
    valid: `smplan: 1
calendar:
  posts:
    - { id: buns, media: [{ file: media/buns.jpg, alt: Six buns with icing crosses }, { file: media/oven.mp4, kind: video, captions: true }] }
`,
  },
  check({ calendar, plan, campaigns }, report, { options }) {
    const posts = calendar.posts ?? [];
    const names = [plan.organization, ...campaigns.map(({ name }) => name)];
    const compounds = compoundHashtags(posts, names);
    for (const post of posts) {
      // Ideas have no media yet.
      if (isClosedPost(post) || post.status === "idea") continue;
      for (const file of post.media ?? []) {
        const data = { id: post.id, file: file.file };
        const kind = mediaKindOf(file);
        if (kind === "image" && isBlank(file.alt)) report(file, "alt", { data });
        if (kind === "video" && !file.captions) report(file, "captions", { data });
      }
      for (const { tag, index } of hashtagsWithIndex(post)) {
        if (hasCapital(tag) || !hasCase(tag)) continue;
        const better = compounds.get(tag);
        const data = { id: post.id, tag, better: better ?? tag, letters: tag.length };
        const message = better !== undefined ? "known" : tag.length >= options.letters ? "long" : undefined;
        // Words separated by _ can be told apart.
        if (message === undefined || (message === "long" && tag.includes("_"))) continue;
        if (index === undefined) report(post, message, { at: "text", data });
        else report(post.hashtags ?? post, message, { at: index, data, ...(better && { suggest: better }) });
      }
    }
  },
});

/**
 * Returns the hashtags of a post: first the list with its indexes, then the hashtags that occur only in the
 * text.
 */
function hashtagsWithIndex({ text = "", hashtags = [] }: Post): { tag: string; index?: number }[] {
  const listed = hashtags.map((tag, index) => ({ tag, index }));
  const inText = [...new Set(hashtagsIn(text))].filter((tag) => !hashtags.includes(tag));
  return [...listed, ...inText.map((tag) => ({ tag }))];
}

/**
 * Returns the correct spelling of hashtags that certainly consist of several words, by their form in lower
 * case.
 */
function compoundHashtags(
  posts: readonly Post[],
  names: readonly (string | undefined)[],
): Map<string, string> {
  const written = posts.flatMap(({ text = "", hashtags = [] }) => [...hashtags, ...hashtagsIn(text)]);
  const known = [...names.flatMap(nameAsHashtag), ...written.filter(hasInnerCapital)];
  return new Map(known.map((tag) => [tag.toLowerCase(), tag]));
}

const nonWordPattern = new RegExp(`[^${WORD_CHARACTERS}]+`);

/** Returns a name of several words as a hashtag. */
function nameAsHashtag(name: string | undefined): string[] {
  const words = (name ?? "").split(nonWordPattern).filter((word) => word !== "");
  return words.length < 2 ? [] : [words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("")];
}

/**
 * Returns whether capitals mark the start of a word within a hashtag. If all letters are capitals, they mark
 * nothing.
 */
function hasInnerCapital(tag: string): boolean {
  return hasCapital(tag.slice(1)) && tag !== tag.toUpperCase();
}

function hasCapital(tag: string): boolean {
  return tag !== tag.toLowerCase();
}

/** Returns whether the script has capital letters. */
function hasCase(tag: string): boolean {
  return tag.toLowerCase() !== tag.toUpperCase();
}
