import { UserError } from "../../diagnostics.ts";
import { reason } from "../../errors.ts";
import { refuseExit } from "../../platform/exit-guard.ts";
import type { Files } from "../../platform/file-system.ts";
import { BuiltIns } from "../built-ins.ts";
import { type OwnRule, wholeRule, whyNoRule } from "../plugin-rule.ts";
import type { Rule } from "../rule.ts";
import { thrownText } from "../thrown-text.ts";
import { PLUGIN_LOAD_MS, TimeUp, withinTime } from "../watchdog.ts";
import type { ConfigFile } from "./config-file.ts";
import { importModule } from "./import-module.ts";
import { MAX_OWN_RULES } from "./limits.ts";

/**
 * Loads a plugin, which runs its code, and returns its rules.
 * @throws UserError if it cannot be loaded, takes too long, exports no rule, or replaces what is built into JavaScript
 */
export async function pluginRules(
  name: string,
  config: ConfigFile,
  path: readonly (string | number)[],
  files: Files,
): Promise<Rule[]> {
  const builtIns = new BuiltIns();
  try {
    const exported = await refuseExit(
      `smplan: The plugin "${name}" ends the program while it is loaded.`,
      () => importModule(name, config.file, files),
    );
    // Properties of what a plugin exports may be functions of its own.
    const rules = withinTime(PLUGIN_LOAD_MS, () => rulesOf(exported, name, config, path));
    const replaced = builtIns.restore();
    if (replaced !== undefined) config.refuse(reason("pluginReplaces", { name, replaced }), path, "value");
    return rules;
  } catch (error) {
    builtIns.restore();
    if (error instanceof UserError) throw error;
    if (error instanceof TimeUp)
      return config.refuse(
        reason("pluginTooSlow", { name, seconds: error.milliseconds / 1_000 }),
        path,
        "value",
      );
    return config.refuse(reason("pluginFails", { name, reason: thrownText(error) }), path, "value");
  }
}

function rulesOf(
  exported: unknown,
  name: string,
  config: ConfigFile,
  path: readonly (string | number)[],
): Rule[] {
  const candidates = [exported].flat();
  if (candidates.length > MAX_OWN_RULES)
    config.refuse(reason("tooManyRules", { limit: MAX_OWN_RULES }), path, "value");
  return candidates.map((candidate) => {
    const why = whyNoRule(candidate);
    if (why) config.refuse(reason("pluginNoRule", { name, why }), path, "value");
    return wholeRule(candidate as OwnRule, config.placeOf(path));
  });
}
