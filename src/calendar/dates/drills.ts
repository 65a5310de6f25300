import type { DateSource } from "../date-source.ts";
import { periodKey, recurringDays } from "../recurrence.ts";

/** The next crisis drill, and the drills that follow at its cadence until the plan ends. */
const drills: DateSource = ({ crisis, plan }, { words, span }) => {
  const { next, cadence } = crisis.drills ?? {};
  if (next === undefined) return [];
  const end = plan.period?.end ?? next;
  const last = end < span.to ? end : span.to;
  const days = cadence
    ? [next, ...recurringDays(cadence, { first: next, from: span.from, to: last })]
    : [next];
  return [...new Set(days)].map((date) => ({
    key: `drill-${periodKey(date, cadence ?? "yearly")}`,
    kind: "drill",
    date,
    title: words.drill,
    owner: crisis.review?.owner,
  }));
};

export default drills;
