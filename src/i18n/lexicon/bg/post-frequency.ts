import type { PostFrequencyWords } from "../post-frequency.ts";

const words: PostFrequencyWords = {
  posts: ["публикаци", "пост"],
  each: ["на", "всеки", "всяка", "в"],
  day: ["ден", "дневно"],
  week: ["седмица", "седмично"],
  month: ["месец", "месечно"],
};

export default words;
