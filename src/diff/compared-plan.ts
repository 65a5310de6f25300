import type { PlanFormatter } from "../formatting/plan-formatter.ts";
import type { Sections } from "../plan/sections.ts";

/** A version of a plan, and the formatter for its values. */
export interface ComparedPlan {
  label: string;
  sections: Sections;
  formatter: PlanFormatter;
  isIncomplete: boolean;
}
