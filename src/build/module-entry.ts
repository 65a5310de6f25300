import type { Plugin } from "vite";

/**
 * Adds an ES module with the exports of a CommonJS entry, so that the library can be imported and required, for example by
 * jest. Both have the same types.
 */
export function moduleEntry(name: string): Plugin {
  return {
    name: "module-entry",
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== "chunk" || !file.isEntry || file.name !== name) continue;
        const source = `export { ${file.exports.join(", ")} } from "./${file.fileName}";\n`;
        this.emitFile({ type: "asset", fileName: `${name}.js`, source });
        // The types of the CommonJS entry are written by API Extractor.
        const types = `export * from "./${file.fileName}";\n`;
        this.emitFile({ type: "asset", fileName: `${name}.d.ts`, source: types });
      }
    },
  };
}
