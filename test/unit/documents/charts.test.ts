import { parseFragment } from "parse5";
import { describe, expect, test } from "vitest";
import type { Chart } from "../../../src/documents/charts/chart.ts";
import { chartSvg } from "../../../src/documents/charts/chart-svg.ts";
import { contrast, palettes } from "./palettes.ts";

const hostile = `Кафе & "Липа" <script>alert(1)</script>`;

const charts: Chart[] = [
  {
    kind: "bars",
    title: hostile,
    alt: hostile,
    bars: [
      { label: hostile, value: 8400, text: "8400 €" },
      { label: "реклама", value: 1200, low: 1100, text: "1100 € – 1200 €" },
    ],
  },
  {
    kind: "columns",
    title: "Budget by month",
    alt: "Most is spent in June.",
    columns: ["Jan", "Feb", "?"],
    piles: [
      { label: "people", values: [700, 700, 0] },
      { label: "events", values: [0, 400, 50] },
    ],
    ticks: [
      { value: 0, text: "€0" },
      { value: 1000, text: hostile },
    ],
  },
  {
    kind: "timeline",
    title: "Campaigns",
    alt: "One campaign.",
    start: "2027-01-01",
    end: "2027-02-28",
    months: [
      { label: "Jan", start: "2027-01-01" },
      { label: "Feb", start: "2027-02-01" },
    ],
    rows: [{ group: "Campaigns", label: hostile, start: "2027-01-10", end: "2027-02-10", text: "a month" }],
    marks: [{ label: hostile, date: "2027-02-28" }],
    marksTitle: "Milestones",
  },
  {
    kind: "course",
    title: "Orders",
    alt: "From 32 to 120.",
    start: { value: 32, text: "32" },
    milestones: [{ value: 60, text: "60" }],
    target: { value: 120, text: hostile },
    now: { value: 20, text: "20" },
  },
  {
    kind: "rhythm",
    title: "Instagram",
    alt: "One post a week.",
    days: [
      { label: "Mon", posts: [{ time: "18:00", format: hostile }] },
      { label: "Tue", posts: [] },
    ],
  },
];

const empty: Chart[] = [
  { kind: "bars", title: "", alt: "", bars: [{ label: "", value: 0, text: "" }] },
  { kind: "columns", title: "", alt: "", columns: [""], piles: [{ label: "", values: [0] }], ticks: [] },
  {
    kind: "timeline",
    title: "",
    alt: "",
    start: "2027-01-01",
    end: "2027-01-01",
    months: [],
    rows: [],
    marks: [],
  },
  {
    kind: "course",
    title: "",
    alt: "",
    start: { value: 1, text: "" },
    milestones: [],
    target: { value: 1, text: "" },
  },
  { kind: "rhythm", title: "", alt: "", days: [] },
];

interface Node {
  nodeName: string;
  attrs?: { name: string; value: string }[];
  childNodes?: Node[];
  value?: string;
}

function all(node: Node): Node[] {
  return [node, ...(node.childNodes ?? []).flatMap(all)];
}

const read = (svg: string): Node[] => all(parseFragment(svg) as Node);
const textOf = (node: Node): string =>
  all(node)
    .map(({ value = "" }) => value)
    .join("");
const attribute = (node: Node | undefined, name: string) =>
  node?.attrs?.find((attr) => attr.name === name)?.value;

describe.each(charts)("a chart of the kind $kind", (chart) => {
  const svg = chartSvg(chart, "chart-7");
  const nodes = read(svg);

  test("is deterministic", () => {
    expect(chartSvg(structuredClone(chart), "chart-7")).toBe(svg);
  });

  test("is an image with a title and a description", () => {
    const [image] = nodes.filter(({ nodeName }) => nodeName === "svg");
    expect(attribute(image, "role")).toBe("img");
    const named = (attribute(image, "aria-labelledby") ?? "").split(" ");
    const texts = named
      .map((id) => nodes.find((node) => attribute(node, "id") === id))
      .map((node) => node && textOf(node));
    expect(texts).toEqual([chart.title, chart.alt]);
    expect(named.every((id) => id.startsWith("chart-7"))).toBe(true);
  });

  test("escapes markup in texts", () => {
    expect(nodes.map(({ nodeName }) => nodeName)).not.toContain("script");
    expect(svg).not.toMatch(/url\(|href|\son\w+=|style=/);
  });

  test("is not scaled, so that its texts keep their size", () => {
    expect(svg).not.toContain("viewBox");
  });
});

test.each(empty)("an empty chart of the kind $kind is drawn without invalid numbers", (chart) => {
  expect(chartSvg(chart, "c")).not.toMatch(/NaN|undefined|Infinity/);
});

test("a long name is wrapped to lines that fit a phone, without losing letters", () => {
  const label = "Двайсет готови отговора за часове, алергени, торти и фактури с преглед всеки месец";
  const word = "я".repeat(100);
  const row = (text: string) => ({ label: text, start: "2027-01-01", end: "2027-01-02", text: "" });
  const nodes = read(
    chartSvg(
      {
        kind: "timeline",
        title: "",
        alt: "",
        start: "2027-01-01",
        end: "2027-02-01",
        months: [],
        rows: [row(label), row(word)],
        marks: [],
      },
      "c",
    ),
  );
  const lines = nodes.filter(({ nodeName }) => nodeName === "text").map(textOf);
  expect(lines.join(" ")).toContain(label);
  expect(lines.join("")).toContain(word);
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(42);
});

test("the uncertain part of an amount is drawn separately", () => {
  const [bars] = charts;
  const marks = read(chartSvg(bars as Chart, "c")).map((node) => attribute(node, "class"));
  expect(marks.filter((mark) => mark === "maybe")).toHaveLength(1);
});

test("a trajectory runs from the start on the left to the target on the right, also if lower is better", () => {
  const falling: Chart = {
    kind: "course",
    title: "",
    alt: "",
    start: { value: 190, text: "190" },
    milestones: [{ value: 120, text: "120" }],
    target: { value: 60, text: "60" },
  };
  const nodes = read(chartSvg(falling, "c"));
  const [from, to] = nodes
    .filter(({ nodeName }) => nodeName === "circle")
    .map((node) => attribute(node, "cx"));
  const [, milestone] = nodes
    .filter(({ nodeName }) => nodeName === "svg")
    .map((node) => attribute(node, "x"));
  expect([from, milestone, to].map((x) => Math.round(Number.parseFloat(x ?? "")))).toEqual([2, 54, 98]);
});

test.each(palettes)(
  "in $name, chart colors have enough contrast with the paper and the track",
  ({ colors }) => {
    for (let chart = 1; chart <= 8; chart += 1)
      expect(contrast(colors[`chart-${chart}`] ?? "", colors.paper ?? "")).toBeGreaterThanOrEqual(4.5);
    expect(contrast(colors["chart-1"] ?? "", colors.track ?? "")).toBeGreaterThanOrEqual(3);
    expect(contrast(colors["chart-3"] ?? "", colors.track ?? "")).toBeGreaterThanOrEqual(3);
  },
);
