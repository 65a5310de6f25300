/** Characters that XML does not allow: control characters, lone surrogates, U+FFFE and U+FFFF. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const invalidCharacters = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

/**
 * Returns a copy of the data in which characters that XML does not allow are replaced by U+FFFD, so that
 * readers see the gap.
 */
export function stripInvalidXml<Data>(data: Data): Data {
  return stripValue(data) as Data;
}

function stripValue(value: unknown): unknown {
  if (typeof value === "string") return value.replace(invalidCharacters, "\ufffd");
  if (Array.isArray(value)) return value.map(stripValue);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, stripValue(inner)]));
}
