import {
  boundWords,
  changeWords,
  moneyWords,
  percentWords,
  scaleValue,
  timesWords,
  timeUnitMinutes,
} from "./quantity-words.ts";
import { endsWithWords, startingWords } from "./words-by-letter.ts";

/** A number in a text. It has several possible values if the notation is ambiguous, as in 1.500. */
export interface TextFigure {
  kind: "number" | "percent" | "multiple" | "time" | "money";
  /** Durations are in minutes. */
  values: readonly number[];
  /** The number as written in the text, with its unit. */
  text: string;
  start: number;
  end: number;
  /** Whether the number is a minimum, a maximum or approximate. */
  bound?: "least" | "most" | "about";
  /** Whether the number is a change and not a level. */
  change: boolean;
}

/** Returns the number at an offset, or `undefined` if it is part of a name or not a quantity. */
export function figureAt(text: string, start: number, figure: string): Omit<TextFigure, "text"> | undefined {
  const before = text[start - 1] ?? " ";
  let end = start + figure.length;
  if (/[x×]/.test(before) && !/[a-zа-я0-9]/.test(text[start - 2] ?? " "))
    return { kind: "multiple", values: possibleValues(figure), start: start - 1, end, change: true };
  if (/[a-zà-öø-ÿа-яѐ-џ#/:_-]/.test(before) && !(before === "-" && (text[start - 2] ?? " ") === " "))
    return undefined;
  let values = possibleValues(figure);
  const short = /^([kmк])(?![a-zà-ÿа-я0-9])/.exec(text.slice(end));
  if (short) {
    values = values.map((value) => value * (short[1] === "m" ? 1_000_000 : 1_000));
    end += 1;
  }
  const multiple = /^ ?[x×](?![a-zà-ÿа-я0-9])/.exec(text.slice(end));
  if (multiple) return { kind: "multiple", values, start, end: end + multiple[0].length, change: true };
  // Part of a word: 2nd, 3D, 5-star, 24/7, 17:00, 90m.
  if (/^[a-zà-öø-ÿа-яѐ-џ/_]|^[-:][a-zà-ÿа-я0-9]/.test(text.slice(end, end + 2))) return undefined;
  return classifyFigure(text, start, end, values);
}

/** Returns the kind of a number, which is determined by the words around it. */
export function classifyFigure(
  text: string,
  start: number,
  end: number,
  values: readonly number[],
): Omit<TextFigure, "text"> {
  const before = text.slice(Math.max(0, start - 40), start);
  const bound = boundWords.find(([, words]) => endsWithWords(before, words))?.[0];
  const signed = /[+−-] ?$/.test(before);
  const change = signed || endsWithWords(before, changeWords);
  const read = { start, end, change, ...(bound && { bound }) };
  const after = text.slice(end, end + 40);
  const next = /^ ?([a-zà-öø-ÿа-яѐ-џ]+)/.exec(after);
  const scale = scaleValue(next?.[1] ?? "");
  if (next && scale !== undefined) {
    const scaled = values.map((value) => value * scale);
    return classifyFigure(text, start, end + next[0].length, scaled);
  }
  const rest = after.trimStart();
  const percentSign = startingWords(rest, percentWords);
  if (percentSign !== undefined) {
    const length = after.length - rest.length + percentSign.length;
    return { ...read, kind: "percent", values, end: end + length };
  }
  if (startingWords(rest, timesWords) !== undefined)
    return { ...read, kind: "multiple", values, change: true };
  if (startingWords(rest, moneyWords) !== undefined || /[€$£] ?$/.test(before))
    return { ...read, kind: "money", values };
  const minutes = timeUnitMinutes(next?.[1] ?? "");
  if (minutes !== undefined) return { ...read, kind: "time", values: values.map((value) => value * minutes) };
  return { ...read, kind: "number", values };
}

/** Returns the possible values of a number: 1.500 can be 1500 or 1.5. */
function possibleValues(figure: string): number[] {
  const joined = figure.replace(/[ '’]/g, "");
  const parts = joined.split(/[.,]/);
  const [last = ""] = parts.slice(-1);
  if (parts.length === 1) return [Number(joined)];
  const decimal = Number(`${parts.slice(0, -1).join("")}.${last}`);
  const grouped = Number(parts.join(""));
  if (parts.length > 2) return new Set(joined.replace(/\d/g, "")).size > 1 ? [decimal] : [grouped];
  return last.length === 3 && !joined.startsWith("0") ? [grouped, decimal] : [decimal];
}
