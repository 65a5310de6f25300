import MessageFormat from "@messageformat/core";
import { placeholdersOf } from "../messages.ts";

/**
 * Returns what is wrong with a translation: its syntax, a plural form that the language does not have, or its
 * placeholders; `undefined` if it is correct. A number that only chooses a plural form may be left out, because not
 * every language needs it.
 */
export function textProblem(language: string, english: string, text: string): string | undefined {
  try {
    new MessageFormat(language).compile(text);
    const known = placeholdersOf(english);
    const own = placeholdersOf(text);
    const unknown = [...own.keys()].find((name) => !known.has(name));
    if (unknown !== undefined) return `the English text has no placeholder {${unknown}}`;
    const missing = [...known].find(([name, type]) => type === "MessageValue" && !own.has(name));
    return missing && `the placeholder {${missing[0]}} is missing`;
  } catch (error) {
    return (error as Error).message.split("\n")[0];
  }
}
