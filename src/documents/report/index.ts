import type { ReportFormat } from "./report-format.ts";

const modules = import.meta.glob<ReportFormat>("./formats/*.ts", { import: "default" });

/** The names of the report formats, one for each file in `formats/`. */
export const reportFormats: readonly string[] = Object.keys(modules).map((path) =>
  path.slice("./formats/".length, -".ts".length),
);

/**
 * Loads a report format by its name, one of `reportFormats`.
 * @throws Error if there is no such format
 */
export async function loadReportFormat(name: string): Promise<ReportFormat> {
  const load = modules[`./formats/${name}.ts`];
  if (!load) throw new Error(`no report format "${name}"`);
  return load();
}
