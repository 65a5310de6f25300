import { describe, expect, test } from "vitest";
import { defineRule, RuleTester, type RuleTests } from "../../../src/index.ts";

const fridays = defineRule({
  id: "bakery/no-fridays",
  reads: ["calendar"],
  messages: { friday: 'Post "{id}" is due on a Friday.', lost: "Of {nobody}." },
  options: { day: { type: "integer", description: "The day without posts.", default: 5 } },
  check({ calendar }, report, { options, today }) {
    for (const post of calendar.posts ?? [])
      if (post.date && post.date >= today && new Date(post.date).getUTCDay() === options.day)
        report(post, "friday", { at: "date", data: { id: post.id ?? "" }, replaceWith: "2027-04-01" });
  },
});
const post = (date: string, id = "buns") => `calendar:\n  posts:\n    - { id: ${id}, date: ${date} }\n`;
const friday = post("2027-04-02");
const thursday = post("2027-04-01");

/** Returns the error message without a test runner; an empty text if all tests pass. */
async function failureOf(
  tests: RuleTests,
  rule: Parameters<RuleTester["run"]>[0] = fridays,
): Promise<string> {
  try {
    await new RuleTester().run(rule, tests);
    return "";
  } catch (error) {
    return (error as Error).message;
  }
}

describe("without a test runner", () => {
  test("reports nothing if all tests pass", async () => {
    const failing = [
      friday,
      { plan: friday, says: 'Post "buns" is due' },
      { plan: friday, says: [/buns.*Friday/], fixed: thursday },
      { plan: friday, says: { message: "Friday", line: 3, column: 25 } },
      { plan: `smplan: 1\n${friday}`, says: { message: "Friday", line: 4 } },
      { plan: thursday, options: { day: 4 } },
      { plan: post("2027-03-05"), today: "2027-03-01" },
    ];
    expect(await failureOf({ failing, passing: [thursday, post("2027-03-05"), "smplan: 1"] })).toBe("");
  });

  test.each<[string, RuleTests]>([
    ["should be silent about this, but says:\n  - Post", { failing: [friday], passing: [friday] }],
    ["should speak of this, but is silent", { failing: [thursday] }],
    ["should say 2 things, but says 1:", { failing: [{ plan: friday, says: ["buns", "bread"] }] }],
    ["but should say:\n  bread", { failing: [{ plan: friday, says: "bread" }] }],
    ["at 3:25, not at 2:25", { failing: [{ plan: friday, says: { message: "", line: 2 } }] }],
    ["The fix changes this to:", { failing: [{ plan: friday, fixed: friday }] }],
    [
      "no valid plan, so the rule cannot judge it. Line 2: ",
      { failing: [friday], passing: ["team: []\nkpiss: []"] },
    ],
    ["bakery/no-fridays has no fragment on which it speaks", { passing: [thursday] }],
  ])("%s", async (says, tests) => {
    expect(await failureOf(tests)).toContain(says);
  });

  test("reports all failures together, with their fragments", async () => {
    const failures = await failureOf({
      failing: [thursday],
      passing: [friday, { plan: friday, name: "late buns" }],
    });
    expect(failures.match(/^bakery\/no-fridays .*$/gm)).toEqual([
      "bakery/no-fridays speaks of calendar: posts: - { id: buns, date: 2027-04-01 }",
      "bakery/no-fridays is silent about calendar: posts: - { id: buns, date: 2027-04-02 }",
      "bakery/no-fridays is silent about late buns",
    ]);
  });

  test("reports the error of a rule that throws", async () => {
    const broken = {
      ...fridays,
      check: () => {
        throw new Error("out of flour");
      },
    };
    expect(await failureOf({ failing: [friday] }, broken)).toContain("failed: out of flour");
    const late = { ...fridays, check: async () => undefined };
    expect(await failureOf({ failing: [friday] }, late)).toContain("its check is asynchronous");
  });

  test("reports a rule that reports copies, which have no position in the plan", async () => {
    const copies = defineRule({
      ...fridays,
      check: ({ calendar }, report) => report({ ...calendar.posts?.[0] }, "friday", { data: { id: "b" } }),
    });
    expect(await failureOf({ failing: [friday] }, copies)).toContain(
      'reports "friday" of a thing that is not in the plan',
    );
  });

  test("finds unfilled placeholders, and fixes that never end", async () => {
    const lost = defineRule({ ...fridays, check: ({ calendar }, report) => report(calendar, "lost") });
    expect(await failureOf({ failing: [friday] }, lost)).toContain(
      "A placeholder is not filled in: Of {nobody}.",
    );
    const restless = defineRule({
      ...fridays,
      check({ calendar }, report) {
        const [bun] = calendar.posts ?? [];
        if (bun) report(bun, "friday", { at: "id", data: { id: "b" }, replaceWith: `${bun.id}s` });
      },
    });
    expect(await failureOf({ failing: [friday] }, restless)).toContain("The fixes do not end");
  });

  test("runs the rule's own examples", async () => {
    const failures = await failureOf(
      { failing: [friday] },
      { ...fridays, examples: { invalid: thursday, valid: thursday } },
    );
    expect(failures).toContain("bakery/no-fridays speaks of its example\nThe rule should speak");
  });

  test("rejects an invalid rule", async () => {
    expect(await failureOf({ failing: [friday] }, { ...fridays, id: "fridays" })).toContain(
      'its id is "fridays"',
    );
    expect(
      await failureOf({ failing: [friday] }, { ...fridays, reads: ["calender" as "calendar"] }),
    ).toContain('reads the section "calender", which no plan has (did you mean "calendar"?)');
  });
});

test("declares a test for each fragment if there is a test runner", () => {
  const declared: string[] = [];
  const tester = new RuleTester({
    describe(name, run) {
      declared.push(name);
      run();
    },
    it: (name) => declared.push(name),
  });
  tester.run(fridays, { failing: [friday], passing: [{ name: "a Thursday", plan: thursday }] });
  expect(declared).toEqual([
    "bakery/no-fridays",
    "speaks of calendar: posts: - { id: buns, date: 2027-04-02 }",
    "is silent about a Thursday",
  ]);
});

new RuleTester({ describe, it: test }).run(fridays, {
  failing: [{ plan: friday, says: "buns" }],
  passing: [thursday],
});
