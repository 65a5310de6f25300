import type { PlaceholderWords } from "../placeholders.ts";

const words: PlaceholderWords = {
  marks: ["TBD", "TBC", "TBA", "FIXME", "TODO:", "lorem ipsum", "Lorem ipsum", "xxx", "XXX"],
  alone: [
    "todo",
    "tbd",
    "to do",
    "to be defined",
    "to be decided",
    "to be done",
    "to be written",
    "to be added",
    "to be confirmed",
    "to be completed",
    "to follow",
    "placeholder",
    "example text",
    "sample text",
    "your text here",
    "fill in",
    "n/a yet",
  ],
  inBrackets: [
    "your",
    "insert",
    "add",
    "fill in",
    "name of",
    "company",
    "date",
    "number",
    "todo",
    "tbd",
    "example:",
  ],
};

export default words;
