import { dirname, join } from "node:path";
import { InputFiles } from "../platform/input-files.ts";
import { nodeFileSystem } from "../platform/node-file-system.ts";
import { OverlayFiles } from "../platform/overlay-files.ts";
import type { ServiceRuntime } from "../platform/service-runtime.ts";
import type { ReadPlanOptions } from "./read-plan-options.ts";

interface RuntimeOptions extends ReadPlanOptions {
  /** The file of the plan. */
  file: string;
  plugins?: boolean;
}

/** Returns the runtime for a plan: this process, with the given files. */
export function createRuntime({
  file,
  text,
  files = nodeFileSystem,
  configuration,
  plugins,
}: RuntimeOptions): ServiceRuntime {
  const overlay = new OverlayFiles(files);
  if (text !== undefined) overlay.set(file, text);
  if (configuration !== undefined)
    overlay.set(join(dirname(file), "smplan.config.yaml"), JSON.stringify(configuration));
  const inputs = new InputFiles(overlay);
  const env = plugins ? { ...process.env, SMPLAN_NO_PLUGINS: undefined } : process.env;
  return {
    cwd: process.cwd(),
    env,
    files: inputs,
    inputs,
    now: () => new Date(),
    noPlugins: plugins === false,
  };
}
