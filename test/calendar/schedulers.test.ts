import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { calendarOf } from "./calendar-of.ts";

const span = { from: "2027-03-01", to: "2027-03-31" };

const plan = (...posts: string[]) => `smplan: 1
plan: { timezone: Europe/Sofia }
strategy: { channels: [{ id: ig, platform: instagram }, { id: t, platform: x }, { id: m, platform: mastodon }] }
calendar:
  posts:
${posts.map((post) => `    - { ${post} }`).join("\n")}
`;
const buns =
  'id: buns, date: 2027-03-26, time: "08:00", channel: ig, text: "=Hot, \\"cross\\" buns\\nare back", hashtags: [easter, buns], link: "https://example.org/b"';

const rowsOf = (text: string): string[][] => parse(text, { relax_column_count: true });
const written = (format: string, ...posts: string[]) => calendarOf(plan(...posts), format, { span });

describe("a post for a publishing tool", () => {
  test("is a row of Hootsuite's bulk composer, with its text as it is", async () => {
    const { text, problems } = await written("hootsuite", buns);
    expect(rowsOf(text)).toEqual([
      ["26/03/2027 08:00", '=Hot, "cross" buns\nare back\n\n#easter #buns', "https://example.org/b"],
    ]);
    expect(problems).toEqual([]);
  });

  test("is a row under Sprout's, Buffer's and Metricool's heads", async () => {
    expect(rowsOf((await written("sprout", buns)).text)[0]).toEqual(["date", "time_24hr", "message_text"]);
    expect(rowsOf((await written("buffer", buns)).text)[1]?.[3]).toBe("2027-03-26 08:00");
    const [head = [], row = []] = rowsOf((await written("metricool", buns)).text);
    expect(head.filter((_, index) => row[index] === "TRUE")).toEqual(["Instagram"]);
  });

  test.each([
    [
      "hootsuite",
      'id: a, date: 2027-03-26, time: "08:03", channel: ig, text: Odd',
      "in steps of 5 minutes only, and it is at 08:03",
    ],
    ["hootsuite", "id: a, date: 2027-03-26, channel: ig, text: When?", "at which time it is to appear"],
    ["sprout", 'id: a, date: 2027-03-26, time: "08:00", channel: ig', "it has no text"],
    [
      "buffer",
      `id: a, date: 2027-03-26, time: "08:00", channel: t, text: "${"x".repeat(300)}"`,
      "300 characters long, and X takes 280",
    ],
    [
      "metricool",
      'id: a, date: 2027-03-26, time: "08:00", channel: m, text: Toot',
      "does not publish on Mastodon",
    ],
  ])("%s refuses %j with a reason", async (format, post, why) => {
    const { text, problems } = await written(format, post);
    expect(problems.map((problem) => problem.why).join()).toContain(why);
    expect(rowsOf(text).length).toBeLessThanOrEqual(1);
  });

  test("is refused when it is too soon, too close to another, or one too many", async () => {
    const at = (id: string, time: string) =>
      `id: ${id}, date: 2027-03-26, time: "${time}", channel: ig, text: Buns`;
    const late = await calendarOf(plan(at("a", "08:00")), "sprout", { span, now: "2027-03-26T05:55:00Z" });
    expect(late.problems[0]?.why).toContain("at least 10 minutes from now");
    const close = await written("sprout", at("a", "08:00"), at("b", "08:05"), at("c", "08:10"));
    expect(close.problems.map(({ post }) => post)).toEqual(["b"]);
    const many = Array.from({ length: 101 }, (_, index) =>
      at(
        `p${index}`,
        `${String(6 + Math.floor(index / 60)).padStart(2, "0")}:${String(index % 60).padStart(2, "0")}`,
      ),
    );
    const full = await written("buffer", ...many);
    expect(full.problems).toHaveLength(1);
    expect(rowsOf(full.text)).toHaveLength(101);
  });

  test("goes without its files, and that is said", async () => {
    const { problems } = await written("buffer", `${buns}, media: [{ file: media/buns.jpg, kind: image }]`);
    expect(problems).toMatchObject([
      { post: "buns", kept: true, why: expect.stringContaining("media/buns.jpg") },
    ]);
  });
});

test("our own table is safe in a spreadsheet", async () => {
  const { text } = await written(
    "csv",
    'id: buns, date: 2027-03-26, channel: ig, format: "reel", text: "=1+1"',
  );
  expect(text.startsWith("\uFEFF")).toBe(true);
  expect(text).not.toMatch(/(^|,)"?[=+@]/m);
});
