import type { NumberedPeriodWords } from "../numbered-periods.ts";

const words: NumberedPeriodWords = {
  week: ["semana", "sem"],
  month: ["mes"],
  quarter: ["trimestre", "trim", "t"],
};

export default words;
