import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { afterEach, expect, test, vi } from "vitest";
import { parse } from "yaml";
import { parseCustomTheme } from "../../../src/documents/theme/custom-theme.ts";
import { lint, loadPlan, render } from "../../../src/index.ts";

const plan = join(import.meta.dirname, "../../../examples/charity-es/smplan.yaml");

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

test("lints on the local day, as the command line does, and not on the day in UTC", async () => {
  vi.stubEnv("TZ", "Pacific/Kiritimati");
  vi.useFakeTimers({ now: new Date("2027-03-31T12:00:00Z"), toFake: ["Date"] });
  const text =
    "smplan: 1\nplan: { title: A, period: { start: 2027-01-01, end: 2027-03-31 }, status: approved }\n";
  const source = await loadPlan("smplan.yaml", { text });
  const [automatic, utcDay, localDay] = await Promise.all(
    [undefined, "2027-03-31", "2027-04-01"].map((today) => lint(source, { today, preset: "strict" })),
  );
  expect(localDay).not.toEqual(utcDay);
  expect(automatic).toEqual(localDay);
});

test("a loaded plan is linted and rendered without reading it again", async () => {
  const loaded = await loadPlan(plan);
  expect(loaded.sections.plan.title).toBe("Plan de redes sociales 2027");
  expect(loaded.problems).toEqual([]);
  expect(await lint(loaded, { today: "2026-11-20" })).toEqual([]);
  expect(await render(loaded)).toContain("# Plan de redes sociales 2027");
});

test("documents use the requested theme, paper and format", async () => {
  const html = await render(plan, { format: "html", theme: "editorial", paper: "letter" });
  expect(html).toContain('class="type-cover light-headings"');
  expect(html).toContain("letter");
  expect(await render(plan)).toContain("```mermaid");
  expect(await render(plan, { diagrams: false })).not.toContain("```mermaid");
  await expect(render(plan, { theme: "studios" as never })).rejects.toThrow(/There is no theme "studios"/);
  await expect(render(plan, { format: "odt" as never })).rejects.toThrow(/There is no format "odt"/);
});

test("a Word document uses the styles of a reference, and PDF uses the given printer", async () => {
  const first = await render(plan, { format: "docx", theme: "official" });
  const second = await render(plan, { format: "docx", reference: first });
  const fonts = (bytes: Uint8Array): string[] =>
    strFromU8(unzipSync(bytes)["word/theme/theme1.xml"] ?? new Uint8Array()).match(
      /latin typeface="[^"]*"/g,
    ) ?? [];
  expect(fonts(second).slice(0, 2)).toEqual(fonts(first).slice(0, 2));
  await expect(render(plan, { format: "docx", reference: new Uint8Array(9) })).rejects.toThrow();
  const printed: string[] = [];
  const print = async (html: string): Promise<Uint8Array> => {
    printed.push(html);
    return new Uint8Array([1]);
  };
  expect(await render(plan, { format: "pdf", print })).toEqual(new Uint8Array([1]));
  expect(printed[0]).toContain("<!DOCTYPE html>");
});

test("the theme in the README is valid", () => {
  const readme = readFileSync(join(import.meta.dirname, "../../../README.md"), "utf8");
  const theme = /extends: editorial[\s\S]*?(?=```)/.exec(readme)?.[0] ?? "";
  expect(parseCustomTheme(parse(theme.replace(/^ {2}/gm, ""))).cover).toBe("band");
});
