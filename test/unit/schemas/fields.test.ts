import { describe, expect, test } from "vitest";
import { sectionFiles } from "../../../src/build/schemas.ts";
import {
  fieldAt,
  fieldKeys,
  fieldPaths,
  type PlanField,
  type PlanFieldKind,
} from "../../../src/schema/plan-fields.ts";

const all = fieldPaths().map((place) => fieldAt(place) as PlanField);

function at(place: string): PlanField {
  const field = fieldAt(place);
  if (!field) throw new Error(`nothing at ${place}`);
  return field;
}

/** What a value looks like, for each kind of field. */
const looksLike: Record<PlanFieldKind, (value: unknown) => boolean> = {
  text: (value) => typeof value === "string" || value === null,
  number: (value) => typeof value === "number",
  integer: Number.isInteger,
  boolean: (value) => typeof value === "boolean",
  date: (value) => /^\d{4}-\d{2}-\d{2}$/.test(String(value)),
  time: (value) => /^\d{2}:\d{2}$/.test(String(value)),
  duration: (value) => /^\d+[mhdw]$/.test(String(value)),
  language: (value) => /^[a-z]{2}(-\w+)*$/.test(String(value)),
  link: (value) => value === null || String(value).startsWith("https://"),
  file: (value) => /\.\w+$/.test(String(value)),
  choice: (value) => typeof value === "string",
  id: (value) => /^[\p{L}\d-]+$/u.test(String(value)),
  reference: (value) => value === null || typeof value === "string",
  list: Array.isArray,
  object: (value) => typeof value === "object" && value !== null && !Array.isArray(value),
  constant: (value) => value === 1,
};

describe("every place of the plan format", () => {
  test("has a title and a description in words", () => {
    const wanting = all.filter(({ title, description }) => !title || !description.endsWith("."));
    expect(wanting.map(({ path }) => path)).toEqual([]);
    expect(all.length).toBeGreaterThan(400);
  });

  test("is of a kind that its examples are of", () => {
    const wrong = all.flatMap((field) =>
      (field.branches.length > 0 ? field.branches : [field]).flatMap(({ path, kind, examples }) =>
        examples.filter((example) => !looksLike[kind](example)).map((example) => [path, kind, example]),
      ),
    );
    expect(wrong).toEqual([]);
  });

  test("has an example where a person writes the value", () => {
    const single = all.filter(({ kind }) => kind !== "object" && kind !== "list");
    expect(single.filter(({ examples }) => examples.length === 0).map(({ path }) => path)).toEqual([]);
  });

  test("says what there is to choose from, what an id names and what a reference points to", () => {
    for (const { path, kind, values, defines, refers } of all) {
      expect(values.length > 0, path).toBe(kind === "choice");
      expect(defines !== undefined, path).toBe(kind === "id");
      if (kind === "reference") expect(refers, path).toBeTruthy();
    }
  });

  test("is reached from the plan by the keys of what it stands in", () => {
    const reached = new Set<string>();
    const visit = (place: string): void => {
      reached.add(place);
      for (const key of fieldKeys(place)) visit(place === "" ? key : `${place}.${key}`);
    };
    visit("");
    expect(fieldPaths().filter((place) => !place.endsWith("[]") && !reached.has(place))).toEqual([]);
    expect([...reached].filter((place) => !fieldAt(place))).toEqual([]);
  });

  test("has its item where it is a list, also as a place of its own", () => {
    const lists = all.filter(({ kind }) => kind === "list");
    for (const { path, item } of lists) expect(item?.path).toBe(`${path}[]`);
    for (const { path } of lists) expect(fieldAt(`${path}[]`), path).toBeDefined();
    expect(lists.length).toBeGreaterThan(80);
  });
});

describe("a place", () => {
  test("has its keys in the order of the schema", () => {
    expect(fieldKeys("")).toEqual(["smplan", ...sectionFiles().map(([section]) => section)]);
    expect(fieldKeys("plan.period")).toEqual(["start", "end"]);
    expect(fieldKeys("kpis.milestones")).toEqual(["value", "by"]);
    expect(fieldKeys("kpis.milestones[]")).toEqual(["value", "by"]);
    expect(fieldKeys("kpis.name")).toEqual([]);
  });

  test("that is in no plan is none", () => {
    expect(fieldAt("kpis.colour")).toBeUndefined();
    expect(fieldAt("kpis.0.name")).toBeUndefined();
    expect(fieldKeys("recipes")).toEqual([]);
  });

  test("has the words that stand beside a reference before those of what it refers to", () => {
    expect(at("plan.owner")).toMatchObject({ title: "Owner", kind: "reference", refers: "team member" });
    expect(at("kpis.target.by")).toMatchObject({ title: "By", kind: "date", examples: ["2027-06-30"] });
    expect(at("kpis")).toMatchObject({
      title: "KPIs",
      description: "The indicators that show whether the objectives are met.",
      kind: "list",
    });
  });

  test("of one item of a list is called what one is called, or as the list where items are single values", () => {
    expect(at("kpis[]")).toMatchObject({ title: "KPI", kind: "object" });
    expect(at("people.audiences.platforms[]")).toMatchObject({
      title: "Platforms",
      kind: "reference",
      refers: "platform",
      examples: ["instagram", "tiktok"],
    });
  });

  test("says whether what it stands in can do without it", () => {
    expect(at("objectives.statement").required).toBe(true);
    expect(at("objectives.by").required).toBe(false);
    expect(at("measurement.results.value").required).toBe(true);
    expect(at("smplan")).toMatchObject({ kind: "constant", required: true });
  });

  test("has the bounds of its numbers, and what is meant where nothing is said", () => {
    expect(at("strategy.pillars.share")).toMatchObject({ kind: "number", minimum: 0, maximum: 100 });
    expect(at("people.audiences.age.from")).toMatchObject({ kind: "integer", minimum: 0 });
    expect(at("strategy.channels.frequency.per").default).toBe("week");
  });

  test("says how its text is written", () => {
    expect(at("plan.currency")).toMatchObject({ kind: "text", expects: "a currency code such as EUR" });
    expect(at("community.hours.to")).toMatchObject({ kind: "time" });
    expect(at("calendar.posts.link")).toMatchObject({ kind: "link", nullable: true });
    expect(at("campaigns.landingPage")).toMatchObject({ kind: "link", nullable: false });
  });

  test("that can be written in several ways has all of them, the fullest first", () => {
    const ways = (place: string): PlanFieldKind[] => at(place).branches.map(({ kind }) => kind);
    expect(ways("situation.swot.threats[]")).toEqual(["object", "text"]);
    expect(ways("kpis.objective")).toEqual(["list", "reference"]);
    expect(ways("situation.internal.history.when")).toEqual(["text", "integer"]);
    expect(ways("measurement.results")).toEqual(["list", "file"]);
    expect(ways("measurement.results[]")).toEqual(["object", "file"]);
    expect(at("kpis.objective").branches.map(({ examples }) => examples)).toEqual([
      [["grow-visits", "be-known"]],
      ["grow-visits"],
    ]);
    expect(all.filter(({ branches }) => branches.length > 0).length).toBe(15);
  });

  test("of a section does not count that it may be empty or have a file of its own", () => {
    expect(at("crisis")).toMatchObject({ kind: "object", branches: [], nullable: false });
  });
});
