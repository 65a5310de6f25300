import { UserError } from "../../diagnostics.ts";
import { errorReason } from "../../errors.ts";
import { withExitGuard } from "../../platform/exit-guard.ts";
import type { FileSystem } from "../../platform/file-system.ts";
import { BuiltIns } from "../built-ins.ts";
import { completePluginRule, type PluginRule, validatePluginRule } from "../plugin-rule.ts";
import type { Rule } from "../rule.ts";
import { thrownText } from "../thrown-text.ts";
import { PLUGIN_LOAD_MS, runWithTimeLimit, TimeLimitError } from "../watchdog.ts";
import type { ConfigFile } from "./config-file.ts";
import { importModule } from "./import-module.ts";
import { MAX_OWN_RULES } from "./limits.ts";

/**
 * Loads a plugin, which runs its code, and returns its rules.
 * @throws UserError if it cannot be loaded, takes too long, exports something that is not a rule, or replaces
 * a built-in function
 */
export async function loadPluginRules(
  name: string,
  config: ConfigFile,
  path: readonly (string | number)[],
  files: FileSystem,
): Promise<Rule[]> {
  const builtIns = new BuiltIns();
  try {
    const exported = await withExitGuard(
      `smplan: The plugin "${name}" ends the program while it is loaded.`,
      () => importModule(name, config.file, files),
    );
    // Reading a property of an export may run code of the plugin, if it is a getter.
    const rules = runWithTimeLimit(PLUGIN_LOAD_MS, () => completeRules(exported, name, config, path));
    const replaced = builtIns.restore();
    if (replaced !== undefined) config.fail(errorReason("pluginReplaces", { name, replaced }), path, "value");
    return rules;
  } catch (error) {
    builtIns.restore();
    if (error instanceof UserError) throw error;
    if (error instanceof TimeLimitError)
      return config.fail(
        errorReason("pluginTooSlow", { name, seconds: error.milliseconds / 1_000 }),
        path,
        "value",
      );
    return config.fail(errorReason("pluginFails", { name, reason: thrownText(error) }), path, "value");
  }
}

function completeRules(
  exported: unknown,
  name: string,
  config: ConfigFile,
  path: readonly (string | number)[],
): Rule[] {
  const candidates = [exported].flat();
  if (candidates.length > MAX_OWN_RULES)
    config.fail(errorReason("tooManyRules", { limit: MAX_OWN_RULES }), path, "value");
  return candidates.map((candidate) => {
    const why = validatePluginRule(candidate);
    if (why) config.fail(errorReason("pluginNoRule", { name, why }), path, "value");
    return completePluginRule(candidate as PluginRule, config.locationOf(path));
  });
}
