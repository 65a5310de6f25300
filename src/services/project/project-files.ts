import { basename } from "node:path";
import { userError } from "../../errors.ts";
import { readYaml } from "../../yaml/read-yaml.ts";

/**
 * What a command writes: a document or report; a plan; a template that is to be changed by hand; a file that smplan
 * keeps for itself, such as a cache or a baseline.
 */
export type OutputKind = "output" | "plan" | "template" | "state";

/** Names under which a project keeps what people write, and which kind of output may have them. */
const projectNames: readonly { pattern: RegExp; for?: OutputKind }[] = [
  { pattern: /^smplan\.config\.(?:ya?ml|json)$/i },
  { pattern: /^(?:.+\.)?smplan\.ya?ml$/i, for: "plan" },
  { pattern: /^\.(?:smplan|git)ignore$/i },
  { pattern: /^package\.json$/i },
  { pattern: /^\.smplan-draft\.yaml$/i },
  { pattern: /^\.smplan-baseline\.json$/i, for: "state" },
  { pattern: /\.hbs$/i, for: "template" },
];

/** Places in which a project keeps what must not be lost. */
const projectPaths: readonly { pattern: RegExp; for?: OutputKind }[] = [
  { pattern: /[\\/]incidents[\\/][^\\/]+\.jsonl$/i },
  // A cache that git does not see may be kept there.
  { pattern: /[\\/]\.git[\\/]/i, for: "state" },
];

/** Larger files are not looked into: no plan is as large, in bytes. */
const MAX_PLAN_BYTES = 2_000_000;

/** @throws UserError if a file of that name belongs to the project, whether it exists or not */
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
 * @param path where the file is, without links
 * @throws UserError if a file's content is something that people write for smplan
 */
export function refuseProjectContent(
  file: string,
  { path, content, holds }: { path: string; content: Buffer; holds: OutputKind },
): void {
  if (content.length > MAX_PLAN_BYTES) return;
  const text = content.toString("utf8").replace(/^\ufeff/, "");
  if (holds !== "plan" && isPlan(text)) throw userError("planLost", { file });
  // No output is YAML, so that people wrote it: a part of a plan, a configuration to extend, answers, a theme.
  const written = holds !== "plan" && /\.ya?ml$/i.test(path);
  if (written || isResultsFile(text)) throw userError("projectFileLost", { file });
}

/** Whether the first row of a text names the columns of results. The CSV reader is too slow to load for that. */
function isResultsFile(text: string): boolean {
  const [first = ""] = text.trimStart().split(/[\r\n]/, 1);
  const names = first.split(/[,;\t]/).map((name) => name.replace(/^[\s"]+|[\s"]+$/g, "").toLowerCase());
  return ["date", "kpi", "value"].every((name) => names.includes(name));
}

/** Whether a text is a plan, also one with faults. */
function isPlan(text: string): boolean {
  if (!text.includes("smplan")) return false;
  if (/^smplan[ \t]*:/m.test(text)) return true;
  if (!text.trimStart().startsWith("{")) return false;
  const { data } = readYaml(text);
  return typeof data === "object" && data !== null && Object.hasOwn(data, "smplan");
}
