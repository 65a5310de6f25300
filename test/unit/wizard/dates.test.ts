import { describe, expect, test } from "vitest";
import { dayIn } from "../../../src/wizard/import/parse-dates.ts";

describe("a date with slashes", () => {
  test.each(["3/4/2027", "on 03/04/2027", "3/4/27"])("has no meaning in English: %s", (text) => {
    expect(dayIn(text, "start", { language: "en" })).toBeUndefined();
  });

  test.each([
    ["3/13/2027", "2027-03-13"],
    ["13/3/2027", "2027-03-13"],
    ["4/4/2027", "2027-04-04"],
    ["12/12/27", "2027-12-12"],
  ])("has a meaning in English if it has only one: %s", (text, day) => {
    expect(dayIn(text, "start", { language: "en" })).toBe(day);
  });

  test.each(["es", "bg"])("begins with the day in %s", (language) => {
    expect(dayIn("3/4/2027", "start", { language })).toBe("2027-04-03");
  });

  test("begins with the day in English if it has points", () => {
    expect(dayIn("3.4.2027", "start", { language: "en" })).toBe("2027-04-03");
  });
});
