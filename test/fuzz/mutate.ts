/** Returns whole numbers from zero to below a bound. */
export type Random = (below: number) => number;

/** Returns a random number generator with a seed (mulberry32). */
export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * below);
  };
}

const pick = <Item>(items: readonly Item[], random: Random): Item => items[random(items.length)] as Item;

/** Replacements for a value: other types, limits, invalid dates, YAML syntax, hostile texts. */
const values = [
  ...[
    "null",
    "~",
    "true",
    "no",
    "0",
    "-1",
    "1e308",
    "-1e308",
    "9007199254740993",
    ".inf",
    "-.inf",
    ".nan",
    "0x10",
    "0o17",
  ],
  ...["1_000", "12e03", "99999999999999999999999999", "0.1", "1,5", "100 %", "€5", "007", "+1"],
  ...[
    "2027-02-30",
    "2027-13-01",
    "0000-00-00",
    "9999-12-31",
    "2027-1-1",
    "2027-01-01T25:61:00Z",
    "99:99",
    "2028-02-29",
  ],
  ...[
    "''",
    '""',
    "[]",
    "{}",
    "[[]]",
    "[{}]",
    "{a: {b: {c: {}}}}",
    "[null]",
    "{? a}",
    "!!str 5",
    "!x y",
    "!!binary aGk=",
    "!!set {a}",
  ],
  ...[
    "<<",
    "<<: {a: b}",
    "*a",
    "&a b",
    "&a {b: *a}",
    "- - -",
    "? a",
    "|",
    ">-",
    "|+2",
    "%YAML 1.2",
    "---",
    "...",
    "# x",
  ],
  ...[
    "{ $include: ./smplan.yaml }",
    "{ $include: /etc/passwd }",
    "{ $include: ../../x.yaml }",
    "$include: x",
  ],
  ...[
    '"\\u0000"',
    '"\\x1b[2J"',
    '"\\u202e"',
    '"\\ud800"',
    '"a\\nb"',
    '"=1+1"',
    '"{{> x}}"',
    '"<script>"',
    '"$(a)"',
    '"[x](javascript:y)"',
  ],
  ...[
    "TBD",
    "lorem ipsum",
    "2020",
    "Q1",
    "@x",
    "#tag",
    "https://",
    "a@b",
    "Europe/Nowhere",
    "__proto__",
    "constructor",
    "toString",
  ],
];

const characters = [
  "\0",
  "\x07",
  "\x1b",
  "\x7f",
  "\x85",
  "\u00a0",
  "\u202e",
  "\u2028",
  "\ufeff",
  "\ufffd",
  "\ud800",
  "\t",
  "\r",
  "\n",
  "\r\n",
  " ",
  ":",
  "-",
  "#",
  "'",
  '"',
  "[",
  "]",
  "{",
  "}",
  ",",
  "&",
  "*",
  "!",
  "|",
  ">",
  "%",
  "@",
  "`",
  "\\",
  "é",
  "я",
  "😀",
  "a",
  "0",
];

type Mutation = (lines: string[], random: Random, others: readonly string[]) => string[];

const at = (lines: readonly string[], random: Random): number => random(lines.length);

/** Matches a line with a key and a value. */
const pair = /^(\s*(?:- )*(?:[\w$-]+:|-))( +)(.*)$/;

function replaceValue(lines: string[], random: Random): string[] {
  for (let tries = 0; tries < 8; tries++) {
    const index = at(lines, random);
    const [, key, gap] = pair.exec(lines[index] ?? "") ?? [];
    if (key === undefined) continue;
    lines[index] = `${key}${gap}${pick(values, random)}`;
    return lines;
  }
  return lines;
}

/** Returns the index after the last line of a node: the lines below that are indented deeper belong to it. */
function blockAt(lines: readonly string[], start: number): number {
  const indent = (line = ""): number => line.search(/\S|$/);
  const ownIndent = indent(lines[start]);
  let end = start + 1;
  while (end < lines.length && (lines[end]?.trim() === "" || indent(lines[end]) > ownIndent)) end++;
  return end;
}

