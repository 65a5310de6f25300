/** The start of the plan in every starter. */
const STARTER_START_DATE = "2027-01-01";

/**
 * Returns the text of a starter with its days and months shifted by whole months to a plan with another
 * start. Dates before the starter's start, such as the day of a measurement, never become later than today.
 */
export function shiftDates(text: string, { start, today }: { start: string; today: string }): string {
  const months = monthNumber(start) - monthNumber(STARTER_START_DATE);
  return text.replace(
    /\b(20\d{2})-(\d{2})(?:-(\d{2}))?\b/g,
    (date, _year, _month, day: string | undefined) => {
      const moved = monthNumber(date) + months;
      const year = Math.floor(moved / 12);
      const month = (moved % 12) + 1;
      const prefix = `${year}-${String(month).padStart(2, "0")}`;
      if (day === undefined)
        return date < STARTER_START_DATE && prefix > today.slice(0, 7) ? today.slice(0, 7) : prefix;
      const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
      const result = `${prefix}-${String(Math.min(Number(day), last)).padStart(2, "0")}`;
      return date < STARTER_START_DATE && result > today ? today : result;
    },
  );
}

function monthNumber(date: string): number {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;
}
