import type { Nodes, PhrasingContent, RootContent } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";
import { type Block, cleanText, type Item } from "./source-document.ts";

/** What a Markdown text says, GitHub's tables among it. */
export function blocksOfMarkdown(text: string): Block[] {
  const { matter, body } = frontMatter(text);
  const tree = fromMarkdown(body, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  return [...matter, ...tree.children.flatMap(blocksOf)];
}

/** Settings before the text, which a reader of Markdown would take for a heading. */
function frontMatter(text: string): { matter: Block[]; body: string } {
  const [whole, lines = ""] = /^\ufeff?---\r?\n([\s\S]*?)\r?\n---[^\S\n]*(?:\r?\n|$)/.exec(text) ?? [];
  if (whole === undefined) return { matter: [], body: text };
  return { matter: paragraph(lines), body: text.slice(whole.length) };
}

function blocksOf(node: RootContent): Block[] {
  switch (node.type) {
    case "heading":
      return [{ kind: "heading", depth: node.depth, text: lineOf(node) }];
    case "paragraph":
      return paragraph(phrasing(node.children), isBold(node.children));
    case "list": {
      const items = node.children.map((item) => itemOf(item.children));
      return items.length > 0 ? [{ kind: "list", items }] : [];
    }
    case "table":
      return [
        {
          kind: "table",
          rows: node.children.map((row) => row.children.map((cell) => cleanText(phrasing(cell.children)))),
        },
      ];
    case "blockquote":
    case "footnoteDefinition":
      return node.children.flatMap(blocksOf);
    case "definition":
      return paragraph(
        [`[${node.label ?? node.identifier}]`, node.url, node.title].filter(Boolean).join(" "),
      );
    case "code":
      return paragraph([node.lang, node.meta].filter(Boolean).join(" ")).concat(paragraph(node.value));
    case "html":
      return paragraph(node.value);
    default:
      return [];
  }
}

function paragraph(text: string, bold?: boolean): Block[] {
  const clean = cleanText(text);
  if (!clean) return [];
  return [bold ? { kind: "paragraph", text: clean, bold } : { kind: "paragraph", text: clean }];
}

/** A line of a list: its first paragraph, then whatever else it holds as lines below it. */
function itemOf(children: readonly RootContent[]): Item {
  const [first, ...rest] = children.flatMap(blocksOf);
  if (!first) return { text: "", items: [] };
  if (first.kind === "list") return { text: "", items: [...first.items, ...rest.flatMap(below)] };
  if (first.kind === "table") return { text: "", items: [first, ...rest].flatMap(below) };
  return { text: first.text.replaceAll("\n", " "), items: rest.flatMap(below) };
}

function below(block: Block): Item[] {
  if (block.kind === "list") return [...block.items];
  if (block.kind === "table") return block.rows.map((row) => ({ text: row.join(" | "), items: [] }));
  return [{ text: block.text.replaceAll("\n", " "), items: [] }];
}

function lineOf({ children }: { children: readonly PhrasingContent[] }): string {
  return cleanText(phrasing(children)).replaceAll("\n", " ");
}

function isBold(children: readonly PhrasingContent[]): boolean {
  const said = children.filter((child) => child.type !== "text" || child.value.trim() !== "");
  const [only, colon] = said;
  if (only?.type !== "strong") return false;
  return said.length === 1 || (said.length === 2 && colon?.type === "text" && colon.value.trim() === ":");
}

function phrasing(children: readonly Nodes[]): string {
  return children.map(inline).join("");
}

function inline(node: Nodes): string {
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
      return linked(phrasing(node.children), node.url, node.title);
    case "linkReference": {
      const text = phrasing(node.children);
      return text === node.label ? text : `${text} [${node.label ?? node.identifier}]`;
    }
    default:
      if ("children" in node) return phrasing(node.children);
      return "value" in node ? node.value : "";
  }
}

/** A link with its address, unless that is what it says anyway. */
function linked(text: string, url: string, title: string | null | undefined): string {
  const bare = url.replace(/^(mailto:|tel:|https?:\/\/)/, "");
  const address = text.includes(bare) || text.replace(/\s/g, "") === bare ? "" : ` (${url})`;
  return `${text}${address}${title ? ` (${title})` : ""}`;
}
