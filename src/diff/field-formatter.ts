import type { Teller } from "../formatting/plan-formatter.ts";
import { choiceNames } from "../i18n/choice-names.ts";
import type { Fields } from "../i18n/fields.ts";
import { fieldAt } from "../schema/plan-fields.ts";

const money = new Set([
  "budget.total",
  "budget.lines.amount",
  "campaigns.budget",
  "technology.tools.cost.amount",
]);
const percents = new Set(["strategy.pillars.share"]);

/** Says the values and names of a plan's fields in the words of a language. */
export class FieldTeller {
  constructor(
    readonly tell: Teller,
    readonly fields: Fields,
  ) {}

  /** What a place of the format is called. */
  title(place: string): string {
    return this.fields[place]?.title ?? fieldAt(place)?.title ?? place;
  }

  /** "Target › Value" for a place within a thing. */
  path(place: string, within: string): string {
    const outer = within.replace(/\[\]$/, "");
    const item = place.endsWith("[]");
    const steps = place
      .replace(/\[\]$/, "")
      .slice(outer.length + 1)
      .split(".")
      .filter(Boolean);
    const titles = steps.map((_, index) => this.title(`${outer}.${steps.slice(0, index + 1).join(".")}`));
    if (titles.length === 0) return this.title(item ? outer : place);
    return titles.join(" › ");
  }

  /** A value as documents say it; a mapping as what it consists of. */
  value(place: string, value: unknown): string {
    const { tell } = this;
    if (Array.isArray(value)) return tell.list(value.map((item) => this.value(`${place}[]`, item))) ?? "";
    if (typeof value === "object" && value !== null) return this.#mapping(place, value);
    if (typeof value === "boolean") return tell.yesNo(value) ?? "";
    if (typeof value === "number") return this.#number(place, value);
    return this.#text(place, String(value ?? ""));
  }

  #mapping(place: string, value: object): string {
    const inner = place.replace(/\[\]$/, "");
    return Object.entries(value)
      .filter(([key]) => key !== "id")
      .map(([key, item]) => `${this.title(`${inner}.${key}`)} ${this.value(`${inner}.${key}`, item)}`)
      .join(", ");
  }

  #number(place: string, value: number): string {
    if (money.has(place)) return this.tell.money(value) ?? String(value);
    return (percents.has(place) ? this.tell.percent(value) : this.tell.number(value)) ?? String(value);
  }

  #text(place: string, text: string): string {
    const { tell } = this;
    const field = fieldAt(place);
    const choices = choiceNames(place, tell.speech.language, tell.words);
    if (choices?.[text]) return choices[text];
    if (field?.kind === "date") return tell.date(text) ?? text;
    if (field?.kind === "duration") return tell.duration(text) ?? text;
    if (field?.kind === "language") return tell.language(text) ?? text;
    if (field?.refers === "platform") return tell.platform(text) ?? text;
    if (field?.refers) return tell.name(field.refers, text) ?? text;
    return text.trim();
  }
}
