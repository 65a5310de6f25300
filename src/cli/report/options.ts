import { weekRange } from "../../plan/time.ts";
import { isPlanDate } from "../../schema/formats.ts";
import { padTwo, periodOfMonths, type ReportPeriod } from "../../services/report/report-period.ts";
import { invalidValue } from "../help/usage-error.ts";

/** The forms of a period that the message about an invalid one lists. */
const periodForms = ["2027", "2027-Q1", "2027-03", "2027-W10", "2027-01-01..2027-02-14"];

/**
 * Returns the days of a year, quarter, month, week or range: 2027, 2027-Q1, 2027-03, 2027-W10,
 * 2027-01-01..2027-02-14.
 * @throws InvalidValue for any other text
 */
export function parseReportPeriod(text: string): ReportPeriod {
  const year = /^(\d{4})$/.exec(text)?.[1];
  if (year) return { from: `${year}-01-01`, to: `${year}-12-31` };
  const [, quarterYear, quarter] = /^(\d{4})-Q([1-4])$/i.exec(text) ?? [];
  if (quarterYear && quarter)
    return periodOfMonths(`${quarterYear}-${padTwo(Number(quarter) * 3 - 2)}-01`, 3);
  if (/^\d{4}-(0[1-9]|1[0-2])$/.test(text)) return periodOfMonths(`${text}-01`, 1);
  const [, weekYear, week] = /^(\d{4})-W(\d\d)$/i.exec(text) ?? [];
  const days = weekYear && week ? weekRange(weekYear, Number(week)) : undefined;
  if (days) return days;
  const [, from, to] = /^(\d{4}-\d\d-\d\d)\.\.(\d{4}-\d\d-\d\d)$/.exec(text) ?? [];
  if (from && to && isPlanDate(from) && isPlanDate(to) && from <= to) return { from, to };
  throw invalidValue("period", { forms: periodForms });
}
