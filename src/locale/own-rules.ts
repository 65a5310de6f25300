import type words from "./en/own-rules.ts";

/** What is said of a team's own rules. */
export type OwnRulesWords = typeof words;
