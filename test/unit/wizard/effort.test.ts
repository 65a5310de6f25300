import { describe, expect, test } from "vitest";
import { languages } from "../../../src/i18n/languages.ts";
import type { PartialPlan } from "../../../src/plan/sections.ts";
import { describeEffort, frequencyAdvice } from "../../../src/wizard/proposals/effort.ts";
import { loadWizardTexts } from "../../../src/wizard/wizard-texts.ts";

const words = await loadWizardTexts("en");

/** Returns a bakery with two team members, with these hours a week each, on Instagram and Facebook. */
function bakery(hoursPerWeek?: number, more: Record<string, unknown> = {}): PartialPlan {
  return {
    team: [
      { id: "ana", name: "Ana", hoursPerWeek },
      { id: "ben", name: "Ben", hoursPerWeek },
    ],
    strategy: {
      channels: [
        { platform: "instagram", frequency: { per: "week" }, effortPerPost: "2h" },
        { platform: "facebook", frequency: { posts: 2, per: "week" }, effortPerPost: "1h" },
      ],
      ...more,
    },
  } as PartialPlan;
}

describe("the effort of a number of posts", () => {
  test("is within the team's hours", () => {
    expect(describeEffort("3", [0], bakery(5), words)).toBe(
      "3 posts a week at 2 hours each: 6 h a week. With this, 8 of the team's 10 h a week are used.",
    );
  });

  test("may use all of the team's hours", () => {
    expect(describeEffort("4", [0], bakery(5), words)).toContain("10 of the team's 10 h");
  });

  test("exceeds them, with advice", () => {
    expect(describeEffort("5", [0], bakery(5), words)).toBe(
      "5 posts a week at 2 hours each: 10 h a week. With this, the plan asks for 12 h a week, and the team has 10. " +
        "Post less often, make simpler posts, or leave a network out.",
    );
  });

  test("is not compared if the team's hours are unknown", () => {
    expect(describeEffort("1", [0], bakery(), words)).toBe(
      `1 post a week at 2 hours each: 2 h a week. ${words.advice.channels.hoursUnknown}`,
    );
  });

  test("is the sum of all channels of the question", () => {
    expect(describeEffort("2", [0, 1], bakery(5), words)).toContain(
      "4 posts a week at 2 hours each: 6 h a week.",
    );
  });

  test("is added to the effort of the plan's actions", () => {
    const actions = [{ description: "Film the oven", effort: "3h", per: "week" }];
    expect(describeEffort("3", [0], bakery(5, { actions }), words)).toContain(
      "the plan asks for 11 h a week",
    );
  });

  test.each(["", "often", "0", "-2"])("is undefined for the input “%s”", (typed) => {
    expect(describeEffort(typed, [0], bakery(5), words)).toBeUndefined();
  });

  test("is undefined if the effort of a post is unknown", () => {
    const channels = [{ platform: "instagram", frequency: { per: "week" } }];
    expect(describeEffort("3", [0], bakery(5, { channels }), words)).toBeUndefined();
  });

  test.each(languages)("leaves no placeholder in %s", async (language) => {
    const own = await loadWizardTexts(language);
    for (const hours of [undefined, 1, 40])
      for (const posts of ["1", "2", "5", "21"])
        expect(describeEffort(posts, [0, 1], bakery(hours), own)).not.toMatch(/[{}]|undefined|NaN/);
  });

  test.each([
    ["en", "2.5"],
    ["bg", "2,5"],
    ["es", "2,5"],
  ])("uses the decimal separator of %s: %s", async (language, typed) => {
    const hours = describeEffort(typed, [1], bakery(5), await loadWizardTexts(language));
    expect(hours).toContain(`${typed} `);
  });
});

describe("the advised frequency", () => {
  test("names the website of the advice and the date on which it was read", () => {
    expect(frequencyAdvice("instagram", words)).toMatch(
      /^For Instagram, 3–5 posts a week are advised \([a-z0-9.-]+\.[a-z]+, read on \d{1,2} \w+ 2\d{3}\)\.$/,
    );
  });

  test("says that no advice is known", () => {
    expect(frequencyAdvice("flickr", words)).toBe(
      "For Flickr we know of no advice how often to post. Better seldom and steady.",
    );
  });

  test("keeps the name of an unknown network", () => {
    expect(frequencyAdvice("breadnet", words)).toContain("For breadnet we know of no advice");
  });

  test.each(languages)("in %s has a website, a year and no placeholder", async (language) => {
    const advice = frequencyAdvice("facebook", await loadWizardTexts(language));
    expect(advice).not.toMatch(/[{}]/);
    expect(advice).toMatch(/Facebook/);
    expect(advice).toMatch(/[a-z]\.[a-z]{2,}/);
    expect(advice).toMatch(/20\d\d/);
  });
});
