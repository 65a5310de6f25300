import { dirname, join, parse, resolve } from "node:path";
import { loadPlanSource } from "../../plan/load-plan-source.ts";
import type { FileSystem } from "../../platform/file-system.ts";
import { RecordingFiles } from "../../platform/recording-files.ts";
import { decodeText } from "../../yaml/decode.ts";

/** Files that changed. */
export interface ChangedFiles {
  has(file: string): boolean;
  /** Whether something other than these plans changed. */
  hasOthers(plans: ReadonlySet<string>): boolean;
  /** The text that a file had before, if it is known. */
  textBefore?(file: string): string;
  /** What lies outside of this folder did not change. */
  top: string;
}

/** What applies to all plans below its folder. */
const CONFIG_NAMES = ["smplan.config.yaml", "smplan.config.yml", "smplan.config.json", ".smplanignore"];

/**
 * Returns the plans that changed, or that something changed for: a file they include, their results, a configuration
 * or .smplanignore above them, what that configuration extends, a module with rules and what it imports.
 */
export function affectedPlans(
  plans: readonly string[],
  changes: ChangedFiles,
  { cwd, files }: { cwd: string; files: FileSystem },
): string[] {
  const paths = new Set(plans.map((plan) => resolve(cwd, plan)));
  if (!changes.hasOthers(paths)) return plans.filter((plan) => changes.has(resolve(cwd, plan)));
  const settings = new ChangedConfigs(changes, files);
  return plans.filter((plan) => {
    const path = resolve(cwd, plan);
    return (
      changes.has(path) ||
      settings.isChangedFor(dirname(path)) ||
      dependenciesOf(path, changes, files).some((file) => changes.has(file))
    );
  });
}

/** Knows for which folders a configuration changed. */
class ChangedConfigs {
  readonly #byFolder = new Map<string, boolean>();
  readonly #byFile = new Map<string, boolean>();

  constructor(
    readonly changes: ChangedFiles,
    readonly files: FileSystem,
  ) {}

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

  /** A package.json counts if it holds a configuration, or did. */
  #isPackageChanged(folder: string): boolean {
    const file = join(folder, "package.json");
    const hasConfiguration = (text: string): boolean => text.includes('"smplan"');
    if (hasConfiguration(readText(file, this.files) ?? "")) return this.#isChanged(file);
    return this.changes.has(file) && hasConfiguration(this.changes.textBefore?.(file) ?? '"smplan"');
  }

  /** Whether a file changed, or one that it refers to by a relative path. */
  #isChanged(file: string): boolean {
    if (this.changes.has(file)) return true;
    const known = this.#byFile.get(file);
    if (known !== undefined) return known;
    // A circle of files adds nothing.
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

/** Whatever looks like a relative path in a configuration or a module; some are none, which does no harm. */
function relativePathsIn(text: string): string[] {
  const quoted = text.matchAll(/["'`](\.{1,2}\/[^"'`\n]*)["'`]/g);
  const plain = text.matchAll(/(?:^|[\s[,])(\.{1,2}\/[^\s,\]}"'`]+)/g);
  return [...new Set([...quoted, ...plain].map(([, path = ""]) => path))];
}

/** The files that a plan is made of besides its own, those among them that are not there, too. */
function dependenciesOf(plan: string, changes: ChangedFiles, files: FileSystem): string[] {
  const recorded = new RecordingFiles(files);
  try {
    const { text } = decodeText(recorded.read(plan));
    // Most plans consist of one file, and need not be understood for that to be seen.
    if (!/\$include|results|\\/.test(text)) return [];
    const { data } = loadPlanSource(plan, { files: recorded, root: changes.top });
    const used = stringsIn(data.measurement).map((name) => resolve(dirname(plan), name));
    return [...used, ...recorded.requestedPaths];
  } catch {
    // Judging it says what is wrong with it, should it have changed.
    return [...recorded.requestedPaths];
  }
}

/** Every text in a value, at any depth. An alias can make a value contain itself. */
function stringsIn(value: unknown, seen = new Set<unknown>()): string[] {
  if (typeof value === "string") return value.includes("\0") ? [] : [value];
  if (typeof value !== "object" || value === null || seen.has(value)) return [];
  seen.add(value);
  return Object.values(value).flatMap((one) => stringsIn(one, seen));
}

function readText(file: string, files: FileSystem): string | undefined {
  try {
    return files.exists(file) ? new TextDecoder().decode(files.read(file)) : undefined;
  } catch {
    return undefined;
  }
}

/** Returns what changed if some files did, as a person or a program says. */
export function changesFromPaths(paths: readonly string[], cwd: string): ChangedFiles {
  const named = new Set(paths.map((path) => resolve(cwd, path)));
  return {
    top: parse(cwd).root,
    has: (file) => named.has(file),
    hasOthers: (plans) => [...named].some((file) => !plans.has(file)),
  };
}
