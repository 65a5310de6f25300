import { metrics } from "../catalog/metrics.ts";
import { platforms } from "../catalog/platforms.ts";
import type { Messages } from "../generated/messages.ts";
import { formatChange } from "../i18n/format-change.ts";
import { formatDuration } from "../i18n/format-duration.ts";
import { formatList } from "../i18n/format-list.ts";
import { intlFormatter } from "../i18n/intl-formatter.ts";
import { weekdayNames } from "../i18n/weekdays.ts";
import { handleText } from "../plan/handle-text.ts";
import { idDefinitions } from "../plan/references.ts";
import type { Sections } from "../plan/sections.ts";
import type { Localization } from "./localization.ts";

type ChoiceGroups = Messages["value-names"];

/** Formats a plan's values for a language: dates, money, names instead of ids. */
export class PlanFormatter {
  readonly labels: Messages["documents"]["labels"];
  readonly #names = new Map<string, string>();
  /** Formatted dates by their text; a document repeats the same dates many times. */
  readonly #dates = new Map<string, string>();
  #weekdays: readonly { short: string; long: string }[] | undefined;
  readonly #currency: string | undefined;
  /** The locale of dates and numbers: the plan's, if it has the same language and names a region. */
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

  get words(): Messages["documents"] {
    return this.localization.words;
  }

