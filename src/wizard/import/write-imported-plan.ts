import wrapAnsi from "wrap-ansi";
import { Document, isMap, isScalar, isSeq, type Pair, type YAMLMap } from "yaml";
import type { ImportWords } from "../../i18n/import.ts";
import { sectionNames } from "../../plan/sections.ts";
import type { Imported } from "./import-document.ts";
import type { Left, Read } from "./import-draft.ts";

interface Telling {
  words: ImportWords;
  /** What each section is for, by its key. */
  comments: Readonly<Record<string, string>>;
  /** The name of the document. */
  from: string;
}

const WIDTH = 110;

/**
 * The file of a plan that was made of a document: its sections in the order of the format, each with the headings it
 * comes from, and at the end, as comments, what found no place and what was read from words.
 */
export function writeImported(imported: Imported, { words, comments, from }: Telling): string {
  const document = new Document(ordered(imported.plan));
  const root = document.contents as unknown as YAMLMap;
  for (const pair of root.items as Pair[]) dress(pair, imported, words, comments);
  const named = (text: string) => text.replace("{file}", from);
  const parts = [
    [
      ...remark(named(words.head)),
      document.toString({ lineWidth: WIDTH, flowCollectionPadding: true }).trimEnd(),
    ],
    imported.left.length > 0
      ? [...headline(words.left), ...remark(named(words.leftAbout)), ...leftLines(imported.left, words)]
      : [],
    valueLines(imported.read, words, named),
    labelLines(imported.read, words),
  ];
  return `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n")}\n`;
}

/** The comment before a section, and short mappings and lists on one line. */
function dress(pair: Pair, { placed }: Imported, words: ImportWords, comments: Telling["comments"]): void {
  const { key, value } = pair;
  if (!isScalar(key)) return;
  const section = String(key.value);
  const headings = placed
    .filter(({ place }) => place.split(".")[0] === section)
    .map(({ heading }) => heading);
  const text = [
    comments[section],
    headings.length > 0 && words.from.replace("{headings}", headings.join(" · ")),
  ];
  const lines = text.filter((line) => typeof line === "string").flatMap((line) => wrapped(line, WIDTH - 2));
  if (section !== "smplan") key.spaceBefore = true;
  if (lines.length > 0) key.commentBefore = lines.map((line) => ` ${line}`).join("\n");
  compact(value);
}

/** Puts on one line what fits there: a target with its day, a list of ids. */
function compact(node: unknown): void {
  if (isMap(node)) for (const { value } of node.items) compactValue(value);
  if (isSeq(node)) for (const item of node.items) compact(item);
}

function compactValue(node: unknown): void {
  const values = isMap(node) ? node.items.map(({ value }) => value) : isSeq(node) ? node.items : [];
  const texts = values.map((value) => (isScalar(value) ? String(value.value) : undefined));
  const short = texts.every((text) => text !== undefined && text.length <= 40 && !/\s.*\s/.test(text));
  if ((isMap(node) || isSeq(node)) && short && texts.join(", ").length <= 70) node.flow = true;
  else compact(node);
}

/** What comes first in whatever has it, by its key; all else follows as it was put in. */
const first = [
  ...[
    "id",
    "title",
    "name",
    "organization",
    "statement",
    "description",
    "platform",
    "role",
    "kind",
    "date",
    "time",
  ],
  ...[
    "channel",
    "period",
    "language",
    "currency",
    "status",
    "version",
    "objective",
    "metric",
    "unit",
    "baseline",
  ],
  ...["asOf", "internal", "profiles", "external", "about", "offerings", "resources", "reputation", "history"],
  ...[
    "competitors",
    "factors",
    "swot",
    "strengths",
    "weaknesses",
    "opportunities",
    "threats",
    "voice",
    "pillars",
  ],
  ...["channels", "actions", "do", "dont", "reviews", "corrections", "total", "lines", "levels", "roles"],
  ...["monitoring", "pause", "scenarios", "steps", "statements", "stakeholders", "from", "to"],
];

function ordered(plan: Imported["plan"]): Imported["plan"] {
  const keys = ["smplan", ...sectionNames].filter((key) => plan[key] !== undefined);
  return Object.fromEntries(keys.map((key) => [key, inOrder(plan[key])]));
}

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== "object" || value === null) return value;
  const rank = (key: string) => (first.includes(key) ? first.indexOf(key) : first.length);
  const entries = Object.entries(value).sort(([a], [b]) => rank(a) - rank(b));
  return Object.fromEntries(entries.map(([key, item]) => [key, inOrder(item)]));
}

/** What is left, under the headings it stood under. A bar before each line keeps it apart from our own words. */
function leftLines(left: readonly Left[], words: ImportWords): string[] {
  const headings = [...new Set(left.map(({ heading }) => heading))];
  return headings.flatMap((heading) => [
    "#",
    ...remark(heading || words.beginning, "## "),
    ...left
      .filter((one) => one.heading === heading)
      .flatMap(({ text, why }) => [
        ...text.split("\n").flatMap((line) => remark(line, "| ")),
        `#   (${words.why[why]})`,
      ]),
  ]);
}

function valueLines(read: readonly Read[], words: ImportWords, named: (text: string) => string): string[] {
  const values = read.filter((one) => one.as === "value");
  if (values.length === 0) return [];
  const places = [...new Set(values.map(({ place }) => place))];
  return [
    ...headline(words.read),
    ...remark(named(words.readAbout)),
    "#",
    ...places.flatMap((place) =>
      remark(`${place}: ${texts(values.filter((one) => one.place === place))}`, "", "  "),
    ),
  ];
}

function labelLines(read: readonly Read[], words: ImportWords): string[] {
  const labels = read.filter(({ as }) => as === "label");
  if (labels.length === 0) return [];
  const places = [...new Set(labels.map(({ place }) => place))];
  return [
    ...headline(words.labels),
    ...remark(words.labelsAbout),
    "#",
    ...places.flatMap((place) =>
      remark(`${place}: ${texts(labels.filter((one) => one.place === place))}`, "", "  "),
    ),
  ];
}

function texts(read: readonly Read[]): string {
  return [...new Set(read.map(({ text }) => text.replaceAll("\n", " ")))].join(" · ");
}

function headline(title: string): string[] {
  return [`# ${"─".repeat(WIDTH - 2)}`, `# ${title}`];
}

/** A text as lines of a comment. */
function remark(text: string, sign = "", indent = ""): string[] {
  const [head = "", ...rest] = wrapped(text, WIDTH - 2 - sign.length - indent.length);
  const further = sign === "| " ? sign : indent;
  return [`# ${sign}${head}`, ...rest.map((line) => `# ${further}${line}`)].map((line) => line.trimEnd());
}

function wrapped(text: string, width: number): string[] {
  return wrapAnsi(text, width, { trim: false })
    .split("\n")
    .map((line) => line.trimEnd());
}
