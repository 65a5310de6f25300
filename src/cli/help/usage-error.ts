import type { Messages } from "../../generated/messages.ts";
import type { Message } from "../../i18n/message.ts";

/** The texts of errors on the command line: unknown options, missing arguments, invalid values. */
type UsageErrorTexts = Messages["help"]["errors"];

/** The texts that say which values are valid. */
type ValueFormTexts = Messages["help"]["valueForms"];

/** The value of a placeholder. A list is formatted in the user's language, as "a, b or c". */
export type UsageErrorValue = string | number | readonly string[] | InvalidValue;

type ValuesOf<Text> =
  Text extends Message<infer Values> ? [values: { [Name in keyof Values]: UsageErrorValue }] : [];

/** A value that an option or argument does not accept. The command adds the name of the option. */
export class InvalidValue extends Error {
  constructor(
    readonly form: keyof ValueFormTexts,
    readonly values: Readonly<Record<string, UsageErrorValue>>,
  ) {
    super(form);
  }
}

/** Returns the error to throw for an invalid value, with its text from `help.json`. */
export function invalidValue<Form extends keyof ValueFormTexts>(
  form: Form,
  ...[values]: ValuesOf<ValueFormTexts[Form]>
): InvalidValue {
  return new InvalidValue(form, values ?? {});
}

/** A command line that cannot be run. */
export class UsageError extends Error {
  constructor(
    readonly id: keyof UsageErrorTexts,
    /** The values by placeholder. `flags` is the notation of an option or argument, such as "<file>". */
    readonly values: Readonly<Record<string, UsageErrorValue>>,
    /** The command whose help explains how to do it right, such as "smplan lint". */
    readonly command: string,
  ) {
    super(id);
  }
}

/** Returns the error to throw for a command line that cannot be run, with its text from `help.json`. */
export function usageError<Id extends keyof UsageErrorTexts>(
  command: string,
  id: Id,
  ...[values]: ValuesOf<UsageErrorTexts[Id]>
): UsageError {
  return new UsageError(id, values ?? {}, command);
}
