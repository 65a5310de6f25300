import { readdirSync } from "node:fs";
import ical from "node-ical";
import { describe, expect, test } from "vitest";
import { languages } from "../../../src/i18n/languages.ts";
import { calendarOf } from "./calendar-of.ts";

const bakery = (zone: string | undefined, text = "Hot cross buns are back.") => `smplan: 1
plan: { organization: Dawn Chorus, title: Spring, period: { start: 2027-01-01, end: 2027-12-31 }, approval: { on: 2027-01-04 }${zone ? `, timezone: ${zone}` : ""} }
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

/** Returns the events as another library reads them, by the part of the UID before the "@". */
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

/** Returns the UIDs of the events, sorted. */
async function calendarUids(plan: string, file?: string): Promise<string[]> {
  const { text } = await calendarOf(plan, "ics", { span: year, file });
  const events = Object.values(ical.sync.parseICS(text)).filter((item) => item?.type === "VEVENT");
  return events.map((event) => String((event as ical.VEvent).uid)).sort();
}

/** The paths of all example plans except the faulty one. */
const examples = readdirSync("examples", { recursive: true, encoding: "utf8" })
  .filter((file) => /(?:^|\/|\.)smplan\.yaml$/.test(file) && !file.startsWith("faulty"))
  .map((file) => `examples/${file}`);

describe("the calendar as iCalendar", () => {
  test("keeps a post at its local time in summer and in winter", async () => {
    const { events } = await eventsOf(bakery("Europe/Sofia"));
    const at = (key: string) => events.get(key)?.start.toISOString();
    expect(at("slot-night-2027-03-21")).toBe("2027-03-21T01:30:00.000Z");
    // The hour from 3 to 4 does not exist on this night; the post moves instead of getting lost.
    expect(at("slot-night-2027-03-28")).toBe("2027-03-28T01:30:00.000Z");
    expect(at("slot-night-2027-04-04")).toBe("2027-04-04T00:30:00.000Z");
    // The hour occurs twice on this night; the post is at the first one.
    expect(at("slot-night-2027-10-31")).toBe("2027-10-31T00:30:00.000Z");
    expect(at("slot-night-2027-11-07")).toBe("2027-11-07T01:30:00.000Z");
  });

  test("is correct in a time zone without summer time", async () => {
    const { events } = await eventsOf(bakery("Asia/Tokyo"));
    expect(events.get("post-buns")?.start.toISOString()).toBe("2027-03-25T23:00:00.000Z");
  });

  test("follows the time zone of the plan, also in the southern hemisphere", async () => {
    const madrid = await eventsOf(bakery("Europe/Madrid"));
    // Local time skips from 2 to 3 there, so 3:30 exists on that night.
    expect(madrid.events.get("slot-night-2027-03-28")?.start.toISOString()).toBe("2027-03-28T01:30:00.000Z");
    expect(madrid.events.get("slot-night-2027-03-21")?.start.toISOString()).toBe("2027-03-21T02:30:00.000Z");
    const santiago = await eventsOf(bakery("America/Santiago"));
    expect(santiago.events.get("slot-night-2027-04-04")?.start.toISOString()).toBe(
      "2027-04-04T07:30:00.000Z",
    );
  });

  test("has floating times if the plan has no time zone", async () => {
    const { text } = await eventsOf(bakery(undefined));
    expect(text).toContain("DTSTART:20270326T080000\r\n");
  });

  test("has campaigns, due dates, milestones, reviews and drills as all-day events", async () => {
    const { events, text } = await eventsOf(bakery("Europe/Sofia"));
    expect(events.get("campaign-easter")?.summary).toMatchObject({ val: "Campaign: Easter buns" });
    expect(text).toMatch(/DTSTART;VALUE=DATE:20270315\r\nDTEND;VALUE=DATE:20270329/);
    for (const key of [
      "objective-visits",
      "kpi-v-milestone-1",
      "kpi-v-target",
      "drill-2027",
      "plan-approval",
      "plan-end",
    ])
      expect(events.has(key), key).toBe(true);
    expect([...events.keys()].filter((key) => key?.startsWith("review-monthly"))).toHaveLength(12);
    expect(events.get("post-old")?.status).toBe("CANCELLED");
  });

  test("updates the same entries in another import, after any edit", async () => {
    const before = await eventsOf(bakery("Europe/Sofia"), year, "2026-12-01T10:00:00Z");
    const after = await eventsOf(
      bakery("Europe/Sofia", "The buns are back!").replace('time: "08:00"', 'time: "09:00"'),
      year,
      "2026-12-02T10:00:00Z",
    );
    expect([...after.events.keys()]).toEqual([...before.events.keys()]);
    const sequence = (calendar: typeof before) => Number(calendar.events.get("post-buns")?.sequence);
    expect(sequence(after)).toBeGreaterThan(sequence(before));
    expect(after.events.get("post-buns")?.uid).toBe(before.events.get("post-buns")?.uid);
  });

  test("keeps the UIDs if the period of the plan is corrected", async () => {
    const corrected = bakery("Europe/Sofia").replace("start: 2027-01-01", "start: 2027-01-04");
    const [before, after] = [await calendarUids(bakery("Europe/Sofia")), await calendarUids(corrected)];
    expect(after.length).toBeGreaterThan(70);
    expect(before).toEqual(expect.arrayContaining(after));
  });

  test.each([
    ["other titles", (plan: string) => plan.replace("title: Spring", "title: Autumn"), "smplan.yaml"],
    ["other organizations", (plan: string) => plan.replace("Dawn Chorus", "Dusk Chorus"), "smplan.yaml"],
    ["other files", (plan: string) => plan, "autumn.smplan.yaml"],
  ])("has other UIDs than the calendar of a plan with %s", async (_, change, file) => {
    const known = new Set(await calendarUids(bakery("Europe/Sofia")));
    const others = await calendarUids(change(bakery("Europe/Sofia")), file);
    expect(others.filter((uid) => known.has(uid))).toEqual([]);
  });

  test("has the same UIDs wherever the folder of the plan is", async () => {
    const [here, there] = ["spring.smplan.yaml", "checkout/plans/spring.smplan.yaml"];
    expect(await calendarUids(bakery("Europe/Sofia"), there)).toEqual(
      await calendarUids(bakery("Europe/Sofia"), here),
    );
  });

  test("keeps the UID when a post fills an open slot, and when it is removed again", async () => {
    const week = { from: "2027-03-22", to: "2027-03-28" };
    const free = bakery("Europe/Sofia");
    const filled = free.replace(
      "posts: [",
      'posts: [{ id: easter, date: 2027-03-28, channel: ig, text: "Open!" }, ',
    );
    const [before, after] = [await eventsOf(free, week), await eventsOf(filled, week)];
    expect([...after.events.keys()].sort()).toEqual([...before.events.keys()].sort());
    const night = (calendar: typeof before) => calendar.events.get("slot-night-2027-03-28");
    expect(night(before)).toMatchObject({
      status: "TENTATIVE",
      summary: { val: "Instagram: reel (open slot)" },
    });
    expect(night(after)).toMatchObject({ summary: { val: "Instagram: Open!" } });
  });

  test("keeps the UID of a postponed milestone, of a drill in the same year and of a review in the same month", async () => {
    const moved = bakery("Europe/Sofia")
      .replace("value: 400, by: 2027-03-31", "value: 400, by: 2027-04-15")
      .replace("next: 2027-04-12", "next: 2027-05-20");
    const [before, after] = [await eventsOf(bakery("Europe/Sofia")), await eventsOf(moved)];
    expect([...after.events.keys()].sort()).toEqual([...before.events.keys()].sort());
    expect(after.text).toContain("DTSTART;VALUE=DATE:20270520");
  });

  test("has unique UIDs, also for slots without ids and daily reviews", async () => {
    const plan = bakery("Europe/Sofia")
      .replace("cadence: monthly", "cadence: daily }, { cadence: daily")
      .replace(
        "slots: [",
        'slots: [{ channel: ig, days: [mon], time: "08:00" }, { channel: ig, days: [mon], time: "18:00" }, ',
      );
    const { text } = await eventsOf(plan);
    const uids = [...text.replaceAll("\r\n ", "").matchAll(/^UID:(.*)\r$/gm)].map(([, uid]) => uid);
    expect(new Set(uids).size).toBe(uids.length);
    expect(uids.length).toBeGreaterThan(500);
  });

  test("has no negative sequence numbers, with any clock", async () => {
    const { text } = await eventsOf(bakery("Europe/Sofia"), year, "2001-01-01T00:00:00Z");
    expect(text).toContain("SEQUENCE:0\r\n");
  });

  test("ends and folds lines as in RFC 5545, never inside a character", async () => {
    const { text } = await eventsOf(bakery("Europe/Sofia"));
    expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    for (const line of text.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(text).not.toContain("\uFFFD");
    for (const needed of ["VERSION:2.0", "PRODID:", "UID:", "DTSTAMP:"]) expect(text).toContain(needed);
  });

  test.each(examples)("is complete for the example %s, in every language", async (file) => {
    for (const language of languages) {
      const { text } = await calendarOf({ file }, "ics", { span: year, language });
      const uids = [...text.replaceAll("\r\n ", "").matchAll(/^UID:(.*)\r$/gm)].map(([, uid]) => uid);
      expect(uids.length).toBeGreaterThan(20);
      expect(new Set(uids).size).toBe(uids.length);
      for (const line of text.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      const events = Object.values(ical.sync.parseICS(text)).filter((item) => item?.type === "VEVENT");
      expect(events).toHaveLength(uids.length);
      expect(text).not.toMatch(/\{\w+\}|undefined/);
    }
  });
});
