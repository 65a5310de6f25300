import { arePluginsAllowed } from "../../lint/config/plugins-allowed.ts";
import type { ServiceRuntime } from "../../platform/service-runtime.ts";

/** Returns whether plugins may be loaded: not with `--no-plugins`, or if the environment forbids it. */
export function mayLoadPlugins(runtime: Pick<ServiceRuntime, "env" | "noPlugins">): boolean {
  return runtime.noPlugins !== true && arePluginsAllowed(runtime.env);
}
