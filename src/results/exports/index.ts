import type { ExportFormat } from "../export-format.ts";

const modules = import.meta.glob<ExportFormat>(["./*.ts", "!./index.ts"], {
  eager: true,
  import: "default",
});

/** All built-in export formats, sorted by name. */
export const exportFormats: readonly ExportFormat[] = Object.values(modules).sort((a, b) =>
  a.name < b.name ? -1 : 1,
);
