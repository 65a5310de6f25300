import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { expect, test } from "vitest";
import { isMap, isSeq, type Node, type Pair, type Scalar } from "yaml";
import { parseEditTree } from "../../../src/yaml/edit-tree.ts";
import { type DataChange, editYaml } from "../../../src/yaml/edit-yaml.ts";
import type { YamlPath } from "../../../src/yaml/location.ts";
import { readYaml } from "../../../src/yaml/read-yaml.ts";
import { runs, seed as testSeed } from "../../support/seed.ts";
import { planOf } from "../plan/arbitrary.ts";
import { stringifyInRandomStyle } from "./random-style.ts";

const words = fc.constantFrom(
  ...[
    "word",
    "дума",
    "niño",
    "😀 party",
    "@maria",
    "a: b",
    "a #b",
    "- x",
    "true",
    "1.0",
    "2027-01-31",
    "18:00",
    "it's",
  ],
  ...[
    'say "hi"',
    "[x]",
    "{y}",
    "a, b",
    "two\nlines",
    "end\n",
    "\n",
    " lead",
    "trail ",
    "null",
    "yes",
    "",
    "*star",
    "&and",
  ],
  ...[
    "!bang",
    "%p",
    "`q`",
    "? x",
    "C:\\x",
    "#tag",
    "кафе „Липа“",
    "https://example.org/a?b=c#d",
    "a\tb",
    "| x",
    "> y",
    "...",
  ],
);
const text = fc.array(words, { minLength: 1, maxLength: 4 }).map((pieces) => pieces.join(" "));

/** Sections of some plans, generated once because that takes longer than the edits. */
const sections = fc.sample(planOf(text), { numRuns: 30, seed: 2027 }).flatMap((plan) => Object.entries(plan));
const plans = fc
  .array(fc.constantFrom(...sections), { minLength: 1, maxLength: 4 })
  .map((entries) => Object.fromEntries(entries) as Record<string, unknown>);

const edits = fc.record({ plan: plans, seed: fc.nat(), where: fc.nat(), how: fc.nat(), value: plans, text });

test("an edit of any plan in any style makes the change and keeps all other lines", () => {
  const done = { set: 0, append: 0, remove: 0, key: 0 };
  fc.assert(
    fc.property(edits, ({ plan, seed, where, how, value, text }) => {
      const before = stringifyInRandomStyle(plan, seed);
      const { change, expected, kind } = anyChange(readYaml(before).data, where, how, value, text);
      const after = tryEdit(before, change);
      done[kind]++;
      const context = `${JSON.stringify(change)}\n${before}\n=====>\n${after}`;
      // A first comparison that is much faster than the one that shows the difference.
      const result = plain(readYaml(after).data);
      if (!isDeepStrictEqual(result, plain(expected))) expect(result, context).toEqual(plain(expected));
      expectOtherLinesUnchanged(before, after, change, kind, context);
    }),
    // Shrinking would take minutes, and the context already contains the text.
    { numRuns: runs(300), seed: testSeed, endOnFailure: true },
  );
  for (const times of Object.values(done)) expect(times).toBeGreaterThan(5);
});

/** Returns the edited text. If the edit is refused, the error contains the change and the text. */
function tryEdit(before: string, change: DataChange): string {
  try {
    return editYaml(before, [change]);
  } catch (error) {
    throw new Error(`${error}: ${JSON.stringify(change)}\n${before}`);
  }
}

/** Returns the data as JSON, without undefined values. */
const plain = (data: unknown): unknown => JSON.parse(JSON.stringify(data ?? null));

type Kind = "set" | "append" | "remove" | "key";

type Branch = Record<string | number, unknown> & unknown[];

const valueAt = (data: unknown, path: YamlPath): unknown =>
  path.reduce((at, step) => (at as Branch)[step], data);

const fitting: Record<Kind, (value: unknown) => boolean> = {
  set: () => true,
  remove: () => true,
  append: Array.isArray,
  key: (value) => typeof value === "object" && value !== null && !Array.isArray(value),
};

