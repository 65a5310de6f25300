import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { GitIgnores, ignoringFile } from "../../../src/platform/git/git-ignores.ts";
import { folder } from "../../support/run.ts";

/** Returns the .gitignore file that excludes a file, relative to the folder of the project. */
function ignoredBy(path: string, ignores: Readonly<Record<string, string>>): string | undefined {
  const home = folder({ [path]: "", ...ignores });
  const git = new GitIgnores(home, ({ file }) => expect.fail(`${file} cannot be read`), {});
  const names = path.split("/").slice(0, -1);
  const folders = names.map((_, index) => join(home, ...names.slice(0, index + 1)));
  const files = [home, ...folders].reduce((inherited, one) => git.withFolder(inherited, one), git.base);
  return ignoringFile(join(home, path), false, files)?.slice(home.length + 1);
}

describe("the nearest .gitignore with a matching pattern wins", () => {
  test("if it includes what another one excludes", () => {
    const ignores = { ".gitignore": "*.yaml\n", "drafts/.gitignore": "!smplan.yaml\n" };
    expect(ignoredBy("drafts/smplan.yaml", ignores)).toBeUndefined();
  });

  test("if it excludes what another one includes", () => {
    const ignores = { ".gitignore": "!smplan.yaml\n", "drafts/.gitignore": "*.yaml\n" };
    expect(ignoredBy("drafts/smplan.yaml", ignores)).toBe(join("drafts", ".gitignore"));
  });

  test("but not one without a matching pattern", () => {
    const ignores = { ".gitignore": "*.yaml\n", "drafts/.gitignore": "!notes.md\n" };
    expect(ignoredBy("drafts/smplan.yaml", ignores)).toBe(".gitignore");
  });
});
