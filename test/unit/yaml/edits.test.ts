import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { type DataChange, EditError, editYaml } from "../../../src/yaml/edit-yaml.ts";
import { readYaml } from "../../../src/yaml/read-yaml.ts";

/** Removes the common indentation of a text. */
function yaml([text = ""]: TemplateStringsArray): string {
  const lines = text.replace(/^\n/, "").split("\n");
  const indent = Math.min(...lines.filter((line) => line.trim()).map((line) => line.search(/\S/)));
  return lines
    .map((line) => line.slice(indent))
    .join("\n")
    .replace(/ +$/, "");
}

const bakery = yaml`
  # The spring plan of the bakery on Elm Street.

  smplan: 1

  plan:
    title: "Spring at the bakery"   # shown on the cover
    organization: Elm Street Bakery
    period: { start: 2027-03-01, end: 2027-05-31 }
    version: "1.0"

  kpis:
    # Two numbers that the team looks at on Mondays.
    - { id: visits, name: Website visits, unit: count, direction: up }
    - { id: orders, name: Orders, unit: count, direction: up } # from the till

  # What we pay for.
  budget:
    total: 900
`;

/** Returns the removed lines with a minus and the added lines with a plus. */
function difference(before: string, changes: DataChange[], order?: readonly string[]): string[] {
  const after = editYaml(before, changes, () => order).split("\n");
  const lines = before.split("\n");
  let above = 0;
  while (above < lines.length && above < after.length && lines[above] === after[above]) above++;
  let below = 0;
  const most = Math.min(lines.length, after.length) - above;
  while (below < most && lines.at(-1 - below) === after.at(-1 - below)) below++;
  return [
    ...lines.slice(above, lines.length - below).map((line) => `-${line}`),
    ...after.slice(above, after.length - below).map((line) => `+${line}`),
  ];
}

