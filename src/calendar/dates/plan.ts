import type { CalendarEntry } from "../calendar-entry.ts";
import type { DateSource } from "../date-source.ts";

/** The dates of the plan itself: its approval, and its end, by which the next plan must be ready. */
const plan: DateSource = ({ plan: { approval, period, owner } }, { formatter, words }) => {
  const entry = (
    key: string,
    kind: CalendarEntry["kind"],
    date: string | undefined,
    title: string,
    by?: string,
  ) => (date === undefined ? [] : [{ key, kind, date, title, owner: by }]);
  const approved = approval?.by
    ? words.approvedBy({ name: formatter.person(approval.by) ?? "" })
    : words.approved;
  return [
    ...entry("plan-approval", "approval", approval?.on, approved),
    ...entry("plan-end", "deadline", period?.end, words.planEnd, owner),
  ];
};

export default plan;
