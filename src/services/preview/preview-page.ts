/**
 * Where findings stand beside what they speak of, as far as there is room: in the margin on a wide screen, else under
 * it, as in any document.
 */
const style = `
.preview-problem { position: sticky; top: 0; z-index: 3; margin: 0; padding: .8rem 1.25rem; background: #8f1d1d; color: #ffffff; white-space: pre-line; }
@media (min-width: 96rem) {
  .with-contents { max-width: 112rem; grid-template-columns: 14rem minmax(0, 66rem) 18rem; }
  main .notes { float: right; clear: right; width: 17rem; margin-right: -20.5rem; }
  main .scroll .notes, main .swot .notes { float: none; width: auto; margin-right: 0; }
}`;

/** Puts the new page in the place of the old one, so that nothing flashes and the reader stays where they were. */
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
 * A document as the preview shows it: it reloads when something changes, and says what is wrong with the plan's text.
 * @param nonce lets this page's own script run, and no other
 */
export function previewPage(html: string, { nonce, problem }: { nonce: string; problem?: string }): string {
  const told = problem ? `<p class="preview-problem" role="alert">${escapeHtml(problem)}</p>` : "";
  return html
    .replace("default-src 'none';", `default-src 'none'; script-src 'nonce-${nonce}'; connect-src 'self';`)
    .replace("</style>", () => `${style}\n</style>\n<script nonce="${nonce}">${script}</script>`)
    .replace(/<body[^>]*>/, (body) => `${body}${told}`);
}

/** What is shown where no document could be made yet. */
export const emptyPage = `<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"><title>smplan</title><style></style></head>
<body></body></html>
`;

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
