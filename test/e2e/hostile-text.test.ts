import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Command, Option } from "commander";
import { beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { calendarFormats } from "../../src/calendar/index.ts";
import { buildProgram } from "../../src/cli/program.ts";
import { documentFormats, loadDocumentFormat } from "../../src/documents/index.ts";
import { formatNames } from "../../src/formats/index.ts";
import { mapTexts } from "../../src/plan/map-texts.ts";
import { stringifyJson } from "../../src/platform/escape-controls.ts";
import { nodeRuntime } from "../../src/platform/node-runtime.ts";
import { folder } from "../support/run.ts";
import { runSmplan } from "../support/run-in-host.ts";

/** A color that chalk never uses here, so that it can only come from the plan. */
const PLANTED = "\u001b[38;5;201m";
/** The start of an output line that can only come from a line break in the plan. */
const INJECTED = "::error::injected";
const control = `${PLANTED}\u001b[2J\u001b]0;title\u0007\u009b31m\u009d0;x\u009c\u0008\u007f\u202e\u2066`;
const breaks = `\r\n${INJECTED} \n${INJECTED} \r${INJECTED}`;
const HOSTILE = `${control}${breaks}`;
/** A file name may contain all characters except a null character and a slash. */
const NAME = `a${control}\n${INJECTED}.smplan.yaml`;

/** Binary formats, and the one that needs a browser. */
const binaryFormats = (
  await Promise.all(
    documentFormats.map(async (name) => ((await loadDocumentFormat(name)).isBinary ? [name] : [])),
  )
).flat();
/** Formats with CRLF line ends, in whose quoted cells texts keep their line breaks. */
const cellFormats = calendarFormats.filter((name) => name !== "table");

/** Returns the example plan with hostile text at the end of every prose text. */
function hostilePlan(): string {
  const source = readFileSync(join(import.meta.dirname, "../../examples/cafe-sofia/smplan.yaml"), "utf8");
  const isProse = (text: string): boolean => /\s/.test(text) && !/^[+\d]/.test(text);
  const plan = mapTexts(parse(source), (text) => (isProse(text) ? text + HOSTILE : text));
  // JSON is also YAML. Raw control characters would be errors; escapes are allowed.
  return stringifyJson(plan, 1);
}

let cwd: string;

beforeAll(() => {
  const plan = hostilePlan();
  cwd = folder({
    [NAME]: plan,
    "old.yaml": plan.replaceAll("title", "titel"),
    "smplan.config.yaml": stringifyJson({
      customRules: {
        "acme/own": {
          given: "kpis.*",
          assert: "source is present",
          message: `No source {name}${HOSTILE}`,
          why: HOSTILE,
          failing: [{ kpis: [{ id: "a", name: HOSTILE }] }],
        },
      },
    }),
    "results.csv": `date,kpi,value,note\n2026-01-01,nothing,x,"${control}"\n`,
    "notes.md": `# ${control}\n\n## KPIs ${control}\n\n- ${control} text\n`,
    "smplan-templates/own.hbs": control,
  });
});

/** The arguments of each command; commands that are not listed get hostile text. */
const argumentsOf: Readonly<Record<string, readonly (readonly string[])[]>> = {
  add: [["list"], [HOSTILE], ["kpi", NAME]],
  calendar: [[NAME, "--next", "8w"]],
  completion: [["bash"], ["bash", "--", "lint", HOSTILE]],
  correct: [[HOSTILE, NAME, "--change", "x"]],
  "crisis start": [
    [HOSTILE, "--plan", NAME],
    ["--plan", NAME, "--other", HOSTILE, "--by", HOSTILE, "--note", HOSTILE],
  ],
  "crisis drill": [["--plan", NAME, "--other", HOSTILE]],
  "crisis log": [[HOSTILE, "--incident", "other", "--by", HOSTILE]],
  "crisis step done": [
    [HOSTILE, "--incident", "other"],
    ["1", "--incident", "other", "--note", HOSTILE],
  ],
  "crisis step undone": [["1", "--incident", "other", "--note", HOSTILE]],
  "crisis escalate": [[HOSTILE]],
  diff: [["old.yaml", NAME], [HOSTILE], [HOSTILE, HOSTILE]],
  doctor: [[]],
  explain: [["acme/own"], [HOSTILE]],
  fix: [[NAME]],
  edit: [
    ["kpis", NAME],
    [HOSTILE, NAME],
  ],
  init: [
    [`new-${NAME}`, "--yes"],
    [`new2-${NAME}`, "--from", "notes.md"],
    ["x.yaml", "--answers", NAME],
  ],
  lint: [
    [NAME],
    ["."],
    [NAME, "--fix-dry-run"],
    [NAME, "--print-config", NAME],
    [NAME, "--timing"],
    [NAME, "--explain"],
  ],
  "measure add": [
    [HOSTILE, "1", NAME],
    ["site-visits", HOSTILE, NAME],
  ],
  "measure import": [
    ["results.csv", "--plan", NAME],
    [HOSTILE, "--plan", NAME],
  ],
  "measure exports": [[]],
  preview: [[`missing${HOSTILE}`]],
  render: [[NAME], [NAME, "--cards", "--format", "html"]],
  report: [[NAME], [NAME, "--last", "month"]],
  rules: [[], [HOSTILE]],
  "rules new": [[HOSTILE]],
  "rules test": [[], [HOSTILE]],
  schema: [[]],
  templates: [[]],
  "templates eject": [[HOSTILE]],
};

/** Returns the commands with an action, by their full names. */
function commandsOf(command: Command, words: readonly string[] = []): Map<string, Command> {
  const own =
    words.length > 0 && (command.commands.length === 0 || argumentsOf[words.join(" ")])
      ? [[words.join(" "), command] as const]
      : [];
  return new Map([
    ...own,
    ...command.commands.flatMap((child) => [...commandsOf(child, [...words, child.name()])]),
  ]);
}

/** Returns the calls of a command to test: each format, and a hostile value for each option. */
function callsOf(name: string, command: Command): string[][] {
  const words = name.split(" ");
  const plain = (argumentsOf[name] ?? [[HOSTILE]]).map((args) => [...words, ...args]);
  const [first = words] = plain;
  const formats = command.options
    .filter(({ long }) => long === "--format")
    .flatMap(({ argChoices = [] }) => argChoices)
    .filter((format) => !binaryFormats.includes(format));
  const options = command.options.filter(
    ({ long, required, optional, hidden }: Option) =>
      (required || optional) && !hidden && long !== "--output",
  );
  return [
    ...plain,
    ...(name === "lint" ? formatNames : formats).map((format) => [...first, "--format", format]),
    ...options.map(({ long }) => [...first, String(long), HOSTILE]),
  ];
}

/** The color sequences of chalk. */
const ownColors = new RegExp(`${"\u001b"}\\[(?!38;5;201m)[\\d;]*m`, "g");

/** Returns the control sequences in an output, except line breaks, tabs and our own colors. */
function controlSequencesIn(text: string, cells: boolean): string[] {
  const own = text.replace(ownColors, "");
  const forbidden = cells
    ? /(?![\t\n\r])\p{Cc}|[\u202a-\u202e\u2066-\u2069]/gu
    : /(?!\r\n|[\t\n])\p{Cc}|[\u202a-\u202e\u2066-\u2069]/gu;
  return [...own.matchAll(forbidden)].map(({ index }) =>
    JSON.stringify(own.slice(Math.max(0, index - 80), index + 40)),
  );
}

const commands = commandsOf(await buildProgram(undefined, nodeRuntime(), () => undefined));

describe("plans, file names and options cannot control a terminal", { timeout: 240_000 }, () => {
  test.each([...commands])("%s", async (name, command) => {
    if (name.startsWith("crisis") && !/start|drill/.test(name))
      await runSmplan(["crisis", "start", "--plan", NAME, "--other", HOSTILE], { cwd });
    for (const args of callsOf(name, command)) {
      const format = args[args.indexOf("--format") + 1] ?? "";
      const cells = args.includes("--format") && cellFormats.includes(format);
      for (const env of [{}, { FORCE_COLOR: "1" }] as Record<string, string>[]) {
        const { code, out, err } = await runSmplan(args, { cwd, env: { HOME: cwd, ...env } });
        const context = JSON.stringify(args);
        expect([context, controlSequencesIn(out, cells).slice(0, 2)]).toEqual([context, []]);
        expect([context, controlSequencesIn(err, false).slice(0, 2)]).toEqual([context, []]);
        expect([context, err.match(/^::error::injected|^ {4}at .*/gm)]).toEqual([context, null]);
        if (name === "lint") expect([context, out.match(/^::error::injected/m)]).toEqual([context, null]);
        expect([context, [0, 1, 2].includes(code ?? -1)]).toEqual([context, true]);
      }
    }
  });
});

test("the hostile plan is valid, and its text is shown as escapes", async () => {
  for (const args of [
    ["render", NAME],
    ["render", NAME, "--format", "html"],
    ["calendar", NAME, "--month", "2027-03"],
    ["lint", NAME],
  ]) {
    const { code, out, err } = await runSmplan(args, { cwd });
    expect([args, code === 2 ? err : ""]).toEqual([args, ""]);
    expect([args, out.includes("38;5;201m")]).toEqual([args, true]);
    expect([args, code]).toEqual([args, args[0] === "lint" ? 1 : 0]);
  }
});
