import { join, relative } from "node:path";
import { sources } from "virtual:smplan/template-sources";
import { userError } from "../../errors.ts";
import { closestMatches } from "../../platform/did-you-mean.ts";
import { escapeControls } from "../../platform/escape-controls.ts";
import type { Runtime } from "../../platform/runtime.ts";
import { configsOf } from "../project/configs.ts";
import { reportWrittenFiles } from "../project/report-written-files.ts";
import { writeResult } from "../project/write-output.ts";
import { customTemplatesIn, TEMPLATES_FOLDER } from "./custom-templates.ts";

/** Lists the templates, those first that the project has replaced. */
export async function listTemplates(runtime: Runtime): Promise<void> {
  const own = customTemplatesIn(await projectRoot(runtime), runtime)?.texts;
  const lines = Object.keys(sources).map((name) => {
    const replaced = own?.get(name)?.file;
    return replaced ? `${name}  → ${escapeControls(replaced)}` : name;
  });
  const added = [...(own?.keys() ?? [])].filter((name) => !(name in sources));
  runtime.stdout.write(
    `${[...lines, ...added.map((name) => escapeControls(`${name}  + ${own?.get(name)?.file}`))].join("\n")}\n`,
  );
}

/**
 * Copies templates into the project, where they stand before the built-in ones.
 * @throws UserError for a template that does not exist, or a file that would be lost
 */
export async function ejectTemplates(
  names: readonly string[],
  { force }: { force?: boolean },
  runtime: Runtime,
): Promise<void> {
  const root = await projectRoot(runtime);
  const asked = names.map((name) => name.replace(/\.hbs$/, ""));
  for (const name of asked) {
    if (name in sources) continue;
    const [near] = closestMatches(name, Object.keys(sources));
    throw near ? userError("noTemplateNear", { name, near }) : userError("noTemplate", { name });
  }
  for (const name of asked) {
    const file = relative(runtime.cwd, join(root, TEMPLATES_FOLDER, `${name}.hbs`));
    writeResult(file, sources[name] ?? "", { runtime, force, kind: "template" });
    await reportWrittenFiles([file], runtime);
  }
}

/** Where the project begins: at its configuration, else here. */
async function projectRoot(runtime: Runtime): Promise<string> {
  return (await configsOf(runtime).configFor(join(runtime.cwd, "smplan.yaml"))).root;
}
