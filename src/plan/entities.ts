import { platforms } from "../catalog/platforms.ts";
import { idDefinitions } from "./references.ts";
import type { Sections } from "./sections.ts";

/** A thing of a plan that others may point to. */
export interface PlanEntity {
  id: string;
  /** Its name or sentence; of a channel the platform and its handle; else its id. */
  name: string;
}

/** The things of a kind that a plan has, as the schemas call it: "audience", "crisis level"; of data sources, the tools. */
export function entitiesOf(plan: Readonly<Record<string, unknown>>, kind: string): PlanEntity[] {
  const own = kind === "data source" ? "tool" : kind;
  // A copy, for what is known of a plan is kept by its object, and this one may still be written.
  return idDefinitions({ ...plan } as unknown as Sections)
    .filter((named) => named.kind === own)
    .map(({ id, owner }) => {
      const { name, statement, description, platform, handle } = owner as Record<string, unknown>;
      const network = platforms.find((one) => one.id === platform)?.name;
      const profile = [network, handle].filter((part) => typeof part === "string").join(", ");
      const said = name ?? statement ?? description ?? (network && profile);
      return { id, name: typeof said === "string" ? said : id };
    });
}
