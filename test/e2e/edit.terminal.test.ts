import { chmodSync, existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { diffLines } from "diff";
import { describe, expect, test } from "vitest";
import { platforms } from "../../src/catalog/platforms.ts";
import { readYaml } from "../../src/yaml/read-yaml.ts";
import { folder, smplan } from "../support/run.ts";
import { Person } from "../support/terminal.ts";

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

/** The same plan without the manual, which would be far from complete. */
const calm = bakery.replace(/\ncrisis:\n(?: .*\n)+/, "");

/** Only what is wrong with this plan on purpose is judged. */
const config = `rules:
  structure/section: off
  structure/unused: off
  people/defined: off
  people/served: off
  strategy/frequency: off
  strategy/rationale: off
  kpis/source: off
  objectives/agrees: off
`;

interface Table {
  cwd: string;
  person: Person;
  file: string;
  text(): string;
}

/** A person who calls the program beside the bakery's plan. */
function calls(
  args: readonly string[],
  files: Readonly<Record<string, string>> = { "smplan.yaml": bakery },
): Table {
  const cwd = folder({ "smplan.config.yaml": config, ...files });
  const file = join(cwd, "smplan.yaml");
  return { cwd, file, person: new Person(args, { cwd }), text: () => readFileSync(file, "utf8") };
}

/** Answers a question; a menu by the number of steps down. */
async function answer(person: Person, question: string, keys: string | number = ""): Promise<void> {
  await asks(person, question);
  person.types(typeof keys === "number" ? down.repeat(keys) + enter : keys + enter);
  await settles(person, question);
}

/** Waits until a question is the one that is open. */
async function asks(person: Person, question: string): Promise<void> {
  await until(person, (open) => open?.startsWith(`? ${question}`) === true, question);
}

/** Waits until a question is no more the open one. */
async function settles(person: Person, question: string): Promise<void> {
  await until(person, () => person.screen().replace(/\s+/g, " ").includes(`✔ ${question}`), question);
}

async function until(
  person: Person,
  isSo: (open: string | undefined) => boolean,
  what: string,
): Promise<void> {
  const deadline = Date.now() + 8_000;
  for (;;) {
    const open = person
      .screen()
      .split("\n")
      .findLast((line) => /^[?✔<] /.test(line));
    if (isSo(open)) return;
    if (Date.now() > deadline) throw new Error(`Not asked: "${what}"\n${person.screen()}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Whoever does not want to say more than is asked. */
const noMore = "Add more details?";

/** What came into a text, where nothing went out of it. */
function linesAdded(before: string, after: string): string {
  const parts = diffLines(before, after);
  expect(parts.filter(({ removed }) => removed).map(({ value }) => value)).toEqual([]);
  return parts
    .filter(({ added }) => added)
    .map(({ value }) => value)
    .join("");
}

describe("smplan add", { timeout: 60_000 }, () => {
  test("a KPI comes into a plan as lines of its own, and every other byte stays", async () => {
    const { person, text } = calls(["add", "kpi"]);
    await answer(person, "Objective", `${down} `);
    await answer(person, "What do you count");
    await answer(person, "Where does it stand today?", "2.4");
    await answer(person, "Which figure is the target?", "+50 %");
    // The date follows from the objective, and the linter may ask for it before it does.
    const asked = await Promise.race([person.exited, person.sees("? The linter says:")]);
    if (typeof asked === "string") person.types(down + enter);
    expect(await person.leaves()).toBe(0);
    const added = linesAdded(bakery, text());
    expect(added).toMatch(/^ {2}- id: /);
    expect(added).toContain("objective: [fans]");
    expect(added).toContain("value: 3.6");
    expect(person.screen()).toContain("Changed in smplan.yaml: KPIs.");
  });

  test.each(["", ", period: { start: soon, end: 2027-08-31 }", ", period: next year"])(
    "a KPI whose value is not known yet comes into a plan without a sound period%s",
    async (period) => {
      const { person, text } = calls(["add", "kpi"], {
        "smplan.yaml": `smplan: 1\nplan: { title: T, language: en${period} }\n`,
      });
      await answer(person, "What do you count");
      await answer(person, "Where does it stand today?");
      await answer(person, "Which figure is the target?", "300");
      await asks(person, "Mend it now");
      person.types(down + enter);
      expect(await person.leaves()).toBe(0);
      expect(text()).toMatch(/baseline: \{ unknown: true, measureBy: 20\d\d-\d\d-\d\d \}/);
      expect(text()).not.toContain("undefined");
    },
  );

  test("a channel is asked for by networks, and for audiences and objectives by their names", async () => {
    const { person, text } = calls(["add", "channel"]);
    await answer(
      person,
      "Platform",
      platforms.findIndex(({ id }) => id === "facebook"),
    );
    await answer(person, "Handle", "@dawnchorus");
    await person.sees("Offices nearby");
    await answer(person, "Audiences", `${down} `);
    await person.sees("Have 500 regulars");
    await answer(person, "Objectives", " ");
    await answer(person, "How many posts", "3");
    await answer(person, "Per", 1);
    await answer(person, "How long does one post take?", "45 minutes");
    await answer(person, noMore, 0);
    expect(await person.leaves()).toBe(0);
    expect(linesAdded(bakery, text())).toMatch(
      /platform: facebook\n[\s\S]*audiences:[\s\S]*offices[\s\S]*objectives:[\s\S]*orders[\s\S]*effortPerPost: 45m\n/,
    );
  });

  test("a scenario gets its steps and its statement", async () => {
    const { person, text } = calls(["add", "scenario"]);
    await answer(person, "What is the worst", "The oven burns at Easter");
    await answer(person, "Level");
    await answer(person, "Cluster", 1);
    await answer(person, "Do", "Close the shop");
    await answer(person, "Owner");
    await answer(person, "Within", "30m");
    await asks(person, "Do");
    person.types(enter);
    await answer(
      person,
      "What will you publish first?",
      "Our oven burned. Nobody was hurt. We open again on Tuesday.",
    );
    await answer(person, "Language");
    await answer(person, "Channels", " ");
    await asks(person, "What will you publish first?");
    person.types(enter);
    await answer(person, noMore);
    expect(await person.leaves()).toBe(0);
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

  test("a post needs six answers; the day comes with its weekday and the plan's period", async () => {
    const { person, text } = calls(["add", "post"]);
    await asks(person, "Date");
    person.types("23 April 2027");
    await person.sees("Friday, 23 April 2027");
    expect(person.screen()).toContain("The plan runs from 1 March 2027 to 31 August 2027.");
    await answer(person, "Date");
    await answer(person, "Time", "07:00");
    await answer(person, "Channel");
    await answer(person, "Text", "Hot cross buns until noon");
    await answer(person, "Owner");
    await answer(person, "Status");
    await answer(person, noMore);
    expect(await person.leaves()).toBe(0);
    expect(linesAdded(bakery, text())).toContain("date: 2027-04-23");
  });

  test("what a section of its own file gets comes into that file, and into no other", async () => {
    const team = "# Who works for every client.\n- id: emma\n  name: Emma Lindgren # bakes, too\n";
    const plan = bakery.replace(/team:\n(?: .*\n)+/, "team: { $include: shared/team.yaml }\n");
    const { cwd, person, text } = calls(["add", "member"], {
      "smplan.yaml": plan,
      "shared/team.yaml": team,
    });
    await answer(person, "Name", "Bruno Keller");
    await answer(person, "Role", "Owner of the shop");
    await answer(person, "How many hours", "2");
    await answer(person, noMore);
    expect(await person.leaves()).toBe(0);
    expect(text()).toBe(plan);
    expect(linesAdded(team, readFileSync(join(cwd, "shared/team.yaml"), "utf8"))).toBe(
      "- id: bruno-keller\n  name: Bruno Keller\n  role: Owner of the shop\n  hoursPerWeek: 2\n",
    );
    expect(person.screen()).toContain("Changed in shared/team.yaml: Team.");
  });

  test("Ctrl-C in the middle adds nothing, and says so", async () => {
    const { cwd, person, text } = calls(["add", "audience"]);
    await answer(person, "Whom do you want to reach first?", "Schools");
    await asks(person, "Who are they?");
    person.types(stop);
    expect(await person.leaves()).toBe(130);
    expect(person.screen()).toContain("Nothing was added to smplan.yaml.");
    expect(text()).toBe(bakery);
    expect(readdirSync(cwd).sort()).toEqual(["smplan.config.yaml", "smplan.yaml"]);
  });

  test("Esc goes back an answer, and at the first one out", async () => {
    const { person, text } = calls(["add", "tool"]);
    await answer(person, "Name", "Canva");
    await asks(person, "Purposes");
    person.types(esc);
    await asks(person, "Name");
    await person.sees("(Canva)");
    person.types(esc);
    expect(await person.leaves()).toBe(0);
    expect(person.screen()).toContain("Nothing was added to smplan.yaml.");
    expect(text()).toBe(bakery);
  });
});

describe("smplan edit", { timeout: 60_000 }, () => {
  test("a tone is changed where it stands, and its comment stays beside it", async () => {
    const { person, text } = calls(["edit", "strategy"]);
    await answer(person, "Strategy");
    await answer(person, "Voice");
    await answer(person, "How do you sound?", "warm; short; a little funny");
    await asks(person, "Voice");
    person.types(esc);
    await asks(person, "Strategy");
    person.types(esc);
    expect(await person.leaves()).toBe(0);
    expect(text()).toBe(
      bakery.replace("[warm, short]   # never loud", "[warm, short, a little funny]   # never loud"),
    );
  });

  test("who removes an audience is told how many places name it", async () => {
    const { person, text } = calls(["edit", "people.audiences"]);
    await answer(person, "Audiences", 3);
    await answer(person, "Which one?");
    await person.sees("3 other places in the plan name “Neighbors”. Remove it all the same?");
    person.types(`\u001b[A${enter}`);
    await person.sees("Removed: Neighbors");
    await asks(person, "Audiences");
    person.types(esc);
    expect(await person.leaves()).toBe(0);
    expect(text()).toBe(
      bakery.replace("    - id: neighbors\n      name: Neighbors\n      platforms: [instagram]\n", ""),
    );
  });

  test("a pillar is added; whoever stops in the middle of the next keeps the first alone", async () => {
    const { person, text } = calls(["edit", "strategy.pillars"]);
    await answer(person, "Content pillars");
    await answer(person, "Name", "Out of the oven");
    for (const question of ["Share", "Audiences", "Objectives"]) {
      await asks(person, question);
      person.types(question === "Share" ? `60${enter}` : "-");
    }
    // The cursor stands where it was, so that one more is one key away.
    await asks(person, "Content pillars");
    person.types(enter);
    await asks(person, "Name");
    person.types(`Behind the counter${enter}`);
    await asks(person, "Share");
    person.types(stop);
    expect(await person.leaves()).toBe(130);
    const added = linesAdded(bakery, text());
    expect(added).toContain("name: Out of the oven");
    expect(added).not.toContain("counter");
  });

  test("looking is not changing: Esc leaves the file as it was", async () => {
    const { person, text } = calls(["edit", "team"]);
    await answer(person, "Team");
    await asks(person, "Team member: Emma Lindgren");
    person.types(enter);
    await asks(person, "Name");
    person.types(esc);
    await asks(person, "Team member: Emma Lindgren");
    person.types(esc);
    await until(person, (open) => open === "? Team", "Team");
    person.types(esc);
    expect(await person.leaves()).toBe(0);
    expect(person.screen()).toContain("Nothing changed in smplan.yaml.");
    expect(text()).toBe(bakery);
  });
});

describe("smplan fix", { timeout: 60_000 }, () => {
  const mend = "Mend it now, or later?";

  /** Chooses what to do about the finding of a rule. */
  async function about(person: Person, rule: string, choice: number): Promise<void> {
    await until(
      person,
      (open) =>
        open?.startsWith(`? ${mend}`) === true &&
        person.screen().lastIndexOf(`(${rule})`) > person.screen().lastIndexOf("hint"),
      rule,
    );
    person.types(down.repeat(choice) + enter);
  }

  test("each finding is mended by its own question, and is gone", async () => {
    const { cwd, person, text } = calls(["fix"], { "smplan.yaml": calm });
    await person.sees("5 hints");
    await about(person, "structure/reference", 0);
    await person.sees("4 hints");
    await about(person, "objectives/measurable", 0);
    await answer(person, "Name", "Regulars");
    await asks(person, "What do you count");
    person.types(enter);
    await answer(person, "Where does it stand today?", "400");
    await answer(person, "Read on", "1 March 2027");
    await answer(person, "Value", "500");
    await answer(person, "By", "31 July 2027");
    for (const question of ["Source", "Cadence", "Owner"]) {
      await asks(person, question);
      person.types("-");
      if (question === "Source") person.types(enter);
    }
    await answer(person, noMore);
    await about(person, "people/reached", 0);
    await asks(person, "Audiences");
    person.types(`${down} ${enter}`);
    await about(person, "kpis/baseline", 0);
    await asks(person, "Where does it stand today?");
    person.types(`240${enter}`);
    await until(
      person,
      (open) =>
        open?.startsWith(`? ${mend}`) === true &&
        person.screen().lastIndexOf("hint") > person.screen().lastIndexOf("(kpis/baseline)"),
      "the next finding",
    );
    expect(text()).toContain("owner: emma\n  - id: fans");
    person.types(stop);
    expect(await person.leaves()).toBe(130);
    const { out } = smplan(["lint", "--format", "json"], { cwd });
    const { findings } = JSON.parse(out) as { findings: { rule: string }[] };
    const rules = findings.map(({ rule }) => rule);
    const mended = ["structure/reference", "objectives/measurable", "people/reached", "kpis/baseline"];
    expect(rules.filter((rule) => mended.includes(rule))).toEqual([]);
    for (const comment of calm.match(/#.*/g) ?? []) expect(text()).toContain(comment);
  });

  test("why tells the reason and asks again, later goes on, and stop leaves with 1 while errors are left", async () => {
    const { person, text } = calls(["fix"], { "smplan.yaml": calm });
    await about(person, "structure/reference", 2);
    await person.sees("Every id that is pointed to is there.");
    await about(person, "structure/reference", 3);
    await person.sees("4 hints");
    await about(person, "objectives/measurable", 3);
    expect(await person.leaves()).toBe(1);
    expect(person.screen()).toContain("5 hints are left.");
    expect(text()).toBe(calm);
  });

  test("a plan with nothing to mend is told so", async () => {
    const clean =
      "smplan: 1\nplan:\n  title: Spring\n  organization: Bakery\n  period: { start: 2027-03-01, end: 2027-08-31 }\n  language: en\n  owner: emma\nteam:\n  - id: emma\n    name: Emma\n    hoursPerWeek: 8\n";
    const { person, text } = calls(["fix"], { "smplan.yaml": clean });
    expect(await person.leaves()).toBe(0);
    expect(person.screen()).toContain("Nothing to mend in the whole plan.");
    expect(text()).toBe(clean);
  });
});

describe("what cannot be done is said before anything is asked", { timeout: 60_000 }, () => {
  const commands = [{ args: ["add", "kpi"] }, { args: ["edit", "strategy"] }, { args: ["fix"] }];

  test.each(commands)("without a terminal ($args)", ({ args }) => {
    const { code, err } = smplan(args, { cwd: folder({ "smplan.yaml": bakery }) });
    expect(code).toBe(2);
    expect(err).toContain("there is no terminal to ask them in");
    expect(err).not.toContain("    at ");
  });

  test.each(commands)("without a plan ($args)", async ({ args }) => {
    const person = new Person(args, { cwd: folder() });
    expect(await person.leaves()).toBe(2);
    expect(person.screen()).toContain("no plan");
    expect(person.screen()).not.toContain("    at ");
  });

  test("with several plans, it names them", async () => {
    const cwd = folder({ "spring.smplan.yaml": bakery, "autumn.smplan.yaml": bakery });
    const person = new Person(["add", "kpi"], { cwd });
    expect(await person.leaves()).toBe(2);
    expect(person.screen()).toContain("spring.smplan.yaml");
    expect(person.screen()).toContain("autumn.smplan.yaml");
  });

  test.each(commands)("in a plan that is no YAML ($args)", async ({ args }) => {
    const { person, text } = calls(args, { "smplan.yaml": "smplan: 1\nplan: [\n" });
    expect(await person.leaves()).toBe(2);
    expect(person.screen()).toContain("smplan.yaml is no plan that can be changed.");
    expect(person.screen()).not.toContain("    at ");
    expect(text()).toBe("smplan: 1\nplan: [\n");
  });

  test("of things that no plan has", async () => {
    const { person } = calls(["add", "kpy"]);
    expect(await person.leaves()).toBe(2);
    expect(person.screen()).toContain('Did you mean "kpi"?');
    const { person: other } = calls(["edit", "strategi"]);
    expect(await other.leaves()).toBe(2);
    expect(other.screen()).toContain('Did you mean "strategy"?');
  });

  test.skipIf(process.getuid?.() === 0 || process.platform === "win32")(
    "but not of a folder that takes no new file: the plan is written in place",
    async () => {
      const { cwd, person, text } = calls(["edit", "strategy.voice.tone"]);
      chmodSync(cwd, 0o555);
      await answer(person, "How do you sound?", "loud");
      expect(await person.leaves()).toBe(0);
      chmodSync(cwd, 0o755);
      expect(text()).toContain("loud");
    },
  );
});

test("smplan add list names all there is", () => {
  const cwd = folder();
  const { code, out } = smplan(["add", "list"], { cwd });
  expect(code).toBe(0);
  expect(out).toMatch(/^kpi +kpis$/m);
  expect(out).toMatch(/^scenario +crisis\.scenarios$/m);
  expect(existsSync(join(cwd, "smplan.yaml"))).toBe(false);
});
