import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { languages } from "../../src/i18n/languages.ts";
import { loadWizardTexts } from "../../src/wizard/wizard-texts.ts";
import { folder, smplan } from "../support/run.ts";
import { TerminalUser } from "../support/terminal.ts";
import { QuestionnaireUser } from "./questionnaire-user.ts";

const keys = { up: "\u001b[A", down: "\u001b[B", escape: "\u001b", overview: "\u000f", stop: "\u0003" };
const oneLine = (text: string): string => text.replace(/\s+/g, " ");
const planIn = (cwd: string) => parse(readFileSync(join(cwd, "smplan.yaml"), "utf8"));

interface Settings {
  cwd?: string;
  language?: string;
  columns?: number;
  env?: Record<string, string>;
}

/** Starts `smplan init` in a terminal. */
async function startInit(
  args: readonly string[],
  { cwd = folder(), language = "en", ...settings }: Settings = {},
) {
  const words = await loadWizardTexts(language);
  const person = new TerminalUser(["init", "--language", language, ...args], { cwd, ...settings });
  return { cwd, words, person, who: new QuestionnaireUser(person, words) };
}

/** The only error in a new plan: the questions do not ask who can sign in to the accounts. */
const OPEN = "governance/access";

/** Returns the beginning of a question that names a KPI. */
function beginningOf(question: (values: { kpi: string }) => string): string {
  return question({ kpi: "|" }).split("|")[0] ?? "";
}

/** Returns the rules with findings in a plan, and those with errors. */
function foundIn(cwd: string): { errors: string[]; rules: string[] } {
  const { out } = smplan(["lint", "--format", "json"], { cwd });
  const findings = (JSON.parse(out) as { findings: { rule: string; severity: string }[] }).findings;
  return {
    errors: findings
      .filter(({ severity }) => severity === "error")
      .map(({ rule }) => rule)
      .filter((rule) => rule !== OPEN),
    rules: [...new Set(findings.map(({ rule }) => rule))],
  };
}