/** Returns a random change that the plan allows, and the expected plan. */
function anyChange(plan: unknown, where: number, how: number, value: Record<string, unknown>, text: string) {
  const wanted = (["set", "remove", "append", "key"] as const)[how % 4] ?? "set";
  const all = placesIn(plan);
  const fit = all.filter((path) => fitting[wanted](valueAt(plan, path)));
  const kind = fit.length > 0 ? wanted : "set";
  const places = fit.length > 0 ? fit : all;
  const path = places[where % places.length] ?? [];
  const pieces = [text, ...placesIn(value).map((valuePath) => valueAt(value, valuePath))];
  const piece = pieces[where % pieces.length];
  const expected = structuredClone(plan);
  const parent = valueAt(expected, path.slice(0, -1)) as Branch;
  const last = path.at(-1) as number;
  const target = parent[last] as Branch;
  let change: DataChange = { set: path, to: piece };
  if (kind === "set") parent[last] = piece;
  if (kind === "append") {
    change = { append: path, item: piece };
    target.push(piece);
  }
  if (kind === "key") {
    change = { set: [...path, "new key"], to: piece };
    Object.assign(target, { "new key": piece });
  }
  if (kind === "remove") {
    change = { remove: path };
    if (Array.isArray(parent)) parent.splice(last, 1);
    else delete parent[last];
  }
  return { change, expected, kind };
}

function placesIn(data: unknown, path: YamlPath = []): YamlPath[] {
  if (typeof data !== "object" || data === null) return [];
  const keys = Array.isArray(data) ? [...data.keys()] : Object.keys(data);
  return keys.flatMap((key) => [[...path, key], ...placesIn((data as Branch)[key], [...path, key])]);
}

/** Compares the lines above and below the region that may change. */
function expectOtherLinesUnchanged(
  before: string,
  after: string,
  change: DataChange,
  kind: Kind,
  context: string,
): void {
  const lines = before.split("\n");
  const now = after.split("\n");
  let above = 0;
  while (above < lines.length && lines[above] === now[above]) above++;
  if (above === lines.length && above === now.length) return;
  let below = 0;
  while (below < Math.min(lines.length, now.length) - above && lines.at(-1 - below) === now.at(-1 - below))
    below++;
  const removed = lines.slice(above, lines.length - below);
  if (kind === "append" || kind === "key") {
    // A comma or an empty list, and the line end of the last line, may change.
    expect(removed.length, context).toBeLessThanOrEqual(2);
    return;
  }
  const path = "set" in change ? change.set : "remove" in change ? change.remove : [];
  const [start, end] = regionOf(before, path);
  const lineOf = (at: number): number => before.slice(0, at).split("\n").length - 1;
  let first = lineOf(start);
  let last = lineOf(end);
  const aside = /^\s*(?:#.*)?$/s;
  while (first > 0 && aside.test(lines[first - 1] ?? "")) first--;
  // The line above may be the dash or key of the value, or lose its comma; the line above that may gain the
  // brackets of an empty list.
  first -= kind === "remove" ? 2 : 1;
  while (last + 1 < lines.length && aside.test(lines[last + 1] ?? "")) last++;
  // If a key behind a dash is removed, the key below takes its place.
  if (kind === "remove") last++;
  expect(above, context).toBeGreaterThanOrEqual(first);
  expect(lines.length - below, context).toBeLessThanOrEqual(last + 1);
}

/** Returns the range from the key or item to the end of the value, according to the parser. */
function regionOf(text: string, path: YamlPath): [number, number] {
  let node: Node | null = parseEditTree(text).contents;
  let start = 0;
  for (const step of path) {
    const pair = isMap(node)
      ? (node.items as Pair<Scalar, Node>[]).find(({ key }) => String(key.value) === String(step))
      : undefined;
    node = pair ? pair.value : isSeq(node) ? (node.items[Number(step)] as Node) : null;
    start = pair?.key.range?.[0] ?? node?.range?.[0] ?? 0;
  }
  return [start, Math.max(start, node?.range?.[1] ?? start)];
}
