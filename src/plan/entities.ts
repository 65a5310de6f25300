import { platforms } from "../catalog/platforms.ts";
import { idDefinitions } from "./references.ts";
import type { Sections } from "./sections.ts";

/** An item of a plan that other items may refer to. */
export interface PlanEntity {
  id: string;
  /** Its name or statement; for a channel, the platform and the handle; otherwise its id. */
  name: string;
}

/**
 * Returns the entities of a kind in a plan.
 * @param kind a kind as the schemas name it: "audience", "crisis level"; for "data source", the tools are
 * returned
 */
export function entitiesOf(plan: Readonly<Record<string, unknown>>, kind: string): PlanEntity[] {
  const definedKind = kind === "data source" ? "tool" : kind;
  // A copy, because ids are memoized by the plan's object and this plan may still change.
  return idDefinitions({ ...plan } as unknown as Sections)
    .filter((definition) => definition.kind === definedKind)
    .map(({ id, owner }) => {
      const { name, statement, description, platform, handle } = owner as Record<string, unknown>;
      const network = platforms.find((one) => one.id === platform)?.name;
      const profile = [network, handle].filter((part) => typeof part === "string").join(", ");
      const label = name ?? statement ?? description ?? (network && profile);
      return { id, name: typeof label === "string" ? label : id };
    });
}
