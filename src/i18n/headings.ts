import type { HeadingTarget, HeadingWords } from "./en/headings.ts";

export type { HeadingTarget, HeadingWords };

const modules = import.meta.glob<HeadingWords>("./*/headings.ts", { import: "default" });

/** The words by which headings of every language are recognized: a plan's headings may be in another than its text. */
export async function loadHeadingWords(): Promise<ReadonlyMap<string, HeadingWords>> {
  const loaded = Object.entries(modules).map(
    async ([path, load]) => [path.split("/")[1] ?? "", await load()] as const,
  );
  return new Map(await Promise.all(loaded));
}
