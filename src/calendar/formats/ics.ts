import ICAL from "ical.js";
import { addDays } from "../../plan/time.ts";
import { escapeControls } from "../../platform/escape-controls.ts";
import type { CalendarEntry } from "../calendar-entry.ts";
import type { CalendarContent, CalendarFormat } from "../calendar-format.ts";
import { instantOf } from "../instant.ts";

/** A line that goes on begins with a space, and RFC 5545 allows it 75 octets with that. */
ICAL.foldLength = 74;

const PRODID = "-//smplan//smplan calendar//EN";

/** How long a post is shown: it is a moment, but programs hide what has no length. */
const POST_DURATION_MINUTES = 15;

/**
 * iCalendar (RFC 5545), for the calendar programs of phones and offices. Times are moments in UTC, so that summer time
 * is right wherever the file is opened; without a time zone in the plan they float. The UID of an entry is made of what
 * it is and never of what is written about it, and SEQUENCE grows with the clock: who imports the file again gets the
 * entries changed instead of doubled. There are no alarms: they would ring on every phone that opens the file.
 */
const ics: CalendarFormat = {
  extension: "ics",
  description: "iCalendar, for calendar programs",
  isOwnOutput: (content) => new TextDecoder().decode(content.subarray(0, 400)).includes(PRODID),
  render(content) {
    const { formatter, sections, zone } = content;
    const calendar = new ICAL.Component("vcalendar");
    calendar.addPropertyWithValue("version", "2.0");
    calendar.addPropertyWithValue("prodid", PRODID);
    calendar.addPropertyWithValue("calscale", "GREGORIAN");
    calendar.addPropertyWithValue("method", "PUBLISH");
    const name = sections.plan.title ?? sections.plan.organization ?? formatter.words.untitled;
    // The library knows no type for these two, and writes their values as they are.
    const escaped = escapedText(name);
    calendar.addPropertyWithValue("name", escaped).setParameter("language", formatter.localization.language);
    calendar.addPropertyWithValue("x-wr-calname", escaped);
    if (zone) calendar.addPropertyWithValue("x-wr-timezone", zone);
    const owner = planKey(sections.plan);
    for (const entry of content.entries) calendar.addSubcomponent(eventComponent(entry, owner, content));
    return { text: `${calendar.toString()}\r\n`, problems: [] };
  },
};

export default ics;

function eventComponent(
  entry: CalendarEntry,
  owner: string,
  { zone, now, formatter, words }: CalendarContent,
): ICAL.Component {
  const { language } = formatter.localization;
  const component = new ICAL.Component("vevent");
  component.addPropertyWithValue("uid", `${entry.key}@${owner}.smplan`);
  component.addPropertyWithValue("dtstamp", utcTime(now));
  component.addPropertyWithValue("last-modified", utcTime(now));
  component.addPropertyWithValue("sequence", sequenceAt(now));
  const [start, end] = startAndEnd(entry, zone);
  component.addPropertyWithValue("dtstart", start);
  component.addPropertyWithValue("dtend", end);
  component.addPropertyWithValue("summary", textValue(entry.title)).setParameter("language", language);
  const details = [
    ...(entry.details ?? []),
    ...(entry.owner ? [`${formatter.labels.owner}: ${formatter.person(entry.owner)}`] : []),
  ];
  if (details.length > 0)
    component
      .addPropertyWithValue("description", textValue(details.join("\n")))
      .setParameter("language", language);
  const { link } = entry.occurrence?.post ?? {};
  if (link) component.addPropertyWithValue("url", urlValue(link));
  component.addPropertyWithValue("categories", words.kinds[entry.kind]).setParameter("language", language);
  component.addPropertyWithValue("status", eventStatus(entry));
  // Nobody is busy because a post appears.
  component.addPropertyWithValue("transp", "TRANSPARENT");
  return component;
}

/** Every way to break a line, in iCalendar's readers too: some take a lone CR or U+2028 for the end of a property. */
const lineBreaks = /\r\n|[\r\v\f\u0085\u2028\u2029]/g;

/** Returns a text that a TEXT value may hold (RFC 5545, 3.3.11): line feeds, but no other control characters. */
function textValue(text: string): string {
  return text
    .replace(lineBreaks, "\n")
    .replace(/(?![\n\t])\p{Cc}/gu, (character) => escapeControls(character));
}

/** Returns a text escaped as a TEXT value, for properties whose type the library does not know. */
function escapedText(text: string): string {
  return textValue(text)
    .replace(/[\\;,]/g, "\\$&")
    .replaceAll("\n", "\\n");
}

/** Returns an address without characters that would end its line; the library writes addresses as they are. */
function urlValue(address: string): string {
  return address.replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, encodeURIComponent);
}

/** Minutes since 19 February 2025: it never falls, and long stays below what programs can count to. */
function sequenceAt(now: Date): number {
  return Math.max(0, Math.floor(now.getTime() / 60_000) - 29_000_000);
}

const confirmedStatuses: ReadonlySet<string | undefined> = new Set(["approved", "scheduled", "published"]);

/** A post that nobody has approved, and a slot without one, may come otherwise. */
function eventStatus({ kind, canceled, occurrence }: CalendarEntry): string {
  if (canceled) return "CANCELLED";
  if (kind === "slot") return "TENTATIVE";
  return kind !== "post" || confirmedStatuses.has(occurrence?.post?.status) ? "CONFIRMED" : "TENTATIVE";
}

/** When it begins and ends; the end is the first moment, or day, after it. */
function startAndEnd(
  { date, time, end = date }: CalendarEntry,
  zone: string | undefined,
): [ICAL.Time, ICAL.Time] {
  if (time === undefined) return [ICAL.Time.fromDateString(date), ICAL.Time.fromDateString(addDays(end, 1))];
  const start = zone
    ? utcTime(instantOf(date, time, zone))
    : ICAL.Time.fromDateTimeString(`${date}T${time}:00`);
  const until = start.clone();
  until.addDuration(ICAL.Duration.fromSeconds(POST_DURATION_MINUTES * 60));
  return [start, until];
}

function utcTime(moment: Date): ICAL.Time {
  return ICAL.Time.fromJSDate(moment, true);
}

/** What tells the entries of one plan from those of another: whose plan it is, and when it begins. */
function planKey({
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
