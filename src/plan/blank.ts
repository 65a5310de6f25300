/** Returns whether a value is missing, blank, or a list or mapping that contains only blank values. */
export function isBlank(value: unknown): boolean {
  if (value === undefined || value === null) return true;
  if (typeof value === "string") return value.trim() === "";
  if (Array.isArray(value)) return value.every(isBlank);
  return typeof value === "object" && Object.values(value).every(isBlank);
}

/** Returns the `keys` whose value in `owner` is blank. */
export function missingKeys<Key extends string>(owner: object | undefined, keys: readonly Key[]): Key[] {
  return keys.filter((key) => isBlank((owner as Record<string, unknown> | undefined)?.[key]));
}
