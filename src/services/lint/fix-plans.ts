import { resolve } from "node:path";
import { type Finding, UserError } from "../../diagnostics.ts";
import { userError } from "../../errors.ts";
import { applyFixes, type FixSelector, safeFixes } from "../../lint/apply-fixes.ts";
import { decodeUtf8 } from "../../platform/decode-utf8.ts";
import { escapeControls } from "../../platform/escape-controls.ts";
import { OverlayFiles } from "../../platform/overlay-files.ts";
import type { ServiceRuntime } from "../../platform/service-runtime.ts";
import { withFiles } from "../../platform/with-files.ts";
import { editFile } from "../project/write-output.ts";
import { Linter, type LinterOptions, type LintResult, textsOf } from "./linter.ts";

/**
 * The maximum number of rounds: more than fixes that depend on each other need. It stops rules that undo each
 * other's fixes.
 */
const MAX_FIX_ROUNDS = 10;

/** Plans after fixing. */
export interface FixResult {
  results: LintResult[];
  /** The text of each changed file, before and after. */
  changes: ReadonlyMap<string, { before: string; after: string }>;
}

/** The files that were fixed, and the errors of the files that could not be written. */
export interface WrittenFixes {
  written: string[];
  refused: UserError[];
}

/** Fixes plans in memory until nothing changes any more, and returns the new results and texts. */
export async function fixPlans(
  results: readonly LintResult[],
  options: LinterOptions,
  runtime: ServiceRuntime,
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
    const linter = await Linter.create(options, withFiles(runtime, files));
    now = await Promise.all(
      now.map((plan) =>
        [...plan.texts.keys()].some((file) => changed.has(file)) ? linter.lint(plan.file) : plan,
      ),
    );
  }
  return { results: now, changes };
}

/**
 * Writes every changed file, except those that changed since they were linted or cannot be written.
 * @returns the written files, and the errors of the other files
 */
export function writeFixes(changes: FixResult["changes"], runtime: ServiceRuntime): WrittenFixes {
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

/**
 * Returns the new content of a file, with its byte order mark.
 * @throws UserError if the file changed since it was linted
 */
function fixedText(
  current: Uint8Array | undefined,
  file: string,
  { before, after }: { before: string; after: string },
): string {
  const text = decodeUtf8(current);
  const bom = text?.startsWith("\ufeff") ? "\ufeff" : "";
  if (text !== bom + before) throw userError("changedSinceLint", { file });
  return bom + after;
}

/**
 * Returns the changes as a patch in the format of `git diff`, with exactly the bytes that `writeFixes` would
 * write.
 * @throws UserError if a file changed since it was linted
 */
export async function createPatch(changes: FixResult["changes"], runtime: ServiceRuntime): Promise<string> {
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

/** Returns all findings without duplicates: a file that several plans include is linted with each of them. */
function dedupeFindings(results: readonly LintResult[]): Finding[] {
  const all = results.flatMap(({ findings }) => findings);
  return [
    ...new Map(
      all.map((finding) => [JSON.stringify([finding.rule, finding.span, finding.message]), finding]),
    ).values(),
  ];
}
