import { describe, expect, test } from "vitest";
import { languages } from "../../../src/i18n/languages.ts";
import type { PartialPlan } from "../../../src/plan/sections.ts";
import { type SwotCandidates, swotCandidates } from "../../../src/wizard/proposals/swot.ts";
import { loadWizardTexts } from "../../../src/wizard/wizard-texts.ts";

const words = await loadWizardTexts("en");
const team = [
  { id: "ana", name: "Ana", hoursPerWeek: 6 },
  { id: "ben", name: "Ben", hoursPerWeek: 6 },
];

/** Returns the answers and evidence behind the candidates for a plan, by quadrant. */
function candidatesFor(plan: PartialPlan): Record<string, [from: string, evidence: string | undefined][]> {
  const candidates = swotCandidates(plan, words);
  return Object.fromEntries(
    Object.entries(candidates)
      .filter(([, list]) => list.length > 0)
      .map(([quadrant, list]: [string, SwotCandidates["strengths"]]) => [
        quadrant,
        list.map(({ from, evidence }) => [from, evidence]),
      ]),
  );
}

const history = (...items: object[]) => ({ situation: { internal: { history: items } } }) as PartialPlan;
const spring = { id: "spring", name: "Spring bread week", when: "2026-04" };
/** Something was tried: otherwise, having tried nothing is a weakness of every plan. */
const tried = [{ ...spring, result: "212 orders" }];
const inside = (internal: object) =>
  ({ team, situation: { internal: { history: tried, ...internal } } }) as PartialPlan;
const ofHistory = ["history", "internal.history.spring"];

describe("each sentence follows from an answer", () => {
  test("nothing from an empty plan", () => {
    expect(candidatesFor({})).toEqual({});
  });

  test("from the resources", () => {
    expect(candidatesFor(inside({ resources: { level: "sufficient" } }))).toEqual({
      strengths: [["resources", "internal.resources"], ofHistory],
    });
    expect(candidatesFor(inside({ resources: { level: "limited" } }))).toEqual({
      strengths: [ofHistory],
      weaknesses: [["resources", "internal.resources"]],
    });
  });

  test("from the note on the resources, which it quotes", () => {
    const plan = inside({ resources: { level: "limited", note: "no camera." } });
    expect(swotCandidates(plan, words).weaknesses[0]?.statement).toBe(
      "What we have for this plan is limited: no camera.",
    );
  });

  test("from a team of one, and from few hours", () => {
    expect(candidatesFor({ team: [{ id: "ana", name: "Ana", hoursPerWeek: 20 }] } as PartialPlan)).toEqual({
      weaknesses: [["team", "internal.resources"]],
    });
    const few = { team: team.map((member) => ({ ...member, hoursPerWeek: 3 })) } as PartialPlan;
    expect(swotCandidates(few, words).weaknesses).toEqual([
      {
        statement: "There are only 6 hours a week for this plan.",
        from: "hours",
        evidence: "internal.resources",
      },
    ]);
    expect(candidatesFor({ team } as PartialPlan)).toEqual({});
  });

  test.each([
    ["positive", "strengths", words.drafts.swot.threats.review],
    ["mixed", "weaknesses", words.drafts.swot.threats.review],
    ["negative", "weaknesses", words.drafts.swot.threats.outcry],
  ] as const)("from a reputation that is %s, with its threat", (sentiment, quadrant, threat) => {
    const candidates = swotCandidates(inside({ reputation: { sentiment } }), words);
    expect(candidates[quadrant]).toContainEqual(
      expect.objectContaining({ from: "reputation", evidence: "internal.reputation" }),
    );
    expect(candidates.threats).toEqual([{ statement: threat, from: "reputation", reputational: true }]);
  });

  test("from earlier activities: their results, missing results, or no activities", () => {
    expect(candidatesFor(history(...tried))).toEqual({ strengths: [ofHistory] });
    expect(candidatesFor(history(spring))).toEqual({ weaknesses: [["history", "internal.history"]] });
    expect(candidatesFor(history())).toEqual({ weaknesses: [["history", undefined]] });
  });

  test("from active and dormant profiles", () => {
    const plan = {
      situation: {
        profiles: [
          { platform: "instagram", status: "active", followers: 1240 },
          { platform: "facebook", status: "dormant", followers: 310 },
          { platform: "linkedin", status: "active" },
        ],
      },
    } as PartialPlan;
    const { strengths, weaknesses } = swotCandidates(plan, words);
    expect(strengths).toEqual([
      {
        statement: "On Instagram, 1,240 people already follow our profile.",
        from: "profiles",
        evidence: "profiles.instagram",
      },
    ]);
    expect(weaknesses).toEqual([
      { statement: "Our profile on Facebook lies idle.", from: "profiles", evidence: "profiles.facebook" },
    ]);
  });

  test("from competitors and external factors", () => {
    const plan = {
      situation: {
        external: {
          competitors: [
            { id: "mill", name: "Old Mill" },
            { id: "crust", name: "Crust & Co", does: "daily stories of the oven." },
          ],
          factors: {
            economic: [
              { statement: "Flour costs more every month.", impact: "threat" },
              { statement: "A market hall opens next door.", impact: "opportunity" },
              { statement: "The street is rebuilt.", impact: "neutral" },
              "Rents are stable.",
            ],
          },
        },
      },
    } as PartialPlan;
    const { opportunities, threats } = swotCandidates(plan, words);
    expect(opportunities.map(({ statement, evidence }) => [statement, evidence])).toEqual([
      ["A market hall opens next door.", "external.factors.economic"],
    ]);
    expect(threats.map(({ statement, evidence }) => [statement, evidence])).toEqual([
      ["Old Mill is after the same people.", "external.competitors.mill"],
      ["Crust & Co is after the same people: daily stories of the oven.", "external.competitors.crust"],
      ["Flour costs more every month.", "external.factors.economic"],
    ]);
  });
});

