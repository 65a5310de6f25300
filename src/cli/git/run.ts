/** No answer of git that smplan reads is larger, in bytes. */
const MAX_OUTPUT_BYTES = 256 * 1024 * 1024;

/** A repository may come from anybody: nothing that its configuration names is run, and nothing waits for a person. */
const SAFE_OPTIONS = [
  "--no-pager",
  "--literal-pathspecs",
  ...["core.fsmonitor=false", "core.hooksPath=/dev/null", "protocol.allow=never"].flatMap((setting) => [
    "-c",
    setting,
  ]),
];

/** Where git runs, and what it reads from standard input. */
interface GitOptions {
  cwd: string;
  input?: string;
  maxBytes?: number;
}

/**
 * Returns what a git command prints. Loads child processes only now, because they are slow to load.
 * @throws what the system says if git is not there or fails
 */
export function runGit(
  args: readonly string[],
  { cwd, input, maxBytes = MAX_OUTPUT_BYTES }: GitOptions,
): Buffer {
  const { execFileSync } = process.getBuiltinModule("node:child_process");
  return execFileSync("git", [...SAFE_OPTIONS, ...args], {
    cwd,
    input,
    env: { ...process.env, LC_ALL: "C", GIT_OPTIONAL_LOCKS: "0", GIT_TERMINAL_PROMPT: "0" },
    stdio: [input === undefined ? "ignore" : "pipe", "pipe", "pipe"],
    maxBuffer: maxBytes,
  });
}
