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

export interface RunOptions {
  cwd: string;
  env?: Record<string, string>;
  /** Command-line options of Node. */
  node?: string[];
  /** The content of standard input. */
  input?: string;
  /** The limit in milliseconds, after which the process is ended and its code is null. */
  timeout?: number;
  /** The path of a copy of the program to run instead. */
  copy?: string;
}

/** Environment variables of every program in tests: no compile cache is kept between them. */
export const baseEnv = { NODE_DISABLE_COMPILE_CACHE: "1" };

/** The real path of the folder for temporary files: on macOS it is a link, on Windows often a short name. */
const temporary = realpathSync.native(tmpdir());

/** A home folder without a configuration. */
const home = mkdtempSync(join(temporary, "smplan-home-"));

/** Returns the environment of a program that a test runs. */
export function programEnv(env: Readonly<Record<string, string>> = {}): Record<string, string | undefined> {
  return { PATH: process.env.PATH, HOME: home, ...baseEnv, ...env };
}

/** Runs the program in its own process, without a terminal. */
export function smplan(
  args: readonly string[],
  { cwd, env = {}, node = [], input = "", timeout, copy = program }: RunOptions,
): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...node, copy, ...args], {
    cwd,
    env: programEnv(env),
    encoding: "utf8",
    input,
    timeout,
    killSignal: "SIGKILL",
    maxBuffer: 1 << 28,
  });
  return { code: status, out: stdout, err: stderr };
}

/** Creates a temporary folder with these files, and returns its path. */
export function folder(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const home = mkdtempSync(join(temporary, "smplan-"));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(home, name)), { recursive: true });
    writeFileSync(join(home, name), content);
  }
  return home;
}
