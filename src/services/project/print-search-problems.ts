import { basename } from "node:path";
import type { UserError } from "../../diagnostics.ts";
import { localizeError, userError } from "../../errors.ts";
import type { Runtime } from "../../platform/runtime.ts";
import type { SearchProblem } from "./files-below.ts";

/** The maximum number of problems that are printed. Further problems are only counted. */
const MAX_NAMED_PROBLEMS = 10;

/** Prints the problems and notices of a search on standard error, one per line. */
export async function printSearchProblems(
  { problems, notices }: { problems: readonly SearchProblem[]; notices: readonly UserError[] },
  language: string,
  runtime: Pick<Runtime, "stderr">,
): Promise<void> {
  const named = problems.slice(0, MAX_NAMED_PROBLEMS).map(searchProblemError);
  const more = problems.length - named.length;
  if (more > 0) named.push(userError("searchMore", { count: more }));
  for (const error of [...notices, ...named]) await printErrorLine(error, language, runtime);
}

/** Prints an error and its remedy on one line. */
async function printErrorLine(
  error: UserError,
  language: string,
  { stderr }: Pick<Runtime, "stderr">,
): Promise<void> {
  const { message, remedy } = await localizeError(language, error);
  stderr.write(`smplan: ${[message, remedy].filter(Boolean).join(" ")}\n`);
}

function searchProblemError({ path, code }: SearchProblem): UserError {
  if (code === "ELINK") return userError("ignoreFileLinked", { file: path });
  if (/^\.gitignore$|^exclude$|^ignore$|^\.smplanignore$/.test(basename(path)))
    return userError("ignoreFileUnread", { file: path, code });
  if (code === "EACCES" || code === "EPERM") return userError("searchDenied", { path });
  if (code === "ELOOP") return userError("searchLoop", { path });
  if (code === "ENAME") return userError("searchName", { path });
  if (code === "EMANY") return userError("searchMany", { path });
  return userError("searchFails", { path, code });
}
