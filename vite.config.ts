import { defineConfig } from "vitest/config";
import { smplanPlugin } from "./src/build/plugin.ts";

export default defineConfig({
  plugins: [smplanPlugin()],
  ssr: { noExternal: true },
  build: {
    ssr: true,
    target: "node20",
    outDir: "dist",
    minify: true,
    license: { fileName: "licenses.md" },
    rollupOptions: {
      input: { cli: "src/cli/main.ts", index: "src/index.ts" },
      output: { entryFileNames: "[name].js", chunkFileNames: "chunks/[name].js" },
    },
  },
  test: {
    include: ["test/**/*.test.ts"],
    testTimeout: 30_000,
  },
});
