import fc from "fast-check";
import { expect, test } from "vitest";
import { EditError, editYaml } from "../../../src/yaml/edit-yaml.ts";
import { isExactEdit } from "../../../src/yaml/exact-edit.ts";
import type { YamlPath } from "../../../src/yaml/location.ts";
import { readPositions } from "../../../src/yaml/read-positions.ts";
import { readYaml } from "../../../src/yaml/read-yaml.ts";
import { applySplices } from "../../../src/yaml/splice.ts";
import { rangeOfKey, rangeOfValue } from "../../../src/yaml/value-ranges.ts";
import { runs, seed } from "../../support/seed.ts";

type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/**
 * Whitespace and comments between the tokens of a flow collection. A line may have less indentation than its
 * key.
 */
const between = fc.constantFrom(
  "",
  "",
  " ",
  "\n",
  "\n  ",
  "\n      ",
  "\r\n",
  "\t",
  " # a: [b]\n",
  "\n# c\n ",
);

const key = fc.stringMatching(/^[a-z]{1,4}$/);
const leaf = fc.oneof(
  fc.stringMatching(/^[a-zж]{1,6}( [a-z0-9.]{1,5})?$/),
  fc
    .string({ unit: "grapheme", maxLength: 8 })
    .filter((text) => !/[\p{Cc}\p{Cs}\ufffe\uffff\ufeff]/u.test(text)),
  fc.integer(),
  fc.constantFrom(null, true),
);
const data = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    leaf,
    fc.array(tie("value"), { maxLength: 4 }),
    fc.dictionary(key, tie("value"), { maxKeys: 4, noNullPrototype: true }),
  ),
})).value;
const document = fc.dictionary(key, data, { minKeys: 1, maxKeys: 4, noNullPrototype: true });

/** Writes data as flow collections, with these gaps between the tokens. */
function flow(value: Json, gap: () => string): string {
  if (Array.isArray(value))
    return `[${value.map((item) => gap() + flow(item, gap) + gap()).join(",")}${gap()}]`;
  if (typeof value !== "object" || value === null) return scalar(value);
  const pairs = Object.entries(value).map(
    ([name, item]) => `${gap()}${name}: ${gap()}${flow(item, gap)}${gap()}`,
  );
  return `{${pairs.join(",")}${gap()}}`;
}

function scalar(value: string | number | boolean | null): string {
  const isPlain = typeof value === "string" && /^[a-zж]+( [a-z0-9.]+)?$/.test(value);
  return isPlain && !/^(?:true|false|null)$/.test(value) ? value : JSON.stringify(value);
}

function leavesOf(value: unknown, path: YamlPath = []): YamlPath[] {
  if (typeof value !== "object" || value === null) return [path];
  return Object.entries(value).flatMap(([name, item]) =>
    leavesOf(item, [...path, Array.isArray(value) ? Number(name) : name]),
  );
}

const at = (value: unknown, path: YamlPath): unknown =>
  path.reduce<unknown>((inner, step) => (inner as Record<string | number, unknown>)[step], value);

function withLeaf(value: unknown, path: YamlPath, to: unknown): unknown {
  const copy = structuredClone(value);
  (at(copy, path.slice(0, -1)) as Record<string | number, unknown>)[path.at(-1) ?? ""] = to;
  return copy;
}

test("a value is replaced in place in any layout of the text", () => {
  const edits = { changed: 0, refused: 0 };
  fc.assert(
    fc.property(document, fc.infiniteStream(between), fc.nat(), (plan, gaps, where) => {
      const gap = (): string => gaps.next().value as string;
      const text = Object.entries(plan)
        .map(([name, value]) => `${name}: ${flow(value, gap)}\n`)
        .join("");
      const read = readYaml(text);
      expect(read, JSON.stringify(text)).toEqual({ data: plan, diagnostics: [] });
      const leaves = leavesOf(plan).filter((path) => typeof at(plan, path) === "string");
      const path = leaves[where % (leaves.length || 1)];
      if (!path) return;
      const positions = readPositions(text);
      const expected = withLeaf(plan, path, "other text");
      const splice = { ...rangeOfValue(positions, path), text: "other text" };
      const context = JSON.stringify({ text, path, splice });
      expect(isExactEdit(text, [splice]), context).toBe(true);
      expect(readYaml(applySplices(text, [splice])).data, context).toEqual(expected);
      const last = path.at(-1);
      if (typeof last === "string") {
        const { start, end } = rangeOfKey(positions, path);
        expect(text.slice(start, end), context).toBe(last);
      }
      try {
        expect(readYaml(editYaml(text, [{ set: path, to: "other text" }])).data, context).toEqual(expected);
        edits.changed++;
      } catch (error) {
        if (!(error instanceof EditError)) throw error;
        edits.refused++;
      }
    }),
    { numRuns: runs(1500), seed, endOnFailure: true },
  );
  expect(edits.changed).toBeGreaterThan(100);
});
