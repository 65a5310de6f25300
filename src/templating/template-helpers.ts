/** What templates can do besides printing: nothing that reaches outside the data they are given. */
export const templateHelpers = {
  /** Fills the `{gaps}` of one of the fixed texts: `{{fill words.by value=target date=due}}`. */
  fill: (text: string, { hash }: { hash: Record<string, unknown> }): string =>
    text.replace(/\{(\w+)\}/g, (_, name: string) => String(hash[name] ?? "")),
  /** Whether a value says anything: cells of a table may be empty. */
  said: (value: object): boolean => Object.keys(value).length > 0,
};
