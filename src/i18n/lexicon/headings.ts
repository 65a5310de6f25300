import type { HeadingTarget, HeadingWords } from "./en/headings.ts";

export type { HeadingTarget, HeadingWords };

const modules = import.meta.glob<HeadingWords>("./*/headings.ts", { import: "default" });

/**
 * Returns the words of headings by language. All are needed: headings may be in another language than the
 * text.
 */
export async function loadHeadingWords(): Promise<ReadonlyMap<string, HeadingWords>> {
  const loaded = Object.entries(modules).map(
    async ([path, load]) => [path.split("/")[1] ?? "", await load()] as const,
  );
  return new Map(await Promise.all(loaded));
}
