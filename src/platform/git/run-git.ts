/** The maximum size of git's output, in bytes. */
const MAX_OUTPUT_BYTES = 256 * 1024 * 1024;

/**
 * Options for untrusted repositories: git runs no programs from their configuration, and does not wait for
 * input.
 */
const SAFE_OPTIONS = [
  "--no-pager",
  "--literal-pathspecs",
  ...["core.fsmonitor=false", "core.hooksPath=/dev/null", "protocol.allow=never"].flatMap((setting) => [
    "-c",
    setting,
  ]),
];

/** The working folder, standard input and maximum output of a git command. */
interface GitOptions {
  cwd: string;
  input?: string;
  maxBytes?: number;
}

/**
 * Returns the output of a git command. Loads `node:child_process` on first use, because it is slow to load.
 * @throws the system's error if git is not installed or fails
 */
export function runGit(
  args: readonly string[],
  { cwd, input, maxBytes = MAX_OUTPUT_BYTES }: GitOptions,
): Buffer {
  const { execFileSync } = process.getBuiltinModule("node:child_process");
  // Comparing files can run programs that the configuration sets as filters.
  const settings = args[0]?.startsWith("diff-") ? withoutFilters(cwd) : {};
  return execFileSync("git", [...SAFE_OPTIONS, ...args], {
    cwd,
    input,
    env: { ...process.env, LC_ALL: "C", GIT_OPTIONAL_LOCKS: "0", GIT_TERMINAL_PROMPT: "0", ...settings },
    stdio: [input === undefined ? "ignore" : "pipe", "pipe", "pipe"],
    maxBuffer: maxBytes,
  });
}

/** Matches the settings of a filter that name a program or require it. */
const FILTER_SETTING = "^filter\\..*\\.(clean|smudge|process|required)$";

/** Returns the environment variables that disable all filters of a repository. */
function withoutFilters(cwd: string): Record<string, string> {
  let names: string[];
  try {
    const found = runGit(["config", "--null", "--name-only", "--get-regexp", FILTER_SETTING], { cwd });
    names = [...new Set(found.toString().split("\0").filter(Boolean))];
  } catch {
    // The repository has no filters.
    return {};
  }
  // Settings that the environment already has come before these, and the last setting wins.
  const first = Number(process.env.GIT_CONFIG_COUNT ?? 0) || 0;
  const variables: Record<string, string> = { GIT_CONFIG_COUNT: String(first + names.length) };
  for (const [index, name] of names.entries()) {
    variables[`GIT_CONFIG_KEY_${first + index}`] = name;
    variables[`GIT_CONFIG_VALUE_${first + index}`] = name.endsWith(".required") ? "false" : "";
  }
  return variables;
}
