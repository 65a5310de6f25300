import type { NumberWriting } from "../numbers.ts";

const writing: NumberWriting = {
  group: [","],
  decimal: ".",
  quantities: {
    doubl: 2,
    twice: 2,
    tripl: 3,
    thrice: 3,
    quadrupl: 4,
    halv: 0.5,
    half: undefined,
    "third of": undefined,
    "a third": undefined,
    "quarter of": undefined,
    "a quarter": undefined,
  },
  percent: ["percent", "per cent", "pct"],
  times: ["times", "-fold", "fold"],
  time: ["day", "week", "month", "quarter", "year", "hour", "minute", "second", "am", "pm", "o'clock"],
  months: [
    ...["january", "february", "march", "april", "may", "june"],
    ...["july", "august", "september", "october", "november", "december"],
  ],
};

export default writing;
