import { describe, expect, test } from "vitest";
import { englishReason } from "../../../src/errors.ts";
import { BuiltIns } from "../../../src/lint/built-ins.ts";
import { arePluginsAllowed } from "../../../src/lint/config/plugins-allowed.ts";
import {
  completePluginRule,
  isRuleId,
  type PluginRule,
  suggestRuleId,
  validatePluginRule,
} from "../../../src/lint/plugin-rule.ts";
import { ruleUrl } from "../../../src/lint/rule-url.ts";
import { thrownText } from "../../../src/lint/thrown-text.ts";
import { runWithTimeLimit, TimeLimitError } from "../../../src/lint/watchdog.ts";

const rule: PluginRule = { id: "bakery/friday", messages: { found: "Friday." }, check: () => undefined };

describe("a rule id", () => {
  test("has two words in lower case, with hyphens, separated by a slash", () => {
    for (const id of ["a/b", "bakery/no-fridays", "a1-b2/c3-d4"]) expect(isRuleId(id), id).toBe(true);
    for (const id of ["", "a", "a/", "/b", "a/b/c", "A/b", "a/-b", "a-/b", "a/b-", "a--b/c", "a b/c", "a/b "])
      expect(isRuleId(id), id).toBe(false);
  });

  test.each([
    ["No Fridays", "acme/no-fridays"],
    ["Bakery/No Fridays!", "bakery/no-fridays"],
    ["my/bakery/fridays", "my-bakery/fridays"],
    ["/friday/", "acme/friday"],
    ["", "acme/no-fridays"],
    ["--", "acme/no-fridays"],
  ])("is suggested for %j", (text, id) => {
    expect(suggestRuleId(text)).toBe(id);
  });
});

describe("the export of a plugin", () => {
  test("is a rule with an id, messages and a check; the rest is optional", () => {
    expect(validatePluginRule(rule)).toBeUndefined();
    const complete = {
      ...rule,
      severity: "info",
      reads: ["kpis", "team"],
      presets: [],
      summary: "",
      why: "",
      source: "",
      examples: { invalid: "", valid: "" },
      options: { limit: { type: "integer", description: "", default: 1 } },
    };
    expect(validatePluginRule(complete)).toBeUndefined();
    expect(validatePluginRule({ ...rule, reads: "all" })).toBeUndefined();
  });

  test.each<[unknown, string]>([
    [undefined, "exportsNoRule"],
    [null, "exportsNoRule"],
    [() => rule, "exportsNoRule"],
    [{ ...rule, id: undefined }, "idIsNone"],
    [{ ...rule, id: "friday" }, "idIsNone"],
    [{ ...rule, messages: null }, "noMessages"],
    [{ ...rule, messages: "found" }, "noMessages"],
    [{ ...rule, check: "yes" }, "noCheck"],
    [{ ...rule, severity: "off" }, "severityIsNone"],
    [{ ...rule, reads: "kpis" }, "readsIsNone"],
    [{ ...rule, reads: ["kpi"] }, "readsUnknownNear"],
    [{ ...rule, reads: ["nonsense"] }, "readsUnknown"],
    [{ ...rule, messages: { found: 5 } }, "fieldIsNone"],
    [{ ...rule, summary: 5 }, "fieldIsNone"],
    [{ ...rule, why: 5 }, "fieldIsNone"],
    [{ ...rule, source: 5 }, "fieldIsNone"],
    [{ ...rule, presets: "minimal" }, "fieldIsNone"],
    [{ ...rule, presets: [1] }, "fieldIsNone"],
    [{ ...rule, examples: { invalid: "" } }, "fieldIsNone"],
    [{ ...rule, examples: { valid: "" } }, "fieldIsNone"],
    [{ ...rule, examples: null }, "fieldIsNone"],
    [{ ...rule, options: [] }, undefined as never],
    [{ ...rule, options: { limit: 3 } }, "fieldIsNone"],
    [{ ...rule, options: { limit: {} } }, "fieldIsNone"],
    [{ ...rule, options: { limit: null } }, "fieldIsNone"],
    [{ ...rule, options: null }, "fieldIsNone"],
  ])("is checked: %#", (candidate, reason) => {
    expect(validatePluginRule(candidate)?.say).toBe(reason);
  });

  test("is shown shortened if it is long", () => {
    const reason = validatePluginRule({ ...rule, id: "x".repeat(200) });
    expect(reason?.data?.id).toBe(`"${"x".repeat(79)}…`);
    expect(validatePluginRule({ ...rule, id: "x".repeat(78) })?.data?.id).toBe(`"${"x".repeat(78)}"`);
    expect(validatePluginRule({ ...rule, id: 10n })?.data?.id).toBe("10");
    expect(validatePluginRule({ ...rule, id: undefined })?.data?.id).toBe("undefined");
    expect(reason && englishReason(reason)).toContain("xxx");
  });
});

