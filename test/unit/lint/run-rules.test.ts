import { describe, expect, test } from "vitest";
import { UserError } from "../../../src/diagnostics.ts";
import { loadPlanSource } from "../../../src/plan/load-plan-source.ts";
import { lintText, madeUpRule, readRules, roleRule, shortFindings } from "./lint-text.ts";

const team = `smplan: 1
team:
  - { id: emma, name: Emma }
  - { id: mario, name: "Mario", role: Editor }
`;

const textAt = (text: string, { start, end }: { start: number; end: number }) => text.slice(start, end);

describe("a finding", () => {
  test("has the rule, the severity, the message and the place of its value", async () => {
    const { findings, skipped } = await lintText(team, [roleRule]);
    expect(findings).toHaveLength(1);
    const [finding] = findings;
    expect(finding).toMatchObject({
      rule: "team/role",
      severity: "warning",
      message: '"emma" has no role.',
      anchor: "found team.emma.name",
      path: ["team", 0, "name"],
    });
    expect(textAt(team, finding?.span ?? { start: 0, end: 0 })).toBe("Emma");
    expect(finding).not.toHaveProperty("fix");
    expect(finding).not.toHaveProperty("related");
    expect(finding).not.toHaveProperty("blocking");
    expect(skipped.size).toBe(0);
  });

  test("without a key has the place of the first key of its object", async () => {
    const rule = madeUpRule({
      check: ({ team: all }, report) => report(all[1] ?? {}, "found", { data: { what: "him" } }),
    });
    const [finding] = (await lintText(team, [rule])).findings;
    expect(finding?.path).toEqual(["team", 1]);
    expect(textAt(team, finding?.span ?? { start: 0, end: 0 })).toBe("id: mario");
  });

  test("names other places, with their messages", async () => {
    const rule = madeUpRule({
      messages: { twice: "Twice.", first: "Here is {id}." },
      check: ({ team: [one = { id: "", name: "" }, two = { id: "", name: "" }] }, report) =>
        report(two, "twice", { related: [{ owner: one, at: "id", message: "first", data: { id: one.id } }] }),
    });
    const [finding] = (await lintText(team, [rule])).findings;
    expect(finding?.related?.map(({ message, span }) => [message, textAt(team, span)])).toEqual([
      ["Here is emma.", "emma"],
    ]);
  });

  test("can have a fix or a suggestion, in the quotes of the value", async () => {
    const rule = madeUpRule({
      check({ team: all }, report) {
        for (const one of all)
          report(one, "found", { at: "name", data: { what: one.id }, replaceWith: "A: B", suggest: "C" });
      },
    });
    const { findings } = await lintText(team, [rule]);
    expect(findings.map(({ fix }) => fix?.map(({ text }) => text))).toEqual([['"A: B"'], ['"A: B"']]);
    expect(findings.map(({ suggestion }) => suggestion?.map(({ text }) => text))).toEqual([["C"], ['"C"']]);
    expect(findings[0]?.fix?.[0]?.span).toEqual(findings[0]?.span);
  });

  test("occurs once, even if an alias repeats its text", async () => {
    const plan = "smplan: 1\nx-emma: &emma { id: emma, name: Emma }\nteam: [*emma, *emma]\n";
    expect((await lintText(plan, [roleRule])).findings).toHaveLength(1);
  });

  test("is sorted by its place, and by its rule at the same place", async () => {
    const at = (id: string, index: number) =>
      madeUpRule({
        id,
        check: ({ team: all }, report) => report(all[index] ?? {}, "found", { data: { what: id } }),
      });
    const { findings } = await lintText(team, [at("b/x", 1), at("z/x", 0), at("a/x", 1), at("c/x", 0)]);
    expect(findings.map(({ rule }) => rule)).toEqual(["c/x", "z/x", "a/x", "b/x"]);
  });

  test("in an included file comes after the findings of the plan", async () => {
    const files = {
      read: () => new TextEncoder().encode("- { id: emma, name: Emma }\n"),
      exists: () => true,
      realPath: (path: string) => path,
    };
    const text = "smplan: 1\n\n\n\n\nteam: { $include: team.yaml }\nkpis: [{ id: k, name: K }]\n";
    const source = loadPlanSource("plan/smplan.yaml", { files, text });
    const kpi = madeUpRule({
      id: "kpis/any",
      check: ({ kpis }, report) => report(kpis[0] ?? {}, "found", { data: { what: "k" } }),
    });
    const { findings } = await lintText(source, [roleRule, kpi]);
    expect(findings.map(({ span, path }) => [span.file, path])).toEqual([
      ["plan/smplan.yaml", ["kpis", 0]],
      ["plan/team.yaml", ["team", 0, "name"]],
    ]);
  });
});

