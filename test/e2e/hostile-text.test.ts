import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Command, Option } from "commander";
import { beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { buildProgram } from "../../src/cli/program.ts";
import { mapTexts } from "../../src/plan/map-texts.ts";
import { stringifyJson } from "../../src/platform/escape-controls.ts";
import { nodeRuntime } from "../../src/platform/node-runtime.ts";
import { alone, folder, program, type Run, smplan } from "../support/run.ts";

/** A color that chalk never asks for here, so that it can come from nobody but the plan. */
const PLANTED = "\u001b[38;5;201m";
/** What begins a line of output only if a line break of the plan got there. */
const INJECTED = "::error::injected";
const control = `${PLANTED}\u001b[2J\u001b]0;title\u0007\u009b31m\u009d0;x\u009c\u0008\u007f\u202e\u2066`;
const breaks = `\r\n${INJECTED} \n${INJECTED} \r${INJECTED}`;
const HOSTILE = `${control}${breaks}`;
/** A file's name has no zero byte and no slash; all else is allowed. */
const NAME = `a${control}\n${INJECTED}.smplan.yaml`;

/** Formats that are bytes, or that need a browser. */
const BYTES = ["docx", "pptx", "xlsx", "pdf"];
/** Formats whose lines end with CRLF, and in whose quoted cells a text keeps its line breaks. */
const CELLS = ["csv", "buffer", "hootsuite", "ics", "meta", "metricool", "sprout"];

/** The example plan with hostile text at the end of every text that people write. */
function hostilePlan(): string {
  const source = readFileSync(join(import.meta.dirname, "../../examples/cafe-sofia/smplan.yaml"), "utf8");
  const isProse = (text: string): boolean => /\s/.test(text) && !/^[+\d]/.test(text);
  const plan = mapTexts(parse(source), (text) => (isProse(text) ? text + HOSTILE : text));
  // JSON is YAML, too. Raw control characters would be errors; as escapes they are a text like any other.
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

/** What has to be given to a command before it does anything; a command that is not here gets hostile words. */
const given: Readonly<Record<string, readonly (readonly string[])[]>> = {
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

/** Every command that does something, by the words that call it. */
function commandsOf(command: Command, words: readonly string[] = []): Map<string, Command> {
  const own =
    words.length > 0 && (command.commands.length === 0 || given[words.join(" ")])
      ? [[words.join(" "), command] as const]
      : [];
  return new Map([
    ...own,
    ...command.commands.flatMap((child) => [...commandsOf(child, [...words, child.name()])]),
  ]);
}

/** The ways to call a command: with each of its forms, and with hostile values of each option. */
function callsOf(name: string, command: Command): string[][] {
  const words = name.split(" ");
  const plain = (given[name] ?? [[HOSTILE]]).map((args) => [...words, ...args]);
  const [first = words] = plain;
  const formats = command.options
    .filter(({ long }) => long === "--format")
    .flatMap(({ argChoices = [] }) => argChoices)
    .filter((format) => !BYTES.includes(format));
  const options = command.options.filter(
    ({ long, required, optional, hidden }: Option) =>
      (required || optional) && !hidden && long !== "--output",
  );
  return [
    ...plain,
    ...(name === "lint" ? lintFormats : formats).map((format) => [...first, "--format", format]),
    ...options.map(({ long }) => [...first, String(long), HOSTILE]),
  ];
}

const lintFormats = [
  "stylish",
  "compact",
  "checkstyle",
  "github",
  "gitlab",
  "html",
  "json",
  "jsonl",
  "junit",
  "markdown",
  "rdjson",
  "sarif",
];

function run(args: readonly string[], env: Record<string, string>): Promise<Run> {
  return new Promise((done) => {
    const child = execFile(
      process.execPath,
      [program, ...args],
      { cwd, env: { PATH: process.env.PATH, HOME: cwd, ...alone, ...env }, maxBuffer: 1 << 28 },
      (error, out, err) => done({ code: error ? Number(error.code ?? -1) : 0, out, err }),
    );
    child.stdin?.end();
  });
}

/** Colors that chalk asks for. */
const ours = new RegExp(`${"\u001b"}\\[(?!38;5;201m)[\\d;]*m`, "g");

/** What a terminal would obey, but for line breaks, tabs and our own colors. */
function obeyed(text: string, cells: boolean): string[] {
  const own = text.replace(ours, "");
  const forbidden = cells
    ? /(?![\t\n\r])\p{Cc}|[\u202a-\u202e\u2066-\u2069]/gu
    : /(?!\r\n|[\t\n])\p{Cc}|[\u202a-\u202e\u2066-\u2069]/gu;
  return [...own.matchAll(forbidden)].map(({ index }) =>
    JSON.stringify(own.slice(Math.max(0, index - 80), index + 40)),
  );
}

const commands = commandsOf(await buildProgram(undefined, nodeRuntime(), () => undefined));

describe("nothing in a plan, a file name or an option controls a terminal", { timeout: 240_000 }, () => {
  test.each([...commands])("%s", async (name, command) => {
    if (name.startsWith("crisis") && !/start|drill/.test(name))
      smplan(["crisis", "start", "--plan", NAME, "--other", HOSTILE], { cwd });
    for (const args of callsOf(name, command)) {
      const format = args[args.indexOf("--format") + 1] ?? "";
      const cells = args.includes("--format") && CELLS.includes(format);
      for (const env of [{}, { FORCE_COLOR: "1" }] as Record<string, string>[]) {
        const { code, out, err } = await run(args, env);
        const where = JSON.stringify(args);
        expect([where, obeyed(out, cells).slice(0, 2)]).toEqual([where, []]);
        expect([where, obeyed(err, false).slice(0, 2)]).toEqual([where, []]);
        expect([where, err.match(/^::error::injected|^ {4}at .*/gm)]).toEqual([where, null]);
        if (name === "lint") expect([where, out.match(/^::error::injected/m)]).toEqual([where, null]);
        expect([where, [0, 1, 2].includes(code ?? -1)]).toEqual([where, true]);
      }
    }
  });
});

test("the hostile plan is read, and its text is shown as escapes", () => {
  for (const args of [
    ["render", NAME],
    ["render", NAME, "--format", "html"],
    ["calendar", NAME, "--month", "2027-03"],
    ["lint", NAME],
  ]) {
    const { code, out, err } = smplan(args, { cwd });
    expect([args, code === 2 ? err : ""]).toEqual([args, ""]);
    expect([args, out.includes("38;5;201m")]).toEqual([args, true]);
    expect([args, code]).toEqual([args, args[0] === "lint" ? 1 : 0]);
  }
});
