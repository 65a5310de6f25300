/** Returns whether a value of parsed YAML or JSON is a mapping, and not a list or a scalar. */
export function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
