import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, renameSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { folder } from "../support/run.ts";
import { runSmplan } from "../support/run-in-host.ts";

const plan = `smplan: 1
plan: { title: Harbour, language: en }
team:
  - { id: mia, name: Mia, contact: { phone: 0048221234 } }
  - { id: leo, name: Leo, contact: { phone: +48225678 } }
crisis:
  levels: [{ id: low, name: Low, triggers: [x], respondWithin: 1h, decides: mia }]
  escalation: [{ from: low, to: low, when: x, notify: [leo] }]
  scenarios: [{ id: fire, name: Fire, level: low, signs: [smoke], steps: [{ do: Call, owner: mia, within: 5m }] }]
`;

const isUnix = process.platform !== "win32";
const start = (manual: unknown): string =>
  JSON.stringify({ at: "2027-01-01T10:00:00.000Z", kind: "start", manual });
const completeManual = {
  scenario: "x",
  name: "X",
  language: "en",
  exercise: false,
  levels: [],
  steps: [],
  dont: [],
  statements: [],
  stakeholders: [],
  review: { questions: [] },
};

/** Kinds of damage to an incident file; each function creates the file at a path. */
const damages: Readonly<Record<string, (file: string) => void>> = {
  "a start without a manual": (file) => writeFileSync(file, '{"kind":"start","at":"2027-01-01T10:00:00Z"}\n'),
  "a start without other fields": (file) => writeFileSync(file, '{"kind":"start"}\n'),
  "a manual that is null": (file) => writeFileSync(file, `${start(null)}\n`),
  "a manual of wrong types": (file) =>
    writeFileSync(file, `${start({ ...completeManual, steps: { a: 1 }, levels: "x" })}\n`),
  "a person that is a number": (file) =>
    writeFileSync(file, `${start({ ...completeManual, levels: [{ id: "a", name: "A", notify: [7] }] })}\n`),
  "an invalid time": (file) =>
    writeFileSync(file, `${start(completeManual).replace("2027-01-01T10", "soon")}\n`),
  null: (file) => writeFileSync(file, "null\n"),
  "an empty file": (file) => writeFileSync(file, ""),
  bytes: (file) => writeFileSync(file, Buffer.from([0, 255, 254, 128, 10, 0, 7])),
  "deep nesting": (file) =>
    writeFileSync(
      file,
      `${start({ ...completeManual, extra: 0 }).replace('"extra":0', `"extra":${"[".repeat(100_000)}${"]".repeat(100_000)}`)}\n`,
    ),
  "a folder": (file) => mkdirSync(file),
  "20 MB": (file) => {
    writeFileSync(file, "");
    truncateSync(file, 20 * 1024 * 1024);
  },
  ...(isUnix && {
    "a pipe": (file: string) => void execFileSync("mkfifo", [file]),
    "a link to itself": (file: string) => symlinkSync(file, file),
    "a link to nothing": (file: string) => symlinkSync("/nowhere/at/all", file),
    "a link to an endless device": (file: string) => symlinkSync("/dev/zero", file),
  }),
};

async function startIncident(): Promise<string> {
  const cwd = folder({ "smplan.yaml": plan });
  expect((await runSmplan(["crisis", "start", "fire"], { cwd })).code).toBe(0);
  return cwd;
}

function renamed(folder: string): string {
  renameSync(folder, `${folder}-`);
  return `${folder}-`;
}

describe("reports a damaged incident file, and continues with the others", { timeout: 60_000 }, () => {
  test.each(Object.entries(damages))("%s", async (_, damage) => {
    let cwd = await startIncident();
    damage(join(cwd, "incidents", "0-old.jsonl"));
    for (const args of [
      ["list"],
      ["status"],
      ["calls"],
      ["log", "a call"],
      ["step", "done", "1"],
      ["escalate", "low"],
      ["start", "--other", "Flood"],
      ["end", "--incident", "-fire"],
      ["review", "--incident", "-fire"],
    ]) {
      // The runs share a process, which reports each path once.
      cwd = renamed(cwd);
      const started = Date.now();
      const { code, out, err } = await runSmplan(["crisis", ...args], { cwd });
      expect([args, code, out !== "" || args[0] === "review"]).toEqual([args, 0, true]);
      if (args[0] !== "start") {
        expect(err).toMatch(/^(?:smplan: [^\n]*incidents\/0-old\.jsonl[^\n]*\n)+$/);
      }
      expect(Date.now() - started).toBeLessThan(5000);
    }
  });

  test("skips and counts invalid lines", async () => {
    const cwd = await startIncident();
    const [file = ""] = (await runSmplan(["crisis", "list"], { cwd })).out.match(/incidents\/\S+/) ?? [];
    const before = readFileSync(join(cwd, file), "utf8");
    writeFileSync(
      join(cwd, file),
      `${before}{"at":"2027-01-01T10:00:00Z","kind":"log","text":7}\n{"kind":"done"}\n[]\n`,
    );
    const { code, out, err } = await runSmplan(["crisis", "status"], { cwd });
    expect(out).toContain("A line of the file is cut off");
    expect({ code, err }).toEqual({ code: 0, err: "" });
  });
});

