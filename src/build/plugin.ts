import type { Plugin } from "vite";
import { messageIndexModule } from "./message-index.ts";
import { compiledModule, fallbackModule, messageFiles, messagesModule } from "./messages.ts";
import { templateFiles, templateSourcesModule, templatesModule } from "./templates.ts";

const PREFIX = "virtual:smplan/";

/** The modules that the code imports as `virtual:smplan/<name>`, and the files that they are made from. */
const modules: Record<string, { create: () => string; files: () => string[] }> = {
  templates: { create: templatesModule, files: templateFiles },
  "template-sources": { create: templateSourcesModule, files: templateFiles },
  messages: { create: messageIndexModule, files: () => [] },
};

/** The modules that the code imports as `virtual:smplan/<name>/<language>/<area>`. */
const messageModules: Record<string, (language: string, area: string) => string> = {
  messages: messagesModule,
  "compiled-messages": compiledModule,
  "fallback-messages": fallbackModule,
};

/** Compiles templates and messages while building and testing, so that no command compiles them at run time. */
export function smplanPlugin(): Plugin {
  return {
    name: "smplan",
    resolveId: (id) => (id.startsWith(PREFIX) ? `\0${id}` : undefined),
    load(id) {
      if (!id.startsWith(`\0${PREFIX}`)) return undefined;
      const path = id.slice(PREFIX.length + 1);
      const module = modules[path];
      if (module) {
        for (const file of module.files()) this.addWatchFile(file);
        return module.create();
      }
      const [, name = "", language = "", area = ""] = /^([^/]+)\/([^/]+)\/(.+)$/.exec(path) ?? [];
      for (const file of messageFiles(language, area)) this.addWatchFile(file);
      return messageModules[name]?.(language, area);
    },
  };
}
