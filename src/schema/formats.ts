/** The one format of JSON Schema that the plan format uses, as the validators call it. */
export const formats = { date: isPlanDate };

/**
 * The years that a plan may speak of. The first covers the founding of most organizations; a year after the last is a
 * slip of the keyboard, such as 9999 for "without end", and would be calculated day by day.
 */
export const FIRST_YEAR = 1900;
export const LAST_YEAR = 2199;

/** Returns whether a text begins with a year that a plan may speak of. */
export function isPlanYear(text: string): boolean {
  const year = Number(text.slice(0, 4));
  return year >= FIRST_YEAR && year <= LAST_YEAR;
}

/** Whether a text is a day that the calendar has, written year-month-day, in a year that a plan may speak of. */
export function isPlanDate(text: string): boolean {
  return isPlanYear(text) && isCalendarDate(text);
}

/** Returns whether a text is a day that the calendar has, in any year. */
export function isCalendarDate(text: string): boolean {
  if (!/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/.test(text)) return false;
  // Only after the 28th does it matter which month it is.
  if (text.slice(8) <= "28") return true;
  const lastDay = new Date(Date.UTC(Number(text.slice(0, 4)), Number(text.slice(5, 7)), 0)).getUTCDate();
  return Number(text.slice(8)) <= lastDay;
}
