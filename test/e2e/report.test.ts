/// <reference lib="dom" />

import { readFileSync } from "node:fs";
import { join } from "node:path";
import axe from "axe-core";
import { HtmlValidate } from "html-validate";
import { lint } from "markdownlint/promise";
import { describe, expect, test } from "vitest";
import { browserPath, launch } from "../browser/browser.ts";
import { folder } from "../support/run.ts";
import { runSmplan } from "../support/run-in-host.ts";

const plan = `smplan: 1
plan: { title: Spring, language: en-GB, organization: Corner bakery, period: { start: 2027-01-01, end: 2027-12-31 }, status: approved }
people: { audiences: [{ id: near, name: Neighbors }] }
objectives: [{ id: o, statement: More visits, audiences: [near] }]
strategy:
  channels: [{ id: ig, platform: instagram, handle: corner, objectives: [o], frequency: { posts: 2, per: week } }]
  actions: [{ id: door, description: A sign on the door, objectives: [o], start: 2027-03-10 }]
kpis:
  - { id: visits, name: Visits, objective: o, unit: count, direction: up, cadence: monthly, baseline: { value: 100, on: 2027-01-01 }, target: { value: 400, by: 2027-12-31 } }
  - { id: rating, name: Rating, unit: score, direction: keep, target: { min: 4.5, max: 5, by: 2027-12-31 } }
measurement:
  corrections: [{ kpi: visits, when: behind, then: Put the menu on the door, action: door }]
  results: [results.csv, { kpi: rating, date: 2027-03-31, value: 4.7 }]
calendar:
  posts: [{ id: p1, date: 2027-02-01, channel: ig, text: Bread, status: draft }]
`;

const results = `date,kpi,value
2027-01-31,visits,102
2027-02-28,visits,108
2027-03-31,visits,111
2027-04-30,visits,118
`;

const cwdOf = (csv = results) => folder({ "smplan.yaml": plan, "results.csv": csv });
const today = ["--today", "2027-04-30"];

