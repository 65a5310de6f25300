import { defineConfig } from "vitest/config";
import { smplanPlugin } from "../../src/build/plugin.ts";

/** The unit tests of the mutated folders, except for random tests, which take many seconds for each mutant. */
export default defineConfig({
  plugins: [smplanPlugin()],
  test: {
    include: [
      "test/unit/{lint,plan,results,calendar,yaml,schemas}/**/*.test.ts",
      "test/unit/rules/rule-tester.test.ts",
    ],
    exclude: ["test/unit/plan/any-plan.test.ts", "test/unit/yaml/{any-edit,layouts}.test.ts"],
    testTimeout: 60_000,
  },
});
