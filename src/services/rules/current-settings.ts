import { join, sep } from "node:path";
import type { ResolvedConfig } from "../../lint/config/resolve-config.ts";
import type { Rule } from "../../lint/rule.ts";
import type { ServiceRuntime } from "../../platform/service-runtime.ts";
import { rules as builtIn } from "../../rules/index.ts";
import { mayLoadPlugins } from "../project/may-load-plugins.ts";
import { Workspace } from "../project/workspace.ts";

/**
 * Returns the configuration for a plan in the current folder. Sources of custom rules are relative to it.
 * @throws UserError if the configuration is not valid
 */
export async function currentSettings(runtime: ServiceRuntime): Promise<ResolvedConfig> {
  const settings = await new Workspace(runtime, { plugins: mayLoadPlugins(runtime) }).configFor(
    join(runtime.cwd, "smplan.yaml"),
  );
  const rules = settings.rules.map((rule) =>
    isCustomRule(rule) ? { ...rule, source: rule.source.replace(runtime.cwd + sep, "") } : rule,
  );
  return { ...settings, rules };
}

/** Returns whether a rule is a custom rule. */
export function isCustomRule({ id }: Rule): boolean {
  return !builtIn.some((rule) => rule.id === id);
}
