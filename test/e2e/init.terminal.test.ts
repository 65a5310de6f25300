import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { languages } from "../../src/i18n/languages.ts";
import { interpolate } from "../../src/wizard/interpolate.ts";
import { loadWizardTexts } from "../../src/wizard/wizard-texts.ts";
import { folder, smplan } from "../support/run.ts";
import { Person } from "../support/terminal.ts";
import { Interviewee } from "./interviewee.ts";

const keys = { up: "\u001b[A", down: "\u001b[B", escape: "\u001b", overview: "\u000f", stop: "\u0003" };
const oneLine = (text: string): string => text.replace(/\s+/g, " ");
const planIn = (cwd: string) => parse(readFileSync(join(cwd, "smplan.yaml"), "utf8"));

interface Settings {
  cwd?: string;
  language?: string;
  columns?: number;
  env?: Record<string, string>;
}

/** Somebody who has begun `smplan init`. */
async function begins(
  args: readonly string[],
  { cwd = folder(), language = "en", ...settings }: Settings = {},
) {
  const words = await loadWizardTexts(language);
  const person = new Person(["init", "--language", language, ...args], { cwd, ...settings });
  return { cwd, words, person, who: new Interviewee(person, words) };
}

/** The rules that have something to say of a plan, errors first. */
function foundIn(cwd: string): { errors: string[]; rules: string[] } {
  const { out } = smplan(["lint", "--format", "json"], { cwd });
  const findings = (JSON.parse(out) as { findings: { rule: string; severity: string }[] }).findings;
  return {
    errors: findings.filter(({ severity }) => severity === "error").map(({ rule }) => rule),
    rules: [...new Set(findings.map(({ rule }) => rule))],
  };
}

describe.each(languages)("a whole session in %s", { timeout: 120_000 }, (language) => {
  test("on the empty page writes a plan without errors", async () => {
    const { cwd, words, person, who } = await begins([], { language });
    await who.answersUntil();
    expect(await person.leaves()).toBe(0);
    const screen = oneLine(person.screen());
    expect(screen).not.toMatch(/\{\w+\}|undefined/);
    // Beside the plan's own questions: what to begin with, how thoroughly, and whether to write it.
    expect(screen).toContain(interpolate(words.wizard.pathShort, { count: who.asked.length - 3 }));
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
    const { cwd, person, who } = await begins(["--starter", "cafe", "--short"], { language });
    await who.answersUntil();
    expect(await person.leaves()).toBe(0);
    expect(oneLine(person.screen())).not.toMatch(/\{\w+\}|undefined/);
    expect(foundIn(cwd)).toEqual({ errors: [], rules: ["structure/placeholder"] });
  });
});

describe("a full session", { timeout: 180_000 }, () => {
  test("with a starter asks for every example there is, and leaves none", async () => {
    const { cwd, person, who } = await begins(["--starter", "charity", "--full"]);
    await who.answersUntil();
    expect(await person.leaves()).toBe(0);
    expect(oneLine(person.screen())).not.toMatch(/\{\w+\}|undefined/);
    const { errors, rules } = foundIn(cwd);
    expect(errors).toEqual([]);
    expect(rules).not.toContain("structure/placeholder");
  });

  test("on the empty page proposes for the SWOT what follows from the answers before", async () => {
    const { cwd, words, person, who } = await begins(["--starter", "empty", "--full"]);
    const { questions } = words.wizard;
    await who.answersUntil("Strengths", {
      [questions["situation.internal.resources.level"].ask]: `${keys.down}\r`,
      [questions["situation.internal.resources.note"].ask]: "One person and a phone.\r",
    });
    await who.answersUntil("Weaknesses");
    const screen = await person.sees(words.advice.proposals.from.resources);
    expect(oneLine(screen)).toContain("◉ What we have for this plan is limited: One person and a phone.");
    await who.answersUntil();
    expect(await person.leaves()).toBe(0);
    const [weakness] = planIn(cwd).situation.swot.weaknesses;
    expect(weakness).toMatchObject({
      statement: "What we have for this plan is limited: One person and a phone.",
      evidence: ["internal.resources"],
    });
    expect(foundIn(cwd).errors).toEqual([]);
  });
});

