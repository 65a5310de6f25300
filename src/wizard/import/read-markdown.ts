import type { Nodes, PhrasingContent, RootContent } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";
import { cleanText, type SourceBlock, type SourceListItem } from "./source-document.ts";

/** Returns the blocks of a Markdown document, including the tables of GitHub Flavored Markdown. */
export function readMarkdown(text: string): SourceBlock[] {
  const { matter, body } = frontMatter(text);
  const tree = fromMarkdown(body, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  return [...matter, ...tree.children.flatMap(blocksOf)];
}

/** Splits off the front matter, which a Markdown parser would read as a heading. */
function frontMatter(text: string): { matter: SourceBlock[]; body: string } {
  const [header, lines = ""] = /^\ufeff?---\r?\n([\s\S]*?)\r?\n---[^\S\n]*(?:\r?\n|$)/.exec(text) ?? [];
  if (header === undefined) return { matter: [], body: text };
  return { matter: paragraphBlock(lines), body: text.slice(header.length) };
}

function blocksOf(node: RootContent): SourceBlock[] {
  switch (node.type) {
    case "heading":
      return [{ kind: "heading", depth: node.depth, text: headingText(node) }];
    case "paragraph":
      return paragraphBlock(phrasingText(node.children), isBold(node.children));
    case "list": {
      const items = node.children.map((item) => listItem(item.children));
      return items.length > 0 ? [{ kind: "list", items }] : [];
    }
    case "table":
      return [
        {
          kind: "table",
          rows: node.children.map((row) =>
            row.children.map((cell) => cleanText(phrasingText(cell.children))),
          ),
        },
      ];
    case "blockquote":
    case "footnoteDefinition":
      return node.children.flatMap(blocksOf);
    case "definition":
      return paragraphBlock(
        [`[${node.label ?? node.identifier}]`, node.url, node.title].filter(Boolean).join(" "),
      );
    case "code":
      return paragraphBlock([node.lang, node.meta].filter(Boolean).join(" ")).concat(
        paragraphBlock(node.value),
      );
    case "html":
      return paragraphBlock(node.value);
    default:
      return [];
  }
}

function paragraphBlock(text: string, bold?: boolean): SourceBlock[] {
  const clean = cleanText(text);
  if (!clean) return [];
  return [bold ? { kind: "paragraph", text: clean, bold } : { kind: "paragraph", text: clean }];
}

/** Returns a list item: its first paragraph as its text, and its other content as items below it. */
function listItem(children: readonly RootContent[]): SourceListItem {
  const [first, ...rest] = children.flatMap(blocksOf);
  if (!first) return { text: "", items: [] };
  if (first.kind === "list") return { text: "", items: [...first.items, ...rest.flatMap(nestedItems)] };
  if (first.kind === "table") return { text: "", items: [first, ...rest].flatMap(nestedItems) };
  return { text: first.text.replaceAll("\n", " "), items: rest.flatMap(nestedItems) };
}

function nestedItems(block: SourceBlock): SourceListItem[] {
  if (block.kind === "list") return [...block.items];
  if (block.kind === "table") return block.rows.map((row) => ({ text: row.join(" | "), items: [] }));
  return [{ text: block.text.replaceAll("\n", " "), items: [] }];
}

function headingText({ children }: { children: readonly PhrasingContent[] }): string {
  return cleanText(phrasingText(children)).replaceAll("\n", " ");
}

function isBold(children: readonly PhrasingContent[]): boolean {
  const visible = children.filter((child) => child.type !== "text" || child.value.trim() !== "");
  const [only, colon] = visible;
  if (only?.type !== "strong") return false;
  return (
    visible.length === 1 || (visible.length === 2 && colon?.type === "text" && colon.value.trim() === ":")
  );
}

function phrasingText(children: readonly Nodes[]): string {
  return children.map(inlineText).join("");
}

function inlineText(node: Nodes): string {
  switch (node.type) {
    case "break":
      return "\n";
    case "html":
      return /^<br\b/i.test(node.value) ? "\n" : node.value;
    case "image":
      return [node.alt, node.title, node.url].filter(Boolean).join(" ");
    case "imageReference":
      return [node.alt, `[${node.label ?? node.identifier}]`].filter(Boolean).join(" ");
    case "footnoteReference":
      return ` [${node.label ?? node.identifier}]`;
    case "link":
      return linkText(phrasingText(node.children), node.url, node.title);
    case "linkReference": {
      const text = phrasingText(node.children);
      return text === node.label ? text : `${text} [${node.label ?? node.identifier}]`;
    }
    default:
      if ("children" in node) return phrasingText(node.children);
      return "value" in node ? node.value : "";
  }
}

/** Returns the text of a link with its address, unless the text already contains the address. */
function linkText(text: string, url: string, title: string | null | undefined): string {
  const bare = url.replace(/^(mailto:|tel:|https?:\/\/)/, "");
  const address = text.includes(bare) || text.replace(/\s/g, "") === bare ? "" : ` (${url})`;
  return `${text}${address}${title ? ` (${title})` : ""}`;
}
