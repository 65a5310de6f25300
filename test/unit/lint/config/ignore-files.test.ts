import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { PlanIgnores } from "../../../../src/lint/config/ignore-files.ts";
import { nodeFileSystem } from "../../../../src/platform/node-file-system.ts";
import { folder } from "../../../support/run.ts";

/** Returns the file that excludes `drafts/smplan.yaml`, relative to the root of the project. */
function ignoredBy(
  files: Readonly<Record<string, string>>,
  { ignore = [] as readonly string[], file = "smplan.config.yaml" as string | undefined } = {},
): string | undefined {
  const root = folder({ "drafts/smplan.yaml": "", ...files });
  const project = { root, file: file && join(root, file), ignore };
  const found = new PlanIgnores(nodeFileSystem).ignoringFile(join(root, "drafts/smplan.yaml"), project);
  return found?.slice(root.length + 1);
}

describe("a plan is excluded", () => {
  test("by a .smplanignore in its folder or above", () => {
    expect(ignoredBy({ "drafts/.smplanignore": "smplan.yaml" })).toBe(join("drafts", ".smplanignore"));
    expect(ignoredBy({ ".smplanignore": "drafts/" })).toBe(".smplanignore");
    expect(ignoredBy({ ".smplanignore": "finished/" })).toBeUndefined();
  });

  test("by the configuration", () => {
    expect(ignoredBy({}, { ignore: ["drafts/**"] })).toBe("smplan.config.yaml");
    expect(ignoredBy({}, { ignore: ["finished/**"] })).toBeUndefined();
  });

  test("by the nearest file with a matching pattern", () => {
    const above = { ".smplanignore": "*.yaml" };
    expect(ignoredBy({ ...above, "drafts/.smplanignore": "!smplan.yaml" })).toBeUndefined();
    expect(ignoredBy({ ...above, "drafts/.smplanignore": "notes.md" })).toBe(".smplanignore");
    expect(ignoredBy({ ".smplanignore": "!smplan.yaml", "drafts/.smplanignore": "*.yaml" })).toBe(
      join("drafts", ".smplanignore"),
    );
  });

  test("by the .smplanignore of a folder before its configuration", () => {
    expect(ignoredBy({ ".smplanignore": "!drafts/smplan.yaml" }, { ignore: ["*.yaml"] })).toBeUndefined();
  });

  test("not by a file above the folder of the configuration", () => {
    const root = folder({ ".smplanignore": "*.yaml", "inner/smplan.yaml": "" });
    const plan = join(root, "inner/smplan.yaml");
    const inner = { root: join(root, "inner"), file: join(root, "inner/smplan.config.yaml"), ignore: [] };
    expect(new PlanIgnores(nodeFileSystem).ignoringFile(plan, inner)).toBeUndefined();
    const outer = { root: undefined, file: undefined, ignore: [] };
    expect(new PlanIgnores(nodeFileSystem).ignoringFile(plan, outer)).toBe(join(root, ".smplanignore"));
  });
});

test("an ignore file that cannot be read is remembered with the code of the error", () => {
  const root = folder({ "smplan.yaml": "" });
  const files = {
    ...nodeFileSystem,
    exists: (file: string) => file === join(root, ".smplanignore"),
    read: () => {
      throw Object.assign(new Error("no permission"), { code: "EACCES" });
    },
  };
  const ignores = new PlanIgnores(files);
  const project = { root, file: join(root, "smplan.config.yaml"), ignore: [] };
  expect(ignores.ignoringFile(join(root, "smplan.yaml"), project)).toBeUndefined();
  expect([...ignores.unreadable]).toEqual([[join(root, ".smplanignore"), "EACCES"]]);
});
