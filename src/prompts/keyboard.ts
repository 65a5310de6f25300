import { emitKeypressEvents, type Interface, type Key } from "node:readline";
import { PassThrough } from "node:stream";
import { PromptAborted } from "./prompt-aborted.ts";

/** A key press, with the text that it types, if any. */
interface KeyPress {
  text: string | undefined;
  key: Key;
  pasted: boolean;
}

/**
 * Time after which an escape character is the Esc key and not the start of an arrow key. Node waits for half
 * a second, and the program seems stuck. Even a slow connection sends an arrow key within this time.
 */
const ESCAPE_TIMEOUT_MS = 50;

/**
 * Time for which the keyboard stays in raw mode after an answer. Keys that are typed before the next question
 * are then not echoed in the wrong place, and Ctrl-C does not end the program before it has reported that the
 * answers are kept.
 */
const RELEASE_DELAY_MS = 300;
const bracketedPaste = { on: "\u001b[?2004h", off: "\u001b[?2004l" };

/**
 * The keys of a terminal, as the input of consecutive prompts. Keys that are typed ahead wait for the next
 * prompt. Pasted text arrives in one piece: a line break in it does not answer the question.
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
    // Node reads only this option of the interface.
    emitKeypressEvents(stdin, { escapeCodeTimeout: ESCAPE_TIMEOUT_MS } as unknown as Interface);
  }

  /**
   * Sends the keys to a prompt until it is answered, and returns the answer. `lineBreak` replaces pasted line
   * breaks; without it, pasted text is ignored. The signal is aborted when the terminal is closed.
   * @throws PromptAborted if the terminal is already closed
   */
  async runPrompt<Answer>(
    lineBreak: string | undefined,
    start: (disconnected: AbortSignal) => Promise<Answer>,
  ): Promise<Answer> {
    if (this.#disconnected.signal.aborted) throw new PromptAborted();
    this.#attach();
    this.#output.write(bracketedPaste.on);
    this.#lineBreak = lineBreak;
    this.#inUse = true;
    const answer = start(this.#disconnected.signal);
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

  /** Handles Ctrl-Z: the shell gets the terminal until it resumes the program. */
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
    // Windows ends a line with two characters, which arrive as two keys.
    const isSecondOfLineBreak = this.#pasting && key.name === "enter" && this.#lastKey === "return";
    this.#lastKey = key.name;
    if (isSecondOfLineBreak) return;
    this.#queue.push({ text, key, pasted: this.#pasting });
    this.#deliver();
  };

  /** Emits one key per turn of the event loop: it may answer the prompt, and the next key is for another. */
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
    for (const character of typed ?? "") this.emit("keypress", character, { sequence: character });
  }
}

function isLineBreak({ name }: Key): boolean {
  return name === "return" || name === "enter";
}