describe("a rule", () => {
  test("runs at the level of the settings, and not at all if it is off or missing there", async () => {
    const run = async (levels: [string, "error" | "info" | "off"][]) =>
      (await lintText(team, [roleRule], { levels: new Map(levels) })).findings.map(
        ({ severity }) => severity,
      );
    expect(await run([["team/role", "error"]])).toEqual(["error"]);
    expect(await run([["team/role", "info"]])).toEqual(["info"]);
    expect(await run([["team/role", "off"]])).toEqual([]);
    expect(await run([])).toEqual([]);
  });

  test("gets its options, or their defaults", async () => {
    const values: unknown[] = [];
    const rule = madeUpRule({
      options: { limit: { type: "integer", description: "", default: 3 } },
      check: (_, __, { options }) => void values.push(options),
    });
    await lintText(team, [rule]);
    await lintText(team, [rule], { options: new Map([["bakery/rule", { limit: 7 }]]) });
    expect(values).toEqual([{ limit: 3 }, { limit: 7 }]);
  });

  test("gets the day, the text, the root and the sections of the plan", async () => {
    let seen: unknown;
    const rule = madeUpRule({
      check: (_, __, { today, text, root, broken, present }) => {
        seen = { today, text, root, broken: [...broken], present: [...present] };
      },
    });
    const plan = `${team}x-own: 4\nkpis: {}\nobjectives: []\n`;
    await lintText(plan, [rule], { today: "2027-05-01" });
    expect(seen).toMatchObject({
      today: "2027-05-01",
      text: plan,
      root: { "x-own": 4 },
      broken: ["kpis"],
      present: ["team"],
    });
  });

  test("does not run if its first section is missing, but runs if only another one is", async () => {
    const ran: string[] = [];
    const reading = (id: string, reads: "all" | ("team" | "kpis")[]) =>
      madeUpRule({ id, reads, check: () => void ran.push(id) });
    const { skipped } = await lintText(team, [
      reading("a/kpis", ["kpis", "team"]),
      reading("b/team", ["team", "kpis"]),
      reading("c/all", "all"),
      reading("d/none", []),
    ]);
    expect(ran).toEqual(["b/team", "c/all", "d/none"]);
    expect([...skipped]).toEqual([]);
  });

  test("is skipped if one of its sections has errors, unless its first one is missing", async () => {
    const ran: string[] = [];
    const reading = (id: string, reads: "all" | ("team" | "kpis" | "budget")[]) =>
      madeUpRule({ id, reads, check: () => void ran.push(id) });
    const { skipped } = await lintText(`${team}kpis: [{ name: K }]\n`, [
      reading("a/kpis", ["kpis"]),
      reading("b/both", ["team", "kpis"]),
      reading("c/all", "all"),
      reading("d/budget", ["budget", "kpis"]),
    ]);
    expect(ran).toEqual(["c/all"]);
    expect([...skipped]).toEqual(["a/kpis", "b/both"]);
  });

  test.each(["smplan: 1\n\tteam: []\n", "- a list\n", ""])(
    "is skipped if the plan cannot be read: %j",
    async (plan) => {
      const rule = madeUpRule({ check: () => expect.fail("it runs") });
      const { findings, skipped } = await lintText(plan, [rule, ...readRules]);
      expect([...skipped]).toEqual(["bakery/rule"]);
      const unread = findings.filter((finding) => finding.rule === "structure/yaml");
      expect(unread).toMatchObject([{ severity: "error", blocking: true }]);
    },
  );

  test("is timed if the settings have a callback", async () => {
    const times = new Map<string, number>();
    const onRuleTimed = (rule: string, milliseconds: number) => void times.set(rule, milliseconds);
    const { findings } = await lintText(team, [roleRule, ...readRules], { onRuleTimed });
    expect(findings).toHaveLength(1);
    expect([...times.keys()]).toEqual(["team/role"]);
    expect(times.get("team/role")).toBeGreaterThanOrEqual(0);
    expect(times.get("team/role")).toBeLessThan(60_000);
  });
});

