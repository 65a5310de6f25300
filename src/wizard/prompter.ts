/** An answer as it was typed or chosen: one text, or several. */
export type Answer = string | readonly string[];

/** One of the choices of a question. */
export interface PromptChoice {
  value: string;
  name: string;
  /** A sentence that describes the choice. */
  about?: string;
}

/** A question to the user. The prompter that asks it does not need to know about plans. */
export interface Prompt {
  /**
   * `list`: several texts separated by `separator`. `choices`: several of the choices. `confirm`: "yes" or
   * "no".
   */
  kind: "text" | "list" | "choice" | "choices" | "confirm";
  question: string;
  /** Paragraphs shown before the question: why it is asked, and how to write the answer. */
  notes: readonly string[];
  /** Paragraphs shown if the user types `?`: a longer explanation, and a worked example. */
  help: readonly string[];
  choices: readonly PromptChoice[];
  /** An example of an answer. */
  example?: string;
  /** The default answer, used if the user only presses Enter: a text, or the values of choices. */
  proposed?: Answer;
  /** Whether an empty answer is allowed. */
  optional: boolean;
  separator?: string;
  /** Returns a message about what is wrong with an answer, or `undefined` if it is valid. */
  validate(typed: Answer): string | undefined;
  /** Returns a short line about an answer while it is being typed, such as "9 h of 20 h a week". */
  preview?(typed: Answer): string | undefined;
}

/** The reply to a question: an answer, or a command to go back one question or to the overview. */
export type PromptReply = { typed: Answer } | { go: "back" | "overview" };

/** The style of a message between two questions. */
export type MessageTone = "title" | "text" | "note" | "warning";

/** The interface for asking the user questions and showing messages. */
export interface Prompter {
  /**
   * Asks a question and returns the reply.
   * @param key the key under which the answer is saved, if it is saved
   */
  ask(prompt: Prompt, key?: string): Promise<PromptReply>;
  /** Shows one or more paragraphs. */
  say(text: string, tone?: MessageTone): void;
}
