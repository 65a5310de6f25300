import { execFileSync, spawn } from "node:child_process";
import { appendFileSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { folder, program } from "../support/run.ts";
import { runSmplan } from "../support/run-in-host.ts";
import { TerminalUser } from "../support/terminal.ts";

const plan = `smplan: 1
plan: { title: Spring, language: en-GB } # the plan
team:
  - { id: ana, name: Ana Reyes, contact: { phone: "+44 20 7946 0000" } }
  - { id: ben, name: Ben Ode }
strategy: { channels: [{ id: ig, platform: instagram, handle: corner }, { id: fb, platform: facebook }] }
crisis:
  version: "2"
  levels:
    - { id: l1, name: Watch, decides: ana }
    - { id: l2, name: Crisis, decides: ben }
  escalation: [{ from: l1, to: l2, when: The press calls, notify: [ana, ben] }]
  pause: { steps: [Stop the queue], owner: ana, within: 15m } # silence first
  scenarios:
    - id: hacked
      name: Somebody posts in our name
      level: l1
      steps: [{ do: Log out everywhere, owner: ana, within: 20m }, { do: Report it, owner: ben, within: 2h }]
      statements: [{ language: en, channels: [ig], text: It is not us. }, { language: es, channels: [fb], text: No somos nosotros. }]
      dont: [Argue]
    - { id: recall, name: A bad batch }
  distribution: { where: On the wall }
  drills: { cadence: yearly, last: 2026-05-01 }
  review: { within: 7d, owner: ben, questions: [What did we see first?] }
`;

const cwdOf = (text = plan) => folder({ "smplan.yaml": text });
const env = { TZ: "UTC" };
const at = (time: string) => ["--now", `2027-03-14T${time}:00Z`];

const run = (cwd: string, time: string, ...args: string[]) =>
  runSmplan(["crisis", ...args, ...at(time)], { cwd, env });

const fileIn = (cwd: string): string => {
  const [name = ""] = readdirSync(join(cwd, "incidents"));
  return join(cwd, "incidents", name);
};

describe("smplan crisis", () => {
  test("prints what to do, who does it and by when", async () => {
    const cwd = cwdOf();
    const { code, out, err } = await run(cwd, "15:30", "start", "hacked", "--note", "Three strange posts");
    expect(err).toBe("");
    expect(code).toBe(0);
    expect(out).toContain("Began at 15:30 · Level: Watch · Decides: Ana Reyes +44 20 7946 0000");
    expect(out).toContain(
      "FIRST: stop everything that is scheduled – Ana Reyes +44 20 7946 0000 – by 15:45 (15 min left)",
    );
    expect(out).toContain("○ 1  Log out everywhere – Ana Reyes +44 20 7946 0000 – by 15:50 (20 min left)");
    expect(out).toContain("STATEMENT (Instagram @corner)");
    expect(out.indexOf("Stop the queue")).toBeLessThan(out.indexOf("Log out"));
  });

  test("keeps a log, and shows overdue steps", async () => {
    const cwd = cwdOf();
    await run(cwd, "15:30", "start", "hacked");
    expect((await run(cwd, "15:40", "log", "The press called", "--by", "Ben")).out).toBe(
      "Written down at 15:40.\n",
    );
    const { out } = await run(cwd, "16:00", "step", "done", "2");
    expect(out).toContain("✖ 1  Log out everywhere – Ana Reyes +44 20 7946 0000 – by 15:50, LATE by 10 min");
    expect(out).toContain("✔ 2  Report it – Ben Ode – done at 16:00");
    expect(out).toContain("15:40  The press called (Ben)");
    expect((await run(cwd, "16:01", "escalate", "l2")).out).toBe(
      "Level is now Crisis.\nDecides: Ben Ode\nCall: Ana Reyes +44 20 7946 0000, Ben Ode\n",
    );
    expect((await run(cwd, "16:02", "step", "undone", "2")).out).toContain("○ 2");
    expect(await run(cwd, "16:02", "step", "done", "3")).toMatchObject({ code: 2 });
    expect((await run(cwd, "16:03", "statement", "--channel", "face")).out).toBe("No somos nosotros.\n");
    expect((await run(cwd, "16:03", "statement", "--channel", "tiktok")).code).toBe(2);
    const end = (await run(cwd, "17:45", "end")).out;
    expect(end).toContain("Ended at 17:45. It lasted 2 h 15 min.");
    expect(end).toContain("Look back by 2027-03-21, Ben Ode:\n  - What did we see first?");
    expect((await run(cwd, "17:46", "log", "x")).err).toContain("There is no open incident here.");
    expect((await run(cwd, "17:46", "list")).out).toContain("ended  Somebody posts in our name");
  });

  test("loses nothing if a line is incomplete after a crash, or if the plan becomes invalid", async () => {
    const cwd = cwdOf();
    await run(cwd, "15:30", "start", "hacked");
    await run(cwd, "15:31", "log", "First");
    appendFileSync(fileIn(cwd), '{"at":"2027-03-14T15:32:00.000Z","kind":"log","te');
    writeFileSync(join(cwd, "smplan.yaml"), "smplan: [");
    expect((await run(cwd, "15:33", "log", "Second")).code).toBe(0);
    const { out } = await run(cwd, "15:34", "status");
    expect(out).toContain("15:31  First");
    expect(out).toContain("15:33  Second");
    expect(out).toContain("A line of the file is cut off; all others are here.");
    expect(readFileSync(fileIn(cwd), "utf8").split("\n")).toHaveLength(5);
  });

  test("starts even if the plan has errors elsewhere", async () => {
    const cwd = cwdOf(`${plan}budget: { total: much }\n`);
    expect((await run(cwd, "15:30", "start", "hacked")).code).toBe(0);
  });

  test("asks for the scenario on a terminal, and otherwise lists the scenarios", async () => {
    const cwd = cwdOf();
    const { code, err } = await run(cwd, "15:30", "start");
    expect(code).toBe(2);
    expect(err).toContain("hacked (Somebody posts in our name), recall (A bad batch)");
    const person = new TerminalUser(["crisis", "start"], { cwd });
    await person.waitFor("What is it?");
    person.type("\r");
    await person.waitFor("Somebody posts in our name");
    expect(await person.waitForExit()).toBe(0);
  });

  test("requires the incident if several are open", async () => {
    const cwd = cwdOf();
    await run(cwd, "15:30", "start", "hacked");
    await run(cwd, "15:31", "start", "recall");
    expect((await run(cwd, "15:32", "log", "x")).err).toContain("2 incidents are open");
    expect((await run(cwd, "15:32", "log", "x", "--incident", "recall")).code).toBe(0);
  });

  test("prefers a real incident to an open exercise, and separates two of the same minute", async () => {
    const cwd = cwdOf();
    await run(cwd, "15:00", "drill", "hacked");
    await run(cwd, "15:00", "start", "hacked");
    expect(readdirSync(join(cwd, "incidents")).sort()).toEqual([
      "2027-03-14-1500-hacked-2.jsonl",
      "2027-03-14-1500-hacked.jsonl",
    ]);
    await run(cwd, "15:01", "log", "The real one");
    expect(readFileSync(join(cwd, "incidents/2027-03-14-1500-hacked-2.jsonl"), "utf8")).toContain(
      "The real one",
    );
  });

  test("prints what to do even if no file can be written", async () => {
    const cwd = cwdOf();
    writeFileSync(join(cwd, "incidents"), "in the way");
    const { code, out, err } = await run(cwd, "15:30", "start", "hacked");
    expect(out).toContain("○ 1  Log out everywhere");
    expect(err).toContain("incidents");
    expect(code).toBe(2);
  });

  test("lists the people to call and their backups", async () => {
    const cwd = cwdOf(
      plan.replace("  pause:", "  roles: [{ role: spokesperson, person: ana, backup: ben }]\n  pause:"),
    );
    await run(cwd, "15:30", "start", "hacked");
    expect((await run(cwd, "15:31", "calls")).out).toContain(
      "▶ Watch\n  Decides: Ana Reyes +44 20 7946 0000 – if not reached: Ben Ode",
    );
  });

  test("uses the dates of the time zone, and sets the review date from the end", async () => {
    const cwd = cwdOf();
    const sofia = (time: string, ...args: string[]) =>
      runSmplan(["crisis", ...args, "--now", time], { cwd, env: { TZ: "Europe/Sofia" } });
    await sofia("2027-03-14T23:30:00Z", "drill", "hacked");
    expect(readdirSync(join(cwd, "incidents"))).toEqual(["2027-03-15-0130-hacked.jsonl"]);
    expect((await sofia("2027-03-16T23:00:00Z", "end")).out).toContain("Look back by 2027-03-24, Ben Ode");
    expect(readFileSync(join(cwd, "smplan.yaml"), "utf8")).toContain("last: 2027-03-17");
  });

  test("reports the error of a plan that cannot be read", async () => {
    const { code, err } = await run(cwdOf("smplan: ["), "15:30", "start", "hacked");
    expect(code).toBe(2);
    expect(err).toContain("smplan.yaml");
  });

  test("marks an exercise everywhere, and records it in the plan without changing comments", async () => {
    const cwd = cwdOf();
    expect((await run(cwd, "09:00", "drill", "hacked")).out).toContain("EXERCISE");
    expect((await run(cwd, "09:30", "status")).out).toContain("EXERCISE");
    expect((await run(cwd, "10:00", "end")).out).toContain("The exercise is recorded in smplan.yaml.");
    expect(readFileSync(join(cwd, "smplan.yaml"), "utf8")).toBe(plan.replace("2026-05-01", "2027-03-14"));
  });

  test("records once who knows this version of the manual", async () => {
    const cwd = cwdOf();
    expect((await run(cwd, "09:00", "ack", "ana")).out).toContain("Ana Reyes knows version 2.");
    const text = readFileSync(join(cwd, "smplan.yaml"), "utf8");
    expect(text).toContain("person: ana");
    expect(text).toContain("# silence first");
    expect((await run(cwd, "09:01", "ack", "ana")).out).toContain("recorded already");
    expect(readFileSync(join(cwd, "smplan.yaml"), "utf8")).toBe(text);
    expect((await run(cwd, "09:02", "ack", "anna")).err).toContain('Did you mean "ana"?');
  });

  test.each([
    ["a bracket", `${plan}budget: { total: 5\n`],
    ["a quotation mark", plan.replace("title: Spring", 'title: "Spring')],
    ["a tab", plan.replace("strategy:", "\tstrategy:")],
    ["an alias", `${plan}budget: *none\n`],
    ["another scenario", plan.replace("name: A bad batch }", "name: A bad batch")],
  ])("starts although %s breaks the plan, with a notice", async (_, text) => {
    const cwd = cwdOf(text);
    const { code, out, err } = await run(cwd, "15:30", "start", "--other", "A fire");
    expect(code).toBe(0);
    expect(err).toContain("has faults and is read as far as it can be");
    expect(out).toContain("FIRST: stop everything");
    const named = await run(cwd, "15:31", "start", "hacked");
    if (text.includes("A bad batch }")) expect(named.out).toContain("○ 1  Log out everywhere");
    expect(readFileSync(join(cwd, "smplan.yaml"), "utf8")).toBe(text);
  });

  test("accepts an incident without a scenario", async () => {
    const cwd = cwdOf();
    const { out } = await run(cwd, "15:30", "start", "--other", "A fire in the shop");
    expect(out).toContain("A fire in the shop\nBegan at 15:30 · Level: Watch");
    expect(out).not.toContain("STEPS");
    const person = new TerminalUser(["crisis", "start"], { cwd });
    await person.waitFor("What is it?");
    person.type("\u001b[B\u001b[B\r");
    await person.waitFor("What has happened");
    person.type("A flood\r");
    await person.waitFor("Began at");
    expect(await person.waitForExit()).toBe(0);
  });

  test("also tracks the first step, which stops scheduled posts", async () => {
    const cwd = cwdOf();
    await run(cwd, "15:30", "start", "hacked");
    expect((await run(cwd, "16:00", "status")).out).toContain("✖ FIRST: stop everything");
    expect((await run(cwd, "16:01", "step", "done", "stop")).out).toContain(
      "✔ FIRST: stop everything that is scheduled – Ana Reyes +44 20 7946 0000 – done at 16:01",
    );
    expect((await run(cwd, "16:02", "status")).out).toContain("16:01  step stop done");
  });

  test("counts the response time of a level from the escalation", async () => {
    const cwd = cwdOf(plan.replace("decides: ben }", "decides: ben, respondWithin: 30m }"));
    await run(cwd, "15:30", "start", "hacked");
    expect((await run(cwd, "16:00", "escalate", "l2")).out).toContain("Answer by 16:30\n");
    expect((await run(cwd, "16:10", "status")).out).toContain("Answer by 16:30");
  });

  test("uses the time zone of the plan, and shows it if the local one differs", async () => {
    const cwd = cwdOf(plan.replace("language: en-GB", "language: en-GB, timezone: Europe/Sofia"));
    const { out } = await run(cwd, "22:30", "start", "hacked");
    expect(out).toContain("Began at 00:30");
    expect(out).toContain("Times: Europe/Sofia");
    expect(readdirSync(join(cwd, "incidents"))).toEqual(["2027-03-15-0030-hacked.jsonl"]);
  });

  test("asks the review questions now or later, and keeps each answer", async () => {
    const cwd = cwdOf(plan.replace("What did we see first?", "What did we see first?, What helped?"));
    await run(cwd, "15:30", "start", "hacked");
    const { out } = await run(cwd, "16:00", "end", "--answer", "A strange post");
    expect(out).toContain("  - What helped?");
    expect(out).not.toContain("  - What did we see first?");
    const person = new TerminalUser(["crisis", "review"], { cwd });
    await person.waitFor("What helped?");
    person.type("The list on the wall\r");
    expect(await person.waitForExit()).toBe(0);
    const log = readFileSync(fileIn(cwd), "utf8");
    expect(log).toContain('"question":"What did we see first?","answer":"A strange post"');
    expect(log).toContain('"question":"What helped?","answer":"The list on the wall"');
    const logBefore = readFileSync(fileIn(cwd), "utf8");
    expect((await run(cwd, "16:05", "review", "--answer", "More")).err).toContain("0 more questions");
    expect(readFileSync(fileIn(cwd), "utf8")).toBe(logBefore);
    expect((await run(cwd, "16:05", "status", "--incident", "hacked")).out).toContain(
      "What helped? The list on the wall",
    );
  });

  test("refuses more answers than questions, and records an exercise before it asks", async () => {
    const cwd = cwdOf();
    await run(cwd, "09:00", "drill", "hacked");
    const before = readFileSync(fileIn(cwd), "utf8");
    expect((await run(cwd, "10:00", "end", "--answer", "One", "--answer", "Two")).code).toBe(2);
    expect(readFileSync(fileIn(cwd), "utf8")).toBe(before);
    const person = new TerminalUser(["crisis", "end", ...at("10:00")], { cwd, env });
    await person.waitFor("What did we see first?");
    person.type("\u0003");
    await person.waitForExit();
    expect(readFileSync(join(cwd, "smplan.yaml"), "utf8")).toBe(plan.replace("2026-05-01", "2027-03-14"));
  });

  test("keeps the screen up to date until the incident ends", async () => {
    const cwd = cwdOf();
    await runSmplan(["crisis", "start", "hacked"], { cwd, env });
    const person = new TerminalUser(["crisis", "status", "--watch"], { cwd });
    await person.waitFor("Log out everywhere");
    await runSmplan(["crisis", "log", "The press called"], { cwd, env });
    await person.waitFor("The press called");
    await runSmplan(["crisis", "end"], { cwd, env });
    expect(await person.waitForExit()).toBe(0);
  });

  test("lists who knows this version of the manual and who does not", async () => {
    const cwd = cwdOf(
      plan.replace(
        "where: On the wall",
        'where: On the wall, acknowledged: [{ person: ben, on: 2027-01-01, version: "1" }]',
      ),
    );
    await run(cwd, "09:00", "ack", "ana");
    expect(await run(cwd, "09:01", "ack")).toMatchObject({
      code: 1,
      out: "✔ Ana Reyes  2027-03-14\n✖ Ben Ode  knows version 1 only\n",
    });
    await run(cwd, "09:02", "ack", "ben");
    expect((await run(cwd, "09:03", "ack")).code).toBe(0);
  });

  test("moves the next exercise if the plan has one", async () => {
    const cwd = cwdOf(plan.replace("last: 2026-05-01", "last: 2026-05-01, next: 2027-03-01"));
    await run(cwd, "09:00", "drill", "hacked");
    await run(cwd, "10:00", "end");
    expect(readFileSync(join(cwd, "smplan.yaml"), "utf8")).toContain("last: 2027-03-14, next: 2028-03-14");
  });

  test("records the revision of the plan", async () => {
    const cwd = cwdOf();
    const git = (...args: string[]) =>
      execFileSync("git", ["-c", "user.name=A", "-c", "user.email=a@b.example", ...args], { cwd });
    git("init", "-q");
    git("add", "smplan.yaml");
    git("commit", "-qm", "Plan");
    await run(cwd, "15:30", "start", "hacked");
    expect(readFileSync(fileIn(cwd), "utf8")).toMatch(/"revision":"[0-9a-f]{7,}"/);
  });

  test("keeps every line of concurrent writers, also if some are killed", async () => {
    const cwd = cwdOf();
    await run(cwd, "15:30", "start", "hacked");
    const writers = Array.from({ length: 8 }, (_, index) => {
      const child = spawn(process.execPath, [program, "crisis", "log", `Line ${index}`], {
        cwd,
        stdio: "ignore",
      });
      // Every second one is killed at some point.
      if (index % 2 === 1) setTimeout(() => child.kill("SIGKILL"), 60 * index);
      return new Promise((done) => child.on("exit", done));
    });
    await Promise.all(writers);
    const lines = readFileSync(fileIn(cwd), "utf8").trimEnd().split("\n");
    for (const line of lines) expect(() => JSON.parse(line)).not.toThrow();
    for (const index of [0, 2, 4, 6])
      expect(lines.filter((line) => line.includes(`Line ${index}`))).toHaveLength(1);
  });
});
