/** Helpers of all templates; they use only the data passed to them. */
export const templateHelpers = {
  /** Returns a text with its `{placeholders}` filled: `{{fill words.by value=target date=due}}`. */
  fill: (text: string, { hash }: { hash: Record<string, unknown> }): string =>
    text.replace(/\{(\w+)\}/g, (_, name: string) => String(hash[name] ?? "")),
  /** Returns whether a table cell has content: an object without keys is an empty cell. */
  said: (value: object): boolean => Object.keys(value).length > 0,
};
