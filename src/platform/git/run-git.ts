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
  // Comparing with files can convert them by programs that the configuration names as filters.
  const settings = args[0]?.startsWith("diff-") ? withoutFilters(cwd) : {};
  return execFileSync("git", [...SAFE_OPTIONS, ...args], {
    cwd,
    input,
    env: { ...process.env, LC_ALL: "C", GIT_OPTIONAL_LOCKS: "0", GIT_TERMINAL_PROMPT: "0", ...settings },
    stdio: [input === undefined ? "ignore" : "pipe", "pipe", "pipe"],
    maxBuffer: maxBytes,
  });
}

/** What of a filter names a program, or demands that it runs. */
const FILTER_SETTING = "^filter\\..*\\.(clean|smudge|process|required)$";

/** Variables of the environment that switch off every filter of a repository. */
function withoutFilters(cwd: string): Record<string, string> {
  let names: string[];
  try {
    const found = runGit(["config", "--null", "--name-only", "--get-regexp", FILTER_SETTING], { cwd });
    names = [...new Set(found.toString().split("\0").filter(Boolean))];
  } catch {
    // There is none.
    return {};
  }
  // Settings that the environment has already stay before these, which win.
  const first = Number(process.env.GIT_CONFIG_COUNT ?? 0) || 0;
  const variables: Record<string, string> = { GIT_CONFIG_COUNT: String(first + names.length) };
  for (const [index, name] of names.entries()) {
    variables[`GIT_CONFIG_KEY_${first + index}`] = name;
    variables[`GIT_CONFIG_VALUE_${first + index}`] = name.endsWith(".required") ? "false" : "";
  }
  return variables;
}
