import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Finding } from "../../src/diagnostics.ts";
import { LintReport } from "../../src/lint/lint-report.ts";
import { folder } from "../support/run.ts";
import { runSmplan } from "../support/run-in-host.ts";
import { renderReport } from "../unit/formats/report.ts";

const faulty =
  "smplan: 1\nkpis: [{ id: a, name: A, objective: gone }]\ncrisis: { $include: ../crisis & co.yaml }\n";
const fromRepository = ["sarif", "github", "gitlab", "junit", "checkstyle", "rdjson", "markdown", "html"];
const fromCurrentFolder = ["stylish", "compact", "json", "jsonl"];

describe("paths", () => {
  const home = folder({
    "clients/a b/smplan.yaml": faulty,
    "clients/crisis & co.yaml": "levels: [{ id: 5 }]\n",
    "smplan.config.yaml": "extends: minimal\n",
  });
  mkdirSync(join(home, ".git"));
  const cwd = join(home, "clients");
  const out = async (format: string): Promise<string> =>
    (await runSmplan(["lint", "-f", format], { cwd })).out
      .replaceAll("%20", " ")
      .replaceAll("%26", "&")
      .replaceAll("&amp;", "&");

  test.each(fromRepository)(
    "%s: are relative to the root of the repository, in any folder",
    async (format) => {
      const text = await out(format);
      expect(text).toContain("clients/a b/smplan.yaml");
      expect(text).toContain("clients/crisis & co.yaml");
      expect(text.replaceAll("clients/a b/", "")).not.toContain("a b/smplan.yaml");
      expect((await runSmplan(["lint", "-f", format, "clients"], { cwd: home })).out).toContain("clients/a");
    },
  );

  test.each(fromCurrentFolder)("%s: are relative to the current folder", async (format) => {
    expect(await out(format)).toContain("a b/smplan.yaml");
    expect(await out(format)).not.toContain("clients/");
  });

  test("are URIs in SARIF, below a declared root", async () => {
    const [run] = JSON.parse((await runSmplan(["lint", "-f", "sarif"], { cwd })).out).runs;
    expect(run.originalUriBaseIds["%SRCROOT%"].uri).toBe(`file://${home}/`);
    const uris = run.results.map(
      (result: { locations: { physicalLocation: { artifactLocation: unknown } }[] }) =>
        result.locations[0]?.physicalLocation.artifactLocation,
    );
    expect(uris).toContainEqual({ uri: "clients/a%20b/smplan.yaml", uriBaseId: "%SRCROOT%" });
    expect(uris).toContainEqual({ uri: "clients/crisis%20%26%20co.yaml", uriBaseId: "%SRCROOT%" });
  });

  test("are relative to the current folder without a repository, and absolute outside of one", async () => {
    const cwd = folder({ "a/smplan.yaml": faulty });
    expect((await runSmplan(["lint", "-f", "github"], { cwd })).out).toContain("file=a/smplan.yaml,");
    mkdirSync(join(cwd, "b/.git"), { recursive: true });
    const { out } = await runSmplan(["lint", "-f", "sarif", "../a"], { cwd: join(cwd, "b") });
    expect(out).toContain(`"uri": "file://${cwd}/a/smplan.yaml"`);
  });

  test("escape characters that could control a terminal or a parser", async () => {
    const file = "a\nb\u001b[2J\u202e,:.yaml";
    const span = { file, start: 0, end: 1 };
    const finding: Finding = {
      rule: "kpis/linked",
      severity: "error",
      message: "A\u001b]0;x\u0007\n::error::B\u202e",
      span,
      anchor: "a",
    };
    const report = new LintReport([file], [finding], new Map([[file, "x\u001b\n"]]));
    for (const format of ["github", "compact", "markdown", "html"])
      expect((await renderReport(format, report)).replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    expect((await renderReport("github", report)).split("\n")).toHaveLength(2);
    expect((await renderReport("compact", report)).split("\n")).toHaveLength(2);
  });
});

describe("a report of many faulty plans", () => {
  /** Every plan has the same findings; formats must not search all findings for each plan. */
  const many = (plans: number): LintReport => {
    const files = Array.from({ length: plans }, (_, index) => `p${index}/smplan.yaml`);
    const findings = files.flatMap((file) =>
      Array.from({ length: 20 }, (_, index) => ({
        rule: "kpis/linked",
        severity: "error" as const,
        message: "It has no objective.",
        span: { file, start: index, end: index + 1 },
        anchor: `kpi ${index}`,
      })),
    );
    let metaCalls = 0;
    return new LintReport(files, findings, new Map(files.map((file) => [file, "x".repeat(99)])), () => {
      expect(++metaCalls).toBe(1);
      return { version: "1", language: "en", rules: [], absent: new Set() };
    });
  };

  test.each([...fromRepository, ...fromCurrentFolder])(
    "%s takes a time that grows linearly",
    async (format) => {
      await renderReport(format, many(10));
      const time = async (plans: number): Promise<number> => {
        const report = many(plans);
        const start = process.cpuUsage();
        await renderReport(format, report);
        const { user, system } = process.cpuUsage(start);
        return (user + system) / 1_000;
      };
      const [few, more] = [await time(100), await time(1_000)];
      expect(more).toBeLessThan(Math.max(40 * few, 400));
    },
  );
});
