import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { describe, expect, test } from "vitest";
import { type DocumentRenderOptions, defaultRenderOptions } from "../../src/documents/render-options.ts";
import { printWithBrowser } from "../../src/services/render/print-with-browser.ts";
import { examples, renderExample } from "../support/render.ts";
import { browserPath } from "./browser.ts";

if (!browserPath)
  console.warn(
    "Skipped: PDF documents, because Chromium or Chrome is not installed. Install one, or set CHROME_PATH.",
  );

const look = {
  ...defaultRenderOptions,
  htmlToPdf: (html: string) => printWithBrowser(html, { env: { CHROME_PATH: browserPath } }),
};

/** Renders an example as a PDF and parses it. */
async function read(name: string, renderOptions: DocumentRenderOptions) {
  const content = await renderExample(
    examples.find((example) => example.name === name)?.file ?? "",
    "pdf",
    renderOptions,
  );
  return getDocument({ data: new Uint8Array(content as Uint8Array), verbosity: 0 }).promise;
}

describe.runIf(browserPath)("a PDF", { timeout: 60_000 }, () => {
  test("is tagged, and has bookmarks and extractable text", async () => {
    const pdf = await read("cafe-sofia", look);
    expect((await pdf.getMarkInfo())?.Marked).toBe(true);
    const bookmarks = (await pdf.getOutline()).flatMap(({ title, items }) => [
      title,
      ...items.map((item) => item.title),
    ]);
    expect(bookmarks).toContain("Кризисен план");
    const texts: string[] = [];
    for (let number = 1; number <= pdf.numPages; number++) {
      const { items } = await (await pdf.getPage(number)).getTextContent();
      texts.push(items.map((item) => ("str" in item ? item.str : "")).join(" "));
    }
    expect(texts.join("\n").replace(/\s+/g, " ")).toContain("На гост му прилошава след наша закуска");
    const { width, height } = (await pdf.getPage(1)).getViewport({ scale: 1 });
    expect([Math.round(width), Math.round(height)]).toEqual([595, 842]);
  });

  test("has the requested paper size", async () => {
    const pdf = await read("dentist", { ...look, paper: "letter" });
    const { width, height } = (await pdf.getPage(1)).getViewport({ scale: 1 });
    expect([Math.round(width), Math.round(height)]).toEqual([612, 792]);
  });
});
