import { parse } from "csv-parse/sync";
import fc from "fast-check";
import ICAL from "ical.js";
import ical from "node-ical";
import { expect, test } from "vitest";
import { calendarOf } from "./calendar-of.ts";

const span = { from: "2027-03-01", to: "2027-03-31" };
/** Near enough to the post for every tool. */
const now = "2027-03-20T10:00:00Z";

interface Texts {
  title: string;
  campaign: string;
  post: string;
  pillar: string;
}

/** JSON is YAML, so that every character gets into the plan. */
const planWith = ({ title, campaign, post, pillar }: Texts): string =>
  JSON.stringify({
    smplan: 1,
    plan: { title, organization: title, timezone: "Europe/Sofia" },
    strategy: {
      channels: [{ id: "fb", platform: "facebook" }],
      pillars: [{ id: "p", name: pillar }],
    },
    campaigns: [{ id: "c", name: campaign, start: "2027-03-15", end: "2027-03-28" }],
    calendar: {
      posts: [
        {
          id: "a",
          date: "2027-03-26",
          time: "08:00",
          channel: "fb",
          pillar: "p",
          campaign: "c",
          text: post,
          status: "approved",
        },
      ],
    },
  }).replace(/[\u007f-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);

/** Texts made of what means something in CSV, iCalendar and spreadsheets, and of anything else. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ..."\r,\n,\r\n,\t,\",',;,:,\\,=1+1,@SUM(A1),+1,-1,\\n,\\,^n,\u0000,\u001b,\u0007,\u0085,\u2028,\u2029,\u000b,\f,\u202e".split(
          ",",
        ),
        ",",
        "\r\nBEGIN:VEVENT\r\nUID:x\r\nEND:VEVENT\r\n",
        "\nEND:VCALENDAR\n",
        "\rBEGIN:VALARM\r",
        "дълъг ред на български ",
        "😀",
        "👩🏽‍🚀",
        "＝1+1",
        "word ",
      ),
      fc.string({ unit: "binary" }),
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((parts) => parts.join(""))
  // A text without a letter can be no title, and the schema says so.
  .map((text) => `${text}x`);

const texts: fc.Arbitrary<Texts> = fc.record({
  title: hostile,
  campaign: hostile,
  post: hostile,
  pillar: hostile,
});

/** What a schedule of one post is compared by: the plan's text without blanks at its ends. */
const rowsOf = (text: string): string[][] => parse(text, { bom: true });

const seeds = { numRuns: 60, seed: Date.now() & 0x7fffffff };

test.each([
  ["hootsuite", 1],
  ["sprout", 2],
  ["buffer", 0],
  ["metricool", 0],
])("%s gets back every text that it is to publish", async (format, column) => {
  await fc.assert(
    fc.asyncProperty(texts, async (said) => {
      const { text } = await calendarOf(planWith(said), format, { span, now });
      const rows = rowsOf(text);
      expect(rows).toHaveLength(format === "hootsuite" ? 1 : 2);
      expect(rows.at(-1)?.[column]).toBe(said.post.trim());
    }),
    seeds,
  );
});

const formula = /^[\s"']*[=+\-@\uff1d\uff0b\uff0d\uff20]|^["']*[\t\r\n]/;
/** What a spreadsheet's user sees when they leave the apostrophe out. */
const unmarked = (cell: string): string =>
  cell.startsWith("'") && formula.test(cell.slice(1)) ? cell.slice(1) : cell;

test("no cell of the tables for people is a formula, and the text is what the plan says", async () => {
  await fc.assert(
    fc.asyncProperty(texts, async (said) => {
      const csv = rowsOf((await calendarOf(planWith(said), "csv", { span, now })).text);
      const meta = rowsOf((await calendarOf(planWith(said), "meta", { span, now })).text);
      expect(csv).toHaveLength(3);
      expect(meta).toHaveLength(2);
      for (const cell of [...csv.flat(), ...meta.flat()]) expect(cell).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
      const cells = csv.flat().map(unmarked);
      expect(cells).toEqual(
        expect.arrayContaining([said.post.trim(), said.pillar, said.campaign, `Campaign: ${said.campaign}`]),
      );
      expect(meta.at(-1)?.map(unmarked)).toContain(said.post.trim());
    }),
    seeds,
  );
});

/** What iCalendar can hold of a text: one kind of line break, and control characters as escapes. */
const inCalendar = (text: string): string =>
  text
    .replace(/\r\n|[\r\v\f\u0085\u2028\u2029]/g, "\n")
    .replace(/(?![\n\t])\p{Cc}/gu, (c) => `\\x${c.charCodeAt(0).toString(16).padStart(2, "0")}`);

test("iCalendar is read back by others with its texts, and no text becomes an entry", async () => {
  await fc.assert(
    fc.asyncProperty(texts, async (said) => {
      const { text } = await calendarOf(planWith(said), "ics", { span, now });
      expect(text.replaceAll("\r\n", "")).not.toMatch(/(?!\t)\p{Cc}|\u2028|\u2029/u);
      for (const line of text.split("\r\n")) {
        expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        expect(line).not.toMatch(/^ ?\p{Surrogate}$/u);
      }
      const calendar = new ICAL.Component(ICAL.parse(text));
      const events = calendar.getAllSubcomponents();
      expect(events.map(({ name }) => name)).toEqual(["vevent", "vevent"]);
      for (const event of events) expect(event.getAllSubcomponents()).toEqual([]);
      const summaries = events.map((event) => event.getFirstPropertyValue("summary"));
      expect(summaries).toContain(inCalendar(`Campaign: ${said.campaign}`));
      // These are read as they are written, with their escapes.
      for (const name of ["x-wr-calname", "name"]) {
        const value = String(calendar.getFirstPropertyValue(name));
        expect(value.replace(/\\([\\;,n])/g, (_, c) => (c === "n" ? "\n" : c))).toBe(inCalendar(said.title));
      }
      const others = Object.values(ical.sync.parseICS(text)).filter((item) => item?.type === "VEVENT");
      expect(others).toHaveLength(2);
      for (const event of others) expect(event).not.toHaveProperty("alarms");
    }),
    seeds,
  );
});

test("a tool's file with a post that could be a formula says so, and the post stays as it is", async () => {
  const said = { title: "t", campaign: "c", pillar: "p", post: "@marta has buns" };
  expect(await calendarOf(planWith(said), "buffer", { span, now })).toMatchObject({ formulaCount: 1 });
  expect(await calendarOf(planWith({ ...said, post: "Buns" }), "buffer", { span, now })).toMatchObject({
    formulaCount: 0,
  });
});
