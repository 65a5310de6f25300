import { relative, resolve } from "node:path";
import { UserError } from "../../diagnostics.ts";
import { failure } from "../../errors.ts";
import type { PlanSource } from "../../plan/plan-source.ts";
import { textIn } from "../../platform/decode-utf8.ts";
import type { World } from "../../platform/runtime.ts";
import { fieldsOf } from "../../schema/plan-fields.ts";
import { placeOf } from "../../wizard/plan-draft.ts";
import { child, pathOf } from "../../yaml/apply-change.ts";
import { type Change, EditRefusal, edited, type Order } from "../../yaml/edit-yaml.ts";
import { readYaml } from "../../yaml/read-yaml.ts";
import { type Conflict, rebased } from "../../yaml/rebase-changes.ts";
import type { YamlDocument } from "../../yaml/yaml-document.ts";
import { keepBeside } from "../project/write-conflict-copy.ts";
import { editFile } from "../project/write-output.ts";
import type { OpenPlan } from "./open-plan.ts";

/** A value is shown up to so many characters in a message. */
const MAX_SHOWN_CHARACTERS = 80;

/**
 * Writes what was answered into the plan's files, and leaves every other byte of them as it is.
 * @returns the files that changed
 * @throws UserError where a file is written in a way that cannot be changed safely
 */
export function writeChanges({ wizard, source }: OpenPlan, world: World): string[] {
  return writePlan(wizard.draft.changes, source, world);
}

interface WritePlanOptions {
  /** Whether an item that another program appended in the meantime is not appended again. */
  once?: boolean;
}

/** The changes of one of a plan's files. */
interface DocumentChanges {
  document: YamlDocument;
  changes: Change[];
  order: Order;
}

/**
 * Makes changes in a plan's files, and leaves every other byte of them as it is. A file that another program saved
 * since it was read is read again, and changed as it is now; if both changed the same value, the file stays as it is, and
 * the version with these changes is written beside it.
 * @returns the files that changed
 * @throws UserError if a file is written in a way that cannot be changed safely, or says something else by now
 */
export function writePlan(
  changes: readonly Change[],
  source: PlanSource,
  world: World,
  options: WritePlanOptions = {},
): string[] {
  const all = byDocument(changes, source);
  // A change that cannot be made anywhere is refused before anything is written.
  const wanted = all.map((one) => ({ ...one, result: changedText(one.document.text, one) }));
  const changed: string[] = [];
  const failures: UserError[] = [];
  for (const one of wanted) {
    if (one.result === one.document.text) continue;
    const { file } = one.document;
    try {
      if (editFile(file, (current) => nextText(current, one, world, options), world))
        changed.push(relative(world.cwd, resolve(world.cwd, file)));
    } catch (error) {
      // What belongs into another file is not lost for it.
      if (!(error instanceof UserError)) throw error;
      failures.push(error);
    }
  }
  if (failures[0]) throw failures[0];
  return changed;
}

function byDocument(changes: readonly Change[], source: PlanSource): DocumentChanges[] {
  const all = new Map<string, DocumentChanges>();
  for (const change of changes) {
    const section = String(pathOf(change)[0]);
    const part = source.parts.get(section);
    const document = part ?? source.main;
    const order = (path: readonly (string | number)[]) => fieldsOf(placeOf(part ? [section, ...path] : path));
    const entry = all.get(document.file) ?? { document, changes: [], order };
    entry.changes.push(part ? within(change) : change);
    all.set(document.file, entry);
  }
  return [...all.values()];
}

/** What a file shall contain; `undefined` if others have made the changes already. */
function nextText(
  current: Buffer | undefined,
  one: DocumentChanges & { result: string },
  world: World,
  { once }: WritePlanOptions,
): string | undefined {
  const { document, changes, result } = one;
  const text = textIn(current);
  if (text === undefined) throw kept(one, world);
  const mark = text.startsWith("\ufeff") ? "\ufeff" : "";
  if (text === mark + document.text) return mark + result;
  const { data, faults } = readYaml(text.slice(mark.length));
  if (faults.length > 0) throw kept(one, world);
  const again = rebased(changes, { base: document.data, current: data, once });
  if ("conflict" in again) throw kept(one, world, again.conflict);
  try {
    const next = edited(text, again.changes, one.order);
    return next === text ? undefined : next;
  } catch (error) {
    if (!(error instanceof EditRefusal)) throw error;
    throw kept(one, world);
  }
}

/** Writes the version with the changes beside the file that has changed since, and says so. */
function kept(
  { document, result }: DocumentChanges & { result: string },
  world: World,
  conflict?: Conflict,
): UserError {
  const { file } = document;
  const beside = keepBeside(file, result, world);
  if (!conflict) return failure("planConflictUnread", { file, kept: beside });
  const { path, theirs, ours } = conflict;
  return failure("planConflict", {
    file,
    kept: beside,
    place: named(path, document.data),
    theirs: shown(theirs),
    ours: shown(ours),
  });
}

/** A path with the ids of items in place of their numbers. */
function named(path: Conflict["path"], data: unknown): string {
  let here = data;
  return path
    .map((step) => {
      here = child(here, step);
      return typeof step === "number" ? (child(here, "id") ?? step + 1) : step;
    })
    .join(".");
}

function shown(value: unknown): string {
  const text = value === undefined || value === null ? "–" : JSON.stringify(value);
  return text.length > MAX_SHOWN_CHARACTERS ? `${text.slice(0, MAX_SHOWN_CHARACTERS)}…` : text;
}

function changedText(text: string, { document, changes, order }: DocumentChanges): string {
  try {
    return edited(text, changes, order);
  } catch (error) {
    if (!(error instanceof EditRefusal)) throw error;
    throw failure("unsafeEdit", { file: document.file, place: error.path.join(".") });
  }
}

/** A change of a plan as one of the file that its section was included from. */
function within(change: Change): Change {
  const path = pathOf(change).slice(1);
  if ("set" in change) return { set: path, to: change.to };
  return "append" in change ? { append: path, item: change.item } : { remove: path };
}
