import { resolve } from "node:path";
import { type Finding, UserError } from "../../diagnostics.ts";
import { failure } from "../../errors.ts";
import { applyFixes, type Choose, safeFixes } from "../../lint/apply-fixes.ts";
import { textIn } from "../../platform/decode-utf8.ts";
import { visible } from "../../platform/escape-controls.ts";
import { Overlay } from "../../platform/overlay-files.ts";
import type { World } from "../../platform/runtime.ts";
import { editFile } from "../project/write-output.ts";
import type { LintOptions } from "./lint-run-options.ts";
import { Judge, type Judged, textsOf } from "./linter.ts";

/** More rounds than mends can wait for each other; a rule that mends in circles is stopped here. */
const ROUNDS = 10;

/** What mending would make of the plans. */
export interface Mended {
  judged: Judged[];
  /** Each text that changed, before and after. */
  changes: ReadonlyMap<string, { before: string; after: string }>;
}

/** Mends plans in memory until nothing changes any more, and judges what came of it. */
export async function mend(
  judged: readonly Judged[],
  options: LintOptions,
  world: World,
  choose: Choose = safeFixes,
): Promise<Mended> {
  const files = new Overlay(world.files);
  const changes = new Map<string, { before: string; after: string }>();
  let now = [...judged];
  for (let round = 0; round < ROUNDS; round++) {
    const texts = textsOf(now);
    const changed = applyFixes(distinct(now), texts, choose);
    if (changed.size === 0) break;
    for (const [file, after] of changed) {
      changes.set(file, { before: changes.get(file)?.before ?? texts.get(file) ?? "", after });
      files.set(file, after);
    }
    const judge = await Judge.of(options, world, { files });
    now = await Promise.all(
      now.map((plan) =>
        [...plan.texts.keys()].some((file) => changed.has(file)) ? judge.judge(plan.file) : plan,
      ),
    );
  }
  return { judged: now, changes };
}

/**
 * Writes every changed file, unless it is not what was checked any more, or may not be written.
 * @returns the files that were written, and why others were not
 */
export function writeChanges(
  changes: Mended["changes"],
  world: World,
): { written: string[]; refused: UserError[] } {
  const written: string[] = [];
  const refused: UserError[] = [];
  for (const [file, change] of changes) {
    try {
      editFile(file, (current) => fixedText(current, file, change), world);
      written.push(file);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      refused.push(error);
    }
  }
  return { written, refused };
}

/** What a file shall contain, with its byte order mark. @throws UserError if it is not what was checked */
function fixedText(
  current: Uint8Array | undefined,
  file: string,
  { before, after }: { before: string; after: string },
): string {
  const text = textIn(current);
  const mark = text?.startsWith("\ufeff") ? "\ufeff" : "";
  if (text !== mark + before) throw failure("changedSinceLint", { file });
  return mark + after;
}

/** The changes as a patch, as `git diff` shows them: byte for byte what `writeChanges` would write. */
export async function patchOf(changes: Mended["changes"], world: World): Promise<string> {
  const { createTwoFilesPatch } = await import("diff");
  const patches = [...changes].map(([file, change]) => {
    const current = world.files.read(resolve(world.cwd, file));
    const [before, after] = [textIn(current) ?? "", fixedText(current, file, change)];
    return createTwoFilesPatch(`a/${visible(file)}`, `b/${visible(file)}`, before, after, "", "", {
      context: 3,
      headerOptions: { includeIndex: false, includeUnderline: false, includeFileHeaders: true },
    });
  });
  return patches.join("");
}

/** A file that several plans include has its faults in each. */
function distinct(judged: readonly Judged[]): Finding[] {
  const all = judged.flatMap(({ findings }) => findings);
  return [
    ...new Map(
      all.map((finding) => [JSON.stringify([finding.rule, finding.span, finding.message]), finding]),
    ).values(),
  ];
}
