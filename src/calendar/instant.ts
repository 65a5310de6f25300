import { Temporal } from "temporal-polyfill";

/**
 * The moment at which the clocks of a place show a time on a day. A time that the clocks skip in spring is taken as
 * the same time after the change; of a time that they show twice in autumn, the first is meant.
 * @param zone an IANA time zone
 */
export function instantOf(date: string, time: string, zone: string): Date {
  const wall = Temporal.PlainDateTime.from(`${date}T${time}`);
  return new Date(wall.toZonedDateTime(zone, { disambiguation: "compatible" }).epochMilliseconds);
}
