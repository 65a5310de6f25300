import type { UserError } from "../../diagnostics.ts";
import { failureIn } from "../../errors.ts";
import { findingLanguage } from "../../i18n/ui-language.ts";
import { type Asked, Configs } from "../../lint/config/config-loader.ts";
import { arePluginsAllowed } from "../../lint/config/plugins-allowed.ts";
import type { World } from "../../platform/runtime.ts";
import { rules } from "../../rules/index.ts";

/** What this process has said of configurations: many plans have the same ones. */
const told = new Set<string>();

/** Returns the configurations of the world's files; what a person should know of one is written to standard error. */
export function configsOf(world: World, { language, ...asked }: Asked & { language?: string } = {}): Configs {
  const notify = (notice: UserError): Promise<void> => tellOnce(notice, language, world);
  return new Configs(world.files, rules, { notify, ...asked });
}

/** Returns whether plugins may be loaded: not with `--no-plugins`, or if the environment forbids it. */
export function mayLoadPlugins(world: Pick<World, "env" | "noPlugins">): boolean {
  return world.noPlugins !== true && arePluginsAllowed(world.env);
}

async function tellOnce(notice: UserError, asked: string | undefined, world: World): Promise<void> {
  const { message, remedy = "" } = await failureIn(findingLanguage(asked, world), notice);
  if (told.has(message)) return;
  told.add(message);
  world.stderr.write(`smplan: ${[message, remedy].filter(Boolean).join(" ")}\n`);
}