describe("an item is added to a list", () => {
  const reach = { id: "reach", name: "Reach", unit: "count", direction: "up" };

  test("in braces like its neighbors, before the comment of the next section", () => {
    expect(difference(bakery, [{ append: ["kpis"], item: reach }])).toEqual([
      "+  - { id: reach, name: Reach, unit: count, direction: up }",
    ]);
    expect(editYaml(bakery, [{ append: ["kpis"], item: reach }])).toContain(
      "# from the till\n  - { id: reach, name: Reach, unit: count, direction: up }\n\n# What we pay for.",
    );
  });

  test("as a mapping over several lines if one line would be too long", () => {
    const item = {
      ...reach,
      name: "People who saw a post of the bakery at least once in the month, as Instagram counts",
      baseline: { value: 12, on: "2027-02-01" },
    };
    expect(difference(bakery, [{ append: ["kpis"], item }])).toEqual([
      "+  - id: reach",
      "+    name: People who saw a post of the bakery at least once in the month, as Instagram counts",
      "+    unit: count",
      "+    direction: up",
      "+    baseline: { value: 12, on: 2027-02-01 }",
    ]);
  });

  test("as a block like its neighbors, with the same empty lines between", () => {
    const plan =
      "kpis:\n- id: visits\n  name: Visits\n\n- id: orders\n  name: Orders\n  # counted by hand\n# the end";
    expect(editYaml(plan, [{ append: ["kpis"], item: reach }])).toBe(
      plan.replace(
        "\n# the end",
        "\n\n- id: reach\n  name: Reach\n  unit: count\n  direction: up\n# the end",
      ),
    );
  });

  test.each([
    ["without a value", "kpis: # soon\nbudget: {}\n", "kpis: # soon\n  - { id: reach }\nbudget: {}\n"],
    ["that is empty", "kpis: [] # none yet\n", "kpis: # none yet\n  - { id: reach }\n"],
    ["that is missing", "smplan: 1\n", "smplan: 1\nkpis:\n  - { id: reach }\n"],
    ["in a plan of comments only", "# Spring\n", "# Spring\nkpis:\n  - { id: reach }\n"],
    ["in an empty file", "", "kpis:\n  - { id: reach }\n"],
    ["between marks of a document", "---\n# Spring\n...\n", "---\n# Spring\nkpis:\n  - { id: reach }\n...\n"],
    [
      "at the end of a file without a line break",
      "kpis:\n  - { id: a }",
      "kpis:\n  - { id: a }\n  - { id: reach }",
    ],
    [
      "with Windows line ends",
      "kpis:\r\n  - { id: a } # one\r\n",
      "kpis:\r\n  - { id: a } # one\r\n  - { id: reach }\r\n",
    ],
    ["behind a byte order mark", "\ufeffkpis:\n- {id: a}\n", "\ufeffkpis:\n- {id: a}\n- {id: reach}\n"],
    [
      "whose first item starts below its dash",
      "kpis:\n  -\n    # one\n    id: a\n",
      "kpis:\n  -\n    # one\n    id: a\n  - id: reach\n",
    ],
    ["on one line", "kpis: [ { id: a } ] # all\n", "kpis: [ { id: a }, { id: reach } ] # all\n"],
    [
      "with a line for each",
      "kpis: [\n  { id: a }, # one\n  { id: b } # two\n]\n",
      "kpis: [\n  { id: a }, # one\n  { id: b }, # two\n  { id: reach }\n]\n",
    ],
    [
      "with a comma behind the last",
      "kpis: [\n  { id: a }, # one\n]\n",
      "kpis: [\n  { id: a }, # one\n  { id: reach },\n]\n",
    ],
    [
      "after a comment that takes one out",
      "kpis:\n  - {id: a}\n  # - {id: b}\nbudget:\n",
      "kpis:\n  - {id: a}\n  # - {id: b}\n  - {id: reach}\nbudget:\n",
    ],
    [
      "after a text that keeps its empty lines",
      "kpis:\n  - id: |+\n      a\n\n  - id: |+\n      b\n\n",
      "kpis:\n  - id: |+\n      a\n\n  - id: |+\n      b\n\n  - id: reach\n",
    ],
  ])("to a list %s", (_, before, after) => {
    expect(editYaml(before, [{ append: ["kpis"], item: { id: "reach" } }])).toBe(after);
  });

  test("in the quotes of its neighbors", () => {
    expect(editYaml("a:\n  - |\n    b\n", [{ append: ["a"], item: "\n" }])).toBe(
      'a:\n  - |\n    b\n  - "\\n"\n',
    );
    expect(editYaml("tone:\n  - 'warm'\n", [{ append: ["tone"], item: "it's fun" }])).toBe(
      "tone:\n  - 'warm'\n  - 'it''s fun'\n",
    );
  });
});

