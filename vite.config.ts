import { defineConfig } from "vitest/config";
import { moduleEntry } from "./src/build/module-entry.ts";
import { smplanPlugin } from "./src/build/plugin.ts";

/** The build bundles every dependency; the tests load them from node_modules. */
export default defineConfig(({ command }) => ({
  plugins: [smplanPlugin(), moduleEntry("index")],
  ssr: { noExternal: command === "build" ? true : undefined },
  build: {
    ssr: true,
    target: "node20",
    outDir: "dist",
    minify: true,
    license: { fileName: "licenses.md" },
    rollupOptions: {
      input: {
        cli: "src/cli/main.ts",
        // The tests run these two many times in one process (see test/support/program-host.cjs).
        program: "src/cli/program.ts",
        "node-runtime": "src/platform/node-runtime.ts",
        worker: "src/cli/worker.ts",
        index: "src/index.ts",
      },
      output: {
        // ES modules take a fifth longer to start with Node 20, 22 and 24, as `npm run bench` measures.
        format: "cjs",
        entryFileNames: "[name].cjs",
        chunkFileNames: "chunks/[name].cjs",
      },
    },
  },
  test: {
    testTimeout: 30_000,
    // Most e2e and browser tests wait for another process, so every processor can have a worker.
    maxWorkers: "100%",
    // `unit` needs no build; `e2e` runs the built program, and `browser` looks at documents in an installed Chromium.
    projects: ["unit", "e2e", "browser"].map((name) => ({
      extends: true,
      // The unit tests change no global state that outlives a test, so all files of a worker share the loaded source.
      test: { name, include: [`test/${name}/**/*.test.ts`], isolate: name !== "unit" },
    })),
  },
}));
