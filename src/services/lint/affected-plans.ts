import { dirname, join, parse, resolve } from "node:path";
import { loadPlanSource } from "../../plan/load-plan-source.ts";
import type { FileSystem } from "../../platform/file-system.ts";
import { RecordingFiles } from "../../platform/recording-files.ts";
import { decodeText } from "../../yaml/decode.ts";

/** A set of changed files. */
export interface ChangedFiles {
  /** Returns whether a file changed, by its full path. */
  has(file: string): boolean;
  /** Returns whether a file other than these plans changed. */
  hasOthers(plans: ReadonlySet<string>): boolean;
  /** Returns the text of a file before the change. Absent if the earlier texts are unknown. */
  textBefore?(file: string): string;
  /** The folder that contains all changes. */
  top: string;
}

/** The names of files that apply to all plans below their folder. */
const CONFIG_NAMES = ["smplan.config.yaml", "smplan.config.yml", "smplan.config.json", ".smplanignore"];

/**
 * Returns the plans that changed or that depend on a changed file: an included file, a results file, a
 * configuration or .smplanignore above the plan, a file that the configuration extends, or a module with
 * rules and the modules it imports.
 */
export function affectedPlans(
  plans: readonly string[],
  changes: ChangedFiles,
  { cwd, files }: { cwd: string; files: FileSystem },
): string[] {
  const paths = new Set(plans.map((plan) => resolve(cwd, plan)));
  if (!changes.hasOthers(paths)) return plans.filter((plan) => changes.has(resolve(cwd, plan)));
  const configs = new ChangedConfigs(changes, files);
  return plans.filter((plan) => {
    const path = resolve(cwd, plan);
    return (
      changes.has(path) ||
      configs.isChangedFor(dirname(path)) ||
      dependenciesOf(path, changes, files).some((file) => changes.has(file))
    );
  });
}

/** Finds and caches the folders for which a configuration changed. */
class ChangedConfigs {
  readonly #byFolder = new Map<string, boolean>();
  readonly #byFile = new Map<string, boolean>();

  constructor(
    readonly changes: ChangedFiles,
    readonly files: FileSystem,
  ) {}

  /** Returns whether a configuration in a folder or above it changed. */
  isChangedFor(folder: string): boolean {
    const known = this.#byFolder.get(folder);
    if (known !== undefined) return known;
    const isChanged =
      CONFIG_NAMES.some((name) => this.#isChanged(join(folder, name))) || this.#isPackageChanged(folder);
    const parent = dirname(folder);
    const found = isChanged || (parent !== folder && this.isChangedFor(parent));
    this.#byFolder.set(folder, found);
    return found;
  }

  /** Returns whether a package.json changed that contains a configuration or did so before. */
  #isPackageChanged(folder: string): boolean {
    const file = join(folder, "package.json");
    const hasConfiguration = (text: string): boolean => text.includes('"smplan"');
    if (hasConfiguration(readText(file, this.files) ?? "")) return this.#isChanged(file);
    return this.changes.has(file) && hasConfiguration(this.changes.textBefore?.(file) ?? '"smplan"');
  }

  /** Returns whether a file changed, or a file that it refers to by a relative path. */
  #isChanged(file: string): boolean {
    if (this.changes.has(file)) return true;
    const known = this.#byFile.get(file);
    if (known !== undefined) return known;
    // Ends the recursion if files refer to each other.
    this.#byFile.set(file, false);
    const text = readText(file, this.files);
    const found =
      text !== undefined &&
      relativePathsIn(text).some((path) => this.#isReferenceChanged(resolve(dirname(file), path)));
    this.#byFile.set(file, found);
    return found;
  }

  #isReferenceChanged(path: string): boolean {
    const endings = ["", ".js", ".mjs", ".cjs", ".ts", ".mts", ".cts", ".json", "/index.js", "/index.ts"];
    return endings.some((ending) => this.#isChanged(path + ending));
  }
}

/**
 * Returns the strings in a configuration or module that look like relative paths. False matches are harmless.
 */
function relativePathsIn(text: string): string[] {
  const quoted = text.matchAll(/["'`](\.{1,2}\/[^"'`\n]*)["'`]/g);
  const plain = text.matchAll(/(?:^|[\s[,])(\.{1,2}\/[^\s,\]}"'`]+)/g);
  return [...new Set([...quoted, ...plain].map(([, path = ""]) => path))];
}

/** Returns the files that a plan depends on, including those that do not exist. */
function dependenciesOf(plan: string, changes: ChangedFiles, files: FileSystem): string[] {
  const recorded = new RecordingFiles(files);
  try {
    const { text } = decodeText(recorded.read(plan));
    // Most plans consist of one file. This test detects them without parsing.
    if (!/\$include|results|\\/.test(text)) return [];
    const { data } = loadPlanSource(plan, { files: recorded, root: changes.top });
    const used = stringsIn(data.measurement).map((name) => resolve(dirname(plan), name));
    return [...used, ...recorded.requestedPaths];
  } catch {
    // If the plan changed, the linter reports the error.
    return [...recorded.requestedPaths];
  }
}

/**
 * Returns the strings in a value, at any depth, without those that contain a null character. A YAML alias can
 * make a value contain itself.
 */
function stringsIn(value: unknown, visited = new Set<unknown>()): string[] {
  if (typeof value === "string") return value.includes("\0") ? [] : [value];
  if (typeof value !== "object" || value === null || visited.has(value)) return [];
  visited.add(value);
  return Object.values(value).flatMap((item) => stringsIn(item, visited));
}

function readText(file: string, files: FileSystem): string | undefined {
  try {
    return files.exists(file) ? new TextDecoder().decode(files.read(file)) : undefined;
  } catch {
    return undefined;
  }
}

/** Returns the set of changed files for a list of paths, which are relative to the current folder. */
export function changesFromPaths(paths: readonly string[], cwd: string): ChangedFiles {
  const named = new Set(paths.map((path) => resolve(cwd, path)));
  return {
    top: parse(cwd).root,
    has: (file) => named.has(file),
    hasOthers: (plans) => [...named].some((file) => !plans.has(file)),
  };
}
