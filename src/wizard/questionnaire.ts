import type { Prompt, Reply, Talker, Typed } from "./prompter.ts";

/** What was typed, by the keys of the questions, in the order in which they were put. */
export type Answers = Readonly<Record<string, Typed>>;

/** A question that has been put or would have been, had its answer not been known. */
export interface Asked {
  key: string;
  ask: string;
  step: string;
  typed: Typed;
  /** The answer as people call it, where that is not as it is kept: the names of what was chosen. */
  shown?: Typed;
}

/** What a flow of questions is held with. */
export interface Conduct {
  talker: Talker;
  /** Called after each answer, so that none is lost. */
  keep(answers: Answers): void;
  /** Says what a step is for, before the first question of it that is put. */
  open(step: string): void;
  /** Lets the person choose an earlier question to answer anew; nothing where they go on instead. */
  overview(asked: readonly Asked[]): Promise<string | undefined>;
  /** Said where there is no question to go back to. */
  first: string;
}

/** The person wants an earlier question again: the flow begins anew, and answers itself up to there. */
class Again extends Error {}

/**
 * Questions one after the other, of which those that are answered already are not put: so a flow can be stopped and
 * gone on with, repeated from a file, and gone back in, though it is written as one way from beginning to end.
 */
export class Interview {
  readonly #answers: Map<string, Typed>;
  readonly #again = new Set<string>();
  #asked: Asked[] = [];
  #step = "";
  #opened = "";
  /** How many questions were put to the person. */
  put = 0;
  /** The key of the last question, where it was put and not answered from what was known. */
  justAsked: string | undefined;

  constructor(
    readonly conduct: Conduct,
    answers: Answers = {},
  ) {
    this.#answers = new Map(Object.entries(answers));
  }

  get answers(): Answers {
    return Object.fromEntries(this.#answers);
  }

  /** The questions of this way through the flow, so far. */
  get asked(): readonly Asked[] {
    return this.#asked;
  }

  /** Goes through a flow, from its beginning after each step back, and gives what it gives in the end. */
  async through<Result>(flow: () => Promise<Result>): Promise<Result> {
    for (;;) {
      this.#asked = [];
      this.#step = "";
      try {
        return await flow();
      } catch (error) {
        if (!(error instanceof Again)) throw error;
      }
    }
  }

  /** The questions that follow belong to a step. */
  step(id: string): void {
    this.#step = id;
  }

  /**
   * The answer to a question: the one that is known, if it will still do, else what the person says.
   * @param judge says whether an answer that was just given stands, or the question is put once more
   */
  async ask(key: string, prompt: Prompt, judge?: (typed: Typed) => Promise<boolean>): Promise<Typed> {
    const asked: Asked = { key, ask: prompt.ask, step: this.#step, typed: "" };
    this.#asked.push(asked);
    const known = this.#answers.get(key);
    const stands = known !== undefined && !this.#again.has(key) && prompt.complain(known) === undefined;
    asked.typed = stands ? known : await this.#put(key, prompt, judge);
    if (prompt.choices.length > 0) asked.shown = [asked.typed].flat().map((typed) => nameOf(typed, prompt));
    this.justAsked = stands ? undefined : key;
    return asked.typed;
  }

  /** Whether an answer was given before: in an earlier run, or in a file. */
  knows(key: string): boolean {
    return this.#answers.has(key) && !this.#again.has(key);
  }

  /** Takes back the answers to these questions, so that they are put again. */
  reconsider(keys: readonly string[]): never {
    for (const key of keys) this.#again.add(key);
    throw new Again();
  }

  async #put(key: string, prompt: Prompt, judge?: (typed: Typed) => Promise<boolean>): Promise<Typed> {
    if (this.#step !== this.#opened) this.conduct.open(this.#step);
    this.#opened = this.#step;
    for (;;) {
      const known = this.#answers.get(key);
      const reply = await this.conduct.talker.put(
        known === undefined ? prompt : { ...prompt, proposed: known },
        key,
      );
      this.put += 1;
      if ("go" in reply) {
        await this.#go(reply.go);
        continue;
      }
      this.#answers.set(key, reply.typed);
      this.conduct.keep(this.answers);
      if (judge && !(await judge(reply.typed))) continue;
      this.#again.delete(key);
      return reply.typed;
    }
  }

  /** Leaves for another question; comes back where there is none to go to. */
  async #go(where: Extract<Reply, { go: unknown }>["go"]): Promise<void> {
    const earlier = this.#asked.slice(0, -1);
    const key = where === "back" ? earlier.at(-1)?.key : await this.conduct.overview(earlier);
    if (key !== undefined) this.reconsider([key]);
    if (where === "back") this.conduct.talker.say(this.conduct.first, "note");
  }
}

function nameOf(typed: string, { choices }: Prompt): string {
  return choices.find(({ value }) => value === typed)?.name ?? typed;
}
