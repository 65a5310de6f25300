import { spawn } from "node:child_process";
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { loadWizardTexts } from "../../src/wizard/wizard-texts.ts";
import { alone, folder, program, smplan } from "../support/run.ts";
import { Person } from "../support/terminal.ts";
import { Interviewee } from "./interviewee.ts";

const enter = "\r";
const esc = "\u001b";

const plan = `# Ours.
smplan: 1
plan: { title: Spring, language: en, period: { start: 2027-03-01, end: 2027-08-31 } }
team:
  - { id: emma, name: Emma Berg }
strategy:
  voice: { tone: [warm, short] } # never loud
technology:
  tools:
    - { id: pen, name: Pen }
`;

interface Table {
  cwd: string;
  person: Person;
  text(name?: string): string;
  save(text: string): void;
}

function calls(args: readonly string[], files: Record<string, string> = { "smplan.yaml": plan }): Table {
  const cwd = folder({ "smplan.config.yaml": "extends: minimal\n", ...files });
  return {
    cwd,
    person: new Person(args, { cwd }),
    text: (name = "smplan.yaml") => readFileSync(join(cwd, name), "utf8"),
    save: (text) => writeFileSync(join(cwd, "smplan.yaml"), text),
  };
}

/** Answers questions that the person waits for one after the other. */
async function answers(person: Person, ...all: (readonly [question: string, keys: string])[]): Promise<void> {
  for (const [question, keys] of all) {
    await person.sees(`? ${question}`);
    person.types(keys + enter);
    await person.sees(`✔ ${question}`);
  }
}

async function changesTone({ person }: Table): Promise<void> {
  await answers(person, ["Strategy", ""], ["Voice", ""], ["How do you sound?", "warm; short; funny"]);
}

async function leavesEdit({ person }: Table): Promise<number> {
  await person.sees("? Voice");
  person.types(esc);
  await new Promise((done) => setTimeout(done, 300));
  person.types(esc);
  return person.leaves();
}

describe("a plan that is saved in an editor while questions are asked", { timeout: 60_000 }, () => {
  const edited = `# Saved in an editor.\n${plan.replace("title: Spring", "title: Summer").replace("    - { id: pen", "    - { id: brush, name: Brush }\n    - { id: pen")}`;

  test("add: both the save and the answers are in the file", async () => {
    const table = calls(["add", "member"]);
    await answers(table.person, ["Name", "Bruno Keller"]);
    table.save(edited);
    await answers(table.person, ["Role", "Baker"], ["How many hours", "2"], ["Add more details?", ""]);
    expect(await table.person.leaves()).toBe(0);
    const added = "  - { id: bruno-keller, name: Bruno Keller, role: Baker, hoursPerWeek: 2 }\n";
    expect(table.text()).toBe(
      edited.replace("  - { id: emma, name: Emma Berg }\n", (line) => `${line}${added}`),
    );
    expect(readdirSync(table.cwd).sort()).toEqual(["smplan.config.yaml", "smplan.yaml"]);
  });

  test("edit: an answer that touches another value goes into the saved text", async () => {
    const table = calls(["edit", "strategy"]);
    await changesTone(table);
    table.save(edited);
    expect(await leavesEdit(table)).toBe(0);
    expect(table.text()).toBe(edited.replace("[warm, short]", "[warm, short, funny]"));
  });

  test("edit: of two values for one place both are shown, and both texts are kept", async () => {
    const table = calls(["edit", "plan"]);
    await answers(table.person, ["Plan", ""], ["Title", "Autumn"]);
    await table.person.sees("? Plan");
    table.save(edited);
    table.person.types(esc);
    expect(await table.person.leaves()).toBe(2);
    expect(table.person.screen().replace(/\s+/g, "")).toContain(
      'Atplan.titleitnowsays"Summer";thenewvaluewastobe"Autumn".',
    );
    expect(table.text()).toBe(edited);
    expect(table.text("smplan.conflict.yaml")).toBe(plan.replace("title: Spring", "title: Autumn"));
  });

  test("add: a save that is no YAML, and a plan that is gone, stay so; the answers are kept beside", async () => {
    for (const save of ["smplan: [\n", undefined]) {
      const table = calls(["add", "member"]);
      await answers(table.person, ["Name", "Bruno Keller"]);
      if (save === undefined) rmSync(join(table.cwd, "smplan.yaml"));
      else table.save(save);
      await answers(table.person, ["Role", "Baker"], ["How many hours", "2"], ["Add more details?", ""]);
      expect(await table.person.leaves()).toBe(2);
      expect(table.text("smplan.conflict.yaml")).toContain("name: Bruno Keller");
      if (save !== undefined) expect(table.text()).toBe(save);
      expect(readdirSync(table.cwd).includes("smplan.yaml")).toBe(save !== undefined);
    }
  });

  test("fix: the finding is looked at again, and what the rule proposes goes into the saved text", async () => {
    const faulty = plan.replace("language: en", "language: en, owner: ema");
    const table = calls(["fix"], { "smplan.yaml": faulty });
    await table.person.sees("ema");
    await table.person.sees("? ");
    const saved = `# Saved.\n# Twice.\n${faulty}`;
    table.save(saved);
    table.person.types(enter);
    const fixed = saved.replace("owner: ema", "owner: emma");
    for (let waited = 0; waited < 100 && table.text() !== fixed; waited++) {
      await new Promise((done) => setTimeout(done, 100));
      // The same finding is asked about once more.
      if (waited === 20) table.person.types(enter);
    }
    table.person.types("\u0003");
    await table.person.leaves();
    expect(table.text()).toBe(fixed);
  });
});

