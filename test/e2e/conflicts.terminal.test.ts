import { spawn } from "node:child_process";
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { loadWizardTexts } from "../../src/wizard/wizard-texts.ts";
import { baseEnv, folder, program, smplan } from "../support/run.ts";
import { TerminalUser } from "../support/terminal.ts";
import { QuestionnaireUser } from "./questionnaire-user.ts";

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

interface TestSession {
  cwd: string;
  person: TerminalUser;
  text(name?: string): string;
  save(text: string): void;
}

function startSession(
  args: readonly string[],
  files: Record<string, string> = { "smplan.yaml": plan },
): TestSession {
  const cwd = folder({ "smplan.config.yaml": "extends: minimal\nrules: { crisis/manual: off }\n", ...files });
  return {
    cwd,
    person: new TerminalUser(args, { cwd }),
    text: (name = "smplan.yaml") => readFileSync(join(cwd, name), "utf8"),
    save: (text) => writeFileSync(join(cwd, "smplan.yaml"), text),
  };
}

/** Answers questions in sequence. */
async function answers(
  person: TerminalUser,
  ...all: (readonly [question: string, keys: string])[]
): Promise<void> {
  for (const [question, keys] of all) {
    await person.waitFor(`? ${question}`);
    person.type(keys + enter);
    await person.waitFor(`✔ ${question}`);
  }
}

async function changeTone({ person }: TestSession): Promise<void> {
  await answers(person, ["Strategy", ""], ["Voice", ""], ["How do you sound?", "warm; short; funny"]);
}

async function leaveEdit({ person }: TestSession): Promise<number> {
  await person.waitFor("? Voice");
  person.type(esc);
  await new Promise((done) => setTimeout(done, 300));
  person.type(esc);
  return person.waitForExit();
}

describe("a plan that is saved in an editor while questions are asked", { timeout: 60_000 }, () => {
  const edited = `# Saved in an editor.\n${plan.replace("title: Spring", "title: Summer").replace("    - { id: pen", "    - { id: brush, name: Brush }\n    - { id: pen")}`;

  test("add: the file contains the saved change and the answers", async () => {
    const session = startSession(["add", "member"]);
    await answers(session.person, ["Name", "Bruno Keller"]);
    session.save(edited);
    await answers(session.person, ["Role", "Baker"], ["How many hours", "2"], ["Add more details?", ""]);
    expect(await session.person.waitForExit()).toBe(0);
    const added = "  - { id: bruno-keller, name: Bruno Keller, role: Baker, hoursPerWeek: 2 }\n";
    expect(session.text()).toBe(
      edited.replace("  - { id: emma, name: Emma Berg }\n", (line) => `${line}${added}`),
    );
    expect(readdirSync(session.cwd).sort()).toEqual(["smplan.config.yaml", "smplan.yaml"]);
  });

  test("edit: an answer about another value is added to the saved text", async () => {
    const session = startSession(["edit", "strategy"]);
    await changeTone(session);
    session.save(edited);
    expect(await leaveEdit(session)).toBe(0);
    expect(session.text()).toBe(edited.replace("[warm, short]", "[warm, short, funny]"));
  });

  test("edit: if both changed one value, both values are shown and both texts are kept", async () => {
    const session = startSession(["edit", "plan"]);
    await answers(session.person, ["Plan", ""], ["Title", "Autumn"]);
    await session.person.waitFor("? Plan");
    session.save(edited);
    session.person.type(esc);
    expect(await session.person.waitForExit()).toBe(2);
    expect(session.person.screen().replace(/\s+/g, "")).toContain(
      'Atplan.titleitnowsays"Summer";thenewvaluewastobe"Autumn".',
    );
    expect(session.text()).toBe(edited);
    expect(session.text("smplan.conflict.yaml")).toBe(plan.replace("title: Spring", "title: Autumn"));
  });

  test("add: invalid YAML and a deleted plan stay as they are, and the answers are written to another file", async () => {
    for (const save of ["smplan: [\n", undefined]) {
      const session = startSession(["add", "member"]);
      await answers(session.person, ["Name", "Bruno Keller"]);
      if (save === undefined) rmSync(join(session.cwd, "smplan.yaml"));
      else session.save(save);
      await answers(session.person, ["Role", "Baker"], ["How many hours", "2"], ["Add more details?", ""]);
      expect(await session.person.waitForExit()).toBe(2);
      expect(session.text("smplan.conflict.yaml")).toContain("name: Bruno Keller");
      if (save !== undefined) expect(session.text()).toBe(save);
      expect(readdirSync(session.cwd).includes("smplan.yaml")).toBe(save !== undefined);
    }
  });

  test("fix: the finding is checked again, and the fix is applied to the saved text", async () => {
    const faulty = plan.replace("language: en", "language: en, owner: ema");
    const session = startSession(["fix"], { "smplan.yaml": faulty });
    await session.person.waitFor("ema");
    await session.person.waitFor("? ");
    const saved = `# Saved.\n# Twice.\n${faulty}`;
    session.save(saved);
    session.person.type(enter);
    const fixed = saved.replace("owner: ema", "owner: emma");
    for (let waited = 0; waited < 100 && session.text() !== fixed; waited++) {
      await new Promise((done) => setTimeout(done, 100));
      // The program asks about the same finding again.
      if (waited === 20) session.person.type(enter);
    }
    session.person.type("\u0003");
    await session.person.waitForExit();
    expect(session.text()).toBe(fixed);
  });
});

