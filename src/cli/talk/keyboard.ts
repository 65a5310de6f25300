import { emitKeypressEvents, type Interface, type Key } from "node:readline";
import { PassThrough } from "node:stream";
import type { Output } from "../world.ts";
import { Stop } from "./stop.ts";

/** What arrives of a key: the text that it types, where it types any, and what it is called. */
interface Press {
  text: string | undefined;
  key: Key;
  pasted: boolean;
}

/**
 * Milliseconds after which an escape sign is the Esc key, and not the beginning of an arrow. Node waits for half a
 * second, which feels stuck; a slow connection still sends a whole arrow within this time.
 */
const ESCAPE = 50;
const pasteMarks = { on: "\u001b[?2004h", off: "\u001b[?2004l" };

/**
 * The keys of a terminal, as the input of one prompt after the other. Keys that are typed ahead wait for the next
 * prompt, and what is pasted arrives in one piece: a line break in it does not answer the question.
 */
export class Keyboard extends PassThrough {
  readonly #stdin: NodeJS.ReadStream;
  readonly #output: Output;
  readonly #waiting: Press[] = [];
  #lineBreak: string | undefined;
  #lent = false;
  #resting = false;
  #pasting = false;
  #gone = false;
  #last: string | undefined;

  constructor(stdin: NodeJS.ReadStream, output: Output) {
    super();
    this.#stdin = stdin;
    this.#output = output;
    // Of the interface, Node looks only for this setting.
    emitKeypressEvents(stdin, { escapeCodeTimeout: ESCAPE } as unknown as Interface);
  }

  /** Readline asks its input for this. */
  setRawMode(raw: boolean): this {
    this.#stdin.setRawMode?.(raw);
    return this;
  }

  /**
   * Gives the keys to a prompt until it is answered. `lineBreak` is what a pasted line break becomes; without it the
   * prompt takes no pasted text. The signal tells that the terminal went away.
   * @throws Stop where it is away already
   */
  async lend<Answer>(
    lineBreak: string | undefined,
    put: (gone: AbortSignal) => Promise<Answer>,
  ): Promise<Answer> {
    if (this.#gone) throw new Stop();
    const leaving = new AbortController();
    const leave = () => {
      this.#gone = true;
      leaving.abort();
    };
    const press = (text: string | undefined, key: Key) => this.#take(text, key);
    this.#stdin.on("keypress", press).once("end", leave).once("close", leave).once("error", leave);
    this.#output.write(pasteMarks.on);
    this.#lineBreak = lineBreak;
    this.#lent = true;
    const answer = put(leaving.signal);
    this.#stdin.resume();
    this.#give();
    try {
      return await answer;
    } finally {
      this.#lent = false;
      this.#stdin.pause();
      this.#stdin.off("keypress", press).off("end", leave).off("close", leave).off("error", leave);
      this.#output.write(pasteMarks.off);
    }
  }

  #take(text: string | undefined, key: Key): void {
    if (key.name === "paste-start" || key.name === "paste-end") {
      this.#pasting = key.name === "paste-start";
      return;
    }
    // Windows ends a line with two signs.
    const half = this.#pasting && key.name === "enter" && this.#last === "return";
    this.#last = key.name;
    if (half) return;
    this.#waiting.push({ text, key, pasted: this.#pasting });
    this.#give();
  }

  /** One key a turn: after it the prompt may be answered, and the next key be meant for another one. */
  #give(): void {
    if (!this.#lent || this.#resting) return;
    const press = this.#waiting.shift();
    if (!press) return;
    this.#emit(press);
    this.#resting = true;
    setImmediate(() => {
      this.#resting = false;
      this.#give();
    });
  }

  #emit({ text, key, pasted }: Press): void {
    if (!pasted) {
      this.emit("keypress", text, key);
      return;
    }
    if (this.#lineBreak === undefined) return;
    const typed = isBreak(key) ? this.#lineBreak : text === "\t" ? " " : text;
    for (const sign of typed ?? "") this.emit("keypress", sign, { sequence: sign });
  }
}

function isBreak({ name }: Key): boolean {
  return name === "return" || name === "enter";
}