describe("a value is set", () => {
  test.each([
    [
      "in its quotes, with its comment in its column",
      'title: "Spring"   # cover\n',
      "May",
      'title: "May"      # cover\n',
    ],
    [
      "with one space before its comment",
      "title: Spring # cover\n",
      "Summer at the sea",
      "title: Summer at the sea # cover\n",
    ],
    [
      "in line with the comment of the line below",
      "title: Spring # a\nby: somebody  # b\n",
      "May",
      "title: May    # a\nby: somebody  # b\n",
    ],
    ["in single quotes with an apostrophe", "title: 'Spring'\n", "It's May", "title: 'It''s May'\n"],
    ["that needs quotes", "title: Spring\n", "Spring: rye", 'title: "Spring: rye"\n'],
    [
      "in place of a folded text",
      "title: >- # cover\n  Spring at\n  the bakery\n\nby: us\n",
      "May",
      "title: May # cover\n\nby: us\n",
    ],
    [
      "in place of a text over two lines",
      "title: Spring at\n  the bakery # cover\n",
      "May",
      "title: May # cover\n",
    ],
    ["in place of quotes over two lines", 'title: "Spring at\n  the bakery"\n', "May", 'title: "May"\n'],
    ["in the next line", "title:\n  Spring\n", "May", "title:\n  May\n"],
    ["of several lines", "title: Spring # cover\n", "Rye\nwheat", "title: |- # cover\n  Rye\n  wheat\n"],
    ["of several lines in braces", "title: { en: Spring }\n", { en: "a\nb" }, 'title: { en: "a\\nb" }\n'],
    [
      "in place of a list",
      "title: # cover\n  # all\n  - a\n  - b # b\nby: us\n",
      "May",
      "title: May # cover\n  # all\nby: us\n",
    ],
    ["in place of nothing", "title:\nby: us\n", "May", "title: May\nby: us\n"],
    ["in place of an alias", "by: &who Ana\ntitle: *who\n", "May", "by: &who Ana\ntitle: May\n"],
    ["in place of a tag", "title: !!str 2027\n", "2028", 'title: "2028"\n'],
    [
      "whose anchor another place needs",
      "title: &who Ana # a\nby: *who # b\nfor: *who\n",
      "May",
      "title: May # a\nby: &who Ana # b\nfor: *who\n",
    ],
    [
      "that is a list",
      "title: Spring # cover\n",
      [{ id: "a", name: "A" }],
      "title: # cover\n  - { id: a, name: A }\n",
    ],
  ])("%s", (_, before, to, after) => {
    expect(editYaml(before, [{ set: ["title"], to }])).toBe(after);
  });

  test("folded as before if it is long", () => {
    const to = `${"The bakery sells rye bread and cakes to the street. ".repeat(4)}End.`;
    const after = editYaml("about: >-\n  Old\n  text.\nby: us\n", [{ set: ["about"], to }]);
    expect(after).toMatch(/^about: >-\n(?: {2}\S.{70,108}\n)+ {2}\S.*\nby: us\n$/);
    expect(readYaml(after).data).toEqual({ about: to, by: "us" });
  });

  test("on one line as before, regardless of its length", () => {
    const to = "rye bread and cakes ".repeat(20).trim();
    expect(editYaml("about: Old\n", [{ set: ["about"], to }])).toBe(`about: ${to}\n`);
  });

  test("without any change if it is equal", () => {
    expect(
      editYaml(bakery, [{ set: ["plan", "period"], to: { end: "2027-05-31", start: "2027-03-01" } }]),
    ).toBe(bakery);
  });

  test("key by key if it is a mapping, so that the other comments stay", () => {
    const plan = "plan:\n  title: Spring # cover\n  by: us\n  on: 2027-01-01\n";
    expect(editYaml(plan, [{ set: ["plan"], to: { title: "Spring", by: "Ana", status: "draft" } }])).toBe(
      "plan:\n  title: Spring # cover\n  by: Ana\n  status: draft\n",
    );
  });

  test.each([
    ...[
      "true",
      "null",
      "1.0",
      "12",
      "1e3",
      "0x1f",
      "18:00",
      "yes",
      "~",
      "",
      " a",
      "a ",
      "a: b",
      "a #b",
      "- a",
      "@ana",
      "#spring",
    ],
    ...[
      "[a]",
      "{a}",
      "*a",
      "&a",
      "!a",
      "%a",
      "`a`",
      "? a",
      ": a",
      "a:",
      "'a'",
      '"a"',
      "> a",
      "| a",
      "...",
      "---",
      "<<",
      "=",
      "+359 88",
      "a\tb",
      "\u0007",
      "\u2028",
      "\ud800",
    ],
  ])("as the text %j, in quotes", (to) => {
    const after = editYaml("title: Spring\n", [{ set: ["title"], to }]);
    expect(after).toMatch(/^title: "[^\n]*"\n$/);
    expect(readYaml(after).data).toEqual({ title: to });
  });

  test.each([
    "2027-01-31",
    "Кафе „Липа“",
    "🥐 for you",
    "12 loaves",
    "4h",
    "https://example.org/a?b=c#d",
    "rye, wheat",
    "it's",
  ])("as the text %s, without quotes", (to) => {
    expect(editYaml("title: Spring\n", [{ set: ["title"], to }])).toBe(`title: ${to}\n`);
  });
});

