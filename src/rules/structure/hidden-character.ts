import { defineRule } from "../../lint/rule.ts";
import { inARow } from "../../message-args.ts";
import { eachText } from "../../plan/for-each-text.ts";

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
    bad: `smplan: 1
plan: { title: "Spring\\e[2J plan" }
`,
    good: `smplan: 1
plan: { title: "Spring plan,\\nwith a second line" }
`,
  },
  check(sections, report, { text }) {
    if (!writtenEscape.test(text) && !hidden.test(text)) return;
    for (const section of Object.values(sections))
      eachText(
        section,
        (said, owner, at) => {
          const codes = [...new Set(said.match(allHidden) ?? [])].map(codeOf);
          if (codes.length > 0) report(owner, "hidden", { at, data: { codes: inARow(codes) } });
        },
        { own: true },
      );
  },
});

/** Control characters but line breaks and tabs, and the overrides of bidirectional text. */
const hidden = /[^\P{Cc}\t\n\r]|[\u202a-\u202e]/u;
const allHidden = new RegExp(hidden, "gu");

/** How control characters are written in quotes: a file that holds them as they are is not read at all. */
const writtenEscape = /\\[0abefvNxuU]/;

function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}
