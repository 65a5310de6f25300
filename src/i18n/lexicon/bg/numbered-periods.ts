import type { NumberedPeriodWords } from "../numbered-periods.ts";

const words: NumberedPeriodWords = {
  week: ["седмица", "седм"],
  month: ["месец"],
  quarter: ["тримесечие", "трим"],
};

export default words;
