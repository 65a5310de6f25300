import { execFileSync } from "node:child_process";
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { plansBelow } from "../../src/services/project/files-below.ts";
import { folder } from "../support/run.ts";

const folders = [
  "",
  "a/",
  "a/b/",
  "a/b/c/",
  "Drafts/",
  "drafts/x y/",
  "[d]/",
  "ä/b/",
  "x\\y/",
  "!z/",
  "#h/a/",
];
const files = folders.flatMap((path) => [
  `${path}smplan.yaml`,
  `${path}Été.smplan.yml`,
  `${path}b.smplan.yaml`,
]);

/** The files from which git reads patterns. */
const patternFiles = [".gitignore", "a/.gitignore", "a/b/.gitignore", ".git/info/exclude", "excludes"];

const piece = fc.constantFrom(
  ...["a", "b", "c", "d", "drafts", "Drafts", "smplan", "smplan.yaml", ".yaml", ".yml", "x", "y", "z", " "],
  ...[
    "*",
    "**",
    "***",
    "?",
    "??",
    "[ab]",
    "[!a]",
    "[^b]",
    "[a-c]",
    "[]x]",
    "[[:alpha:]]",
    "[[:upper:]]",
    "[",
  ],
  ...["\\*", "\\[", "\\", "\\\\", "\\ ", "ä", "É", "t", "#", "!", "]", "[A-D]", "[a/]", "[\\]d]", "[d-"],
);
const line = fc
  .tuple(
    fc.constantFrom("", "", "", "!", "!", "#", "\\!", "\\#"),
    fc.constantFrom("", "", "/", "**/", "*"),
    fc.array(fc.array(piece, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 }),
    fc.constantFrom("", "", "/", "/*", "/**", "*", " ", "\\ ", "  ", "\r", "\t"),
  )
  .map(
    ([negation, start, names, end]) =>
      `${negation}${start}${names.map((name) => name.join("")).join("/")}${end}`,
  )
  // Git treats two stars after letters as a whole name if nothing before them is a wildcard, and ignores them
  // before "\/".
  .filter((pattern) => !/[^/!]\*\*+(?:\/|\s*$|\\\/)|\*\\\//.test(pattern));
const usual = fc.constantFrom(
  "*",
  "!*/",
  "!a",
  "a/*",
  "!a/b",
  "/drafts/",
  "*.yaml",
  "!smplan.yaml",
  "**/b/**",
);
const text = fc.array(fc.oneof(line, usual), { minLength: 1, maxLength: 4 }).map((lines) => lines.join("\n"));

/** Returns the plans that `git add` would add. */
function plansByGit(home: string): string[] {
  const names = execFileSync("git", ["ls-files", "--others", "--exclude-standard", "-z"], { cwd: home })
    .toString()
    .split("\0");
  return names.filter((name) => /smplan\.ya?ml$/.test(name)).sort();
}

describe("what git ignores", () => {
  test.each([false, true])("is skipped, with core.ignorecase %s", (ignoreCase) => {
    const home = folder(Object.fromEntries(files.map((file) => [file, ""])));
    execFileSync("git", ["init", "-q"], { cwd: home });
    execFileSync("git", ["config", "core.ignorecase", String(ignoreCase)], { cwd: home });
    execFileSync("git", ["config", "core.excludesFile", join(home, "excludes")], { cwd: home });
    const seed = Date.now() ^ (Math.random() * 2 ** 32);
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...patternFiles), text, { minKeys: 1 }), (ignores) => {
        for (const file of patternFiles) rmSync(join(home, file), { force: true });
        for (const [file, patterns] of Object.entries(ignores)) writeFileSync(join(home, file), patterns);
        expect(plansBelow(home)).toEqual(plansByGit(home));
      }),
      { seed, numRuns: 100 },
    );
    rmSync(home, { recursive: true });
  });
});
