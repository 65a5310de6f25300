import type { Kind } from "../record-mapper.ts";

const modules = import.meta.glob<readonly Kind[]>(["./*.ts", "!./index.ts"], {
  eager: true,
  import: "default",
});

/** Everything that a plan may have several of. */
export const kinds: readonly Kind[] = Object.values(modules).flat();