describe("a plan that appears while init works", { timeout: 120_000 }, () => {
  test("is not replaced by the answers, which are written to another file", async () => {
    const cwd = folder();
    const words = await loadWizardTexts("en");
    const person = new TerminalUser(["init", "--language", "en", "--starter", "cafe", "--short"], { cwd });
    const who = new QuestionnaireUser(person, words);
    await who.answerUntil();
    expect(await person.waitForExit()).toBe(0);
    const [first] = who.asked;
    rmSync(join(cwd, "smplan.yaml"));

    const again = new TerminalUser(["init", "--language", "en", "--starter", "cafe", "--short"], { cwd });
    const other = new QuestionnaireUser(again, words);
    await other.answerUntil(who.asked[1] ?? first);
    writeFileSync(join(cwd, "smplan.yaml"), "smplan: 1 # mine\n");
    await other.answerUntil();
    expect(await again.waitForExit()).toBe(2);
    expect(readFileSync(join(cwd, "smplan.yaml"), "utf8")).toBe("smplan: 1 # mine\n");
    expect(readFileSync(join(cwd, "smplan.conflict.yaml"), "utf8")).toContain("smplan: 1\n");
    expect(again.screen().replace(/\s+/g, " ")).toContain("smplan.yaml was saved by another program");
    expect(statSync(join(cwd, ".smplan-draft.yaml")).isFile()).toBe(true);
  });

  test("is not replaced by init --yes, at any moment", async () => {
    for (let round = 0; round < 10; round++) {
      const cwd = folder();
      const child = spawn(process.execPath, [program, "init", "--yes", "--starter", "cafe"], {
        cwd,
        env: { PATH: process.env.PATH, HOME: cwd, LANG: "en_US.UTF-8", ...baseEnv },
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

  test("a file is replaced only with --force", () => {
    const cwd = folder({ "smplan.yaml": "smplan: 1 # mine\n" });
    expect(smplan(["init", "--yes"], { cwd }).code).toBe(2);
    expect(readFileSync(join(cwd, "smplan.yaml"), "utf8")).toBe("smplan: 1 # mine\n");
    expect(smplan(["init", "--yes", "--force"], { cwd }).code).toBe(0);
    expect(readFileSync(join(cwd, "smplan.yaml"), "utf8")).not.toContain("# mine");
  });
});
