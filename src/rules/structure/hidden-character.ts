import { defineRule } from "../../lint/rule.ts";
import { listComma } from "../../message-args.ts";
import { forEachText } from "../../plan/for-each-text.ts";

export default defineRule({
  id: "structure/hidden-character",
  severity: "error",
  presets: ["minimal", "recommended"],
  summary: "No text holds control characters or marks that change the order in which it is read.",
  why: "Nobody sees such a character on the page, but it can clear a terminal, split a line of a spreadsheet or make a text read otherwise than it is written. It mostly comes along when a text is copied from another program.",
  source: "Unicode Technical Report 36, https://www.unicode.org/reports/tr36/, and CVE-2021-42574",
  reads: "all",
  messages: {
    hidden: "This text holds characters that are not seen: {codes}. Delete them, or type the text again.",
  },
  examples: {
    invalid: `smplan: 1
plan: { title: "Spring\\e[2J plan" }
`,
    valid: `smplan: 1
plan: { title: "Spring plan,\\nwith a second line" }
`,
  },
  check(sections, report, { text }) {
    if (!writtenEscape.test(text) && !hiddenCharacter.test(text)) return;
    for (const section of Object.values(sections))
      forEachText(
        section,
        (value, owner, at) => {
          const codes = [...new Set(value.match(allHiddenCharacters) ?? [])].map(formatCodePoint);
          if (codes.length > 0) report(owner, "hidden", { at, data: { codes: listComma(codes) } });
        },
        { own: true },
      );
  },
});

/** Matches control characters other than line breaks and tabs, and the overrides of bidirectional text. */
const hiddenCharacter = /[^\P{Cc}\t\n\r]|[\u202a-\u202e]/u;
const allHiddenCharacters = new RegExp(hiddenCharacter, "gu");

/**
 * Matches escape sequences in quotes that may stand for control characters. A file with unescaped ones is not
 * read at all.
 */
const writtenEscape = /\\[0abefvNxuU]/;

function formatCodePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}
