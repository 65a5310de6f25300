import type { PlanFormatter } from "../../formatting/plan-formatter.ts";
import type { Sections } from "../../plan/sections.ts";
import type { DocumentAudience } from "./document-audience.ts";

/**
 * Says one section of a plan in parts that the section's template lays out. Parts about which the plan says nothing
 * are undefined. It is given every section, for one explains another; where they were cut for an audience, what is missing
 * there need not be missing in the plan.
 */
export type SectionBuilder = (
  sections: Sections,
  formatter: PlanFormatter,
  audience?: DocumentAudience,
) => Record<string, unknown>;
