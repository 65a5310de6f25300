/** Words of a language for the parts of a first statement in a crisis: stems, in lower case. */
export interface StatementWords {
  /** Words of concern, apology or thanks. */
  empathy: readonly string[];
  /** Words for facts. */
  facts: readonly string[];
  /** Words for open questions. */
  unknowns: readonly string[];
  /** Words for measures that are taken. */
  action: readonly string[];
  /** Words for the time and place of the next message. */
  update: readonly string[];
  /** Refusals to say anything. */
  refusal: readonly string[];
}

/** A part of a statement that people look for. */
export type StatementPart = Exclude<keyof StatementWords, "refusal">;

const modules = import.meta.glob<StatementWords>("./*/statement-parts.ts", {
  eager: true,
  import: "default",
});

const patternOf = (key: keyof StatementWords): RegExp => {
  const words = Object.values(modules).flatMap((language) => language[key]);
  return new RegExp(`(?<![a-zà-ÿа-я])(?:${words.join("|")})`);
};

const parts = ["empathy", "facts", "unknowns", "action", "update"] as const;
const patterns = parts.map((part) => [part, patternOf(part)] as const);
const refusal = patternOf("refusal");

/** Returns the parts of a statement for which it has no words. */
export function missingStatementParts(text: string): StatementPart[] {
  const lower = text.normalize("NFC").toLowerCase();
  return patterns.flatMap(([part, pattern]) => (pattern.test(lower) ? [] : [part]));
}

/** Returns the words with which a statement refuses to say anything, or `undefined`. */
export function refusalIn(text: string): string | undefined {
  return refusal.exec(text.normalize("NFC").toLowerCase())?.[0];
}
