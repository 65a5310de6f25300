import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";
import { type DefaultTreeAdapterTypes, parse } from "parse5";

/** The visible texts of a document, block by block, and the markup that smplan does not write. */
export interface DocumentText {
  texts: string[];
  unexpected: string[];
}

const allowed = /^(https?:|mailto:|tel:|#)/;

interface MarkdownNode {
  type: string;
  value?: string;
  url?: string;
  children?: MarkdownNode[];
}

/** The node types that our Markdown has; any other type means that a text of the plan was not escaped. */
const ownTypes = new Set([
  ...["root", "heading", "paragraph", "text", "list", "listItem", "strong", "table", "tableRow", "tableCell"],
  ...["blockquote", "html", "link"],
]);

const blocks = new Set(["heading", "paragraph", "tableCell"]);

/** Parses Markdown with GitHub's extensions. */
export function textOfMarkdown(document: string): DocumentText {
  const tree = fromMarkdown(document, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  const result: DocumentText = { texts: [], unexpected: [] };
  const visit = (node: MarkdownNode): string => {
    if (!ownTypes.has(node.type)) result.unexpected.push(node.type);
    if (node.type === "html" && node.value !== "<br>" && !node.value?.startsWith("<!-- Made by smplan"))
      result.unexpected.push(node.value ?? "");
    if (node.type === "link" && !allowed.test(node.url ?? "")) result.unexpected.push(node.url ?? "");
    const inner = (node.children ?? []).map(visit).join("");
    if (blocks.has(node.type)) result.texts.push(inner);
    return node.type === "text" ? (node.value ?? "") : inner;
  };
  visit(tree as MarkdownNode);
  return result;
}

const elements = new Set([
  ...[
    "html",
    "head",
    "meta",
    "title",
    "style",
    "body",
    "a",
    "header",
    "h1",
    "h2",
    "h3",
    "h4",
    "p",
    "strong",
    "dl",
    "dt",
    "dd",
  ],
  ...[
    "nav",
    "ol",
    "ul",
    "li",
    "main",
    "section",
    "article",
    "span",
    "div",
    "table",
    "caption",
    "thead",
    "tbody",
    "tr",
    "th",
    "td",
  ],
  ...["blockquote", "figure", "figcaption", "details", "summary", "abbr"],
  ...["svg", "desc", "text", "rect", "line", "circle", "path"],
]);

/** Parses HTML with the algorithm of browsers. */
export function textOfHtml(document: string): DocumentText {
  const result: DocumentText = { texts: [], unexpected: [] };
  const visit = (node: DefaultTreeAdapterTypes.Node): void => {
    if ("tagName" in node) {
      if (!elements.has(node.tagName)) result.unexpected.push(node.tagName);
      for (const { name, value } of node.attrs)
        if (/^on/.test(name) || (name === "href" && !allowed.test(value)))
          result.unexpected.push(`${name}=${value}`);
    }
    if (node.nodeName === "#comment") result.unexpected.push("comment");
    if ("value" in node && node.nodeName === "#text") result.texts.push(node.value);
    if ("childNodes" in node) for (const child of node.childNodes) visit(child);
  };
  visit(parse(document));
  return result;
}
