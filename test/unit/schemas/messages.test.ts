import { describe, expect, test } from "vitest";
import { fragmentSource } from "../../../src/lint/testing/lint-fragment.ts";
import { isCalendarDate, isPlanDate, isPlanYear } from "../../../src/schema/formats.ts";
import { patternOf } from "../../../src/schema/pattern.ts";
import { validParts } from "../../../src/schema/strip-invalid.ts";
import { emptySections, findSchemaErrors, validatePlan } from "../../../src/schema/validate-plan.ts";

/** Returns the schema errors of a plan, as `message path: text` with the texts that a fix inserts. */
async function errorsOf(plan: string): Promise<string[]> {
  const text = `smplan: 1\n${plan}\n`;
  const { diagnostics } = await validatePlan(fragmentSource(text));
  return diagnostics.map(({ message, path = [], span, fix, suggestion }) => {
    const edits = [fix && `fix ${fix[0]?.text}`, suggestion && `suggest ${suggestion[0]?.text}`].filter(
      Boolean,
    );
    return [`${message} ${path.join(".")}: ${text.slice(span.start, span.end)}`, ...edits].join(" | ");
  });
}

describe("a schema error", () => {
  test.each<[string, string[]]>([
    ["plan: { titl: Spring }", ["unknown-near plan.titl: titl | suggest title"]],
    ["plan: { xyzzy: Spring }", ["unknown plan.xyzzy: xyzzy"]],
    ["plan: { x-titel: Spring }", []],
    ["plan: { title: A, titel: Spring }", ["unknown plan.titel: titel"]],
    ["plan: { title: 5 }", ['number plan.title: 5 | fix "5"']],
    ["plan: { title: true }", ['boolean plan.title: true | fix "true"']],
    ["plan: { title: [] }", ["type plan.title: title"]],
    ["plan: { title: }", ["null plan.title: title"]],
    ['plan: { title: "" }', ['empty-text plan.title: ""']],
    ["plan: { period: { start: 1 March 2027 } }", ["expected plan.period.start: 1 March 2027"]],
    ["plan: { period: { start: 1850-01-01 } }", ["far-date plan.period.start: 1850-01-01"]],
    ["plan: { period: { start: 2027-02-30 } }", ["expected plan.period.start: 2027-02-30"]],
    ["plan: { owner: Emma Lind }", ["expected-near plan.owner: Emma Lind | suggest emma-lind"]],
    ["plan: { status: aproved }", ["enum-near plan.status: aproved | suggest approved"]],
    ["plan: { status: whatever-this-is }", ["enum plan.status: whatever-this-is"]],
    ["kpis: [{ name: K }]", ["unnamed kpis.0.id: name: K"]],
    ["kpis: [{ id: k, name: K, cadence: wekly }]", ["enum-near kpis.0.cadence: wekly | suggest weekly"]],
    [
      "strategy: { channels: [{ id: f, platform: Facebook }] }",
      ["expected-near strategy.channels.0.platform: Facebook | suggest facebook"],
    ],
    [
      "strategy: { channels: [{ id: f, platform: FB }] }",
      ["expected-near strategy.channels.0.platform: FB | suggest facebook"],
    ],
    [
      "kpis: [{ id: k, name: K, source: Native:FB }]",
      ["expected-near kpis.0.source: Native:FB | suggest native:facebook"],
    ],
    ["strategy: { pillars: [{ id: p, name: P, share: 101 }] }", ["above strategy.pillars.0.share: 101"]],
    ["strategy: { pillars: [{ id: p, name: P, share: -1 }] }", ["below strategy.pillars.0.share: -1"]],
    ["objectives: [{ id: o, statement: S, audiences: [a, a] }]", ["twice objectives.0.audiences: audiences"]],
    ["kpis: [{ id: k, name: K, season: { jan: 0 } }]", ["not-above kpis.0.season.jan: 0"]],
    ["crisis: { $include: a.yaml, version: '1' }", ["include crisis.$include: $include"]],
    ["plan:\n  <<: { title: A }", ["merge plan.<<: <<"]],
    ["team:\n  - <<: { id: a }\n    name: A", ["merge team.0.<<: <<"]],
    ["kpis: 5", ["type kpis: 5"]],
    ["kpiss: []", ["unknown-near kpiss: kpiss | suggest kpis"]],
    ["plan: { version: 0100 }", ['number plan.version: 0100 | fix "0100"']],
  ])("is found in %s", async (plan, errors) => {
    expect(await errorsOf(plan)).toEqual(errors);
  });

  test("names the version that is read", async () => {
    const { diagnostics } = await validatePlan(fragmentSource("smplan: 2\n"));
    expect(diagnostics).toMatchObject([{ message: "version", data: { value: "2", limit: "1" } }]);
  });

  test("has no fix for a value that is used elsewhere, or on several lines", async () => {
    expect(await errorsOf("x-a: &v 5\nplan: { title: *v }")).toEqual(["number plan.title: 5"]);
    expect(await errorsOf("plan: { title: &v 5 }")).toEqual(["number plan.title: 5"]);
  });

  test("shows a number as it is written", async () => {
    const { diagnostics } = await validatePlan(fragmentSource("smplan: 1\nplan: { version: 1.10 }\n"));
    expect(diagnostics[0]?.data).toMatchObject({ value: "1.1", written: "1.10" });
  });

  test("names the item by its name or its id, and its type", async () => {
    const { diagnostics } = await validatePlan(
      fragmentSource("smplan: 1\nkpis: [{ id: k, name: Visits, xyzzy: 1 }, { id: k, xyzzy: 1 }]\n"),
    );
    const things = diagnostics.filter(({ message }) => message === "unknown").map(({ data }) => data?.thing);
    expect(things).toEqual([
      { say: "thing", data: { title: { term: "KPI" }, label: "Visits" } },
      { say: "thing", data: { title: { term: "KPI" }, label: "k" } },
    ]);
  });

  test("names an invalid item by its number, and another value by its key", async () => {
    const nameOf = async (plan: string) =>
      (await validatePlan(fragmentSource(`smplan: 1\n${plan}\n`))).diagnostics[0]?.data?.name;
    expect(await nameOf("objectives: [{ id: o, statement: S, audiences: [a, 5] }]")).toEqual({
      say: "item",
      data: { number: 2, key: "audiences" },
    });
    expect(await nameOf("plan: { title: 5 }")).toEqual({ say: "key", data: { key: "title" } });
    expect(await nameOf("kpis: 5")).toEqual({ say: "key", data: { key: "kpis" } });
  });

  test("lists the types that a value may have", async () => {
    const { diagnostics } = await validatePlan(
      fragmentSource("smplan: 1\nkpis: [{ id: k, name: K, objective: {} }]\n"),
    );
    expect(diagnostics[0]).toMatchObject({
      message: "type",
      data: {
        expected: { list: [{ say: "type-string" }, { say: "type-array" }], joint: "or" },
        actual: { say: "type-object" },
      },
    });
  });

  test("shortens long values", async () => {
    const { diagnostics } = await validatePlan(
      fragmentSource(`smplan: 1\nplan: { status: ${"a".repeat(70)} }\n`),
    );
    expect(diagnostics[0]?.data?.value).toBe(`"${"a".repeat(56)}…"`);
  });
});

