import type { NumberWriting } from "../numbers.ts";

const writing: NumberWriting = {
  group: [","],
  decimal: ".",
  quantities: ["doubl", "twice", "tripl", "thrice", "quadrupl", "half", "halv", "third of", "quarter of"],
};

export default writing;
