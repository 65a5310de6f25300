import { relative, resolve } from "node:path";
import { UserError } from "../../diagnostics.ts";
import { userError } from "../../errors.ts";
import type { PlanSource } from "../../plan/plan-source.ts";
import { decodeUtf8 } from "../../platform/decode-utf8.ts";
import type { ServiceRuntime } from "../../platform/service-runtime.ts";
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

/** The maximum length of a value in a message, in characters. */
const MAX_SHOWN_CHARACTERS = 80;

/**
 * Writes the answers into the plan's files, and leaves every other byte unchanged.
 * @returns the files that changed
 * @throws UserError in the same cases as `writePlanChanges`
 */
export function writeDraftChanges({ wizard, source }: OpenPlan, runtime: ServiceRuntime): string[] {
  return writePlanChanges(wizard.draft.changes, source, runtime);
}

interface WritePlanChangesOptions {
  /** Whether to skip an item that another program has appended in the meantime. */
  once?: boolean;
}

/** The changes of one file of a plan. */
interface DocumentChanges {
  document: YamlDocument;
  changes: DataChange[];
  order: KeyOrder;
}

/**
 * Makes changes in a plan's files, and leaves every other byte unchanged. If another program saved a file
 * after it was read, the changes are made in the new content. If both changed the same value, the file stays
 * unchanged, and the version with these changes is written next to it.
 * @returns the files that changed
 * @throws UserError if the syntax of a file does not allow a safe change, or another program changed the same
 * value
 */
export function writePlanChanges(
  changes: readonly DataChange[],
  source: PlanSource,
  runtime: ServiceRuntime,
  options: WritePlanChangesOptions = {},
): string[] {
  const all = groupByDocument(changes, source);
  // All changes are tried in memory first, so that an impossible change throws before anything is written.
  const edits = all.map((edit) => ({ ...edit, result: applyChanges(edit.document.text, edit) }));
  const changed: string[] = [];
  const failures: UserError[] = [];
  for (const edit of edits) {
    if (edit.result === edit.document.text) continue;
    const { file } = edit.document;
    try {
      if (editFile(file, (current) => mergedText(current, edit, runtime, options), runtime))
        changed.push(relative(runtime.cwd, resolve(runtime.cwd, file)));
    } catch (error) {
      // The changes of other files are still written.
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

/**
 * Returns the new content of a file, or `undefined` if the file already contains the changes.
 * @throws UserError if the changes conflict with the current content
 */
function mergedText(
  current: Buffer | undefined,
  edit: DocumentChanges & { result: string },
  runtime: ServiceRuntime,
  { once }: WritePlanChangesOptions,
): string | undefined {
  const { document, changes, result } = edit;
  const text = decodeUtf8(current);
  if (text === undefined) throw keepConflictCopy(edit, runtime);
  const bom = text.startsWith("\ufeff") ? "\ufeff" : "";
  if (text === bom + document.text) return bom + result;
  const { data, diagnostics } = readYaml(text.slice(bom.length));
  if (diagnostics.length > 0) throw keepConflictCopy(edit, runtime);
  const rebased = rebaseChanges(changes, { base: document.data, current: data, once });
  if ("conflict" in rebased) throw keepConflictCopy(edit, runtime, rebased.conflict);
  try {
    const next = editYaml(text, rebased.changes, edit.order);
    return next === text ? undefined : next;
  } catch (error) {
    if (!(error instanceof EditError)) throw error;
    throw keepConflictCopy(edit, runtime);
  }
}

/**
 * Writes the version with the changes next to the changed file. Returns the error that reports the conflict.
 */
function keepConflictCopy(
  { document, result }: DocumentChanges & { result: string },
  runtime: ServiceRuntime,
  conflict?: EditConflict,
): UserError {
  const { file } = document;
  const copy = writeConflictCopy(file, result, runtime);
  if (!conflict) return userError("planConflictUnread", { file, kept: copy });
  const { path, theirs, ours } = conflict;
  return userError("planConflict", {
    file,
    kept: copy,
    place: describePath(path, document.data),
    theirs: describeValue(theirs),
    ours: describeValue(ours),
  });
}

/** Returns a path with the ids of items instead of their numbers. */
function describePath(path: EditConflict["path"], data: unknown): string {
  let value = data;
  return path
    .map((step) => {
      value = childData(value, step);
      return typeof step === "number" ? (childData(value, "id") ?? step + 1) : step;
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

/** Returns a change of a plan as a change of the included file of its section. */
function relativeToSection(change: DataChange): DataChange {
  const path = changePath(change).slice(1);
  if ("set" in change) return { set: path, to: change.to };
  return "append" in change ? { append: path, item: change.item } : { remove: path };
}
