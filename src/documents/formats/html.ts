import { userError } from "../../errors.ts";
import { resolveTemplate } from "../../templating/resolve-template.ts";
import { htmlHelpers } from "../charts/html-helpers.ts";
import { type DocumentFormat, hasGeneratorMark } from "../document-format.ts";
import type { DocumentView } from "../model/document-view.ts";
import { DEFAULT_THEME, themeNamed } from "../theme/theme.ts";
import { themeCss } from "../theme/theme-css.ts";

const mark = '<meta name="generator" content="smplan">';

/** A single page that needs no other file, no script and no network. */
const html: DocumentFormat = {
  extension: "html",
  supportsPersonCards: true,
  isOwnOutput: (content) => hasGeneratorMark(content, mark),
  async render(view, { paper, theme = themeNamed(DEFAULT_THEME), personCards, customTemplates }) {
    const pageTitle = [view.title, view.organization].filter(Boolean).join(" · ");
    const renderTemplate = await resolveTemplate("html/document", customTemplates, htmlHelpers);
    const page = renderTemplate({
      ...view,
      mark,
      paper,
      make: { cover: theme.cover, headings: theme.headings },
      theme: themeCss(theme, view.accent),
      pageTitle,
      footer: cssString(pageTitle),
      cards: personCards ? personCardsOf(view) : undefined,
    });
    return keepUnitsTogether(page);
  },
};

export default html;

/** @throws UserError if the crisis manual is not part of the document or has no people in it */
function personCardsOf({ sections }: DocumentView): unknown {
  const { cards } = sections.find(({ id }) => id === "crisis")?.view ?? {};
  if (!cards) throw userError("noCards");
  return cards;
}

/** Keeps figures on the same line as the unit after them: "2027 г.", "12 %". */
function keepUnitsTogether(page: string): string {
  // A lookbehind, or searching for spaces first, takes three times as long.
  return page.replace(/\d (?:(?:г|ч|лв|млн|хил)\.|[%€])/g, (found) => found.replace(" ", "\u00a0"));
}

/**
 * Returns a text as a CSS string within a style element. Characters that could end either are written as code
 * points.
 */
function cssString(text: string): string {
  const escaped = text.replace(
    /[^\p{L}\p{N} .,·–-]/gu,
    (character) => `\\${character.codePointAt(0)?.toString(16)} `,
  );
  return `"${escaped}"`;
}
