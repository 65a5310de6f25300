import { parseNumber } from "../../i18n/numbers.ts";
import { multipleValue, quantitiesIn } from "../../i18n/quantities.ts";

/** A target as it was typed: a figure, or a change from the baseline as the format writes it. */
export type ParsedTarget = { value: number } | { change: string; factor: number } | { points: number };

/** Reads "300", "+20 %", "double", «el doble» or „с 20 на сто“; nothing where it says no figure. */
export function parseTarget(text: string, language: string): ParsedTarget | undefined {
  const plain = parseNumber(text, language);
  const signed = /^\s*[+−-]/.test(text);
  if (plain !== undefined && !/[%]/.test(text) && !signed) return { value: plain };
  const multiple = multipleValue(text);
  if (multiple !== undefined) return { change: `x${multiple}`, factor: multiple };
  const [figure] = quantitiesIn(text).figures;
  const [amount] = figure?.values ?? [];
  if (figure === undefined || amount === undefined) return undefined;
  if (figure.kind === "multiple") return { change: `x${amount}`, factor: amount };
  const down = /^\s*[−-]/.test(text);
  if (figure.kind === "percent")
    return { change: `${down ? "-" : "+"}${amount}%`, factor: 1 + (down ? -amount : amount) / 100 };
  return signed ? { points: down ? -amount : amount } : { value: amount };
}

/** The figure that a target makes of a baseline; nothing where a change has none to begin from. */
export function targetValue(target: ParsedTarget, baseline: number | undefined): number | undefined {
  if ("value" in target) return target.value;
  if (baseline === undefined) return undefined;
  const made = "factor" in target ? baseline * target.factor : baseline + target.points;
  // Twenty per cent more than 0.1 is no 0.12000000000000001.
  return Number(made.toPrecision(12));
}
