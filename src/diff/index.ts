import type { DiffFormat } from "./diff-format.ts";

const modules = import.meta.glob<DiffFormat>("./formats/*.ts", { import: "default" });

/** The names of the output formats; each file in `formats/` is one. */
export const diffFormats: readonly string[] = Object.keys(modules).map((path) =>
  path.slice("./formats/".length, -".ts".length),
);

/** Returns the format with a name from `diffFormats`. Throws if there is none. */
export async function loadDiffFormat(name: string): Promise<DiffFormat> {
  const load = modules[`./formats/${name}.ts`];
  if (!load) throw new Error(`no change format "${name}"`);
  return load();
}
