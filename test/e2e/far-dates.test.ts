import { expect, test } from "vitest";
import { folder } from "../support/run.ts";
import { runSmplan } from "../support/run-in-host.ts";

const plan = (end: string): string => `smplan: 1
plan: { title: Bakery, timezone: Europe/Sofia, period: { start: 2027-01-01, end: ${end} } }
strategy: { channels: [{ id: fb, platform: facebook }] }
objectives: [{ id: visits, statement: Bring 600 visitors a month., by: 2027-06-30 }]
kpis: [{ id: v, name: Visits, objective: visits, cadence: weekly, baseline: { value: 1, on: 2027-01-01 }, target: { value: 600, by: ${end} } }]
measurement: { reviews: [{ cadence: daily }] }
calendar: { slots: [{ id: night, channel: fb, days: [sun, mon, tue, wed, thu, fri, sat], time: "03:30" }] }
`;

/** Half of the usual limit, so that a plan that needs more fails. */
const node = ["--max-old-space-size=250"];

test.each([
  ["en", '"end" is "9999-12-31"; a plan can have dates from 1900 to 2199 only'],
  ["bg", "от 1900 до 2199"],
  ["es", "de 1900 a 2199"],
])("an unsupported year is an error at its position (%s)", async (language, says) => {
  const { code, out } = await runSmplan(["lint", "--language", language], {
    cwd: folder({ "smplan.yaml": plan("9999-12-31") }),
  });
  expect(out.replaceAll("\u00a0", " ")).toContain(says);
  expect(out).toMatch(/smplan\.yaml:2:\d+ .*structure\/schema/);
  expect(code).toBe(1);
});

const commands = [
  ["calendar", "--format", "ics"],
  ["render", "--format", "html"],
  ["render", "--format", "markdown"],
  ["report"],
  ["doctor"],
  ["crisis"],
];

test.each(["9999-12-31", "2199-12-31", "1900-01-01"])(
  "every command ends soon for a plan until %s",
  async (end) => {
    const cwd = folder({ "smplan.yaml": plan(end) });
    for (const command of commands) {
      const started = performance.now();
      const { err } = await runSmplan(command, { cwd, node });
      expect(err, command.join(" ")).not.toMatch(/\n {4}at |heap|RangeError/);
      expect(performance.now() - started, command.join(" ")).toBeLessThan(10_000);
    }
  },
  60_000,
);

test.each([
  [["--month", "9999-12"], "Give a date from 1900 to 2199."],
  [["--week", "9999-W10"], "Give a date from 1900 to 2199."],
  [["--to", "9999-12-31"], "Give a date from 1900 to 2199."],
  [["--today", "0000-01-01"], "Give a date from 1900 to 2199."],
  [["--from", "2027-01-01", "--to", "2199-12-31"], "more than 10 years"],
])("a calendar of %j is rejected", async (options, says) => {
  const { code, err } = await runSmplan(["calendar", ...options], {
    cwd: folder({ "smplan.yaml": plan("2027-12-31") }),
    node,
  });
  expect(err).toContain(says);
  expect(code).toBe(2);
});

test("a calendar with too many entries is rejected", async () => {
  const slots = Array.from(
    { length: 300 },
    (_, index) => `{ id: s${index}, channel: fb, days: [mon, tue, wed, thu, fri, sat, sun] }`,
  );
  const many = plan("2027-12-31").replace("slots: [", `slots: [${slots.join(", ")}, `);
  const { code, err } = await runSmplan(
    ["calendar", "--from", "2027-01-01", "--to", "2027-12-31", "--format", "ics"],
    { cwd: folder({ "smplan.yaml": many }), node },
  );
  expect(err).toContain("more than 20,000 entries");
  expect(code).toBe(2);
});

test("a duration of billions of weeks is an error", async () => {
  const cwd = folder({ "smplan.yaml": "smplan: 1\ncommunity: { responses: [{ within: 99999999999w }] }\n" });
  const { code, out } = await runSmplan(["lint", "--preset", "minimal"], { cwd });
  expect(out.replace(/\s+/g, " ")).toContain("a duration such as 30m, 4h, 2d or 1w");
  expect(code).toBe(1);
});
