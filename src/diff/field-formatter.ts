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

/** Says the values and names of a plan's fields in the words of a language. */
export class FieldFormatter {
  constructor(
    readonly formatter: PlanFormatter,
    readonly fields: FieldWordsByPath,
  ) {}

  /** What a place of the format is called. */
  fieldTitle(place: string): string {
    return this.fields[place]?.title ?? fieldAt(place)?.title ?? place;
  }

  /** "Target › Value" for a place within a thing. */
  fieldPath(place: string, within: string): string {
    const outer = within.replace(/\[\]$/, "");
    const item = place.endsWith("[]");
    const steps = place
      .replace(/\[\]$/, "")
      .slice(outer.length + 1)
      .split(".")
      .filter(Boolean);
    const titles = steps.map((_, index) =>
      this.fieldTitle(`${outer}.${steps.slice(0, index + 1).join(".")}`),
    );
    if (titles.length === 0) return this.fieldTitle(item ? outer : place);
    return titles.join(" › ");
  }

  /** A value as documents say it; a mapping as what it consists of. */
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
    const choices = choiceNames(place, formatter.localization.language, formatter.words);
    if (choices?.[text]) return choices[text];
    if (field?.kind === "date") return formatter.date(text) ?? text;
    if (field?.kind === "duration") return formatter.duration(text) ?? text;
    if (field?.kind === "language") return formatter.language(text) ?? text;
    if (field?.refers === "platform") return formatter.platform(text) ?? text;
    if (field?.refers) return formatter.name(field.refers, text) ?? text;
    return text.trim();
  }
}