/** Plans that together produce every sentence, with semicolons in the typed texts. */
const completePlans: readonly PartialPlan[] = (["positive", "mixed", "negative"] as const).flatMap(
  (sentiment) =>
    [undefined, "warm; a little late"].flatMap((note) =>
      (["sufficient", "limited"] as const).flatMap((level) =>
        [1, 5].map(
          (hoursPerWeek) =>
            ({
              team: [{ id: "ana", name: "Ana", hoursPerWeek }],
              situation: {
                internal: {
                  resources: { level, note },
                  reputation: { sentiment, summary: note },
                  history: hoursPerWeek === 1 ? [] : [{ ...spring, result: note }],
                },
                profiles: [
                  { platform: "instagram", status: "active", followers: hoursPerWeek },
                  { platform: "facebook", status: "dormant" },
                ],
                external: {
                  competitors: [{ id: "mill", name: "Old Mill", does: note }],
                  factors: { social: [{ statement: "People bake; they buy less.", impact: "threat" }] },
                },
              },
            }) as PartialPlan,
        ),
      ),
    ),
);

describe.each(languages)("the candidates in %s", (language) => {
  test("has no placeholder and no semicolon, which would end the sentence", async () => {
    const own = await loadWizardTexts(language);
    const statements = completePlans.flatMap((plan) =>
      Object.values(swotCandidates(plan, own)).flatMap((list) => list.map(({ statement }) => statement)),
    );
    expect(new Set(statements).size).toBeGreaterThan(20);
    for (const statement of statements) {
      expect(statement).not.toMatch(/[{};]/);
      expect(statement).not.toContain("undefined");
    }
    expect(statements.join("\n")).toContain("warm, a little late");
  });

  test("names the answer that each follows from", async () => {
    const own = await loadWizardTexts(language);
    for (const plan of completePlans)
      for (const { from } of Object.values(swotCandidates(plan, own)).flat())
        expect(own.advice.proposals.from[from]).toMatch(/\S/);
  });
});
