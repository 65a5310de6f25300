import type { PlanFormatter } from "../../formatting/plan-formatter.ts";
import type { Sections } from "../../plan/sections.ts";
import type { DocumentAudience } from "./document-audience.ts";

/**
 * Returns the parts of one section, for the section's template. Parts without content are `undefined`. It
 * gets all sections, because some explain others. If they were filtered for an audience, a missing value may
 * still be in the plan.
 */
export type SectionBuilder = (
  sections: Sections,
  formatter: PlanFormatter,
  audience?: DocumentAudience,
) => Record<string, unknown>;
