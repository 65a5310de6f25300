import { describe, expect, test } from "vitest";
import { englishReason } from "../../../src/errors.ts";
import { parseCondition, validateGivenPath } from "../../../src/lint/config/condition.ts";

const holds = (text: string, item: object, given = "x-things.*"): boolean => {
  const condition = parseCondition(text, given.split("."));
  if ("say" in condition) throw new Error(englishReason(condition));
  return condition.holds(item);
};

const reasonFor = (text: string, given = "kpis.*"): string => {
  const condition = parseCondition(text, given.split("."));
  return "say" in condition ? englishReason(condition) : "";
};

describe("a condition", () => {
  const item = { a: 1500, b: 0.5, name: "Tom and Jerry", kind: "paid", list: ["x"], end: "2027-01-31" };

  test.each([
    ["a >= 1.5e3", true],
    ["a < 1e3", false],
    ["b == .5", true],
    ["a == +1500", true],
    ["a > 10 and name is present", true],
    ["a > 10 and name is not present", false],
    ["a > 2000 or kind is paid", true],
    ["a > 2000 or kind is organic", false],
    ["a > 2000 or kind is paid and b < 1", true],
    ["kind is paid or a > 2000 and b > 1", true],
    ["not a > 2000", true],
    ["a > 10 and not kind is paid", false],
    ["not missing is present and a > 10", true],
    ['name is "Tom and Jerry"', true],
    ["name is 'Tom and Jerry' and a > 10", true],
    ["name matches ^Tom and J", true],
    ["name matches ^Tom and a > 10", true],
    ['name matches "^Tom (and|or) Jerry$"', true],
    ["list contains x and a > 10", true],
    ["a > b", true],
    ["kind is not organic", true],
    ["end > 2027-01-01", true],
  ])("%s: %s", (text, expected) => {
    expect(holds(text, item)).toBe(expected);
  });
});

describe("rejects a condition that can never hold", () => {
  test.each([
    ["targt.value > 10", 'Did you mean "target"?'],
    ["target.valu > 10", 'Did you mean "value"?'],
    ["nonsense is present", '"nonsense" is no key of "kpis.*"'],
    ["target.value > high", "is a number"],
    ["target.value > 1,000", "is a number"],
    ["target.value > 10 EUR", "is a number"],
    ["target.value > 10%", "is a number"],
    ["target.by < 2027", "is a date"],
    ["target.by < next week", "is a date"],
    ["name is 5", "Put 5 in quotes"],
    ["cadence is wekly", 'Did you mean "weekly"?'],
    ["milestones.value > 10", 'leads through the list "milestones"'],
    ["milestones is 5", "is no single value"],
    ["target is 5", "is no single value"],
    ["target contains 5", "neither"],
    ["name is empty", 'Write "is present"'],
    ["name is not set", 'Write "is present"'],
    ["name is null", 'Write "is present"'],
    ["target.value > 10 and name", '"and" joins two comparisons'],
    ["name is Tom and Jerry", "or put the text in quotes"],
    ["kind is paid or organic", "or put the text in quotes"],
    ["target.value > 10 && name is present", '"&&" cannot stand'],
    ["target.value > 10 AND name is present", '"AND" cannot stand'],
    ["10 < target.value < 20", "cannot stand"],
    ["name is present, or target is present", "cannot stand"],
    ["(name is present)", "no key"],
    ["and name is present", "is no comparison"],
    ["name is present and", "joins two comparisons"],
    ["not", "is no comparison"],
    ["name = A", "is no comparison"],
    ["name matches [", "is no comparison"],
    ["", "is no comparison"],
  ])("%s", (text, message) => {
    expect(reasonFor(text)).toContain(message);
  });
});

describe("accepts a condition that can hold", () => {
  test.each([
    ["target.value > baseline.value", "kpis.*"],
    ["target.by <= 2027-12-31", "kpis.*"],
    ["cadence is weekly", "kpis.*"],
    ["objective is visits", "kpis.*"],
    ["objective contains visits", "kpis.*"],
    ["objective is present", "kpis.*"],
    ["target is present", "kpis.*"],
    ["x-own is 5", "kpis.*"],
    ["x-own.level >= 2 and name is present", "kpis.*"],
    ["start < end", "campaigns.*"],
    ["channels contains ig", "campaigns.*"],
    [". matches ^[A-Z]", "objectives.*.statement"],
    ["title is present", "plan"],
    ["period.end > period.start", "plan"],
    ["anything > 5", "x-house.*"],
    ["name is What is new".replace("is new", "counts"), "kpis.*"],
  ])("%s of %s", (text, given) => {
    expect(reasonFor(text, given)).toBe("");
  });
});

describe("the path of a declared rule", () => {
  test.each([
    ["kpis", ""],
    ["kpis.*", ""],
    ["kpis.*.target", ""],
    ["strategy.channels.*", ""],
    ["plan.period", ""],
    ["x-house.any.*", ""],
    ["plan.x-own.*", ""],
    ["kpis.*.targt", 'Did you mean "target"?'],
    ["kpis.name", 'Write "kpis.*"'],
    ["plan.*", '"plan" is no list'],
    ["strategy.chanels.*", 'Did you mean "channels"?'],
  ])("%s: %s", (given, message) => {
    const found = validateGivenPath(given.split("."));
    expect(found ? englishReason(found) : "").toContain(message);
    expect(found === undefined).toBe(message === "");
  });
});