describe("a key is put in place", () => {
  const order = [
    "smplan",
    "plan",
    "title",
    "organization",
    "language",
    "version",
    "owner",
    "team",
    "kpis",
    "budget",
  ];

  test("after the nearest key that precedes it in the order", () => {
    expect(difference(bakery, [{ set: ["plan", "language"], to: "en" }], order)).toEqual(["+  language: en"]);
    expect(editYaml(bakery, [{ set: ["plan", "language"], to: "en" }], () => order)).toContain(
      "Bakery\n  language: en\n  period",
    );
  });

  test("with its parent mappings, with an empty line between like its neighbors", () => {
    expect(editYaml(bakery, [{ set: ["team", 0, "id"], to: "ana" }], () => order)).toBe(
      bakery.replace("\nkpis:", "\nteam:\n  - { id: ana }\n\nkpis:"),
    );
  });

  test.each([
    [
      "in braces",
      "plan: { title: a, version: x } # all\n",
      "plan: { title: a, language: en, version: x } # all\n",
    ],
    ["first in braces", "plan: {version: x}\n", "plan: {language: en, version: x}\n"],
    [
      "in braces of several lines",
      "plan: {\n  title: a, # a\n  version: x # x\n}\n",
      "plan: {\n  title: a, # a\n  language: en,\n  version: x # x\n}\n",
    ],
    ["in empty braces", "plan: {}\n", "plan:\n  language: en\n"],
    ["under a key without a value", "plan: # all\n", "plan: # all\n  language: en\n"],
    [
      "above the first, and above its comment",
      "plan:\n    # the first\n    version: x\n",
      "plan:\n    language: en\n    # the first\n    version: x\n",
    ],
    ["at the end of a file without a line break", "plan:\n  title: a", "plan:\n  title: a\n  language: en"],
  ])("%s", (_, before, after) => {
    expect(editYaml(before, [{ set: ["plan", "language"], to: "en" }], () => order)).toBe(after);
  });

  test("behind a dash, before the first key", () => {
    expect(editYaml("- version: x\n  owner: b\n", [{ set: [0, "title"], to: "a" }], () => order)).toBe(
      "- title: a\n  version: x\n  owner: b\n",
    );
  });

  test("in the style of its neighbors: indentation by four spaces, no braces", () => {
    const plan =
      "plan:\n    title: a\n    period:\n        start: 2027-03-01\nteam:\n-   id: ana\n    contact:\n        email: a@b.example\n";
    expect(
      editYaml(plan, [
        { set: ["budget"], to: { total: 1, lines: [{ id: "a" }] } },
        { append: ["team"], item: { id: "eva" } },
      ]),
    ).toBe(`${plan}-   id: eva\nbudget:\n    total: 1\n    lines:\n    -   id: a\n`);
  });
});

describe("something is removed", () => {
  test.each([
    ["a key with its line and comment", "a: 1\nb: 2 # two\nc: 3\n", ["b"], "a: 1\nc: 3\n"],
    ["with the comment above it", "a: 1\n# why\nb: 2\nc: 3\n", ["b"], "a: 1\nc: 3\n"],
    ["without a separate comment", "a: 1\n# of all\n\nb: 2\n\nc: 3\n", ["b"], "a: 1\n# of all\n\nc: 3\n"],
    [
      "without the first comment of its section",
      "k:\n  # of all\n  - 1\n  - 2\n",
      ["k", 0],
      "k:\n  # of all\n  - 2\n",
    ],
    ["with all of its lines", "a: 1\nb:\n  - 1\n  # of b\n# of c\nc: 3\n", ["b"], "a: 1\n# of c\nc: 3\n"],
    ["a section, and one of the empty lines around it", "a: 1\n\nb: 2\n\nc: 3\n", ["b"], "a: 1\n\nc: 3\n"],
    ["the last section", "a: 1\n\nb: 2\n", ["b"], "a: 1\n"],
    ["at the end of a file without a line break", "a: 1\r\nb: 2", ["b"], "a: 1"],
    [
      "the last item, so that the list is empty",
      "k: # all\n  - 1 # one\nb: 2\n",
      ["k", 0],
      "k: [] # all\nb: 2\n",
    ],
    ["the last key, so that the mapping is empty", "k:\n  a: 1\nb: 2\n", ["k", "a"], "k: {}\nb: 2\n"],
    ["the last key of all", "# Spring\na: 1\n", ["a"], "# Spring\n{}\n"],
    ["the key behind a dash", "- id: a # one\n  name: b\n", [0, "id"], "- name: b\n"],
    ["in brackets, the first", "k: [a, b, c] # all\n", ["k", 0], "k: [b, c] # all\n"],
    ["in brackets, the last", "k: [a, b, c]\n", ["k", 2], "k: [a, b]\n"],
    ["in brackets, the only one", "k: { a: 1 }\n", ["k", "a"], "k: {}\n"],
    ["in brackets, with its line", "k: [\n  a, # one\n  b # two\n]\n", ["k", 1], "k: [\n  a # one\n]\n"],
    ["nothing if the path does not exist", "k: [a]\n", ["k", 7, "x"], "k: [a]\n"],
    [
      "below a text that keeps its empty lines",
      "a: |+\n  x\n\nb: 2\n\nc: 3\n",
      ["b"],
      "a: |+\n  x\n\nc: 3\n",
    ],
    ["whose anchor another place needs", "a: &who Ana\nb: *who\n", ["a"], "b: &who Ana\n"],
  ])("%s", (_, before, path, after) => {
    expect(editYaml(before, [{ remove: path }])).toBe(after);
  });

  test("from a list that is set, with the other comments unchanged", () => {
    const plan = "k:\n  - a # one\n  - b # two\n  - c # three\n";
    expect(editYaml(plan, [{ set: ["k"], to: ["a", "c"] }])).toBe("k:\n  - a # one\n  - c # three\n");
  });
});

