import { Chalk } from "chalk";
import { describe, expect, test } from "vitest";
import stylish from "../../../src/formats/stylish.ts";
import { loadMessageFormatter } from "../../../src/i18n/message-formatter.ts";
import { foldFindings } from "../../../src/lint/fold-findings.ts";
import { LintReport } from "../../../src/lint/lint-report.ts";
import { renderReport, report } from "./report.ts";

/** A plan with many problems: eight KPIs without a target, five broken references, and more. */
const plan = `smplan: 1
plan: { title: Spring, organization: Bakery, language: en }
team: [{ id: ema, name: Ema, role: Owner }, { id: bruno, name: Bruno, role: Baker }]
objectives: [{ id: buns, statement: Sell more buns. }]
kpis:
${Array.from({ length: 8 }, (_, index) => `  - { id: k${index}, name: Buns ${index}, objective: buns }`).join("\n")}
strategy:
  channels: [{ id: ig, platform: instagram }]
  actions:
${Array.from({ length: 5 }, (_, index) => `    - { id: a${index}, description: Bake, owner: nobody-${index} }`).join("\n")}
`;

async function foldedReport(language = "en"): Promise<LintReport> {
  const { plans, findings, texts, meta } = await report(language, plan);
  const formatter = await loadMessageFormatter(language);
  return new LintReport(
    plans,
    foldFindings(findings, () => formatter),
    texts,
    meta,
  );
}

const rendered = async (all: boolean, language = "en") =>
  stylish.render(await foldedReport(language), {
    chalk: new Chalk({ level: 0 }),
    width: 100,
    explain: false,
    all,
  });

describe("the output for a terminal", () => {
  test("has the errors first, then the other findings by section", async () => {
    const text = await rendered(false);
    const headings = text.split("\n").filter((line) => /^[A-Za-z]+$/.test(line));
    expect(headings[0]).toBe("Errors");
    expect(headings.slice(1)).toEqual(
      expect.arrayContaining(["structure", "objectives", "strategy", "kpis"]),
    );
    expect(headings.indexOf("objectives")).toBeLessThan(headings.indexOf("kpis"));
    expect(text.indexOf("  warning  ")).toBeGreaterThan(text.lastIndexOf("  error  "));
  });

  test("shows a few problems of a rule, and how many more there are", async () => {
    const text = await rendered(false);
    expect(text.match(/ {2}structure\/reference$/gm)).toHaveLength(3);
    expect(text).toContain("and 2 more of structure/reference (--all)");
    expect(text).toContain("kpis.k0.target (6), kpis.k1.target (7)");
    expect(text).toContain("and 2 more (--all)");
  });

  test("shows every problem and place with --all", async () => {
    const text = await rendered(true);
    expect(text.match(/ {2}structure\/reference$/gm)).toHaveLength(5);
    for (let index = 0; index < 8; index++)
      expect(text).toContain(`KPI "Buns ${index}" (k${index}) has no target`);
    expect(text).not.toContain("--all");
  });

  test("says how many findings there are at how many places", async () => {
    const folded = await foldedReport();
    const text = await rendered(false);
    expect(folded.placeCount).toBeGreaterThan(folded.findings.length);
    expect(text).toContain(`✖ ${folded.findings.length} problems at ${folded.placeCount} places: `);
  });

  test("ends with five problems to start with, and what smplan fix would do", async () => {
    const text = await rendered(false);
    const [, last = ""] = text.split("Start with these five:\n");
    expect(last.match(/^ {2}\d\. /gm)).toHaveLength(5);
    expect(last.split("\n")[0]).toMatch(/^ {2}1\. (structure\/reference|kpis\/target) /);
    expect(last).toMatch(
      /smplan fix "my plans\/smplan.yaml" (?:can correct \d+ of them, and )?asks about \d+/,
    );
  });

  test.each(["bg", "es"])("is complete in %s", async (language) => {
    const text = await rendered(false, language);
    expect(text).not.toMatch(/Start with|more of|Errors/);
  });
});

test("formats for programs keep every place", async () => {
  const folded = await foldedReport();
  const places = folded.placeCount;
  const json = JSON.parse(await renderReport("json", folded)) as {
    findings: { places?: object[] }[];
    summary: object;
  };
  expect(json.findings.reduce((sum, finding) => sum + (finding.places?.length ?? 1), 0)).toBe(places);
  expect(json.summary).toMatchObject({ places });
  expect((await renderReport("junit", folded)).match(/<failure |<system-out>/g)).toHaveLength(places);
  expect((await renderReport("checkstyle", folded)).match(/<error /g)).toHaveLength(places);
  expect(JSON.parse(await renderReport("gitlab", folded))).toHaveLength(places);
  for (const name of ["compact", "github", "sarif", "rdjson", "markdown", "html"]) {
    const text = await renderReport(name, folded);
    for (let index = 0; index < 8; index++) expect(text, name).toMatch(new RegExp(`k${index}\\b`));
  }
});
