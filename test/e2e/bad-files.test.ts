import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { folder } from "../support/run.ts";
import { runSmplan } from "../support/run-in-host.ts";

const isUnix = process.platform !== "win32";
const isRoot = process.getuid?.() === 0;

/** Unexpected kinds of files, each with a function that creates one at a path. */
const kinds: Readonly<Record<string, (path: string) => void>> = {
  "a folder": (path) => mkdirSync(path),
  binary: (path) => writeFileSync(path, Buffer.from([0xff, 0xfe, 0, 1, 2, 0x80, 10])),
  "100 MB": (path) => {
    writeFileSync(path, "");
    truncateSync(path, 100 * 1024 * 1024);
  },
  ...(isUnix && {
    "a pipe": (path: string) => void execFileSync("mkfifo", [path]),
    "a link to itself": (path: string) => symlinkSync(path, path),
    "a link to nothing": (path: string) => symlinkSync("/nowhere/at/all", path),
    "an endless device": (path: string) => symlinkSync("/dev/zero", path),
    "a file of /proc": (path: string) => symlinkSync("/proc/self/mem", path),
    "a path below a file": (path: string) => symlinkSync("/etc/passwd/x", path),
  }),
  ...(isUnix &&
    !isRoot && {
      "no right to read": (path: string) => {
        writeFileSync(path, "smplan: 1\n");
        chmodSync(path, 0);
      },
    }),
};

const plan = `smplan: 1
plan: { title: A plan, language: en, brand: { logo: logo.png } }
kpis: [{ id: visits, name: Visits, metric: website-visits }]
measurement: { results: results.csv }
crisis: { $include: crisis.yaml }
`;

const project = {
  "smplan.yaml": plan,
  "crisis.yaml": "scenarios: [{ id: fire, name: Fire, signs: [smoke], steps: [{ do: Call }] }]\n",
  "smplan.config.yaml": "extends: minimal\n",
  "results.csv": "date,kpi,value,note\n2026-01-01,visits,1,\n",
  "logo.png": Buffer.from("iVBORw0KGgo=", "base64"),
  "smplan-templates/markdown/plan.hbs": "x",
  ".smplanignore": "x\n",
  ".gitignore": "x\n",
  "incidents/2027-01-01-1000-x.jsonl": "{}\n",
  "answers.yaml": "a: b\n",
  "theme.yaml": "extends: studio\n",
  "document.md": "# Plan\n",
  "baseline.json": "{}\n",
  "reference.docx": "x",
};

/** The commands that read each file. */
const roles: Readonly<Record<string, readonly (readonly string[])[]>> = {
  "smplan.yaml": [
    ["lint", "smplan.yaml"],
    ["render", "smplan.yaml"],
    ["calendar", "smplan.yaml"],
    ["report", "smplan.yaml"],
    ["diff", "smplan.yaml", "smplan.yaml"],
    ["correct", "visits", "smplan.yaml", "--change", "x"],
    ["measure", "add", "visits", "1", "smplan.yaml"],
    ["crisis", "start", "fire", "--plan", "smplan.yaml"],
    ["crisis", "ack", "x", "--plan", "smplan.yaml"],
    ["doctor"],
  ],
  "smplan.config.yaml": [
    ["lint"],
    ["render"],
    ["report"],
    ["calendar"],
    ["rules"],
    ["templates"],
    ["doctor"],
    ["crisis", "start", "fire"],
  ],
  "crisis.yaml": [["lint"], ["render"], ["crisis", "start", "fire"], ["doctor"]],
  "results.csv": [
    ["lint"],
    ["render"],
    ["report"],
    ["measure", "add", "visits", "1"],
    ["measure", "import", "results.csv"],
  ],
  "logo.png": [["render", "--format", "html"]],
  "smplan-templates": [["render"], ["templates"]],
  "smplan-templates/markdown/plan.hbs": [["render"], ["templates"]],
  ".smplanignore": [["lint"], ["render"], ["crisis", "list"], ["doctor"]],
  ".gitignore": [["lint"], ["render"], ["crisis", "list"]],
  incidents: [
    ["crisis", "list"],
    ["crisis", "status"],
    ["crisis", "start", "fire"],
  ],
  "incidents/2027-01-01-1000-x.jsonl": [
    ["crisis", "list"],
    ["crisis", "status"],
    ["crisis", "log", "x"],
  ],
  "answers.yaml": [["init", "new.yaml", "--answers", "answers.yaml"]],
  "theme.yaml": [
    ["render", "--format", "html", "--theme", "./theme.yaml"],
    ["report", "--format", "html", "--theme", "./theme.yaml"],
  ],
  "document.md": [["init", "new.yaml", "--from", "document.md"]],
  "baseline.json": [["lint", "--baseline", "baseline.json"]],
  "reference.docx": [["render", "--format", "docx", "-o", "x.docx", "--reference-doc", "reference.docx"]],
};

/** The maximum time of a command, in milliseconds, on a busy machine. */
const MAX_COMMAND_MS = 10_000;

describe.each(Object.entries(roles))("%s", { timeout: 180_000 }, (role, commands) => {
  test.each(Object.keys(kinds))("that is %s gives every command an error message", async (kind) => {
    for (const args of commands) {
      const cwd = folder(project);
      rmSync(join(cwd, role), { recursive: true });
      mkdirSync(dirname(join(cwd, role)), { recursive: true });
      kinds[kind]?.(join(cwd, role));
      const started = Date.now();
      const { code, out, err } = await runSmplan(args, {
        cwd,
        node: ["--max-old-space-size=400"],
        timeout: 2 * MAX_COMMAND_MS,
      });
      const context = { args, err: err.slice(0, 600) };
      expect({
        ...context,
        stack: /^ {4}at /m.test(err + out),
        crash: /smplan failed/.test(err + out),
      }).toEqual({
        ...context,
        stack: false,
        crash: false,
      });
      expect({ ...context, code: [0, 1, 2].includes(code ?? -1) }).toEqual({ ...context, code: true });
      expect({ ...context, late: Date.now() - started > MAX_COMMAND_MS }).toEqual({
        ...context,
        late: false,
      });
      // A failing command prints a short error that names the file.
      if (code === 2) {
        expect({
          ...context,
          named: err.includes(role.split("/").at(-1) ?? "") || err.includes("There is no"),
        }).toEqual({ ...context, named: true });
        expect(err.trimEnd().split("\n").length).toBeLessThan(8);
      }
    }
  });
});
