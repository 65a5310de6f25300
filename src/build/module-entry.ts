import type { Plugin } from "vite";

/**
 * Puts an ES module in front of a CommonJS entry, with the same exports: the library is imported as a module. Where
 * it is required, as by a rule in TypeScript or by jest, its types are those of the module too.
 */
export function moduleEntry(name: string): Plugin {
  return {
    name: "module-entry",
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== "chunk" || !file.isEntry || file.name !== name) continue;
        const source = `export { ${file.exports.join(", ")} } from "./${file.fileName}";\n`;
        this.emitFile({ type: "asset", fileName: `${name}.js`, source });
        const types = `export * from "./types/${name}.js";\n`;
        this.emitFile({ type: "asset", fileName: `${name}.d.cts`, source: types });
      }
    },
  };
}
