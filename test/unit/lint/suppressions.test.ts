import { describe, expect, test } from "vitest";
import type { Finding } from "../../../src/diagnostics.ts";
import { applyFixes } from "../../../src/lint/apply-fixes.ts";
import type { LintSettings } from "../../../src/lint/lint-settings.ts";
import { loadPlanSource } from "../../../src/plan/load-plan-source.ts";
import { lintText, madeUpRule, readRules, roleRule } from "./lint-text.ts";

const nameRule = madeUpRule({
  id: "team/name",
  reads: ["team"],
  messages: { found: "{id} has a short name." },
  check({ team }, report) {
    for (const one of team)
      if (one.name.length < 2) report(one, "found", { at: "name", data: { id: one.id } });
  },
});
const rules = [roleRule, nameRule, ...readRules];

/** Returns the findings of a team with these lines, as `line rule message-id`. */
async function findingsOf(lines: readonly string[], settings: Partial<LintSettings> = {}): Promise<string[]> {
  const text = ["smplan: 1", "team:", ...lines, ""].join("\n");
  const { findings } = await lintText(text, settings.rules ?? rules, settings);
  return findings.map(({ rule, anchor, span }) => {
    const line = text.slice(0, span.start).split("\n").length - 2;
    return `${line} ${rule} ${anchor.split(" ")[0]}`;
  });
}

const emma = "  - { id: emma, name: Emma }";
const mario = "  - { id: mario, name: M }";

describe("a comment suppresses", () => {
  test("the findings of its line", async () => {
    const comment = "# smplan-disable-line team/role -- soon";
    expect(await findingsOf([`${emma} ${comment}`, mario])).toEqual([
      "2 team/name found",
      "2 team/role found",
    ]);
  });

  test("the findings of the next line that has content", async () => {
    const comment = "  # smplan-disable-next-line team/role -- soon";
    expect(await findingsOf([comment, "", "  # Emma is new", emma, mario])).toEqual([
      "5 team/name found",
      "5 team/role found",
    ]);
  });

  test("the findings from its line to the end, or until they are enabled again", async () => {
    const comment = "  # smplan-disable team/role -- soon";
    expect(await findingsOf([comment, emma, mario])).toEqual(["3 team/name found"]);
    expect(await findingsOf([comment, emma, "  # smplan-enable", mario])).toEqual([
      "4 team/name found",
      "4 team/role found",
    ]);
    expect(await findingsOf([comment, emma, "  # smplan-enable team/role", mario])).toHaveLength(2);
    expect(await findingsOf([comment, emma, "  # smplan-enable team/name", mario])).toEqual([
      "4 team/name found",
    ]);
  });

  test("the findings of several rules, separated by commas or spaces", async () => {
    for (const names of ["team/role, team/name", "team/role team/name"])
      expect(await findingsOf([`${mario} # smplan-disable-line ${names} -- soon`])).toEqual([]);
  });

  test("the findings of all rules if it has no rule ids", async () => {
    expect(await findingsOf([`${mario} # smplan-disable-line -- soon`])).toEqual([]);
  });

  test("no findings of other lines", async () => {
    const comment = "# smplan-disable-line -- soon";
    expect(await findingsOf([emma, `${mario} ${comment}`])).toEqual(["1 team/role found"]);
  });

  test("no finding about a part that was not read", async () => {
    const lines = [
      "  - { id: emma, name: Emma, role: R }",
      "crisis: { $include: no.yaml } # smplan-disable-line -- soon",
    ];
    expect(await findingsOf(lines)).toEqual(["2 structure/include absent"]);
  });

  test("no findings in another file of the plan", async () => {
    const files = {
      read: () =>
        new TextEncoder().encode("# smplan-disable team/role -- soon\n- { id: emma, name: Emma }\n"),
      exists: () => true,
      realPath: (path: string) => path,
    };
    const kpiRule = madeUpRule({
      id: "team/role",
      reads: ["kpis"],
      check: ({ kpis }, report) => report(kpis[0] ?? {}, "found", { data: { what: "it" } }),
    });
    const text = "smplan: 1\nkpis: [{ id: k, name: K }]\nteam: { $include: team.yaml }\n";
    const source = loadPlanSource("plan/smplan.yaml", { files, text });
    const { findings } = await lintText(source, [kpiRule]);
    expect(findings).toHaveLength(1);
  });
});

