import { describe, expect, test } from "vitest";
import { objectiveKinds } from "../../../src/catalog/metrics.ts";
import { Vocabulary } from "../../../src/catalog/vocabulary.ts";
import { languages } from "../../../src/i18n/languages.ts";
import type { PartialPlan } from "../../../src/plan/sections.ts";
import type { Objective } from "../../../src/plan/types.ts";
import { betterMetrics, metricChoices } from "../../../src/wizard/proposals/metrics.ts";
import { loadWizardTexts } from "../../../src/wizard/wizard-texts.ts";

const words = await loadWizardTexts("en");
const vocabulary = new Vocabulary();
const { fits, vanity } = words.advice.kpis.marks;

type Kind = (typeof objectiveKinds)[number];

/** Returns the arguments for the metrics of an objective of a kind, on these networks. */
function purpose(kind: Kind | undefined, ...platforms: string[]) {
  const plan = { strategy: { channels: platforms.map((platform) => ({ platform })) } } as PartialPlan;
  const served = [{ id: "spring", statement: "300 orders a month", kind }] as Objective[];
  return { plan, served, vocabulary, words };
}

describe.each(objectiveKinds)("for an objective of the kind %s", (kind) => {
  const choices = metricChoices(purpose(kind, "instagram"));
  const metrics = choices.flatMap(({ value }) => vocabulary.metric(value) ?? []);

  test("the metrics that fit and are not vanity metrics come first and are marked", () => {
    const marked = choices.filter(({ name }) => name.endsWith(`(${fits})`)).map(({ value }) => value);
    expect(marked.length).toBeGreaterThan(0);
    expect(choices.slice(0, marked.length).map(({ value }) => value)).toEqual(marked);
    for (const metric of metrics.slice(0, marked.length)) {
      expect(metric.evidenceFor).toContain(kind);
      expect(metric.vanity).toBeUndefined();
    }
  });

  test("vanity metrics are marked, at any position", () => {
    const marked = choices.filter(({ name }) => name.endsWith(`(${vanity})`)).map(({ value }) => value);
    expect(new Set(marked)).toEqual(new Set(metrics.filter((metric) => metric.vanity).map(({ id }) => id)));
  });

  test("every metric is offered once", () => {
    expect(choices.map(({ value }) => value).sort()).toEqual([...vocabulary.metricIds].sort());
  });

  test("the alternatives to a vanity metric fit the objective", () => {
    const better = betterMetrics("likes", purpose(kind));
    const named = metrics.filter(
      ({ id, evidenceFor, vanity: looks }) =>
        evidenceFor.includes(kind) && !looks && better.includes(words.metrics[id] ?? id),
    );
    expect(named.length).toBeGreaterThan(0);
    expect(better).not.toContain(words.metrics.likes);
  });
});

test("metrics that the chosen networks do not offer come last", () => {
  const rank = (...platforms: string[]) =>
    metricChoices(purpose("relationship", ...platforms)).findIndex(({ value }) => value === "active-members");
  expect(rank("telegram")).toBeLessThan(rank("instagram"));
});

test("for an objective without a kind, no metric is marked as fitting", () => {
  const names = metricChoices(purpose(undefined, "instagram")).map(({ name }) => name);
  expect(names.filter((name) => name.includes(fits))).toEqual([]);
  expect(names.some((name) => name.includes(vanity))).toBe(true);
});

test.each(languages)("in %s each metric has a name and a description", async (language) => {
  const own = await loadWizardTexts(language);
  for (const { value, name, about } of metricChoices({ ...purpose("sales", "instagram"), words: own })) {
    expect(name, value).not.toBe(value);
    expect(about, value).toMatch(/\S/);
  }
});