describe("works despite other broken files in the folder", { timeout: 60_000 }, () => {
  const broken: [string, (cwd: string) => void, RegExp][] = [
    [
      "a configuration with invalid YAML",
      (cwd) => writeFileSync(join(cwd, "smplan.config.yaml"), "rules: ["),
      /smplan\.config\.yaml/,
    ],
    [
      "a configuration that is a folder",
      (cwd) => mkdirSync(join(cwd, "smplan.config.yaml")),
      /smplan\.config\.yaml|^$/,
    ],
    [
      "a plugin that throws",
      (cwd) => {
        writeFileSync(join(cwd, "smplan.config.yaml"), "plugins: [./p.mjs]\n");
        writeFileSync(join(cwd, "p.mjs"), 'throw new TypeError("planted");\n');
      },
      /p\.mjs|^$/,
    ],
    [
      "a rules file that is absent",
      (cwd) => writeFileSync(join(cwd, "smplan.config.yaml"), "extends: ./gone.yaml\n"),
      /gone|^$/,
    ],
    ["results that are a folder", (cwd) => mkdirSync(join(cwd, "results.csv")), /^$/],
    [
      "an invalid template",
      (cwd) => {
        mkdirSync(join(cwd, "smplan-templates"));
        writeFileSync(join(cwd, "smplan-templates/x.hbs"), "{{#each");
      },
      /^$/,
    ],
    ["an ignore file that is a folder", (cwd) => mkdirSync(join(cwd, ".smplanignore")), /\.smplanignore|^$/],
    ...(isUnix
      ? ([
          [
            "a configuration that is a pipe",
            (cwd) => void execFileSync("mkfifo", [join(cwd, "smplan.config.yaml")]),
            /smplan\.config\.yaml/,
          ],
          [
            "an ignore file that links to itself",
            (cwd) => symlinkSync(".smplanignore", join(cwd, ".smplanignore")),
            /\.smplanignore|^$/,
          ],
          ["a link loop", (cwd) => symlinkSync("loop", join(cwd, "loop")), /loop|^$/],
        ] as [string, (cwd: string) => void, RegExp][])
      : []),
  ];
  test.each(broken)("%s", async (_, damage, named) => {
    const cwd = folder({ "smplan.yaml": plan });
    damage(cwd);
    const started = await runSmplan(["crisis", "start", "fire"], { cwd });
    expect(started.out).toContain("Call – Mia 0048221234");
    expect(started.err).toMatch(named);
    expect(started.err).not.toMatch(/^ {4}at /m);
    expect(started.code).toBe(0);
    for (const args of [["status"], ["calls"], ["log", "x"], ["list"], ["end"]])
      expect([args, (await runSmplan(["crisis", ...args], { cwd })).code]).toEqual([args, 0]);
  });

  test("with an unreadable plan, running incidents continue and another can start", async () => {
    const cwd = await startIncident();
    writeFileSync(join(cwd, "smplan.yaml"), Buffer.from([0xff, 0xfe, 0, 1, 2]));
    for (const args of [["status"], ["calls"], ["log", "x"], ["step", "done", "1"], ["list"]])
      expect([args, (await runSmplan(["crisis", ...args], { cwd })).code]).toEqual([args, 0]);
    const other = await runSmplan(["crisis", "start", "--other", "Something else"], { cwd });
    expect(other.out).toContain("Something else");
    expect(other.code).toBe(0);
  });

  test.skipIf(!isUnix)("a plan that is a pipe is reported, and another incident can start", async () => {
    const cwd = folder();
    execFileSync("mkfifo", [join(cwd, "smplan.yaml")]);
    const fire = await runSmplan(["crisis", "start", "fire", "--plan", "smplan.yaml"], { cwd });
    expect(fire.err).toBe(
      "smplan: smplan.yaml is not a regular file.\nsmplan reads no pipes, devices or sockets. Name a file.\n",
    );
    expect(fire.code).toBe(2);
    const other = await runSmplan(["crisis", "start", "--other", "Flood", "--plan", "smplan.yaml"], { cwd });
    expect(other.out).toContain("Flood");
    expect(other.err).toBe("smplan: smplan.yaml is not a regular file.\n");
    expect(other.code).toBe(0);
  });

  test("an exercise ends even if its plan cannot be updated", async () => {
    const cwd = folder({ "smplan.yaml": plan });
    expect((await runSmplan(["crisis", "drill", "fire"], { cwd })).code).toBe(0);
    writeFileSync(join(cwd, "smplan.yaml"), "smplan: 1\nplan: [\n");
    const { code, out, err } = await runSmplan(["crisis", "end"], { cwd });
    expect(out).toContain("Ended at");
    expect(err).toContain("smplan.yaml:2");
    expect(code).toBe(2);
  });

  test("a deadline beyond the supported dates does not crash", async () => {
    const cwd = folder({ "smplan.yaml": plan.replace("within: 5m", "within: 99999999999w") });
    const { code, err } = await runSmplan(["crisis", "start", "fire"], { cwd });
    expect(err).not.toMatch(/^ {4}at |failed/m);
    expect(code).toBe(0);
  });
});

test("a phone number keeps its zero and its plus, even if YAML reads it as a number", async () => {
  const cwd = await startIncident();
  const { out } = await runSmplan(["crisis", "calls"], { cwd });
  expect(out).toContain("Mia 0048221234");
  expect(out).toContain("Leo +48225678");
  const { out: advice } = await runSmplan(["lint", "--format", "compact"], { cwd });
  expect(advice).toContain('keep it as text: "0048221234"');
  expect(advice).toContain('keep it as text: "+48225678"');
});
