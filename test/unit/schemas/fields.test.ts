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

/** Returns whether a value matches each kind of field. */
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

describe("every field of the plan format", () => {
  test("has a title and a description", () => {
    const incomplete = all.filter(({ title, description }) => !title || !description.endsWith("."));
    expect(incomplete.map(({ path }) => path)).toEqual([]);
    expect(all.length).toBeGreaterThan(400);
  });

  test("has a kind that matches its examples", () => {
    const wrong = all.flatMap((field) =>
      (field.branches.length > 0 ? field.branches : [field]).flatMap(({ path, kind, examples }) =>
        examples.filter((example) => !looksLike[kind](example)).map((example) => [path, kind, example]),
      ),
    );
    expect(wrong).toEqual([]);
  });

  test("has an example if users type the value", () => {
    const single = all.filter(({ kind }) => kind !== "object" && kind !== "list");
    expect(single.filter(({ examples }) => examples.length === 0).map(({ path }) => path)).toEqual([]);
  });

  test("has its choices, the kind of its id and the kind of its reference", () => {
    for (const { path, kind, values, defines, refers } of all) {
      expect(values.length > 0, path).toBe(kind === "choice");
      expect(defines !== undefined, path).toBe(kind === "id");
      if (kind === "reference") expect(refers, path).toBeTruthy();
    }
  });

  test("is reached from the plan by the keys of its parents", () => {
    const reached = new Set<string>();
    const visit = (place: string): void => {
      reached.add(place);
      for (const key of fieldKeys(place)) visit(place === "" ? key : `${place}.${key}`);
    };
    visit("");
    expect(fieldPaths().filter((place) => !place.endsWith("[]") && !reached.has(place))).toEqual([]);
    expect([...reached].filter((place) => !fieldAt(place))).toEqual([]);
  });

  test("has an item if it is a list, and the item has its own path", () => {
    const lists = all.filter(({ kind }) => kind === "list");
    for (const { path, item } of lists) expect(item?.path).toBe(`${path}[]`);
    for (const { path } of lists) expect(fieldAt(`${path}[]`), path).toBeDefined();
    expect(lists.length).toBeGreaterThan(80);
  });
});

describe("a field", () => {
  test("has its keys in the order of the schema", () => {
    expect(fieldKeys("")).toEqual(["smplan", ...sectionFiles().map(([section]) => section)]);
    expect(fieldKeys("plan.period")).toEqual(["start", "end"]);
    expect(fieldKeys("kpis.milestones")).toEqual(["value", "by"]);
    expect(fieldKeys("kpis.milestones[]")).toEqual(["value", "by"]);
    expect(fieldKeys("kpis.name")).toEqual([]);
  });

  test("that does not exist has no field", () => {
    expect(fieldAt("kpis.colour")).toBeUndefined();
    expect(fieldAt("kpis.0.name")).toBeUndefined();
    expect(fieldKeys("recipes")).toEqual([]);
  });

  test("prefers the texts next to a reference to the texts of the referenced type", () => {
    expect(at("plan.owner")).toMatchObject({ title: "Owner", kind: "reference", refers: "team member" });
    expect(at("kpis.target.by")).toMatchObject({ title: "By", kind: "date", examples: ["2027-06-30"] });
    expect(at("kpis")).toMatchObject({
      title: "KPIs",
      description: "The indicators that show whether the objectives are met.",
      kind: "list",
    });
  });

  test("uses the singular title for a list item, or the title of the list if items are single values", () => {
    expect(at("kpis[]")).toMatchObject({ title: "KPI", kind: "object" });
    expect(at("people.audiences.platforms[]")).toMatchObject({
      title: "Platforms",
      kind: "reference",
      refers: "platform",
      examples: ["instagram", "tiktok"],
    });
  });

  test("states whether its parent requires it", () => {
    expect(at("objectives.statement").required).toBe(true);
    expect(at("objectives.by").required).toBe(false);
    expect(at("measurement.results.value").required).toBe(true);
    expect(at("smplan")).toMatchObject({ kind: "constant", required: true });
  });

  test("has the limits of its numbers, and the default", () => {
    expect(at("strategy.pillars.share")).toMatchObject({ kind: "number", minimum: 0, maximum: 100 });
    expect(at("people.audiences.age.from")).toMatchObject({ kind: "integer", minimum: 0 });
    expect(at("strategy.channels.frequency.per").default).toBe("week");
  });

  test("states the format of its text", () => {
    expect(at("plan.currency")).toMatchObject({ kind: "text", expects: "a currency code such as EUR" });
    expect(at("community.hours.to")).toMatchObject({ kind: "time" });
    expect(at("calendar.posts.link")).toMatchObject({ kind: "link", nullable: true });
    expect(at("campaigns.landingPage")).toMatchObject({ kind: "link", nullable: false });
  });

  test("lists all its forms, starting with the most detailed one", () => {
    const kinds = (place: string): PlanFieldKind[] => at(place).branches.map(({ kind }) => kind);
    expect(kinds("situation.swot.threats[]")).toEqual(["object", "text"]);
    expect(kinds("kpis.objective")).toEqual(["list", "reference"]);
    expect(kinds("situation.internal.history.when")).toEqual(["text", "integer"]);
    expect(kinds("measurement.results")).toEqual(["list", "file"]);
    expect(kinds("measurement.results[]")).toEqual(["object", "file"]);
    expect(at("kpis.objective").branches.map(({ examples }) => examples)).toEqual([
      [["grow-visits", "be-known"]],
      ["grow-visits"],
    ]);
    expect(all.filter(({ branches }) => branches.length > 0).length).toBe(15);
  });

  test("does not count an empty section or an included file as a form", () => {
    expect(at("crisis")).toMatchObject({ kind: "object", branches: [], nullable: false });
  });
});
