/// <reference lib="dom" />
import axe from "axe-core";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { defaultRenderOptions } from "../../src/documents/render-options.ts";
import { themes } from "../../src/documents/theme/theme.ts";
import { examples, renderExampleText, renderPlanText } from "../support/render.ts";
import { browserPath, launch } from "./browser.ts";

if (!browserPath)
  console.warn(
    "Skipped: HTML documents in a browser, because Chromium or Chrome is not installed. Install one, or set CHROME_PATH.",
  );

const cafe = examples.find(({ name }) => name === "cafe-sofia")?.file ?? "";

const looks: [string, BrowserContextOptions][] = [
  ["on a desk", { viewport: { width: 1280, height: 900 } }],
  ["in the dark", { viewport: { width: 1280, height: 900 }, colorScheme: "dark" }],
  ["on a phone", { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }],
];

describe.runIf(browserPath)("in a browser", { timeout: 120_000 }, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  }, 60_000);
  afterAll(() => browser?.close());

  describe.each(looks)("%s", (_, look) => {
    test.each(examples)("$name is accessible, fits the width and makes no requests", async ({ file }) => {
      const html = await renderExampleText(file, "html");
      const { page, requests } = await open(browser, html, look);
      expect(await violations(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(look.viewport?.width);
      expect(requests).toEqual([]);
      await page.context().close();
    });
  });

  describe.each(["light", "dark"] as const)("in a %s room", (colorScheme) => {
    test.each([...themes])("the theme %s is accessible", async (_, theme) => {
      const look = { ...defaultRenderOptions, theme };
      const { page } = await open(browser, await renderExampleText(cafe, "html", look), {
        ...looks[0]?.[1],
        colorScheme,
      });
      expect(await violations(page)).toEqual([]);
      await page.context().close();
    });

    test.each(["#ffe600", "#0b0b0b", "#f5f5f5", "#e63946"])(
      "the brand color %s is accessible",
      async (color) => {
        const html = await renderPlanText(
          `smplan: 1\nplan: { title: Spring, brand: { color: "${color}" } }\npeople: { audiences: [{ id: a, name: Neighbors }] }\nstrategy: { channels: [{ id: ig, platform: instagram }] }\ncalendar: { slots: [{ id: s, channel: ig, days: [mon], time: "08:00" }] }\n`,
          "html",
        );
        const { page } = await open(browser, html, { ...looks[0]?.[1], colorScheme });
        expect(await violations(page)).toEqual([]);
        await page.context().close();
      },
    );
  });

  test.each(looks)("the cards of the crisis manual are accessible %s", async (_, look) => {
    const html = await renderExampleText(cafe, "html", { ...defaultRenderOptions, personCards: true });
    const { page } = await open(browser, html, look);
    expect(await page.locator("article.person").count()).toBe(4);
    expect(await violations(page)).toEqual([]);
    await page.context().close();
  });

  test.each(examples)(
    "the charts of $name are legible on a phone: no text is too small or overflows",
    async ({ file }) => {
      const { page } = await open(browser, await renderExampleText(file, "html"), {
        viewport: { width: 390, height: 844 },
        isMobile: true,
      });
      const illegible = await page.evaluate(() =>
        [...document.querySelectorAll("svg.chart text")].flatMap((text) => {
          const { left, right, width } = text.getBoundingClientRect();
          const place = text.closest("figure, td")?.getBoundingClientRect();
          const size = Number.parseFloat(getComputedStyle(text).fontSize);
          const fits = place && (width === 0 || (left >= place.left - 1 && right <= place.right + 1));
          return size >= 11 && fits ? [] : [`${text.textContent} (${size}px, ${left} to ${right})`];
        }),
      );
      expect(illegible).toEqual([]);
      await page.context().close();
    },
  );

  test("the names of neighboring months do not overlap on a phone", async () => {
    const cafe = examples.find(({ name }) => name === "cafe-sofia");
    const phone = { viewport: { width: 390, height: 844 }, isMobile: true };
    const { page } = await open(browser, await renderExampleText(cafe?.file ?? "", "html"), phone);
    const overlaps = await page.evaluate(() => {
      const names = [...document.querySelectorAll(".columns text.middle.soft")]
        .map((text) => text.getBoundingClientRect())
        .filter(({ width }) => width > 0);
      return names.filter(({ left }, index) => index > 0 && left < (names[index - 1]?.right ?? 0)).length;
    });
    expect(overlaps).toBe(0);
    await page.context().close();
  });

  test("figures fit the width of A4, and the summary fits one page", async () => {
    for (const { name, file } of examples) {
      const { page } = await open(browser, await renderExampleText(file, "html"), {
        viewport: { width: 673, height: 987 },
      });
      await page.emulateMedia({ media: "print" });
      const { height, wide } = await page.evaluate(() => ({
        height: document.querySelector(".summary")?.getBoundingClientRect().height ?? 0,
        wide: [
          ...document.querySelectorAll(
            "figure, figure table, .summary *, .matrix, .sheets, .week, .kpis table",
          ),
        ]
          .filter((part) => part.getBoundingClientRect().right > 674)
          .map((part) => part.outerHTML.slice(0, 80)),
      }));
      // If an element is wider than the paper, a browser shrinks the whole page.
      expect({ name, fits: height <= 987, wide }).toEqual({ name, fits: true, wide: [] });
      await page.context().close();
    }
  });

  test("the crisis manual starts on a new page in print", async () => {
    const { page } = await open(browser, await renderExampleText(cafe, "html"), {});
    await page.emulateMedia({ media: "print" });
    const breaks = await page.evaluate(() => {
      const manual = document.querySelector("section.crisis");
      return manual && getComputedStyle(manual).breakBefore;
    });
    expect(breaks).toBe("page");
    await page.context().close();
  });

  test("the SWOT is a two-by-two matrix, also on a phone", async () => {
    const phone = { viewport: { width: 390, height: 844 } };
    const { page } = await open(browser, await renderExampleText(cafe, "html"), phone);
    const corners = await page.evaluate(() =>
      [...document.querySelectorAll(".swot > div")].map((quadrant) => {
        const { left, top } = quadrant.getBoundingClientRect();
        return [Math.round(left), Math.round(top)];
      }),
    );
    expect(new Set(corners.map(([left]) => left)).size).toBe(2);
    expect(new Set(corners.map(([, top]) => top)).size).toBe(2);
    await page.context().close();
  });
});

/** Opens a document. Returns the page and the URLs of the requests it makes. */
async function open(browser: Browser, html: string, look: BrowserContextOptions) {
  const context = await browser.newContext({ ...look, offline: true, bypassCSP: true });
  const page = await context.newPage();
  const requests: string[] = [];
  page.on("request", (request) => {
    if (!/^(data|about):/.test(request.url())) requests.push(request.url());
  });
  await page.setContent(html, { waitUntil: "load" });
  return { page, requests };
}

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const results = await page.evaluate(() =>
    (window as unknown as { axe: typeof axe }).axe.run(document, {
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    }),
  );
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(" ")}: ${failureSummary}`),
  );
}
