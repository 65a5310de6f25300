/** Fills the `{gaps}` of a text. */
export function interpolate(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (gap, key: string) => String(values[key] ?? gap));
}

/** A sentence without its full stop, as a part of another. */
export function withoutFullStop(sentence: string): string {
  return sentence.trim().replace(/[.…]+$/, "");
}
