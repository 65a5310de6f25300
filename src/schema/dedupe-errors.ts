import type { ErrorObject } from "ajv";

/**
 * Leaves one error per cause. Ajv reports every branch of an `anyOf` and then the `anyOf` itself; a person meant
 * one branch: the one whose JSON type the value has.
 */
export function dedupeErrors(errors: readonly ErrorObject[]): ErrorObject[] {
  let left = [...errors];
  for (const union of errors.filter((error) => error.keyword === "anyOf")) left = resolveUnion(union, left);
  const seen = new Set<string>();
  return left.filter((error) => {
    const cause = `${error.instancePath} ${error.keyword} ${JSON.stringify(error.params)}`;
    return !seen.has(cause) && seen.add(cause);
  });
}

function resolveUnion(union: ErrorObject, errors: readonly ErrorObject[]): ErrorObject[] {
  const branches = (union.schema as unknown[]).length;
  const here = errors.filter((error) => error.instancePath === union.instancePath && error !== union);
  const wrongType = here.filter(
    (error) => error.keyword === "type" && error.parentSchema !== union.parentSchema,
  );
  const within = (error: ErrorObject): boolean => error.instancePath.startsWith(`${union.instancePath}/`);
  if (wrongType.length >= branches) {
    return errors.filter((error) => error === union || !(here.includes(error) || within(error)));
  }
  // A branch of the wrong type is no cause, whatever else it asks.
  const wrongBranches = new Set(wrongType.map((error) => error.parentSchema));
  return errors.filter(
    (error) => error !== union && !(here.includes(error) && wrongBranches.has(error.parentSchema)),
  );
}
