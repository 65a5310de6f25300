/** The maximum length of an error's text, in UTF-16 code units. */
const MAX_THROWN_LENGTH = 500;

/**
 * Returns the first line of the message of a thrown value. Foreign code may throw any value, and converting
 * it to text may throw as well.
 */
export function thrownText(thrown: unknown): string {
  try {
    const text = String(thrown instanceof Error ? thrown.message : thrown);
    const [line = ""] = text.split("\n");
    return line.length > MAX_THROWN_LENGTH ? `${line.slice(0, MAX_THROWN_LENGTH)}\u2026` : line;
  } catch {
    return "an error without words";
  }
}