describe("on the way back", { timeout: 120_000 }, () => {
  test("Esc leads over several questions, into the step before and out of a menu", async () => {
    const { cwd, words, person, who } = await begins(["--starter", "empty", "--short"]);
    const { questions } = words.wizard;
    const kind = questions["objectives.kind"].ask;
    const needs = questions["people.audiences.needs"].ask;
    const name = questions["people.audiences.name"].ask;
    await who.answersUntil(kind);
    await who.types(keys.escape);
    expect((await who.answersUntil(needs))?.below).toContain("breakfast in one hand");
    await who.types(keys.escape);
    await who.answersUntil(name, {});
    await who.types("Students at the market\r");
    await who.answersUntil(kind);
    expect(person.screen().split(words.lessons.people.points?.[0] ?? "")).toHaveLength(2);
    await who.answersUntil();
    expect(await person.leaves()).toBe(0);
    expect(planIn(cwd).people.audiences).toMatchObject([
      { name: "Students at the market", needs: ["breakfast in one hand", "to know what is fresh"] },
    ]);
  });

  test("at the first question Esc says that there is nothing before it", async () => {
    const { words, person, who } = await begins([]);
    await who.answersUntil(words.advice.start.from);
    await who.types(keys.escape);
    await person.sees(words.advice.keys.first);
    person.types(keys.stop);
    expect(await person.leaves()).toBe(130);
  });
});

describe("the overview", { timeout: 120_000 }, () => {
  test("lets an earlier answer be changed on the way, and then goes on where it was", async () => {
    const { words, person, who, cwd } = await begins(["--starter", "empty", "--short"]);
    const { questions } = words.wizard;
    const { review, lists } = words.advice;
    const organization = questions["plan.organization"].ask;
    await who.answersUntil(questions["people.audiences.name"].ask);
    await who.types(keys.overview);
    const offered = await who.answersUntil(review.askEarlier);
    expect(offered?.below).toContain(review.goOn);
    expect(offered?.below).toContain("Team: 2 answers");
    expect(offered?.below).not.toContain(review.write);
    await who.types(`${keys.down}${keys.down}\r`);
    expect((await who.answersUntil(lists.which))?.below).toContain("Dawn Chorus Bakery");
    await who.types("\r");
    await who.answersUntil(organization);
    await who.types("Moon Bakery\r");
    await who.answersUntil(questions["people.audiences.name"].ask);
    await who.answersUntil();
    expect(await person.leaves()).toBe(0);
    expect(planIn(cwd).plan).toMatchObject({
      organization: "Moon Bakery",
      title: "Social media plan, Moon Bakery",
    });
  });

  test("stands at the end, where Esc leads to the last question and nothing is written yet", async () => {
    const { words, person, who, cwd } = await begins(["--starter", "cafe", "--short"]);
    const { review } = words.advice;
    await who.answersUntil(review.ask);
    await who.types(keys.escape);
    await who.answersUntil(words.wizard.questions["kpis.target"].ask);
    expect(existsSync(join(cwd, "smplan.yaml"))).toBe(false);
    await who.types("61\r");
    await who.answersUntil(review.ask);
    await who.answersUntil();
    expect(await person.leaves()).toBe(0);
    expect(planIn(cwd).kpis[0].target.value).toBe(61);
  });
});

