import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { languages } from "../../src/i18n/languages.ts";
import { starterIds } from "../../src/wizard/starters.ts";
import { folder, type Run } from "../support/run.ts";
import { runSmplan } from "../support/run-in-host.ts";

const textIn = (cwd: string, file = "smplan.yaml"): string => readFileSync(join(cwd, file), "utf8");

/** Returns the last paragraph of the output, which `--print-answers` prints. */
const answersIn = ({ out }: Run): string => out.slice(out.lastIndexOf("\n\n") + 2);

const bakery = `thoroughness: short
plan.organization: Dawn Chorus Bakery
team.0.name: Emma Lindgren
team.0.hoursPerWeek: 12
situation.internal.about: A neighborhood bakery
situation.internal.offerings: [sourdough bread, cinnamon knots]
situation.swot: You can smell us; nobody films; students come; a chain opens
people.audiences.0.name: People at the tram stop
people.audiences.0.needs: breakfast in one hand
objectives.0.kind: sales
objectives.0.statement: Take 300 orders for Easter buns
strategy.channels: [instagram, facebook]
strategy.channels.0.frequency.posts: 3
strategy.voice.tone: warm
technology.analytics: Google Analytics
kpis.0.metric: orders
kpis.0.baseline.value: 240
kpis.0.target: +25 %
measurement.corrections.0.then: Show the order form in every post
crisis.scenarios.0.name: A flour moth
`;

