import type { Teller } from "../formatting/plan-formatter.ts";
import type { Sections } from "../plan/sections.ts";

/** A version of a plan, and what names its things. */
export interface Version {
  label: string;
  sections: Sections;
  tell: Teller;
  broken: boolean;
}
