import { escapeMarkup } from "../../platform/escape-markup.ts";

/** Places findings in the margin of a wide screen; otherwise they are below their text, as in documents. */
const style = `
.preview-problem { position: sticky; top: 0; z-index: 3; margin: 0; padding: .8rem 1.25rem; background: #8f1d1d; color: #ffffff; white-space: pre-line; }
@media (min-width: 96rem) {
  .with-contents { max-width: 112rem; grid-template-columns: 14rem minmax(0, 66rem) 18rem; }
  main .notes { float: right; clear: right; width: 17rem; margin-right: -20.5rem; }
  main .scroll .notes, main .swot .notes { float: none; width: auto; margin-right: 0; }
}`;

/** Replaces the content instead of reloading the page, to avoid flicker and keep the scroll position. */
const script = `
const source = new EventSource("/changes");
source.onmessage = async () => {
  const page = new DOMParser().parseFromString(await (await fetch("/")).text(), "text/html");
  const [left, top] = [scrollX, scrollY];
  document.title = page.title;
  document.documentElement.lang = page.documentElement.lang;
  document.querySelector("style").replaceWith(page.querySelector("style"));
  document.body.className = page.body.className;
  document.body.replaceChildren(...page.body.childNodes);
  scrollTo({ left, top, behavior: "instant" });
  document.documentElement.dataset.version = String(Number(document.documentElement.dataset.version ?? 0) + 1);
};`;

/**
 * Returns a document as a page that updates itself after changes, and shows the problem if there is one.
 * @param nonce the nonce that allows only the script of this page to run
 */
export function previewPage(html: string, { nonce, problem }: { nonce: string; problem?: string }): string {
  const banner = problem ? `<p class="preview-problem" role="alert">${escapeMarkup(problem)}</p>` : "";
  return html
    .replace("default-src 'none';", `default-src 'none'; script-src 'nonce-${nonce}'; connect-src 'self';`)
    .replace("</style>", () => `${style}\n</style>\n<script nonce="${nonce}">${script}</script>`)
    .replace(/<body[^>]*>/, (body) => `${body}${banner}`);
}

/** The page that is shown before a first document could be rendered. */
export const emptyPage = `<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"><title>smplan</title><style></style></head>
<body></body></html>
`;
