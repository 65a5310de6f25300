/** Letters and digits of every script, as the schemas' patterns have them, and the same within ASCII. */
const EVERY_SCRIPT = "\\p{Ll}\\p{Lo}\\p{M}\\p{N}";
const ASCII = "a-z0-9";

/**
 * A pattern of the schemas, compiled when it is first asked for. Classes of Unicode take milliseconds to compile, and
 * most ids are ASCII: those are tested by the part of the pattern that is.
 */
export function patternOf(source: string, flags: string): { test(text: string): boolean } {
  let whole: RegExp | undefined;
  let ascii: RegExp | undefined;
  return {
    test(text) {
      if (source.includes(EVERY_SCRIPT) && isAscii(text)) {
        ascii ??= new RegExp(source.replaceAll(EVERY_SCRIPT, ASCII), flags);
        return ascii.test(text);
      }
      whole ??= new RegExp(source, flags);
      return whole.test(text);
    },
  };
}

function isAscii(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) if (text.charCodeAt(index) > 127) return false;
  return true;
}
