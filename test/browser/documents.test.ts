/// <reference lib="dom" />
import axe from "axe-core";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { defaultRenderOptions } from "../../src/documents/render-options.ts";
import { themes } from "../../src/documents/theme/theme.ts";
import { examples, print, printExample } from "../support/render.ts";
import { browserPath, launch } from "./browser.ts";

if (!browserPath)
  console.warn(
    "Skipped: HTML documents in a real browser, for there is no Chromium or Chrome here. Install one, or set CHROME_PATH.",
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
    test.each(examples)("$name is accessible, fits, and asks for nothing", async ({ file }) => {
      const html = await printExample(file, "html");
      const { page, asked } = await open(browser, html, look);
      expect(await violations(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(look.viewport?.width);
      expect(asked).toEqual([]);
      await page.context().close();
    });
  });

  describe.each(["light", "dark"] as const)("in a %s room", (colorScheme) => {
    test.each([...themes])("the theme %s can be read by everyone", async (_, theme) => {
      const look = { ...defaultRenderOptions, theme };
      const { page } = await open(browser, await printExample(cafe, "html", look), {
        ...looks[0]?.[1],
        colorScheme,
      });
      expect(await violations(page)).toEqual([]);
      await page.context().close();
    });

    test.each(["#ffe600", "#0b0b0b", "#f5f5f5", "#e63946"])(
      "so can a brand of the color %s",
      async (color) => {
        const html = await print(
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
    const html = await printExample(cafe, "html", { ...defaultRenderOptions, personCards: true });
    const { page } = await open(browser, html, look);
    expect(await page.locator("article.person").count()).toBe(4);
    expect(await violations(page)).toEqual([]);
    await page.context().close();
  });

  test.each(examples)(
    "the charts of $name can be read on a phone: no text is small or sticks out",
    async ({ file }) => {
      const { page } = await open(browser, await printExample(file, "html"), {
        viewport: { width: 390, height: 844 },
        isMobile: true,
      });
      const faults = await page.evaluate(() =>
        [...document.querySelectorAll("svg.chart text")].flatMap((text) => {
          const { left, right, width } = text.getBoundingClientRect();
          const place = text.closest("figure, td")?.getBoundingClientRect();
          const size = Number.parseFloat(getComputedStyle(text).fontSize);
          const fits = place && (width === 0 || (left >= place.left - 1 && right <= place.right + 1));
          return size >= 11 && fits ? [] : [`${text.textContent} (${size}px, ${left} to ${right})`];
        }),
      );
      expect(faults).toEqual([]);
      await page.context().close();
    },
  );

  test("the names of neighboring months do not meet on a phone", async () => {
    const cafe = examples.find(({ name }) => name === "cafe-sofia");
    const phone = { viewport: { width: 390, height: 844 }, isMobile: true };
    const { page } = await open(browser, await printExample(cafe?.file ?? "", "html"), phone);
    const overlaps = await page.evaluate(() => {
      const names = [...document.querySelectorAll(".columns text.middle.soft")]
        .map((text) => text.getBoundingClientRect())
        .filter(({ width }) => width > 0);
      return names.filter(({ left }, index) => index > 0 && left < (names[index - 1]?.right ?? 0)).length;
    });
    expect(overlaps).toBe(0);
    await page.context().close();
  });

  test("figures fit A4 in their width, and the plan on one page is one page", async () => {
    for (const { name, file } of examples) {
      const { page } = await open(browser, await printExample(file, "html"), {
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
      // What is wider than the paper makes a browser print everything smaller.
      expect({ name, fits: height <= 987, wide }).toEqual({ name, fits: true, wide: [] });
      await page.context().close();
    }
  });

  test("the crisis manual begins on a page of its own when it is printed", async () => {
    const { page } = await open(browser, await printExample(cafe, "html"), {});
    await page.emulateMedia({ media: "print" });
    const breaks = await page.evaluate(() => {
      const manual = document.querySelector("section.crisis");
      return manual && getComputedStyle(manual).breakBefore;
    });
    expect(breaks).toBe("page");
    await page.context().close();
  });

  test("the SWOT is a matrix of two by two, also on a phone", async () => {
    const phone = { viewport: { width: 390, height: 844 } };
    const { page } = await open(browser, await printExample(cafe, "html"), phone);
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

/** A page with the document, and every request it makes. */
async function open(browser: Browser, html: string, look: BrowserContextOptions) {
  const context = await browser.newContext({ ...look, offline: true, bypassCSP: true });
  const page = await context.newPage();
  const asked: string[] = [];
  page.on("request", (request) => {
    if (!/^(data|about):/.test(request.url())) asked.push(request.url());
  });
  await page.setContent(html, { waitUntil: "load" });
  return { page, asked };
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
