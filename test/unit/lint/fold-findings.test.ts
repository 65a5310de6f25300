import { describe, expect, test } from "vitest";
import type { Finding } from "../../../src/diagnostics.ts";
import { loadMessageFormatter } from "../../../src/i18n/message-formatter.ts";
import { foldFindings, unfoldFinding } from "../../../src/lint/fold-findings.ts";
import type { Rule } from "../../../src/lint/rule.ts";
import { rules } from "../../../src/rules/index.ts";
import { lintText } from "./lint-text.ts";

async function allFindings(text: string): Promise<Finding[]> {
  return (await lintText(text, rules)).findings;
}

async function foldedFindings(text: string): Promise<Finding[]> {
  const formatter = await loadMessageFormatter("en");
  return foldFindings(await allFindings(text), () => formatter);
}

describe("findings with the same cause", () => {
  const plan = `smplan: 1
plan: { title: Spring }
objectives:
  - { id: a, statement: Sell 20 buns. }
  - { id: b, statement: Sell 30 rolls. }
  - { id: c, statement: Sell 40 loaves. }
`;

  test("become one problem at the cause, with its places", async () => {
    const dates = (await foldedFindings(plan)).filter(({ rule }) => rule === "objectives/time-bound");
    expect(dates).toHaveLength(1);
    const [finding] = dates;
    expect(finding?.message).toMatch(/^3 objectives have no date, and the plan's period/);
    expect(finding?.path).toEqual(["plan", "period"]);
    expect(plan.slice(finding?.span.start, finding?.span.end)).toContain("plan");
    expect(finding?.places?.map(({ path }) => path?.[1])).toEqual([0, 1, 2]);
    expect(finding?.places?.[1]?.message).toContain('"b"');
  });

  test("stay as they are if there is only one", async () => {
    const found = await foldedFindings("smplan: 1\nobjectives: [{ id: a, statement: Sell 20 buns. }]\n");
    const [finding] = found.filter(({ rule }) => rule === "objectives/time-bound");
    expect(finding?.message).toContain('"a" has no date');
    expect(finding?.places).toBeUndefined();
  });

  test("lose no place: unfolded, they are the findings of the rules", async () => {
    const all = await allFindings(plan);
    const keys = (list: readonly Finding[]) => list.map(({ rule, anchor }) => `${rule} ${anchor}`).sort();
    expect(keys((await foldedFindings(plan)).flatMap(unfoldFinding))).toEqual(keys(all));
  });

  test("are separate for each file without a common cause, and for other messages", async () => {
    const found = await foldedFindings(
      "smplan: 1\nkpis: [{ id: a, name: A }, { id: b, name: B }, { id: c, name: C, target: { by: 2027-05-01 } }]\n",
    );
    const targets = found.filter(({ rule }) => rule === "kpis/target").map(({ places }) => places?.length);
    expect(targets).toEqual([2, undefined]);
  });

  test("a rule that combines findings has a message with their number", () => {
    for (const rule of rules)
      for (const message of Object.values(rule.combined ?? {}))
        expect(rule.messages[message]).toContain("{count}");
  });
});

describe("a finding that another rule implies", () => {
  const text = `smplan: 1
objectives: [{ id: a, statement: Sell 20 buns. }]
kpis: [{ id: k, name: Buns, objective: a, target: { value: 20 } }]
`;
  const datesIn = async (used: readonly Rule[]) => {
    const { findings } = await lintText(text, used);
    return findings.filter(({ message }) => message.includes("has no date")).map(({ rule }) => rule);
  };

  test("is left out", async () => {
    expect(await datesIn(rules)).toEqual(["objectives/time-bound"]);
  });

  test("is reported if the other rule is off", async () => {
    expect(await datesIn(rules.filter(({ id }) => id !== "objectives/time-bound"))).toEqual(["kpis/target"]);
  });
});
