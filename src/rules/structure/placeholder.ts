import { type PlaceholderWords, placeholderWords } from "../../i18n/lexicon/placeholders.ts";
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
    const mayHavePlaceholders = quickPatterns.some((pattern) => pattern.test(text));
    for (const section of Object.values(sections))
      forEachText(
        section,
        (value, owner, key) => {
          const found =
            findStandalonePlaceholder(value) ?? (mayHavePlaceholders ? findPlaceholder(value) : undefined);
          if (found) report(owner, "placeholder", { at: key, data: { text: found } });
        },
        { own: false },
      );
  },
});

const placeholderList = (key: keyof PlaceholderWords): string[] =>
  placeholderWords.flatMap((words) => words[key]);

const standalonePlaceholders = new Set(placeholderList("alone"));
/** The first letters and lengths of placeholders, which rule out nearly all other texts. */
const outlines = new Set(
  [...standalonePlaceholders].flatMap((words) => [outlineOf(words), outlineOf(words.toUpperCase())]),
);
/** The maximum length of a placeholder with its punctuation, in UTF-16 code units. */
const maxPlaceholderLength = Math.max(...[...standalonePlaceholders].map((words) => words.length)) + 6;
const placeholderMarks = placeholderList("marks");
const anyMark = new RegExp(placeholderMarks.join("|"));
const bracketOpenings = placeholderList("inBrackets");
const wholeBrackets = new Set(placeholderList("wholeBrackets"));
const labels = new Set(placeholderList("labels"));

/** Matches dots, dashes or question marks in place of a text. */
const onlyPunctuation = /^[\s.…_?-]*(?:\.{3}|…|_{3}|\?{2})[\s.…_?-]*$/;
const surroundingPunctuation = /^[\s!-/:-@[-`{-~„“”«»…–—]+|[\s!-/:-@[-`{-~„“”«»…–—]+$/g;
const bracketed = /[[<{]([^[\]<>{}]+)[\]>}]/g;

/** Patterns that occur in a file if a part of a text may be a placeholder. Most plans have none. */
const quickPatterns = [
  new RegExp([...placeholderMarks, "TODO ?[( ]", "(?:XX|ХХ) ?[%€$£/:.]", "_{3}"].join("|")),
  new RegExp(`[[<{](?:${bracketOpenings.join("|")})(?![a-zа-я])`, "i"),
  new RegExp(`[[<{](?:${[...wholeBrackets].join("|")})(?: ?\\d+)?[\\]>}]`, "i"),
  /[[<{](?:\p{Lu}{6}|\p{Lu}{2,} \p{Lu})/u,
];

/** Returns a text that consists only of a placeholder, or `undefined`. */
function findStandalonePlaceholder(text: string): string | undefined {
  if (text.length > maxPlaceholderLength) return undefined;
  // A text that begins and ends with letters, as most do, has no punctuation to remove.
  const bare = isLetter(text.charCodeAt(0)) && isLetter(text.charCodeAt(text.length - 1));
  if (bare && !outlines.has(outlineOf(text))) return undefined;
  const trimmed = text.trim();
  const words = bare ? trimmed : trimmed.replace(surroundingPunctuation, "");
  return standalonePlaceholders.has(words.toLowerCase()) || (!bare && onlyPunctuation.test(trimmed))
    ? trimmed
    : undefined;
}

/** Returns the first letter and the length of a text as one number, for fast look-ups. */
function outlineOf(text: string): number {
  return text.charCodeAt(0) * 64 + text.length;
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code > 0xbf && code < 0x2000);
}

/** Returns the part of a text that is a placeholder, or `undefined`. */
function findPlaceholder(text: string): string | undefined {
  const mark = anyMark.test(text) ? placeholderMarks.find((word) => containsWord(text, word)) : undefined;
  if (mark !== undefined) return mark;
  if (text.trimStart().startsWith("TODO ") || text.includes("TODO (")) return "TODO";
  const [blank] = blankPattern.exec(text) ?? [];
  if (blank !== undefined) return blank;
  for (const { 0: whole, 1: inside = "", index } of text.matchAll(bracketed))
    if (isPlaceholderInBrackets(inside) && text[index + whole.length] !== "(") return whole;
  return undefined;
}

/** Matches figures and gaps that are not filled in: "XX %", "XX/XX", "____". */
const blankPattern = /(?<![\p{L}\d])(?:XX|ХХ)(?: ?[%€$£]|[/:.](?:XX|ХХ)(?![\p{L}\d]))|_{3,}/u;

/** Returns whether a text in brackets is a placeholder. In Markdown, brackets before "(" are a link. */
function isPlaceholderInBrackets(inside: string): boolean {
  const lower = inside.trim().toLowerCase();
  if (bracketOpenings.some((word) => startsWithWord(lower, word))) return true;
  if (wholeBrackets.has(lower.replace(/ ?\d+$/, ""))) return true;
  // Short capitals may be an acronym: [NGO].
  const isInCapitals = inside === inside.toUpperCase() && /\p{Lu}{6}|\p{Lu}{2} \p{Lu}/u.test(inside);
  return isInCapitals && !labels.has(lower);
}

/** Returns whether a text contains a mark as a separate word. */
function containsWord(text: string, mark: string): boolean {
  const at = text.indexOf(mark);
  return at >= 0 && !isWordCharacter(text[at - 1]) && !isWordCharacter(text[at + mark.length]);
}

function startsWithWord(text: string, word: string): boolean {
  const next = text[word.length];
  return text.startsWith(word) && !isWordCharacter(next) && next !== "-";
}

/**
 * Returns whether a character is a digit or a letter. Letters have two cases in all supported alphabets, and
 * this test is faster than a Unicode property.
 */
function isWordCharacter(character: string | undefined): boolean {
  return (
    character !== undefined &&
    (character.toLowerCase() !== character.toUpperCase() || (character >= "0" && character <= "9"))
  );
}
