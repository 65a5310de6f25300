import type { DiffFormat } from "./diff-format.ts";

const modules = import.meta.glob<DiffFormat>("./formats/*.ts", { import: "default" });

/** The ways to print changes: a file in `formats/` is one. */
export const diffFormats: readonly string[] = Object.keys(modules).map((path) =>
  path.slice("./formats/".length, -".ts".length),
);

/** Loads the way of that name, which is one of `changeFormats`. */
export async function loadDiffFormat(name: string): Promise<DiffFormat> {
  const load = modules[`./formats/${name}.ts`];
  if (!load) throw new Error(`no change format "${name}"`);
  return load();
}
