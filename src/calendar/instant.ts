import { Temporal } from "temporal-polyfill";

function zonedDateTime(date: string, time: string, zone: string): Temporal.ZonedDateTime {
  return Temporal.PlainDateTime.from(`${date}T${time}`).toZonedDateTime(zone, {
    disambiguation: "compatible",
  });
}

/**
 * Returns the instant of a local date and time. A time that does not exist because of daylight saving time is
 * moved forward by the length of the gap; for a time that occurs twice, the first is used.
 * @param zone an IANA time zone
 */
export function instantOf(date: string, time: string, zone: string): Date {
  return new Date(zonedDateTime(date, time, zone).epochMilliseconds);
}

/**
 * Returns the local date and time; they differ from the arguments only if that time does not exist in the
 * zone.
 */
export function clockTime(date: string, time: string, zone: string): { date: string; time: string } {
  const moment = zonedDateTime(date, time, zone).toPlainDateTime();
  return { date: moment.toPlainDate().toString(), time: moment.toPlainTime().toString().slice(0, 5) };
}
