/** The one format of JSON Schema that the plan format uses, as the validators call it. */
export const formats = { date: isDay };

/** Whether a text is a day that the calendar has, written year-month-day. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/.test(text)) return false;
  // Only after the 28th does it matter which month it is.
  if (text.slice(8) <= "28") return true;
  const lastDay = new Date(Date.UTC(Number(text.slice(0, 4)), Number(text.slice(5, 7)), 0)).getUTCDate();
  return Number(text.slice(8)) <= lastDay;
}
