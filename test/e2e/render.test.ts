import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { folder } from "../support/run.ts";
import { runSmplan } from "../support/run-in-host.ts";

const plan =
  "smplan: 1\nplan: { title: Spring, language: es-MX, currency: MXN }\nbudget: { total: 1234.5 }\n";

describe("smplan render", () => {
  test("renders Markdown in the plan's language, with its currency format", async () => {
    const { code, out, err } = await runSmplan(["render"], { cwd: folder({ "smplan.yaml": plan }) });
    expect(out).toContain("## Presupuesto");
    expect(out).toContain("1,234.50");
    expect(err).toBe("");
    expect(code).toBe(0);
  });

  test("uses another language on request", async () => {
    const cwd = folder({ "smplan.yaml": plan });
    expect((await runSmplan(["render", "--language", "bg"], { cwd })).out).toContain("## Бюджет");
    expect((await runSmplan(["render", "--language", "fr"], { cwd })).code).toBe(2);
  });

  test("takes the format from the extension, and names files in a folder after the plan", async () => {
    const cwd = folder({ "acme.smplan.yaml": plan });
    await runSmplan(["render", "acme.smplan.yaml", "-o", "out/plan.html"], { cwd });
    await runSmplan(["render", "acme.smplan.yaml", "-o", "out/"], { cwd });
    await runSmplan(["render", "acme.smplan.yaml", "-f", "html", "-o", "out"], { cwd });
    expect(readFileSync(join(cwd, "out/plan.html"), "utf8")).toMatch(/^<!DOCTYPE html>/);
    expect(readFileSync(join(cwd, "out/acme.md"), "utf8")).toContain("# Spring");
    expect(existsSync(join(cwd, "out/acme.html"))).toBe(true);
  });

  test("renders every plan into a folder, with the same layout as the plans", async () => {
    const cwd = folder({ "a/smplan.yaml": plan, "b/smplan.yaml": plan, "b/summer.smplan.yaml": plan });
    expect((await runSmplan(["render", "-f", "html", "-o", "out/"], { cwd })).code).toBe(0);
    for (const file of ["a/smplan.html", "b/smplan.html", "b/summer.html"])
      expect(readFileSync(join(cwd, "out", file), "utf8")).toMatch(/^<!DOCTYPE html>/);
    const { code, err } = await runSmplan(["render", "a", "b", "-o", "all.html"], { cwd });
    expect(err).toContain("One document cannot hold 2 plans");
    expect(code).toBe(2);
  });

  test("renders the same on several processors, and reports the first plan that fails", async () => {
    const names = Array.from({ length: 60 }, (_, index) => `client-${String(index).padStart(2, "0")}`);
    const files = Object.fromEntries(
      names.map((name, index) => [`${name}/smplan.yaml`, plan.replace("Spring", `Spring ${index}`)]),
    );
    const cwd = folder(files);
    const { code, err } = await runSmplan(["render", "-f", "html", "-o", "out/"], { cwd });
    expect(err).toBe("Wrote 60 documents into out/.\n");
    expect(code).toBe(0);
    const [last = ""] = names.slice(-1);
    await runSmplan(["render", last, "-f", "html", "-o", "alone.html"], { cwd });
    expect(readFileSync(join(cwd, `out/${last}/smplan.html`), "utf8")).toBe(
      readFileSync(join(cwd, "alone.html"), "utf8"),
    );
    writeFileSync(join(cwd, "out/client-30/smplan.html"), "mine");
    const again = await runSmplan(["render", "-f", "html", "-o", "out/"], { cwd });
    expect(again.code).toBe(2);
    expect(again.err).toContain("client-30");
    expect(readFileSync(join(cwd, "out/client-30/smplan.html"), "utf8")).toBe("mine");
  });

  test("rejects an unknown extension, and writes Word files deterministically", async () => {
    const cwd = folder({ "smplan.yaml": plan });
    const { code, err } = await runSmplan(["render", "-o", "plan.xls"], { cwd });
    expect(err).toContain(".docx");
    expect(code).toBe(2);
    expect(existsSync(join(cwd, "plan.xls"))).toBe(false);
    for (const _ of [1, 2]) expect((await runSmplan(["render", "-o", "plan.docx"], { cwd })).code).toBe(0);
    expect(readFileSync(join(cwd, "plan.docx")).subarray(0, 2).toString()).toBe("PK");
    expect((await runSmplan(["render", "-o", "again.docx"], { cwd })).code).toBe(0);
    expect(readFileSync(join(cwd, "again.docx")).equals(readFileSync(join(cwd, "plan.docx")))).toBe(true);
  });

  test("replaces its own files, and others only with --force", async () => {
    const cwd = folder({ "smplan.yaml": plan });
    const file = join(cwd, "plan.md");
    expect((await runSmplan(["render", "-o", "plan.md"], { cwd })).code).toBe(0);
    expect((await runSmplan(["render", "-o", "plan.md", "-l", "en"], { cwd })).code).toBe(0);
    writeFileSync(file, "# My notes\n");
    const { code, err } = await runSmplan(["render", "-o", "plan.md"], { cwd });
    expect(err).toContain("--force");
    expect(code).toBe(2);
    expect(readFileSync(file, "utf8")).toBe("# My notes\n");
    expect((await runSmplan(["render", "-o", "plan.md", "--force"], { cwd })).code).toBe(0);
    expect(readFileSync(file, "utf8")).toContain("Spring");
  });

  test("renders the valid parts of a plan with errors, with the number of errors", async () => {
    const cwd = folder({
      "smplan.yaml":
        "smplan: 1\nplan: { language: en }\nteam: [{ id: ema, name: Ema, hoursPerWeek: many }, { id: Bruno }, { id: lili, name: Lili }]\nkpis: [{ id: v, name: Visits }]\n",
    });
    const { code, out } = await runSmplan(["render"], { cwd });
    expect(out).toMatch(/This plan has \d errors/);
    expect(out).toContain("Ema");
    expect(out).toContain("Lili");
    expect(out).toContain("Visits");
    expect(code).toBe(0);
  });

  test("embeds a logo from the plan's folder into HTML, and reports one that is missing", async () => {
    const logo = (path: string) => `smplan: 1\nplan: { brand: { logo: ${path} } }\n`;
    const cwd = folder({
      "smplan.yaml": logo("a/l.svg"),
      "a/l.svg": "<svg xmlns='http://www.w3.org/2000/svg'/>",
      "b.smplan.yaml": logo("gone.png"),
    });
    expect((await runSmplan(["render", "smplan.yaml", "-f", "html"], { cwd })).out).toContain(
      'src="data:image/svg+xml;base64,',
    );
    const { out, err } = await runSmplan(["render", "b.smplan.yaml", "-f", "html"], { cwd });
    expect(err).toContain("gone.png is left out");
    expect(out).not.toContain("<img");
  });

  test("renders a single part with its own title, and lists the parts", async () => {
    const cwd = folder({
      "smplan.yaml":
        "smplan: 1\nplan: { organization: Dawn Chorus, language: en, version: '3' }\nteam: [{ id: ema, name: Ema, contact: { phone: '+44 20 7946 0001' } }]\ncrisis: { version: '1.1', roles: [{ role: spokesperson, person: ema }] }\nkpis: [{ id: v, name: Visits, owner: ema }]\n",
    });
    const out = (await runSmplan(["render", "--only", "crisis"], { cwd })).out.replaceAll("\u00a0", " ");
    expect(out).toContain("# Crisis manual – Dawn Chorus");
    expect(out).toContain("+44 20 7946 0001");
    expect(out).toContain("1.1");
    expect(out).not.toMatch(/Visits|Contents|\*\* 3/);
    expect((await runSmplan(["render", "--only", "kpis, crisis"], { cwd })).out).toMatch(
      /Visits[\s\S]*\+44\s20/,
    );
    const { code, err } = await runSmplan(["render", "--only", "crises"], { cwd });
    expect(err).toContain('no part "crises"');
    expect(code).toBe(2);
  });

  test("leaves out fields that are not for an audience, and names the audience", async () => {
    const cwd = folder({
      "smplan.yaml":
        "smplan: 1\nplan: { organization: Dawn Chorus, language: en, owner: ema }\nteam: [{ id: ema, name: Ema }]\nkpis: [{ id: v, name: Visits, owner: ema }]\nbudget: { total: 900 }\n",
    });
    const { out } = await runSmplan(["render", "--audience", "public"], { cwd });
    expect(out).toContain("**Made for:** the public");
    expect(out).toContain("Visits");
    expect(out).not.toMatch(/Ema|ema|900/);
  });
});

test("a document shows the latest values of KPIs whose results are in a file", async () => {
  const cwd = folder({
    "smplan.yaml": `smplan: 1
plan: { title: Spring, language: en-GB, period: { start: 2027-01-01, end: 2027-12-31 } }
kpis: [{ id: visits, name: Visits, unit: count, baseline: { value: 100, on: 2027-01-01 }, target: { value: 400, by: 2027-12-31 } }]
measurement: { results: results.csv }
`,
    "results.csv": "date,kpi,value\n2027-01-31,visits,140\n2027-06-30,visits,310\n",
  });
  const { out } = await runSmplan(["render"], { cwd });
  expect(out).toContain("310 (30 Jun 2027)");
  expect(out).toContain("on track");
  expect(out).not.toContain("140");
});
