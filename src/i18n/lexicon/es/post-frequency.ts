import type { PostFrequencyWords } from "../post-frequency.ts";

const words: PostFrequencyWords = {
  posts: ["publicaci", "post", "tuit"],
  each: ["al", "a la", "por", "cada"],
  day: ["día", "diari[oa]s?"],
  week: ["semana", "semanal(?:es|mente)?"],
  month: ["mes", "mensual(?:es|mente)?"],
};

export default words;
