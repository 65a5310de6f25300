import type { WizardWords } from "../locale/wizard.ts";

/** What a person said: a text, several, or a number. */
export type Answer = string | number | readonly string[];

export type QuestionId = keyof WizardWords["questions"];
export type Step = keyof WizardWords["steps"];
export type Answers = Partial<Record<QuestionId, Answer>>;

/** A complaint about an answer, by its name among the wizard's words. */
export type Complaint = keyof WizardWords["complaints"];

/** What a question may look at while it is asked. */
export interface Circumstances {
  language: string;
  /** The day on which the wizard runs, year-month-day. */
  today: string;
  answers: Answers;
}

interface Common {
  id: QuestionId;
  step: Step;
  /** The short path asks what a plan cannot do without; `full` asks everything, `short` only stands in for a fuller one. */
  path: "both" | "full" | "short";
  /** An empty answer is one too: nothing is written then. */
  optional?: boolean;
  /** What is there to be accepted with Enter. */
  proposed?(circumstances: Circumstances): string | undefined;
  judge?(answer: Answer, circumstances: Circumstances): Complaint | undefined;
}

/** One line of text. */
interface TextQuestion extends Common {
  kind: "text";
}

/** Several texts on one line, with commas or semicolons between them. */
interface ListQuestion extends Common {
  kind: "list";
  separator: "," | ";";
}

interface NumberQuestion extends Common {
  kind: "number";
}

interface DateQuestion extends Common {
  kind: "date";
}

/** One or several of a fixed set, by their ids. */
interface ChoiceQuestion extends Common {
  kind: "choice" | "choices";
  choices: readonly string[];
}

export type Question = TextQuestion | ListQuestion | NumberQuestion | DateQuestion | ChoiceQuestion;
