import { intlFormatter } from "./intl-formatter.ts";

/**
 * Returns a change in the notation of the plan format as in running text: "+150%" with the percent sign of the
 * language, "x2" as "×2". Any other text is returned unchanged.
 * @param pointsText returns the text for a signed number of percentage points, which "-3pp" stands for
 */
export function formatChange(text: string, locale: string, pointsText: (points: string) => string): string {
  const [, multiple, amount, unit] = /^(?:x([\d.]+)|([+-][\d.]+)(%|pp))$/.exec(text) ?? [];
  if (multiple !== undefined) return `×${formatNumber(Number(multiple), locale)}`;
  if (amount === undefined) return text;
  const signed = { signDisplay: "exceptZero" } as const;
  if (unit === "pp") return pointsText(formatNumber(Number(amount), locale, signed));
  return formatNumber(Number(amount) / 100, locale, { style: "percent", ...signed });
}

function formatNumber(value: number, locale: string, options: Intl.NumberFormatOptions = {}): string {
  return intlFormatter(Intl.NumberFormat, locale, { maximumFractionDigits: 4, ...options }).format(value);
}
