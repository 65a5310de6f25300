import type { SectionName } from "../plan/sections.ts";

/** The innermost entity that contains a change: a KPI, a channel, a step of a scenario. */
export interface ChangedEntity {
  /** The path of the entity in the format: `kpis[]`. */
  place: string;
  /** The name or text that identifies the entity. */
  name: string;
  id?: string;
}

/** A difference between two versions of a plan. */
export interface PlanChange {
  section: SectionName;
  /** The position in the plan, built from keys and ids; documents use the same anchors. */
  anchor: string;
  /** The anchors from the innermost to the section. */
  anchors: string[];
  /** The path of the field in the format: `kpis.target.value`. */
  place: string;
  kind: "added" | "removed" | "changed" | "renamed" | "moved";
  /** The entity that contains the change; absent for fields of a section itself. */
  thing?: ChangedEntity;
  before?: unknown;
  after?: unknown;
}
