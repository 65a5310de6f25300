/** The environment variable that disables plugins, as `--no-plugins` does. */
const NO_PLUGINS_VARIABLE = "SMPLAN_NO_PLUGINS";

/**
 * Returns whether the environment allows plugins. They are disabled if the variable is set, except to an
 * empty text or `0`.
 */
export function arePluginsAllowed(env: Readonly<Record<string, string | undefined>>): boolean {
  return ["", "0"].includes(env[NO_PLUGINS_VARIABLE] ?? "");
}
