import { emitKeypressEvents, type Interface, type Key } from "node:readline";
import { PassThrough } from "node:stream";
import { PromptAborted } from "./prompt-aborted.ts";

/** What arrives of a key: the text that it types, where it types any, and what it is called. */
interface KeyPress {
  text: string | undefined;
  key: Key;
  pasted: boolean;
}

/**
 * Milliseconds after which an escape sign is the Esc key, and not the beginning of an arrow. Node waits for half a
 * second, which feels stuck; a slow connection still sends a whole arrow within this time.
 */
const ESCAPE_TIMEOUT_MS = 50;

/**
 * Milliseconds for which the keys stay ours after an answer. What is typed before the next question then neither shows
 * in the wrong place nor, being Ctrl-C, ends the program before it can say what is kept.
 */
const RELEASE_DELAY_MS = 300;
const bracketedPaste = { on: "\u001b[?2004h", off: "\u001b[?2004l" };

/**
 * The keys of a terminal, as the input of one prompt after the other. Keys that are typed ahead wait for the next
 * prompt, and what is pasted arrives in one piece: a line break in it does not answer the question.
 */
export class Keyboard extends PassThrough {
  readonly #stdin: NodeJS.ReadStream;
  readonly #output: Pick<NodeJS.WriteStream, "write">;
  readonly #queue: KeyPress[] = [];
  readonly #disconnected = new AbortController();
  #lineBreak: string | undefined;
  #inUse = false;
  #yielding = false;
  #pasting = false;
  #attached = false;
  #releaseTimer: NodeJS.Timeout | undefined;
  #lastKey: string | undefined;

  constructor(stdin: NodeJS.ReadStream, output: Pick<NodeJS.WriteStream, "write">) {
    super();
    this.#stdin = stdin;
    this.#output = output;
    // Of the interface, Node looks only for this setting.
    emitKeypressEvents(stdin, { escapeCodeTimeout: ESCAPE_TIMEOUT_MS } as unknown as Interface);
  }

  /**
   * Gives the keys to a prompt until it is answered. `lineBreak` is what a pasted line break becomes; without it the
   * prompt takes no pasted text. The signal tells that the terminal went away.
   * @throws Stop where it is away already
   */
  async runPrompt<Answer>(
    lineBreak: string | undefined,
    put: (gone: AbortSignal) => Promise<Answer>,
  ): Promise<Answer> {
    if (this.#disconnected.signal.aborted) throw new PromptAborted();
    this.#attach();
    this.#output.write(bracketedPaste.on);
    this.#lineBreak = lineBreak;
    this.#inUse = true;
    const answer = put(this.#disconnected.signal);
    this.#deliver();
    try {
      return await answer;
    } finally {
      this.#inUse = false;
      this.#output.write(bracketedPaste.off);
      this.#stdin.unref?.();
      this.#releaseTimer = setTimeout(() => this.#detach(), RELEASE_DELAY_MS).unref();
    }
  }

  #attach(): void {
    clearTimeout(this.#releaseTimer);
    this.#stdin.ref?.();
    if (this.#attached) return;
    this.#attached = true;
    this.#stdin
      .on("keypress", this.#onKeypress)
      .on("end", this.#onEnd)
      .on("close", this.#onEnd)
      .on("error", this.#onEnd);
    this.#stdin.setRawMode?.(true);
    this.#stdin.resume();
  }

  #detach(): void {
    this.#attached = false;
    this.#stdin.pause();
    this.#stdin.setRawMode?.(false);
    this.#stdin
      .off("keypress", this.#onKeypress)
      .off("end", this.#onEnd)
      .off("close", this.#onEnd)
      .off("error", this.#onEnd);
  }

  /** Ctrl-Z: the shell gets the terminal until it brings the program back. */
  #suspend(): void {
    this.#stdin.setRawMode?.(false);
    process.once("SIGCONT", () => {
      if (this.#attached) this.#stdin.setRawMode?.(true);
    });
    process.kill(process.pid, "SIGTSTP");
  }

  readonly #onEnd = (): void => this.#disconnected.abort();

  readonly #onKeypress = (text: string | undefined, key: Key): void => {
    if (key.ctrl && key.name === "z" && process.platform !== "win32") {
      this.#suspend();
      return;
    }
    if (key.name === "paste-start" || key.name === "paste-end") {
      this.#pasting = key.name === "paste-start";
      return;
    }
    // Windows ends a line with two signs.
    const half = this.#pasting && key.name === "enter" && this.#lastKey === "return";
    this.#lastKey = key.name;
    if (half) return;
    this.#queue.push({ text, key, pasted: this.#pasting });
    this.#deliver();
  };

  /** One key a turn: after it the prompt may be answered, and the next key be meant for another one. */
  #deliver(): void {
    if (!this.#inUse || this.#yielding) return;
    const press = this.#queue.shift();
    if (!press) return;
    this.#emit(press);
    this.#yielding = true;
    setImmediate(() => {
      this.#yielding = false;
      this.#deliver();
    });
  }

  #emit({ text, key, pasted }: KeyPress): void {
    if (!pasted) {
      this.emit("keypress", text, key);
      return;
    }
    if (this.#lineBreak === undefined) return;
    const typed = isLineBreak(key) ? this.#lineBreak : text === "\t" ? " " : text;
    for (const sign of typed ?? "") this.emit("keypress", sign, { sequence: sign });
  }
}

function isLineBreak({ name }: Key): boolean {
  return name === "return" || name === "enter";
}