describe("the severity of a rule in a configuration", () => {
  const rule = "kpis/baseline";
  const errors = async (setting: unknown) =>
    (await findSchemaErrors("config", { rules: { [rule]: setting } }, "configuration")).map(
      ({ message, replacement }) => [message, replacement?.text],
    );

  test.each([
    ["warn", "warning"],
    [0, "off"],
    [1, "warning"],
    [2, "error"],
    [false, "off"],
    ["WARN", "warning"],
    ["eror", "error"],
    ["hint", "info"],
    ["fatal", "error"],
    ["none", "off"],
  ])("is suggested for %j: %s", async (setting, severity) => {
    expect(await errors(setting)).toEqual([["enum-near", severity]]);
  });

  test("is not guessed for other words, and not in a list", async () => {
    expect(await errors("whatever-this-is")).toEqual([["enum", undefined]]);
    expect(await errors(["warning", {}])).toEqual([["level-list", undefined]]);
    expect(await errors("warning")).toEqual([]);
  });
});

describe("a date", () => {
  test("exists in the calendar", () => {
    for (const date of ["2027-01-31", "2027-02-28", "2028-02-29", "2027-12-31", "1600-02-29", "2027-04-30"])
      expect(isCalendarDate(date), date).toBe(true);
    for (const date of [
      "2027-02-29",
      "1900-02-29",
      "2027-04-31",
      "2027-00-10",
      "2027-13-01",
      "2027-01-00",
      "2027-01-32",
      "2027-1-1",
      "27-01-01",
      "2027-01-01T00:00",
      " 2027-01-01",
    ])
      expect(isCalendarDate(date), date).toBe(false);
  });

  test("in a plan is from 1900 to 2199", () => {
    expect(["1899-12-31", "1900-01-01", "2199-12-31", "2200-01-01", "2027-02-30"].map(isPlanDate)).toEqual([
      false,
      true,
      true,
      false,
      false,
    ]);
    expect(["1899", "1900", "2199", "2200", "year"].map(isPlanYear)).toEqual([
      false,
      true,
      true,
      false,
      false,
    ]);
  });
});

