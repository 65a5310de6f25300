import { formatMessage, type Message, type MessageValue } from "../i18n/message.ts";

/** Helpers of all templates; they use only the data passed to them. */
export const templateHelpers = {
  /** Returns a message with its `{placeholders}` filled: `{{fill words.by value=target date=due}}`. */
  fill: (message: string | Message, { hash }: { hash: Record<string, MessageValue> }): string =>
    formatMessage(message, hash),
  /** Returns whether a table cell has content: an object without keys is an empty cell. */
  said: (value: object): boolean => Object.keys(value).length > 0,
};