describe.each(languages)("a short session in %s", { timeout: 120_000 }, (language) => {
  test("from an empty plan writes a plan without errors", async () => {
    const { cwd, words, person, who } = await startInit([], { language });
    await who.answerUntil();
    expect(await person.waitForExit()).toBe(0);
    const screen = oneLine(person.screen());
    expect(screen).not.toMatch(/\{\w+\}|undefined/);
    // In addition to the plan's questions: the starter, the length, and whether to write the plan.
    expect(screen).toContain(words.wizard.pathShort({ count: who.asked.length - 3 }));
    expect(screen).toContain(words.lessons.objectives.title);
    expect(screen).toContain(words.advice.next.title);
    expect(foundIn(cwd).errors).toEqual([]);
    expect(planIn(cwd).plan).toMatchObject({ language, status: "draft" });
    const text = readFileSync(join(cwd, "smplan.yaml"), "utf8");
    expect(text).toMatch(/^# yaml-language-server: \$schema=\.\/smplan\.schema\.json\n/);
    expect(existsSync(join(cwd, "smplan.schema.json"))).toBe(true);
    expect(existsSync(join(cwd, ".smplan-draft.yaml"))).toBe(false);
  });

  test("with a starter leaves only marked examples", async () => {
    const { cwd, person, who } = await startInit(["--starter", "cafe", "--short"], { language });
    await who.answerUntil();
    expect(await person.waitForExit()).toBe(0);
    expect(oneLine(person.screen())).not.toMatch(/\{\w+\}|undefined/);
    expect(foundIn(cwd)).toEqual({ errors: [], rules: ["structure/placeholder"] });
  });
});

describe("a full session", { timeout: 180_000 }, () => {
  test("with a starter asks for every example, and leaves none", async () => {
    const { cwd, person, who } = await startInit(["--starter", "charity", "--full"]);
    await who.answerUntil();
    expect(await person.waitForExit()).toBe(0);
    expect(oneLine(person.screen())).not.toMatch(/\{\w+\}|undefined/);
    const { errors, rules } = foundIn(cwd);
    expect(errors).toEqual([]);
    expect(rules).not.toContain("structure/placeholder");
  });

  test("from an empty plan proposes SWOT items from earlier answers", async () => {
    const { cwd, words, person, who } = await startInit(["--starter", "empty", "--full"]);
    const { questions } = words.wizard;
    await who.answerUntil("Strengths", {
      [questions["situation.internal.resources.level"].ask]: `${keys.down}\r`,
      [questions["situation.internal.resources.note"].ask]: "One person and a phone.\r",
    });
    await who.answerUntil("Weaknesses");
    const screen = await person.waitFor(words.advice.proposals.from.resources);
    expect(oneLine(screen)).toContain("◉ What we have for this plan is limited: One person and a phone.");
    await who.answerUntil();
    expect(await person.waitForExit()).toBe(0);
    const [weakness] = planIn(cwd).situation.swot.weaknesses;
    expect(weakness).toMatchObject({
      statement: "What we have for this plan is limited: One person and a phone.",
      evidence: ["internal.resources"],
    });
    expect(foundIn(cwd).errors).toEqual([]);
  });
});

describe("going back", { timeout: 120_000 }, () => {
  test("Esc returns over several questions, into the previous step and out of a menu", async () => {
    const { cwd, words, person, who } = await startInit(["--starter", "empty", "--short"]);
    const { questions } = words.wizard;
    const kind = questions["objectives.kind"].ask;
    const needs = questions["people.audiences.needs"].ask;
    const name = questions["people.audiences.name"].ask;
    await who.answerUntil(kind);
    await who.typeAnswer(keys.escape);
    expect((await who.answerUntil(needs))?.below).toContain("breakfast in one hand");
    await who.typeAnswer(keys.escape);
    await who.answerUntil(name, {});
    await who.typeAnswer("Students at the market\r");
    await who.answerUntil(kind);
    expect(person.screen().split(words.lessons.people.points?.[0] ?? "")).toHaveLength(2);
    await who.answerUntil();
    expect(await person.waitForExit()).toBe(0);
    expect(planIn(cwd).people.audiences).toMatchObject([
      { name: "Students at the market", needs: ["breakfast in one hand", "to know what is fresh"] },
    ]);
  });

  test("Esc at the first question reports that there is no earlier one", async () => {
    const { words, person, who } = await startInit([]);
    await who.answerUntil(words.advice.start.from);
    await who.typeAnswer(keys.escape);
    await person.waitFor(words.advice.keys.first);
    person.type(keys.stop);
    expect(await person.waitForExit()).toBe(130);
  });
});

describe("the overview", { timeout: 120_000 }, () => {
  test("allows changing an earlier answer, and then continues at the same question", async () => {
    const { words, person, who, cwd } = await startInit(["--starter", "empty", "--short"]);
    const { questions } = words.wizard;
    const { review, lists } = words.advice;
    const organization = questions["plan.organization"].ask;
    await who.answerUntil(questions["people.audiences.name"].ask);
    await who.typeAnswer(keys.overview);
    const offered = await who.answerUntil(review.askEarlier);
    expect(offered?.below).toContain(review.goOn);
    expect(offered?.below).toContain("Team: 2 answers");
    expect(offered?.below).not.toContain(review.write);
    await who.typeAnswer(`${keys.down}${keys.down}\r`);
    expect((await who.answerUntil(lists.which))?.below).toContain("Dawn Chorus Bakery");
    await who.typeAnswer("\r");
    await who.answerUntil(organization);
    await who.typeAnswer("Moon Bakery\r");
    await who.answerUntil(questions["people.audiences.name"].ask);
    await who.answerUntil();
    expect(await person.waitForExit()).toBe(0);
    expect(planIn(cwd).plan).toMatchObject({
      organization: "Moon Bakery",
      title: "Social media plan, Moon Bakery",
    });
  });

  test("is shown at the end, where Esc returns to the last question before anything is written", async () => {
    const { words, person, who, cwd } = await startInit(["--starter", "cafe", "--short"]);
    const { review } = words.advice;
    await who.answerUntil(review.ask);
    await who.typeAnswer(keys.escape);
    await who.answerUntil(beginningOf(words.advice.kpis.askTarget));
    expect(existsSync(join(cwd, "smplan.yaml"))).toBe(false);
    await who.typeAnswer("61\r");
    await who.answerUntil(review.ask);
    await who.answerUntil();
    expect(await person.waitForExit()).toBe(0);
    expect(planIn(cwd).kpis[0].target.value).toBe(61);
  });
});

describe("while answering", { timeout: 120_000 }, () => {
  test("an objective without a number is rejected at once", async () => {
    const { words, person, who } = await startInit(["--starter", "empty", "--short"]);
    const { ask } = words.wizard.questions["objectives.statement"];
    await who.answerUntil(ask);
    person.type("More visitors\r");
    await person.waitFor(words.wizard.complaints.figure);
    await who.typeAnswer(", 600 a month\r");
    expect(oneLine(person.screen())).toContain(`✔ ${ask} More visitors, 600 a month`);
    person.type(keys.stop);
    expect(await person.waitForExit()).toBe(130);
  });

  test("findings about an answer can be fixed now or later", async () => {
    const { words, person, who, cwd } = await startInit(["--starter", "empty", "--short"]);
    const { lint } = words.advice;
    const target = beginningOf(words.advice.kpis.askTarget);
    await who.answerUntil(target);
    await who.typeAnswer("200\r");
    await who.answerUntil(lint.ask);
    expect(oneLine(person.screen())).toContain("target of 200 is below its baseline of 240");
    await who.typeAnswer("\r");
    expect((await who.answerUntil(target))?.ask).toContain("(200)");
    await who.typeAnswer("210\r");
    await who.answerUntil(lint.ask);
    await who.typeAnswer(`${keys.down}\r`);
    await who.answerUntil();
    expect(await person.waitForExit()).toBe(0);
    expect(planIn(cwd).kpis[0].target.value).toBe(210);
    expect(foundIn(cwd).errors).toEqual(["kpis/direction"]);
    expect(person.screen()).toContain("kpis/direction");
  });

  test("a change from the baseline becomes the target, and is shown while typing", async () => {
    const { words, person, who, cwd } = await startInit(["--starter", "empty", "--short"]);
    await who.answerUntil(beginningOf(words.advice.kpis.askTarget), {
      [beginningOf(words.advice.kpis.askBaseline)]: "250\r",
    });
    person.type("+20 %");
    await person.waitFor("+20% from 250 makes 300.");
    await who.typeAnswer("\r");
    await who.answerUntil();
    expect(await person.waitForExit()).toBe(0);
    expect(planIn(cwd).kpis[0]).toMatchObject({ baseline: { value: 250 }, target: { value: 300 } });
  });

  test("the effort of a frequency is shown while typing", async () => {
    const { words, person, who } = await startInit(["--starter", "empty", "--short"]);
    await who.answerUntil(words.wizard.questions["strategy.channels.frequency.posts"].ask);
    person.type("4");
    await person.waitFor(
      "8 posts a week at 60 minutes each: 8 h a week. With this, 8 of the team's 12 h a week are used.",
    );
    person.type("0");
    await person.waitFor("the plan asks for 80 h a week, and the team has 12");
    person.type(keys.stop);
    expect(await person.waitForExit()).toBe(130);
  });

  test("? explains the question", async () => {
    const { words, person, who } = await startInit(["--starter", "empty", "--short"]);
    const { ask, why } = words.wizard.questions["situation.swot"];
    await who.answerUntil(ask);
    person.type("?\r");
    await person.waitFor(`${why} For example: You can smell us`);
    person.type(keys.stop);
    await person.waitForExit();
    expect(oneLine(person.screen()).split(why)).toHaveLength(3);
  });
});

describe("nothing is lost", { timeout: 120_000 }, () => {
  test("Ctrl-C keeps the answers, and the next run continues at the same question", async () => {
    const first = await startInit(["--short"]);
    const { words, cwd } = first;
    const { questions } = words.wizard;
    await first.who.answerUntil(questions["situation.internal.about"].ask);
    first.person.type(keys.stop);
    expect(await first.person.waitForExit()).toBe(130);
    expect(oneLine(first.person.screen())).toContain("5 answers are kept in .smplan-draft.yaml.");
    expect(existsSync(join(cwd, "smplan.yaml"))).toBe(false);

    const second = await startInit([], { cwd });
    await second.who.answerUntil("There is a draft with 5 answers");
    await second.who.typeAnswer("\r");
    const question = await second.who.answerUntil();
    expect(question).toBeUndefined();
    expect(second.who.asked[0]).toContain(questions["situation.internal.about"].ask);
    expect(planIn(cwd).plan.organization).toBe("Dawn Chorus Bakery");
    expect(existsSync(join(cwd, ".smplan-draft.yaml"))).toBe(false);
  });

  test("a draft is deleted only after a confirmation", async () => {
    const cwd = folder({
      ".smplan-draft.yaml": "starter: empty\nthoroughness: short\nplan.organization: Moon Bakery\n",
    });
    const { words, who, person } = await startInit([], { cwd });
    await who.answerUntil("There is a draft with 3 answers");
    await who.typeAnswer(`${keys.down}\r`);
    await who.answerUntil(words.advice.start.anewSure);
    await who.typeAnswer(`${keys.up}\r`);
    await who.answerUntil(words.advice.start.from);
    person.type(keys.stop);
    expect(await person.waitForExit()).toBe(130);
  });

  test("closing the terminal keeps the answers", async () => {
    const { words, cwd, who, person } = await startInit(["--starter", "cafe", "--short"]);
    await who.answerUntil(words.wizard.questions["team.hoursPerWeek"].ask, {
      [words.wizard.questions["plan.organization"].ask]: "Moon Bakery\r",
    });
    person.closeWindow();
    await person.waitForExit();
    const draft = parse(readFileSync(join(cwd, ".smplan-draft.yaml"), "utf8"));
    expect(draft).toMatchObject({ starter: "cafe", "plan.organization": "Moon Bakery" });
  });

  test("an existing file is replaced only after a confirmation", async () => {
    const cwd = folder({ "smplan.yaml": "smplan: 1 # mine\n" });
    const { who, person } = await startInit(["--short"], { cwd });
    await who.answerUntil("smplan.yaml is there already. Replace it?");
    await who.typeAnswer("\r");
    expect(await person.waitForExit()).toBe(0);
    expect(readFileSync(join(cwd, "smplan.yaml"), "utf8")).toBe("smplan: 1 # mine\n");
    const again = await startInit(["--short"], { cwd });
    await again.who.answerUntil("smplan.yaml is there already. Replace it?");
    await again.who.typeAnswer(`${keys.up}\r`);
    await again.who.answerUntil();
    expect(await again.person.waitForExit()).toBe(0);
    expect(planIn(cwd).plan.organization).toBe("Dawn Chorus Bakery");
  });
});

describe("in another terminal", { timeout: 120_000 }, () => {
  test("with 40 columns no line is too long, and every question is asked", async () => {
    const { cwd, who, person } = await startInit(["--starter", "empty", "--short"], { columns: 40 });
    await who.answerUntil();
    expect(await person.waitForExit()).toBe(0);
    expect(foundIn(cwd).errors).toEqual([]);
    const [before = ""] = person.screen().split("Written:");
    expect(before.split("\n").filter((line) => line.length > 40)).toEqual([]);
  });

  test("NO_COLOR removes only colors", async () => {
    const { who, person } = await startInit(["--starter", "empty", "--short"], { env: { NO_COLOR: "1" } });
    await who.answerUntil("On which networks?");
    // Bold and dim are not colors, but are removed with them.
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the test looks for control characters
    expect(person.rawOutput()).not.toMatch(/\u001b\[(?:[1-9]|[34]\d)m/);
    person.type(keys.stop);
    expect(await person.waitForExit()).toBe(130);
  });

  test("uses the language of the system by default", async () => {
    const person = new TerminalUser(["init"], { cwd: folder(), env: { LANG: "bg_BG.UTF-8" } });
    await person.waitFor("С какво да започнем?");
    person.type(keys.stop);
    expect(await person.waitForExit()).toBe(130);
  });

  test("--plain asks line by line and never moves the cursor", async () => {
    const cwd = folder();
    const words = await loadWizardTexts("en");
    const { questions } = words.wizard;
    const person = new TerminalUser(["init", "--plain", "--starter", "cafe"], { cwd });
    const answer = async (question: string, line: string) => {
      await person.waitFor(question);
      person.type(`${line}\r`);
    };
    await answer(words.wizard.pathAsk, "1");
    await answer(questions["plan.organization"].ask, "Moon Café");
    await answer(questions.owner.ask, "<");
    await answer("Enter alone keeps Moon Café.", "");
    await answer("One person who keeps the plan", "Ana");
    let rounds = 0;
    while (!oneLine(person.screen()).includes(words.advice.review.ask)) {
      const screen = person.screen();
      if (/\n> ?$/.test(screen)) person.type(screen.endsWith("keeps") ? "\r" : `${answerTo(screen)}\r`);
      await new Promise((done) => setTimeout(done, 120));
      rounds += 1;
      expect(rounds).toBeLessThan(100);
    }
    await answer("1. Write the plan", "1");
    expect(await person.waitForExit()).toBe(0);
    expect(planIn(cwd).plan.organization).toBe("Moon Café");
    expect(foundIn(cwd)).toEqual({ errors: [], rules: ["structure/placeholder"] });
    expect(person.rawOutput()).not.toContain("\u001b[2K");
  });
});

/** Returns an empty answer if there is a default, and otherwise the example. */
function answerTo(screen: string): string {
  const last = screen.trimEnd().split("\n> ").at(-2)?.split("\n\n").at(-1) ?? "";
  if (last.includes("Enter alone keeps")) return "";
  return /For example: (.*)/.exec(last)?.[1] ?? "1";
}
