/** The most of an error's text that is shown, in UTF-16 code units. */
const MAX_THROWN_LENGTH = 500;

/** Returns what somebody else's code threw, in one line: it may be anything, and what it says of itself may throw too. */
export function thrownText(thrown: unknown): string {
  try {
    const text = String(thrown instanceof Error ? thrown.message : thrown);
    const [line = ""] = text.split("\n");
    return line.length > MAX_THROWN_LENGTH ? `${line.slice(0, MAX_THROWN_LENGTH)}\u2026` : line;
  } catch {
    return "an error without words";
  }
}
