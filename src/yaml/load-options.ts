import type { LoadOptions } from "js-yaml";
import { coreSchema } from "./core-schema.ts";

/** Deeper than any plan goes; deeper values are a mistake or an attack. */
export const MAX_NESTING_DEPTH = 64;

/** How every YAML text is read. Its types do not know `maxDepth` yet. */
export const loadOptions: LoadOptions & { maxDepth: number } = {
  schema: coreSchema,
  maxDepth: MAX_NESTING_DEPTH,
};
