import type { Sections } from "../plan/sections.ts";
import type { Teller } from "../tell/teller.ts";

/**
 * Says one section of a plan in parts that the section's template lays out. Parts about which the plan says nothing
 * are undefined. It is given every section, for one explains another.
 */
export type Section = (sections: Sections, tell: Teller) => Record<string, unknown>;
