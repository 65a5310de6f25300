/** Fills in the `{placeholders}` of a text. Placeholders without a value stay. */
export function interpolate(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (placeholder, key: string) => String(values[key] ?? placeholder));
}

/** Returns a sentence without its final period, to be used as part of another sentence. */
export function withoutFullStop(sentence: string): string {
  return sentence.trim().replace(/[.…]+$/, "");
}