describe("a comment is reported", () => {
  const fine = "  - { id: emma, name: Emma, role: Editor }";

  test("if it suppresses nothing", async () => {
    expect(await findingsOf([`${fine} # smplan-disable-line team/role -- soon`])).toEqual([
      "1 structure/unused-suppression unused",
    ]);
    expect(await findingsOf([`${fine} # smplan-disable-line -- soon`])).toEqual([
      "1 structure/unused-suppression nothing",
    ]);
  });

  test("if one of its rules finds nothing", async () => {
    expect(await findingsOf([`${emma} # smplan-disable-line team/role, team/name -- soon`])).toEqual([
      "1 structure/unused-suppression unused",
    ]);
  });

  test("if it names an unknown rule, or one that cannot be suppressed", async () => {
    expect(await findingsOf([`${fine} # smplan-disable-line team/roles -- soon`])).toEqual([
      "1 structure/unused-suppression unknown",
    ]);
    expect(await findingsOf([`${fine} # smplan-disable-line structure/yaml -- soon`])).toEqual([
      "1 structure/unused-suppression never",
    ]);
  });

  test("if it gives no reason", async () => {
    for (const reason of ["", " --", " -- "])
      expect(await findingsOf([`${emma} # smplan-disable-line team/role${reason}`])).toEqual([
        "1 structure/suppression-reason none",
      ]);
  });

  test("unless a comment names the rule that reports it", async () => {
    const comment = "# smplan-disable-line team/role, structure/unused-suppression -- soon";
    expect(await findingsOf([`${fine} ${comment}`])).toEqual([]);
    expect(
      await findingsOf([`${fine} # smplan-disable-line team/name`, "  # smplan-disable -- all"]),
    ).toHaveLength(3);
  });
});

describe("a comment is not reported as unused", () => {
  const fine = "  - { id: emma, name: Emma, role: Editor }";

  test("if its rule is off", async () => {
    const levels = new Map(
      rules.map(({ id, severity }) => [id, id === "team/role" ? "off" : severity] as const),
    );
    expect(await findingsOf([`${fine} # smplan-disable-line team/role -- soon`], { levels })).toEqual([]);
    expect(await findingsOf([`${fine} # smplan-disable-line -- soon`], { levels })).toEqual([]);
    const optional = { ...roleRule, presets: [] };
    const settings = { levels, rules: [optional, nameRule, ...readRules] };
    expect(await findingsOf([`${fine} # smplan-disable-line -- soon`], settings)).toEqual([
      "1 structure/unused-suppression nothing",
    ]);
  });

  test("if its rule could not run", async () => {
    const lines = [`${fine} # smplan-disable-line team/role -- soon`, "  - { name: No id }"];
    expect(await findingsOf(lines)).toEqual(["2 structure/schema unnamed"]);
  });

  test("if its rule failed, or did not get all results", async () => {
    const failing = madeUpRule({
      id: "team/role",
      check() {
        throw new Error("out of flour");
      },
    });
    const line = `${fine} # smplan-disable-line team/role -- soon`;
    expect(await findingsOf([line], { rules: [failing, ...readRules] })).toEqual(["-1 team/role failed"]);
    const partial = madeUpRule({ id: "team/role", check: (_, __, { results }) => void results });
    const measured = [line, "measurement: { results: results.csv }"];
    expect(await findingsOf(measured, { rules: [partial, ...readRules] })).toEqual([]);
  });

  test("if a plugin was not loaded, to which an unknown rule may belong", async () => {
    const settings = { skippedPlugins: ["./bakery.js"] };
    expect(await findingsOf([`${fine} # smplan-disable-line bakery/friday -- soon`], settings)).toEqual([]);
    expect(await findingsOf([`${fine} # smplan-disable-line -- soon`], settings)).toEqual([]);
  });

  test("if it suppresses the problems of comments, which depend on it", async () => {
    for (const rule of ["structure/unused-suppression", "structure/suppression-reason"])
      expect(await findingsOf([`${fine} # smplan-disable-line ${rule} -- soon`])).toEqual([]);
  });

  test("if an unknown key at the root could be its section", async () => {
    const lines = [`${fine} # smplan-disable-line team/role -- soon`, "teem: []"];
    expect(await findingsOf(lines)).toEqual(["2 structure/schema unknown"]);
  });
});