describe("smplan init without a terminal", () => {
  test("is an error with exit code 2", async () => {
    const cwd = folder();
    const { code, out, err } = await runSmplan(["init"], { cwd });
    expect(err).toContain("there is no terminal");
    expect(err).toContain("--answers FILE or --yes");
    expect(out).toBe("");
    expect(code).toBe(2);
    expect(existsSync(join(cwd, "smplan.yaml"))).toBe(false);
  });

  test.each(languages)("--yes writes a plan of examples in %s without errors", async (language) => {
    const cwd = folder();
    expect((await runSmplan(["init", "--yes", "--full", "--language", language], { cwd })).code).toBe(0);
    expect(await runSmplan(["lint", "--preset", "minimal", "--max-warnings", "0"], { cwd })).toMatchObject({
      code: 0,
    });
    // The questions do not ask who can sign in to the accounts.
    expect((await runSmplan(["lint", "--rule", "governance/access:off"], { cwd })).code).toBe(0);
    expect(parse(textIn(cwd)).plan.language).toBe(language);
  });

  describe.each(languages)("in %s", (language) => {
    const cwd = folder();

    test.each(starterIds)("--yes writes the starter %s unchanged, short or full", async (starter) => {
      const args = ["--yes", "--starter", starter, "--language", language];
      expect((await runSmplan(["init", `${starter}/smplan.yaml`, ...args], { cwd })).code).toBe(0);
      expect((await runSmplan(["init", `${starter}.yaml`, ...args, "--full"], { cwd })).code).toBe(0);
      const text = textIn(cwd, `${starter}/smplan.yaml`);
      expect(textIn(cwd, `${starter}.yaml`)).toBe(text);
      expect(text).toMatch(/\[(?:Example|Пример|Ejemplo): /);
    });

    test("the starters have no findings but their examples", async () => {
      const files = starterIds.map((starter) => `${starter}/smplan.yaml`);
      const { out, code } = await runSmplan(["lint", ...files, "--format", "json"], { cwd });
      const { findings, summary } = JSON.parse(out) as { findings: { rule: string }[]; summary: object };
      expect([...new Set(findings.map(({ rule }) => rule))]).toEqual(["structure/placeholder"]);
      expect(summary).toMatchObject({ plans: starterIds.length, errors: 0 });
      expect(code).toBe(0);
    });
  });

  test("--starter list lists the starters in the language", async () => {
    const { out, code } = await runSmplan(["init", "--starter", "list", "--language", "es"], {
      cwd: folder(),
    });
    expect(out.split("\n").map((line) => line.split(" ")[0])).toEqual([...starterIds, ""]);
    expect(out).toContain("Cafetería");
    expect(code).toBe(0);
  });

  test.each([
    ["nonsense", 'There is no starter "nonsense".\nThe starters are cafe, charity'],
    ["univrsity", 'Did you mean "university"?'],
  ])("--starter %s is rejected, and nothing is written", async (starter, message) => {
    const cwd = folder();
    const { code, err } = await runSmplan(["init", "--yes", "--starter", starter, "--language", "en"], {
      cwd,
    });
    expect(err).toContain(message);
    expect(code).toBe(2);
    expect(existsSync(join(cwd, "smplan.yaml"))).toBe(false);
  });

  test("replaces a plan only with --force", async () => {
    const cwd = folder({ "smplan.yaml": "smplan: 1 # mine\n" });
    const { code, err } = await runSmplan(["init", "--yes"], { cwd });
    expect(err).toContain("--force");
    expect(code).toBe(2);
    expect(textIn(cwd)).toBe("smplan: 1 # mine\n");
    expect((await runSmplan(["init", "--yes", "--force"], { cwd })).code).toBe(0);
  });

  test("keeps an existing schema file", async () => {
    const cwd = folder({ "smplan.schema.json": "{}" });
    const { code, err } = await runSmplan(["init", "--yes"], { cwd });
    expect(err).toContain("smplan.schema.json is there already");
    expect(code).toBe(2);
    expect(textIn(cwd, "smplan.schema.json")).toBe("{}");
    expect(existsSync(join(cwd, "smplan.yaml"))).toBe(false);
  });
});

describe("answers from a file", () => {
  test("create a plan, and are printed so that they create the same plan again", async () => {
    const cwd = folder({ "answers.yaml": bakery });
    const first = await runSmplan(["init", "--answers", "answers.yaml", "--print-answers", "--no-schema"], {
      cwd,
    });
    expect(first).toMatchObject({ code: 0, err: "" });
    const plan = parse(textIn(cwd));
    expect(plan.plan.organization).toBe("Dawn Chorus Bakery");
    expect(plan.kpis[0].target.value).toBe(300);
    expect(existsSync(join(cwd, "smplan.schema.json"))).toBe(false);

    const again = folder({ "printed.yaml": answersIn(first) });
    const second = await runSmplan(["init", "--answers", "printed.yaml", "--print-answers", "--no-schema"], {
      cwd: again,
    });
    expect(second).toMatchObject({ code: 0, err: "" });
    expect(textIn(again)).toBe(textIn(cwd));
    expect(answersIn(second)).toBe(answersIn(first));
  });

  test.each(languages)(
    "from --yes are printed so that they create the same plan again (%s)",
    async (language) => {
      const cwd = folder();
      const args = ["--language", language, "--print-answers"];
      const first = await runSmplan(["init", "--yes", "--full", ...args], { cwd });
      const again = folder({ "printed.yaml": answersIn(first) });
      expect(await runSmplan(["init", "--answers", "printed.yaml", ...args], { cwd: again })).toMatchObject({
        code: 0,
      });
      expect(textIn(again)).toBe(textIn(cwd));
    },
  );

  test("override answers of a starter, and keep the rest with --yes", async () => {
    const cwd = folder({ "a.yaml": "starter: cafe\nplan.organization: Moon Café\nkpis.0.target: 66\n" });
    const first = await runSmplan(
      ["init", "--answers", "a.yaml", "--yes", "--print-answers", "--language", "en"],
      {
        cwd,
      },
    );
    expect(first).toMatchObject({ code: 0, err: "" });
    const plan = parse(textIn(cwd));
    expect(plan.plan.organization).toBe("Moon Café");
    expect(plan.kpis[0].target.value).toBe(66);
    expect(textIn(cwd)).toContain("[Example: ");
    const again = folder({ "b.yaml": answersIn(first) });
    expect(
      (await runSmplan(["init", "--answers", "b.yaml", "--yes", "--language", "en"], { cwd: again })).code,
    ).toBe(0);
    expect(textIn(again)).toBe(textIn(cwd));
  });

  test("that are missing are listed, unless --yes fills in examples", async () => {
    const cwd = folder({ "a.yaml": "plan.organization: Dawn Chorus Bakery\n" });
    const { code, err } = await runSmplan(["init", "--answers", "a.yaml", "--language", "en"], { cwd });
    expect(err).toContain("team.0.name");
    expect(err).toContain("Who is responsible for it?");
    expect(code).toBe(2);
    expect(existsSync(join(cwd, "smplan.yaml"))).toBe(false);
    expect((await runSmplan(["init", "--answers", "a.yaml", "--yes"], { cwd })).code).toBe(0);
    expect(parse(textIn(cwd)).plan.organization).toBe("Dawn Chorus Bakery");
  });

  test.each([
    ["plan.organisation: x\n", 'Did you mean "plan.organization"?'],
    ["starter: cafee\n", "none of the choices"],
    ["thoroughness: deep\n", "none of the choices"],
    ["objectives.0.statement: Be loved\n", "There is no figure in it"],
    ["strategy.channels.0.frequency.posts: many\n", "Please write a number"],
    ["strategy.channels.0.frequency.posts: 0\n", "above zero"],
    ["strategy.channels: [myspace]\n", "none of the choices"],
    ["situation.swot: [a, b]\n", "four texts"],
    ["objectives.0.by: 2027-02-30\n", "a date such as 2027-01-31"],
    ["kpis.0.target: soon\n", "Please write a number"],
    ["- a\n", "holds no answers"],
    ["", "holds no answers"],
    ["[\n", "no YAML"],
  ])("such as %j are rejected, and nothing is written", async (text, message) => {
    const cwd = folder({ "a.yaml": text });
    const { code, err } = await runSmplan(["init", "--answers", "a.yaml", "--yes", "--language", "en"], {
      cwd,
    });
    expect(err).toContain(message);
    expect(code).toBe(2);
    expect(existsSync(join(cwd, "smplan.yaml"))).toBe(false);
  });

  test("in a missing file are an error", async () => {
    const { code, err } = await runSmplan(["init", "--answers", "none.yaml"], { cwd: folder() });
    expect(err).toContain("none.yaml");
    expect(code).toBe(2);
  });
});
