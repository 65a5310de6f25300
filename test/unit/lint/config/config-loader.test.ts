import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { ConfigLoader, type ConfigLoaderOptions } from "../../../../src/lint/config/config-loader.ts";
import { nodeFileSystem } from "../../../../src/platform/node-file-system.ts";
import { rules } from "../../../../src/rules/index.ts";
import { folder } from "../../../support/run.ts";

const loaderFor = (options?: ConfigLoaderOptions): ConfigLoader =>
  new ConfigLoader(nodeFileSystem, rules, options);

describe("table formats of the team", () => {
  test("take precedence over formats of the configuration that is extended", async () => {
    const root = folder({
      "base.yaml": "exports: [{ name: Base 1, columns: { k: A } }, { name: Base 2, columns: { k: A } }]",
      "smplan.config.yaml":
        "extends: ./base.yaml\nexports: [{ name: Own 1, columns: { k: A } }, { name: Own 2, columns: { k: A } }]",
    });
    const { exports } = await loaderFor().configFor(join(root, "smplan.yaml"));
    expect(exports.map(({ name }) => name)).toEqual(["Own 2", "Own 1", "Base 2", "Base 1"]);
  });
});
