import type { ExportFormat } from "../export-format.ts";

const modules = import.meta.glob<ExportFormat>(["./*.ts", "!./index.ts", "!./shape.ts"], {
  eager: true,
  import: "default",
});

/** All exports that are known by their columns. */
export const exportFormats: readonly ExportFormat[] = Object.values(modules).sort((a, b) =>
  a.name < b.name ? -1 : 1,
);
