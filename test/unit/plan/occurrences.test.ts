import { describe, expect, test } from "vitest";
import { occurrencesOf } from "../../../src/plan/occurrences.ts";
import type { Calendar } from "../../../src/plan/types.ts";

const bakery: Calendar = {
  slots: [
    { id: "dough", channel: "ig", days: ["mon", "thu"], time: "08:00", format: "reel", pillar: "craft" },
    { id: "guests", channel: "ig", days: ["thu"], time: "18:00", format: "image" },
  ],
  posts: [
    { id: "buns", date: "2027-03-04", channel: "ig", format: "image", text: "Hot cross buns are back." },
    { id: "closed", date: "2027-03-05", time: "12:00", channel: "fb" },
    { id: "idea", channel: "ig" },
  ],
};

const linesOf = (from: string, to: string) =>
  occurrencesOf(bakery, { from, to }).map(({ date, time, slot, post }) =>
    [date, time, slot?.id, post?.id].filter(Boolean).join(" "),
  );

describe("a week of the calendar", () => {
  test("has every slot on its days, and the dated posts, in order; a post takes the slot that fits it", () => {
    expect(linesOf("2027-03-01", "2027-03-07")).toEqual([
      "2027-03-01 08:00 dough",
      "2027-03-04 08:00 dough",
      "2027-03-04 18:00 guests buns",
      "2027-03-05 12:00 closed",
    ]);
  });

  test("includes its first and last day", () => {
    expect(linesOf("2027-03-04", "2027-03-04")).toHaveLength(2);
    expect(linesOf("2027-03-02", "2027-03-03")).toEqual([]);
  });

  test("keeps two posts for one slot", () => {
    const posts = [
      { id: "a", date: "2027-03-01", channel: "ig", time: "08:00" },
      { id: "b", date: "2027-03-01", channel: "ig", time: "08:00" },
    ];
    const found = occurrencesOf({ ...bakery, posts }, { from: "2027-03-01", to: "2027-03-01" });
    expect(found.map(({ post, slot }) => [post?.id, slot?.id])).toEqual([
      ["a", "dough"],
      ["b", undefined],
    ]);
  });

  test("assigns a slot to the post with the same time, independent of the order in the file", () => {
    const posts = [
      { id: "any", date: "2027-03-04", channel: "ig" },
      { id: "morning", date: "2027-03-04", channel: "ig", time: "08:00" },
    ];
    const found = occurrencesOf({ ...bakery, posts }, { from: "2027-03-04", to: "2027-03-04" });
    expect(found.map(({ post, slot }) => [post?.id, slot?.id])).toEqual([
      ["morning", "dough"],
      ["any", "guests"],
    ]);
  });

  test("keeps a post of another format at another time as an additional entry", () => {
    const posts = [{ id: "story", date: "2027-03-01", channel: "ig", time: "12:00", format: "story" }];
    const found = occurrencesOf({ ...bakery, posts }, { from: "2027-03-01", to: "2027-03-01" });
    expect(found.map(({ post, slot }) => [post?.id, slot?.id])).toEqual([
      [undefined, "dough"],
      ["story", undefined],
    ]);
  });

  test("keeps the slot of a cancelled post free", () => {
    const posts = [
      { id: "gone", date: "2027-03-01", channel: "ig", time: "08:00", status: "cancelled" as const },
      { id: "instead", date: "2027-03-01", channel: "ig", time: "08:00" },
    ];
    const day = (of: Calendar["posts"]) =>
      occurrencesOf({ ...bakery, posts: of }, { from: "2027-03-01", to: "2027-03-01" }).map(
        ({ post, slot }) => [post?.id, slot?.id],
      );
    expect(day(posts)).toEqual([
      ["gone", undefined],
      ["instead", "dough"],
    ]);
    expect(day(posts.slice(0, 1))).toEqual([
      [undefined, "dough"],
      ["gone", undefined],
    ]);
  });
});