describe("smplan report", () => {
  test("shows the status of each KPI, its forecast and causes of a shortfall", async () => {
    const { code, out, err } = await runSmplan(["report", ...today], { cwd: cwdOf() });
    expect(err).toBe("");
    expect(code).toBe(0);
    expect(out).toContain("✖ Visits  behind");
    expect(out).toMatch(/Last reading\s+118 \(30 Apr 2027\)\s+▁▄▅█/);
    // 119 of 364 days of the period from 100 to 400.
    expect(out).toMatch(/Expected\s+198/);
    expect(out).toMatch(/Needed\s+\+34\.5 a month/);
    // Days 0, 28, 59 and 89: the slope is 759 / 4442 a day, and the target date is day 334.
    expect(out).toMatch(/Forecast\s+159 \(149 to 170\)/);
    expect(out).toMatch(/Chance\s+< 1%/);
    expect(out).toContain("Instagram @corner: 1 planned post is not published");
    expect(out).toContain("No channel of the objective speaks to Neighbors");
    expect(out).toContain("● Rating  on track");
  });

  const told = `smplan: 1
plan: { title: Spring, language: LANGUAGE, currency: EUR, period: { start: 2027-01-01, end: 2027-12-31 } }
team: [{ id: ana, name: Ana Ruiz }]
objectives: [{ id: o, statement: More visits, owner: ana }]
campaigns: [{ id: easter, name: Easter, objectives: [o], budget: 300, start: 2027-03-01, end: 2027-03-31, kpis: [cost] }]
kpis:
  - { id: visits, name: Visits, objective: o, unit: count, direction: up, cadence: monthly, baseline: { value: 100, on: 2027-01-01 }, target: { value: 400, by: 2027-12-31 } }
  - { id: rating, name: Rating, unit: score, direction: keep, target: { min: 4.5, max: 5, by: 2027-12-31 } }
  - { id: cost, name: Spent, metric: spend }
measurement:
  results:
    - { kpi: visits, date: 2027-02-28, value: 120 }
    - { kpi: visits, date: 2027-03-31, value: 110, note: The shop was closed for a week }
    - { kpi: rating, date: 2027-03-31, value: 4.7 }
    - { kpi: cost, date: 2027-03-31, value: 345.5 }
`;

  test.each([
    [
      "en",
      'Of 3 KPIs, 1 is behind, 1 is on track, and 1 cannot be compared yet. "Visits" is the weakest: 110 (Mar 31, 2027), where 173 was expected (Ana Ruiz). In this period, 1 KPI fell behind. One budget is overspent: "Easter".',
      '"Easter": €345.50 spent of €300, €45.50 too much',
    ],
    [
      "bg",
      "От 3 показателя 1 изостава, 1 се развива по план и 1 още не може да се оцени. Най-слаб е „Visits“: 110 (31.03.2027 г.) при очаквани 173 (отговаря Ana Ruiz). През този период 1 показател се е влошил. Надхвърлен е един бюджет: „Easter“.",
      "„Easter“: похарчени 345,50 € от 300 €, с 45,50 € повече",
    ],
    [
      "es",
      "De 3 indicadores, 1 va con retraso, 1 va según lo previsto y 1 aún no se puede comparar. El más débil es «Visits»: 110 (31 mar 2027), cuando se esperaba 173 (responsable: Ana Ruiz). En este periodo, 1 indicador ha empeorado. Se ha superado un presupuesto: «Easter».",
      "«Easter»: gastados 345,50 € de 300 €, 45,50 € de más",
    ],
  ])(
    "says in %s what happened, who is responsible and what was noted",
    async (language, summary, overspent) => {
      const cwd = folder({ "smplan.yaml": told.replace("LANGUAGE", language) });
      const options = ["--today", "2027-04-30", "--period", "2027-03"];
      const { out, err } = await runSmplan(["report", ...options], { cwd });
      expect(err).toBe("");
      const text = out.replace(/\s+/g, " ");
      for (const part of [summary, overspent, "110: The shop was closed for a week"])
        expect(text).toContain(part.replace(/\s+/g, " "));
      for (const format of ["markdown", "html", "json"]) {
        const document = await runSmplan(["report", ...options, "--format", format], { cwd });
        for (const part of [overspent.split(":")[1] ?? "", "Ana Ruiz", "The shop was closed for a week"])
          expect(document.out.replaceAll("\\", "").replace(/\s+/g, " "), format).toContain(
            part.trim().replace(/\s+/g, " "),
          );
      }
    },
  );

  test("shows a due correction until its action has started", async () => {
    const due = await runSmplan(["report", "--today", "2027-03-01"], { cwd: cwdOf() });
    expect(due.out).toContain("Correction due: Put the menu on the door");
    const taken = await runSmplan(["report", ...today, "--period", "2027-03"], { cwd: cwdOf() });
    expect(taken.out).not.toContain("Correction due");
    expect(taken.out).toContain(
      "What was corrected\n  - Visits: Put the menu on the door, since 10 March 2027",
    );
  });

  test("shows the changes in a period", async () => {
    const { out } = await runSmplan(["report", ...today, "--last", "month"], { cwd: cwdOf() });
    expect(out).toContain("As of 31 March 2027 · Period: 1 March 2027 – 31 March 2027");
    expect(out).toContain("What improved\n  - Visits: 108 → 111");
    expect(await runSmplan(["report", "--period", "2027-13"], { cwd: cwdOf() })).toMatchObject({ code: 2 });
    // 2027 has 52 weeks.
    expect(await runSmplan(["report", "--period", "2027-W53"], { cwd: cwdOf() })).toMatchObject({ code: 2 });
  });

  test("fails with --fail-on", async () => {
    expect((await runSmplan(["report", ...today, "--fail-on", "behind"], { cwd: cwdOf() })).code).toBe(1);
    const well = cwdOf("date,kpi,value\n2027-04-30,visits,300\n");
    expect((await runSmplan(["report", ...today, "--fail-on", "behind"], { cwd: well })).code).toBe(0);
  });

  // 198 visits are expected: 118 are behind, and 180 are at risk.
  test.each([
    ["at-risk", results, 1],
    ["at-risk", "date,kpi,value\n2027-04-30,visits,180\n", 1],
    ["at-risk", "date,kpi,value\n2027-04-30,visits,300\n", 0],
    ["behind", "date,kpi,value\n2027-04-30,visits,180\n", 0],
  ])(
    "--fail-on %s also fails for a KPI in a worse state, but not in a better one",
    async (state, csv, code) => {
      expect((await runSmplan(["report", ...today, "--fail-on", state], { cwd: cwdOf(csv) })).code).toBe(
        code,
      );
    },
  );

  test("reports invalid rows of a file", async () => {
    const { out } = await runSmplan(["report", ...today], {
      cwd: cwdOf(`${results}2027-05-01,visits,many\n`),
    });
    expect(out).toContain("results.csv, row 6: its value is no number.");
  });

  test("writes valid Markdown, HTML and JSON", async () => {
    const cwd = cwdOf();
    for (const ending of ["md", "html", "json"])
      expect((await runSmplan(["report", ...today, "-o", `out.${ending}`], { cwd })).code).toBe(0);
    const [markdown, html, json] = ["md", "html", "json"].map((ending) =>
      readFileSync(join(cwd, `out.${ending}`), "utf8"),
    );
    const { document = [] } = await lint({
      strings: { document: markdown ?? "" },
      config: { default: true, MD013: false, MD036: false },
    });
    expect(document.map(({ ruleNames, lineNumber }) => `${lineNumber} ${ruleNames[0]}`)).toEqual([]);
    const { results: found } = await new HtmlValidate({
      extends: ["html-validate:recommended", "html-validate:standard", "html-validate:a11y"],
      rules: { "long-title": "off", "no-trailing-whitespace": "off" },
    }).validateString(html ?? "");
    expect(
      found.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`)),
    ).toEqual([]);
    const data = JSON.parse(json ?? "");
    expect(data.plans[0].kpis[0]).toMatchObject({ id: "visits", state: "behind", due: "2027-12-31" });
    expect(data.plans[0].kpis[0].forecast.value).toBeCloseTo(109.75 + (759 / 4442) * 290, 6);
    // It replaces its own files, but no others.
    expect((await runSmplan(["report", ...today, "-o", "out.md"], { cwd })).code).toBe(0);
    expect((await runSmplan(["report", ...today, "-o", "smplan.yaml"], { cwd })).code).toBe(2);
  });

  test("shows whether a correction helped, and does not ask for it again", async () => {
    const cwd = cwdOf();
    const args = ["--change", "Two reels a week", "--expect", "200 visits in May", "--today", "2027-03-01"];
    const { code, out, err } = await runSmplan(["correct", "visits", ...args], { cwd });
    expect(err).toBe("");
    expect(code).toBe(0);
    expect(out).toBe('Recorded for "Visits" in smplan.yaml.\n');
    const text = readFileSync(join(cwd, "smplan.yaml"), "utf8");
    expect(text).toContain("Two reels a week");
    // The existing lines stay, and the plan has no new errors.
    for (const line of plan.trimEnd().split("\n")) expect(text).toContain(line);
    const errors = async (where: string) =>
      (await runSmplan(["lint", "--quiet", "-f", "compact"], { cwd: where })).out.split("\n").length;
    expect(await errors(cwd)).toBe(await errors(cwdOf()));
    const report = (await runSmplan(["report", "--today", "2027-03-02"], { cwd })).out;
    expect(report).not.toContain("Correction due");
    expect(report).toContain('"Two reels a week" (1 March 2027): 108 before, no reading since');
    const later = (await runSmplan(["report", ...today, "--period", "2027-03"], { cwd })).out;
    expect(later).toContain('"Two reels a week" (1 March 2027): 108 before, 111 now');
    expect(later).toContain("Visits: Two reels a week, since 1 March 2027");
    await runSmplan(["report", ...today, "-o", "out.html"], { cwd });
    expect(readFileSync(join(cwd, "out.html"), "utf8")).toContain('class="decision"');
  });

  test("records nothing for an unknown KPI or person", async () => {
    const cwd = cwdOf();
    const wrong = await runSmplan(["correct", "visit", "--change", "x"], { cwd });
    expect(wrong.code).toBe(2);
    expect(wrong.err).toContain('"visit" for kpi is not in the plan. Did you mean "visits"?');
    expect((await runSmplan(["correct", "visits", "--change", "x", "--by", "maria"], { cwd })).code).toBe(2);
    expect((await runSmplan(["correct", "visits"], { cwd })).code).toBe(2);
    expect(readFileSync(join(cwd, "smplan.yaml"), "utf8")).toBe(plan);
  });

  test("lists many plans in their languages, starting with the worst", async () => {
    const cwd = folder({
      "good/smplan.yaml": plan.replace("Corner bakery", "Good"),
      "good/results.csv": "date,kpi,value\n2027-04-30,visits,300\n",
      "bad/smplan.yaml": plan.replace("Corner bakery", "Bad"),
      "bad/results.csv": results,
    });
    const { out } = await runSmplan(["report", ".", ...today], { cwd });
    expect(out.indexOf("Bad")).toBeLessThan(out.indexOf("Good"));
    expect(out).toContain("✖ Bad");
    expect((await runSmplan(["report", "bad", ...today, "--language", "bg"], { cwd })).out).toContain(
      "✖ Visits  изостава",
    );
  });
});

test.runIf(browserPath)(
  "the page with charts is accessible, on a desktop, in dark mode and on a phone",
  { timeout: 60_000 },
  async () => {
    const cwd = cwdOf();
    await runSmplan(["report", ...today, "--last", "month", "-o", "out.html"], { cwd });
    const browser = await launch();
    for (const look of [
      { viewport: { width: 1280, height: 900 } },
      { viewport: { width: 1280, height: 900 }, colorScheme: "dark" as const },
      { viewport: { width: 390, height: 844 }, isMobile: true },
    ]) {
      const page = await browser.newPage({ ...look, bypassCSP: true });
      await page.goto(`file://${join(cwd, "out.html")}`);
      await page.addScriptTag({ content: axe.source });
      const { violations } = await page.evaluate(() => (window as unknown as { axe: typeof axe }).axe.run());
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(look.viewport.width);
      await page.close();
    }
    await browser.close();
  },
);
