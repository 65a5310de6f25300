import { basename } from "node:path";
import type { UserError } from "../../diagnostics.ts";
import { userError } from "../../errors.ts";
import type { SearchProblem } from "./files-below.ts";

/** The maximum number of problems that are named. Further problems are only counted. */
const MAX_NAMED_PROBLEMS = 10;

/** Returns the problems of a search as errors for the user. */
export function searchProblemErrors(problems: readonly SearchProblem[]): UserError[] {
  const named = problems.slice(0, MAX_NAMED_PROBLEMS).map(searchProblemError);
  const more = problems.length - named.length;
  return more > 0 ? [...named, userError("searchMore", { count: more })] : named;
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
