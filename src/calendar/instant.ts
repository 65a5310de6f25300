import { Temporal } from "temporal-polyfill";

function zonedDateTime(date: string, time: string, zone: string): Temporal.ZonedDateTime {
  return Temporal.PlainDateTime.from(`${date}T${time}`).toZonedDateTime(zone, {
    disambiguation: "compatible",
  });
}

/**
 * The moment at which the clocks of a place show a time on a day. A time that the clocks skip in spring is taken as
 * the same time after the change; of a time that they show twice in autumn, the first is meant.
 * @param zone an IANA time zone
 */
export function instantOf(date: string, time: string, zone: string): Date {
  return new Date(zonedDateTime(date, time, zone).epochMilliseconds);
}

/** The day and time that the clocks of a place show then: another time only where the clocks skip the one given. */
export function clockTime(date: string, time: string, zone: string): { date: string; time: string } {
  const moment = zonedDateTime(date, time, zone).toPlainDateTime();
  return { date: moment.toPlainDate().toString(), time: moment.toPlainTime().toString().slice(0, 5) };
}
