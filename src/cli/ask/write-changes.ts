import { relative, resolve } from "node:path";
import { failure } from "../../lint/failure.ts";
import type { PlanSource } from "../../plan/source.ts";
import { fieldsOf } from "../../schema/fields.ts";
import { placeOf } from "../../wizard/draft.ts";
import { pathOf } from "../../yaml/changed.ts";
import { type Change, EditRefusal, edited } from "../../yaml/edits.ts";
import type { World } from "../world.ts";
import { writeResult } from "../write.ts";
import type { OpenPlan } from "./open-plan.ts";

/**
 * Writes what was answered into the plan's files, and leaves every other byte of them as it is.
 * @returns the files that changed
 * @throws UserError where a file is written in a way that cannot be changed safely
 */
export function writeChanges({ wizard, source }: OpenPlan, world: World): string[] {
  return writePlan(wizard.draft.changes, source, world);
}

/**
 * Makes changes in a plan's files, and leaves every other byte of them as it is.
 * @returns the files that changed
 * @throws UserError where a file is written in a way that cannot be changed safely
 */
export function writePlan(changes: readonly Change[], source: PlanSource, world: World): string[] {
  const byFile = new Map<string, { text: string; changes: Change[] }>();
  for (const change of changes) {
    const path = pathOf(change);
    const part = source.parts.get(String(path[0]) as never);
    const document = part ?? source.main;
    const entry = byFile.get(document.file) ?? { text: document.text, changes: [] };
    entry.changes.push(part ? within(change) : change);
    byFile.set(document.file, entry);
  }
  const changed: string[] = [];
  for (const [file, { text, changes }] of byFile) {
    const section = [...source.parts].find(([, part]) => part.file === file)?.[0];
    const order = (path: readonly (string | number)[]) =>
      fieldsOf(placeOf(section === undefined ? path : [section, ...path]));
    const result = changedText(file, text, changes, order);
    if (result === text) continue;
    writeResult(file, result, { world, force: true });
    changed.push(relative(world.cwd, resolve(world.cwd, file)));
  }
  return changed;
}

function changedText(
  file: string,
  text: string,
  changes: readonly Change[],
  order: Parameters<typeof edited>[2],
) {
  try {
    return edited(text, changes, order);
  } catch (error) {
    if (!(error instanceof EditRefusal)) throw error;
    throw failure("unsafeEdit", { file, place: error.path.join(".") });
  }
}

/** A change of a plan as one of the file that its section was included from. */
function within(change: Change): Change {
  const path = pathOf(change).slice(1);
  if ("set" in change) return { set: path, to: change.to };
  return "append" in change ? { append: path, item: change.item } : { remove: path };
}
