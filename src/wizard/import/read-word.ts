import { zipSync } from "fflate";
import mammoth from "mammoth";
import { type DefaultTreeAdapterTypes, parseFragment } from "parse5";
import { unzipFiles } from "../../platform/unzip.ts";
import { DocumentTooLarge, MAX_PARAGRAPHS, MAX_TEXT_LENGTH } from "./limits.ts";
import { cleanText, type SourceBlock, type SourceListItem } from "./source-document.ts";
import { wordParagraphs } from "./word-texts.ts";

/** What a Word document says, and the lines of it that stand elsewhere than in its text: headers, footers, drawings. */
export interface WordContent {
  blocks: SourceBlock[];
  aside: string[];
}

/** The XML of a document, unpacked, in bytes: Word writes some hundred for a paragraph, and more for a cell. */
const MAX_XML_BYTES = 16_000_000;
const MAX_ENTRIES = 5_000;
/** Tags of the document. Each takes memory as a node while it is read. */
const MAX_TAGS = 400_000;
/** Paragraphs that the text does not contain, such as headers; each is looked for in the whole text. */
const MAX_ASIDE = 1_000;

/**
 * Reads a .docx file.
 * @throws DocumentTooLarge if it has more text than a plan, or unpacks to more than such a document
 * @throws Error if it is none, or is broken
 */
export async function readWord(bytes: Uint8Array): Promise<WordContent> {
  const files = unzipXml(bytes);
  const texts = wordParagraphs(files);
  if (texts.length > MAX_PARAGRAPHS) throw new DocumentTooLarge("blocks");
  if (texts.reduce((sum, text) => sum + text.length, 0) > MAX_TEXT_LENGTH) throw new DocumentTooLarge("text");
  const options = {
    styleMap,
    // A picture is known by its description alone.
    convertImage: mammoth.images.imgElement(async () => ({ src: "" })),
  };
  const { value } = await mammoth.convertToHtml({ buffer: repack(files) }, options);
  const { childNodes } = parseFragment(value);
  const blocks = childNodes.flatMap(blocksOf);
  return { blocks, aside: textsMissingFrom(childNodes, texts) };
}

/** The XML of a document: pictures are never unpacked. */
function unzipXml(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  let files: ReadonlyMap<string, Uint8Array>;
  try {
    files = unzipFiles(bytes, {
      wanted: (name) => /\.(?:xml|rels)$/.test(name),
      maxBytes: MAX_XML_BYTES,
      maxEntries: MAX_ENTRIES,
    });
  } catch (error) {
    if ((error as { code?: string }).code === "EZIPBROKEN") throw error;
    throw new DocumentTooLarge("text");
  }
  let tags = 0;
  for (const content of files.values())
    for (let at = content.indexOf(TAG_START_BYTE); at >= 0; at = content.indexOf(TAG_START_BYTE, at + 1))
      tags += 1;
  if (tags > MAX_TAGS) throw new DocumentTooLarge("blocks");
  return files;
}

const TAG_START_BYTE = "<".charCodeAt(0);

/** What was unpacked and counted as an archive again, so that the library unpacks nothing else. */
function repack(files: ReadonlyMap<string, Uint8Array>): Buffer {
  return Buffer.from(zipSync(Object.fromEntries(files), { level: 0 }));
}

const styleMap = [
  "p[style-name='Title'] => h1.title:fresh",
  ...[7, 8, 9].map((rank) => `p[style-name='heading ${rank}'] => h6:fresh`),
  "comment-reference => sup",
];

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

function blocksOf(node: Node): SourceBlock[] {
  if (node.nodeName === "#text") return paragraphBlock("value" in node ? node.value : "");
  if (!("tagName" in node)) return [];
  const heading = /^h([1-6])$/.exec(node.tagName);
  if (heading) {
    const text = cleanText(nodeText(node)).replaceAll("\n", " ");
    const title = node.attrs.some(({ name, value }) => name === "class" && value === "title");
    return text ? [{ kind: "heading", depth: title ? 0 : Number(heading[1]), text }] : [];
  }
  if (node.tagName === "ul" || node.tagName === "ol") {
    const items = elementsIn(node).map(listItem);
    return items.length > 0 ? [{ kind: "list", items }] : [];
  }
  if (node.tagName === "table") return tableBlocks(node);
  if (node.tagName === "p") return paragraphBlock(nodeText(node), isBold(node));
  return node.childNodes.flatMap(blocksOf);
}

function paragraphBlock(text: string, bold?: boolean): SourceBlock[] {
  const clean = cleanText(text);
  if (!clean) return [];
  return [bold ? { kind: "paragraph", text: clean, bold } : { kind: "paragraph", text: clean }];
}

