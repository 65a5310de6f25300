import { describe, expect, test } from "vitest";
import type { Finding } from "../../../src/diagnostics.ts";
import {
  type Baseline,
  compareWithBaseline,
  isBaseline,
  mergeIntoBaseline,
} from "../../../src/lint/baseline.ts";
import { fingerprints } from "../../../src/lint/fingerprints.ts";

const finding = (file: string, rule: string, anchor = "a"): Finding => ({
  rule,
  anchor,
  severity: "warning",
  message: "",
  span: { file, start: 0, end: 0 },
});
const nameOf = (file: string): string => file.replace("/project/", "");
const checked = (complete: readonly string[], partial: readonly string[] = []) => ({
  nameOf,
  complete,
  partial,
});
const baseline = (findings: Baseline["findings"]): Baseline => ({ version: 1, findings });

describe("a finding is accepted", () => {
  const known = baseline({ "a.yaml": { "kpis/x a": 2 }, "b.yaml": { "kpis/x a": 1 } });
  const compare = (findings: Finding[], complete = ["/project/a.yaml"], partial: string[] = []) =>
    compareWithBaseline(findings, known, checked(complete, partial));

  test("as often as it is in the baseline, in the same file", () => {
    const found = [1, 2, 3].map(() => finding("/project/a.yaml", "kpis/x"));
    expect(compare(found)).toEqual({ fresh: [found[2]], gone: 0 });
    const elsewhere = finding("/project/c.yaml", "kpis/x");
    expect(compare([elsewhere])).toEqual({ fresh: [elsewhere], gone: 2 });
  });

  test("only for its rule and its anchor", () => {
    const others = [finding("/project/a.yaml", "kpis/y"), finding("/project/a.yaml", "kpis/x", "b")];
    expect(compare(others)).toEqual({ fresh: others, gone: 2 });
  });

  test("and is gone if it no longer occurs in a file that was linted completely", () => {
    expect(compare([finding("/project/a.yaml", "kpis/x")]).gone).toBe(1);
    expect(compare([], ["/project/a.yaml", "/project/b.yaml"]).gone).toBe(3);
    expect(compare([], []).gone).toBe(0);
    expect(compare([], ["/project/b.yaml"], ["/project/a.yaml"]).gone).toBe(1);
  });

  test("also in a file in which some rules could not run", () => {
    const found = finding("/project/a.yaml", "kpis/x");
    expect(compare([found], [], ["/project/a.yaml"])).toEqual({ fresh: [], gone: 0 });
  });
});

describe("a new baseline", () => {
  test("has the number of each finding, sorted by file and key", () => {
    const findings = [
      finding("/project/b.yaml", "kpis/x"),
      finding("/project/a.yaml", "team/x"),
      finding("/project/a.yaml", "kpis/x", "b"),
      finding("/project/a.yaml", "kpis/x"),
      finding("/project/a.yaml", "kpis/x"),
    ];
    const built = mergeIntoBaseline(undefined, findings, checked(["/project/a.yaml", "/project/b.yaml"]));
    expect(JSON.stringify(built)).toBe(
      JSON.stringify({
        version: 1,
        findings: {
          "a.yaml": { "kpis/x a": 2, "kpis/x b": 1, "team/x a": 1 },
          "b.yaml": { "kpis/x a": 1 },
        },
      }),
    );
  });
});

describe("an updated baseline", () => {
  const known = baseline({ "z.yaml": { "kpis/x a": 1 }, "a.yaml": { "kpis/x a": 2, "kpis/y a": 1 } });

  test("forgets findings of files that were linted completely", () => {
    const updated = mergeIntoBaseline(
      known,
      [finding("/project/a.yaml", "kpis/x")],
      checked(["/project/a.yaml"]),
    );
    expect(updated.findings).toEqual({ "a.yaml": { "kpis/x a": 1 }, "z.yaml": { "kpis/x a": 1 } });
    expect(Object.keys(updated.findings)).toEqual(["a.yaml", "z.yaml"]);
  });

  test("keeps the higher number in files in which some rules could not run", () => {
    const findings = ["kpis/y", "kpis/y", "kpis/a"].map((rule) => finding("/project/a.yaml", rule));
    const updated = mergeIntoBaseline(known, findings, checked([], ["/project/a.yaml"]));
    expect(Object.entries(updated.findings["a.yaml"] ?? {})).toEqual([
      ["kpis/a a", 1],
      ["kpis/x a", 2],
      ["kpis/y a", 2],
    ]);
  });

  test("keeps files in which some rules could not run, also without findings", () => {
    expect(mergeIntoBaseline(known, [], checked([], ["/project/a.yaml"])).findings).toEqual(known.findings);
    expect(mergeIntoBaseline(known, [], checked(["/project/a.yaml"])).findings).not.toHaveProperty([
      "a.yaml",
    ]);
  });
});

test("a baseline is recognized by its version and its findings", () => {
  expect(isBaseline({ version: 1, findings: {} })).toBe(true);
  for (const other of [
    undefined,
    null,
    1,
    "{}",
    {},
    { version: 2, findings: {} },
    { version: 1, findings: null },
    { version: 1 },
  ])
    expect(isBaseline(other)).toBe(false);
});

describe("a fingerprint", () => {
  test("is the same for a finding that moves, and in every language", () => {
    const moved = {
      ...finding("a.yaml", "kpis/x"),
      message: "moved",
      span: { file: "a.yaml", start: 9, end: 10 },
    };
    expect(fingerprints([moved])).toEqual(fingerprints([finding("a.yaml", "kpis/x")]));
    expect(fingerprints([moved])[0]).toMatch(/^[0-9a-f]{32}$/);
  });

  test("differs for other rules, files and anchors, and for equal findings", () => {
    const all = fingerprints([
      finding("a.yaml", "kpis/x"),
      finding("a.yaml", "kpis/x"),
      finding("a.yaml", "kpis/x"),
      finding("a.yaml", "kpis/y"),
      finding("b.yaml", "kpis/x"),
      finding("a.yaml", "kpis/x", "b"),
    ]);
    expect(new Set(all).size).toBe(6);
  });
});
