import type { YearWords } from "../years.ts";

const words: YearWords = {
  ahead: [
    "let(?![a-z])",
    "happy",
    "welcome",
    "hello",
    "starts(?![a-z])",
    "begins(?![a-z])",
    "goals(?![a-z])",
    "new year",
    "resolution",
    "ready for",
    "your year",
  ],
  back: [
    "was(?![a-z])",
    "were(?![a-z])",
    "had(?![a-z])",
    "recap",
    "review",
    "report",
    "results",
    "since",
    "last year",
    "thank",
    "looking back",
    "look back",
    "goodbye",
    "ended",
    "best of",
    "finished",
    "achieved",
  ],
};

export default words;
