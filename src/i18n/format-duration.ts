import { intlFormatter } from "./intl-formatter.ts";

const units: Readonly<Record<string, string>> = { s: "second", m: "minute", h: "hour", d: "day", w: "week" };

/** Returns a duration of the plan format such as "90m" as "90 minutes"; any other text is returned unchanged. */
export function formatDuration(text: string, locale: string): string {
  const [, count, letter = ""] = /^(\d+)([smhdw])$/.exec(text) ?? [];
  const unit = units[letter];
  if (!count || !unit) return text;
  return intlFormatter(Intl.NumberFormat, locale, { style: "unit", unit, unitDisplay: "long" }).format(
    Number(count),
  );
}
