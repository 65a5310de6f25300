import type { LintFormat } from "./format.ts";

const modules = import.meta.glob<LintFormat>(["./*.ts", "!./index.ts", "!./format.ts"], {
  import: "default",
});

/** The ways to print findings: a file in this folder is one. */
export const formatNames: readonly string[] = Object.keys(modules).map((path) =>
  path.slice("./".length, -".ts".length),
);

/** Loads the format of that name, which is one of `formatNames`. */
export async function loadFormat(name: string): Promise<LintFormat> {
  const load = modules[`./${name}.ts`];
  if (!load) throw new Error(`no format "${name}"`);
  return load();
}
