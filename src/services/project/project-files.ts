import { basename } from "node:path";
import { userError } from "../../errors.ts";
import { readYaml } from "../../yaml/read-yaml.ts";

/**
 * The kinds of files that commands write: documents and reports (`output`), plans, templates for users to
 * edit, and files for smplan's own use such as a cache or a baseline (`state`).
 */
export type OutputKind = "output" | "plan" | "template" | "state";

/** The names of files that users write, and the kind of output that may use them. */
const projectNames: readonly { pattern: RegExp; for?: OutputKind }[] = [
  { pattern: /^smplan\.config\.(?:ya?ml|json)$/i },
  { pattern: /^(?:.+\.)?smplan\.ya?ml$/i, for: "plan" },
  { pattern: /^\.(?:smplan|git)ignore$/i },
  { pattern: /^package\.json$/i },
  { pattern: /^\.smplan-draft\.yaml$/i },
  { pattern: /^\.smplan-baseline\.json$/i, for: "state" },
  { pattern: /\.hbs$/i, for: "template" },
];

/** The paths of files that must not be lost, and the kind of output that may use them. */
const projectPaths: readonly { pattern: RegExp; for?: OutputKind }[] = [
  { pattern: /[\\/]incidents[\\/][^\\/]+\.jsonl$/i },
  // A cache may be kept in the Git folder, where Git does not track it.
  { pattern: /[\\/]\.git[\\/]/i, for: "state" },
];

/** The maximum size of a plan, in bytes. Larger files are not checked. */
const MAX_PLAN_BYTES = 2_000_000;

/**
 * Checks the name of an output, which does not have to exist.
 * @throws UserError if the name is reserved for another kind of project file
 */
export function refuseProjectName(file: string, path: string, holds: OutputKind): void {
  if (projectPaths.some((place) => place.pattern.test(path) && place.for !== holds))
    throw userError("projectFileLost", { file });
  for (const name of new Set([basename(file), basename(path)])) {
    const found = projectNames.find(({ pattern }) => pattern.test(name));
    if (!found || found.for === holds) continue;
    throw found.for === "plan" ? userError("planLost", { file }) : userError("projectFileLost", { file });
  }
}

/**
 * Checks the content of a file before it is replaced.
 * @param path the path of the file, without links
 * @throws UserError if users write files with such content for smplan
 */
export function refuseProjectContent(
  file: string,
  { path, content, holds }: { path: string; content: Buffer; holds: OutputKind },
): void {
  if (content.length > MAX_PLAN_BYTES) return;
  const text = content.toString("utf8").replace(/^\ufeff/, "");
  if (holds !== "plan" && isPlan(text)) throw userError("planLost", { file });
  // No output is YAML, so a user wrote it: a part of a plan, a configuration to extend, answers, a theme.
  const isUserYaml = holds !== "plan" && /\.ya?ml$/i.test(path);
  if (isUserYaml || isResultsFile(text)) throw userError("projectFileLost", { file });
}

/**
 * Returns whether the first row of a text has the column names of a results file. The CSV reader is not used,
 * because it is slow to load.
 */
function isResultsFile(text: string): boolean {
  const [first = ""] = text.trimStart().split(/[\r\n]/, 1);
  const names = first.split(/[,;\t]/).map((name) => name.replace(/^[\s"]+|[\s"]+$/g, "").toLowerCase());
  return ["date", "kpi", "value"].every((name) => names.includes(name));
}

/** Returns whether a text is a plan, even if it has errors. */
function isPlan(text: string): boolean {
  if (!text.includes("smplan")) return false;
  if (/^smplan[ \t]*:/m.test(text)) return true;
  if (!text.trimStart().startsWith("{")) return false;
  const { data } = readYaml(text);
  return typeof data === "object" && data !== null && Object.hasOwn(data, "smplan");
}
