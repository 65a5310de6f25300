import type { NumberWriting } from "../numbers.ts";

const writing: NumberWriting = {
  group: [","],
  decimal: ".",
};

export default writing;
