import { metrics } from "../catalog/metrics.ts";
import { platforms } from "../catalog/platforms.ts";
import type { DocumentWords } from "../i18n/documents.ts";
import { intlFormatter } from "../i18n/intl-formatter.ts";
import type { NamesById } from "../i18n/names-by-id.ts";
import { weekdayNames } from "../i18n/weekdays.ts";
import { idDefinitions } from "../plan/references.ts";
import type { Sections } from "../plan/sections.ts";

type ChoiceGroups = DocumentWords["values"];

export interface Localization {
  /** The language of the words. */
  language: string;
  words: DocumentWords;
  metricNames: NamesById;
}

/** Says what a plan holds in the words of a language: dates, money, names instead of ids. */
export class PlanFormatter {
  readonly labels: DocumentWords["labels"];
  readonly #names = new Map<string, string>();
  /** The same days are told again and again. */
  readonly #dates = new Map<string, string>();
  #weekdays: readonly { short: string; long: string }[] | undefined;
  readonly #currency: string | undefined;
  /** How dates and numbers are written: as in the plan's own country, where it says one. */
  readonly locale: string;

  constructor(
    readonly localization: Localization,
    sections: Sections,
  ) {
    this.labels = localization.words.labels;
    const { language = "", currency } = sections.plan;
    this.#currency = currency;
    this.locale = language.startsWith(`${localization.language}-`) ? language : localization.language;
    for (const { kind, id, owner } of idDefinitions(sections)) {
      const { name, statement, description } = owner as Partial<Record<string, string>>;
      this.#names.set(`${kind} ${id}`, name ?? statement ?? description ?? id);
    }
    for (const channel of sections.strategy.channels ?? [])
      this.#names.set(`channel ${channel.id}`, this.channel(channel));
  }

  get words(): DocumentWords {
    return this.localization.words;
  }

  /** Fills the `{gaps}` of one of the fixed texts. */
  interpolate(text: string, choiceNames: Record<string, string | number>): string {
    return text.replace(/\{(\w+)\}/g, (_, key: string) => String(choiceNames[key] ?? ""));
  }

  /** A day in full; what is no day stays as it is written. */
  date(day: string | number | undefined): string | undefined {
    if (day === undefined) return undefined;
    const text = String(day);
    const said = this.#dates.get(text) ?? this.#formatDate(text);
    this.#dates.set(text, said);
    return said;
  }

