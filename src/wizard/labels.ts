import type { PlanPath } from "../diagnostics.ts";
import { fieldAt } from "../schema/plan-fields.ts";
import { choicesOf, fieldWords } from "./field-prompt.ts";
import { showValue } from "./field-value.ts";
import { placeOf } from "./plan-draft.ts";
import type { Wizard } from "./wizard.ts";

/** So much of a value is shown beside its name. */
const SHOWN = 50;

/** What an item is called by, where it has it. */
const telling = [
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
export function titleOf(wizard: Wizard, path: PlanPath): string {
  const item = typeof path.at(-1) === "number";
  const field = fieldAt(item ? `${placeOf(path)}[]` : placeOf(path));
  const title = field ? fieldWords(field, wizard.words).title : placeOf(path);
  return item ? `${title}: ${shortened(labelOf(wizard, path))}` : title;
}

/** What an item of a list is called. */
export function labelOf(wizard: Wizard, path: PlanPath): string {
  const item = wizard.at(...path);
  if (!isMapping(item)) return summaryOf(wizard, path);
  const key = telling.find((name) => typeof item[name] === "string");
  if (key !== undefined) return summaryOf(wizard, [...path, key]);
  return summaryOf(wizard, path);
}

/** "Frequency: 3, a week" */
export function lineOf(wizard: Wizard, path: PlanPath): string {
  const shown = summaryOf(wizard, path);
  return `${titleOf(wizard, path)}: ${shown === "" ? "–" : shortened(shown)}`;
}

/** What stands at a place, in words: things by their names, and the values of a choice as the language has them. */
function summaryOf(wizard: Wizard, path: PlanPath): string {
  const value = wizard.at(...path);
  if (value === undefined || value === null) return "";
  if (Array.isArray(value)) return value.map((_, index) => labelOf(wizard, [...path, index])).join(", ");
  if (isMapping(value))
    return Object.keys(value)
      .map((key) => summaryOf(wizard, [...path, key]))
      .filter((shown) => shown !== "")
      .join(", ");
  return nameOf(wizard, path, value);
}

function nameOf(wizard: Wizard, path: PlanPath, value: unknown): string {
  const { words, setting, plan } = wizard;
  if (typeof value === "boolean") return value ? words.wizard.yes : words.wizard.no;
  const item = typeof path.at(-1) === "number";
  const field = fieldAt(item ? `${placeOf(path)}[]` : placeOf(path));
  const choices = field ? choicesOf(field, { words, plan, vocabulary: setting.vocabulary }) : [];
  const named = choices.find((choice) => choice.value === value)?.name;
  return named ?? [showValue(value, words.language) ?? ""].flat().join(", ");
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length > SHOWN ? `${line.slice(0, SHOWN - 1).trimEnd()}…` : line;
}

function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
