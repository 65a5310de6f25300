import ical from "node-ical";
import { describe, expect, test } from "vitest";
import { calendarOf } from "./calendar-of.ts";

const bakery = (zone: string | undefined, text = "Hot cross buns are back.") => `smplan: 1
plan: { organization: Dawn Chorus, title: Spring, period: { start: 2027-01-01, end: 2027-12-31 }${zone ? `, timezone: ${zone}` : ""} }
strategy: { channels: [{ id: ig, platform: instagram }] }
objectives: [{ id: visits, statement: Bring 600 visitors a month., by: 2027-06-30 }]
kpis: [{ id: v, name: Visits, objective: visits, milestones: [{ value: 400, by: 2027-03-31 }], target: { value: 600, by: 2027-06-30 } }]
measurement: { reviews: [{ cadence: monthly }] }
campaigns: [{ id: easter, name: Easter buns, start: 2027-03-15, end: 2027-03-28 }]
crisis: { drills: { next: 2027-04-12 } }
calendar:
  slots: [{ id: night, channel: ig, days: [sun], time: "03:30", format: reel }]
  posts: [{ id: buns, date: 2027-03-26, time: "08:00", channel: ig, text: "${text}" }, { id: old, date: 2027-03-27, channel: ig, status: cancelled, text: "Вече няма кифлички за Великден, благодарим на всички, които дойдоха рано и чакаха." }]
`;

const year = { from: "2027-01-01", to: "2028-01-31" };

/** The events as another library reads them, by their UID without the plan's own part. */
async function eventsOf(plan: string, span = year, now?: string) {
  const { text } = await calendarOf(plan, "ics", { span, now });
  const events = Object.values(ical.sync.parseICS(text)).filter((item) => item?.type === "VEVENT");
  return {
    text,
    events: new Map(
      events.map((event) => [String((event as ical.VEvent).uid).split("@")[0], event as ical.VEvent]),
    ),
  };
}

describe("the calendar as iCalendar", () => {
  test("keeps a post at its hour on the plan's own clocks through summer time", async () => {
    const { events } = await eventsOf(bakery("Europe/Sofia"));
    const at = (key: string) => events.get(key)?.start.toISOString();
    expect(at("slot-night-2027-03-21")).toBe("2027-03-21T01:30:00.000Z");
    // The hour from 3 to 4 is skipped on this night, and a post is not lost with it.
    expect(at("slot-night-2027-03-28")).toBe("2027-03-28T01:30:00.000Z");
    expect(at("slot-night-2027-04-04")).toBe("2027-04-04T00:30:00.000Z");
    // It comes twice on this one: the first is meant.
    expect(at("slot-night-2027-10-31")).toBe("2027-10-31T00:30:00.000Z");
    expect(at("slot-night-2027-11-07")).toBe("2027-11-07T01:30:00.000Z");
  });

  test("is right where no clocks change", async () => {
    const { events } = await eventsOf(bakery("Asia/Tokyo"));
    expect(events.get("post-buns")?.start.toISOString()).toBe("2027-03-25T23:00:00.000Z");
  });

  test("floats where the plan names no time zone", async () => {
    const { text } = await eventsOf(bakery(undefined));
    expect(text).toContain("DTSTART:20270326T080000\r\n");
  });

  test("has campaigns, due dates, milestones, reviews and drills as whole days", async () => {
    const { events, text } = await eventsOf(bakery("Europe/Sofia"));
    expect(events.get("campaign-easter")?.summary).toMatchObject({ val: "Campaign: Easter buns" });
    expect(text).toMatch(/DTSTART;VALUE=DATE:20270315\r\nDTEND;VALUE=DATE:20270329/);
    for (const key of ["objective-visits", "kpi-v-milestone-2027-03-31", "kpi-v-target", "drill-2027-04-12"])
      expect(events.has(key), key).toBe(true);
    expect([...events.keys()].filter((key) => key?.startsWith("review-monthly"))).toHaveLength(12);
    expect(events.get("post-old")?.status).toBe("CANCELLED");
  });

  test("changes the same entries when it is imported again, whatever was rewritten", async () => {
    const before = await eventsOf(bakery("Europe/Sofia"), year, "2026-12-01T10:00:00Z");
    const after = await eventsOf(
      bakery("Europe/Sofia", "The buns are back!").replace('time: "08:00"', 'time: "09:00"'),
      year,
      "2026-12-02T10:00:00Z",
    );
    expect([...after.events.keys()]).toEqual([...before.events.keys()]);
    const sequence = (found: typeof before) => Number(found.events.get("post-buns")?.sequence);
    expect(sequence(after)).toBeGreaterThan(sequence(before));
    expect(after.events.get("post-buns")?.uid).toBe(before.events.get("post-buns")?.uid);
  });

  test("ends its lines and folds them as RFC 5545 has it, never within a letter", async () => {
    const { text } = await eventsOf(bakery("Europe/Sofia"));
    expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    for (const line of text.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(text).not.toContain("\uFFFD");
    for (const needed of ["VERSION:2.0", "PRODID:", "UID:", "DTSTAMP:"]) expect(text).toContain(needed);
  });
});
