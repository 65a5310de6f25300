import type { NumberWriting } from "../numbers.ts";

const writing: NumberWriting = {
  group: ["."],
  decimal: ",",
  quantities: [
    "удво",
    "двойно",
    "два пъти",
    "утро",
    "тройно",
    "три пъти",
    "наполовина",
    "половин",
    "с една трета",
  ],
};

export default writing;
