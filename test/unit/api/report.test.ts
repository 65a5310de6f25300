import { join } from "node:path";
import { expect, expectTypeOf, test } from "vitest";
import {
  loadPlan,
  nodeFileSystem,
  OverlayFiles,
  type PlanReport,
  report,
  textReportFormats,
  UserError,
} from "../../../src/index.ts";

const today = "2027-07-01";

/** Returns the text of a plan whose KPI has reached a value by today. */
const planWith = (value: number, title = "Spring"): string =>
  [
    "smplan: 1",
    `plan: { title: ${title}, language: en, period: { start: 2027-01-01, end: 2027-12-31 } }`,
    "kpis: [{ id: orders, name: Orders, baseline: { value: 10 }, target: { value: 20 } }]",
    `measurement: { results: [{ kpi: orders, date: ${today}, value: ${value} }, results.csv] }`,
  ].join("\n");

/** Returns files that exist only in memory. */
function filesInMemory(folder: string, value: number): OverlayFiles {
  const files = new OverlayFiles(nodeFileSystem);
  files.set(join(folder, "smplan.yaml"), planWith(value, folder.slice(1)));
  files.set(join(folder, "results.csv"), "date,kpi,value\n2027-03-01,orders,11\n");
  files.set(folder, "");
  return files;
}

test("a report has the figures and texts of a plan that exists only in memory", async () => {
  const [spring] = await report("/none/smplan.yaml", { files: filesInMemory("/none", 16), today });
  expect(spring).toMatchObject({ file: "/none/smplan.yaml", plan: "none", worst: "on-track", problems: [] });
  expect(spring?.kpis[0]).toMatchObject({ id: "orders", state: "on-track", done: "60%" });
  expect(spring?.kpis[0]?.figures.readings.map(({ value }) => value)).toEqual([11, 16]);
  expect(Object.keys(spring ?? {})).not.toContain("words");
});

test("results that cannot be read are problems", async () => {
  const [spring] = await report("smplan.yaml", { text: planWith(16), today });
  expect(spring?.problems).toEqual([expect.stringContaining("results.csv")]);
});

test("reports of several plans are sorted from the worst to the best", async () => {
  const good = await loadPlan("/good/smplan.yaml", { files: filesInMemory("/good", 16) });
  const bad = await loadPlan("/bad/smplan.yaml", { files: filesInMemory("/bad", 11) });
  const reports = await report([good, bad], { today });
  expect(reports.map(({ file }) => file)).toEqual([bad.file, good.file]);
  const overview = await report([good, bad], { today, format: "text" });
  expect(overview.indexOf("bad")).toBeLessThan(overview.indexOf("good"));
  await expect(report([good, bad], { text: planWith(1) })).rejects.toThrow(TypeError);
  await expect(report([])).rejects.toThrow(TypeError);
});

test("a report has a language and a period", async () => {
  const text = planWith(16);
  const [spanish] = await report("smplan.yaml", { text, today, language: "es", last: "month" });
  expect(spanish?.language).toBe("es");
  expect(spanish?.period).toContain("junio");
  const period = { from: "2027-06-15", to: "2027-07-15" };
  const [july] = await report("smplan.yaml", { text, today, period });
  expect(july?.improved).toEqual([expect.stringContaining("Orders")]);
});

test("a report is rendered in every format", async () => {
  const text = planWith(16);
  for (const format of textReportFormats)
    expect(await report("smplan.yaml", { text, today, format })).toContain("Orders");
  const pages: string[] = [];
  const print = async (html: string): Promise<Uint8Array> => {
    pages.push(html);
    return new Uint8Array([1]);
  };
  const options = { text, today, format: "pdf", theme: "editorial", print } as const;
  expect(await report("smplan.yaml", options)).toEqual(new Uint8Array([1]));
  expect(pages[0]).toContain("<!DOCTYPE html>");
});

test("invalid options are errors", async () => {
  const text = planWith(16);
  await expect(report("smplan.yaml", { text, format: "odt" as never })).rejects.toThrow(RangeError);
  await expect(report("smplan.yaml", { text, theme: "studios" as never })).rejects.toThrow(RangeError);
  await expect(report("smplan.yaml", { text, today: "2027-02-30" })).rejects.toThrow(RangeError);
  await expect(report("smplan.yaml", { text: "[" })).rejects.toThrow(UserError);
});

test("the type of a report depends on its format", () => {
  const reportAs = {
    none: () => report("smplan.yaml"),
    html: () => report("smplan.yaml", { format: "html" }),
    pdf: () => report("smplan.yaml", { format: "pdf" }),
  };
  expectTypeOf(reportAs.none).returns.resolves.toEqualTypeOf<PlanReport[]>();
  expectTypeOf(reportAs.html).returns.resolves.toEqualTypeOf<string>();
  expectTypeOf(reportAs.pdf).returns.resolves.toEqualTypeOf<Uint8Array>();
});