describe("a rule that fails", () => {
  const failing = (thrown: unknown) =>
    madeUpRule({
      id: "a/broken",
      check() {
        throw thrown;
      },
    });

  test("is reported at the start of the plan, and does not stop the others", async () => {
    const { findings, skipped } = await lintText(team, [failing(new Error("out of flour")), roleRule]);
    expect(findings.map(({ rule }) => rule).sort()).toEqual(["a/broken", "team/role"]);
    const failure = findings.find(({ rule }) => rule === "a/broken");
    expect(failure).toMatchObject({ severity: "error", anchor: "failed", blocking: true });
    expect(failure?.message).toContain("out of flour");
    expect(failure?.stack).toContain("Error: out of flour");
    expect([...skipped]).toEqual(["a/broken"]);
  });

  test("by throwing a text has no stack", async () => {
    const [failure] = (await lintText(team, [failing("out of flour")])).findings;
    expect(failure?.message).toContain("out of flour");
    expect(failure).not.toHaveProperty("stack");
  });

  test("by calling itself without end has a message about it", async () => {
    const call = (): number => call() + 1;
    const [failure] = (await lintText(team, [madeUpRule({ check: () => void call() })])).findings;
    expect(failure?.message).toContain("it calls itself without end");
  });

  test("keeps the findings that it had reported out of the result", async () => {
    const rule = madeUpRule({
      check({ team: all }, report) {
        report(all, "found", { data: { what: "x" } });
        throw new Error("later");
      },
    });
    expect((await lintText(team, [rule])).findings.map(({ anchor }) => anchor)).toEqual(["failed"]);
  });

  test("by using a message that it does not have is reported", async () => {
    const rule = madeUpRule({ check: ({ team: all }, report) => report(all, "missing") });
    const [failure] = (await lintText(team, [rule])).findings;
    expect(failure?.message).toContain('has no message "missing"');
  });
});

describe("a rule of a plugin", () => {
  const plugin = { definedBy: "plugin" } as const;

  test("cannot change the plan", async () => {
    const change = madeUpRule({ ...plugin, check: ({ team: all }) => void all.push({ id: "x", name: "X" }) });
    const add = madeUpRule({
      ...plugin,
      id: "bakery/other",
      check: (_, __, { root }) => void Object.assign(root, { plan: {} }),
    });
    const { findings } = await lintText(team, [change, add]);
    expect(findings).toHaveLength(2);
    for (const { message } of findings)
      expect(message).toContain("it changes the plan, which rules may only read");
  });

  test("runs after the built-in rules, which may still remember values in the plan", async () => {
    const order: string[] = [];
    const own = madeUpRule({ ...plugin, id: "a/own", check: () => void order.push("own") });
    const builtIn = madeUpRule({ id: "b/built-in", check: () => void order.push("built-in") });
    const declared = madeUpRule({
      id: "c/declared",
      definedBy: "configuration",
      check: () => void order.push("declared"),
    });
    await lintText(team, [own, declared, builtIn]);
    expect(order).toEqual(["built-in", "declared", "own"]);
  });

  test("cannot replace a built-in function, and it is restored", async () => {
    const { map } = Array.prototype;
    const rule = madeUpRule({
      ...plugin,
      check() {
        // biome-ignore lint/suspicious/noExplicitAny: a careless plugin does the same.
        (Array.prototype as any).map = () => [];
      },
    });
    const error = await lintText(team, [rule]).catch((thrown) => thrown);
    expect(Array.prototype.map).toBe(map);
    expect(error).toBeInstanceOf(UserError);
    expect(error.messageRef).toEqual({
      id: "ruleReplaces",
      data: { rule: "bakery/rule", replaced: "Array.prototype.map" },
    });
  });

  test.each(["plugin", "configuration"] as const)("may report 10,000 problems: %s", async (definedBy) => {
    const reporting = (count: number) =>
      madeUpRule({
        definedBy,
        check({ team: all }, report) {
          for (let number = 0; number < count; number++)
            report(all, "found", { data: { what: String(number) } });
        },
      });
    expect((await lintText(team, [reporting(10_000)])).findings).toHaveLength(10_000);
    const [failure, ...others] = (await lintText(team, [reporting(10_001)])).findings;
    expect(failure?.message).toContain("it reports more than 10000 problems in one plan");
    expect(others).toEqual([]);
  });
});

test("rules of a configuration that take longer than a second stop the run", async () => {
  const rule = madeUpRule({
    definedBy: "configuration",
    check() {
      for (;;);
    },
  });
  const quick = madeUpRule({ id: "a/quick", definedBy: "configuration", check: () => undefined });
  const error = await lintText(team, [quick, rule]).catch((thrown) => thrown);
  expect(error.messageRef).toEqual({
    id: "ruleTooSlow",
    data: { rule: "bakery/rule", file: "plan/smplan.yaml", seconds: 1 },
  });
});

