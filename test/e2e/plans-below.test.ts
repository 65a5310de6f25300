import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { plansBelow } from "../../src/services/project/files-below.ts";
import { folder } from "../support/run.ts";

describe("the plans below a folder", () => {
  test("are found by name at any depth, in order", () => {
    const home = folder({
      "smplan.yaml": "",
      "b/smplan.yml": "",
      "b/easter.smplan.yaml": "",
      "a/.hidden/smplan.yaml": "",
      "a/notes.yaml": "",
      "a/mysmplan.yaml": "",
      "node_modules/x/smplan.yaml": "",
    });
    expect(plansBelow(home)).toEqual([
      "a/.hidden/smplan.yaml",
      "b/easter.smplan.yaml",
      "b/smplan.yml",
      "smplan.yaml",
    ]);
  });

  test("are also found behind links, and circular links end", () => {
    const home = folder({ "clients/bakery/smplan.yaml": "", "shared/smplan.yaml": "" });
    symlinkSync(join(home, "shared"), join(home, "clients/shared"));
    symlinkSync(home, join(home, "clients/bakery/everything"));
    expect(plansBelow(join(home, "clients"))).toContain("shared/smplan.yaml");
    expect(plansBelow(home)).toContain("clients/bakery/smplan.yaml");
  });

  test("are the same if .gitignore is in a folder above", () => {
    const home = folder({
      ".gitignore": "drafts/\n",
      "clients/a/smplan.yaml": "",
      "clients/drafts/smplan.yaml": "",
    });
    expect(plansBelow(join(home, "clients"))).toEqual(["a/smplan.yaml", "drafts/smplan.yaml"]);
    mkdirSync(join(home, ".git"));
    expect(plansBelow(join(home, "clients"))).toEqual(["a/smplan.yaml"]);
    // A named folder is searched even if git ignores it.
    expect(plansBelow(join(home, "clients/drafts"))).toEqual(["smplan.yaml"]);
  });

  test.skipIf(process.getuid?.() === 0 || process.platform === "win32")(
    "do not include an unreadable folder",
    () => {
      const home = folder({ "smplan.yaml": "", "locked/smplan.yaml": "" });
      chmodSync(join(home, "locked"), 0);
      expect(plansBelow(home)).toEqual(["smplan.yaml"]);
    },
  );

  test("are the same as those that git does not ignore", () => {
    const names = fc.constantFrom("smplan.yaml", "spring.smplan.yaml", "a", "b", "drafts");
    const path = fc
      .tuple(
        fc.array(fc.constantFrom("a", "b", "drafts"), { maxLength: 3 }),
        fc.constantFrom("smplan.yaml", "spring.smplan.yml"),
      )
      .map(([folders, name]) => [...folders, name].join("/"));
    const pattern = fc
      .tuple(
        fc.constantFrom("", "!"),
        fc.constantFrom("", "/", "**/"),
        fc.array(names, { minLength: 1, maxLength: 2 }),
        fc.constantFrom("", "/", "/*", "/**", "*"),
      )
      .map(([negation, start, folders, end]) => `${negation}${start}${folders.join("/")}${end}`);
    const patterns = fc
      .array(pattern, { minLength: 1, maxLength: 4 })
      .map((lines) => `${lines.join("\n")}\n`);
    const ignoreFiles = fc.dictionary(
      fc.constantFrom(".gitignore", "a/.gitignore", "a/b/.gitignore"),
      patterns,
      {
        maxKeys: 3,
      },
    );
    fc.assert(
      fc.property(fc.array(path, { minLength: 1, maxLength: 8 }), ignoreFiles, (plans, ignores) => {
        const home = folder({ ...Object.fromEntries(plans.map((plan) => [plan, ""])), ...ignores });
        execFileSync("git", ["init", "-q"], { cwd: home });
        const git = execFileSync("git", ["ls-files", "--others", "--exclude-standard", "-z"], {
          cwd: home,
          encoding: "utf8",
        });
        const expected = git
          .split("\0")
          .filter((file) => /smplan\.ya?ml$/.test(file))
          .sort();
        expect(plansBelow(home)).toEqual(expected);
        rmSync(home, { recursive: true });
      }),
      { seed: 20271, numRuns: 60 },
    );
  });
});
