import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { formatNames } from "../../src/formats/index.ts";
import { starterIds } from "../../src/wizard/starters.ts";
import { baseEnv, folder, smplan } from "../support/run.ts";

const readme = readFileSync(join(import.meta.dirname, "../../README.md"), "utf8");
const blocks = (language: string): string[] =>
  [...readme.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, "g"))].map(
    ([, text]) => text ?? "",
  );
const [hurried = "", , complete = "", config = "", exceptions = ""] = blocks("yaml");

describe("the README", () => {
  test("starts with the two commands", () => {
    expect(readme.split("\n").slice(2, 6).join("\n")).toMatch(
      /npm ci && npm run demo[\s\S]*npm ci && npm test/,
    );
  });

  test("shows the real output of the linter", () => {
    const [codeBlocks = ""] = blocks("console");
    const [command = "", ...output] = codeBlocks.split("\n");
    const args = command.replace("$ smplan ", "").split(" ");
    const { out } = smplan(args, { cwd: folder({ "smplan.yaml": hurried }) });
    expect(out.trim()).toBe(output.join("\n").trim());
  });

  test("shows a plan without errors", () => {
    const { code, out } = smplan(["lint", "--quiet"], { cwd: folder({ "smplan.yaml": complete }) });
    expect(out).toContain("no problems found");
    expect(code).toBe(0);
  });

  test("shows a valid configuration, which takes effect", () => {
    const vague = `${hurried}plan: { title: Leveraging synergy }\n`;
    const cwd = folder({
      "smplan.yaml": complete,
      "archive/smplan.yaml": vague,
      "smplan.config.yaml": config,
      "house.yaml": "rules: { budget/people: error }\n",
    });
    expect(smplan(["lint"], { cwd })).toMatchObject({ err: "", out: expect.stringContaining("1 plan") });
    const { out } = smplan(["lint", "--print-config", "clients/new/smplan.yaml"], { cwd });
    expect(out).toMatch(/budget\/people: error +# house\.yaml/);
    expect(out).toMatch(/crisis\/known: error +# smplan\.config\.yaml/);
    expect(out).toMatch(/kpis\/baseline: off +# smplan\.config\.yaml/);
    const page = smplan(["explain", "objectives/focus"], { cwd }).out;
    expect(page).toContain("max");
  });

  test("shows suppressions that are needed", () => {
    const cwd = folder({ "smplan.yaml": exceptions });
    const rulesFound = (args: string[]): string[] =>
      (
        JSON.parse(smplan(["lint", "-f", "json", ...args], { cwd }).out) as { findings: { rule: string }[] }
      ).findings.map(({ rule }) => rule);
    const strict = rulesFound(["--preset", "recommended", "--rule", "structure/suppression-reason:warning"]);
    for (const rule of strict) expect(rule).not.toMatch(/suppression|placeholder|kpis\/(?:linked|target)/);
    writeFileSync(join(cwd, "smplan.yaml"), exceptions.replaceAll("smplan-", ""));
    expect(rulesFound([])).toEqual(
      expect.arrayContaining(["structure/placeholder", "kpis/linked", "kpis/target"]),
    );
    const baseline = ["--baseline", "smplan.baseline.json"];
    rulesFound([...baseline, "--update-baseline"]);
    expect(rulesFound(baseline)).toEqual([]);
  });

  test("mentions only existing options of lint, and every format", () => {
    const help = smplan(["lint", "--help"], { cwd: folder() }).out;
    const chapter = readme.slice(readme.indexOf("## Checking plans"), readme.indexOf("## Documents"));
    for (const [option] of chapter.matchAll(/--[a-z][a-z-]+/g)) expect(help).toContain(option);
    const table = chapter.slice(chapter.indexOf("### Formats"));
    const rows = [...table.matchAll(/^\| (`.*?) \|/gm)].flatMap(([, row = ""]) => row.match(/[a-z]+/g) ?? []);
    expect(rows.sort()).toEqual([...formatNames].sort());
  });

  test("mentions only existing options of the other commands", () => {
    const helps = [
      "render",
      "calendar",
      "diff",
      "preview",
      "templates",
      "report",
      "correct",
      "measure import",
      "measure add",
      "crisis start",
      "crisis status",
    ].map((command) => smplan([...command.split(" "), "--help"], { cwd: folder() }).out);
    const chapter = readme.slice(readme.indexOf("## Documents"), readme.indexOf("## Own rules"));
    for (const [option] of chapter.matchAll(/--[a-z][a-z-]+/g)) expect(helps.join("\n")).toContain(option);
  });

  test("lists every starter, and only existing options of init", () => {
    const help = smplan(["init", "--help"], { cwd: folder() }).out;
    const chapter = readme.slice(
      readme.indexOf("## Writing a plan"),
      readme.indexOf("## The format by example"),
    );
    for (const [option] of chapter.matchAll(/--[a-z][a-z-]+/g)) expect(help).toContain(option);
    const rows = [...chapter.matchAll(/^\| `(\w+)` \|/gm)].map(([, id]) => id);
    expect(rows.filter((id) => id !== "").sort()).toEqual([...starterIds]);
  });
});

describe("the README's own rules", () => {
  const chapter = readme.slice(readme.indexOf("## Own rules"), readme.indexOf("## In CI"));
  const codeBlocks = (language: string): string[] =>
    [...chapter.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, "g"))].map(
      ([, text]) => text ?? "",
    );
  const [declared = "", named = ""] = codeBlocks("yaml");
  const [module = "", tester = ""] = codeBlocks("js");
  const [typescript = ""] = codeBlocks("ts");
  const place = "rules/dawn-chorus";
  const project = (config: string): string => {
    const cwd = folder({
      "smplan.config.yaml": config,
      [`${place}/no-fridays.mjs`]: module,
      [`${place}/no-fridays.test.mjs`]: tester,
      [`${place}/short-names.ts`]: typescript,
      "smplan.yaml": `smplan: 1
calendar: { posts: [{ id: buns, date: 2027-03-26 }] }
campaigns: [{ id: spring, name: Spring, kind: paid }]
kpis: [{ id: k, name: Orders for buns and bread that were placed by telephone }]
`,
    });
    mkdirSync(join(cwd, "node_modules"));
    symlinkSync(join(import.meta.dirname, "../.."), join(cwd, "node_modules/smplan"), "junction");
    return cwd;
  };
  const messages = (cwd: string): string[] => {
    const { out, err } = smplan(["lint", "--format", "json"], { cwd });
    if (out === "") throw new Error(err);
    const { findings } = JSON.parse(out) as { findings: { rule: string; line: number; message: string }[] };
    return findings.filter(({ rule }) => rule.startsWith("dawn-chorus/")).map(({ message }) => message);
  };

  test("without programming passes its test cases, and reports a plan", () => {
    const cwd = project(declared);
    expect(smplan(["rules", "test"], { cwd })).toMatchObject({ code: 0, err: "" });
    expect(messages(cwd)).toEqual([
      'Campaign "Spring" (spring) has no landing page. Ask the web team for one.',
    ]);
  });

  test("as a module reports a plan, and its test passes", () => {
    const cwd = project(named);
    expect(messages(cwd)).toEqual(['Post "buns" is due on a Friday. Choose another day.']);
    const { status, stdout } = spawnSync(process.execPath, ["--test", `${place}/no-fridays.test.mjs`], {
      cwd,
      encoding: "utf8",
      env: { PATH: process.env.PATH, HOME: cwd, ...baseEnv },
    });
    expect(stdout).toMatch(/pass 2\b/);
    expect(status).toBe(0);
  });

  test("in TypeScript reports a plan, and has the types of the package", () => {
    const cwd = project(`plugins: [./${place}/short-names.ts]`);
    expect(messages(cwd)).toEqual(['The name of KPI "k" has 55 letters. 40 fit on a slide.']);
    const options = ["--noEmit", "--strict", "--module", "nodenext", "--target", "es2022", "--skipLibCheck"];
    const tsc = join(import.meta.dirname, "../../node_modules/typescript/bin/tsc");
    const check = (text: string): string => {
      writeFileSync(join(cwd, "rule.mts"), text);
      return spawnSync(process.execPath, [tsc, ...options, "rule.mts"], { cwd, encoding: "utf8" }).stdout;
    };
    expect(check(typescript)).toBe("");
    expect(check(typescript.replace('"long", {', '"short", {'))).toContain("'\"short\"'");
    expect(check(typescript.replace('reads: ["kpis"]', 'reads: ["calendar"]'))).toContain("'kpis'");
  });

  test("are equal to the generated ones, except for names", () => {
    const cwd = folder();
    smplan(["rules", "new", "dawn-chorus/no-fridays"], { cwd });
    smplan(["rules", "new", "dawn-chorus/landing-page", "--yaml"], { cwd });
    const written = readFileSync(join(cwd, place, "no-fridays.mjs"), "utf8");
    const trimmedLines = (text: string): string[] =>
      text
        .split("\n")
        .map((line) => line.trim())
        .filter(Boolean);
    expect(trimmedLines(written)).toEqual(
      expect.arrayContaining(trimmedLines(module).filter((line) => !line.startsWith("messages"))),
    );
    const config = readFileSync(join(cwd, "smplan.config.yaml"), "utf8");
    expect(trimmedLines(config)).toEqual(expect.arrayContaining(trimmedLines(declared)));
  });
});
