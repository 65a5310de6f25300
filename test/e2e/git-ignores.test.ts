import { execFileSync } from "node:child_process";
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { plansBelow } from "../../src/services/project/files-below.ts";
import { folder } from "../support/run.ts";

const ways = ["", "a/", "a/b/", "a/b/c/", "Drafts/", "drafts/x y/", "[d]/", "ä/b/", "x\\y/", "!z/", "#h/a/"];
const files = ways.flatMap((way) => [`${way}smplan.yaml`, `${way}Été.smplan.yml`, `${way}b.smplan.yaml`]);

/** Where git looks for patterns. */
const places = [".gitignore", "a/.gitignore", "a/b/.gitignore", ".git/info/exclude", "excludes"];

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
  .map(([not, start, names, end]) => `${not}${start}${names.map((name) => name.join("")).join("/")}${end}`)
  // Git takes two stars after letters for a whole name if nothing before them is a wildcard, and for none before "\/".
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

/** What git would add, if it were asked to add everything. */
function byGit(home: string): string[] {
  const names = execFileSync("git", ["ls-files", "--others", "--exclude-standard", "-z"], { cwd: home })
    .toString()
    .split("\0");
  return names.filter((name) => /smplan\.ya?ml$/.test(name)).sort();
}

describe("what git ignores", () => {
  test.each([false, true])("is left out, with core.ignorecase %s", (ignoreCase) => {
    const home = folder(Object.fromEntries(files.map((file) => [file, ""])));
    execFileSync("git", ["init", "-q"], { cwd: home });
    execFileSync("git", ["config", "core.ignorecase", String(ignoreCase)], { cwd: home });
    execFileSync("git", ["config", "core.excludesFile", join(home, "excludes")], { cwd: home });
    const seed = Date.now() ^ (Math.random() * 2 ** 32);
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...places), text, { minKeys: 1 }), (ignores) => {
        for (const place of places) rmSync(join(home, place), { force: true });
        for (const [place, patterns] of Object.entries(ignores)) writeFileSync(join(home, place), patterns);
        expect(plansBelow(home)).toEqual(byGit(home));
      }),
      { seed, numRuns: 100 },
    );
    rmSync(home, { recursive: true });
  });
});
