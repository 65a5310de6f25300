import { homepage } from "../../package.json";
import { sectionNames } from "../plan/sections.ts";

/** Where smplan and its documentation are. */
export const HOMEPAGE: string = homepage;

/** The sections of rules that come with smplan; a team's own rules have other ones. */
const builtInSections = new Set<string>([...sectionNames, "structure", "governance"]);

/** Returns the address of the page of a rule; a team's own rule has none. */
export function ruleUrl(id: string): string | undefined {
  return builtInSections.has(id.slice(0, id.indexOf("/")))
    ? `${homepage}/blob/main/src/rules/${id}.ts`
    : undefined;
}
