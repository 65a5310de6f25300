/** What is typed or chosen: one text, or several. */
export type Answer = string | readonly string[];

/** One of the things to choose from. */
export interface PromptChoice {
  value: string;
  name: string;
  /** What it is good for, in a sentence. */
  about?: string;
}

/** A question as it is put to a person; whoever puts it knows nothing of plans. */
export interface Prompt {
  /** `list` is several texts with `separator` between them; `choices` several of the choices; `confirm` "yes" or "no". */
  kind: "text" | "list" | "choice" | "choices" | "confirm";
  question: string;
  /** Why it is asked, what for, how it is written: shown before the question, a paragraph each. */
  notes: readonly string[];
  /** What `?` shows: a fuller explanation, and a worked example. */
  help: readonly string[];
  choices: readonly PromptChoice[];
  /** An answer as somebody else could have given it. */
  example?: string;
  /** What stands when nothing is typed: a text, or the values of the choices. */
  proposed?: Answer;
  /** Nothing is an answer, too. */
  optional: boolean;
  separator?: string;
  /** What is wrong with an answer, in words; nothing where it will do. */
  validate(typed: Answer): string | undefined;
  /** What follows from an answer while it is being typed, in a short line: "9 h of 20 h a week". */
  preview?(typed: Answer): string | undefined;
}

/** What came of a question: an answer, or the wish to go back to the one before, or to the overview. */
export type PromptReply = { typed: Answer } | { go: "back" | "overview" };

/** How something is said between two questions. */
export type MessageTone = "title" | "text" | "note" | "warning";

/** Whoever talks to the person. */
export interface Prompter {
  /** @param key the key of the answer, where it is kept */
  ask(prompt: Prompt, key?: string): Promise<PromptReply>;
  /** Says a paragraph, or several. */
  say(text: string, tone?: MessageTone): void;
}
