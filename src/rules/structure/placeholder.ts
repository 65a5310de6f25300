import { placeholderWords } from "../../i18n/placeholders.ts";
import { defineRule } from "../../lint/rule.ts";
import { forEachText } from "../../plan/for-each-text.ts";

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
    invalid: `smplan: 1
situation:
  internal: { about: TBD, offerings: [Sourdough, "..."] }
`,
    valid: `smplan: 1
situation:
  internal: { about: A bakery at the tram stop. Our breads are to die for..., offerings: [Sourdough, Todo sin gluten] }
`,
  },
  check(sections, report, { text }) {
    const anySign = quickPatterns.some((sign) => sign.test(text));
    for (const section of Object.values(sections))
      forEachText(
        section,
        (said, owner, key) => {
          const found = findStandalonePlaceholder(said) ?? (anySign ? findPlaceholder(said) : undefined);
          if (found) report(owner, "placeholder", { at: key, data: { text: found } });
        },
        { own: false },
      );
  },
});

const placeholderList = (key: "marks" | "alone" | "inBrackets"): string[] =>
  placeholderWords.flatMap((words) => words[key]);

const standalonePlaceholders = new Set(placeholderList("alone"));
/** How they begin and how long they are: nearly every other text is told from them by that. */
const outlines = new Set(
  [...standalonePlaceholders].flatMap((words) => [outlineOf(words), outlineOf(words.toUpperCase())]),
);
/** Longer texts say more than that they are still to be written. */
const maxPlaceholderLength = Math.max(...[...standalonePlaceholders].map((words) => words.length)) + 6;
const placeholderMarks = placeholderList("marks");
const anyMark = new RegExp(placeholderMarks.join("|"));
const bracketOpenings = placeholderList("inBrackets");

/** Dots, dashes or question marks that stand for a text still to come. */
const onlyPunctuation = /^[\s.…_?-]*(?:\.{3}|…|_{3}|\?{2})[\s.…_?-]*$/;
const surroundingPunctuation = /^[\s!-/:-@[-`{-~„“”«»…–—]+|[\s!-/:-@[-`{-~„“”«»…–—]+$/g;
const bracketed = /[[<{]([^[\]<>{}]+)[\]>}]/g;

/** What stands in a file where a part of a text may be a placeholder: most plans have nothing of it. */
const quickPatterns = [
  new RegExp([...placeholderMarks, "TODO "].join("|")),
  new RegExp(`[[<{](?:${bracketOpenings.join("|")})(?![a-zа-я])`, "i"),
];

/** A text that is nothing but a placeholder. */
function findStandalonePlaceholder(text: string): string | undefined {
  if (text.length > maxPlaceholderLength) return undefined;
  // What begins and ends with letters, as most texts do, has nothing around it to take away.
  const bare = isLetter(text.charCodeAt(0)) && isLetter(text.charCodeAt(text.length - 1));
  if (bare && !outlines.has(outlineOf(text))) return undefined;
  const trimmed = text.trim();
  const words = bare ? trimmed : trimmed.replace(surroundingPunctuation, "");
  return standalonePlaceholders.has(words.toLowerCase()) || (!bare && onlyPunctuation.test(trimmed))
    ? trimmed
    : undefined;
}

/** The first letter of a text and its length as one number, as asking for that is fast. */
function outlineOf(text: string): number {
  return text.charCodeAt(0) * 64 + text.length;
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code > 0xbf && code < 0x2000);
}

/** The part of a text that is a placeholder, if one is. */
function findPlaceholder(text: string): string | undefined {
  const mark = anyMark.test(text) ? placeholderMarks.find((word) => containsWord(text, word)) : undefined;
  if (mark !== undefined) return mark;
  if (text.trimStart().startsWith("TODO ")) return "TODO";
  for (const [whole, inside = ""] of text.matchAll(bracketed))
    if (bracketOpenings.some((word) => startsWithWord(inside.toLowerCase(), word))) return whole;
  return undefined;
}

/** Whether a text holds a mark as a word of its own. */
function containsWord(text: string, mark: string): boolean {
  const at = text.indexOf(mark);
  return at >= 0 && !isWordCharacter(text[at - 1]) && !isWordCharacter(text[at + mark.length]);
}

function startsWithWord(text: string, word: string): boolean {
  const next = text[word.length];
  return text.startsWith(word) && !isWordCharacter(next) && next !== "-";
}

/** A letter has two cases, in every alphabet we speak; asking so is faster than a class of Unicode. */
function isWordCharacter(sign: string | undefined): boolean {
  return sign !== undefined && (sign.toLowerCase() !== sign.toUpperCase() || (sign >= "0" && sign <= "9"));
}
