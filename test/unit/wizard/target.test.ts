import { describe, expect, test } from "vitest";
import { parseTarget, targetValue } from "../../../src/wizard/proposals/target.ts";

/** Returns the target value for a baseline of 250 orders a month. */
function valueOfTarget(
  text: string,
  language: string,
  baseline: number | undefined = 250,
): number | undefined {
  const target = parseTarget(text, language);
  return target && targetValue(target, baseline);
}

describe("a typed target", () => {
  test.each([
    ["300", "en", 300],
    ["1,200", "en", 1200],
    ["+20 %", "en", 300],
    ["-20%", "en", 200],
    ["double", "en", 500],
    ["Twice as many.", "en", 500],
    ["+50", "en", 300],
    ["300", "bg", 300],
    ["3,5", "bg", 3.5],
    ["+20 %", "bg", 300],
    ["с 20 на сто", "bg", 300],
    ["удвояване", "bg", 500],
    ["двойно", "bg", 500],
    ["Двойно повече", "bg", 500],
    ["два пъти повече", "bg", 500],
    ["наполовина", "bg", 125],
    ["300", "es", 300],
    ["3,5", "es", 3.5],
    ["+20 %", "es", 300],
    ["duplicar", "es", 500],
    ["el doble", "es", 500],
    ["El  triple", "es", 750],
    ["dos veces más", "es", 500],
  ])("%s (%s) is %d", (text, language, value) => {
    expect(valueOfTarget(text, language)).toBe(value);
  });

  test.each([
    ["more", "en"],
    ["повече", "bg"],
    ["más", "es"],
    ["", "en"],
  ])("“%s” (%s) has no number", (text, language) => {
    expect(parseTarget(text, language)).toBeUndefined();
  });

  test("a change without a baseline has no value", () => {
    const change = parseTarget("+20 %", "en");
    expect(change && targetValue(change, undefined)).toBeUndefined();
  });

  test("a change of a fraction has no rounding error", () => {
    expect(valueOfTarget("+20 %", "en", 0.1)).toBe(0.12);
  });
});
