import type { WizardTexts } from "../../src/wizard/wizard-texts.ts";
import type { Person } from "../support/terminal.ts";

/** A question that waits for an answer, as the screen shows it. */
export interface OpenQuestion {
  ask: string;
  /** What stands above it since the one before: why it is asked, and an example. */
  notes: string;
  /** What stands below it: the choices and the keys. */
  below: string;
}

/** Keys for some questions, by the beginning of what they ask; every other question is answered as most would. */
export type OwnAnswers = Readonly<Record<string, string | ((question: OpenQuestion) => string)>>;

const down = "\u001b[B";
const closed = /^[✔<] /;

/**
 * Somebody at a terminal who takes what is proposed, else types the example that the question gives, and sees later to
 * what the linter has to say.
 */
export class Interviewee {
  readonly person: Person;
  readonly #words: WizardTexts;
  readonly asked: string[] = [];
  #left = false;

  constructor(person: Person, words: WizardTexts) {
    this.person = person;
    this.#words = words;
    person.exited.then(() => {
      this.#left = true;
    });
  }

  /** Answers until the program ends, or until a question begins with a text: then that one is left open. */
  async answersUntil(stop?: string, own: OwnAnswers = {}): Promise<OpenQuestion | undefined> {
    for (;;) {
      const question = await this.#next();
      if (question === undefined) {
        if (stop !== undefined)
          throw new Error(`It ended and never asked "${stop}":\n${this.person.screen()}`);
        return undefined;
      }
      if (stop !== undefined && question.ask.startsWith(stop)) return question;
      this.asked.push(question.ask);
      if (this.asked.length > 200) throw new Error(`It asks for ever: ${this.asked.slice(-5).join("\n")}`);
      const [, keys = this.#keysFor(question)] =
        Object.entries(own).find(([ask]) => question.ask.startsWith(ask)) ?? [];
      await this.types(typeof keys === "string" ? keys : keys(question));
    }
  }

  /** Types keys that close the question, and waits until they have. */
  async types(keys: string): Promise<void> {
    const before = this.#closedCount();
    this.person.types(keys);
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
    const [before = ""] = proposals.example.split("{example}");
    const [several = ""] = this.#words.wizard.several.split("{separator}");
    const example = notes.split(before).at(-1)?.split(several)[0]?.trim();
    if (notes.includes(before) && example) return `${example}\r`;
    return below.includes(menu.skip) ? "\r" : "12\r";
  }

  /** The question that is open, once the screen is at rest; nothing where the program has ended. */
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
