import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

export const program = join(import.meta.dirname, "../../bin/smplan.js");

export interface Run {
  code: number | null;
  out: string;
  err: string;
}

interface RunOptions {
  cwd: string;
  env?: Record<string, string>;
  /** Options of Node itself. */
  node?: string[];
  /** What comes from standard input. */
  input?: string;
  /** After so many milliseconds it is ended, and its code is null. */
  timeout?: number;
  /** A copy of the program, instead of it. */
  copy?: string;
}

/** What a test's programs are told beside what it says itself: nothing of them is kept for later ones. */
export const alone = { NODE_DISABLE_COMPILE_CACHE: "1" };

/** The folder for temporary files, as programs see it: on macOS it is a link, on Windows often a short name. */
const temporary = realpathSync.native(tmpdir());

/** Nobody has a configuration here. */
const home = mkdtempSync(join(temporary, "smplan-home-"));

/** The program as people run it: a process, without a terminal. */
export function smplan(
  args: readonly string[],
  { cwd, env = {}, node = [], input = "", timeout, copy = program }: RunOptions,
): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...node, copy, ...args], {
    cwd,
    env: { PATH: process.env.PATH, HOME: home, ...alone, ...env },
    encoding: "utf8",
    input,
    timeout,
    killSignal: "SIGKILL",
    maxBuffer: 1 << 28,
  });
  return { code: status, out: stdout, err: stderr };
}

/** An empty folder with these files in it. */
export function folder(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const home = mkdtempSync(join(temporary, "smplan-"));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(home, name)), { recursive: true });
    writeFileSync(join(home, name), content);
  }
  return home;
}
