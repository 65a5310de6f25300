import { describe, expect, test } from "vitest";
import { stringify } from "yaml";
import { defaultCrisisLevels, defaultCrisisSteps } from "../../../src/catalog/crisis-defaults.ts";
import { platforms } from "../../../src/catalog/platforms.ts";
import type { Messages } from "../../../src/generated/messages.ts";
import { languages } from "../../../src/i18n/languages.ts";
import { loadMessages } from "../../../src/i18n/load-messages.ts";
import { formatMessage } from "../../../src/i18n/message.ts";
import { textLength } from "../../../src/plan/text-length.ts";
import { rules } from "../../../src/rules/index.ts";
import { lintWithRule } from "../../support/lint.ts";

/** Answers of a bakery in spring. */
const bakery: Record<string, Record<string, string>> = {
  en: {
    ...{ organization: "Dawn Chorus Bakery", name: "Golden Crust", does: "a free knot with every loaf" },
    ...{
      summary: "4.7 stars from 210 reviews",
      note: "one person for half a day",
      result: "240 Easter orders",
    },
    ...{ threat: "One bad review travels further than many good ones" },
  },
  bg: {
    ...{
      organization: "Фурна „Първи петли“",
      name: "Златна коричка",
      does: "безплатна кифла към всеки хляб",
    },
    ...{
      summary: "4,7 звезди от 210 отзива",
      note: "един човек за половин ден",
      result: "240 поръчки за Великден",
    },
    ...{ threat: "Един лош отзив стига по-далеч от много добри" },
  },
  es: {
    ...{ organization: "Panadería El Alba", name: "Corteza de Oro", does: "un bollo gratis con cada pan" },
    ...{
      summary: "4,7 estrellas en 210 reseñas",
      note: "una persona media mañana",
      result: "240 pedidos de Pascua",
    },
    ...{ threat: "Una mala reseña llega más lejos que muchas buenas" },
  },
};

const answersIn = (language: string) => ({
  ...{ organization: "", threat: "" },
  ...bakery[language],
  ...{ platform: "Facebook", date: "2026-03-01", count: 4 },
});

/** Returns all texts with the answers filled in. */
function filledTexts(drafts: object, language: string): string[] {
  return Object.values(drafts).flatMap((draft) =>
    typeof draft === "object" ? filledTexts(draft, language) : formatMessage(draft, answersIn(language)),
  );
}

/** Returns a plan whose SWOT and crisis manual consist only of drafts. */
function planOf({ swot, crisis }: Messages["drafts"], language: string): string {
  const answers = answersIn(language);
  const square = (drafts: object) => filledTexts(drafts, language);
  const scenario = (id: keyof Messages["drafts"]["crisis"]["statements"], name: string, level: string) => ({
    ...{ id, name, level, cluster: id in crisis.scenarios ? "victim" : id, threats: ["review"] },
    steps: defaultCrisisSteps.map((step) => ({
      do: crisis.steps[step.id],
      owner: "ema",
      within: step.within,
    })),
    statements: [{ language, text: crisis.statements[id](answers) }],
    dont: crisis.dont,
  });
  const happens = crisis.scenarios.threat(answers);
  return stringify({
    smplan: 1,
    plan: { language },
    team: [
      { id: "ema", name: "Ema" },
      { id: "bruno", name: "Bruno" },
    ],
    situation: {
      swot: {
        ...{ strengths: square(swot.strengths), weaknesses: square(swot.weaknesses) },
        opportunities: square(swot.opportunities),
        threats: [{ id: "review", statement: swot.threats.review, reputational: true }, swot.threats.outcry],
      },
    },
    strategy: { channels: [{ id: "x", platform: "x", languages: [language] }] },
    crisis: {
      levels: defaultCrisisLevels.map(({ id, respondWithin }) => ({
        ...{ id, ...crisis.levels[id], respondWithin },
        decides: "bruno",
      })),
      escalation: [
        { from: "watch", to: "alert", when: crisis.escalation.alert, notify: ["bruno"] },
        { from: "alert", to: "crisis", when: crisis.escalation.crisis, notify: ["bruno"] },
      ],
      scenarios: [
        scenario("accidental", happens, "alert"),
        scenario("hijacked", crisis.scenarios.hijacked, "crisis"),
        scenario("misinformation", crisis.scenarios.misinformation, "alert"),
      ],
    },
  });
}

describe.each(languages)("drafts in %s", (language) => {
  test("include complete sentences about the SWOT", async () => {
    const { swot } = await loadMessages("drafts", language, { values: "as-is" });
    const sentences = filledTexts(swot, language);
    expect(sentences.filter((text) => !/^[\p{Lu}«„“].*[^.]\.$/u.test(text))).toEqual([]);
    expect(new Set(sentences).size).toBe(sentences.length);
  });

  test("include first statements that fit every platform, and only lack the name of the organization", async () => {
    const limits = platforms.flatMap(({ id, textLimit }) => (textLimit ? [{ id, ...textLimit.value }] : []));
    expect(limits.length).toBeGreaterThan(10);
    for (const [kind, text] of Object.entries(
      (await loadMessages("drafts", language, { values: "as-is" })).crisis.statements,
    )) {
      const published = text(answersIn(language));
      expect(
        limits.filter((limit) => textLength(published, limit) > limit.max).map(({ id }) => id),
        kind,
      ).toEqual([]);
    }
  });

  test("include distinct triggers for each level", async () => {
    const { levels } = (await loadMessages("drafts", language, { values: "as-is" })).crisis;
    const triggers = Object.values(levels).flatMap((level) => level.triggers);
    expect(new Set(triggers).size).toBe(triggers.length);
    expect(Object.keys(levels)).toEqual(defaultCrisisLevels.map(({ id }) => id));
  });

  test("include a text for each default step", async () => {
    expect(Object.keys((await loadMessages("drafts", language, { values: "as-is" })).crisis.steps)).toEqual(
      defaultCrisisSteps.map(({ id }) => id),
    );
  });

  // The rules that the drafts must satisfy. Owners and evidence are known only to the organization.
  const satisfiedRules = [
    ...["structure/schema", "structure/placeholder", "structure/reference", "situation/swot"],
    ...["situation/swot-duplicate", "crisis/levels", "crisis/order", "crisis/scenarios", "crisis/statement"],
    ...["crisis/takeover", "crisis/threats", "crisis/response", "crisis/escalation"],
  ];

  test.each(satisfiedRules)("make a plan without findings of %s", async (id) => {
    expect(rules.map((rule) => rule.id)).toContain(id);
    const plan = planOf(await loadMessages("drafts", language, { values: "as-is" }), language);
    expect((await lintWithRule(id, plan)).map(({ message }) => message)).toEqual([]);
  });
});

test("a plan of drafts without a scenario for a hijacked profile has that finding", async () => {
  const words = await loadMessages("drafts", "en", { values: "as-is" });
  const plan = planOf(words, "en").replaceAll(/hijacked/g, "forgotten");
  expect(await lintWithRule("crisis/takeover", plan)).toHaveLength(1);
});
