import { parse } from "csv-parse/sync";
import fc from "fast-check";
import ICAL from "ical.js";
import ical from "node-ical";
import { expect, test } from "vitest";
import { calendarOf } from "./calendar-of.ts";

const span = { from: "2027-03-01", to: "2027-03-31" };
/** Close enough to the post for the time limits of every tool. */
const now = "2027-03-20T10:00:00Z";

interface Texts {
  title: string;
  campaign: string;
  post: string;
  pillar: string;
}

/** Writes the plan as JSON, which is also YAML, so that every character is kept. */
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

/** Texts with syntax of CSV, iCalendar and spreadsheets, and with any other characters. */
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
  // A title needs a letter according to the schema.
  .map((text) => `${text}x`);

const texts: fc.Arbitrary<Texts> = fc.record({
  title: hostile,
  campaign: hostile,
  post: hostile,
  pillar: hostile,
});

/** Parses a CSV file. */
const rowsOf = (text: string): string[][] => parse(text, { bom: true });

const seeds = { numRuns: 60, seed: Date.now() & 0x7fffffff };

test.each([
  ["hootsuite", 1],
  ["sprout", 2],
  ["buffer", 0],
  ["metricool", 0],
])("a %s file contains every post text unchanged", async (format, column) => {
  await fc.assert(
    fc.asyncProperty(texts, async (values) => {
      const { text } = await calendarOf(planWith(values), format, { span, now });
      const rows = rowsOf(text);
      expect(rows).toHaveLength(format === "hootsuite" ? 1 : 2);
      expect(rows.at(-1)?.[column]).toBe(values.post.trim());
    }),
    seeds,
  );
});

const formula = /^[\s"']*[=+\-@\uff1d\uff0b\uff0d\uff20]|^["']*[\t\r\n]/;
/** Removes the apostrophe that protects a cell from being read as a formula. */
const unmarked = (cell: string): string =>
  cell.startsWith("'") && formula.test(cell.slice(1)) ? cell.slice(1) : cell;

test("no cell of the csv and meta tables is a formula, and the texts are kept", async () => {
  await fc.assert(
    fc.asyncProperty(texts, async (values) => {
      const csv = rowsOf((await calendarOf(planWith(values), "csv", { span, now })).text);
      const meta = rowsOf((await calendarOf(planWith(values), "meta", { span, now })).text);
      expect(csv).toHaveLength(3);
      expect(meta).toHaveLength(2);
      for (const cell of [...csv.flat(), ...meta.flat()]) expect(cell).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
      const cells = csv.flat().map(unmarked);
      expect(cells).toEqual(
        expect.arrayContaining([
          values.post.trim(),
          values.pillar,
          values.campaign,
          `Campaign: ${values.campaign}`,
        ]),
      );
      expect(meta.at(-1)?.map(unmarked)).toContain(values.post.trim());
    }),
    seeds,
  );
});

/** Returns a text as iCalendar can store it: one kind of line break, and control characters as escapes. */
const inCalendar = (text: string): string =>
  text
    .replace(/\r\n|[\r\v\f\u0085\u2028\u2029]/g, "\n")
    .replace(/(?![\n\t])\p{Cc}/gu, (c) => `\\x${c.charCodeAt(0).toString(16).padStart(2, "0")}`);

test("other parsers read the iCalendar file with its texts, and no text adds an entry", async () => {
  await fc.assert(
    fc.asyncProperty(texts, async (values) => {
      const { text } = await calendarOf(planWith(values), "ics", { span, now });
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
      expect(summaries).toContain(inCalendar(`Campaign: ${values.campaign}`));
      // The parser returns these values with their escapes.
      for (const name of ["x-wr-calname", "name"]) {
        const value = String(calendar.getFirstPropertyValue(name));
        expect(value.replace(/\\([\\;,n])/g, (_, c) => (c === "n" ? "\n" : c))).toBe(
          inCalendar(values.title),
        );
      }
      const others = Object.values(ical.sync.parseICS(text)).filter((item) => item?.type === "VEVENT");
      expect(others).toHaveLength(2);
      for (const event of others) expect(event).not.toHaveProperty("alarms");
    }),
    seeds,
  );
});

test("a file for a tool counts posts that look like a formula, and keeps their text", async () => {
  const values = { title: "t", campaign: "c", pillar: "p", post: "@marta has buns" };
  expect(await calendarOf(planWith(values), "buffer", { span, now })).toMatchObject({ formulaCount: 1 });
  expect(await calendarOf(planWith({ ...values, post: "Buns" }), "buffer", { span, now })).toMatchObject({
    formulaCount: 0,
  });
});
