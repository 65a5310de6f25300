import { templateFor } from "../../tell/template-for.ts";
import { htmlHelpers } from "../charts/helpers.ts";
import type { DocumentView } from "../document.ts";
import { type DocumentFormat, startsWithMark } from "../format.ts";
import { loadTheme, plainTheme } from "../theme.ts";
import { themeCss } from "../theme-css.ts";

const mark = '<meta name="generator" content="smplan">';

/** One page that needs no other file, no script and no network. */
const html: DocumentFormat = {
  extension: "html",
  made: (content) => startsWithMark(content, mark),
  async render(view, { paper, theme, cards, own: ownTemplates }) {
    const own = theme ?? (await loadTheme(plainTheme));
    const print = await templateFor("html/document", ownTemplates, htmlHelpers);
    return print({
      ...view,
      mark,
      paper,
      theme: themeCss(own, view.accent),
      footer: cssText([view.title, view.organization].filter(Boolean).join(" · ")),
      cards: cards ? personCardsOf(view) : undefined,
    });
  },
};

export default html;

/** The cards of the crisis manual, where it is printed and has any. */
function personCardsOf({ sections }: DocumentView): unknown {
  return sections.find(({ id }) => id === "crisis")?.view.cards;
}

/** A text as a string of CSS within a style element: what could end either is written by its number. */
function cssText(text: string): string {
  const escaped = text.replace(/[^\p{L}\p{N} .,·–-]/gu, (sign) => `\\${sign.codePointAt(0)?.toString(16)} `);
  return `"${escaped}"`;
}
