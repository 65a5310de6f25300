import type { SectionName } from "../plan/sections.ts";

/** The nearest thing of the plan that a change is in: a KPI, a channel, a step of a scenario. */
export interface ChangedEntity {
  /** Its place in the format: `kpis[]`. */
  place: string;
  /** What tells it from the others: its name, or what it says. */
  name: string;
  id?: string;
}

/** One difference between two versions of a plan. */
export interface PlanChange {
  section: SectionName;
  /** Its place in the plan, by keys and ids: what documents call it. */
  anchor: string;
  /** The same, from the nearest to the section. */
  anchors: string[];
  /** Its place in the format: `kpis.target.value`. */
  place: string;
  kind: "added" | "removed" | "changed" | "renamed" | "moved";
  thing?: ChangedEntity;
  before?: unknown;
  after?: unknown;
}