test("several changes are applied one after the other", () => {
  const changes: DataChange[] = [
    { remove: ["kpis", 0] },
    { set: ["kpis", 0, "name"], to: "Cake orders" },
    { append: ["kpis"], item: { id: "reach" } },
    { set: ["kpis", 1, "unit"], to: "count" },
  ];
  expect(editYaml(bakery, changes)).toContain(
    "Mondays.\n  - { id: orders, name: Cake orders, unit: count, direction: up } # from the till\n  - { id: reach, unit: count }\n",
  );
});

describe("refuses an edit that would change other values:", () => {
  const refusal = (text: string, change: DataChange) => {
    try {
      editYaml(text, [change]);
    } catch (error) {
      if (error instanceof EditError) return [error.reason, error.path.join(".")];
      throw error;
    }
    return undefined;
  };

  test.each<[string, string, DataChange, string[]]>([
    ["through an alias", "a: &t { x: 1 }\nb: *t\n", { set: ["b", "x"], to: 2 }, ["alias", "b"]],
    ["in a value that has an alias", "a: &t { x: 1 }\nb: *t\n", { set: ["a", "x"], to: 2 }, ["anchor", "a"]],
    [
      "whose anchored value takes several lines",
      "a: &t\n  x: 1\nb: *t\n",
      { remove: ["a"] },
      ["anchor", "a"],
    ],
    ["through a text", "a: text\n", { set: ["a", "b"], to: 1 }, ["no-collection", "a"]],
    ["to a list that is a mapping", "a: { b: 1 }\n", { append: ["a"], item: 1 }, ["no-collection", "a"]],
    ["past the end of a list", "a: [1]\n", { set: ["a", 5], to: 1 }, ["no-collection", "a.5"]],
    ["in invalid YAML", "a: [1\n", { set: ["a"], to: 1 }, ["syntax", "a"]],
  ])("%s", (_, text, change, expected) => {
    expect(refusal(text, change)).toEqual(expected);
  });
});

test("a whole section of an example is emptied item by item, and other lines stay", () => {
  const file = "../../../examples/agency/clients/dentist/dentist.smplan.yaml";
  const text = readFileSync(join(import.meta.dirname, file), "utf8");
  const { kpis } = readYaml(text).data as { kpis: unknown[] };
  const after = editYaml(
    text,
    kpis.map(() => ({ remove: ["kpis", 0] })),
  );
  const [above = "", section = ""] = text.split(/^(?=kpis:$)/m);
  const end = section.search(/\n\n(?=\S)/);
  const comments = section.slice(0, end).match(/\n {2}#.*/g) ?? [];
  expect(kpis.length).toBeGreaterThan(2);
  expect(after).toBe(`${above}kpis: []${comments.join("")}${section.slice(end)}`);
});