function listItem(item: Element): SourceListItem {
  const own = item.childNodes.filter((child) => !isList(child));
  const lists = item.childNodes.filter(isList);
  return {
    text: cleanText(own.map(nodeText).join("")).replaceAll("\n", " "),
    items: lists.flatMap((list) => ("childNodes" in list ? elementsIn(list).map(listItem) : [])),
  };
}

/** A table's cells in full: one that spans rows stands in each of them. A box around a text is no table. */
function tableBlocks(table: Element): SourceBlock[] {
  const rows: string[][] = [];
  const below = new Map<number, { text: string; rows: number }>();
  for (const row of tableRows(table)) {
    const cells: string[] = [];
    const fill = () => {
      for (let span = below.get(cells.length); span; span = below.get(cells.length)) {
        if (span.rows === 1) below.delete(cells.length);
        else span.rows -= 1;
        cells.push(span.text);
      }
    };
    for (const cell of elementsIn(row)) {
      fill();
      const text = cleanText(cell.childNodes.map((child) => `${nodeText(child)}\n`).join(""));
      const span = Math.min(spanAttribute(cell, "rowspan") ?? 1, 1000);
      if (span > 1) below.set(cells.length, { text, rows: span - 1 });
      cells.push(text, ...Array<string>(Math.min((spanAttribute(cell, "colspan") ?? 1) - 1, 100)).fill(""));
    }
    fill();
    rows.push(cells);
  }
  const said = rows.filter((cells) => cells.some(Boolean));
  if (said.length === 1 && said[0]?.length === 1) return paragraphBlock(said[0][0] ?? "");
  return said.length > 0 ? [{ kind: "table", rows: said }] : [];
}

/** The rows of a table, and not those of tables in its cells. */
function tableRows(element: Element): Element[] {
  return elementsIn(element).flatMap((child) => (child.tagName === "tr" ? [child] : tableRows(child)));
}

function spanAttribute(element: Element, name: string): number | undefined {
  const value = Number(element.attrs.find((attribute) => attribute.name === name)?.value);
  return Number.isInteger(value) && value > 0 ? value : undefined;
}

function nodeText(node: Node): string {
  if (node.nodeName === "#text") return "value" in node ? node.value : "";
  if (!("tagName" in node)) return "";
  if (node.tagName === "br") return "\n";
  if (node.tagName === "img") return ` ${node.attrs.find(({ name }) => name === "alt")?.value ?? ""} `;
  const text = node.childNodes.map(nodeText).join("");
  if (node.tagName === "a")
    return linkText(text, node.attrs.find(({ name }) => name === "href")?.value ?? "");
  return blockTags.has(node.tagName) ? `\n${text}\n` : text;
}

const blockTags = new Set(["p", "li", "ul", "ol", "tr", "td", "th", "table", "dt", "dd", "dl"]);

function linkText(text: string, href: string): string {
  const bare = href.replace(/^(mailto:|tel:|https?:\/\/)/, "").replace(/\/$/, "");
  return href === "" || href.startsWith("#") || text.includes(bare) ? text : `${text} (${href})`;
}

function isBold(paragraph: Element): boolean {
  const said = paragraph.childNodes.filter((child) => nodeText(child).trim().replace(/^:$/, "") !== "");
  return said.length > 0 && said.every((child) => child.nodeName === "strong");
}

function isList(node: Node): boolean {
  return node.nodeName === "ul" || node.nodeName === "ol";
}

function elementsIn(node: { childNodes: Node[] }): Element[] {
  return node.childNodes.filter((child): child is Element => "tagName" in child);
}

/** The texts of the file that its reading as a page left out. */
function textsMissingFrom(page: readonly Node[], texts: readonly string[]): string[] {
  const whole = lettersOf(page.map(nodeText).join("\n"));
  let reached = 0;
  let searches = 0;
  const missing = texts.filter((text) => {
    const letters = lettersOf(text);
    // Nearly always the texts follow each other as on the page: looking further from there keeps long files quick.
    let at = whole.indexOf(letters, reached);
    if (at < 0) {
      searches += 1;
      if (searches > MAX_ASIDE) throw new DocumentTooLarge("blocks");
      at = whole.indexOf(letters);
    }
    if (at >= 0) reached = at;
    return at < 0 && /\p{L}/u.test(text);
  });
  return [...new Set(missing.map(cleanText))];
}

function lettersOf(text: string): string {
  return text.normalize("NFC").replace(/[^\p{L}\p{N}]/gu, "");
}
