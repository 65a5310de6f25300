import { homepage } from "../../package.json";
import { sectionNames } from "../plan/sections.ts";

/** The address of smplan and its documentation. */
export const HOMEPAGE: string = homepage;

/** The sections of built-in rules. Custom rules have other ones. */
const builtInSections = new Set<string>([...sectionNames, "structure", "governance"]);

/** Returns the URL of a rule's page, or `undefined` for a custom rule. */
export function ruleUrl(id: string): string | undefined {
  return builtInSections.has(id.slice(0, id.indexOf("/")))
    ? `${homepage}/blob/main/src/rules/${id}.ts`
    : undefined;
}
