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

const desk: BrowserContextOptions = { viewport: { width: 1280, height: 900 } };
const phone: BrowserContextOptions = {
  viewport: { width: 390, height: 844 },
  hasTouch: true,
  isMobile: true,
};

describe.runIf(browserPath)("in a browser", { timeout: 120_000 }, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  }, 60_000);
  afterAll(() => browser?.close());

  describe.each(examples)("$name", ({ file }) => {
    let onDesk: OpenDocument;
    let onPhone: OpenDocument;
    beforeAll(async () => {
      const html = await renderExampleText(file, "html");
      onDesk = await open(browser, html, desk);
      onPhone = await open(browser, html, phone);
    }, 60_000);
    afterAll(async () => {
      for (const opened of [onDesk, onPhone]) await opened?.page.context().close();
    });

    test.each([
      ["on a desk", desk, () => onDesk],
      ["on a phone", phone, () => onPhone],
    ] as const)("is accessible, fits the width and makes no requests %s", async (_, look, opened) => {
      const { page, requests } = opened();
      expect(await violations(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(look.viewport?.width);
      expect(requests).toEqual([]);
    });

    // The dark style changes only colors. The tests of the themes check the other rules in the dark.
    test("has enough contrast in the dark", async () => {
      const { page } = onDesk;
      await page.emulateMedia({ colorScheme: "dark" });
      expect(await violations(page, colorRules)).toEqual([]);
      await page.emulateMedia({ colorScheme: "light" });
    });

    test("has legible charts on a phone: no text is too small or overflows", async () => {
      const illegible = await onPhone.page.evaluate(() =>
        [...document.querySelectorAll("svg.chart text")].flatMap((text) => {
          const { left, right, width } = text.getBoundingClientRect();
          const place = text.closest("figure, td")?.getBoundingClientRect();
          const size = Number.parseFloat(getComputedStyle(text).fontSize);
          const fits = place && (width === 0 || (left >= place.left - 1 && right <= place.right + 1));
          return size >= 11 && fits ? [] : [`${text.textContent} (${size}px, ${left} to ${right})`];
        }),
      );
      expect(illegible).toEqual([]);
    });

    test("has figures that fit the width of A4, and a summary that fits one page", async () => {
      const { page } = onDesk;
      await page.setViewportSize({ width: 673, height: 987 });
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
      expect({ fits: height <= 987, wide }).toEqual({ fits: true, wide: [] });
    });
  });

  describe.each(["light", "dark"] as const)("in a %s room", (colorScheme) => {
    test.each([...themes])("the theme %s is accessible", async (_, theme) => {
      const look = { ...defaultRenderOptions, theme };
      const html = await renderExampleText(cafe, "html", look);
      const { page } = await open(browser, html, { ...desk, colorScheme });
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
        const { page } = await open(browser, html, { ...desk, colorScheme });
        expect(await violations(page)).toEqual([]);
        await page.context().close();
      },
    );
  });

  test.each([
    ["on a desk", desk],
    ["in the dark", { ...desk, colorScheme: "dark" }],
    ["on a phone", phone],
  ] as const)("the cards of the crisis manual are accessible %s", async (_, look) => {
    const html = await renderExampleText(cafe, "html", { ...defaultRenderOptions, personCards: true });
    const { page } = await open(browser, html, look);
    expect(await page.locator("article.person").count()).toBe(4);
    expect(await violations(page)).toEqual([]);
    await page.context().close();
  });

  test("the names of neighboring months do not overlap on a phone", async () => {
    const { page } = await open(browser, await renderExampleText(cafe, "html"), phone);
    const overlaps = await page.evaluate(() => {
      const names = [...document.querySelectorAll(".columns text.middle.soft")]
        .map((text) => text.getBoundingClientRect())
        .filter(({ width }) => width > 0);
      return names.filter(({ left }, index) => index > 0 && left < (names[index - 1]?.right ?? 0)).length;
    });
    expect(overlaps).toBe(0);
    await page.context().close();
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

interface OpenDocument {
  page: Page;
  /** The URLs of the requests that the document makes. */
  requests: readonly string[];
}

async function open(browser: Browser, html: string, look: BrowserContextOptions): Promise<OpenDocument> {
  const context = await browser.newContext({ ...look, offline: true, bypassCSP: true });
  const page = await context.newPage();
  const requests: string[] = [];
  page.on("request", (request) => {
    if (!/^(data|about):/.test(request.url())) requests.push(request.url());
  });
  await page.setContent(html, { waitUntil: "load" });
  return { page, requests };
}

/** The rules of axe whose result depends on colors. */
const colorRules = ["color-contrast", "link-in-text-block"];

const allRules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Returns the violations of rules, which are given by their ids or by their tags. */
async function violations(page: Page, runOnly: string[] = allRules): Promise<string[]> {
  await page.evaluate(axe.source);
  const results = await page.evaluate(
    (runOnly) =>
      (window as unknown as { axe: typeof axe }).axe.run(document, { runOnly, resultTypes: ["violations"] }),
    runOnly,
  );
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(" ")}: ${failureSummary}`),
  );
}
