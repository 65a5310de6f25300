import type { WizardTexts } from "../../src/wizard/wizard-texts.ts";
import type { TerminalUser } from "../support/terminal.ts";

/** Marks the place of a value in a text. */
const MARK = "\u2063";

/** An open question on the screen. */
export interface OpenQuestion {
  ask: string;
  /** The lines between the previous question and this one: the explanation and an example. */
  notes: string;
  /** The lines from the question on: the choices and the keys. */
  below: string;
}

/** Keys for some questions, by the start of their text; every other question gets a default answer. */
export type AnswerOverrides = Readonly<Record<string, string | ((question: OpenQuestion) => string)>>;

const down = "\u001b[B";
const closed = /^[✔<] /;

/** A user who accepts proposals, otherwise types the example of the question, and postpones findings. */
export class QuestionnaireUser {
  readonly person: TerminalUser;
  readonly #words: WizardTexts;
  readonly asked: string[] = [];
  #left = false;

  constructor(person: TerminalUser, words: WizardTexts) {
    this.person = person;
    this.#words = words;
    person.exited.then(() => {
      this.#left = true;
    });
  }

  /** Answers until the program ends, or until a question starts with a text; that one stays open. */
  async answerUntil(stop?: string, own: AnswerOverrides = {}): Promise<OpenQuestion | undefined> {
    for (;;) {
      const question = await this.#next();
      if (question === undefined) {
        if (stop !== undefined)
          throw new Error(`The program ended without asking "${stop}":\n${this.person.screen()}`);
        return undefined;
      }
      if (stop !== undefined && question.ask.startsWith(stop)) return question;
      this.asked.push(question.ask);
      if (this.asked.length > 200)
        throw new Error(`The program does not stop asking: ${this.asked.slice(-5).join("\n")}`);
      const [, keys = this.#keysFor(question)] =
        Object.entries(own).find(([ask]) => question.ask.startsWith(ask)) ?? [];
      await this.typeAnswer(typeof keys === "string" ? keys : keys(question));
    }
  }

  /** Types keys that answer the question, and waits until it is answered. */
  async typeAnswer(keys: string): Promise<void> {
    const before = this.#closedCount();
    this.person.type(keys);
    const deadline = Date.now() + 20_000;
    while (!this.#left && this.#closedCount() === before) {
      if (Date.now() > deadline)
        throw new Error(`${JSON.stringify(keys)} did not answer:\n${this.person.screen().slice(-1500)}`);
      await pause();
    }
  }

  #keysFor({ notes, below }: OpenQuestion): string {
    const { lint, menu, proposals } = this.#words.advice;
    if (below.includes(lint.ask)) return `${down}\r`;
    if (below.includes("↑↓")) return below.includes("◯") && !below.includes("◉") ? ` ${down} \r` : "\r";
    if (below.includes(menu.keep)) return "\r";
    const [before = ""] = proposals.example({ example: MARK }).split(MARK);
    const [several = ""] = this.#words.wizard.several({ separator: MARK }).split(MARK);
    const example = notes.split(before).at(-1)?.split(several)[0]?.trim();
    if (notes.includes(before) && example) return `${example}\r`;
    return below.includes(menu.skip) ? "\r" : "12\r";
  }

  /** Returns the open question when the screen no longer changes; `undefined` if the program has ended. */
  async #next(): Promise<OpenQuestion | undefined> {
    const deadline = Date.now() + 20_000;
    for (let before = ""; ; ) {
      if (this.#left) return undefined;
      await pause();
      const screen = this.person.screen();
      const question = screen === before ? openIn(screen) : undefined;
      if (question) return question;
      if (Date.now() > deadline) throw new Error(`There is no question:\n${screen.slice(-1500)}`);
      before = screen;
    }
  }

  #closedCount(): number {
    return this.person
      .screen()
      .split("\n")
      .filter((line) => closed.test(line)).length;
  }
}

function openIn(screen: string): OpenQuestion | undefined {
  const lines = screen.split("\n");
  const at = lines.findLastIndex((line) => line.startsWith("? "));
  const last = lines.findLastIndex((line) => closed.test(line));
  if (at < 0 || at < last) return undefined;
  const oneLine = (from: number, to?: number) => lines.slice(from, to).join(" ").replace(/\s+/g, " ").trim();
  return { ask: oneLine(at).slice(2), notes: oneLine(last + 1, at), below: lines.slice(at).join("\n") };
}

const pause = () => new Promise((done) => setTimeout(done, 25));