describe("the results of a plan", () => {
  const result = { kpi: "k", date: "2027-01-31", value: 4 };
  const resultsOf = async (measurement: string, loadResults?: Parameters<typeof lintText>[2]) => {
    let results: unknown = "none";
    const rule = madeUpRule({
      check: (_, __, context) => {
        results = context.results;
      },
    });
    const plan = `smplan: 1\nkpis: [{ id: k, name: K }]\nmeasurement: ${measurement}\n`;
    const { findings } = await lintText(plan, [rule, ...readRules], loadResults);
    return { results, findings: shortFindings(findings, plan) };
  };

  test("are the ones in the plan itself", async () => {
    const load = { loadResults: () => expect.fail("there are no files") };
    const { results } = await resultsOf("{ results: [{ kpi: k, date: 2027-01-31, value: 4 }] }", load);
    expect(results).toEqual([result]);
  });

  test("are read from files", async () => {
    const load = { loadResults: async () => ({ results: [result], diagnostics: [] }) };
    expect(await resultsOf("{ results: results.csv }", load)).toEqual({ results: [result], findings: [] });
  });

  test("are unknown if files cannot be read", async () => {
    expect((await resultsOf("{ results: results.csv }")).results).toBeUndefined();
  });

  test("have findings about files and rows that are invalid, but not about missing files", async () => {
    const diagnostics = [
      { file: "a.csv", row: 3, reason: { say: "resultsValue" } },
      { file: "a.csv", row: 5, reason: { say: "resultsValue" } },
      { file: "b.csv", reason: { say: "resultsUnreadable" } },
      { file: "c.csv", reason: { say: "resultsMissing" } },
    ];
    const load = { loadResults: async () => ({ results: [], diagnostics }) };
    const { findings } = await resultsOf("\n  results:\n    - a.csv\n    - b.csv\n    - c.csv", load);
    expect(findings).toEqual([
      expect.stringMatching(/^5 structure\/include "a\.csv" has 2 rows of results .* Row 3: /),
      expect.stringMatching(/^6 structure\/include The results in "b\.csv" cannot be read: /),
    ]);
  });

  test("have one finding about a file without the columns", async () => {
    const diagnostics = [{ file: "results.csv", row: 1, reason: { say: "resultsHead" } }];
    const load = { loadResults: async () => ({ results: [], diagnostics }) };
    const { findings } = await resultsOf("\n  results: results.csv", load);
    expect(findings).toEqual([
      expect.stringMatching(/^4 structure\/include The results in "results\.csv" cannot/),
    ]);
  });
});

describe("a problem found while reading a plan", () => {
  test("is an error, even if its rule is off", async () => {
    const levels = new Map(readRules.map(({ id }) => [id, "off"] as const));
    const { findings } = await lintText("smplan: 1\ncrisis: { $include: no.yaml }\n", readRules, { levels });
    expect(findings).toMatchObject([{ rule: "structure/include", severity: "error", blocking: true }]);
  });

  test("has the level of its rule if it is a schema error", async () => {
    const levels = new Map(readRules.map(({ id }) => [id, "info"] as const));
    const { findings } = await lintText("smplan: 1\nplan: { titel: A }\n", readRules, { levels });
    expect(findings).toMatchObject([{ rule: "structure/schema", severity: "info", path: ["plan", "titel"] }]);
    expect(findings[0]).not.toHaveProperty("blocking");
  });

  test("becomes a warning for each part that is not checked if it is a hidden schema error", async () => {
    const plan = "smplan: 1\nplan: { titel: A }\nkpis: [{ name: K }, { name: L }]\nteams: []\n";
    const levels = new Map([["structure/schema", "off"] as const]);
    const { findings } = await lintText(plan, readRules, { levels });
    expect(findings).toMatchObject([
      { severity: "warning", anchor: "unchecked plan", path: ["plan"], blocking: true },
      { severity: "warning", anchor: "unchecked kpis", path: ["kpis"], blocking: true },
      { severity: "warning", anchor: "unchecked teams", path: ["teams"], blocking: true },
    ]);
    expect(findings.map(({ span }) => textAt(plan, span))).toEqual(["plan", "kpis", "teams"]);
  });

  test("becomes no warning if another schema error of the part is shown", async () => {
    const plan =
      "smplan: 1\nkpis:\n  - { name: K } # smplan-disable-line structure/schema -- soon\n  - { name: L }\n";
    const { findings } = await lintText(plan, readRules);
    expect(findings.map(({ anchor }) => anchor.split(" ")[0])).toEqual(["unnamed"]);
  });
});
