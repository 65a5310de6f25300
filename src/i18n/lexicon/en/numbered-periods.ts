import type { NumberedPeriodWords } from "../numbered-periods.ts";

const words: NumberedPeriodWords = {
  week: ["week", "wk", "w"],
  month: ["month", "m"],
  quarter: ["quarter", "q"],
};

export default words;
