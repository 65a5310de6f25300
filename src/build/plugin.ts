import { join } from "node:path";
import type { Plugin } from "vite";
import { collectFieldAudiences } from "./field-audiences.ts";
import { collectReferences } from "./references.ts";
import { bundleSchema, sectionFiles } from "./schemas.ts";
import { templateFiles, templateSourcesModule, templatesModule } from "./templates.ts";
import { validatorsModule } from "./validators.ts";

const json = (name: string, value: unknown): string => `export const ${name} = ${JSON.stringify(value)};`;

/** What the code imports as `virtual:smplan/...`: made of schemas and templates while building and testing. */
const modules: Record<string, () => string> = {
  validators: () => validatorsModule("quick"),
  "config-validator": () => validatorsModule("config"),
  "thorough-validators": () => validatorsModule("thorough"),
  readers: () => json("readers", collectFieldAudiences()),
  references: () => json("references", collectReferences()),
  sections: () =>
    json(
      "sections",
      sectionFiles().map(([section]) => section),
    ),
  schema: () => json("schema", bundleSchema()),
  templates: templatesModule,
  "template-sources": templateSourcesModule,
};

const prefix = "virtual:smplan/";

/** Compiles schemas and templates ahead of time, so that no command does it at run time. */
export function smplanPlugin(): Plugin {
  return {
    name: "smplan",
    resolveId: (id) => (id.startsWith(prefix) ? `\0${id}` : undefined),
    load(id) {
      if (!id.startsWith(`\0${prefix}`)) return undefined;
      if (id.includes("/template")) for (const file of templateFiles()) this.addWatchFile(join(file));
      return modules[id.slice(prefix.length + 1)]?.();
    },
  };
}
