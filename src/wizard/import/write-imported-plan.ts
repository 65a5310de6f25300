import { wrapAnsi } from "fast-wrap-ansi";
import { Document, isMap, isScalar, isSeq, type Pair, type YAMLMap } from "yaml";
import type { Messages } from "../../generated/messages.ts";
import { sectionNames } from "../../plan/sections.ts";
import { sectionComment } from "../plan-text.ts";
import type { ImportedPlan } from "./import-document.ts";
import type { InterpretedText, Leftover } from "./import-draft.ts";

interface WriteContext {
  words: Messages["import"];
  /** The comments that explain the sections, by the key of the section. */
  comments: Messages["wizard"]["comments"];
  /** The file name of the document. */
  from: string;
}

const MAX_LINE_WIDTH = 110;

/**
 * Returns the YAML of an imported plan: its sections in the order of the format, each with the headings that
 * it was read from. Comments at the end list the leftovers, the interpreted values and the labels.
 */
export function writeImportedPlan(imported: ImportedPlan, { words, comments, from }: WriteContext): string {
  const document = new Document(sortSections(imported.plan));
  const root = document.contents as unknown as YAMLMap;
  for (const pair of root.items as Pair[]) formatSection(pair, imported, words, comments);
  const parts = [
    [
      ...commentLines(words.head({ file: from })),
      document.toString({ lineWidth: MAX_LINE_WIDTH, flowCollectionPadding: true }).trimEnd(),
    ],
    imported.leftovers.length > 0
      ? [
          ...commentHeading(words.left),
          ...commentLines(words.leftAbout({ file: from })),
          ...leftoverLines(imported.leftovers, words),
        ]
      : [],
    valueLines(imported.interpreted, words, from),
    labelLines(imported.interpreted, words),
  ];
  return `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n")}\n`;
}

/** Adds a comment before a section, and puts short mappings and lists on one line. */
function formatSection(
  pair: Pair,
  { matchedHeadings }: ImportedPlan,
  words: Messages["import"],
  comments: WriteContext["comments"],
): void {
  const { key, value } = pair;
  if (!isScalar(key)) return;
  const section = String(key.value);
  const headings = matchedHeadings
    .filter(({ place }) => place.split(".")[0] === section)
    .map(({ heading }) => heading);
  const text = [
    sectionComment(section, comments),
    headings.length > 0 && words.from({ headings: headings.join(" · ") }),
  ];
  const lines = text
    .filter((line) => typeof line === "string")
    .flatMap((line) => wrapLines(line, MAX_LINE_WIDTH - 2));
  if (section !== "smplan") key.spaceBefore = true;
  if (lines.length > 0) key.commentBefore = lines.map((line) => ` ${line}`).join("\n");
  compact(value);
}

/** Puts short mappings and lists on one line, such as a target with its date or a list of ids. */
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

/** The keys that come first in every mapping, in this order. Other keys follow in the order of insertion. */
const leadingKeys = [
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

function sortSections(plan: ImportedPlan["plan"]): ImportedPlan["plan"] {
  const keys = ["smplan", ...sectionNames].filter((key) => plan[key] !== undefined);
  return Object.fromEntries(keys.map((key) => [key, sortKeys(plan[key])]));
}

function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (typeof value !== "object" || value === null) return value;
  const rank = (key: string) => (leadingKeys.includes(key) ? leadingKeys.indexOf(key) : leadingKeys.length);
  const entries = Object.entries(value).sort(([a], [b]) => rank(a) - rank(b));
  return Object.fromEntries(entries.map(([key, item]) => [key, sortKeys(item)]));
}

/** Returns the leftovers by heading, as comment lines. A bar marks the original text. */
function leftoverLines(leftovers: readonly Leftover[], words: Messages["import"]): string[] {
  const headings = [...new Set(leftovers.map(({ heading }) => heading))];
  return headings.flatMap((heading) => [
    "#",
    ...commentLines(heading || words.beginning, "## "),
    ...leftovers
      .filter((one) => one.heading === heading)
      .flatMap(({ text, reason }) => [
        ...text.split("\n").flatMap((line) => commentLines(line, "| ")),
        `#   (${words.why[reason]})`,
      ]),
  ]);
}

function valueLines(
  interpreted: readonly InterpretedText[],
  words: Messages["import"],
  file: string,
): string[] {
  const values = interpreted.filter((one) => one.as === "value");
  if (values.length === 0) return [];
  const places = [...new Set(values.map(({ place }) => place))];
  return [
    ...commentHeading(words.read),
    ...commentLines(words.readAbout({ file })),
    "#",
    ...places.flatMap((place) =>
      commentLines(`${place}: ${joinTexts(values.filter((one) => one.place === place))}`, "", "  "),
    ),
  ];
}

function labelLines(interpreted: readonly InterpretedText[], words: Messages["import"]): string[] {
  const labels = interpreted.filter(({ as }) => as === "label");
  if (labels.length === 0) return [];
  const places = [...new Set(labels.map(({ place }) => place))];
  return [
    ...commentHeading(words.labels),
    ...commentLines(words.labelsAbout),
    "#",
    ...places.flatMap((place) =>
      commentLines(`${place}: ${joinTexts(labels.filter((one) => one.place === place))}`, "", "  "),
    ),
  ];
}

function joinTexts(interpreted: readonly InterpretedText[]): string {
  return [...new Set(interpreted.map(({ text }) => text.replaceAll("\n", " ")))].join(" · ");
}

function commentHeading(title: string): string[] {
  return [`# ${"─".repeat(MAX_LINE_WIDTH - 2)}`, `# ${title}`];
}

/** Returns a text as wrapped lines of a comment. */
function commentLines(text: string, prefix = "", indent = ""): string[] {
  const [first = "", ...rest] = wrapLines(text, MAX_LINE_WIDTH - 2 - prefix.length - indent.length);
  const nextPrefix = prefix === "| " ? prefix : indent;
  return [`# ${prefix}${first}`, ...rest.map((line) => `# ${nextPrefix}${line}`)].map((line) =>
    line.trimEnd(),
  );
}

function wrapLines(text: string, width: number): string[] {
  return wrapAnsi(text, width, { trim: false })
    .split("\n")
    .map((line) => line.trimEnd());
}
