import type { PlanFormatter } from "../formatting/plan-formatter.ts";
import { choiceNames } from "../i18n/choice-names.ts";
import type { FieldWordsByPath } from "../i18n/fields.ts";
import { fieldAt } from "../schema/plan-fields.ts";

const moneyFields = new Set([
  "budget.total",
  "budget.lines.amount",
  "campaigns.budget",
  "technology.tools.cost.amount",
]);
const percentFields = new Set(["strategy.pillars.share"]);

/** Formats the names and values of a plan's fields for a language. */
export class FieldFormatter {
  constructor(
    readonly formatter: PlanFormatter,
    readonly fields: FieldWordsByPath,
  ) {}

  /** Returns the title of a field by its path in the format. */
  fieldTitle(place: string): string {
    return this.fields[place]?.title ?? fieldAt(place)?.title ?? place;
  }

  /** Returns the titles of the fields from an entity down to a field: "Target › Value". */
  fieldPath(place: string, within: string): string {
    const outer = within.replace(/\[\]$/, "");
    const isListItem = place.endsWith("[]");
    const steps = place
      .replace(/\[\]$/, "")
      .slice(outer.length + 1)
      .split(".")
      .filter(Boolean);
    const titles = steps.map((_, index) =>
      this.fieldTitle(`${outer}.${steps.slice(0, index + 1).join(".")}`),
    );
    if (titles.length === 0) return this.fieldTitle(isListItem ? outer : place);
    return titles.join(" › ");
  }

  /** Returns a value as in documents; a mapping becomes a list of its fields and values. */
  fieldValue(place: string, value: unknown): string {
    const { formatter } = this;
    if (Array.isArray(value))
      return formatter.list(value.map((item) => this.fieldValue(`${place}[]`, item))) ?? "";
    if (typeof value === "object" && value !== null) return this.#mapping(place, value);
    if (typeof value === "boolean") return formatter.yesNo(value) ?? "";
    if (typeof value === "number") return this.#number(place, value);
    return this.#text(place, String(value ?? ""));
  }

  #mapping(place: string, value: object): string {
    const inner = place.replace(/\[\]$/, "");
    return Object.entries(value)
      .filter(([key]) => key !== "id")
      .map(
        ([key, item]) => `${this.fieldTitle(`${inner}.${key}`)} ${this.fieldValue(`${inner}.${key}`, item)}`,
      )
      .join(", ");
  }

  #number(place: string, value: number): string {
    if (moneyFields.has(place)) return this.formatter.money(value) ?? String(value);
    return (
      (percentFields.has(place) ? this.formatter.percent(value) : this.formatter.number(value)) ??
      String(value)
    );
  }

  #text(place: string, text: string): string {
    const { formatter } = this;
    const field = fieldAt(place);
    const choices = choiceNames(place, formatter.localization.language, {
      valueNames: formatter.localization.valueNames,
      each: formatter.words.each,
    });
    if (choices?.[text]) return choices[text];
    if (field?.kind === "date") return formatter.date(text) ?? text;
    if (field?.kind === "duration") return formatter.duration(text) ?? text;
    if (field?.kind === "language") return formatter.language(text) ?? text;
    if (field?.refers === "platform") return formatter.platform(text) ?? text;
    if (field?.refers) return formatter.name(field.refers, text) ?? text;
    return text.trim();
  }
}
