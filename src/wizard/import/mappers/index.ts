import type { RecordMapper } from "../record-mapper.ts";

const modules = import.meta.glob<readonly RecordMapper[]>(["./*.ts", "!./index.ts"], {
  eager: true,
  import: "default",
});

/** Everything that a plan may have several of. */
export const recordMappers: readonly RecordMapper[] = Object.values(modules).flat();
