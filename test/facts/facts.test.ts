import { describe, expect, test } from "vitest";
import { metrics } from "../../src/facts/metrics.ts";
import { platforms } from "../../src/facts/platforms.ts";
import { languages } from "../../src/locale/languages.ts";
import { loadMetricNames } from "../../src/locale/metrics.ts";

const slug = /^[a-z0-9]+(-[a-z0-9]+)*$/;

describe.each([
  ["platforms", platforms.map(({ id }) => id)],
  ["metrics", metrics.map(({ id }) => id)],
])("the catalogue of %s", (_, ids) => {
  test("has ids as plans write them, each once", () => {
    expect(ids.filter((id) => !slug.test(id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

test.each(languages)(
  "every metric has a name in %s, none twice, and no name is left over",
  async (language) => {
    const names = await loadMetricNames(language);
    expect(Object.keys(names).sort()).toEqual(metrics.map(({ id }) => id).sort());
    expect(new Set(Object.values(names)).size).toBe(metrics.length);
  },
);

test("a language that is none of ours gets the English names", async () => {
  expect(await loadMetricNames("fi")).toEqual(await loadMetricNames("en"));
});
