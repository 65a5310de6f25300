import { basename } from "node:path";
import type { UserError } from "../../diagnostics.ts";
import { failure, failureIn } from "../../errors.ts";
import type { World } from "../../platform/runtime.ts";
import type { SearchProblem } from "./files-below.ts";

/** More problems of a search than these are only counted. */
const MAX_NAMED_PROBLEMS = 10;

/** Tells on standard error, each in one line, what a search could not look into and what it left out. */
export async function tellSearch(
  { problems, notices }: { problems: readonly SearchProblem[]; notices: readonly UserError[] },
  language: string,
  world: Pick<World, "stderr">,
): Promise<void> {
  const named = problems.slice(0, MAX_NAMED_PROBLEMS).map(problemFailure);
  const more = problems.length - named.length;
  if (more > 0) named.push(failure("searchMore", { count: more }));
  for (const one of [...notices, ...named]) await tellLine(one, language, world);
}

/** Tells what is wrong and what to do in one line. */
async function tellLine(
  error: UserError,
  language: string,
  { stderr }: Pick<World, "stderr">,
): Promise<void> {
  const { message, remedy } = await failureIn(language, error);
  stderr.write(`smplan: ${[message, remedy].filter(Boolean).join(" ")}\n`);
}

function problemFailure({ path, code }: SearchProblem): UserError {
  if (code === "ELINK") return failure("ignoreFileLinked", { file: path });
  if (/^\.gitignore$|^exclude$|^ignore$|^\.smplanignore$/.test(basename(path)))
    return failure("ignoreFileUnread", { file: path, code });
  if (code === "EACCES" || code === "EPERM") return failure("searchDenied", { path });
  if (code === "ELOOP") return failure("searchLoop", { path });
  if (code === "ENAME") return failure("searchName", { path });
  if (code === "EMANY") return failure("searchMany", { path });
  return failure("searchFails", { path, code });
}