  #formatDate(text: string): string {
    const [, year, month, date] = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(text) ?? [];
    if (!year || !month) return text;
    const style: Intl.DateTimeFormatOptions = date
      ? { dateStyle: "long" }
      : { year: "numeric", month: "long" };
    const at = new Date(Date.UTC(Number(year), Number(month) - 1, Number(date ?? 1)));
    return intlFormatter(Intl.DateTimeFormat, this.locale, { ...style, timeZone: "UTC" }).format(at);
  }

  /** A stretch of time, of which either end may be open. */
  period(start: string | undefined, end: string | undefined): string | undefined {
    const { words } = this;
    const [from, to] = [this.date(start) ?? "", this.date(end) ?? ""];
    if (start && end) return this.interpolate(words.span, { from, to });
    if (start) return this.interpolate(words.from, { from });
    return end ? this.interpolate(words.until, { to }) : undefined;
  }

  /** A day with few letters, for where there is no room for more: "30 Sept 2027". */
  shortDate(day: string | undefined): string | undefined {
    if (day === undefined) return undefined;
    const style: Intl.DateTimeFormatOptions = { dateStyle: "medium", timeZone: "UTC" };
    return intlFormatter(Intl.DateTimeFormat, this.locale, style).format(new Date(Date.parse(day)));
  }

  /** A day where its month stands above it: "Tuesday, 12". */
  dayOfMonth(day: string): string {
    const weekday = this.weekdayNames()[(new Date(Date.parse(day)).getUTCDay() + 6) % 7]?.short ?? "";
    return this.interpolate(this.words.calendar.day, { day: Number(day.slice(8, 10)), weekday });
  }

  /** What the days of the week are called, from Monday on. */
  weekdayNames(): readonly { short: string; long: string }[] {
    this.#weekdays ??= this.#formatWeekdays();
    return this.#weekdays;
  }

  #formatWeekdays(): { short: string; long: string }[] {
    // The first of January 2024 was a Monday.
    const days = Array.from({ length: 7 }, (_, index) => new Date(Date.UTC(2024, 0, 1 + index)));
    const name = (weekday: "short" | "long", day: Date): string =>
      intlFormatter(Intl.DateTimeFormat, this.locale, { weekday, timeZone: "UTC" }).format(day);
    return days.map((day) => ({ short: name("short", day), long: name("long", day) }));
  }

  /** The first letters of a month, for where there is no room for more: 2027-02 is "Feb". */
  shortMonth(month: string): string {
    const [year = 0, number = 1] = month.split("-").map(Number);
    const style: Intl.DateTimeFormatOptions = { month: "long", timeZone: "UTC" };
    return intlFormatter(Intl.DateTimeFormat, this.locale, style)
      .format(new Date(Date.UTC(year, number - 1, 1)))
      .slice(0, 3);
  }

  number(choiceName: number | undefined, options: Intl.NumberFormatOptions = {}): string | undefined {
    if (choiceName === undefined) return undefined;
    return intlFormatter(Intl.NumberFormat, this.locale, { maximumFractionDigits: 4, ...options }).format(
      choiceName,
    );
  }

  /** A value that is given in percent: 3.2 is 3.2 %. */
  percent(value: number | undefined): string | undefined {
    if (value === undefined) return undefined;
    return this.number(value / 100, { style: "percent", maximumFractionDigits: 4 });
  }

  /** An amount in the plan's currency; a bare number where none is named. */
  money(amount: number | undefined): string | undefined {
    if (amount === undefined || !this.#currency) return this.number(amount);
    const fraction = Number.isInteger(amount) ? { minimumFractionDigits: 0 } : {};
    return intlFormatter(Intl.NumberFormat, this.locale, {
      style: "currency",
      currency: this.#currency,
      ...fraction,
    }).format(amount);
  }

  /** An amount that comes back every so often. */
  amountPer(amount: string | undefined, per: keyof DocumentWords["each"] | undefined): string | undefined {
    if (amount === undefined || per === undefined) return amount;
    return `${amount} ${this.words.each[per]}`;
  }

  /** "90m" as ninety minutes in words of the language. */
  duration(text: string | undefined): string | undefined {
    const [, count, letter] = /^(\d+)([smhdw])$/.exec(text ?? "") ?? [];
    if (!count || !letter) return text;
    const unit = { s: "second", m: "minute", h: "hour", d: "day", w: "week" }[letter];
    return this.number(Number(count), { style: "unit", unit, unitDisplay: "long" });
  }

  /** The value of a metric in its unit. */
  metricValue(value: number | undefined, unit: string | undefined): string | undefined {
    if (unit === "percent") return this.percent(value);
    if (unit === "currency") return this.money(value);
    if (unit === "duration")
      return this.number(value, { style: "unit", unit: "minute", unitDisplay: "long" });
    return this.number(value);
  }

  /** What a value of one of the format's fixed sets is called; unknown ones stay as they are written. */
  value<Group extends keyof ChoiceGroups>(group: Group, key: string | undefined): string | undefined {
    return key === undefined ? undefined : ((this.words.values[group] as Record<string, string>)[key] ?? key);
  }

  values(group: keyof ChoiceGroups, keys: readonly string[] | undefined): string[] | undefined {
    return keys?.map((key) => this.value(group, key) ?? key);
  }

  /** What the thing with this id is called; the id itself where the plan has no such thing. */
  name(kind: string, id: string | null | undefined): string | undefined {
    return id === undefined || id === null ? undefined : (this.#names.get(`${kind} ${id}`) ?? id);
  }

  names(kind: string, ids: readonly string[] | undefined): string[] | undefined {
    return ids?.map((id) => this.name(kind, id) ?? id);
  }

  person(id: string | undefined): string | undefined {
    return this.name("team member", id);
  }

  platform(id: string | undefined): string | undefined {
    return platforms.find((platform) => platform.id === id)?.name ?? id;
  }

  metric(id: string | undefined): string | undefined {
    return id === undefined || id === "custom" ? undefined : (this.localization.metricNames[id] ?? id);
  }

  unitOf(kpi: { unit?: string; metric?: string }): string | undefined {
    return kpi.unit ?? metrics.find(({ id }) => id === kpi.metric)?.unit;
  }

  channel({ platform, handle }: { platform: string; handle?: string }): string {
    return [this.platform(platform), handle && `@${handle}`].filter(Boolean).join(" ");
  }

  language(tag: string | undefined): string | undefined {
    if (tag === undefined) return undefined;
    return intlFormatter(Intl.DisplayNames, this.locale, { type: "language" }).of(tag) ?? tag;
  }

  languages(tags: readonly string[] | undefined): string[] | undefined {
    return tags?.map((tag) => this.language(tag) ?? tag);
  }

  weekdays(days: readonly string[] | undefined): string | undefined {
    const names = weekdayNames(this.locale);
    return this.list(days?.map((day) => names[day] ?? day));
  }

  /** "a, b and c" as the language has it. */
  list(texts: readonly string[] | undefined): string | undefined {
    return (
      texts && intlFormatter(Intl.ListFormat, this.locale, { type: "unit", style: "short" }).format(texts)
    );
  }

  /** One of several fixed texts by a count, as the language has it. */
  pluralText(
    forms: { one: string; other: string },
    count: number,
    values: Record<string, string> = {},
  ): string {
    const form =
      intlFormatter(Intl.PluralRules, this.locale, {}).select(count) === "one" ? forms.one : forms.other;
    return this.interpolate(form, { count: this.number(count) ?? count, ...values });
  }

  yesNo(answer: boolean | undefined): string | undefined {
    if (answer === undefined) return undefined;
    return answer ? this.words.yes : this.words.no;
  }
}
