import stringWidth from "fast-string-width";
import { expect, test } from "vitest";
import { calendarOf } from "./calendar-of.ts";

const span = { from: "2027-03-01", to: "2027-03-14" };

const bakery = `smplan: 1
plan: { language: en, period: { start: 2027-01-01, end: 2027-12-31 } }
strategy:
  pillars: [{ id: craft, name: The craft of baking }]
  channels: [{ id: ig, platform: instagram, handle: dawnchorusbakery }, { id: fb, platform: facebook }]
campaigns: [{ id: easter, name: Easter buns, start: 2027-02-15, end: 2027-03-28 }]
calendar:
  slots: [{ id: craft, channel: ig, days: [tue], time: "18:00", format: reel, pillar: craft }]
  posts:
    - { id: buns, date: 2027-03-02, channel: ig, status: approved, text: "Горещи кифлички 🥐 are back, and so are we, from five in the morning on." }
    - { id: gone, date: 2027-03-03, time: "12:00", channel: fb, status: cancelled, text: Not any more }
`;

const lines = async (width: number, language = "en") =>
  (await calendarOf(bakery, "table", { span, width, language })).text.split("\n");

test.each([60, 80, 100, 140])("a calendar fits a terminal of %d columns", async (width) => {
  for (const line of await lines(width)) expect(stringWidth(line)).toBeLessThanOrEqual(width);
});

test("a calendar lists entries in columns, by week and day", async () => {
  expect(await lines(120)).toEqual([
    "Week 9 · 1 Mar – 7 Mar",
    "Mon 1          Campaign: Easter buns (until March 28, 2027)",
    "Tue 2   18:00  Instagram @dawnchorusbakery  reel  Горещи кифлички 🥐 are back, and so a…  approved   The craft of baking",
    "Wed 3   12:00  Facebook                           Not any more                            cancelled",
    "",
    "Week 10 · 8 Mar – 14 Mar",
    "Tue 9   18:00  Instagram @dawnchorusbakery  reel  (open slot)                                        The craft of baking",
    "",
  ]);
});

test("a open slot names its pillar in a narrow terminal without a column for it", async () => {
  const narrow = await lines(80, "bg");
  expect(narrow.find((line) => line.startsWith("вт, 9"))).toContain("(свободен слот) The");
});
