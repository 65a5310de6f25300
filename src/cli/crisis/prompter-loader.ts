import type { Runtime } from "../../platform/runtime.ts";
import type { PrompterLoader } from "../../services/incidents/incident-options.ts";

/** Returns the function that loads a prompter; `undefined` without a terminal to ask in. */
export function prompterLoader(runtime: Runtime): PrompterLoader | undefined {
  if (!runtime.stdin.isTTY || !runtime.stdout.isTTY) return undefined;
  return async (language) => {
    const { loadPrompter } = await import("../../prompts/load-prompter.ts");
    return loadPrompter(language, runtime);
  };
}