describe("while it is answered", { timeout: 120_000 }, () => {
  test("an objective that says no figure is sent back at once", async () => {
    const { words, person, who } = await begins(["--starter", "empty", "--short"]);
    const { ask } = words.wizard.questions["objectives.statement"];
    await who.answersUntil(ask);
    person.types("More visitors\r");
    await person.sees(words.wizard.complaints.figure);
    await who.types(", 600 a month\r");
    expect(oneLine(person.screen())).toContain(`✔ ${ask} More visitors, 600 a month`);
    person.types(keys.stop);
    expect(await person.leaves()).toBe(130);
  });

  test("what the linter says of an answer can be mended now or later", async () => {
    const { words, person, who, cwd } = await begins(["--starter", "empty", "--short"]);
    const { lint } = words.advice;
    const target = words.wizard.questions["kpis.target"].ask;
    await who.answersUntil(target);
    await who.types("200\r");
    await who.answersUntil(lint.ask);
    expect(oneLine(person.screen())).toContain("target of 200 is below its baseline of 240");
    await who.types("\r");
    expect((await who.answersUntil(target))?.ask).toContain("(200)");
    await who.types("210\r");
    await who.answersUntil(lint.ask);
    await who.types(`${keys.down}\r`);
    await who.answersUntil();
    expect(await person.leaves()).toBe(0);
    expect(planIn(cwd).kpis[0].target.value).toBe(210);
    expect(foundIn(cwd).errors).toEqual(["kpis/direction"]);
    expect(person.screen()).toContain("kpis/direction");
  });

  test("a change from the baseline becomes the target, and is shown while it is typed", async () => {
    const { words, person, who, cwd } = await begins(["--starter", "empty", "--short"]);
    await who.answersUntil(words.wizard.questions["kpis.target"].ask, {
      [words.wizard.questions["kpis.baseline.value"].ask]: "250\r",
    });
    person.types("+20 %");
    await person.sees("+20 % from 250 makes 300.");
    await who.types("\r");
    await who.answersUntil();
    expect(await person.leaves()).toBe(0);
    expect(planIn(cwd).kpis[0]).toMatchObject({ baseline: { value: 250 }, target: { value: 300 } });
  });

  test("what a frequency takes of the team's hours is shown while it is typed", async () => {
    const { words, person, who } = await begins(["--starter", "empty", "--short"]);
    await who.answersUntil(words.wizard.questions["strategy.channels.frequency.posts"].ask);
    person.types("4");
    await person.sees(
      "8 posts a week at 60m each: 8 h a week. With this, 8 of the team's 12 h a week are used.",
    );
    person.types("0");
    await person.sees("the plan asks for 80 h a week, and the team has 12");
    person.types(keys.stop);
    expect(await person.leaves()).toBe(130);
  });

  test("? explains the question that was asked", async () => {
    const { words, person, who } = await begins(["--starter", "empty", "--short"]);
    const { ask, why } = words.wizard.questions["situation.swot"];
    await who.answersUntil(ask);
    person.types("?\r");
    await person.sees(`${why} For example: You can smell us`);
    person.types(keys.stop);
    await person.leaves();
    expect(oneLine(person.screen()).split(why)).toHaveLength(3);
  });
});

describe("nothing is lost", { timeout: 120_000 }, () => {
  test("Ctrl-C keeps the answers, and the next run goes on at the same question", async () => {
    const first = await begins(["--short"]);
    const { words, cwd } = first;
    const { questions } = words.wizard;
    await first.who.answersUntil(questions["situation.internal.about"].ask);
    first.person.types(keys.stop);
    expect(await first.person.leaves()).toBe(130);
    expect(oneLine(first.person.screen())).toContain("5 answers are kept in .smplan-draft.yaml.");
    expect(existsSync(join(cwd, "smplan.yaml"))).toBe(false);

    const second = await begins([], { cwd });
    await second.who.answersUntil("There is a draft with 5 answers");
    await second.who.types("\r");
    const question = await second.who.answersUntil();
    expect(question).toBeUndefined();
    expect(second.who.asked[0]).toContain(questions["situation.internal.about"].ask);
    expect(planIn(cwd).plan.organization).toBe("Dawn Chorus Bakery");
    expect(existsSync(join(cwd, ".smplan-draft.yaml"))).toBe(false);
  });

  test("a draft is thrown away only by a second yes", async () => {
    const cwd = folder({
      ".smplan-draft.yaml": "starter: empty\nthoroughness: short\nplan.organization: Moon Bakery\n",
    });
    const { words, who, person } = await begins([], { cwd });
    await who.answersUntil("There is a draft with 3 answers");
    await who.types(`${keys.down}\r`);
    await who.answersUntil(words.advice.start.anewSure);
    await who.types(`${keys.up}\r`);
    await who.answersUntil(words.advice.start.from);
    person.types(keys.stop);
    expect(await person.leaves()).toBe(130);
  });

  test("a terminal that is closed keeps the answers", async () => {
    const { words, cwd, who, person } = await begins(["--starter", "cafe", "--short"]);
    await who.answersUntil(words.wizard.questions["team.hoursPerWeek"].ask, {
      [words.wizard.questions["plan.organization"].ask]: "Moon Bakery\r",
    });
    person.hangsUp();
    await person.leaves();
    const draft = parse(readFileSync(join(cwd, ".smplan-draft.yaml"), "utf8"));
    expect(draft).toMatchObject({ starter: "cafe", "plan.organization": "Moon Bakery" });
  });

  test("a file that is there is replaced only by a yes", async () => {
    const cwd = folder({ "smplan.yaml": "smplan: 1 # mine\n" });
    const { who, person } = await begins(["--short"], { cwd });
    await who.answersUntil("smplan.yaml is there already. Replace it?");
    await who.types("\r");
    expect(await person.leaves()).toBe(0);
    expect(readFileSync(join(cwd, "smplan.yaml"), "utf8")).toBe("smplan: 1 # mine\n");
    const again = await begins(["--short"], { cwd });
    await again.who.answersUntil("smplan.yaml is there already. Replace it?");
    await again.who.types(`${keys.up}\r`);
    await again.who.answersUntil();
    expect(await again.person.leaves()).toBe(0);
    expect(planIn(cwd).plan.organization).toBe("Dawn Chorus Bakery");
  });
});

