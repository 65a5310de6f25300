import type { Sections } from "../plan/sections.ts";
import type { Teller } from "../tell/teller.ts";

/** A version of a plan, and what names its things. */
export interface Version {
  label: string;
  sections: Sections;
  tell: Teller;
  broken: boolean;
}
