import { createHash } from "node:crypto";
import { basename } from "node:path";
import ICAL from "ical.js";
import { addDays } from "../../plan/time.ts";
import { escapeControls } from "../../platform/escape-controls.ts";
import type { CalendarEntry } from "../calendar-entry.ts";
import type { CalendarContent, CalendarFormat } from "../calendar-format.ts";
import { instantOf } from "../instant.ts";

/** RFC 5545 allows 75 octets per line, including the space at the start of a continuation line. */
ICAL.foldLength = 74;

const PRODID = "-//smplan//smplan calendar//EN";

/** The displayed length of a post. A post has no duration, but calendar programs hide entries without one. */
const POST_DURATION_MINUTES = 15;

/**
 * iCalendar (RFC 5545), for calendar programs. Times are in UTC, so that daylight saving time is correct
 * wherever the file is opened; they are floating if the plan has no time zone. The UID of an entry is built
 * from its key and not from its texts, and SEQUENCE increases with time, so that importing the file again
 * updates the entries instead of duplicating them. There are no alarms: they would ring on every device that
 * imports the file.
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
    // The library does not know the type of these two and does not escape their values.
    const escaped = escapedText(name);
    calendar.addPropertyWithValue("name", escaped).setParameter("language", formatter.localization.language);
    calendar.addPropertyWithValue("x-wr-calname", escaped);
    if (zone) calendar.addPropertyWithValue("x-wr-timezone", zone);
    const owner = planKey(content);
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
  // Publishing a post does not make anyone unavailable.
  component.addPropertyWithValue("transp", "TRANSPARENT");
  return component;
}

/** All line breaks except LF. Some iCalendar parsers treat a lone CR or U+2028 as the end of a property. */
const lineBreaks = /\r\n|[\r\v\f\u0085\u2028\u2029]/g;

/**
 * Returns a text as a valid TEXT value (RFC 5545, 3.3.11): no control characters except tabs and line feeds.
 */
function textValue(text: string): string {
  return text
    .replace(lineBreaks, "\n")
    .replace(/(?![\n\t])\p{Cc}/gu, (character) => escapeControls(character));
}

/** Returns a text as an escaped TEXT value, for properties whose type the library does not know. */
function escapedText(text: string): string {
  return textValue(text)
    .replace(/[\\;,]/g, "\\$&")
    .replaceAll("\n", "\\n");
}

/** Returns a URL without characters that would end its line, because the library does not escape URLs. */
function urlValue(address: string): string {
  return address.replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, encodeURIComponent);
}

/**
 * Returns the minutes since 19 February 2025: the value never decreases and fits into 32 bits for a long
 * time.
 */
function sequenceAt(now: Date): number {
  return Math.max(0, Math.floor(now.getTime() / 60_000) - 29_000_000);
}

const confirmedStatuses: ReadonlySet<string | undefined> = new Set(["approved", "scheduled", "published"]);

/** Returns TENTATIVE for open slots and for posts that are not approved, because they may still change. */
function eventStatus({ kind, canceled, occurrence }: CalendarEntry): string {
  if (canceled) return "CANCELLED";
  if (kind === "slot") return "TENTATIVE";
  return kind !== "post" || confirmedStatuses.has(occurrence?.post?.status) ? "CONFIRMED" : "TENTATIVE";
}

/** Returns the start and the exclusive end of an entry. */
function startAndEnd(
  { date, time, end = date }: CalendarEntry,
  zone: string | undefined,
): [ICAL.Time, ICAL.Time] {
  if (time === undefined) return [ICAL.Time.fromDateString(date), ICAL.Time.fromDateString(addDays(end, 1))];
  const start = zone
    ? utcTime(instantOf(date, time, zone))
    : ICAL.Time.fromDateTimeString(`${date}T${time}:00`);
  const exclusiveEnd = start.clone();
  exclusiveEnd.addDuration(ICAL.Duration.fromSeconds(POST_DURATION_MINUTES * 60));
  return [start, exclusiveEnd];
}

function utcTime(moment: Date): ICAL.Time {
  return ICAL.Time.fromJSDate(moment, true);
}

/**
 * Returns a key that distinguishes the entries of different plans: the organization, the title, and the name of the file
 * unless it is the default one. Dates are not part of it, because they are corrected, and folders are not, because a
 * copy of the plan can be in any folder.
 */
function planKey({ sections, file }: CalendarContent): string {
  const { organization, title } = sections.plan;
  const name = basename(file).replace(/\.?smplan\.ya?ml$|\.ya?ml$/, "");
  return createHash("sha256")
    .update(JSON.stringify([organization, title, name]))
    .digest("hex")
    .slice(0, 16);
}
