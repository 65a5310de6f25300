import type { ErrorObject } from "ajv";

/**
 * Returns one error per cause. Ajv reports every branch of an `anyOf` and then the `anyOf` itself, but the
 * user meant one branch: the one with the JSON type of the value.
 */
export function dedupeErrors(errors: readonly ErrorObject[]): ErrorObject[] {
  let resolved = [...errors];
  for (const union of errors.filter((error) => error.keyword === "anyOf"))
    resolved = resolveUnion(union, resolved);
  const causes = new Set<string>();
  return resolved.filter((error) => {
    const cause = `${error.instancePath} ${error.keyword} ${JSON.stringify(error.params)}`;
    return !causes.has(cause) && causes.add(cause);
  });
}

function resolveUnion(union: ErrorObject, errors: readonly ErrorObject[]): ErrorObject[] {
  const branches = (union.schema as unknown[]).length;
  const sameValue = errors.filter((error) => error.instancePath === union.instancePath && error !== union);
  const wrongType = sameValue.filter(
    (error) => error.keyword === "type" && error.parentSchema !== union.parentSchema,
  );
  const within = (error: ErrorObject): boolean => error.instancePath.startsWith(`${union.instancePath}/`);
  if (wrongType.length >= branches) {
    return errors.filter((error) => error === union || !(sameValue.includes(error) || within(error)));
  }
  // Ignore all errors of branches with the wrong type.
  const wrongBranches = new Set(wrongType.map((error) => error.parentSchema));
  return errors.filter(
    (error) => error !== union && !(sameValue.includes(error) && wrongBranches.has(error.parentSchema)),
  );
}
