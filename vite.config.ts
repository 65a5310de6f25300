import { defineConfig } from "vitest/config";
import { leanCommander } from "./src/build/lean-commander.ts";
import { smplanPlugin } from "./src/build/plugin.ts";

/** A build takes every dependency in; tests load them as Node does. */
export default defineConfig(({ command }) => ({
  plugins: [smplanPlugin(), leanCommander()],
  ssr: { noExternal: command === "build" ? true : undefined },
  build: {
    ssr: true,
    target: "node20",
    outDir: "dist",
    minify: true,
    license: { fileName: "licenses.md" },
    rollupOptions: {
      input: { cli: "src/cli/main.ts", index: "src/index.ts" },
      output: {
        entryFileNames: "[name].js",
        chunkFileNames: "chunks/[name].js",
      },
    },
  },
  test: {
    include: ["test/**/*.test.ts"],
    testTimeout: 30_000,
  },
}));
