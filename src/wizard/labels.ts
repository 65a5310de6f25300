import type { PlanPath } from "../diagnostics.ts";
import { fieldAt } from "../schema/plan-fields.ts";
import { isMapping } from "../yaml/is-mapping.ts";
import { fieldChoices, fieldTexts } from "./field-prompt.ts";
import { formatFieldValue } from "./field-value.ts";
import { fieldPathOf } from "./plan-draft.ts";
import type { Wizard } from "./wizard.ts";

/** The longest summary of a value in a menu, in characters. */
const MAX_SUMMARY_LENGTH = 50;

/** The fields that can be the label of an item. The first one that the item has is used. */
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

/** Returns the title of a part of the plan: the title of a field, for a list item also its label. */
export function partTitle(wizard: Wizard, path: PlanPath): string {
  const item = typeof path.at(-1) === "number";
  const field = fieldAt(item ? `${fieldPathOf(path)}[]` : fieldPathOf(path));
  const title = field ? fieldTexts(field, wizard.words).title : fieldPathOf(path);
  return item ? `${title}: ${truncated(itemLabel(wizard, path))}` : title;
}

/** Returns the label of a list item. */
export function itemLabel(wizard: Wizard, path: PlanPath): string {
  const item = wizard.at(...path);
  if (!isMapping(item)) return valueSummary(wizard, path);
  const key = labelKeys.find((name) => typeof item[name] === "string");
  if (key !== undefined) return valueSummary(wizard, [...path, key]);
  return valueSummary(wizard, path);
}

/** Returns the title and a summary of a part of the plan, such as "Frequency: 3, a week". */
export function partLine(wizard: Wizard, path: PlanPath): string {
  const summary = valueSummary(wizard, path);
  return `${partTitle(wizard, path)}: ${summary === "" ? "–" : truncated(summary)}`;
}

/**
 * Returns a readable summary of a value: entities by their names, values of a choice in the user's language.
 */
function valueSummary(wizard: Wizard, path: PlanPath): string {
  const value = wizard.at(...path);
  if (value === undefined || value === null) return "";
  if (Array.isArray(value)) return value.map((_, index) => itemLabel(wizard, [...path, index])).join(", ");
  if (isMapping(value))
    return Object.keys(value)
      .map((key) => valueSummary(wizard, [...path, key]))
      .filter((summary) => summary !== "")
      .join(", ");
  return valueName(wizard, path, value);
}

function valueName(wizard: Wizard, path: PlanPath, value: unknown): string {
  const { words, context, plan } = wizard;
  if (typeof value === "boolean") return value ? words.wizard.yes : words.wizard.no;
  const item = typeof path.at(-1) === "number";
  const field = fieldAt(item ? `${fieldPathOf(path)}[]` : fieldPathOf(path));
  const choices = field ? fieldChoices(field, { words, plan, vocabulary: context.vocabulary }) : [];
  const choiceName = choices.find((choice) => choice.value === value)?.name;
  return choiceName ?? [formatFieldValue(value, words.language) ?? ""].flat().join(", ");
}

function truncated(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length > MAX_SUMMARY_LENGTH ? `${line.slice(0, MAX_SUMMARY_LENGTH - 1).trimEnd()}…` : line;
}
