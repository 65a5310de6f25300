/** Words of a language for a number of posts in a period. */
export interface PostFrequencyWords {
  /** Words for posts, as stems. */
  posts: readonly string[];
  /** Words before a period: "a", "per". */
  each: readonly string[];
  day: readonly string[];
  week: readonly string[];
  month: readonly string[];
}

const modules = import.meta.glob<PostFrequencyWords>("./*/post-frequency.ts", {
  eager: true,
  import: "default",
});

const units = ["day", "week", "month"] as const;

/** For each language and unit, "3 posts a week", with at most one word between the number and the posts. */
const patterns = Object.values(modules).flatMap((words) =>
  units.map((per) => {
    const posts = `(?:${words.posts.join("|")})[a-zà-ÿа-я]*`;
    const each = `(?:(?:${words.each.join("|")}) )?`;
    const unit = `(?:${words[per].join("|")})(?![a-zà-ÿа-я])`;
    const pattern = `(?<![\\d.,–-])(\\d{1,3}) (?:[a-zà-ÿа-я]+ )?${posts} ${each}${unit}`;
    return { per, pattern: new RegExp(pattern, "i") };
  }),
);

/** Returns the number of posts a day, week or month that a text states, or `undefined`. */
export function postFrequencyIn(text: string): { posts: number; per: (typeof units)[number] } | undefined {
  if (!/\d/.test(text)) return undefined;
  for (const { per, pattern } of patterns) {
    const match = pattern.exec(text);
    if (match) return { posts: Number(match[1]), per };
  }
  return undefined;
}
