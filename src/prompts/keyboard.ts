import { emitKeypressEvents, type Interface, type Key } from "node:readline";
import { PassThrough } from "node:stream";
import { Stop } from "./prompt-aborted.ts";

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

/**
 * Milliseconds for which the keys stay ours after an answer. What is typed before the next question then neither shows
 * in the wrong place nor, being Ctrl-C, ends the program before it can say what is kept.
 */
const GRACE = 300;
const pasteMarks = { on: "\u001b[?2004h", off: "\u001b[?2004l" };

/**
 * The keys of a terminal, as the input of one prompt after the other. Keys that are typed ahead wait for the next
 * prompt, and what is pasted arrives in one piece: a line break in it does not answer the question.
 */
export class Keyboard extends PassThrough {
  readonly #stdin: NodeJS.ReadStream;
  readonly #output: Pick<NodeJS.WriteStream, "write">;
  readonly #waiting: Press[] = [];
  readonly #gone = new AbortController();
  #lineBreak: string | undefined;
  #lent = false;
  #resting = false;
  #pasting = false;
  #held = false;
  #letGo: NodeJS.Timeout | undefined;
  #last: string | undefined;

  constructor(stdin: NodeJS.ReadStream, output: Pick<NodeJS.WriteStream, "write">) {
    super();
    this.#stdin = stdin;
    this.#output = output;
    // Of the interface, Node looks only for this setting.
    emitKeypressEvents(stdin, { escapeCodeTimeout: ESCAPE } as unknown as Interface);
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
    if (this.#gone.signal.aborted) throw new Stop();
    this.#hold();
    this.#output.write(pasteMarks.on);
    this.#lineBreak = lineBreak;
    this.#lent = true;
    const answer = put(this.#gone.signal);
    this.#give();
    try {
      return await answer;
    } finally {
      this.#lent = false;
      this.#output.write(pasteMarks.off);
      this.#stdin.unref?.();
      this.#letGo = setTimeout(() => this.#release(), GRACE).unref();
    }
  }

  #hold(): void {
    clearTimeout(this.#letGo);
    this.#stdin.ref?.();
    if (this.#held) return;
    this.#held = true;
    this.#stdin
      .on("keypress", this.#take)
      .on("end", this.#leave)
      .on("close", this.#leave)
      .on("error", this.#leave);
    this.#stdin.setRawMode?.(true);
    this.#stdin.resume();
  }

  #release(): void {
    this.#held = false;
    this.#stdin.pause();
    this.#stdin.setRawMode?.(false);
    this.#stdin
      .off("keypress", this.#take)
      .off("end", this.#leave)
      .off("close", this.#leave)
      .off("error", this.#leave);
  }

  /** Ctrl-Z: the shell gets the terminal until it brings the program back. */
  #suspend(): void {
    this.#stdin.setRawMode?.(false);
    process.once("SIGCONT", () => {
      if (this.#held) this.#stdin.setRawMode?.(true);
    });
    process.kill(process.pid, "SIGTSTP");
  }

  readonly #leave = (): void => this.#gone.abort();

  readonly #take = (text: string | undefined, key: Key): void => {
    if (key.ctrl && key.name === "z" && process.platform !== "win32") {
      this.#suspend();
      return;
    }
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
  };

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
