import type { Plugin } from "vite";

/**
 * Commander loads Node's child processes for commands that are programs of their own. We have none, and they would
 * be a tenth of the time that `smplan lint` takes.
 */
export function leanCommander(): Plugin {
  return {
    name: "lean-commander",
    transform(code, id) {
      if (!/[\\/]commander[\\/]lib[\\/]command\.js$/.test(id)) return undefined;
      return code.replace("require('node:child_process')", "{}");
    },
  };
}
