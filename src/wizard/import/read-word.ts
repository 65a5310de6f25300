import { zipSync } from "fflate";
import mammoth from "mammoth";
import { type DefaultTreeAdapterTypes, parseFragment } from "parse5";
import { unzipFiles } from "../../platform/unzip.ts";
import { DocumentTooLarge, MAX_PARAGRAPHS, MAX_TEXT_LENGTH } from "./limits.ts";
import { cleanText, type SourceBlock, type SourceListItem } from "./source-document.ts";
import { wordParagraphs } from "./word-texts.ts";

/** The content of a Word document. `aside` holds the texts outside its body: headers, footers, drawings. */
export interface WordContent {
  blocks: SourceBlock[];
  aside: string[];
}

/**
 * The largest size of the unpacked XML. Word writes some hundred bytes for a paragraph and more for a cell.
 */
const MAX_XML_BYTES = 16_000_000;
const MAX_ENTRIES = 5_000;
/** The maximum number of tags in the XML. Each becomes a node in memory. */
const MAX_TAGS = 400_000;
/**
 * The maximum number of paragraphs that are searched for in the whole text, such as headers, because each
 * search is slow.
 */
const MAX_ASIDE = 1_000;

/**
 * Reads a .docx file.
 * @throws DocumentTooLarge if it has more text than a plan, or its unpacked XML exceeds the limits
 * @throws Error if it is not a Word document or is corrupt
 */
export async function readWord(bytes: Uint8Array): Promise<WordContent> {
  const files = unzipXml(bytes);
  const texts = wordParagraphs(files);
  if (texts.length > MAX_PARAGRAPHS) throw new DocumentTooLarge("blocks");
  if (texts.reduce((sum, text) => sum + text.length, 0) > MAX_TEXT_LENGTH) throw new DocumentTooLarge("text");
  const options = {
    styleMap,
    // Only the description of a picture is used.
    convertImage: mammoth.images.imgElement(async () => ({ src: "" })),
  };
  const { value } = await mammoth.convertToHtml({ buffer: repack(files) }, options);
  const { childNodes } = parseFragment(value);
  const blocks = childNodes.flatMap(blocksOf);
  return { blocks, aside: textsMissingFrom(childNodes, texts) };
}

/**
 * Unpacks the XML files of a document, but not its pictures.
 * @throws DocumentTooLarge if they exceed the limits
 */
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

/** Packs the checked files as an archive again, so that the library does not unpack anything else. */
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
  const inlineNodes = item.childNodes.filter((child) => !isList(child));
  const lists = item.childNodes.filter(isList);
  return {
    text: cleanText(inlineNodes.map(nodeText).join("")).replaceAll("\n", " "),
    items: lists.flatMap((list) => ("childNodes" in list ? elementsIn(list).map(listItem) : [])),
  };
}

/**
 * Returns a table as a block. Repeats a cell that spans rows in each row. A single cell becomes a paragraph.
 */
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
  const nonEmpty = rows.filter((cells) => cells.some(Boolean));
  if (nonEmpty.length === 1 && nonEmpty[0]?.length === 1) return paragraphBlock(nonEmpty[0][0] ?? "");
  return nonEmpty.length > 0 ? [{ kind: "table", rows: nonEmpty }] : [];
}

/** Returns the rows of a table, without the rows of tables nested in its cells. */
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
  const visible = paragraph.childNodes.filter((child) => nodeText(child).trim().replace(/^:$/, "") !== "");
  return visible.length > 0 && visible.every((child) => child.nodeName === "strong");
}

function isList(node: Node): boolean {
  return node.nodeName === "ul" || node.nodeName === "ol";
}

function elementsIn(node: { childNodes: Node[] }): Element[] {
  return node.childNodes.filter((child): child is Element => "tagName" in child);
}

/** Returns the texts of the file that are missing from its conversion to HTML. */
function textsMissingFrom(page: readonly Node[], texts: readonly string[]): string[] {
  const pageLetters = lettersOf(page.map(nodeText).join("\n"));
  let position = 0;
  let searches = 0;
  const missing = texts.filter((text) => {
    const letters = lettersOf(text);
    // The texts are nearly always in page order, so searching from the last position is fast even in long
    // files.
    let at = pageLetters.indexOf(letters, position);
    if (at < 0) {
      searches += 1;
      if (searches > MAX_ASIDE) throw new DocumentTooLarge("blocks");
      at = pageLetters.indexOf(letters);
    }
    if (at >= 0) position = at;
    return at < 0 && /\p{L}/u.test(text);
  });
  return [...new Set(missing.map(cleanText))];
}

function lettersOf(text: string): string {
  return text.normalize("NFC").replace(/[^\p{L}\p{N}]/gu, "");
}