const mutations: readonly Mutation[] = [
  replaceValue,
  replaceValue,
  replaceValue,
  // Removes, duplicates or swaps lines.
  (lines, random) => lines.toSpliced(at(lines, random), 1 + random(3)),
  (lines, random) => {
    const index = at(lines, random);
    return lines.toSpliced(index, 0, lines[index] ?? "");
  },
  (lines, random) => {
    const [one, other] = [at(lines, random), at(lines, random)];
    [lines[one], lines[other]] = [lines[other] ?? "", lines[one] ?? ""];
    return lines;
  },
  // Removes a node, duplicates it (with its id), or moves it.
  (lines, random) => {
    const start = at(lines, random);
    return lines.toSpliced(start, blockAt(lines, start) - start);
  },
  (lines, random) => {
    const start = at(lines, random);
    return lines.toSpliced(start, 0, ...lines.slice(start, blockAt(lines, start)));
  },
  (lines, random) => {
    const start = at(lines, random);
    const block = lines.splice(start, blockAt(lines, start) - start);
    return lines.toSpliced(random(lines.length + 1), 0, ...block);
  },
  // Inserts a line of another plan.
  (lines, random, others) => lines.toSpliced(at(lines, random), 0, pick(others, random)),
  // Changes the indentation by one column, or to a tab.
  (lines, random) => {
    const index = at(lines, random);
    const line = lines[index] ?? "";
    lines[index] = pick([` ${line}`, line.slice(1), `\t${line}`, line.trimStart()], random);
    return lines;
  },
  // Inserts, removes or replaces a character.
  (lines, random) => {
    const index = at(lines, random);
    const line = lines[index] ?? "";
    const column = random(line.length + 1);
    lines[index] = line.slice(0, column) + pick(characters, random) + line.slice(column + random(3));
    return lines;
  },
  // Misspells a key.
  (lines, random) => {
    const index = at(lines, random);
    lines[index] = (lines[index] ?? "").replace(/([\w-]+):/, (_, key: string) => {
      const column = random(key.length);
      return `${key.slice(0, column)}${pick(["", "e", "_", "S"], random)}${key.slice(column + 1)}:`;
    });
    return lines;
  },
  // Adds deep nesting, long texts or many items.
  (lines, random) => {
    const index = at(lines, random);
    const depth = 1 + random(100);
    lines[index] = (lines[index] ?? "").replace(
      pair,
      (_, key, gap) => `${key}${gap}${"[".repeat(depth)}${"]".repeat(random(4) === 0 ? depth - 1 : depth)}`,
    );
    return lines;
  },
  (lines, random) => {
    const index = at(lines, random);
    const text = pick(["word ", "a", "9", "'", '"', "{a: ", "- ", "я"], random).repeat(1 + random(2_000));
    lines[index] = (lines[index] ?? "").replace(pair, (_, key, gap) => key + gap + text);
    return lines;
  },
  // Adds a suppression comment, with or without a rule.
  (lines, random) =>
    lines.toSpliced(
      at(lines, random),
      0,
      `${" ".repeat(random(6))}# smplan-${pick(["disable", "enable", "disable-line", "disable-next-line", "ignore"], random)} ${pick(["", "kpis/baseline", "structure/schema", "kpis/baseline, x/y -- why", "-- why"], random)}`,
    ),
  // Cuts off the end.
  (lines, random) => lines.slice(0, 1 + at(lines, random)),
];

/** Returns a plan with some of its sections, and sometimes with all: small plans are checked faster. */
export function someSections(text: string, random: Random): string {
  const sections = text.split(/^(?=[a-z][\w-]*:)/m);
  if (random(10) === 0) return text;
  return sections
    .filter((section, index) => index === 0 || section.startsWith("smplan:") || random(4) === 0)
    .join("");
}

/** Returns the text of a plan with one to five random changes. */
export function mutate(text: string, random: Random, others: readonly string[]): string {
  let lines = text.split("\n");
  for (let count = 1 + random(5); count > 0 && lines.length > 0; count--)
    lines = pick(mutations, random)(lines, random, others);
  return lines.join(random(20) === 0 ? "\r\n" : "\n");
}
