import { parseNumber } from "../i18n/lexicon/numbers.ts";
import { quantitiesIn } from "../i18n/lexicon/quantities.ts";
import { isPlanDate } from "../schema/formats.ts";
import type { PlanField } from "../schema/plan-fields.ts";
import type { Answer } from "./prompter.ts";

/** The value that was read from an answer, or the key of the complaint that says why it could not be read. */
export type ParsedFieldValue = { value: unknown } | { complaint: "number" | "date" | "duration" | "form" };

/** Parses an answer as the value of a field. An empty answer gives the value `undefined`. */
export function parseFieldValue(field: PlanField, typed: Answer, language: string): ParsedFieldValue {
  if (field.kind === "list") {
    const texts = answerTexts(typed);
    return { value: texts.length > 0 ? texts : undefined };
  }
  const text = answerText(typed);
  if (text === "") return { value: undefined };
  if (field.kind === "number" || field.kind === "integer") return parseNumberValue(field, text, language);
  if (field.kind === "boolean") return { value: text === "yes" };
  if (field.kind === "date") return parseDay(text);
  if (field.kind === "duration") return parseDuration(text);
  if (field.pattern !== undefined && !new RegExp(field.pattern, "u").test(text)) return { complaint: "form" };
  return { value: text };
}

/** Formats a value as a user would type it. */
export function formatFieldValue(value: unknown, language: string): Answer | undefined {
  if (value === undefined || value === null) return undefined;
  if (Array.isArray(value)) return value.map((item) => itemText(item));
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (typeof value === "number") return formatNumberAnswer(value, language);
  return typeof value === "object" ? itemText(value) : String(value);
}

/** Formats a number, without thousands separators, because their meaning depends on the language. */
export function formatNumberAnswer(value: number, language: string): string {
  return new Intl.NumberFormat(language, { useGrouping: false, maximumFractionDigits: 6 }).format(value);
}

/** Returns an answer as one trimmed text. Several texts are joined with semicolons. */
export function answerText(typed: Answer): string {
  return (typeof typed === "string" ? typed : typed.join("; ")).trim();
}

/** Returns an answer as trimmed texts, without empty ones. A single text is split at the separator. */
export function answerTexts(typed: Answer, separator = ";"): string[] {
  const texts = typeof typed === "string" ? typed.split(separator) : typed;
  return texts.map((text) => text.trim()).filter(Boolean);
}

function itemText(item: unknown): string {
  if (typeof item !== "object" || item === null) return String(item);
  const { statement, name, id } = item as Record<string, unknown>;
  return String(statement ?? name ?? id ?? "");
}

function parseNumberValue(
  { kind, minimum, maximum }: PlanField,
  text: string,
  language: string,
): ParsedFieldValue {
  const value = parseNumber(text, language);
  if (value === undefined || (kind === "integer" && !Number.isInteger(value))) return { complaint: "number" };
  if (value < (minimum ?? value) || value > (maximum ?? value)) return { complaint: "number" };
  return { value };
}

/**
 * Parses a date in ISO format or as people write it: 31.12.2027, 31 December 2027, 31 de diciembre de 2027.
 */
function parseDay(text: string): ParsedFieldValue {
  if (isPlanDate(text)) return { value: text };
  const [day, ...others] = quantitiesIn(text).days;
  return day && others.length === 0 && isPlanDate(day.day) ? { value: day.day } : { complaint: "date" };
}

/** Parses a duration in the notation of the format ("90m") or as people write it: "90 minutes", „2 часа“. */
function parseDuration(text: string): ParsedFieldValue {
  if (/^[1-9]\d*[mhdw]$/.test(text)) return { value: text };
  const [figure] = quantitiesIn(text).figures;
  const minutes = Math.round(figure?.values[0] ?? 0);
  if (minutes < 1 || (figure?.kind !== "time" && figure?.kind !== "number")) return { complaint: "duration" };
  return { value: minutes % 60 === 0 ? `${minutes / 60}h` : `${minutes}m` };
}
