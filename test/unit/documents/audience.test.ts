import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { collectFieldAudiences } from "../../../src/build/field-audiences.ts";
import { type documentAudiences, documentFormats, renderDocument } from "../../../src/documents/index.ts";
import { loadPlanSource } from "../../../src/plan/load-plan-source.ts";
import { idDefinitions, idReferences } from "../../../src/plan/references.ts";
import type { Sections } from "../../../src/plan/sections.ts";
import { nodeFileSystem } from "../../../src/platform/node-file-system.ts";
import { validatePlan } from "../../../src/schema/validate-plan.ts";
import { examples, load } from "../../support/render.ts";
import { textsAndNumbers } from "../schemas/leaves.ts";

const readers = collectFieldAudiences();

/** Texts that must stay what they are, for the document is made by them. */
const needed = new Set([
  "language",
  "languages",
  "currency",
  "timezone",
  "color",
  "logo",
  "days",
  "category",
]);

interface Marked {
  sections: Sections;
  /** Where each mark stands, by places in the schemas: an id stands wherever something points to it. */
  places: Map<string, string[]>;
}

/** A plan in which every text and number is a mark of its own, so that it can be found wherever it is printed. */
function markedCopy(original: Sections): Marked {
  const sections = structuredClone(original);
  const places = new Map<string, string[]>();
  const names = new Map<string, string>();
  const renamed = new Set<object>();
  for (const { kind, id, owner, key } of [...idDefinitions(sections), ...idReferences(sections)]) {
    const mark = names.get(`${kind} ${id}`) ?? `zqid${names.size}zq`;
    names.set(`${kind} ${id}`, mark);
    (owner as Record<string | number, unknown>)[key] = mark;
    renamed.add(owner);
  }
  const visit = (value: unknown, path: string): unknown => {
    if (Array.isArray(value)) {
      for (const [index, item] of value.entries()) value[index] = visit(item, `${path}.*`);
      return value;
    }
    if (typeof value === "object" && value !== null) {
      const mapping = value as Record<string, unknown>;
      for (const [key, inner] of Object.entries(mapping))
        if (!needed.has(key)) mapping[key] = visit(inner, `${path}.${key}`);
      return value;
    }
    if (typeof value === "string" && value.startsWith("zqid")) {
      places.set(value, [...(places.get(value) ?? []), path]);
      return value;
    }
    const count = places.size + 1;
    const mark = typeof value === "number" ? 77_000_000 + count : `zq${count}zq`;
    if (typeof value === "boolean" || value === null || isDate(value)) return value;
    places.set(String(mark), [path]);
    return mark;
  };
  for (const [section, value] of Object.entries(sections))
    (sections as Record<string, unknown>)[section] = visit(value, section);
  // A copy: what was read of the plan before its ids were marked is kept by the plan.
  return { sections: structuredClone(sections), places };
}

const isDate = (value: unknown): boolean => typeof value === "string" && /^\d{4}-\d\d/.test(value);

/** A place is open to everyone when it and all that it stands in are. */
function isPublic(path: string): boolean {
  const steps = path.split(".");
  return steps.every((step, index) => {
    if (step === "*") return true;
    return readers[steps.slice(0, index + 1).join(".")] === "everyone";
  });
}

