import { join, relative } from "node:path";
import { sources } from "virtual:smplan/template-sources";
import { failure } from "../../errors.ts";
import { nearest } from "../../platform/did-you-mean.ts";
import { visible } from "../../platform/escape-controls.ts";
import type { World } from "../../platform/runtime.ts";
import { configsOf } from "../project/configs.ts";
import { tellWrote } from "../project/report-written-files.ts";
import { writeResult } from "../project/write-output.ts";
import { FOLDER, ownTemplatesIn } from "./custom-templates.ts";

/** Lists the templates, those first that the project has replaced. */
export async function listTemplates(world: World): Promise<void> {
  const own = ownTemplatesIn(await rootOf(world), world)?.texts;
  const lines = Object.keys(sources).map((name) => {
    const replaced = own?.get(name)?.file;
    return replaced ? `${name}  → ${visible(replaced)}` : name;
  });
  const added = [...(own?.keys() ?? [])].filter((name) => !(name in sources));
  world.stdout.write(
    `${[...lines, ...added.map((name) => visible(`${name}  + ${own?.get(name)?.file}`))].join("\n")}\n`,
  );
}

/**
 * Copies templates into the project, where they stand before the built-in ones.
 * @throws UserError for a template that does not exist, or a file that would be lost
 */
export async function eject(
  names: readonly string[],
  { force }: { force?: boolean },
  world: World,
): Promise<void> {
  const root = await rootOf(world);
  const asked = names.map((name) => name.replace(/\.hbs$/, ""));
  for (const name of asked) {
    if (name in sources) continue;
    const [near] = nearest(name, Object.keys(sources));
    throw near ? failure("noTemplateNear", { name, near }) : failure("noTemplate", { name });
  }
  for (const name of asked) {
    const file = relative(world.cwd, join(root, FOLDER, `${name}.hbs`));
    writeResult(file, sources[name] ?? "", { world, force, holds: "template" });
    await tellWrote([file], world);
  }
}

/** Where the project begins: at its configuration, else here. */
async function rootOf(world: World): Promise<string> {
  return (await configsOf(world).for(join(world.cwd, "smplan.yaml"))).root;
}
