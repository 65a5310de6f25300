import type { Plugin } from "vite";

/**
 * Keeps a package that is asked for by `require` in a file of its own, so that it is read only when it is asked for.
 * Without this, the bundler would put it beside its caller.
 */
export function lazyRequire(name: string): Plugin {
  const file = `./${name}.cjs`;
  return {
    name: "late",
    apply: "build",
    enforce: "pre",
    buildStart() {
      this.emitFile({ type: "chunk", id: name, fileName: `chunks/${name}.cjs`, preserveSignature: "strict" });
    },
    // Everything the package exports is the default export of that file.
    transform: (code, id) =>
      !id.includes("node_modules") && code.includes(`require("${name}")`)
        ? code.replaceAll(`require("${name}")`, `require("${file}").default`)
        : undefined,
    resolveId: (source) => (source === file ? { id: file, external: true } : undefined),
  };
}