/** The marks that a document shows: digits without what groups them. */
function marksIn(document: string): Set<string> {
  const plain = document.replace(/(?<=\d)(?:[\s.,\u00a0\u202f]|&#160;|&nbsp;)(?=\d{3})/g, "");
  return new Set(plain.match(/zq(?:id)?\d+zq|77\d{6}/g));
}

async function shown(marked: Marked, format: string, audience?: (typeof documentAudiences)[number]) {
  const first = examples[0];
  const plan = {
    ...(await validatePlan(load(first?.file ?? ""))),
    sections: marked.sections,
    broken: new Set<never>(),
  };
  return marksIn(
    textsIn(
      await renderDocument(plan, {
        format,
        language: "en",
        errors: 7,
        audience,
        score: { score: 50, errors: 3, warnings: 9 },
        notes: [{ kind: "error", text: "zq999999zq", anchors: ["kpis"] }],
      }),
    ),
  );
}

/** All that a document holds: of one that is packed, every part, and those of the tables behind its charts. */
function textsIn(content: string | Uint8Array): string {
  if (typeof content === "string") return content;
  return Object.entries(unzipSync(content))
    .map(([path, bytes]) => (path.endsWith(".xlsx") ? textsIn(bytes) : strFromU8(bytes)))
    .join("\n");
}

/** A PDF is printed from the HTML. */
const formats = documentFormats.filter((format) => format !== "pdf");

/** What the examples do not use: short forms, and results in the plan itself. */
const rest = `smplan: 1
situation:
  internal: { history: [{ id: fair, name: The spring fair, when: 2026-04 }] }
  external:
    factors: { technological: [Phones film better], sociocultural: [Fewer people eat meat], legal: [Opening hours], environmental: [Dry summers] }
  swot: { strengths: [Our bread], weaknesses: [No time], opportunities: [The new tram], threats: [Rising rents] }
kpis: [{ id: visits, name: Visits, season: { jan: 1, feb: 2, mar: 3, apr: 4, may: 5, jun: 6, jul: 7, aug: 8, sep: 9, oct: 1, nov: 2, dec: 3 } }]
strategy: { actions: [{ id: reels, description: Two reels a week }] }
team: [{ id: maria, name: Maria }]
measurement:
  results: [{ kpi: visits, date: 2027-02-01, value: 12, note: Counted by hand }, results/more.csv]
  decisions: [{ kpi: visits, on: 2027-02-02, by: maria, change: Two reels a week, expected: Twice the visits, action: reels }]
`;

const plans = [
  ...examples.map(({ name, file }) => ({ name, source: () => load(file) })),
  ...[rest, "smplan: 1\nmeasurement: { results: results/all.csv }\n"].map((text, index) => ({
    name: `short form ${index + 1}`,
    source: () => loadPlanSource("smplan.yaml", { files: nodeFileSystem, text }),
  })),
];

const covered = new Set<string>();

describe.each(plans)("of $name", ({ name, source }) => {
  test.each(formats)("nothing that is internal reaches the public as %s", async (format) => {
    const marked = markedCopy((await validatePlan(source())).sections);
    const [whole, open] = [await shown(marked, format), await shown(marked, format, "public")];
    const placesOf = (mark: string): string[] => marked.places.get(mark) ?? [mark];
    expect([...open].map(placesOf).filter((places) => !places.some(isPublic))).toEqual([]);
    for (const place of [...marked.places.values()].flat()) covered.add(place);
    expect(open.size).toBeGreaterThan(name === "cafe-sofia" ? 20 : -1);
    // What is open is not lost: else an empty page would pass. Slides have room for a part of it.
    if (name === "faulty" || format === "pptx") return;
    const printable = [...whole].filter((mark) => placesOf(mark).every(isPublic));
    expect(printable.filter((mark) => !open.has(mark)).map(placesOf)).toEqual([]);
    if (name === "cafe-sofia") expect(printable.length).toBeGreaterThan(60);
  });
});

test("the plans together fill every field that a plan may have", () => {
  // Nobody can tell a day from a mark that is to stand for it.
  const leaves = textsAndNumbers().filter(
    (path) => !path.split(".").some((key) => needed.has(key)) && path !== "situation.internal.history.*.when",
  );
  expect(leaves.filter((path) => !covered.has(path))).toEqual([]);
});

test.each(["board", "team"] as const)("the %s is spared what the others alone need", async (audience) => {
  const cafe = examples.find(({ name }) => name === "cafe-sofia");
  const marked = markedCopy((await validatePlan(load(cafe?.file ?? ""))).sections);
  const placesFor = async (who?: (typeof documentAudiences)[number]) =>
    new Set([...(await shown(marked, "markdown", who))].flatMap((mark) => marked.places.get(mark) ?? mark));
  const [whole, part] = [await placesFor(), await placesFor(audience)];
  const missing = [...whole].filter((place) => !part.has(place));
  if (audience === "board") {
    expect(missing).toContain("calendar.posts.*.text");
    expect(missing).toContain("strategy.channels.*.effortPerPost");
    expect(missing).not.toContain("crisis.scenarios.*.steps.*.do");
  } else {
    expect(missing).toEqual(["budget.total"]);
  }
});
