import { join, relative } from "node:path";
import { sources } from "virtual:smplan/template-sources";
import { userError } from "../../errors.ts";
import { closestMatches } from "../../platform/did-you-mean.ts";
import type { ServiceRuntime } from "../../platform/service-runtime.ts";
import { Workspace } from "../project/workspace.ts";
import { writeResult } from "../project/write-output.ts";
import { customTemplatesIn, TEMPLATES_FOLDER } from "./custom-templates.ts";

/** A template of documents. */
export interface TemplateEntry {
  name: string;
  /** `false` for a template that only the project has. */
  builtIn: boolean;
  /** The project's file of this template, if there is one. */
  file?: string;
}

/** Returns the built-in templates with their replacements, then those that the project adds. */
export async function listTemplates(runtime: ServiceRuntime): Promise<TemplateEntry[]> {
  const own = customTemplatesIn(await projectRoot(runtime), runtime)?.texts;
  const added = [...(own?.keys() ?? [])].filter((name) => !(name in sources));
  return [...Object.keys(sources), ...added].map((name) => ({
    name,
    builtIn: name in sources,
    file: own?.get(name)?.file,
  }));
}

/**
 * Copies templates into the project, and yields each file that was written. The copies take precedence over
 * the built-in ones.
 * @throws UserError for an unknown template, or if a changed copy would be overwritten
 */
export async function* ejectTemplates(
  names: readonly string[],
  { force }: { force?: boolean },
  runtime: ServiceRuntime,
): AsyncGenerator<string> {
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
    yield file;
  }
}

/** Returns the folder of the project's configuration, or the working directory. */
async function projectRoot(runtime: ServiceRuntime): Promise<string> {
  return (await new Workspace(runtime).configFor(join(runtime.cwd, "smplan.yaml"))).root;
}
