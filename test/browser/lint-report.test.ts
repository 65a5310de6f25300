/// <reference lib="dom" />
import axe from "axe-core";
import type { Browser, BrowserContextOptions } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { renderReport, report } from "../unit/formats/report.ts";
import { browserPath, launch } from "./browser.ts";

if (!browserPath)
  console.warn("Skipped: the report in a browser, because Chromium or Chrome is not installed.");

const looks: [string, BrowserContextOptions][] = [
  ["on a desk", { viewport: { width: 1280, height: 900 } }],
  ["in the dark", { viewport: { width: 1280, height: 900 }, colorScheme: "dark" }],
  ["on a phone", { viewport: { width: 390, height: 844 } }],
];

describe.runIf(browserPath)("the report in a browser", { timeout: 60_000 }, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  }, 60_000);
  afterAll(() => browser?.close());

  test.each(looks)("%s is accessible, fits the width and can be filtered", async (_, look) => {
    const context = await browser.newContext(look);
    const page = await context.newPage();
    const requests: string[] = [];
    page.on("request", ({ url }) => requests.push(url()));
    await page.setContent(await renderReport("html", await report("bg")));
    await page.evaluate(axe.source);
    const violations = await page.evaluate(async () => {
      const found = await (globalThis as unknown as { axe: typeof axe }).axe.run();
      return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
    });
    expect(violations).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(look.viewport?.width);
    const shown = () =>
      page.evaluate(() =>
        [...document.querySelectorAll("li")]
          .filter((item) => item.offsetParent)
          .map((item) => item.className),
      );
    const all = await shown();
    await page.check("input[value=error]", { force: true });
    expect(new Set(await shown())).toEqual(new Set(["error"]));
    await page.check("input[value=all]", { force: true });
    expect(await shown()).toEqual(all);
    expect(requests.filter((url) => !url.startsWith("about:") && !url.startsWith("data:"))).toEqual([]);
    await context.close();
  });
});
