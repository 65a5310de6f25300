import { DOMParser } from "@xmldom/xmldom";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { loadDocumentFormat, renderDocument } from "../../../src/documents/index.ts";
import { truncateText } from "../../../src/documents/writers/pptx/truncate-text.ts";
import { lintSource } from "../../../src/lint/lint-plan.ts";
import { loadPlanSource } from "../../../src/plan/load-plan-source.ts";
import { nodeFileSystem } from "../../../src/platform/node-file-system.ts";
import { rules } from "../../../src/rules/index.ts";
import { lintSettingsFor } from "../../support/lint.ts";
import { examples, renderExample } from "../../support/render.ts";

const bytesOf = async (file: string) => (await renderExample(file, "pptx")) as Uint8Array;
const fileOf = (name: string): string => examples.find((example) => example.name === name)?.file ?? "";

/** Returns the XML of the slides, in order. */
function slidesIn(bytes: Uint8Array): string[] {
  const parts = unzipSync(bytes);
  const names = Object.keys(parts).filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path));
  const number = (name: string): number => Number(/\d+/.exec(name)?.[0]);
  return names
    .sort((a, b) => number(a) - number(b))
    .map((name) => strFromU8(parts[name] ?? new Uint8Array()));
}

async function slidesOf(text: string): Promise<string[]> {
  const source = loadPlanSource("smplan.yaml", { files: nodeFileSystem, text });
  const plan = await lintSource(source, lintSettingsFor(rules, "minimal"));
  return slidesIn((await renderDocument(plan, { format: "pptx", language: "en", errors: 0 })) as Uint8Array);
}

const titleOf = (slide: string): string =>
  [...(/<p:ph[^>]*type="title"[\s\S]*?<\/p:sp>/.exec(slide)?.[0] ?? "").matchAll(/<a:t>([^<]*)<\/a:t>/g)]
    .map(([, text]) => text)
    .join("");

/** Returns the positions of elements outside a slide of 13.333 by 7.5 inches; an inch has 914,400 units. */
function outside(slide: string): string[] {
  const [width, height] = [13.34 * 914_400, 7.5 * 914_400];
  return Array.from(
    slide.matchAll(/<a:off x="(-?\d+)" y="(-?\d+)"\/><a:ext cx="(\d+)" cy="(\d+)"\/>/g),
  ).flatMap(([place, ...figures]) => {
    const [x = 0, y = 0, w = 0, h = 0] = figures.map(Number);
    return x < 0 || y < 0 || x + w > width || y + h > height ? [place] : [];
  });
}

describe("slides for a board", () => {
  test.each(examples)("have valid XML for $name, and stay within their pages", async ({ file }) => {
    const bytes = await bytesOf(file);
    const texts = Object.entries(unzipSync(bytes)).filter(([name]) => /\.(xml|rels)$/.test(name));
    const errors: string[] = [];
    const parser = new DOMParser({ onError: (_, message) => errors.push(message) });
    for (const [, content] of texts) parser.parseFromString(strFromU8(content), "text/xml");
    expect(errors).toEqual([]);
    const slides = slidesIn(bytes);
    expect(slides.length).toBeGreaterThan(1);
    expect(slides.length).toBeLessThanOrEqual(10);
    for (const slide of slides) expect(outside(slide)).toEqual([]);
  });

  test("are ten for a complete plan, each with its own meaningful title", async () => {
    const slides = slidesIn(await bytesOf(fileOf("cafe-sofia")));
    expect(slides).toHaveLength(10);
    expect(slides.slice(1).map(titleOf)).toEqual([
      "Планът на една страница",
      "9 от 9 точки в SWOT анализа имат отговор в плана",
      "Обръщаме се към 3 аудитории",
      "Преследваме 4 цели",
      "Присъстваме в 3 канала с 10 публикации седмично",
      "10 показателя, които още не са измерени",
      "Кампании и действия във времето",
      "Бюджет: 13\u00a0000\u00a0€",
      "Кризисен план",
    ]);
    expect(slides.join("")).toContain('lang="bg-BG"');
  });

  test("have editable charts with a text description", async () => {
    const parts = unzipSync(await bytesOf(fileOf("b2b-software")));
    expect(Object.keys(parts)).toContain("ppt/embeddings/Microsoft_Excel_Worksheet2.xlsx");
    expect(slidesIn(await bytesOf(fileOf("b2b-software"))).join("")).toMatch(
      /<p:graphicFrame>[\s\S]*?descr="Budget by category\. [^"]*largest/,
    );
  });

  test("are deterministic, independent of earlier documents", async () => {
    const file = fileOf("charity-es");
    expect(Buffer.from(await bytesOf(file)).equals(Buffer.from(await bytesOf(file)))).toBe(true);
  });

  test("are recognized as our own output", async () => {
    const { isOwnOutput } = await loadDocumentFormat("pptx");
    expect(isOwnOutput(await bytesOf(fileOf("dentist")))).toBe(true);
    expect(isOwnOutput(new TextEncoder().encode("PK"))).toBe(false);
  });

  test("have only a cover for an almost empty plan", async () => {
    expect(await slidesOf("smplan: 1\nplan: { title: Spring }\n")).toHaveLength(1);
  });

  test("state how many items were left out", async () => {
    const many = (count: number, item: (index: number) => string): string =>
      Array.from({ length: count }, (_, index) => item(index)).join("\n");
    const slides = await slidesOf(
      [
        "smplan: 1",
        `plan: { title: "${"W".repeat(400)}", period: { start: 2027-01-01, end: 2027-12-31 } }`,
        "situation:\n  swot:\n    strengths:",
        many(40, (index) => `      - "${index} ${"endless ".repeat(60)}"`),
        "people:\n  audiences:",
        many(20, (index) => `    - { id: a${index}, name: "${"ж".repeat(300)}" }`),
        "objectives:",
        many(20, (index) => `  - { id: o${index}, statement: "Objective ${index} ${"very ".repeat(50)}" }`),
        "strategy:\n  channels:",
        many(20, (index) => `    - { id: c${index}, platform: instagram, handle: "${"x".repeat(80)}" }`),
        "  actions:",
        many(
          40,
          (index) =>
            `    - { id: t${index}, description: "Action ${index}", start: 2027-02-01, end: 2027-03-01 }`,
        ),
        "kpis:",
        many(40, (index) => `  - { id: k${index}, name: "KPI ${index} \\x01", target: { value: 5 } }`),
      ].join("\n"),
    );
    expect(slides.map((slide) => outside(slide))).toEqual(slides.map(() => []));
    expect(slides.join("")).toMatch(/and 15 more/);
    expect(slides.join("")).toMatch(/and 31 more/);
    expect(slides.filter((slide) => slide.includes("more</a:t>")).length).toBeGreaterThanOrEqual(6);
  });
});

describe("a shortened text", () => {
  const font = { size: 12 };

  test("is unchanged if it fits", () => {
    expect(truncateText("Lemon cake", { width: 200, lines: 1, font })).toBe("Lemon cake");
  });

  test("ends after a word, without punctuation", () => {
    expect(truncateText("Lemon cake, and coffee for everybody", { width: 90, lines: 1, font })).toBe(
      "Lemon cake…",
    );
  });

  test("ends at the width limit if it is a single word", () => {
    expect(truncateText("ж".repeat(300), { width: 90, lines: 1, font })).toMatch(/^ж{5,12}…$/);
  });
});
