import { expect, expectTypeOf, test } from "vitest";
import {
  type CalendarEntry,
  calendar,
  calendarFormats,
  loadPlan,
  nodeFileSystem,
  OverlayFiles,
  type PostProblem,
  UserError,
} from "../../../src/index.ts";

const march = { from: "2027-03-01", to: "2027-03-31", today: "2027-03-01" };

const text = `smplan: 1
plan: { title: Spring, language: en, timezone: Europe/Sofia }
strategy: { channels: [{ id: ig, platform: instagram }, { id: fb, platform: facebook }] }
calendar:
  posts:
    - { id: buns, text: Hot cross buns, date: 2027-03-26, channel: ig, status: approved }
    - { id: bread, text: Fresh bread, date: 2027-03-05, time: "09:00", channel: fb, status: approved, media: [{ file: bread.jpg, alt: Bread }] }
    - { id: cake, text: Apple cake, date: 2027-03-06, channel: fb, status: draft }
    - { id: late, text: Late, date: 2027-04-01, channel: ig }
`;

/** Returns the ids of the posts in entries. */
const postsIn = (entries: readonly CalendarEntry[]) => entries.map(({ occurrence }) => occurrence?.post?.id);

test("entries are the posts between two days", async () => {
  expect(postsIn(await calendar("smplan.yaml", { text, ...march }))).toEqual(["bread", "cake", "buns"]);
  const ofOne = await calendar("smplan.yaml", { text, ...march, channels: ["fb"], statuses: ["draft"] });
  expect(postsIn(ofOne)).toEqual(["cake"]);
});

test("a plan that exists only in memory has a calendar", async () => {
  const files = new OverlayFiles(nodeFileSystem);
  files.set("/none/smplan.yaml", text);
  const direct = await calendar("/none/smplan.yaml", { files, ...march });
  const loaded = await calendar(await loadPlan("/none/smplan.yaml", { files }), march);
  expect(postsIn(direct)).toEqual(["bread", "cake", "buns"]);
  expect(loaded).toEqual(direct);
});

test("a calendar is rendered in every format", async () => {
  const options = { text, ...march, channels: ["fb"], mediaUrl: "https://example.org/media" };
  for (const format of calendarFormats)
    expect(await calendar("smplan.yaml", { ...options, format })).toContain("Fresh bread");
  expect(await calendar("smplan.yaml", { ...options, format: "buffer" })).toContain("org/media/bread.jpg");
  const spanish = await calendar("smplan.yaml", { text, ...march, format: "table", language: "es" });
  expect(spanish).toContain("Semana");
});

test("posts that a publishing tool does not accept are problems", async () => {
  const problems: PostProblem[] = [];
  const csv = await calendar("smplan.yaml", {
    text,
    ...march,
    channels: ["fb"],
    statuses: ["approved", "draft"],
    format: "hootsuite",
    onProblem: (problem) => problems.push(problem),
  });
  expect(csv).toContain("Fresh bread");
  expect(csv).not.toContain("Apple cake");
  expect(problems.map(({ post, isIncluded }) => [post, isIncluded])).toEqual([
    ["bread", true],
    ["cake", undefined],
  ]);
});

test("invalid options are errors", async () => {
  await expect(calendar("smplan.yaml", { text, format: "odt" as never })).rejects.toThrow(RangeError);
  await expect(calendar("smplan.yaml", { text, from: "2027-3-1" })).rejects.toThrow(RangeError);
  const backwards = { from: march.to, to: march.from };
  await expect(calendar("smplan.yaml", { text, ...backwards })).rejects.toThrow(UserError);
  await expect(calendar("smplan.yaml", { text, channels: ["tv"] })).rejects.toThrow(UserError);
});

test("the type of a calendar depends on its format", () => {
  const calendarAs = {
    none: () => calendar("smplan.yaml"),
    ics: () => calendar("smplan.yaml", { format: "ics" }),
  };
  expectTypeOf(calendarAs.none).returns.resolves.toEqualTypeOf<CalendarEntry[]>();
  expectTypeOf(calendarAs.ics).returns.resolves.toEqualTypeOf<string>();
});