describe("a complete rule", () => {
  test("has defaults for everything that is missing, and is a copy", () => {
    const complete = completePluginRule(rule, "smplan.config.yaml:3");
    expect(complete).toMatchObject({
      id: "bakery/friday",
      definedBy: "plugin",
      severity: "warning",
      presets: ["minimal", "recommended"],
      source: "smplan.config.yaml:3",
      reads: "all",
      why: "",
      examples: { invalid: "", valid: "" },
    });
    expect(complete.summary).not.toBe("");
    expect(completePluginRule({ ...rule, severity: "info" }, "").severity).toBe("info");
    expect(complete).not.toBe(rule);
  });

  test("calls the check with its rule, as a method", () => {
    const calls: unknown[] = [];
    const own: PluginRule = {
      ...rule,
      check(...args) {
        calls.push(this, args);
      },
    };
    completePluginRule(own, "").check({} as never, "report" as never, "context" as never);
    expect(calls).toEqual([own, [{}, "report", "context"]]);
  });

  test("rejects a check that is asynchronous, and its error is not lost elsewhere", () => {
    const failing = { ...rule, check: () => Promise.reject(new Error("late")) as never };
    expect(() => completePluginRule(failing, "").check({} as never, undefined as never, {} as never)).toThrow(
      "its check is asynchronous",
    );
    const other = { ...rule, check: () => ({ then: 5 }) as never };
    expect(() =>
      completePluginRule(other, "").check({} as never, undefined as never, {} as never),
    ).not.toThrow();
  });
});

describe("a thrown value as text", () => {
  test.each<[unknown, string]>([
    [new Error("out of flour"), "out of flour"],
    ["out of flour", "out of flour"],
    [new Error("first line\nsecond line"), "first line"],
    [undefined, "undefined"],
    [new Error(""), ""],
    [Object.create(null), "an error without words"],
  ])("%#", (thrown, text) => {
    expect(thrownText(thrown)).toBe(text);
  });

  test("is shortened", () => {
    expect(thrownText("x".repeat(500))).toBe("x".repeat(500));
    expect(thrownText("x".repeat(501))).toBe(`${"x".repeat(500)}…`);
  });
});

describe("a function with a time limit", () => {
  test("returns its result, also inside another one", () => {
    expect(runWithTimeLimit(1000, () => runWithTimeLimit(1000, () => 4) + 1)).toBe(5);
  });

  test("is stopped at the limit", () => {
    const run = (): void =>
      runWithTimeLimit(20, () => {
        for (;;);
      });
    expect(run).toThrow(TimeLimitError);
    expect(run).toThrow(expect.objectContaining({ milliseconds: 20, name: "TimeUp" }));
  });

  test("throws its own errors", () => {
    const error = new Error("out of flour");
    const fail = () =>
      runWithTimeLimit(1000, () => {
        throw error;
      });
    expect(fail).toThrow(error);
  });
});

test("replaced built-in functions are restored, and the first one is named", () => {
  const builtIns = new BuiltIns();
  expect(builtIns.restore()).toBeUndefined();
  const { max, min } = Math;
  Object.assign(Math, { min: () => 0, max: () => 0 });
  const replaced = builtIns.restore();
  expect([Math.max, Math.min]).toEqual([max, min]);
  expect(["Math.max", "Math.min"]).toContain(replaced);
  expect(builtIns.restore()).toBeUndefined();
});

test("plugins are allowed unless the variable is set", () => {
  expect(arePluginsAllowed({})).toBe(true);
  expect(arePluginsAllowed({ SMPLAN_NO_PLUGINS: "" })).toBe(true);
  expect(arePluginsAllowed({ SMPLAN_NO_PLUGINS: "0" })).toBe(true);
  expect(arePluginsAllowed({ SMPLAN_NO_PLUGINS: "1" })).toBe(false);
  expect(arePluginsAllowed({ SMPLAN_NO_PLUGINS: "false" })).toBe(false);
});

test("built-in rules have a page, and other rules have none", () => {
  expect(ruleUrl("kpis/baseline")).toMatch(/^https:\/\/.*\/blob\/main\/src\/rules\/kpis\/baseline\.ts$/);
  expect(ruleUrl("structure/yaml")).toContain("structure/yaml");
  expect(ruleUrl("governance/approval")).toContain("governance/approval");
  expect(ruleUrl("bakery/friday")).toBeUndefined();
});