describe("a plan that appears while init works", { timeout: 120_000 }, () => {
  test("is not replaced by the answers, which are kept beside it", async () => {
    const cwd = folder();
    const words = await loadWizardTexts("en");
    const person = new Person(["init", "--language", "en", "--starter", "cafe", "--short"], { cwd });
    const who = new Interviewee(person, words);
    await who.answersUntil();
    expect(await person.leaves()).toBe(0);
    const [first] = who.asked;
    rmSync(join(cwd, "smplan.yaml"));

    const again = new Person(["init", "--language", "en", "--starter", "cafe", "--short"], { cwd });
    const other = new Interviewee(again, words);
    await other.answersUntil(who.asked[1] ?? first);
    writeFileSync(join(cwd, "smplan.yaml"), "smplan: 1 # mine\n");
    await other.answersUntil();
    expect(await again.leaves()).toBe(2);
    expect(readFileSync(join(cwd, "smplan.yaml"), "utf8")).toBe("smplan: 1 # mine\n");
    expect(readFileSync(join(cwd, "smplan.conflict.yaml"), "utf8")).toContain("smplan: 1\n");
    expect(again.screen().replace(/\s+/g, " ")).toContain("smplan.yaml was saved by another program");
    expect(statSync(join(cwd, ".smplan-draft.yaml")).isFile()).toBe(true);
  });

  test("is not replaced by init --yes either, whenever it appears", async () => {
    for (let round = 0; round < 10; round++) {
      const cwd = folder();
      const child = spawn(process.execPath, [program, "init", "--yes", "--starter", "cafe"], {
        cwd,
        env: { PATH: process.env.PATH, HOME: cwd, LANG: "en_US.UTF-8", ...alone },
        stdio: "ignore",
      });
      const ended = new Promise<number | null>((done) => child.on("exit", done));
      await new Promise((done) => setTimeout(done, 60 + 60 * round));
      let mine = true;
      try {
        writeFileSync(join(cwd, "smplan.yaml"), "smplan: 1 # mine\n", { flag: "wx" });
      } catch {
        mine = false;
      }
      const code = await ended;
      const text = readFileSync(join(cwd, "smplan.yaml"), "utf8");
      expect([code, text.includes("# mine")]).toEqual(mine ? [2, true] : [0, false]);
    }
  });

  test("with --force a file is replaced, and without it never", () => {
    const cwd = folder({ "smplan.yaml": "smplan: 1 # mine\n" });
    expect(smplan(["init", "--yes"], { cwd }).code).toBe(2);
    expect(readFileSync(join(cwd, "smplan.yaml"), "utf8")).toBe("smplan: 1 # mine\n");
    expect(smplan(["init", "--yes", "--force"], { cwd }).code).toBe(0);
    expect(readFileSync(join(cwd, "smplan.yaml"), "utf8")).not.toContain("# mine");
  });
});
