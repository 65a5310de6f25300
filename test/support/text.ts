import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";
import { type DefaultTreeAdapterTypes, parse } from "parse5";

/** What a reader of a document sees, block by block, and whatever in it is no markup of ours. */
export interface Said {
  texts: string[];
  foreign: string[];
}

const allowed = /^(https?:|mailto:|tel:|#)/;

interface MarkdownNode {
  type: string;
  value?: string;
  url?: string;
  children?: MarkdownNode[];
}

/** Our Markdown is made of these; a text that becomes anything else has escaped. */
const ours = new Set([
  ...["root", "heading", "paragraph", "text", "list", "listItem", "strong", "table", "tableRow", "tableCell"],
  ...["blockquote", "html", "link"],
]);

const blocks = new Set(["heading", "paragraph", "tableCell"]);

/** Reads Markdown as GitHub does. */
export function textOfMarkdown(document: string): Said {
  const tree = fromMarkdown(document, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  const said: Said = { texts: [], foreign: [] };
  const visit = (node: MarkdownNode): string => {
    if (!ours.has(node.type)) said.foreign.push(node.type);
    if (node.type === "html" && node.value !== "<br>" && !node.value?.startsWith("<!-- Made by smplan"))
      said.foreign.push(node.value ?? "");
    if (node.type === "link" && !allowed.test(node.url ?? "")) said.foreign.push(node.url ?? "");
    const inner = (node.children ?? []).map(visit).join("");
    if (blocks.has(node.type)) said.texts.push(inner);
    return node.type === "text" ? (node.value ?? "") : inner;
  };
  visit(tree as MarkdownNode);
  return said;
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

/** Reads HTML as browsers do. */
export function textOfHtml(document: string): Said {
  const said: Said = { texts: [], foreign: [] };
  const visit = (node: DefaultTreeAdapterTypes.Node): void => {
    if ("tagName" in node) {
      if (!elements.has(node.tagName)) said.foreign.push(node.tagName);
      for (const { name, value } of node.attrs)
        if (/^on/.test(name) || (name === "href" && !allowed.test(value)))
          said.foreign.push(`${name}=${value}`);
    }
    if (node.nodeName === "#comment") said.foreign.push("comment");
    if ("value" in node && node.nodeName === "#text") said.texts.push(node.value);
    if ("childNodes" in node) for (const child of node.childNodes) visit(child);
  };
  visit(parse(document));
  return said;
}
