import { expect, test } from "vitest";
import { weeklyPosts } from "../../../src/plan/weekly-posts.ts";

test("the posts a week are the stated number, for any time", () => {
  expect(weeklyPosts({ posts: 3 })).toEqual({ least: 3, most: 3 });
  expect(weeklyPosts({ posts: 2, per: "day" })).toEqual({ least: 14, most: 14 });
});

test("the posts a week are a range if the frequency has an upper bound", () => {
  expect(weeklyPosts({ posts: 3, upTo: 5, per: "week" })).toEqual({ least: 3, most: 5 });
  // A lower "up to" is a slip; the stated number is what the plan asks for.
  expect(weeklyPosts({ posts: 3, upTo: 1 })).toEqual({ least: 3, most: 3 });
});

test("the posts a week are the sum of the formats if no number is stated", () => {
  const formats = [
    { format: "image", posts: 3 },
    { format: "story", posts: 1, upTo: 2, per: "day" as const },
  ];
  expect(weeklyPosts({ formats })).toEqual({ least: 10, most: 17 });
  expect(weeklyPosts({ posts: 4, formats })).toEqual({ least: 4, most: 4 });
});

test("the posts a week are unknown without a number", () => {
  expect(weeklyPosts(undefined)).toBeUndefined();
  expect(weeklyPosts({ per: "week", formats: [] })).toBeUndefined();
});
