import { defineRule } from "../../lint/rule.ts";
import { placeholderWords } from "../../locale/placeholders.ts";
import { type Texts, textsIn } from "../../plan/texts.ts";

export default defineRule({
  id: "structure/placeholder",
  severity: "warning",
  presets: ["minimal", "recommended"],
  summary: "No text is a placeholder that waits to be replaced.",
  why: "A plan that still says TODO is read as a finished one by everybody but its author, and the crisis manual is where it hurts first.",
  source: "Practice: what editors of every trade look for before they print",
  reads: "all",
  messages: {
    placeholder: '"{text}" is a placeholder. Write what belongs here, or leave it out until you know.',
  },
  examples: {
    bad: `smplan: 1
situation:
  internal: { about: TBD, offerings: [Sourdough, "..."] }
`,
    good: `smplan: 1
situation:
  internal: { about: A bakery at the tram stop. Our breads are to die for..., offerings: [Sourdough, Todo sin gluten] }
`,
  },
  check(sections, report) {
    const texts = textsIn(sections);
    if (!maybeAny(texts)) return;
    for (const { text, owner, key, own } of texts.all) {
      const found = own ? undefined : placeholderIn(text);
      if (found) report(owner, "placeholder", { at: key, data: { text: found } });
    }
  },
});

const all = (key: "marks" | "alone" | "inBrackets"): string[] =>
  placeholderWords.flatMap((words) => words[key]);

const alone = new Set(all("alone"));
/** Longer texts say more than that they are still to be written. */
const longest = Math.max(...[...alone].map((words) => words.length)) + 6;
const marks = all("marks");
const anyMark = new RegExp(marks.join("|"));
const openings = all("inBrackets");

/** Dots, dashes or question marks that stand for a text still to come. */
const onlySigns = /^[\s.…_?-]*(?:\.{3}|…|_{3}|\?{2})[\s.…_?-]*$/;
const around = /^[\s!-/:-@[-`{-~„“”«»…–—]+|[\s!-/:-@[-`{-~„“”«»…–—]+$/g;
const bracketed = /[[<{]([^[\]<>{}]+)[\]>}]/g;

const noSign = "[^\\p{L}\\p{N}\\r\\n\\u2028\\u2029]*";

/** Signs of a placeholder in texts that stand a line each: most plans show none, and need not be read text by text. */
const signs = [
  anyMark,
  /^TODO /m,
  new RegExp(`^${noSign}(?:${[...alone].join("|")})${noSign}$`, "imu"),
  new RegExp(`[[<{](?:${openings.join("|")})`, "i"),
];

function maybeAny({ all, joined }: Texts): boolean {
  return (
    signs.some((sign) => sign.test(joined)) ||
    all.some(({ text }) => text.trim().length <= longest && onlySigns.test(text))
  );
}

/** The part of a text that is a placeholder, if one is. */
function placeholderIn(text: string): string | undefined {
  const trimmed = text.trim();
  if (trimmed.length <= longest && isPlaceholder(trimmed)) return trimmed;
  const mark = anyMark.test(text) ? marks.find((word) => standsIn(text, word)) : undefined;
  if (mark !== undefined) return mark;
  if (trimmed.startsWith("TODO ")) return "TODO";
  for (const [whole, inside = ""] of text.matchAll(bracketed))
    if (openings.some((word) => begins(inside.toLowerCase(), word))) return whole;
  return undefined;
}

function isPlaceholder(text: string): boolean {
  return onlySigns.test(text) || alone.has(text.replace(around, "").toLowerCase());
}

/** Whether a text holds a mark as a word of its own. */
function standsIn(text: string, mark: string): boolean {
  const at = text.indexOf(mark);
  return at >= 0 && !isWordSign(text[at - 1]) && !isWordSign(text[at + mark.length]);
}

function begins(text: string, word: string): boolean {
  const next = text[word.length];
  return text.startsWith(word) && !isWordSign(next) && next !== "-";
}

/** A letter has two cases, in every alphabet we speak; asking so is faster than a class of Unicode. */
function isWordSign(sign: string | undefined): boolean {
  return sign !== undefined && (sign.toLowerCase() !== sign.toUpperCase() || (sign >= "0" && sign <= "9"));
}
