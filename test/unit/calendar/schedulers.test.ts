import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { calendarOf } from "./calendar-of.ts";

/** Close enough to the posts for Meta, but too early for one of its tests. */
const META_NOW = "2027-03-20T10:00:00Z";

const span = { from: "2027-03-01", to: "2027-03-31" };

const plan = (...posts: string[]) => `smplan: 1
plan: { timezone: Europe/Sofia }
strategy: { channels: [{ id: ig, platform: instagram }, { id: t, platform: x }, { id: m, platform: mastodon }, { id: fb, platform: facebook }] }
calendar:
  posts:
${posts.map((post) => `    - { ${post} }`).join("\n")}
`;
const buns =
  'id: buns, date: 2027-03-26, time: "08:00", channel: ig, text: "=Hot, \\"cross\\" buns\\nare back", hashtags: [easter, buns], link: "https://example.org/b"';

const rowsOf = (text: string): string[][] => parse(text, { relax_column_count: true });
const schedule = (format: string, ...posts: string[]) =>
  calendarOf(plan(...posts), format, { span, now: format === "meta" ? META_NOW : undefined });

describe("a post for a publishing tool", () => {
  test("is a row for Hootsuite's bulk composer, with its text unchanged", async () => {
    const { text, problems } = await schedule("hootsuite", buns);
    expect(rowsOf(text)).toEqual([
      ["26/03/2027 08:00", '=Hot, "cross" buns\nare back\n\n#easter #buns', "https://example.org/b"],
    ]);
    expect(problems).toMatchObject([
      { isIncluded: true, reason: expect.stringContaining("without an image") },
    ]);
  });

  test("is a row below the headers of Sprout, Buffer and Metricool", async () => {
    expect(rowsOf((await schedule("sprout", buns)).text)[0]).toEqual(["date", "time_24hr", "message_text"]);
    expect(rowsOf((await schedule("buffer", buns)).text)[1]?.[3]).toBe("2027-03-26 08:00");
    const [head = [], row = []] = rowsOf((await schedule("metricool", buns)).text);
    expect(head.filter((_, index) => row[index] === "TRUE")).toEqual(["Draft", "Instagram"]);
    expect(head).toHaveLength(97);
    expect(rowsOf((await schedule("meta", buns)).text)[1]?.slice(0, 4)).toEqual([
      "Instagram",
      "",
      "2027-03-26",
      "08:00",
    ]);
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
      "300 characters long with its hashtags, and X takes 280",
    ],
    [
      "metricool",
      'id: a, date: 2027-03-26, time: "08:00", channel: m, text: Toot',
      "does not publish on Mastodon",
    ],
    [
      "hootsuite",
      'id: a, date: 2027-03-26, time: "08:00", channel: ig, format: story, text: Now',
      "would publish a story as an ordinary post",
    ],
    ["meta", 'id: a, date: 2027-03-26, time: "08:00", channel: t, text: Now', "does not publish on X"],
    ["meta", 'id: a, date: 2027-03-26, time: "08:00", channel: ig, text: Now', "at most 29 days ahead"],
    [
      "metricool",
      `id: a, date: 2027-03-26, time: "08:00", channel: fb, text: "${"x".repeat(17000)}"`,
      "Metricool takes 16,192 for Facebook",
    ],
    [
      "buffer",
      `id: a, date: 2027-03-26, time: "08:00", channel: t, link: "https://example.org/b", text: "${"x".repeat(270)}"`,
      "295 characters long",
    ],
  ])("%s rejects %j with a reason", async (format, post, why) => {
    const { text, problems } = await calendarOf(plan(post), format, { span });
    expect(problems.map((problem) => problem.reason).join()).toContain(why);
    expect(rowsOf(text).length).toBeLessThanOrEqual(1);
  });

  test("is rejected if it is too soon, too close to another, or over the limit of posts", async () => {
    const at = (id: string, time: string) =>
      `id: ${id}, date: 2027-03-26, time: "${time}", channel: ig, text: Buns`;
    const late = await calendarOf(plan(at("a", "08:00")), "sprout", { span, now: "2027-03-26T05:55:00Z" });
    expect(late.problems[0]?.reason).toContain("at least 10 minutes from now");
    const close = await schedule("sprout", at("a", "08:00"), at("b", "08:05"), at("c", "08:10"));
    expect(close.problems.filter(({ isIncluded }) => !isIncluded).map(({ post }) => post)).toEqual(["b"]);
    const many = Array.from({ length: 101 }, (_, index) =>
      at(
        `p${index}`,
        `${String(6 + Math.floor(index / 60)).padStart(2, "0")}:${String(index % 60).padStart(2, "0")}`,
      ),
    );
    const full = await schedule("buffer", ...many);
    expect(full.overflow).toHaveLength(1);
    expect(rowsOf(full.text)).toHaveLength(101);
  });

  test("is included without its files, with a notice", async () => {
    const { problems } = await schedule("buffer", `${buns}, media: [{ file: media/buns.jpg, kind: image }]`);
    expect(problems).toMatchObject([
      { post: "buns", isIncluded: true, reason: expect.stringContaining("media/buns.jpg") },
    ]);
  });

  test("is included with the web addresses of the files that the tool supports", async () => {
    const media = "media: [{ file: media/hot buns.jpg, alt: Buns }, { file: media/oven.mp4 }]";
    const on = (format: string) =>
      calendarOf(plan(`${buns}, ${media}`), format, { span, mediaAddress: "https://cdn.example.org/dawn/" });
    const buffer = await on("buffer");
    expect(rowsOf(buffer.text)[1]?.[1]).toBe("https://cdn.example.org/dawn/media/hot%20buns.jpg");
    expect(buffer.problems.map(({ reason }) => reason)).toEqual([
      expect.stringContaining("attach media/oven.mp4"),
    ]);
    const metricool = await on("metricool");
    const [head = [], row = []] = rowsOf(metricool.text);
    const cell = (column: string) => row[head.indexOf(column)];
    expect(cell("Picture Url 2")).toBe("https://cdn.example.org/dawn/media/oven.mp4");
    expect(cell("Alt text picture 1")).toBe("Buns");
    expect(cell("Draft")).toBe("FALSE");
    expect(metricool.problems).toEqual([]);
  });

  test.each([
    ["reel", "REEL", "TRUE"],
    ["story", "STORY", "FALSE"],
    ["image", "POST", "FALSE"],
  ])("has the type that Metricool has for the format %s on Instagram", async (format, type, showReel) => {
    const { text } = await schedule("metricool", `${buns}, format: ${format}`);
    const [head = [], row = []] = rowsOf(text);
    const cell = (column: string) => row[head.indexOf(column)];
    expect([cell("Instagram Post Type"), cell("Instagram Show Reel On Feed")]).toEqual([type, showReel]);
    expect([cell("Date"), cell("Time")]).toEqual(["2027-03-26", "08:00:00"]);
    expect(head.slice(0, 4)).toEqual(["Text", "Date", "Time", "Draft"]);
    expect(new Set(head).size).toBe(97);
  });

  test("is moved to an existing time if local time skips its time", async () => {
    const { text } = await schedule(
      "hootsuite",
      'id: night, date: 2027-03-28, time: "03:30", channel: fb, text: Good night',
    );
    expect(rowsOf(text)[0]?.[0]).toBe("28/03/2027 04:30");
  });
});

test("our own CSV table is safe in a spreadsheet", async () => {
  const { text } = await schedule(
    "csv",
    'id: buns, date: 2027-03-26, channel: ig, format: "reel", text: "=1+1"',
  );
  expect(text.startsWith("\uFEFF")).toBe(true);
  expect(text).not.toMatch(/(^|,)"?[=+@]/m);
});
