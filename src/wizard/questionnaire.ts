import type { Answer, Prompt, Prompter, PromptReply } from "./prompter.ts";

/** The answers by the keys of their questions, in the order in which the questions were asked. */
export type Answers = Readonly<Record<string, Answer>>;

/** A question of the flow that has an answer: from the user just now, or known from before. */
export interface AnsweredQuestion {
  key: string;
  question: string;
  step: string;
  answer: Answer;
  /** The names of the chosen values, if the question has choices. `answer` holds the values. */
  answerShown?: Answer;
}

/** The callbacks and texts that a questionnaire needs. */
export interface FlowHooks {
  prompter: Prompter;
  /** Saves the answers. Called after each answer, so that no answer is lost. */
  saveAnswers(answers: Answers): void;
  /** Explains a step before the first question of it that is asked. */
  introduceStep(step: string): void;
  /**
   * Lets the user choose an earlier question to answer again. Returns `undefined` if the user goes on
   * instead.
   */
  chooseQuestion(asked: readonly AnsweredQuestion[]): Promise<string | undefined>;
  /** The text to show if there is no earlier question to go back to. */
  noEarlierQuestion: string;
}

/** Thrown to restart the flow at an earlier question. Until that question, the known answers are reused. */
class RestartFlow extends Error {}

/**
 * A series of questions that skips those whose answers are known. So a flow can be stopped and resumed,
 * replayed from a file, and gone back in, although its code is one sequence from beginning to end.
 */
export class Questionnaire {
  readonly #answers: Map<string, Answer>;
  readonly #keysToAskAgain = new Set<string>();
  #asked: AnsweredQuestion[] = [];
  #step = "";
  #introducedStep = "";
  /** The number of questions that the user was asked. */
  promptCount = 0;
  /** The key of the last question, or `undefined` if its answer was already known. */
  lastPromptedKey: string | undefined;

  constructor(
    readonly hooks: FlowHooks,
    answers: Answers = {},
  ) {
    this.#answers = new Map(Object.entries(answers));
  }

  get answers(): Answers {
    return Object.fromEntries(this.#answers);
  }

  /** The questions of the current run of the flow, so far. */
  get asked(): readonly AnsweredQuestion[] {
    return this.#asked;
  }

  /** Runs a flow, again from its beginning after each step back, and returns its result. */
  async run<Result>(flow: () => Promise<Result>): Promise<Result> {
    for (;;) {
      this.#asked = [];
      this.#step = "";
      try {
        return await flow();
      } catch (error) {
        if (!(error instanceof RestartFlow)) throw error;
      }
    }
  }

  /** Starts a step: the questions that follow belong to it. */
  startStep(id: string): void {
    this.#step = id;
  }

  /**
   * Returns the answer to a question: the known answer if it is still valid, otherwise the answer of the
   * user.
   * @param accept returns whether to accept an answer of the user; if not, the question is asked again
   */
  async ask(key: string, prompt: Prompt, accept?: (typed: Answer) => Promise<boolean>): Promise<Answer> {
    const asked: AnsweredQuestion = { key, question: prompt.question, step: this.#step, answer: "" };
    this.#asked.push(asked);
    const known = this.#answers.get(key);
    const isValid =
      known !== undefined && !this.#keysToAskAgain.has(key) && prompt.validate(known) === undefined;
    asked.answer = isValid ? known : await this.#askUser(key, prompt, accept);
    if (prompt.choices.length > 0)
      asked.answerShown = [asked.answer].flat().map((typed) => choiceName(typed, prompt));
    this.lastPromptedKey = isValid ? undefined : key;
    return asked.answer;
  }

  /** Returns whether a question was already answered: in an earlier run, or in a file. */
  hasAnswer(key: string): boolean {
    return this.#answers.has(key) && !this.#keysToAskAgain.has(key);
  }

  /** Marks questions to be asked again, with their answers as proposals, and restarts the flow. */
  askAgain(keys: readonly string[]): never {
    for (const key of keys) this.#keysToAskAgain.add(key);
    throw new RestartFlow();
  }

  async #askUser(key: string, prompt: Prompt, accept?: (typed: Answer) => Promise<boolean>): Promise<Answer> {
    if (this.#step !== this.#introducedStep) this.hooks.introduceStep(this.#step);
    this.#introducedStep = this.#step;
    for (;;) {
      const known = this.#answers.get(key);
      const reply = await this.hooks.prompter.ask(
        known === undefined ? prompt : { ...prompt, proposed: known },
        key,
      );
      this.promptCount += 1;
      if ("go" in reply) {
        await this.#goTo(reply.go);
        continue;
      }
      this.#answers.set(key, reply.typed);
      this.hooks.saveAnswers(this.answers);
      if (accept && !(await accept(reply.typed))) continue;
      this.#keysToAskAgain.delete(key);
      return reply.typed;
    }
  }

  /** Restarts the flow at an earlier question. Returns if there is none, or if the user goes on. */
  async #goTo(destination: Extract<PromptReply, { go: unknown }>["go"]): Promise<void> {
    const earlier = this.#asked.slice(0, -1);
    const key = destination === "back" ? earlier.at(-1)?.key : await this.hooks.chooseQuestion(earlier);
    if (key !== undefined) this.askAgain([key]);
    if (destination === "back") this.hooks.prompter.say(this.hooks.noEarlierQuestion, "note");
  }
}

function choiceName(typed: string, { choices }: Prompt): string {
  return choices.find(({ value }) => value === typed)?.name ?? typed;
}