describe("in another terminal", { timeout: 120_000 }, () => {
  test("of 40 columns no line is too long, and all is asked", async () => {
    const { cwd, who, person } = await begins(["--starter", "empty", "--short"], { columns: 40 });
    await who.answersUntil();
    expect(await person.leaves()).toBe(0);
    expect(foundIn(cwd).errors).toEqual([]);
    const [before = ""] = person.screen().split("Written:");
    expect(before.split("\n").filter((line) => line.length > 40)).toEqual([]);
  });

  test("NO_COLOR leaves out color and nothing else", async () => {
    const { who, person } = await begins(["--starter", "empty", "--short"], { env: { NO_COLOR: "1" } });
    await who.answersUntil("On which networks?");
    // Bold and dim are no colors, but go with them.
    // biome-ignore lint/suspicious/noControlCharactersInRegex: it is what is looked for
    expect(person.sent()).not.toMatch(/\u001b\[(?:[1-9]|[34]\d)m/);
    person.types(keys.stop);
    expect(await person.leaves()).toBe(130);
  });

  test("the language is that of the system where nothing is said", async () => {
    const person = new Person(["init"], { cwd: folder(), env: { LANG: "bg_BG.UTF-8" } });
    await person.sees("С какво да започнем?");
    person.types(keys.stop);
    expect(await person.leaves()).toBe(130);
  });

  test("--plain asks line by line and never moves the cursor", async () => {
    const cwd = folder();
    const words = await loadWizardTexts("en");
    const { questions } = words.wizard;
    const person = new Person(["init", "--plain", "--starter", "cafe"], { cwd });
    const says = async (question: string, line: string) => {
      await person.sees(question);
      person.types(`${line}\r`);
    };
    await says(words.wizard.pathAsk, "1");
    await says(questions["plan.organization"].ask, "Moon Café");
    await says(questions.owner.ask, "<");
    await says("Enter alone keeps Moon Café.", "");
    await says("One person who keeps the plan", "Ana");
    let asked = 0;
    while (!oneLine(person.screen()).includes(words.advice.review.ask)) {
      const screen = person.screen();
      if (/\n> ?$/.test(screen)) person.types(screen.endsWith("keeps") ? "\r" : `${answerTo(screen)}\r`);
      await new Promise((done) => setTimeout(done, 120));
      asked += 1;
      expect(asked).toBeLessThan(100);
    }
    await says("1. Write the plan", "1");
    expect(await person.leaves()).toBe(0);
    expect(planIn(cwd).plan.organization).toBe("Moon Café");
    expect(foundIn(cwd)).toEqual({ errors: [], rules: ["structure/placeholder"] });
    expect(person.sent()).not.toContain("\u001b[2K");
  });
});

/** What somebody types who takes what is kept, and else the example. */
function answerTo(screen: string): string {
  const last = screen.trimEnd().split("\n> ").at(-2)?.split("\n\n").at(-1) ?? "";
  if (last.includes("Enter alone keeps")) return "";
  return /For example: (.*)/.exec(last)?.[1] ?? "1";
}
