import type { LintFormat } from "./format.ts";

const modules = import.meta.glob<LintFormat>(["./*.ts", "!./index.ts", "!./format.ts"], {
  import: "default",
});

/** The names of the output formats for findings; each file in this folder is one. */
export const formatNames: readonly string[] = Object.keys(modules).map((path) =>
  path.slice("./".length, -".ts".length),
);

/** Returns the format with a name from `formatNames`. Throws if there is none. */
export async function loadFormat(name: string): Promise<LintFormat> {
  const load = modules[`./${name}.ts`];
  if (!load) throw new Error(`no format "${name}"`);
  return load();
}
