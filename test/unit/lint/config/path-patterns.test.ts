import { describe, expect, test } from "vitest";
import { matchesPathPatterns, validatePathPattern } from "../../../../src/lint/config/path-patterns.ts";

describe("path patterns", () => {
  test.each<[readonly string[], string, boolean]>([
    [["drafts/"], "drafts/smplan.yaml", true],
    [["drafts/"], "a/drafts/b/smplan.yaml", true],
    [["/drafts/"], "a/drafts/smplan.yaml", false],
    [["./drafts/"], "drafts/smplan.yaml", true],
    [["./drafts/"], "a/drafts/smplan.yaml", false],
    [["*.yaml", "!./smplan.yaml"], "smplan.yaml", false],
    [["*.yaml", "!./smplan.yaml"], "a/smplan.yaml", true],
    [["*.yaml"], "../smplan.yaml", false],
    [["*"], "", false],
    [["*.yml"], "smplan.yaml", false],
    [[], "smplan.yaml", false],
  ])("%j match %s: %s", (patterns, path, matches) => {
    expect(matchesPathPatterns(patterns, path)).toBe(matches);
  });

  test("are compiled once for the same list", () => {
    const patterns = ["a.yaml"];
    expect(matchesPathPatterns(patterns, "a.yaml")).toBe(true);
    expect(matchesPathPatterns(patterns, "a.yaml")).toBe(true);
    expect(matchesPathPatterns(["b.yaml"], "a.yaml")).toBe(false);
  });
});

describe("a path pattern that can match no plan", () => {
  test.each([
    ["{a,b}.yaml", "patternBraces"],
    ["{1..3}.yaml", "patternBraces"],
    ["", "patternEmpty"],
    ["  ", "patternEmpty"],
    ["!", "patternEmpty"],
    ["# drafts", "patternComment"],
    ["../drafts", "patternOutside"],
    ["a/../b", "patternOutside"],
    ["..", "patternOutside"],
    ["a/..", "patternOutside"],
    ["C:/drafts", "patternBackslash"],
    ["C:\\drafts", "patternBackslash"],
    ["drafts\\spring", "patternBackslash"],
    ["smplan.yaml/", "patternFolder"],
    ["SMPLAN.YML/", "patternFolder"],
  ])("is rejected: %j", (pattern, reason) => {
    expect(validatePathPattern(pattern)?.say).toBe(reason);
  });

  test.each([
    "drafts/",
    "!drafts/final.smplan.yaml",
    "a..b",
    "..a",
    "\\{a,b}",
    "{a}",
    "\\#a",
    "a\\ b",
    "a#b",
    "x.yamlx/",
    "*.yaml",
  ])("is accepted if it can: %j", (pattern) => {
    expect(validatePathPattern(pattern)).toBeUndefined();
  });
});
