import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import objectives from "../../../schemas/objectives.schema.json" with { type: "json" };
import { FACTS_REVIEWED, type FactSource } from "../../../src/catalog/fact.ts";
import { denominators, metrics } from "../../../src/catalog/metrics.ts";
import { platforms } from "../../../src/catalog/platforms.ts";
import { languages } from "../../../src/i18n/languages.ts";
import { loadMessages } from "../../../src/i18n/load-messages.ts";
import type { Calendar, Kpi, Objective, Profile, Strategy } from "../../../src/plan/types.ts";
import { lintWithRule } from "../../support/lint.ts";
import { examples } from "../../support/render.ts";

const slug = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const platformIds = platforms.map(({ id }) => id);
const metricIds = metrics.map(({ id }) => id);

describe.each([
  ["platforms", platformIds],
  ["metrics", metricIds],
  ["denominators", denominators],
])("the catalog of %s", (_, ids) => {
  test("has valid ids without duplicates", () => {
    expect(ids.filter((id) => !slug.test(id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe("every fact", () => {
  const facts = platforms.flatMap(({ id, name, home, ...facts }) =>
    Object.entries(facts).map(([key, { source }]) => [`${key} of ${id}`, source] as const),
  );
  const ofMetrics = metrics.flatMap(({ id, source }) => (source ? [[id, source] as const] : []));
  const sources: (readonly [string, FactSource])[] = [...facts, ...ofMetrics];

  test.each(sources)("%s has source URLs and the date of the check", (_, { urls, checked }) => {
    expect(urls.length).toBeGreaterThan(0);
    for (const url of urls) {
      expect(url).toMatch(/^https:\/\/[!-~]+$/);
      expect(new URL(url).hostname).toContain(".");
    }
    expect(new Date(checked).toISOString().slice(0, 10)).toBe(checked);
  });

  /** The date of the newest release, or of the last review if that is later. */
  const changelog = readFileSync(join(import.meta.dirname, "../../../CHANGELOG.md"), "utf8");
  const [, released = ""] = /^## \[\d[^\]]*\] - (\S+)/m.exec(changelog) ?? [];
  const current = released > FACTS_REVIEWED ? released : FACTS_REVIEWED;
  const yearBefore = `${Number(current.slice(0, 4)) - 1}${current.slice(4)}`;

  test.each(sources)(`%s was checked in the year before ${current}`, (_, { checked }) => {
    expect(checked > yearBefore && checked <= current, checked).toBe(true);
  });
});

describe("a post that exceeds every limit of its platform", () => {
  const files = Array.from({ length: 40 }, (_, index) => ({ file: `${index}.mp4`, length: "13h" }));
  const hashtags = Array.from({ length: 40 }, (_, index) => `tag${index}`);
  const post = { id: "p", channel: "c", text: "a".repeat(70_000), hashtags, media: files };
  const limits = platforms.filter(({ textLimit, hashtags: tags, media, videoLength }) =>
    [textLimit, tags, media, videoLength].some(Boolean),
  );

  test.each(limits.map((platform) => [platform.name, platform] as const))(
    "causes errors only by the documentation or the code of %s",
    async (_, { id, textLimit, hashtags: tags, media, videoLength }) => {
      const strategy = { channels: [{ id: "c", platform: id }] };
      const plan = JSON.stringify({ smplan: 1, strategy, calendar: { posts: [post] } });
      const weights = [textLimit, tags, media, ...files.map(() => videoLength)].flatMap(
        (fact) => fact?.source.weight ?? [],
      );
      const count = (weight: string) => weights.filter((one) => one === weight).length;
      const errors = [
        ...(await lintWithRule("calendar/length", plan)),
        ...(await lintWithRule("calendar/limits", plan)),
      ];
      const infos = await lintWithRule("calendar/reported-limits", plan);
      expect(errors.length).toBe(count("primary"));
      expect(infos.length).toBe(count("secondary"));
      for (const { severity } of infos) expect(severity).toBe("info");
    },
  );
});

describe("the most used platforms", () => {
  const widelyUsed = [
    ...["facebook", "instagram", "threads", "linkedin", "x", "youtube", "tiktok", "pinterest", "snapchat"],
    ...["whatsapp", "telegram", "viber", "bluesky", "mastodon", "reddit", "discord", "google-business"],
  ];

  test.each(widelyUsed)("%s has its formats and states whether it has statistics", (id) => {
    const platform = platforms.find((candidate) => candidate.id === id);
    const formats = platform?.formats?.value ?? [];
    expect(formats.length).toBeGreaterThan(0);
    expect(new Set(formats).size).toBe(formats.length);
    expect(platform?.nativeAnalytics?.value).toBeTypeOf("boolean");
  });

  test("limits are positive integers, and ranges start below their end", () => {
    for (const { textLimit, hashtags, media, videoLength, recommendedPostsPerWeek: posts } of platforms) {
      const { max: seconds, formats = {} } = videoLength?.value ?? {};
      const limits = [textLimit?.value.max, textLimit?.value.link, hashtags?.value, media?.value, seconds];
      for (const limit of [...limits, ...Object.values(formats)])
        expect(limit ?? 1).toSatisfy((value: number) => Number.isInteger(value) && value > 0);
      for (const limit of Object.values(formats)) expect(limit).toBeLessThan(seconds ?? 0);
      if (posts) expect(posts.value.from).toBeLessThan(posts.value.to);
    }
  });
});

describe("metrics", () => {
  test("are evidence for every kind of objective, and for no other kind", () => {
    const kinds = new Set(metrics.flatMap(({ evidenceFor }) => evidenceFor));
    expect([...kinds].sort()).toEqual([...objectives.$defs.objective.properties.kind.enum].sort());
  });

  test("are not evidence if they only count our own work or spending", () => {
    const proofs = metrics.filter(({ evidenceFor }) => evidenceFor.length > 0).map(({ id }) => id);
    for (const id of ["posts-published", "cadence-adherence", "utm-coverage", "spend", "budget-pacing"])
      expect(proofs).not.toContain(id);
  });

  test("include more than vanity metrics for every kind of objective", () => {
    const substantial = metrics.filter(({ vanity }) => !vanity).flatMap(({ evidenceFor }) => evidenceFor);
    expect(new Set(substantial)).toEqual(new Set(objectives.$defs.objective.properties.kind.enum));
  });

  test("name platforms of the catalog", () => {
    const named = metrics.flatMap(({ platforms = [] }) => platforms);
    expect(named.filter((id) => !platformIds.includes(id))).toEqual([]);
  });

  test("that are percentages name their denominator by an id", () => {
    const divisors = metrics.flatMap(({ unit, formula = "" }) =>
      unit === "percent" ? (/ \/ ([\w-]+)$/.exec(formula)?.[1] ?? []) : [],
    );
    expect(divisors.length).toBeGreaterThan(20);
    // The denominator of a return on investment is money, which has no id.
    expect(divisors.filter((id) => id !== "cost" && !denominators.includes(id))).toEqual([]);
  });
});

interface Loose {
  situation?: { profiles?: Profile[] };
  objectives?: Objective[];
  strategy?: Strategy;
  kpis?: Kpi[];
  calendar?: Calendar;
}

const plans = examples
  .filter(({ name }) => name !== "faulty")
  .map(({ name, file }) => [name, parse(readFileSync(file, "utf8")) as Loose] as const);

describe.each(plans)("the plan %s", (_, plan) => {
  const channels = plan.strategy?.channels ?? [];

  test("uses platforms and formats of the catalog", () => {
    const used = [...channels, ...(plan.situation?.profiles ?? [])].map(({ platform }) => platform);
    expect(used.filter((id) => !platformIds.includes(id))).toEqual([]);

    const planned = [...(plan.calendar?.slots ?? []), ...(plan.calendar?.posts ?? [])];
    for (const { id, platform, formats = [] } of channels) {
      const known: readonly string[] = platforms.find((one) => one.id === platform)?.formats?.value ?? [];
      const wanted = planned.filter(({ channel }) => channel === id).flatMap(({ format }) => format ?? []);
      expect([...formats, ...wanted].filter((format) => !known.includes(format))).toEqual([]);
    }
  });

  test("measures each objective by a metric that is evidence for it", () => {
    for (const { id, metric, objective, of } of plan.kpis ?? []) {
      if (metric === "custom") continue;
      const ownObjectives = plan.objectives?.filter((one) => [objective].flat().includes(one.id)) ?? [];
      const evidenceFor: readonly string[] = metrics.find((one) => one.id === metric)?.evidenceFor ?? [];
      expect(
        ownObjectives.some(({ kind }) => kind && evidenceFor.includes(kind)),
        id,
      ).toBe(true);
      expect(of === undefined || denominators.includes(of), `${id} is of ${of}`).toBe(true);
    }
  });
});

test("there are examples to compare with the catalogs", () => {
  expect(plans.length).toBeGreaterThanOrEqual(7);
});

test.each(languages)(
  "every metric has a unique name in %s, and there are no extra names",
  async (language) => {
    const names = await loadMessages("metrics", language, { values: "as-is" });
    expect(Object.keys(names).sort()).toEqual([...metricIds].sort());
    expect(new Set(Object.values(names)).size).toBe(metrics.length);
  },
);

test("an unsupported language gets the English names", async () => {
  expect(await loadMessages("metrics", "fi", { values: "as-is" })).toEqual(
    await loadMessages("metrics", "en", { values: "as-is" }),
  );
});
