import type { ReportFormat } from "./report-format.ts";

const modules = import.meta.glob<ReportFormat>("./formats/*.ts", { import: "default" });

/** The ways to print how plans do: a file in `formats/` is one. */
export const reportFormats: readonly string[] = Object.keys(modules).map((path) =>
  path.slice("./formats/".length, -".ts".length),
);

/** Loads the way of that name, which is one of `reportFormats`. */
export async function loadReportFormat(name: string): Promise<ReportFormat> {
  const load = modules[`./formats/${name}.ts`];
  if (!load) throw new Error(`no report format "${name}"`);
  return load();
}
