import type { PostFrequencyWords } from "../post-frequency.ts";

const words: PostFrequencyWords = {
  posts: ["post", "publication", "tweet"],
  each: ["a", "per", "each", "every"],
  day: ["day", "daily"],
  week: ["week", "weekly"],
  month: ["month", "monthly"],
};

export default words;
