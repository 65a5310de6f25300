import type { PlanPath } from "../diagnostics.ts";
import { fieldAt } from "../schema/plan-fields.ts";
import { fieldChoices, fieldTexts } from "./field-prompt.ts";
import { formatFieldValue } from "./field-value.ts";
import { fieldPathOf } from "./plan-draft.ts";
import type { Wizard } from "./wizard.ts";

/** So much of a value is shown beside its name. */
const MAX_SUMMARY_LENGTH = 50;

/** What an item is called by, where it has it. */
const labelKeys = [
  "name",
  "statement",
  "description",
  "text",
  "do",
  "platform",
  "channel",
  "kind",
  "role",
  "kpi",
  "person",
  "from",
  "language",
  "id",
];

/** What a place of the plan is called: a field by its title, an item of a list by what it says. */
export function partTitle(wizard: Wizard, path: PlanPath): string {
  const item = typeof path.at(-1) === "number";
  const field = fieldAt(item ? `${fieldPathOf(path)}[]` : fieldPathOf(path));
  const title = field ? fieldTexts(field, wizard.words).title : fieldPathOf(path);
  return item ? `${title}: ${truncated(itemLabel(wizard, path))}` : title;
}

/** What an item of a list is called. */
export function itemLabel(wizard: Wizard, path: PlanPath): string {
  const item = wizard.at(...path);
  if (!isMapping(item)) return valueSummary(wizard, path);
  const key = labelKeys.find((name) => typeof item[name] === "string");
  if (key !== undefined) return valueSummary(wizard, [...path, key]);
  return valueSummary(wizard, path);
}

/** "Frequency: 3, a week" */
export function partLine(wizard: Wizard, path: PlanPath): string {
  const shown = valueSummary(wizard, path);
  return `${partTitle(wizard, path)}: ${shown === "" ? "–" : truncated(shown)}`;
}

/** What stands at a place, in words: things by their names, and the values of a choice as the language has them. */
function valueSummary(wizard: Wizard, path: PlanPath): string {
  const value = wizard.at(...path);
  if (value === undefined || value === null) return "";
  if (Array.isArray(value)) return value.map((_, index) => itemLabel(wizard, [...path, index])).join(", ");
  if (isMapping(value))
    return Object.keys(value)
      .map((key) => valueSummary(wizard, [...path, key]))
      .filter((shown) => shown !== "")
      .join(", ");
  return valueName(wizard, path, value);
}

function valueName(wizard: Wizard, path: PlanPath, value: unknown): string {
  const { words, context, plan } = wizard;
  if (typeof value === "boolean") return value ? words.wizard.yes : words.wizard.no;
  const item = typeof path.at(-1) === "number";
  const field = fieldAt(item ? `${fieldPathOf(path)}[]` : fieldPathOf(path));
  const choices = field ? fieldChoices(field, { words, plan, vocabulary: context.vocabulary }) : [];
  const named = choices.find((choice) => choice.value === value)?.name;
  return named ?? [formatFieldValue(value, words.language) ?? ""].flat().join(", ");
}

function truncated(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length > MAX_SUMMARY_LENGTH ? `${line.slice(0, MAX_SUMMARY_LENGTH - 1).trimEnd()}…` : line;
}

function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
