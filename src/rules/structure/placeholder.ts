import { defineRule } from "../../lint/rule.ts";
import { placeholderWords } from "../../locale/placeholders.ts";
import { eachText } from "../../plan/texts.ts";

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
    for (const section of Object.values(sections))
      eachText(
        section,
        (text, owner, key) => {
          const found = placeholderIn(text);
          if (found) report(owner, "placeholder", { at: key, data: { text: found } });
        },
        { own: false },
      );
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

/** The part of a text that is a placeholder, if one is. Every text of a plan passes here: the cheap questions come first. */
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
