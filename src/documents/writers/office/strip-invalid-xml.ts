/** What no XML can hold: control characters, halves of a pair, and the two that are no characters. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const invalidCharacters = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

/** Data without what no XML can hold; a character that cannot be written leaves a gap that is seen. */
export function stripInvalidXml<Data>(data: Data): Data {
  return stripValue(data) as Data;
}

function stripValue(value: unknown): unknown {
  if (typeof value === "string") return value.replace(invalidCharacters, "\ufffd");
  if (Array.isArray(value)) return value.map(stripValue);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, stripValue(inner)]));
}
