import * as pty from "@lydell/node-pty";
import { Terminal } from "@xterm/headless";
import { baseEnv, program as smplan } from "./run.ts";

interface TerminalUserSettings {
  cwd: string;
  env?: Record<string, string>;
  columns?: number;
  /** The program to run; by default the built program. */
  program?: string;
}

/** A user at a terminal, who types and sees the screen. */
export class TerminalUser {
  readonly #screen: Terminal;
  readonly #program: pty.IPty;
  readonly exited: Promise<number>;
  #written = Promise.resolve();
  #sent = "";

  constructor(
    args: readonly string[],
    { cwd, env = {}, columns = 80, program = smplan }: TerminalUserSettings,
  ) {
    this.#screen = new Terminal({ cols: columns, rows: 60, scrollback: 5000, allowProposedApi: true });
    this.#program = pty.spawn(process.execPath, [program, ...args], {
      name: env.TERM ?? "xterm-256color",
      cols: columns,
      rows: 60,
      cwd,
      env: { PATH: process.env.PATH ?? "", HOME: cwd, LANG: "en_US.UTF-8", ...baseEnv, ...env },
    });
    this.#program.onData((data) => {
      this.#sent += data;
      this.#written = this.#written.then(() => new Promise((done) => this.#screen.write(data, done)));
    });
    this.exited = new Promise((resolve) => this.#program.onExit(({ exitCode }) => resolve(exitCode)));
  }

  /** Waits until the screen shows a text, and returns the whole screen. Throws after 20 seconds. */
  async waitFor(text: string): Promise<string> {
    const deadline = Date.now() + 20_000;
    for (;;) {
      await this.#written;
      const screen = this.screen();
      if (screen.replace(/\s+/g, " ").includes(text)) return screen;
      if (Date.now() > deadline) throw new Error(`The screen never showed "${text}":\n${screen}`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  /** Waits for a question, types an answer and Enter, and waits until the question is answered. */
  async answer(question: string, typed: string): Promise<void> {
    await this.waitFor(`? ${question}`);
    this.type(`${typed}\r`);
    await this.waitFor(`✔ ${question}`);
  }

  /** Closes the terminal window while the program runs. */
  closeWindow(): void {
    this.#program.kill("SIGHUP");
  }

  type(keys: string): void {
    this.#program.write(keys);
  }

  /** Returns all output of the program, with control sequences. */
  rawOutput(): string {
    return this.#sent;
  }

  screen(): string {
    const { active } = this.#screen.buffer;
    const lines = Array.from(
      { length: active.length },
      (_, row) => active.getLine(row)?.translateToString(true) ?? "",
    );
    return lines.join("\n").trimEnd();
  }

  async waitForExit(): Promise<number> {
    const code = await this.exited;
    // The last output may arrive after the exit event.
    for (let length = -1; length !== this.#sent.length; ) {
      length = this.#sent.length;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    await this.#written;
    return code;
  }
}
