import type { NumberNotation } from "../numbers.ts";

const writing: NumberNotation = {
  group: [","],
  decimal: ".",
};

export default writing;
