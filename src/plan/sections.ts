import { sections } from "../generated/sections.ts";
import type { Plan } from "./types.ts";

/** The key of a section at the plan's root. */
export type SectionName = Exclude<keyof Plan, "smplan">;

/** Every section of the format, in the order in which a plan is developed. */
export const sectionNames = sections as readonly SectionName[];

type ResolvedSection<Section> = Section extends { $include: string } ? never : NonNullable<Section>;

/** A plan whose includes are resolved and whose absent sections are empty lists or mappings. */
export type Sections = { [Name in SectionName]-?: ResolvedSection<Plan[Name]> };

/** Returns whether a section is absent, null, or an empty list or mapping. */
export function isEmptySection(section: unknown): boolean {
  if (section === undefined || section === null) return true;
  return typeof section === "object" && Object.keys(section).length === 0;
}

/** A plan that is being written: some of its sections, without includes. */
export type PartialPlan = Readonly<Partial<Sections>>;

/** Returns whether a key is the name of a section. */
export function isSectionName(key: unknown): key is SectionName {
  return sectionNames.some((name) => name === key);
}
