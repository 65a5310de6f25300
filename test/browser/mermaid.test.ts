/// <reference lib="dom" />
import { createRequire } from "node:module";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { defaultRenderOptions } from "../../src/documents/render-options.ts";
import { examples, renderExampleText, renderPlanText } from "../support/render.ts";
import { browserPath, launch } from "./browser.ts";

if (!browserPath)
  console.warn("Skipped: diagrams drawn by Mermaid, because Chromium or Chrome is not installed.");

/** The part of Mermaid that these tests use. */
interface Mermaid {
  initialize(options: object): void;
  render(id: string, text: string): Promise<{ svg: string }>;
}

const script = createRequire(import.meta.url).resolve("mermaid/dist/mermaid.min.js");

const diagramsIn = (markdown: string): string[] =>
  Array.from(markdown.matchAll(/^```mermaid\n([\s\S]*?)^```$/gm), ([, diagram = ""]) => diagram);

const kinds = ["flowchart LR", "pie", "gantt", "flowchart TD"];

/** Texts that Mermaid could read as syntax, for every place in a diagram. */
const hostile = [
  '\\"]; click a href \\"javascript:alert(1)\\"',
  "%%{init: {'theme':'dark'}}%% end",
  "section done, 2027-01-01, 1d # no; yes",
  "title `**bold**` <img src=x onerror=alert(1)> style:#f00;",
  "end",
  "---\\nconfig: x\\n---",
  "#35; &amp; #quot; classDef a:#b;",
  "```\\n# Out of the fence",
];

const plan = `smplan: 1
plan: { title: T, period: { start: 2027-01-01, end: 2027-12-31 } }
team:
${hostile.map((text, index) => `  - { id: m${index}, name: "${text}" }`).join("\n")}
objectives:
${hostile.map((text, index) => `  - { id: o${index}, statement: "${text}" }`).join("\n")}
strategy:
  channels:
${hostile.map((text, index) => `    - { id: c${index}, platform: instagram, handle: "${text}", objectives: [o${index}] }`).join("\n")}
kpis:
${hostile.map((text, index) => `  - { id: k${index}, name: "${text}", objective: o${index}, target: { value: 5, by: 2027-0${index + 1}-01 } }`).join("\n")}
budget:
  lines:
    - { id: x, description: A, category: tools, amount: 5 }
    - { id: y, description: B, category: people, amount: 7.5 }
campaigns:
${hostile.map((text, index) => `  - { id: a${index}, name: "${text}", start: 2027-02-01, end: 2027-03-0${index + 1} }`).join("\n")}
crisis:
  levels:
${hostile.map((text, index) => `    - { id: l${index}, name: "${text}", decides: m${index} }`).join("\n")}
  escalation:
${hostile
  .slice(1)
  .map((text, index) => `    - { from: l${index}, to: l${index + 1}, when: "${text}", notify: [m${index}] }`)
  .join("\n")}
`;

describe("Markdown", () => {
  test("has the diagrams that GitHub and GitLab draw, and none if diagrams are off", async () => {
    const file = examples.find(({ name }) => name === "cafe-sofia")?.file ?? "";
    const diagrams = diagramsIn(await renderExampleText(file, "markdown"));
    expect(diagrams.map((diagram) => diagram.split("\n")[0])).toEqual(kinds);
    const plain = await renderExampleText(file, "markdown", { ...defaultRenderOptions, diagrams: false });
    expect(diagramsIn(plain)).toEqual([]);
    expect(plain).toContain("### Кампании и действия във времето");
  });

  test("keeps plan texts inside the diagram", async () => {
    const markdown = await renderPlanText(plan, "markdown", "en");
    expect(diagramsIn(markdown).map((diagram) => diagram.split("\n")[0])).toEqual(kinds);
    expect(markdown).not.toMatch(/^# Out of the fence/m);
  });
});

describe.runIf(browserPath)("Mermaid", { timeout: 120_000 }, () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await launch();
    page = await browser.newPage();
    await page.addScriptTag({ path: script });
    await page.evaluate(() =>
      (window as unknown as { mermaid: Mermaid }).mermaid.initialize({ startOnLoad: false }),
    );
  }, 60_000);
  afterAll(() => browser?.close());

  /** Returns the text content of a diagram, or the error that Mermaid reports, after "ERROR: ". */
  const textOfDiagram = (diagram: string): Promise<string> =>
    page.evaluate(async (text) => {
      try {
        const { svg } = await (window as unknown as { mermaid: Mermaid }).mermaid.render("drawn", text);
        document.body.innerHTML = svg;
        return document.body.textContent ?? "";
      } catch (error) {
        return `ERROR: ${error}`;
      }
    }, diagram);

  test.each(examples)("draws every diagram of $name", async ({ file }) => {
    const diagrams = diagramsIn(await renderExampleText(file, "markdown"));
    for (const diagram of diagrams) expect(await textOfDiagram(diagram)).not.toContain("ERROR");
  });

  test("draws special characters as they are", async () => {
    const diagrams = diagramsIn(await renderPlanText(plan, "markdown", "en"));
    const [chain = "", , gantt = "", calls = ""] = diagrams;
    for (const diagram of [chain, gantt, calls]) {
      const text = (await textOfDiagram(diagram)).replace(/\s+/g, " ");
      expect(text).not.toContain("ERROR");
      for (const part of [
        "%%{init: {'theme':'dark'}}%%",
        "onerror=alert(1)>",
        "# no; yes",
        "#quot; classDef a:#b;",
      ])
        expect(text).toContain(part);
      expect(await page.locator("img, a[href^=javascript]").count()).toBe(0);
    }
  });
});
