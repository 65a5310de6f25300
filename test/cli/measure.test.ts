import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { folder, smplan } from "./run.ts";
import { Person } from "./terminal.ts";

const plan = `smplan: 1
plan: { title: Пролет, language: bg, period: { start: 2027-01-01, end: 2027-12-31 } } # планът
kpis:
  - { id: visits, name: Посещения, unit: count, target: { value: 400, by: 2027-12-31 } }
  - { id: rate, name: Ангажираност, unit: percent, target: { value: 4, by: 2027-12-31 } }
`;

const cwdOf = (files: Record<string, string> = {}) => folder({ "smplan.yaml": plan, ...files });
const text = (cwd: string, file: string) => readFileSync(join(cwd, file), "utf8");

describe("smplan measure add", () => {
  test("begins a file of results that the plan names from then on, and keeps all else of the plan", () => {
    const cwd = cwdOf();
    const { code, out, err } = smplan(["measure", "add", "visits", "1 262", "--date", "2027-01-31"], { cwd });
    expect(err).toBe("");
    expect(code).toBe(0);
    expect(out).toContain("Записана е 1 стойност в results.csv.");
    expect(text(cwd, "results.csv")).toBe("date,kpi,value,note\n2027-01-31,visits,1262,\n");
    expect(text(cwd, "smplan.yaml")).toContain("results: results.csv");
    expect(text(cwd, "smplan.yaml").startsWith(plan.trimEnd())).toBe(true);
    smplan(["measure", "add", "rate", "3,5 %", "--date", "2027-01-31", "--note", "на ръка"], { cwd });
    expect(text(cwd, "results.csv")).toContain("2027-01-31,rate,3.5,на ръка\n");
    expect(smplan(["report", "--today", "2027-02-01"], { cwd }).out).toContain("1262");
  });

  test("twice changes nothing, and another value is shown and left alone", () => {
    const cwd = cwdOf();
    const add = (value: string) =>
      smplan(["measure", "add", "visits", value, "--date", "2027-01-31"], { cwd });
    add("262");
    const before = text(cwd, "results.csv");
    expect(add("262")).toMatchObject({ code: 0 });
    const other = add("263");
    expect(other.code).toBe(1);
    expect(other.out).toContain("Посещения: 263, а е записано Посещения: 262");
    expect(text(cwd, "results.csv")).toBe(before);
  });

  test("says what is no KPI and no value", () => {
    const cwd = cwdOf();
    expect(smplan(["measure", "add", "visit", "1"], { cwd }).err).toContain('"visits"');
    expect(smplan(["measure", "add", "visits", "many"], { cwd }).code).toBe(2);
    expect(text(cwd, "smplan.yaml")).toBe(plan);
  });
});

describe("smplan measure import", () => {
  test("records nothing without a yes, and what it shows with one", async () => {
    const cwd = cwdOf({ "in.csv": "date;kpi;value\n2027-01-31;visits;262,5\n2027-02-28;visits;много\n" });
    const refused = smplan(["measure", "import", "in.csv"], { cwd });
    expect(refused.code).toBe(1);
    expect(refused.err).toContain("in.csv:3: стойността не е число.");
    expect(refused.err).toContain("--yes");
    const person = new Person(["measure", "import", "in.csv"], { cwd, env: { LANG: "bg_BG.UTF-8" } });
    await person.sees("Да се запише ли 1 стойност в results.csv?");
    person.types("да\r");
    expect(await person.leaves()).toBe(0);
    expect(text(cwd, "results.csv")).toContain("2027-01-31,visits,262.5,");
  });

  test("takes the named columns of an export, sums whole months, and passes over what is no day", () => {
    // As Google Analytics 4 writes it: comments, heads, days without hyphens, a sum at the end.
    const days = Array.from({ length: 40 }, (_, index) => {
      const day = new Date(Date.UTC(2027, 0, 1 + index)).toISOString().slice(0, 10).replaceAll("-", "");
      return `${day},${index + 1},"1,000.5"`;
    });
    const ga4 = `# ----------\n# Traffic acquisition\n# ----------\n\nDate,Sessions,Other\n${days.join("\n")}\n,820,\n`;
    const cwd = cwdOf({ "ga4.csv": ga4 });
    const args = ["--column", "visits=Sessions", "--per", "month", "--numbers", "en", "--yes"];
    expect(smplan(["measure", "import", "ga4.csv", ...args], { cwd }).code).toBe(0);
    // 1 + 2 + ... + 31; February is not over.
    expect(text(cwd, "results.csv")).toBe("date,kpi,value,note\n2027-01-31,visits,496,\n");
    const again = smplan(["measure", "import", "ga4.csv", ...args], { cwd });
    expect(again.out).toContain("1 стойност вече е записана.");
    expect(text(cwd, "results.csv")).toBe("date,kpi,value,note\n2027-01-31,visits,496,\n");
  });

  test("reads UTF-16, semicolons and days first, and asks where days could be months", () => {
    const meta = `sep=;\r\n"Охват"\r\n"Дата";"Primary"\r\n"13/01/2027";"1 234"\r\n"02/02/2027";"20"\r\n`;
    const cwd = cwdOf({ "unclear.csv": "Date,A\n01/02/2027,5\n" });
    writeFileSync(
      join(cwd, "meta.csv"),
      Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(meta, "utf16le")]),
    );
    smplan(["measure", "import", "meta.csv", "--column", "visits=primary", "--yes"], { cwd });
    expect(text(cwd, "results.csv")).toContain("2027-01-13,visits,1234,\n2027-02-02,visits,20,");
    const unclear = smplan(["measure", "import", "unclear.csv", "--column", "visits=A", "--yes"], { cwd });
    expect(unclear.code).toBe(2);
    expect(unclear.err).toContain("--dates");
    smplan(["measure", "import", "unclear.csv", "--column", "visits=A", "--dates", "mdy", "--yes"], { cwd });
    expect(text(cwd, "results.csv")).toContain("2027-01-02,visits,5,");
  });

  test("says what it cannot read, and changes no file", () => {
    const cwd = cwdOf({ "odd.csv": "Day,Reach\n2027-01-01,5\n", "empty.csv": "" });
    const run = (...args: string[]) => smplan(["measure", "import", ...args, "--yes"], { cwd });
    expect(run("odd.csv").err).toContain("--column");
    expect(run("odd.csv", "--column", "visits=Likes").err).toContain("Likes");
    expect(run("odd.csv", "--column", "visit=Reach").code).toBe(2);
    expect(run("missing.csv").code).toBe(2);
    expect(run("empty.csv").out).toContain("Няма нищо ново");
    writeFileSync(join(cwd, "binary.csv"), Buffer.from([0, 1, 2, 255, 10, 0]));
    expect(run("binary.csv", "--column", "visits=Reach").code).toBe(2);
    expect(text(cwd, "smplan.yaml")).toBe(plan);
  });
});
