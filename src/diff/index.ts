import type { ChangeFormat } from "./diff-format.ts";

const modules = import.meta.glob<ChangeFormat>("./formats/*.ts", { import: "default" });

/** The ways to print changes: a file in `formats/` is one. */
export const changeFormats: readonly string[] = Object.keys(modules).map((path) =>
  path.slice("./formats/".length, -".ts".length),
);

/** Loads the way of that name, which is one of `changeFormats`. */
export async function loadChangeFormat(name: string): Promise<ChangeFormat> {
  const load = modules[`./formats/${name}.ts`];
  if (!load) throw new Error(`no change format "${name}"`);
  return load();
}
