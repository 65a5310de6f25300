/** What a worked example begins with in our starters, in every language. */
const placeholderPattern = /\[(?:Example|Пример|Ejemplo):\s*([^\]]*)\]/g;

/** Whether a text of a starter is an example that waits to be replaced. */
export function isStarterPlaceholder(value: unknown): value is string {
  return typeof value === "string" && value.search(placeholderPattern) >= 0;
}

/** A starter's example without its marks, as it would stand in a plan. */
export function placeholderExample(text: string): string {
  return text.replace(placeholderPattern, "$1");
}
