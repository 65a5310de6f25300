import { relative, resolve } from "node:path";
import { UserError } from "../../diagnostics.ts";
import { userError } from "../../errors.ts";
import type { PlanSource } from "../../plan/plan-source.ts";
import { decodeUtf8 } from "../../platform/decode-utf8.ts";
import type { Runtime } from "../../platform/runtime.ts";
import { fieldKeys } from "../../schema/plan-fields.ts";
import { fieldPathOf } from "../../wizard/plan-draft.ts";
import { changePath, childData } from "../../yaml/apply-change.ts";
import { type DataChange, EditError, editYaml, type KeyOrder } from "../../yaml/edit-yaml.ts";
import { readYaml } from "../../yaml/read-yaml.ts";
import { type EditConflict, rebaseChanges } from "../../yaml/rebase-changes.ts";
import type { YamlDocument } from "../../yaml/yaml-document.ts";
import { writeConflictCopy } from "../project/write-conflict-copy.ts";
import { editFile } from "../project/write-output.ts";
import type { OpenPlan } from "./open-plan.ts";

/** A value is shown up to so many characters in a message. */
const MAX_SHOWN_CHARACTERS = 80;

/**
 * Writes what was answered into the plan's files, and leaves every other byte of them as it is.
 * @returns the files that changed
 * @throws UserError where a file is written in a way that cannot be changed safely
 */
export function writeDraftChanges({ wizard, source }: OpenPlan, runtime: Runtime): string[] {
  return writePlanChanges(wizard.draft.changes, source, runtime);
}

interface WritePlanChangesOptions {
  /** Whether an item that another program appended in the meantime is not appended again. */
  once?: boolean;
}

/** The changes of one of a plan's files. */
interface DocumentChanges {
  document: YamlDocument;
  changes: DataChange[];
  order: KeyOrder;
}

/**
 * Makes changes in a plan's files, and leaves every other byte of them as it is. A file that another program saved
 * since it was read is read again, and changed as it is now; if both changed the same value, the file stays as it is, and
 * the version with these changes is written beside it.
 * @returns the files that changed
 * @throws UserError if a file is written in a way that cannot be changed safely, or says something else by now
 */
export function writePlanChanges(
  changes: readonly DataChange[],
  source: PlanSource,
  runtime: Runtime,
  options: WritePlanChangesOptions = {},
): string[] {
  const all = groupByDocument(changes, source);
  // A change that cannot be made anywhere is refused before anything is written.
  const wanted = all.map((one) => ({ ...one, result: applyChanges(one.document.text, one) }));
  const changed: string[] = [];
  const failures: UserError[] = [];
  for (const one of wanted) {
    if (one.result === one.document.text) continue;
    const { file } = one.document;
    try {
      if (editFile(file, (current) => mergedText(current, one, runtime, options), runtime))
        changed.push(relative(runtime.cwd, resolve(runtime.cwd, file)));
    } catch (error) {
      // What belongs into another file is not lost for it.
      if (!(error instanceof UserError)) throw error;
      failures.push(error);
    }
  }
  if (failures[0]) throw failures[0];
  return changed;
}

function groupByDocument(changes: readonly DataChange[], source: PlanSource): DocumentChanges[] {
  const all = new Map<string, DocumentChanges>();
  for (const change of changes) {
    const section = String(changePath(change)[0]);
    const part = source.parts.get(section);
    const document = part ?? source.main;
    const order = (path: readonly (string | number)[]) =>
      fieldKeys(fieldPathOf(part ? [section, ...path] : path));
    const entry = all.get(document.file) ?? { document, changes: [], order };
    entry.changes.push(part ? relativeToSection(change) : change);
    all.set(document.file, entry);
  }
  return [...all.values()];
}

/** What a file shall contain; `undefined` if others have made the changes already. */
function mergedText(
  current: Buffer | undefined,
  one: DocumentChanges & { result: string },
  runtime: Runtime,
  { once }: WritePlanChangesOptions,
): string | undefined {
  const { document, changes, result } = one;
  const text = decodeUtf8(current);
  if (text === undefined) throw keepConflictCopy(one, runtime);
  const mark = text.startsWith("\ufeff") ? "\ufeff" : "";
  if (text === mark + document.text) return mark + result;
  const { data, diagnostics } = readYaml(text.slice(mark.length));
  if (diagnostics.length > 0) throw keepConflictCopy(one, runtime);
  const again = rebaseChanges(changes, { base: document.data, current: data, once });
  if ("conflict" in again) throw keepConflictCopy(one, runtime, again.conflict);
  try {
    const next = editYaml(text, again.changes, one.order);
    return next === text ? undefined : next;
  } catch (error) {
    if (!(error instanceof EditError)) throw error;
    throw keepConflictCopy(one, runtime);
  }
}

/** Writes the version with the changes beside the file that has changed since, and says so. */
function keepConflictCopy(
  { document, result }: DocumentChanges & { result: string },
  runtime: Runtime,
  conflict?: EditConflict,
): UserError {
  const { file } = document;
  const beside = writeConflictCopy(file, result, runtime);
  if (!conflict) return userError("planConflictUnread", { file, kept: beside });
  const { path, theirs, ours } = conflict;
  return userError("planConflict", {
    file,
    kept: beside,
    place: describePath(path, document.data),
    theirs: describeValue(theirs),
    ours: describeValue(ours),
  });
}

/** A path with the ids of items in place of their numbers. */
function describePath(path: EditConflict["path"], data: unknown): string {
  let here = data;
  return path
    .map((step) => {
      here = childData(here, step);
      return typeof step === "number" ? (childData(here, "id") ?? step + 1) : step;
    })
    .join(".");
}

function describeValue(value: unknown): string {
  const text = value === undefined || value === null ? "–" : JSON.stringify(value);
  return text.length > MAX_SHOWN_CHARACTERS ? `${text.slice(0, MAX_SHOWN_CHARACTERS)}…` : text;
}

function applyChanges(text: string, { document, changes, order }: DocumentChanges): string {
  try {
    return editYaml(text, changes, order);
  } catch (error) {
    if (!(error instanceof EditError)) throw error;
    throw userError("unsafeEdit", { file: document.file, place: error.path.join(".") });
  }
}

/** A change of a plan as one of the file that its section was included from. */
function relativeToSection(change: DataChange): DataChange {
  const path = changePath(change).slice(1);
  if ("set" in change) return { set: path, to: change.to };
  return "append" in change ? { append: path, item: change.item } : { remove: path };
}
