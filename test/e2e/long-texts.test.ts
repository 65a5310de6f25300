import fc from "fast-check";
import { expect, test } from "vitest";
import { folder } from "../support/run.ts";
import { runSmplan } from "../support/run-in-host.ts";

/** Texts that patterns of rules, documents and formats match, to be repeated. */
const pieces = [
  ..."x X ш \" „ . … - _ ? [ ( { # @ / : 1 % ! ' | ~ * ` < & \\".split(" "),
  " ",
  "\t",
  "\n",
  "a ",
  " .",
  "a.",
  "a@",
  "#a ",
  "1 ",
  "1.",
  "5% ",
  "2026 ",
  "[Example: ",
  "{{x}} ",
  "TBD ",
  "lorem ipsum ",
  "http://",
  "www.",
  "and ",
  "Do it. ",
  "increase 5 ",
  "more people every week ",
  "sk-",
  "eyJ",
  "AAAA",
  "-----BEGIN ",
  "a\u0301",
  "👩🏽‍🚀",
];

const long = fc
  .record({
    unit: fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 2 }),
    before: fc.constantFrom("", "a", "Bring 5 "),
    after: fc.constantFrom("", "b", ".", "@b", "]"),
  })
  .map(({ unit, before, after }) => {
    const piece = unit.join("");
    return `${before}${piece.repeat(Math.ceil(50_000 / piece.length))}${after}`;
  });

const planWith = (text: string): string =>
  JSON.stringify({
    smplan: 1,
    plan: {
      title: "T",
      organization: "O",
      language: "en",
      period: { start: "2027-01-01", end: "2027-12-31" },
    },
    strategy: { positioning: text, channels: [{ id: "x", platform: "x" }] },
    objectives: [{ id: "o", statement: text, by: "2027-06-30" }],
    kpis: [{ id: "v", name: text, objective: "o", target: { value: 600, by: "2027-06-30" } }],
    calendar: {
      posts: [{ id: "p", date: "2027-01-05", time: "08:00", channel: "x", status: "approved", text }],
    },
    campaigns: [{ id: "c", name: text, start: "2027-03-15", end: "2027-03-28" }],
    situation: { swot: { strengths: [{ id: "s", statement: text }] } },
  });

const commands = [
  ["lint"],
  ["lint", "--fix-dry-run"],
  ["render", "--format", "html"],
  ["render", "--format", "markdown"],
  ["calendar", "--from", "2027-01-01", "--to", "2027-12-31"],
  ["calendar", "--from", "2027-01-01", "--to", "2027-12-31", "--format", "ics"],
  ["report"],
  ["diff", "smplan.yaml", "empty.yaml"],
];

/**
 * Far above the second that each command takes on an idle machine, and far below what quadratic time would
 * take.
 */
const MAX_MS = 15_000;

test("no text of 50 kB blocks a command", async () => {
  await fc.assert(
    fc.asyncProperty(long, async (text) => {
      const cwd = folder({ "smplan.yaml": planWith(text), "empty.yaml": "smplan: 1\n" });
      for (const command of commands) {
        const started = performance.now();
        const { code, err } = await runSmplan(command, { cwd, node: ["--max-old-space-size=400"] });
        const took = performance.now() - started;
        expect(err, command.join(" ")).not.toMatch(/\n {4}at |heap/);
        expect(code, command.join(" ")).not.toBeNull();
        expect(took, command.join(" ")).toBeLessThan(MAX_MS);
      }
    }),
    { numRuns: 4, endOnFailure: true, seed: Date.now() & 0x7fffffff },
  );
}, 300_000);

const many = (count: number, item: (index: number) => object): object[] =>
  Array.from({ length: count }, (_, index) => item(index));

test.each([
  [
    "references to missing ids that are similar to others",
    {
      objectives: many(1_500, (index) => ({ id: `obj-${index}`, statement: `Reach ${index} people` })),
      kpis: many(3_000, (index) => ({ id: `k${index}`, name: `K${index}`, objective: `obx-${index}` })),
    },
  ],
  [
    "lines of a budget",
    { budget: { lines: many(4_000, (index) => ({ id: `l${index}`, item: `I${index}`, amount: 5 })) } },
  ],
  [
    "an id of 50 kB and a similar one",
    {
      objectives: [{ id: "a".repeat(50_000), statement: "x" }],
      kpis: [{ id: "k", name: "K", objective: `${"a".repeat(49_999)}b` }],
    },
  ],
])(
  "thousands of items do not block a command either: %s",
  async (_, sections) => {
    const cwd = folder({
      "smplan.yaml": JSON.stringify({ smplan: 1, plan: { title: "T", language: "en" }, ...sections }),
    });
    for (const command of [["lint"], ["render", "--format", "html"], ["render", "--format", "markdown"]]) {
      const started = performance.now();
      const { code, err } = await runSmplan(command, { cwd, node: ["--max-old-space-size=400"] });
      expect(err).not.toMatch(/\n {4}at |heap/);
      expect(code).not.toBeNull();
      expect(performance.now() - started, command.join(" ")).toBeLessThan(MAX_MS);
    }
  },
  120_000,
);
