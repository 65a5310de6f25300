import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { languages } from "../../src/locale/languages.ts";
import { loadWizardWords, type WizardWords } from "../../src/locale/wizard.ts";
import { rules } from "../../src/rules/index.ts";
import { fill, questionsOf, type WizardPath } from "../../src/wizard/run.ts";
import { messagesOf } from "../rules/judge.ts";
import { Person } from "./terminal.ts";

const home = (): string => mkdtempSync(join(tmpdir(), "smplan-init-"));
const down = "\u001b[B";

/** Answers every question of a path by its own example, as a person would type it. */
async function answerAll(person: Person, path: WizardPath, words: WizardWords): Promise<void> {
  for (const question of questionsOf(path)) {
    const { ask, example } = words.questions[question.id];
    if (question.kind === "choices") await person.answers(ask, ` ${down} `);
    else if (question.kind === "choice") await person.answers(ask, "");
    else await person.answers(ask, question.proposed ? "" : example);
  }
}

describe("in every language", { timeout: 120_000 }, () => {
  test.each(languages)("the short path writes a plan without errors (%s)", async (language) => {
    const cwd = home();
    const words = await loadWizardWords(language);
    const person = new Person(["init", "--language", language], { cwd });
    await person.sees(words.pathAsk);
    person.types("\r");
    await answerAll(person, "short", words);
    expect(await person.leaves()).toBe(0);
    const screen = person.screen().replace(/\s+/g, " ");
    expect(screen).toContain(fill(words.step, { step: 3, steps: 6, title: words.steps.objectives.title }));
    expect(screen).toContain(words.nextTitle);
    const text = readFileSync(join(cwd, "smplan.yaml"), "utf8");
    expect(await saidOf(text, grave)).toEqual([]);
    expect(text).toMatch(/^# yaml-language-server: \$schema=\.\/smplan\.schema\.json\n/);
    expect(existsSync(join(cwd, "smplan.schema.json"))).toBe(true);
    expect(existsSync(join(cwd, ".smplan-draft.yaml"))).toBe(false);
  });
});

async function saidOf(text: string, ids: readonly string[]): Promise<string[]> {
  return (await Promise.all(ids.map((id) => messagesOf(id, text)))).flat();
}

const grave = rules.filter(({ severity }) => severity === "error").map(({ id }) => id);

describe("in a terminal", { timeout: 120_000 }, () => {
  test("the full path leaves only what it does not ask about, and says so", async () => {
    const cwd = home();
    const words = await loadWizardWords("en");
    const person = new Person(["init", "--full"], { cwd });
    await answerAll(person, "full", words);
    expect(await person.leaves()).toBe(0);
    const text = readFileSync(join(cwd, "smplan.yaml"), "utf8");
    expect(await saidOf(text, grave)).toEqual([]);
    const left = [
      ["situation/competitor", 2],
      ["situation/swot-evidence", 1],
      ["strategy/rationale", 2],
      ["crisis/drill", 1],
      ["crisis/takeover", 1],
    ] as const;
    const screen = person.screen().replace(/\s+/g, " ");
    expect(screen).toContain(fill(words.left, { count: 7 }));
    for (const [id, count] of left) {
      expect(screen.split(`(${id})`)).toHaveLength(count + 1);
      expect(await messagesOf(id, text)).toHaveLength(count);
    }
  });

  test("the language is that of the system where nothing is said", async () => {
    const person = new Person(["init"], { cwd: home(), env: { LANG: "bg_BG.UTF-8" } });
    await person.sees("Колко подробен да бъде?");
    person.types("\u0003");
    expect(await person.leaves()).toBe(130);
  });

  test("an objective without a figure is asked about there and then", async () => {
    const cwd = home();
    writeFileSync(
      join(cwd, ".smplan-draft.yaml"),
      "organization: Bakery\nowner: Emma\nabout: A bakery\nofferings: [bread]\nswot: [a, b, c, d]\naudience: Neighbors\nneeds: [bread]\n",
    );
    const person = new Person(["init", "--short"], { cwd });
    await person.sees("There is a draft with 7 answers.");
    person.types("\r");
    await person.sees("? What do you want to achieve with them");
    person.types("More visitors by 30 June 2027\r");
    await person.sees("There is no figure in it");
    person.types(", 600 a month\r");
    await person.sees("✔ What do you want to achieve with them");
    person.types("\u0003");
    expect(await person.leaves()).toBe(130);
  });

  test("Ctrl-C loses nothing, and the next run goes on at the same question", async () => {
    const cwd = home();
    const words = await loadWizardWords("en");
    const first = new Person(["init", "--short"], { cwd });
    await first.answers(words.questions.organization.ask, "Dawn Chorus Bakery");
    await first.answers(words.questions.owner.ask, "Emma");
    await first.sees(`? ${words.questions.about.ask}`);
    first.types("\u0003");
    expect(await first.leaves()).toBe(130);
    expect(first.screen()).toContain("Your 2 answers are kept");
    expect(existsSync(join(cwd, "smplan.yaml"))).toBe(false);

    const second = new Person(["init", "--short"], { cwd });
    await second.sees("There is a draft with 2 answers. Go on with it?");
    second.types("\r");
    const screen = await second.sees(`? ${words.questions.about.ask}`);
    expect(screen).toContain("Step 2 of 6: Situation");
    expect(screen).not.toContain(words.questions.owner.ask);
    second.types("\u0003");
    expect(await second.leaves()).toBe(130);
  });

  test("a file that is there is replaced only by a yes", async () => {
    const cwd = home();
    const file = join(cwd, "smplan.yaml");
    writeFileSync(file, "smplan: 1 # mine\n");
    const person = new Person(["init", "--short"], { cwd });
    await person.sees("smplan.yaml is there already. Replace it?");
    person.types("\r");
    expect(await person.leaves()).toBe(0);
    expect(readFileSync(file, "utf8")).toBe("smplan: 1 # mine\n");
  });
});
