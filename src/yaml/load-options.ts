import type { LoadOptions } from "js-yaml";
import { coreSchema } from "./core-schema.ts";

/** The maximum depth of data. No plan needs more: deeper data is a mistake or an attack. */
export const MAX_NESTING_DEPTH = 64;

/** The options for parsing every YAML text. The types of js-yaml lack `maxDepth`. */
export const loadOptions: LoadOptions & { maxDepth: number } = {
  schema: coreSchema,
  maxDepth: MAX_NESTING_DEPTH,
};
