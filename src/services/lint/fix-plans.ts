import { resolve } from "node:path";
import { type Finding, UserError } from "../../diagnostics.ts";
import { userError } from "../../errors.ts";
import { applyFixes, type FixSelector, safeFixes } from "../../lint/apply-fixes.ts";
import { decodeUtf8 } from "../../platform/decode-utf8.ts";
import { escapeControls } from "../../platform/escape-controls.ts";
import { OverlayFiles } from "../../platform/overlay-files.ts";
import type { Runtime } from "../../platform/runtime.ts";
import { editFile } from "../project/write-output.ts";
import type { LintRunOptions } from "./lint-run-options.ts";
import { Linter, type LintResult, textsOf } from "./linter.ts";

/** More rounds than mends can wait for each other; a rule that mends in circles is stopped here. */
const MAX_FIX_ROUNDS = 10;

/** What mending would make of the plans. */
export interface FixResult {
  results: LintResult[];
  /** Each text that changed, before and after. */
  changes: ReadonlyMap<string, { before: string; after: string }>;
}

/** Mends plans in memory until nothing changes any more, and judges what came of it. */
export async function fixPlans(
  results: readonly LintResult[],
  options: LintRunOptions,
  runtime: Runtime,
  choose: FixSelector = safeFixes,
): Promise<FixResult> {
  const files = new OverlayFiles(runtime.files);
  const changes = new Map<string, { before: string; after: string }>();
  let now = [...results];
  for (let round = 0; round < MAX_FIX_ROUNDS; round++) {
    const texts = textsOf(now);
    const changed = applyFixes(dedupeFindings(now), texts, choose);
    if (changed.size === 0) break;
    for (const [file, after] of changed) {
      changes.set(file, { before: changes.get(file)?.before ?? texts.get(file) ?? "", after });
      files.set(file, after);
    }
    const judge = await Linter.create(options, runtime, { files });
    now = await Promise.all(
      now.map((plan) =>
        [...plan.texts.keys()].some((file) => changed.has(file)) ? judge.lint(plan.file) : plan,
      ),
    );
  }
  return { results: now, changes };
}

/**
 * Writes every changed file, unless it is not what was checked any more, or may not be written.
 * @returns the files that were written, and why others were not
 */
export function writeFixes(
  changes: FixResult["changes"],
  runtime: Runtime,
): { written: string[]; refused: UserError[] } {
  const written: string[] = [];
  const refused: UserError[] = [];
  for (const [file, change] of changes) {
    try {
      editFile(file, (current) => fixedText(current, file, change), runtime);
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
  const text = decodeUtf8(current);
  const mark = text?.startsWith("\ufeff") ? "\ufeff" : "";
  if (text !== mark + before) throw userError("changedSinceLint", { file });
  return mark + after;
}

/** The changes as a patch, as `git diff` shows them: byte for byte what `writeChanges` would write. */
export async function createPatch(changes: FixResult["changes"], runtime: Runtime): Promise<string> {
  const { createTwoFilesPatch } = await import("diff");
  const patches = [...changes].map(([file, change]) => {
    const current = runtime.files.read(resolve(runtime.cwd, file));
    const [before, after] = [decodeUtf8(current) ?? "", fixedText(current, file, change)];
    return createTwoFilesPatch(
      `a/${escapeControls(file)}`,
      `b/${escapeControls(file)}`,
      before,
      after,
      "",
      "",
      {
        context: 3,
        headerOptions: { includeIndex: false, includeUnderline: false, includeFileHeaders: true },
      },
    );
  });
  return patches.join("");
}

/** A file that several plans include has its faults in each. */
function dedupeFindings(results: readonly LintResult[]): Finding[] {
  const all = results.flatMap(({ findings }) => findings);
  return [
    ...new Map(
      all.map((finding) => [JSON.stringify([finding.rule, finding.span, finding.message]), finding]),
    ).values(),
  ];
}
