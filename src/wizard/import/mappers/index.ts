import type { RecordMapper } from "../record-mapper.ts";

const modules = import.meta.glob<readonly RecordMapper[]>(["./*.ts", "!./index.ts"], {
  eager: true,
  import: "default",
});

/** All record mappers. */
export const recordMappers: readonly RecordMapper[] = Object.values(modules).flat();
