import type { ExportShape } from "../export-format.ts";

const modules = import.meta.glob<ExportShape>(["./*.ts", "!./index.ts", "!./shape.ts"], {
  eager: true,
  import: "default",
});

/** All exports that are known by their columns. */
export const exportShapes: readonly ExportShape[] = Object.values(modules).sort((a, b) =>
  a.name < b.name ? -1 : 1,
);
