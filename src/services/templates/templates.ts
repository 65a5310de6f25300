import { join, relative } from "node:path";
import { sources } from "virtual:smplan/template-sources";
import { userError } from "../../errors.ts";
import { closestMatches } from "../../platform/did-you-mean.ts";
import { escapeControls } from "../../platform/escape-controls.ts";
import type { Runtime } from "../../platform/runtime.ts";
import { reportWrittenFiles } from "../project/report-written-files.ts";
import { Workspace } from "../project/workspace.ts";
import { writeResult } from "../project/write-output.ts";
import { customTemplatesIn, TEMPLATES_FOLDER } from "./custom-templates.ts";

/** Prints the built-in templates with their replacements, then those that the project adds. */
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
 * Copies templates into the project. The copies take precedence over the built-in ones.
 * @throws UserError for an unknown template, or if a changed copy would be overwritten
 */
export async function ejectTemplates(
  names: readonly string[],
  { force }: { force?: boolean },
  runtime: Runtime,
): Promise<void> {
  const root = await projectRoot(runtime);
  const requested = names.map((name) => name.replace(/\.hbs$/, ""));
  for (const name of requested) {
    if (name in sources) continue;
    const [near] = closestMatches(name, Object.keys(sources));
    throw near ? userError("noTemplateNear", { name, near }) : userError("noTemplate", { name });
  }
  for (const name of requested) {
    const file = relative(runtime.cwd, join(root, TEMPLATES_FOLDER, `${name}.hbs`));
    writeResult(file, sources[name] ?? "", { runtime, force, kind: "template" });
    await reportWrittenFiles([file], runtime);
  }
}

/** Returns the folder of the project's configuration, or the working directory. */
async function projectRoot(runtime: Runtime): Promise<string> {
  return (await new Workspace(runtime).configFor(join(runtime.cwd, "smplan.yaml"))).root;
}