describe("the fix of an unused comment", () => {
  const fine = "- { id: emma, name: Emma, role: Editor }";
  const fixed = async (comment: string, item = fine) => {
    const text = `smplan: 1\nteam:\n  ${item} ${comment}\nplan: { title: A }\n`;
    const { findings } = await lintText(text, rules);
    const after = applyFixes(findings, new Map([["plan/smplan.yaml", text]])).get("plan/smplan.yaml");
    return after?.split("\n")[2]?.slice(item.length + 2);
  };

  test("removes it if it has no reason", async () => {
    expect(await fixed("# smplan-disable-line team/role")).toBe("");
  });

  test("keeps its reason as a comment", async () => {
    expect(await fixed("# smplan-disable-line team/role -- the intern")).toBe(" # the intern");
    expect(await fixed("# smplan-disable-line -- the -- intern")).toBe(" # the -- intern");
  });

  test("keeps the rules that are needed", async () => {
    expect(
      await fixed("# smplan-disable-line team/name, team/role -- new", "- { id: emma, name: Emma }"),
    ).toBe(" # smplan-disable-line team/role -- new");
    expect(await fixed("## smplan-disable-line team/role team/name", "- { id: emma, name: Emma }")).toBe(
      " ## smplan-disable-line team/role",
    );
  });

  test("does not make a directive of its reason", async () => {
    expect(await fixed("# smplan-disable-line team/role -- smplan-disable kpis/target")).toBeUndefined();
    expect(await fixed("# smplan-disable-line team/role -- smplan-disabel kpis/target")).toBeUndefined();
  });

  test("removes the whole line if it has nothing else", async () => {
    const text = `smplan: 1\nteam:\n  # smplan-disable-next-line team/role\n  ${fine}\n`;
    const { findings } = await lintText(text, rules);
    const after = applyFixes(findings, new Map([["plan/smplan.yaml", text]])).get("plan/smplan.yaml");
    expect(after).toBe(`smplan: 1\nteam:\n  ${fine}\n`);
  });

  test("is only a suggestion in an included file, which another plan may include", async () => {
    const files = {
      read: () => new TextEncoder().encode(`${fine} # smplan-disable-line team/role\n`),
      exists: () => true,
      realPath: (path: string) => path,
    };
    const text = "smplan: 1\nteam: { $include: team.yaml }\n";
    const { findings } = await lintText(loadPlanSource("plan/smplan.yaml", { files, text }), rules);
    const unused: Finding | undefined = findings.find(({ rule }) => rule === "structure/unused-suppression");
    expect(unused?.fix).toBeUndefined();
    expect(unused?.suggestion).toHaveLength(1);
  });
});

test("a mistyped comment has a suggestion that keeps the rest of the comment", async () => {
  const text =
    "smplan: 1\nteam:\n  - { id: emma, name: Emma, role: R } # smplan-ignore-line team/role -- soon\n";
  const { findings } = await lintText(text, rules);
  expect(findings).toMatchObject([
    {
      rule: "structure/unused-suppression",
      message:
        '"smplan-ignore-line" suppresses nothing: smplan has no such comment. Did you mean "smplan-disable-line"?',
      suggestion: [{ text: "# smplan-disable-line team/role -- soon" }],
    },
  ]);
  const [finding] = findings;
  expect(text.slice(finding?.span.start, finding?.span.end)).toBe("smplan-ignore-line");
});
