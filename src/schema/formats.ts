/** The implementation of the only JSON Schema format that the schemas use, for the validators. */
export const formats = { date: isPlanDate };

/**
 * The range of years in plans. The first year covers the founding of most organizations. A year after the
 * last one is a mistake, such as 9999 for "without end", and would be calculated day by day.
 */
export const FIRST_YEAR = 1900;
export const LAST_YEAR = 2199;

/** Returns whether a text begins with a year that is allowed in plans. */
export function isPlanYear(text: string): boolean {
  const year = Number(text.slice(0, 4));
  return year >= FIRST_YEAR && year <= LAST_YEAR;
}

/** Returns whether a text is an existing day, written as `2027-01-31`, in a year that is allowed in plans. */
export function isPlanDate(text: string): boolean {
  return isPlanYear(text) && isCalendarDate(text);
}

/** Returns whether a text is an existing day in any year, written as `2027-01-31`. */
export function isCalendarDate(text: string): boolean {
  if (!/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/.test(text)) return false;
  // Every month has 28 days.
  if (text.slice(8) <= "28") return true;
  const lastDay = new Date(Date.UTC(Number(text.slice(0, 4)), Number(text.slice(5, 7)), 0)).getUTCDate();
  return Number(text.slice(8)) <= lastDay;
}
