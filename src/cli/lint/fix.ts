import { chmodSync, realpathSync, statSync } from "node:fs";
import { resolve } from "node:path";
import type { Finding } from "../../finding.ts";
import { applyFixes, type Choose, safeFixes } from "../../lint/fix.ts";
import type { World } from "../world.ts";
import { writeResult } from "../write.ts";
import { Judge, type Judged, textsOf } from "./judge.ts";
import type { LintOptions } from "./options.ts";
import { Overlay } from "./overlay.ts";

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

/** Writes every changed file whole; what it may be done with stays as it was, and a link still leads there. */
export function writeChanges(changes: Mended["changes"], world: World): void {
  for (const [file, { before, after }] of changes) {
    const path = resolve(world.cwd, file);
    const real = realpathSync(path);
    const { mode } = statSync(real);
    const mark = startsWithMark(world.files.read(path)) ? "\uFEFF" : "";
    writeResult(real, mark + after, {
      world,
      replaceable: (existing) => existing.toString().replace(/^\uFEFF/, "") === before,
    });
    chmodSync(real, mode);
  }
}

/** The changes as a patch, as `git diff` shows them. */
export async function patchOf(changes: Mended["changes"]): Promise<string> {
  const { createTwoFilesPatch } = await import("diff");
  const patches = [...changes].map(([file, { before, after }]) =>
    createTwoFilesPatch(`a/${file}`, `b/${file}`, before, after, "", "", {
      context: 3,
      headerOptions: { includeIndex: false, includeUnderline: false, includeFileHeaders: true },
    }),
  );
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

function startsWithMark(bytes: Uint8Array): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}
