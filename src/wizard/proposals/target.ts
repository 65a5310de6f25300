import { parseNumber } from "../../i18n/lexicon/numbers.ts";
import { quantitiesIn } from "../../i18n/lexicon/quantities.ts";
import { multipleValue } from "../../i18n/lexicon/quantity-words.ts";

/** A target as it was typed: a number, or a change from the baseline in the notation of the format. */
export type ParsedTarget = { value: number } | { change: string; factor: number } | { points: number };

/** Parses "300", "+20 %", "double", «el doble» or „с 20 на сто“. Returns `undefined` without a number. */
export function parseTarget(text: string, language: string): ParsedTarget | undefined {
  const plain = parseNumber(text, language);
  const signed = /^\s*[+−-]/.test(text);
  if (plain !== undefined && !/[%]/.test(text) && !signed) return { value: plain };
  const multiple = multipleValue(text);
  if (multiple !== undefined) return { change: `x${multiple}`, factor: multiple };
  const [quantity] = quantitiesIn(text).figures;
  const [amount] = quantity?.values ?? [];
  if (quantity === undefined || amount === undefined) return undefined;
  if (quantity.kind === "multiple") return { change: `x${amount}`, factor: amount };
  const down = /^\s*[−-]/.test(text);
  if (quantity.kind === "percent")
    return { change: `${down ? "-" : "+"}${amount}%`, factor: 1 + (down ? -amount : amount) / 100 };
  return signed ? { points: down ? -amount : amount } : { value: amount };
}

/** Returns the value of a target, or `undefined` if it is a change and the baseline is unknown. */
export function targetValue(target: ParsedTarget, baseline: number | undefined): number | undefined {
  if ("value" in target) return target.value;
  if (baseline === undefined) return undefined;
  const value = "factor" in target ? baseline * target.factor : baseline + target.points;
  // Rounded, because 20 % more than 0.1 is not 0.12000000000000001.
  return Number(value.toPrecision(12));
}
