import type { Plugin } from "vite";
import { templateFiles, templateSourcesModule, templatesModule } from "./templates.ts";

const PREFIX = "virtual:smplan/";

/** The modules that the code imports as `virtual:smplan/<name>`. */
const modules: Record<string, () => string> = {
  templates: templatesModule,
  "template-sources": templateSourcesModule,
};

/** Compiles the templates while building and testing, so that no command compiles them at run time. */
export function smplanPlugin(): Plugin {
  return {
    name: "smplan",
    resolveId: (id) => (id.startsWith(PREFIX) ? `\0${id}` : undefined),
    load(id) {
      if (!id.startsWith(`\0${PREFIX}`)) return undefined;
      for (const file of templateFiles()) this.addWatchFile(file);
      return modules[id.slice(PREFIX.length + 1)]?.();
    },
  };
}
