/// <reference lib="dom" />
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pixelmatch from "pixelmatch";
import type { Browser, BrowserContextOptions } from "playwright-core";
import { PNG } from "pngjs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type DocumentRenderOptions, defaultRenderOptions } from "../../src/documents/render-options.ts";
import { themeNamed } from "../../src/documents/theme/theme.ts";
import { examples, renderExampleText } from "../support/render.ts";
import { browserPath, launch } from "./browser.ts";

if (!browserPath)
  console.warn("Skipped: pictures of documents, because Chromium or Chrome is not installed.");

const folder = join(import.meta.dirname, "pictures");

/**
 * Pictures have a sixth of the size of the page: enough to see layout changes, and small enough for the
 * repository.
 */
const SCALE = 0.16;

/** The share of pixels that may differ, because browsers smooth letters differently. */
const TOLERANCE = 0.02;

/** The share by which the height of a page may differ. */
const GROWTH = 0.01;

const desk: BrowserContextOptions = { viewport: { width: 1280, height: 900 } };
const phone: BrowserContextOptions = { viewport: { width: 390, height: 844 }, isMobile: true };

/** Whether `npm run generate` runs these tests and takes the pictures again. */
const isGenerating = process.env.npm_lifecycle_event === "update:golden";

interface Picture {
  name: string;
  example: string;
  context?: BrowserContextOptions;
  look?: Partial<DocumentRenderOptions>;
  paper?: boolean;
}

const pictures: Picture[] = [
  ...["cafe-sofia", "b2b-software", "charity-es", "city-council"].map((example) => ({
    name: example,
    example,
  })),
  { name: "cafe-sofia-dark", example: "cafe-sofia", context: { ...desk, colorScheme: "dark" } },
  { name: "charity-es-phone", example: "charity-es", context: phone },
  { name: "city-council-official", example: "city-council", look: { theme: themeNamed("official") } },
  { name: "b2b-software-editorial", example: "b2b-software", look: { theme: themeNamed("editorial") } },
  {
    name: "cafe-sofia-paper",
    example: "cafe-sofia",
    context: { viewport: { width: 673, height: 987 } },
    paper: true,
  },
  { name: "cafe-sofia-cards", example: "cafe-sofia", look: { personCards: true } },
];

/** The same font on every machine, so that the pictures do not depend on installed fonts. */
const fonts = (() => {
  const require = createRequire(import.meta.url);
  const faces = ["400", "700"].flatMap((weight) =>
    [
      ["cyrillic", "U+0301, U+0400-045F, U+0490-0491, U+04B0-04B1, U+2116"],
      ["latin", "U+0000-00FF, U+2000-206F, U+20AC, U+2122, U+2190-2193, U+2212"],
    ].map(([subset, range]) => {
      const file = require.resolve(`@fontsource/noto-sans/files/noto-sans-${subset}-${weight}-normal.woff2`);
      const data = readFileSync(file).toString("base64");
      return `@font-face { font-family: Test; font-weight: ${weight}; unicode-range: ${range}; src: url(data:font/woff2;base64,${data}); }`;
    }),
  );
  return `${faces.join("\n")}\n* { font-family: Test, sans-serif !important; }`;
})();

describe.runIf(browserPath)("a picture of", { timeout: 60_000 }, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  }, 60_000);
  afterAll(() => browser?.close());

  test.each(pictures)(
    "$name matches the stored picture",
    async ({ name, example, context = desk, look, paper }) => {
      const file = examples.find((one) => one.name === example)?.file ?? "";
      const page = await browser.newPage({ ...context, deviceScaleFactor: SCALE, bypassCSP: true });
      if (paper) await page.emulateMedia({ media: "print" });
      await page.setContent(await renderExampleText(file, "html", { ...defaultRenderOptions, ...look }));
      await page.addStyleTag({ content: fonts });
      await page.evaluate(() => document.fonts.ready);
      const screenshot = await page.screenshot({ fullPage: true });
      await page.close();
      const storedPath = join(folder, `${name}.png`);
      if (isGenerating) {
        mkdirSync(folder, { recursive: true });
        writeFileSync(storedPath, screenshot);
        return;
      }
      expect(differenceOf(readFileSync(storedPath), screenshot, name)).toBe("none");
    },
  );
});

/**
 * Returns how two pictures differ, with the path of a picture of the differences; "none" within the
 * tolerance.
 */
function differenceOf(stored: Buffer, current: Buffer, name: string): string {
  const [before, after] = [PNG.sync.read(stored), PNG.sync.read(current)];
  if (before.width !== after.width) return `${after.width} points wide, not ${before.width}`;
  const grown = Math.abs(before.height - after.height) / before.height;
  if (grown > GROWTH) return `${after.height} points high, not ${before.height}`;
  const height = Math.min(before.height, after.height);
  const difference = new PNG({ width: before.width, height });
  const part = ({ data, width }: PNG): Buffer => data.subarray(0, width * height * 4);
  const differing = pixelmatch(part(before), part(after), difference.data, before.width, height, {
    threshold: 0.2,
  });
  const share = differing / (before.width * height);
  if (share <= TOLERANCE) return "none";
  const shown = join(tmpdir(), `smplan-${name}-difference.png`);
  writeFileSync(shown, PNG.sync.write(difference));
  return `${(share * 100).toFixed(1)} % of the points, shown in ${shown}`;
}
