/** The marking of a worked example in the starters, in every language. */
const placeholderPattern = /\[(?:Example|Пример|Ejemplo):\s*([^\]]*)\]/g;

/** Returns whether a text of a starter contains an example that must be replaced. */
export function isStarterPlaceholder(value: unknown): value is string {
  return typeof value === "string" && value.search(placeholderPattern) >= 0;
}

/** Returns the text of a starter's example without the marking. */
export function placeholderExample(text: string): string {
  return text.replace(placeholderPattern, "$1");
}
