import type { NumberWriting } from "../numbers.ts";

const writing: NumberWriting = {
  group: ["."],
  decimal: ",",
  quantities: ["duplic", "dobl", "triplic", "tripl", "cuadruplic", "mitad", "un tercio", "un cuarto"],
};

export default writing;