  /** Returns a day or a month in long form; any other text is returned unchanged. */
  date(day: string | number | undefined): string | undefined {
    if (day === undefined) return undefined;
    const text = String(day);
    const formatted = this.#dates.get(text) ?? this.#formatDate(text);
    this.#dates.set(text, formatted);
    return formatted;
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

  /** Returns a period; either end may be open. */
  period(start: string | undefined, end: string | undefined): string | undefined {
    const { words } = this;
    const [from, to] = [this.date(start) ?? "", this.date(end) ?? ""];
    if (start && end) return words.span({ from, to });
    if (start) return words.from({ from });
    return end ? words.until({ to }) : undefined;
  }

  /** Returns a day in short form, for narrow columns: "30 Sept 2027". */
  shortDate(day: string | undefined): string | undefined {
    if (day === undefined) return undefined;
    const style: Intl.DateTimeFormatOptions = { dateStyle: "medium", timeZone: "UTC" };
    return intlFormatter(Intl.DateTimeFormat, this.locale, style).format(new Date(Date.parse(day)));
  }

  /** Returns a day without its month, for lists grouped by month: "Tue 12". */
  dayOfMonth(day: string): string {
    const weekday = this.weekdayNames()[(new Date(Date.parse(day)).getUTCDay() + 6) % 7]?.short ?? "";
    return this.words.calendar.day({ day: Number(day.slice(8, 10)), weekday });
  }

  /** Returns the names of the days of the week, Monday first. */
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

  /** Returns the first three letters of a month's name, for narrow columns: "Feb" for 2027-02. */
  shortMonth(month: string): string {
    const [year = 0, number = 1] = month.split("-").map(Number);
    const style: Intl.DateTimeFormatOptions = { month: "long", timeZone: "UTC" };
    return intlFormatter(Intl.DateTimeFormat, this.locale, style)
      .format(new Date(Date.UTC(year, number - 1, 1)))
      .slice(0, 3);
  }

  /** Returns a number with at most four decimals by default. */
  number(value: number | undefined, options: Intl.NumberFormatOptions = {}): string | undefined {
    if (value === undefined) return undefined;
    return intlFormatter(Intl.NumberFormat, this.locale, { maximumFractionDigits: 4, ...options }).format(
      value,
    );
  }

  /** Returns a percentage; the value is in percent, so 3.2 becomes "3.2 %". */
  percent(value: number | undefined, options: Intl.NumberFormatOptions = {}): string | undefined {
    if (value === undefined) return undefined;
    return this.number(value / 100, { style: "percent", maximumFractionDigits: 4, ...options });
  }

  /** Returns an amount in the plan's currency, or a plain number if the plan has none. */
  money(amount: number | undefined, options: Intl.NumberFormatOptions = {}): string | undefined {
    if (amount === undefined || !this.#currency) return this.number(amount, options);
    const fraction = Number.isInteger(amount) ? { minimumFractionDigits: 0 } : {};
    return intlFormatter(Intl.NumberFormat, this.locale, {
      style: "currency",
      currency: this.#currency,
      ...fraction,
      ...options,
    }).format(amount);
  }

  /** Returns an amount with its period: "500 € a month". */
  amountPer(
    amount: string | undefined,
    per: keyof Messages["documents"]["each"] | undefined,
  ): string | undefined {
    if (amount === undefined || per === undefined) return amount;
    return `${amount} ${this.words.each[per]}`;
  }

  /** Returns a duration such as "90m" as "90 minutes"; any other text is returned unchanged. */
  duration(text: string | undefined): string | undefined {
    return text === undefined ? undefined : formatDuration(text, this.locale);
  }

  /** Returns the value of a metric with its unit; durations are in minutes. */
  metricValue(
    value: number | undefined,
    unit: string | undefined,
    options: Intl.NumberFormatOptions = {},
  ): string | undefined {
    if (unit === "percent") return this.percent(value, options);
    if (unit === "currency") return this.money(value, options);
    if (unit === "duration")
      return this.number(value, { style: "unit", unit: "minute", unitDisplay: "long", ...options });
    return this.number(value, options);
  }

  /**
   * Returns a change in the notation of the format, such as "+150%", "-3pp" or "x2", as in running text. Any other text
   * is returned unchanged.
   */
  change(text: string): string {
    return formatChange(text, this.locale, (value) => this.words.points({ value }));
  }

  /** Returns the name of a value of an enumeration of the format; an unknown value is returned unchanged. */
  value<Group extends keyof ChoiceGroups>(group: Group, key: string | undefined): string | undefined {
    return key === undefined
      ? undefined
      : ((this.localization.valueNames[group] as Record<string, string>)[key] ?? key);
  }

  /** Returns the names of values of an enumeration of the format. */
  values(group: keyof ChoiceGroups, keys: readonly string[] | undefined): string[] | undefined {
    return keys?.map((key) => this.value(group, key) ?? key);
  }

  /** Returns the name of the entity with an id, or the id if the plan does not define it. */
  name(kind: string, id: string | null | undefined): string | undefined {
    return id === undefined || id === null ? undefined : (this.#names.get(`${kind} ${id}`) ?? id);
  }

  /** Returns the names of several entities of a kind. */
  names(kind: string, ids: readonly string[] | undefined): string[] | undefined {
    return ids?.map((id) => this.name(kind, id) ?? id);
  }

  /** Returns the name of a team member. */
  person(id: string | undefined): string | undefined {
    return this.name("team member", id);
  }

  /** Returns the name of a platform, or the id if the catalog does not have it. */
  platform(id: string | undefined): string | undefined {
    return platforms.find((platform) => platform.id === id)?.name ?? id;
  }

  /** Returns the name of a metric; `undefined` for `custom`, which has no name. */
  metric(id: string | undefined): string | undefined {
    return id === undefined || id === "custom" ? undefined : (this.localization.metricNames[id] ?? id);
  }

  /** Returns a KPI's unit, or its metric's unit if the KPI has none. */
  unitOf(kpi: { unit?: string; metric?: string }): string | undefined {
    return kpi.unit ?? metrics.find(({ id }) => id === kpi.metric)?.unit;
  }

  /**
   * Returns a channel's platform and handle, "Instagram @example"; or its name on platforms whose profiles have a name
   * with spaces.
   */
  channel({ platform, handle }: { platform: string; handle?: string }): string {
    return [this.platform(platform), handle && handleText(handle, platform)].filter(Boolean).join(" ");
  }

  /** Returns the name of a language by its BCP 47 tag. */
  language(tag: string | undefined): string | undefined {
    if (tag === undefined) return undefined;
    return intlFormatter(Intl.DisplayNames, this.locale, { type: "language" }).of(tag) ?? tag;
  }

  /** Returns the names of several languages. */
  languages(tags: readonly string[] | undefined): string[] | undefined {
    return tags?.map((tag) => this.language(tag) ?? tag);
  }

  /** Returns the names of weekdays as a list, by their keys such as `mon`. */
  weekdays(days: readonly string[] | undefined): string | undefined {
    const names = weekdayNames(this.locale);
    return this.list(days?.map((day) => names[day] ?? day));
  }

  /** Returns a list joined by the rules of the language: "a, b and c". */
  list(texts: readonly string[] | undefined): string | undefined {
    return texts && formatList(texts, this.locale);
  }

  /** Returns "yes" or "no" in the language. */
  yesNo(answer: boolean | undefined): string | undefined {
    if (answer === undefined) return undefined;
    return answer ? this.words.yes : this.words.no;
  }
}
