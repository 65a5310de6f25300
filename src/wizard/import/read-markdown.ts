import type { Nodes, PhrasingContent, RootContent } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";
import { cleanText, type SourceBlock, type SourceListItem } from "./source-document.ts";

/** What a Markdown text says, GitHub's tables among it. */
export function readMarkdown(text: string): SourceBlock[] {
  const { matter, body } = frontMatter(text);
  const tree = fromMarkdown(body, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  return [...matter, ...tree.children.flatMap(blocksOf)];
}

/** Settings before the text, which a reader of Markdown would take for a heading. */
function frontMatter(text: string): { matter: SourceBlock[]; body: string } {
  const [whole, lines = ""] = /^\ufeff?---\r?\n([\s\S]*?)\r?\n---[^\S\n]*(?:\r?\n|$)/.exec(text) ?? [];
  if (whole === undefined) return { matter: [], body: text };
  return { matter: paragraphBlock(lines), body: text.slice(whole.length) };
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

/** A line of a list: its first paragraph, then whatever else it holds as lines below it. */
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
  const said = children.filter((child) => child.type !== "text" || child.value.trim() !== "");
  const [only, colon] = said;
  if (only?.type !== "strong") return false;
  return said.length === 1 || (said.length === 2 && colon?.type === "text" && colon.value.trim() === ":");
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

/** A link with its address, unless that is what it says anyway. */
function linkText(text: string, url: string, title: string | null | undefined): string {
  const bare = url.replace(/^(mailto:|tel:|https?:\/\/)/, "");
  const address = text.includes(bare) || text.replace(/\s/g, "") === bare ? "" : ` (${url})`;
  return `${text}${address}${title ? ` (${title})` : ""}`;
}
