import type { Answer, Prompt, Prompter, PromptReply } from "./prompter.ts";

/** What was typed, by the keys of the questions, in the order in which they were put. */
export type Answers = Readonly<Record<string, Answer>>;

/** A question that has been put or would have been, had its answer not been known. */
export interface AnsweredQuestion {
  key: string;
  question: string;
  step: string;
  answer: Answer;
  /** The answer as people call it, where that is not as it is kept: the names of what was chosen. */
  answerShown?: Answer;
}

/** What a flow of questions is held with. */
export interface FlowHooks {
  prompter: Prompter;
  /** Called after each answer, so that none is lost. */
  saveAnswers(answers: Answers): void;
  /** Says what a step is for, before the first question of it that is put. */
  introduceStep(step: string): void;
  /** Lets the person choose an earlier question to answer anew; nothing where they go on instead. */
  chooseQuestion(asked: readonly AnsweredQuestion[]): Promise<string | undefined>;
  /** Said where there is no question to go back to. */
  noEarlierQuestion: string;
}

/** The person wants an earlier question again: the flow begins anew, and answers itself up to there. */
class RestartFlow extends Error {}

/**
 * Questions one after the other, of which those that are answered already are not put: so a flow can be stopped and
 * gone on with, repeated from a file, and gone back in, though it is written as one way from beginning to end.
 */
export class Questionnaire {
  readonly #answers: Map<string, Answer>;
  readonly #again = new Set<string>();
  #asked: AnsweredQuestion[] = [];
  #step = "";
  #opened = "";
  /** How many questions were put to the person. */
  promptCount = 0;
  /** The key of the last question, where it was put and not answered from what was known. */
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

  /** The questions of this way through the flow, so far. */
  get asked(): readonly AnsweredQuestion[] {
    return this.#asked;
  }

  /** Goes through a flow, from its beginning after each step back, and gives what it gives in the end. */
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

  /** The questions that follow belong to a step. */
  startStep(id: string): void {
    this.#step = id;
  }

  /**
   * The answer to a question: the one that is known, if it will still do, else what the person says.
   * @param judge says whether an answer that was just given stands, or the question is put once more
   */
  async ask(key: string, prompt: Prompt, judge?: (typed: Answer) => Promise<boolean>): Promise<Answer> {
    const asked: AnsweredQuestion = { key, question: prompt.question, step: this.#step, answer: "" };
    this.#asked.push(asked);
    const known = this.#answers.get(key);
    const stands = known !== undefined && !this.#again.has(key) && prompt.validate(known) === undefined;
    asked.answer = stands ? known : await this.#put(key, prompt, judge);
    if (prompt.choices.length > 0)
      asked.answerShown = [asked.answer].flat().map((typed) => choiceName(typed, prompt));
    this.lastPromptedKey = stands ? undefined : key;
    return asked.answer;
  }

  /** Whether an answer was given before: in an earlier run, or in a file. */
  hasAnswer(key: string): boolean {
    return this.#answers.has(key) && !this.#again.has(key);
  }

  /** Takes back the answers to these questions, so that they are put again. */
  askAgain(keys: readonly string[]): never {
    for (const key of keys) this.#again.add(key);
    throw new RestartFlow();
  }

  async #put(key: string, prompt: Prompt, judge?: (typed: Answer) => Promise<boolean>): Promise<Answer> {
    if (this.#step !== this.#opened) this.hooks.introduceStep(this.#step);
    this.#opened = this.#step;
    for (;;) {
      const known = this.#answers.get(key);
      const reply = await this.hooks.prompter.ask(
        known === undefined ? prompt : { ...prompt, proposed: known },
        key,
      );
      this.promptCount += 1;
      if ("go" in reply) {
        await this.#go(reply.go);
        continue;
      }
      this.#answers.set(key, reply.typed);
      this.hooks.saveAnswers(this.answers);
      if (judge && !(await judge(reply.typed))) continue;
      this.#again.delete(key);
      return reply.typed;
    }
  }

  /** Leaves for another question; comes back where there is none to go to. */
  async #go(where: Extract<PromptReply, { go: unknown }>["go"]): Promise<void> {
    const earlier = this.#asked.slice(0, -1);
    const key = where === "back" ? earlier.at(-1)?.key : await this.hooks.chooseQuestion(earlier);
    if (key !== undefined) this.askAgain([key]);
    if (where === "back") this.hooks.prompter.say(this.hooks.noEarlierQuestion, "note");
  }
}

function choiceName(typed: string, { choices }: Prompt): string {
  return choices.find(({ value }) => value === typed)?.name ?? typed;
}