test.each([
  [
    "^[\\p{Ll}\\p{Lo}\\p{M}\\p{N}]+$",
    ["a1", "café", "кафе", "東京", "١"],
    ["", "A", "É", "Ж", "a b", "a!", "日 本"],
  ],
  ["^[\\p{L}\\p{M}\\p{N}]+$", ["A1", "Café", "КАФЕ", "東京", "ß"], ["", "a b", "a-", "—"]],
  ["^[a-z]+$", ["a"], ["", "A", "é"]],
])("a pattern has the meaning of its regular expression: %s", (source, matching, others) => {
  const pattern = patternOf(source, "u");
  for (const text of [...matching, ...others])
    expect(pattern.test(text), text).toBe(new RegExp(source, "u").test(text));
  for (const text of matching) expect(pattern.test(text), text).toBe(true);
  for (const text of others) expect(pattern.test(text), text).toBe(false);
});

describe("a validated plan", () => {
  test("has its own objects as sections, and empty ones instead of missing and invalid ones", async () => {
    const source = fragmentSource(
      "smplan: 1\nteam: [{ id: a, name: A }]\nkpis: [{ name: K }]\nplan:\nbudget: {}\n",
    );
    const { sections, broken, present } = await validatePlan(source);
    expect(sections.team).toBe(source.data.team);
    expect([sections.kpis, sections.plan, sections.objectives]).toEqual([[], {}, []]);
    expect([...broken]).toEqual(["kpis"]);
    expect([...present].sort()).toEqual(["kpis", "team"]);
    expect(emptySections()).toMatchObject({ kpis: [], plan: {}, team: [], crisis: {} });
  });
});

describe("the valid parts of a plan", () => {
  const partsOf = async (plan: string) =>
    validParts(await validatePlan(fragmentSource(`smplan: 1\n${plan}\n`)));

  test("are all parts of a valid plan, unchanged", async () => {
    const plan = await validatePlan(fragmentSource("smplan: 1\nteam: [{ id: a, name: A }]\n"));
    expect(await validParts(plan)).toBe(plan.sections);
  });

  test("are without the values and keys that are invalid", async () => {
    const { plan, team } = await partsOf(
      "plan: { title: A, titel: B, period: { start: soon, end: 2027-12-31 } }\nteam: [{ name: X }, { id: a, name: A }, { id: b }, { id: c, name: C, email: [] }]",
    );
    expect(plan).toEqual({ title: "A", period: { end: "2027-12-31" } });
    expect(team).toEqual([
      { id: "a", name: "A" },
      { id: "c", name: "C" },
    ]);
  });

  test("remove many items of a list at once, also more than ten", async () => {
    const items = Array.from({ length: 25 }, (_, index) =>
      index % 2 ? `{ id: m${index}, name: M }` : "{ name: M }",
    );
    const { team } = await partsOf(`team: [${items.join(", ")}]`);
    expect(team.map(({ id }) => id)).toEqual(Array.from({ length: 12 }, (_, index) => `m${index * 2 + 1}`));
  });

  test("have texts for numbers, as they are written", async () => {
    const { team, plan } = await partsOf(
      "team: [{ id: a, name: 0888123456 }]\nplan: { version: 1.10, title: true }",
    );
    expect(team).toEqual([{ id: "a", name: "0888123456" }]);
    expect(plan).toEqual({ version: "1.10", title: "true" });
  });

  test("have escaped texts, except for paths of files", async () => {
    const plan = await validatePlan(
      fragmentSource(
        "smplan: 1\nplan: { title: ab, brand: { logo: ab.png } }\nmeasurement: { results: [ab.csv, { kpi: k, date: 2027-01-31, value: 4, note: ab }] }\n",
      ),
    );
    const escaped = await validParts(plan, (text) => text.replace("ab", "aB"));
    expect(escaped.plan).toMatchObject({ title: "aB", brand: { logo: "ab.png" } });
    expect(escaped.measurement.results).toMatchObject(["ab.csv", { note: "aB" }]);
  });
});
