import * as pty from "@lydell/node-pty";
import { Terminal } from "@xterm/headless";
import { alone, program as smplan } from "./run.ts";

interface PersonSettings {
  cwd: string;
  env?: Record<string, string>;
  columns?: number;
  /** What is run; else the built program. */
  program?: string;
}

/** What a person at a terminal types, and what the screen shows. */
export class Person {
  readonly #screen: Terminal;
  readonly #program: pty.IPty;
  readonly exited: Promise<number>;
  #written = Promise.resolve();
  #sent = "";

  constructor(args: readonly string[], { cwd, env = {}, columns = 80, program = smplan }: PersonSettings) {
    this.#screen = new Terminal({ cols: columns, rows: 60, scrollback: 5000, allowProposedApi: true });
    this.#program = pty.spawn(process.execPath, [program, ...args], {
      name: env.TERM ?? "xterm-256color",
      cols: columns,
      rows: 60,
      cwd,
      env: { PATH: process.env.PATH ?? "", HOME: cwd, LANG: "en_US.UTF-8", ...alone, ...env },
    });
    this.#program.onData((data) => {
      this.#sent += data;
      this.#written = this.#written.then(() => new Promise((done) => this.#screen.write(data, done)));
    });
    this.exited = new Promise((resolve) => this.#program.onExit(({ exitCode }) => resolve(exitCode)));
  }

  /** Waits until the screen shows a text, and gives the whole screen. */
  async sees(text: string): Promise<string> {
    const deadline = Date.now() + 20_000;
    for (;;) {
      await this.#written;
      const screen = this.screen();
      if (screen.replace(/\s+/g, " ").includes(text)) return screen;
      if (Date.now() > deadline) throw new Error(`The screen never showed "${text}":\n${screen}`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  /** Types a line and waits until the question under it is answered. */
  async answers(question: string, typed: string): Promise<void> {
    await this.sees(`? ${question}`);
    this.types(`${typed}\r`);
    await this.sees(`✔ ${question}`);
  }

  /** The window is closed under the program. */
  hangsUp(): void {
    this.#program.kill("SIGHUP");
  }

  types(keys: string): void {
    this.#program.write(keys);
  }

  /** Everything that the program wrote, with what steers the terminal. */
  sent(): string {
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

  async leaves(): Promise<number> {
    const code = await this.exited;
    // What was written last may arrive after the news of the exit.
    for (let length = -1; length !== this.#sent.length; ) {
      length = this.#sent.length;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    await this.#written;
    return code;
  }
}
