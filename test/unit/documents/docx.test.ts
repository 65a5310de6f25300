import { DOMParser } from "@xmldom/xmldom";
import { strFromU8, unzipSync } from "fflate";
import mammoth from "mammoth";
import { describe, expect, test } from "vitest";
import { loadDocumentFormat, renderDocument } from "../../../src/documents/index.ts";
import { defaultRenderOptions } from "../../../src/documents/render-options.ts";
import { lintSource } from "../../../src/lint/lint-plan.ts";
import { loadPlanSource } from "../../../src/plan/load-plan-source.ts";
import { nodeFileSystem } from "../../../src/platform/node-file-system.ts";
import { rules } from "../../../src/rules/index.ts";
import { lintSettingsFor } from "../../support/lint.ts";
import { examples, renderExample, renderExampleAnew } from "../../support/render.ts";

const bytesOf = async (file: string) => (await renderExample(file, "docx")) as Uint8Array;
const cafe = examples.find(({ name }) => name === "cafe-sofia")?.file ?? "";

describe("a document for Word and LibreOffice", () => {
  test.each(examples)("has valid XML for $name", async ({ file }) => {
    const parts = unzipSync(await bytesOf(file));
    const texts = Object.entries(parts).filter(([name]) => /\.(xml|rels)$/.test(name));
    expect(texts.length).toBeGreaterThan(5);
    const errors: string[] = [];
    const parser = new DOMParser({ onError: (_, message) => errors.push(message) });
    for (const [, content] of texts) parser.parseFromString(strFromU8(content), "text/xml");
    expect(errors).toEqual([]);
  });

  test("has real headings, tables and links, in Bulgarian", async () => {
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(await bytesOf(cafe)) });
    expect(value).toMatch(/<h1>(<a [^>]*><\/a>)*Кризисен план<\/h1>/);
    expect(value).toContain("На гост му прилошава след наша закуска");
    expect(value).toContain('href="mailto:maria@example.org"');
    expect(value.match(/<table>/g)?.length).toBeGreaterThan(15);
  });

  test("sets every color of its styles", async () => {
    const parts = unzipSync(await bytesOf(cafe));
    const styles = strFromU8(parts["word/styles.xml"] ?? new Uint8Array());
    const colors = Array.from(styles.matchAll(/w:(?:fill|color|val)="([^"]*)"/g), ([, color]) => color);
    expect(colors).not.toContain("");
    expect(/w:styleId="Title">.*?<w:color w:val="(\w+)"/s.exec(styles)?.[1]).toBe("FFFFFF");
  });

  test("is deterministic, independent of earlier documents", async () => {
    const charity = examples.find(({ name }) => name === "charity-es")?.file ?? "";
    const again = (await renderExampleAnew(charity, "docx")) as Uint8Array;
    expect(Buffer.from(await bytesOf(charity)).equals(Buffer.from(again))).toBe(true);
  });

  test("has a table of contents field, a language, and the requested paper size", async () => {
    const xml = (name: string, content: Uint8Array) =>
      strFromU8(unzipSync(content)[name] ?? new Uint8Array());
    const letter = (await renderExample(cafe, "docx", {
      ...defaultRenderOptions,
      paper: "letter",
    })) as Uint8Array;
    const document = xml("word/document.xml", letter);
    expect(document).toMatch(/TOC \\/);
    expect(document).toMatch(/w:pgSz[^>]*w:w="12240"/);
    expect(xml("word/styles.xml", await bytesOf(cafe))).toContain('w:val="bg');
  });

  test("has valid XML for a thousand posts with endless words and forbidden characters", async () => {
    const posts = Array.from(
      { length: 1000 },
      (_, index) => `    - { id: p${index}, channel: ig, text: "\\x01 \\x0b <b>&amp; ${"ж".repeat(300)}" }`,
    );
    const text = `smplan: 1\nplan: { title: "\\x07 ${"W".repeat(400)}" }\ncalendar:\n  posts:\n${posts.join("\n")}\n`;
    const source = loadPlanSource("smplan.yaml", { files: nodeFileSystem, text });
    const plan = await lintSource(source, lintSettingsFor(rules, "minimal"));
    const parts = unzipSync(
      (await renderDocument(plan, { format: "docx", language: "en", errors: 0 })) as Uint8Array,
    );
    const document = strFromU8(parts["word/document.xml"] ?? new Uint8Array());
    expect(document.match(/ж{300}/g)?.length).toBe(1000);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: XML forbids these characters
    expect(document).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/);
  });

  test("is recognized as our own output", async () => {
    const { isOwnOutput } = await loadDocumentFormat("docx");
    expect(isOwnOutput(await bytesOf(cafe))).toBe(true);
    expect(isOwnOutput(Buffer.from("PK not ours"))).toBe(false);
  });
});
