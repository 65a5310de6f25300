import { basename } from "node:path";
import type { UserError } from "../../diagnostics.ts";
import { localizeError, userError } from "../../errors.ts";
import type { Runtime } from "../../platform/runtime.ts";
import type { SearchProblem } from "./files-below.ts";

/** More problems of a search than these are only counted. */
const MAX_NAMED_PROBLEMS = 10;

/** Tells on standard error, each in one line, what a search could not look into and what it left out. */
export async function printSearchProblems(
  { problems, notices }: { problems: readonly SearchProblem[]; notices: readonly UserError[] },
  language: string,
  runtime: Pick<Runtime, "stderr">,
): Promise<void> {
  const named = problems.slice(0, MAX_NAMED_PROBLEMS).map(searchProblemError);
  const more = problems.length - named.length;
  if (more > 0) named.push(userError("searchMore", { count: more }));
  for (const one of [...notices, ...named]) await printErrorLine(one, language, runtime);
}

/** Tells what is wrong and what to do in one line. */
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
