import { chmodSync, existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { diffLines } from "diff";
import { describe, expect, test } from "vitest";
import { platforms } from "../../src/catalog/platforms.ts";
import { readYaml } from "../../src/yaml/read-yaml.ts";
import { folder, smplan } from "../support/run.ts";
import { TerminalUser } from "../support/terminal.ts";

const down = "\u001b[B";
const enter = "\r";
const esc = "\u001b";
const stop = "\u0003";

const bakery = `# The bakery's plan for spring.
smplan: 1

plan:
  title: Spring at the bakery
  organization: Dawn Chorus Bakery # as on the sign
  period: { start: 2027-03-01, end: 2027-08-31 }
  language: en
  owner: emma

team:
  # Emma bakes, too.
  - id: emma
    name: Emma Lindgren
    hoursPerWeek: 12

people:
  audiences:
    - id: neighbors
      name: Neighbors
      platforms: [instagram]
    - id: offices # they order on Thursdays
      name: Offices nearby
      platforms: [linkedin]

objectives:
  - id: orders
    statement: Take 300 orders a month by 30 June 2027.
    kind: sales
    priority: primary
    by: 2027-06-30
    audiences: [neighbors]
    owner: ema
  - id: fans
    statement: Have 500 regulars by 31 July 2027.
    by: 2027-07-31
    audiences: [neighbors, offices]
    owner: emma


strategy:
  voice:
    tone: [warm, short]   # never loud
  channels:
    - id: ig
      platform: instagram
      audiences: [neighbors]
      objectives: [orders, fans]

# Counted on the till.
kpis:
  - id: orders-taken
    name: Orders taken
    objective: orders
    metric: leads
    target: { value: 300, by: 2027-06-30 }

measurement:
  reviews:
    - { cadence: monthly, owner: emma }

crisis:
  levels:
    - { id: alert, name: Alert }
# The end.
`;

/** The same plan without the crisis manual, which would have many findings. */
const withoutCrisis = bakery.replace(/\ncrisis:\n(?: .*\n)+/, "");

/** Turns off rules that are not needed here. */
const config = `rules:
  structure/section: off
  crisis/manual: off
  governance/access: off
  governance/header: off
  community/planned: off
  structure/unused: off
  people/defined: off
  people/served: off
  strategy/frequency: off
  strategy/rationale: off
  kpis/source: off
  objectives/agrees: off
`;

interface TestSession {
  cwd: string;
  person: TerminalUser;
  file: string;
  text(): string;
}

/** Starts the program in a folder with the bakery's plan. */
function startSession(
  args: readonly string[],
  files: Readonly<Record<string, string>> = { "smplan.yaml": bakery },
): TestSession {
  const cwd = folder({ "smplan.config.yaml": config, ...files });
  const file = join(cwd, "smplan.yaml");
  return { cwd, file, person: new TerminalUser(args, { cwd }), text: () => readFileSync(file, "utf8") };
}

/** Answers a question; a number is the number of steps down in a menu. */
async function answer(person: TerminalUser, question: string, keys: string | number = ""): Promise<void> {
  await waitUntilOpen(person, question);
  person.type(typeof keys === "number" ? down.repeat(keys) + enter : keys + enter);
  await waitUntilAnswered(person, question);
}

/** Waits until a question is open. */
async function waitUntilOpen(person: TerminalUser, question: string): Promise<void> {
  await waitUntil(person, (open) => open?.startsWith(`? ${question}`) === true, question);
}

/** Waits until a question is answered. */
async function waitUntilAnswered(person: TerminalUser, question: string): Promise<void> {
  await waitUntil(person, () => person.screen().replace(/\s+/g, " ").includes(`✔ ${question}`), question);
}

async function waitUntil(
  person: TerminalUser,
  condition: (open: string | undefined) => boolean,
  what: string,
): Promise<void> {
  const deadline = Date.now() + 8_000;
  for (;;) {
    const open = person
      .screen()
      .split("\n")
      .findLast((line) => /^[?✔<] /.test(line));
    if (condition(open)) return;
    if (Date.now() > deadline) throw new Error(`Not asked: "${what}"\n${person.screen()}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** The question before optional details. */
const noMore = "Add more details?";

/** Returns the lines that were added to a text. Fails if lines were removed. */
function linesAdded(before: string, after: string): string {
  const parts = diffLines(before, after);
  expect(parts.filter(({ removed }) => removed).map(({ value }) => value)).toEqual([]);
  return parts
    .filter(({ added }) => added)
    .map(({ value }) => value)
    .join("");
}

describe("smplan add", { timeout: 60_000 }, () => {
  test("a KPI is added as new lines, and every other byte stays", async () => {
    const { person, text } = startSession(["add", "kpi"]);
    await answer(person, "Objective", `${down} `);
    await answer(person, "What do you count");
    await answer(person, "What is “", "2.4");
    await answer(person, "What value should “", "+50 %");
    // The date comes from the objective; the linter may have a finding before the program ends.
    const outcome = await Promise.race([person.exited, person.waitFor("? The linter says:")]);
    if (typeof outcome === "string") person.type(down + enter);
    expect(await person.waitForExit()).toBe(0);
    const added = linesAdded(bakery, text());
    expect(added).toMatch(/^ {2}- id: /);
    expect(added).toContain("objective: [fans]");
    expect(added).toContain("value: 3.6");
    expect(person.screen()).toContain("Changed in smplan.yaml: KPIs.");
  });

  test.each(["", ", period: { start: soon, end: 2027-08-31 }", ", period: next year"])(
    "a KPI with an unknown value is added to a plan without a valid period%s",
    async (period) => {
      const { person, text } = startSession(["add", "kpi"], {
        "smplan.yaml": `smplan: 1\nplan: { title: T, language: en${period} }\n`,
      });
      await answer(person, "What do you count");
      await answer(person, "What is “");
      await answer(person, "What value should “", "300");
      // Without a period, the missing date of the target can be fixed with a question.
      const outcome = await Promise.race([person.exited, person.waitFor("? Fix it now")]);
      if (typeof outcome === "string") person.type(down + enter);
      expect(await person.waitForExit()).toBe(0);
      expect(text()).toMatch(/baseline: \{ unknown: true, measureBy: 20\d\d-\d\d-\d\d \}/);
      expect(text()).not.toContain("undefined");
    },
  );

  test("a channel is added with a network, and with audiences and objectives by name", async () => {
    const { person, text } = startSession(["add", "channel"]);
    await answer(
      person,
      "Platform",
      platforms.findIndex(({ id }) => id === "facebook"),
    );
    await answer(person, "Handle", "@dawnchorus");
    await person.waitFor("Offices nearby");
    await answer(person, "Audiences", `${down} `);
    await person.waitFor("Have 500 regulars");
    await answer(person, "Objectives", " ");
    await answer(person, "How many posts", "3");
    await answer(person, "Per", 1);
    await answer(person, "How long does one post take?", "45 minutes");
    await answer(person, noMore, 0);
    expect(await person.waitForExit()).toBe(0);
    expect(linesAdded(bakery, text())).toMatch(
      /platform: facebook\n[\s\S]*audiences:[\s\S]*offices[\s\S]*objectives:[\s\S]*orders[\s\S]*effortPerPost: 45m\n/,
    );
  });

  test("a scenario is added with its steps and its statement", async () => {
    const { person, text } = startSession(["add", "scenario"]);
    await answer(person, "What is the worst", "The oven burns at Easter");
    await answer(person, "Level");
    await answer(person, "Cluster", 1);
    await answer(person, "Do", "Close the shop");
    await answer(person, "Owner");
    await answer(person, "Within", "30m");
    await waitUntilOpen(person, "Do");
    person.type(enter);
    await answer(
      person,
      "What will you publish first?",
      "Our oven burned. Nobody was hurt. We open again on Tuesday.",
    );
    await answer(person, "Language");
    await answer(person, "Channels", " ");
    await waitUntilOpen(person, "What will you publish first?");
    person.type(enter);
    await answer(person, noMore);
    expect(await person.waitForExit()).toBe(0);
    linesAdded(bakery, text());
    const { crisis } = readYaml(text()).data as { crisis: { scenarios: object[] } };
    expect(crisis.scenarios).toEqual([
      {
        id: "the-oven-burns",
        name: "The oven burns at Easter",
        level: "alert",
        cluster: "accidental",
        steps: [{ do: "Close the shop", owner: "emma", within: "30m" }],
        statements: [
          {
            language: "en",
            channels: ["ig"],
            text: "Our oven burned. Nobody was hurt. We open again on Tuesday.",
          },
        ],
      },
    ]);
  });

  test("a post needs six answers; the date is shown with its weekday and the plan's period", async () => {
    const { person, text } = startSession(["add", "post"]);
    await waitUntilOpen(person, "Date");
    person.type("23 April 2027");
    await person.waitFor("Friday, 23 April 2027");
    expect(person.screen()).toContain("The plan runs from 1 March 2027 to 31 August 2027.");
    await answer(person, "Date");
    await answer(person, "Time", "07:00");
    await answer(person, "Channel");
    await answer(person, "Text", "Hot cross buns until noon");
    await answer(person, "Owner");
    await answer(person, "Status");
    await answer(person, noMore);
    expect(await person.waitForExit()).toBe(0);
    expect(linesAdded(bakery, text())).toContain("date: 2027-04-23");
  });

  test("an item of an included section is added to its file only", async () => {
    const team = "# Who works for every client.\n- id: emma\n  name: Emma Lindgren # bakes, too\n";
    const plan = bakery.replace(/team:\n(?: .*\n)+/, "team: { $include: shared/team.yaml }\n");
    const { cwd, person, text } = startSession(["add", "member"], {
      "smplan.yaml": plan,
      "shared/team.yaml": team,
    });
    await answer(person, "Name", "Bruno Keller");
    await answer(person, "Role", "Owner of the shop");
    await answer(person, "How many hours", "2");
    await answer(person, noMore);
    expect(await person.waitForExit()).toBe(0);
    expect(text()).toBe(plan);
    expect(linesAdded(team, readFileSync(join(cwd, "shared/team.yaml"), "utf8"))).toBe(
      "- id: bruno-keller\n  name: Bruno Keller\n  role: Owner of the shop\n  hoursPerWeek: 2\n",
    );
    expect(person.screen()).toContain("Changed in shared/team.yaml: Team.");
  });

  test("Ctrl-C adds nothing, with a notice", async () => {
    const { cwd, person, text } = startSession(["add", "audience"]);
    await answer(person, "Whom do you want to reach first?", "Schools");
    await waitUntilOpen(person, "Who are they?");
    person.type(stop);
    expect(await person.waitForExit()).toBe(130);
    expect(person.screen()).toContain("Nothing was added to smplan.yaml.");
    expect(text()).toBe(bakery);
    expect(readdirSync(cwd).sort()).toEqual(["smplan.config.yaml", "smplan.yaml"]);
  });

  test("Esc returns to the previous answer, and leaves at the first one", async () => {
    const { person, text } = startSession(["add", "tool"]);
    await answer(person, "Name", "Canva");
    await waitUntilOpen(person, "Purposes");
    person.type(esc);
    await waitUntilOpen(person, "Name");
    await person.waitFor("(Canva)");
    person.type(esc);
    expect(await person.waitForExit()).toBe(0);
    expect(person.screen()).toContain("Nothing was added to smplan.yaml.");
    expect(text()).toBe(bakery);
  });
});

describe("smplan edit", { timeout: 60_000 }, () => {
  test("a tone is changed in place, and its comment stays", async () => {
    const { person, text } = startSession(["edit", "strategy"]);
    await answer(person, "Strategy");
    await answer(person, "Voice");
    await answer(person, "How do you sound?", "warm; short; a little funny");
    await waitUntilOpen(person, "Voice");
    person.type(esc);
    await waitUntilOpen(person, "Strategy");
    person.type(esc);
    expect(await person.waitForExit()).toBe(0);
    expect(text()).toBe(
      bakery.replace("[warm, short]   # never loud", "[warm, short, a little funny]   # never loud"),
    );
  });

  test("removing an audience shows how many places refer to it", async () => {
    const { person, text } = startSession(["edit", "people.audiences"]);
    await answer(person, "Audiences", 3);
    await answer(person, "Which one?");
    await person.waitFor("3 other places in the plan name “Neighbors”. Remove it all the same?");
    person.type(`\u001b[A${enter}`);
    await person.waitFor("Removed: Neighbors");
    await waitUntilOpen(person, "Audiences");
    person.type(esc);
    expect(await person.waitForExit()).toBe(0);
    expect(text()).toBe(
      bakery.replace("    - id: neighbors\n      name: Neighbors\n      platforms: [instagram]\n", ""),
    );
  });

  test("a pillar is added; Ctrl-C during the next one keeps only the first", async () => {
    const { person, text } = startSession(["edit", "strategy.pillars"]);
    await answer(person, "Content pillars");
    await answer(person, "Name", "Out of the oven");
    for (const question of ["Share", "Audiences", "Objectives"]) {
      await waitUntilOpen(person, question);
      person.type(question === "Share" ? `60${enter}` : "-");
    }
    // The cursor keeps its position, so that another item is one key away.
    await waitUntilOpen(person, "Content pillars");
    person.type(enter);
    await waitUntilOpen(person, "Name");
    person.type(`Behind the counter${enter}`);
    await waitUntilOpen(person, "Share");
    person.type(stop);
    expect(await person.waitForExit()).toBe(130);
    const added = linesAdded(bakery, text());
    expect(added).toContain("name: Out of the oven");
    expect(added).not.toContain("counter");
  });

  test("Esc without a change leaves the file as it was", async () => {
    const { person, text } = startSession(["edit", "team"]);
    await answer(person, "Team");
    await waitUntilOpen(person, "Team member: Emma Lindgren");
    person.type(enter);
    await waitUntilOpen(person, "Name");
    person.type(esc);
    await waitUntilOpen(person, "Team member: Emma Lindgren");
    person.type(esc);
    await waitUntil(person, (open) => open === "? Team", "Team");
    person.type(esc);
    expect(await person.waitForExit()).toBe(0);
    expect(person.screen()).toContain("Nothing changed in smplan.yaml.");
    expect(text()).toBe(bakery);
  });
});

describe("smplan fix", { timeout: 60_000 }, () => {
  const fixQuestion = "Fix it now, or later?";

  /** Chooses an option for the finding of a rule. */
  async function chooseFor(person: TerminalUser, rule: string, choice: number): Promise<void> {
    await waitUntil(
      person,
      (open) =>
        open?.startsWith(`? ${fixQuestion}`) === true &&
        person.screen().lastIndexOf(`(${rule})`) > person.screen().lastIndexOf("problem"),
      rule,
    );
    person.type(down.repeat(choice) + enter);
  }

  test("each finding is fixed by its question", async () => {
    const { cwd, person, text } = startSession(["fix"], { "smplan.yaml": withoutCrisis });
    await person.waitFor("5 problems");
    await chooseFor(person, "structure/reference", 0);
    await person.waitFor("4 problems");
    await chooseFor(person, "objectives/measurable", 0);
    await answer(person, "Name", "Regulars");
    await waitUntilOpen(person, "What do you count");
    person.type(enter);
    await answer(person, "Where does it stand today?", "400");
    await answer(person, "Read on", "1 March 2027");
    await answer(person, "Value", "500");
    await answer(person, "By", "31 July 2027");
    for (const question of ["Source", "Cadence", "Owner"]) {
      await waitUntilOpen(person, question);
      person.type("-");
      if (question === "Source") person.type(enter);
    }
    await answer(person, noMore);
    await chooseFor(person, "people/reached", 0);
    await waitUntilOpen(person, "Audiences");
    person.type(`${down} ${enter}`);
    await chooseFor(person, "kpis/baseline", 0);
    await waitUntilOpen(person, "Where does it stand today?");
    person.type(`240${enter}`);
    await waitUntil(
      person,
      (open) =>
        open?.startsWith(`? ${fixQuestion}`) === true &&
        person.screen().lastIndexOf("problem") > person.screen().lastIndexOf("(kpis/baseline)"),
      "the next finding",
    );
    expect(text()).toContain("owner: emma\n  - id: fans");
    person.type(stop);
    expect(await person.waitForExit()).toBe(130);
    const { out } = smplan(["lint", "--format", "json"], { cwd });
    const { findings } = JSON.parse(out) as { findings: { rule: string }[] };
    const rules = findings.map(({ rule }) => rule);
    const fixedRules = ["structure/reference", "objectives/measurable", "people/reached", "kpis/baseline"];
    expect(rules.filter((rule) => fixedRules.includes(rule))).toEqual([]);
    for (const comment of withoutCrisis.match(/#.*/g) ?? []) expect(text()).toContain(comment);
  });

  test('"why" shows the reason and asks again, "later" continues, and "stop" exits with 1 if errors are left', async () => {
    const { person, text } = startSession(["fix"], { "smplan.yaml": withoutCrisis });
    await chooseFor(person, "structure/reference", 2);
    await person.waitFor("Every id that the plan refers to exists.");
    await chooseFor(person, "structure/reference", 3);
    await person.waitFor("4 problems");
    await chooseFor(person, "objectives/measurable", 3);
    expect(await person.waitForExit()).toBe(1);
    expect(person.screen()).toContain("5 problems are left.");
    expect(text()).toBe(withoutCrisis);
  });

  test("a plan without findings is reported", async () => {
    const clean =
      "smplan: 1\nplan:\n  title: Spring\n  organization: Bakery\n  period: { start: 2027-03-01, end: 2027-08-31 }\n  language: en\n  owner: emma\nteam:\n  - id: emma\n    name: Emma\n    hoursPerWeek: 8\n";
    const { person, text } = startSession(["fix"], { "smplan.yaml": clean });
    expect(await person.waitForExit()).toBe(0);
    expect(person.screen()).toContain("The whole plan has no problems.");
    expect(text()).toBe(clean);
  });
});

describe("reports problems before the first question:", { timeout: 60_000 }, () => {
  const commands = [{ args: ["add", "kpi"] }, { args: ["edit", "strategy"] }, { args: ["fix"] }];

  test.each(commands)("without a terminal ($args)", ({ args }) => {
    const { code, err } = smplan(args, { cwd: folder({ "smplan.yaml": bakery }) });
    expect(code).toBe(2);
    expect(err).toContain("there is no terminal to ask them in");
    expect(err).not.toContain("    at ");
  });

  test.each(commands)("without a plan ($args)", async ({ args }) => {
    const person = new TerminalUser(args, { cwd: folder() });
    expect(await person.waitForExit()).toBe(2);
    expect(person.screen()).toContain("no plan");
    expect(person.screen()).not.toContain("    at ");
  });

  test("with several plans, which are listed", async () => {
    const cwd = folder({ "spring.smplan.yaml": bakery, "autumn.smplan.yaml": bakery });
    const person = new TerminalUser(["add", "kpi"], { cwd });
    expect(await person.waitForExit()).toBe(2);
    expect(person.screen()).toContain("spring.smplan.yaml");
    expect(person.screen()).toContain("autumn.smplan.yaml");
  });

  test.each(commands)("in a plan with invalid YAML ($args)", async ({ args }) => {
    const { person, text } = startSession(args, { "smplan.yaml": "smplan: 1\nplan: [\n" });
    expect(await person.waitForExit()).toBe(2);
    expect(person.screen()).toContain("smplan.yaml is no plan that can be changed.");
    expect(person.screen()).not.toContain("    at ");
    expect(text()).toBe("smplan: 1\nplan: [\n");
  });

  test("for items that no plan has", async () => {
    const { person } = startSession(["add", "kpy"]);
    expect(await person.waitForExit()).toBe(2);
    expect(person.screen()).toContain('Did you mean "kpi"?');
    const { person: other } = startSession(["edit", "strategi"]);
    expect(await other.waitForExit()).toBe(2);
    expect(other.screen()).toContain('Did you mean "strategy"?');
  });

  test.skipIf(process.getuid?.() === 0 || process.platform === "win32")(
    "but not in a folder without write permission: the plan is written in place",
    async () => {
      const { cwd, person, text } = startSession(["edit", "strategy.voice.tone"]);
      chmodSync(cwd, 0o555);
      await answer(person, "How do you sound?", "loud");
      expect(await person.waitForExit()).toBe(0);
      chmodSync(cwd, 0o755);
      expect(text()).toContain("loud");
    },
  );
});

test("smplan add list prints all item types", () => {
  const cwd = folder();
  const { code, out } = smplan(["add", "list"], { cwd });
  expect(code).toBe(0);
  expect(out).toMatch(/^kpi +kpis$/m);
  expect(out).toMatch(/^scenario +crisis\.scenarios$/m);
  expect(existsSync(join(cwd, "smplan.yaml"))).toBe(false);
});
