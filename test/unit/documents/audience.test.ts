import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { collectFieldAudiences } from "../../../src/build/field-audiences.ts";
import { type documentAudiences, documentFormats, renderDocument } from "../../../src/documents/index.ts";
import { loadPlanSource } from "../../../src/plan/load-plan-source.ts";
import { idDefinitions, idReferences } from "../../../src/plan/references.ts";
import type { Sections } from "../../../src/plan/sections.ts";
import { nodeFileSystem } from "../../../src/platform/node-file-system.ts";
import { validatePlan } from "../../../src/schema/validate-plan.ts";
import { examples, loadExample } from "../../support/render.ts";
import { textsAndNumbers } from "../schemas/leaves.ts";
import { FullPlan } from "./full-plan.ts";

const fieldAudiences = collectFieldAudiences();

/** Keys whose values control how a document is rendered, and therefore stay. */
const controlKeys = new Set([
  "language",
  "languages",
  "currency",
  "timezone",
  "color",
  "logo",
  "days",
  "category",
]);

interface MarkedPlan {
  sections: Sections;
  /** The schema paths of each marker; an id also occurs at its references. */
  places: Map<string, string[]>;
}

/** Returns a plan in which every text and number is a unique marker that can be found in documents. */
function markedCopy(original: Sections): MarkedPlan {
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
        if (!controlKeys.has(key)) mapping[key] = visit(inner, `${path}.${key}`);
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
  // The Word writer lays out no pages with a word this long. That would be slow, and adds only page numbers.
  if (sections.plan?.title) sections.plan.title += ` ${"w".repeat(200)}`;
  // A copy, because values that were computed before the ids changed are cached for the plan.
  return { sections: structuredClone(sections), places };
}

const isDate = (value: unknown): boolean => typeof value === "string" && /^\d{4}-\d\d/.test(value);

/** A field is public if it and all its parents are. */
function isPublic(path: string): boolean {
  const steps = path.split(".");
  return steps.every((step, index) => {
    if (step === "*") return true;
    return fieldAudiences[steps.slice(0, index + 1).join(".")] === "everyone";
  });
}

/** Returns the markers in a document; separators are removed from numbers. */
function marksIn(document: string): Set<string> {
  const plain = document.replace(/(?<=\d)(?:[\s.,\u00a0\u202f]|&#160;|&nbsp;)(?=\d{3})/g, "");
  return new Set(plain.match(/zq(?:id)?\d+zq|77\d{6}/g));
}

async function markersShown(
  marked: MarkedPlan,
  format: string,
  audience?: (typeof documentAudiences)[number],
) {
  const first = examples[0];
  const plan = {
    ...(await validatePlan(loadExample(first?.file ?? ""))),
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

/** Returns the text of a document; for zipped formats, of every part, including the workbooks of charts. */
function textsIn(content: string | Uint8Array): string {
  if (typeof content === "string") return content;
  return Object.entries(unzipSync(content))
    .map(([path, bytes]) => (path.endsWith(".xlsx") ? textsIn(bytes) : strFromU8(bytes)))
    .join("\n");
}

/** A PDF is rendered from the HTML. */
const formats = documentFormats.filter((format) => format !== "pdf");

/** Parts that the examples do not use: short forms, and results in the plan itself. */
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
  ...examples.map(({ name, file }) => ({ name, source: () => loadExample(file) })),
  ...[rest, "smplan: 1\nmeasurement: { results: results/all.csv }\n", new FullPlan().text].map(
    (text, index) => ({
      name: `short form ${index + 1}`,
      source: () => loadPlanSource("smplan.yaml", { files: nodeFileSystem, text }),
    }),
  ),
];

const covered = new Set<string>();

describe.each(plans)("$name", ({ name, source }) => {
  test.each(formats)("the public document contains nothing internal, as %s", async (format) => {
    const marked = markedCopy((await validatePlan(source())).sections);
    const open = await markersShown(marked, format, "public");
    const placesOf = (mark: string): string[] => marked.places.get(mark) ?? [mark];
    expect([...open].map(placesOf).filter((places) => !places.some(isPublic))).toEqual([]);
    for (const place of [...marked.places.values()].flat()) covered.add(place);
    expect(open.size).toBeGreaterThan(name === "cafe-sofia" ? 20 : -1);
    // Public fields are included: otherwise an empty page would pass. Slides show only some fields.
    if (name === "faulty" || format === "pptx") return;
    const full = await markersShown(marked, format);
    const printable = [...full].filter((mark) => placesOf(mark).every(isPublic));
    expect(printable.filter((mark) => !open.has(mark)).map(placesOf)).toEqual([]);
    if (name === "cafe-sofia") expect(printable.length).toBeGreaterThan(60);
  });
});

test("the plans together use every field of the format", () => {
  // A date or a month cannot be replaced by a marker.
  const leaves = textsAndNumbers().filter(
    (path) =>
      !path.split(".").some((key) => controlKeys.has(key) || key === "month") &&
      path !== "situation.internal.history.*.when",
  );
  expect(leaves.filter((path) => !covered.has(path))).toEqual([]);
});

test.each(["board", "team"] as const)(
  "the %s gets no field that only other audiences need",
  async (audience) => {
    const cafe = examples.find(({ name }) => name === "cafe-sofia");
    const marked = markedCopy((await validatePlan(loadExample(cafe?.file ?? ""))).sections);
    const placesFor = async (who?: (typeof documentAudiences)[number]) =>
      new Set(
        [...(await markersShown(marked, "markdown", who))].flatMap((mark) => marked.places.get(mark) ?? mark),
      );
    const [full, part] = [await placesFor(), await placesFor(audience)];
    const missing = [...full].filter((place) => !part.has(place));
    if (audience === "board") {
      expect(missing).toContain("calendar.posts.*.text");
      expect(missing).toContain("strategy.channels.*.effortPerPost");
      expect(missing).not.toContain("crisis.scenarios.*.steps.*.do");
    } else {
      expect(missing).toEqual(["budget.total"]);
    }
  },
);
