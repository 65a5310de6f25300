import { describe, expect, test } from "vitest";
import type { PlanField } from "../../../src/schema/plan-fields.ts";
import { formatFieldValue, parseFieldValue } from "../../../src/wizard/field-value.ts";

const number = { kind: "number" } as PlanField;

describe("a number that is shown as the current answer", () => {
  test.each([
    ["en", "3.125"],
    ["bg", "3,125"],
    ["es", "3,125"],
  ])("is not rounded in %s", (language, text) => {
    expect(formatFieldValue(3.125, language)).toBe(text);
  });

  test.each(["en", "bg", "es"])("is read as the same number again in %s", (language) => {
    for (const value of [3.125, 0.000001, 1234567.5, -2.75, 1000]) {
      const shown = formatFieldValue(value, language) ?? "";
      expect(parseFieldValue(number, shown, language)).toEqual({ value });
    }
  });
});
