/** The names of plans. A file with another name is read only if the user names it. */
const PLAN_NAME = /^(?:smplan|.*\.smplan)\.ya?ml$/s;

/** Returns whether a file name is the name of a plan. */
export function isPlanName(name: string): boolean {
  return PLAN_NAME.test(name);
}
