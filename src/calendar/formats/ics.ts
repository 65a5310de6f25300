import ICAL from "ical.js";
import { daysAfter } from "../../plan/time.ts";
import type { Entry } from "../entry.ts";
import type { CalendarContent, CalendarFormat } from "../format.ts";
import { instantOf } from "../instant.ts";

/** A line that goes on begins with a space, and RFC 5545 allows it 75 octets with that. */
ICAL.foldLength = 74;

const PRODID = "-//smplan//smplan calendar//EN";

/** How long a post is shown: it is a moment, but programs hide what has no length. */
const MINUTES_SHOWN = 15;

/**
 * iCalendar (RFC 5545), for the calendar programs of phones and offices. Times are moments in UTC, so that summer time
 * is right wherever the file is opened; without a time zone in the plan they float. The UID of an entry is made of what
 * it is and never of what is written about it, and SEQUENCE grows with the clock: who imports the file again gets the
 * entries changed instead of doubled.
 */
const ics: CalendarFormat = {
  extension: "ics",
  about: "iCalendar, for calendar programs",
  made: (content) => new TextDecoder().decode(content.subarray(0, 400)).includes(PRODID),
  write(content) {
    const { tell, sections, zone } = content;
    const calendar = new ICAL.Component("vcalendar");
    calendar.addPropertyWithValue("version", "2.0");
    calendar.addPropertyWithValue("prodid", PRODID);
    calendar.addPropertyWithValue("calscale", "GREGORIAN");
    calendar.addPropertyWithValue("method", "PUBLISH");
    const name = sections.plan.title ?? sections.plan.organization ?? tell.words.untitled;
    calendar.addPropertyWithValue("name", name);
    calendar.addPropertyWithValue("x-wr-calname", name);
    if (zone) calendar.addPropertyWithValue("x-wr-timezone", zone);
    const owner = identity(sections.plan);
    for (const entry of content.entries) calendar.addSubcomponent(event(entry, owner, content));
    return { text: `${calendar.toString()}\r\n`, problems: [] };
  },
};

export default ics;

function event(entry: Entry, owner: string, { zone, now, tell }: CalendarContent): ICAL.Component {
  const component = new ICAL.Component("vevent");
  component.addPropertyWithValue("uid", `${entry.key}@${owner}.smplan`);
  component.addPropertyWithValue("dtstamp", utc(now));
  component.addPropertyWithValue("sequence", Math.floor(now.getTime() / 60_000) - 29_000_000);
  const [start, end] = bounds(entry, zone);
  component.addPropertyWithValue("dtstart", start);
  component.addPropertyWithValue("dtend", end);
  const summary = component.addPropertyWithValue("summary", entry.title);
  summary.setParameter("language", tell.speech.language);
  if (entry.details.length > 0) component.addPropertyWithValue("description", entry.details.join("\n"));
  component.addPropertyWithValue("categories", entry.kind.toUpperCase());
  component.addPropertyWithValue("status", entry.cancelled ? "CANCELLED" : "CONFIRMED");
  // Nobody is busy because a post appears.
  component.addPropertyWithValue("transp", "TRANSPARENT");
  return component;
}

/** When it begins and ends; the end is the first moment, or day, after it. */
function bounds({ date, time, end = date }: Entry, zone: string | undefined): [ICAL.Time, ICAL.Time] {
  if (time === undefined)
    return [ICAL.Time.fromDateString(date), ICAL.Time.fromDateString(daysAfter(end, 1))];
  const start = zone ? utc(instantOf(date, time, zone)) : ICAL.Time.fromDateTimeString(`${date}T${time}:00`);
  const until = start.clone();
  until.addDuration(ICAL.Duration.fromSeconds(MINUTES_SHOWN * 60));
  return [start, until];
}

function utc(moment: Date): ICAL.Time {
  return ICAL.Time.fromJSDate(moment, true);
}

/** What tells the entries of one plan from those of another: whose plan it is, and when it begins. */
function identity({
  organization,
  title,
  period,
}: {
  organization?: string;
  title?: string;
  period?: { start?: string };
}) {
  const words = `${organization ?? title ?? "plan"} ${period?.start ?? ""}`.toLowerCase();
  return encodeURIComponent(words.replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-|-$/g, "")).replaceAll("%", "");
}
