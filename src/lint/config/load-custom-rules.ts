import { dump } from "js-yaml";
import { errorReason } from "../../errors.ts";
import type { MessageArgs } from "../../message-args.ts";
import { locationsAt } from "../../plan/references.ts";
import { isSectionName, sectionNames } from "../../plan/sections.ts";
import { closestMatches } from "../../platform/did-you-mean.ts";
import type { FileSystem } from "../../platform/file-system.ts";
import { compileMessages, isRuleId, ruleDefaults, suggestRuleId, validateMessages } from "../plugin-rule.ts";
import type { CheckRule, Rule } from "../rule.ts";
import { DECLARED_RULES_MS, runWithTimeLimit, TimeLimitError } from "../watchdog.ts";
import { valueAtPath } from "./comparison.ts";
import type { Condition } from "./condition.ts";
import type { CustomRule } from "./config-data.ts";
import type { ConfigFile } from "./config-file.ts";
import { MAX_OWN_RULES, MAX_PATTERN_LENGTH } from "./limits.ts";

/**
 * Returns the rules that a configuration adds, from its plugins and its own declarations.
 * @param plugins the plugins to load
 * @throws UserError if a rule cannot be loaded, is not valid or has the id of another one, or if there are
 * too many
 */
export async function loadCustomRules(
  config: ConfigFile,
  known: readonly Rule[],
  { files, plugins }: { files: FileSystem; plugins: readonly string[] },
): Promise<Rule[]> {
  const rules: Rule[] = [];
  const ids = new Set(known.map(({ id }) => id));
  const add = (rule: Rule, path: readonly (string | number)[], what: "key" | "value"): void => {
    if (ids.has(rule.id)) config.fail(errorReason("ruleTaken", { id: rule.id }), path, what);
    if (rules.length === MAX_OWN_RULES)
      config.fail(errorReason("tooManyRules", { limit: MAX_OWN_RULES }), path, what);
    ids.add(rule.id);
    rules.push(rule);
  };
  for (const [index, name] of plugins.entries()) {
    const path = ["plugins", index];
    const { loadPluginRules } = await import("./load-plugin-rules.ts");
    for (const rule of await loadPluginRules(name, config, path, files)) add(rule, path, "value");
  }
  for (const [id, declared] of Object.entries(config.data.customRules ?? {}))
    add(await declaredRule(id, declared, config), ["customRules", id], "key");
  return rules;
}

/** A part of a plan with which a rule is tested, and its location. */
export interface RuleTestCase {
  plan: string;
  isInvalid: boolean;
  /** The number of the test case among the failing or the passing ones, from 1. */
  number: number;
  location: string;
}

/** A rule declared in a configuration, with its declaration. */
type DeclaredRule = CheckRule & { declared: CustomRule; testCases: () => RuleTestCase[] };

/** Returns the test cases of a custom rule, from its declaration or the examples of its module. */
export function ruleTestCases(rule: Rule | DeclaredRule): RuleTestCase[] {
  if ("testCases" in rule) return rule.testCases();
  const { invalid, valid } = rule.examples;
  return [
    { plan: invalid, isInvalid: true, number: 1, location: rule.source },
    { plan: valid, isInvalid: false, number: 1, location: rule.source },
  ].filter(({ plan }) => plan !== "");
}

function declaredTestCases(id: string, declared: CustomRule, config: ConfigFile): RuleTestCase[] {
  return (["failing", "passing"] as const).flatMap((key) =>
    (declared[key] ?? []).map((piece, index) => ({
      plan: exampleText(piece),
      isInvalid: key === "failing",
      number: index + 1,
      location: config.locationOf(["customRules", id, key, index]),
    })),
  );
}

function exampleText(piece: object | string | undefined): string {
  return typeof piece === "object" ? dump(piece, { lineWidth: -1 }) : (piece ?? "");
}

async function declaredRule(id: string, declared: CustomRule, config: ConfigFile): Promise<DeclaredRule> {
  const path = ["customRules", id];
  if (!isRuleId(id)) config.fail(errorReason("badRuleId", { id: suggestRuleId(id) }), path);
  const steps = declared.given.split(".");
  const [section = ""] = steps;
  const isOwn = section.startsWith("x-");
  if (!isOwn && !isSectionName(section)) {
    const [near] = closestMatches(section, sectionNames);
    config.fail(
      near ? errorReason("noSectionNear", { section, near }) : errorReason("noSection", { section }),
      [...path, "given"],
      "value",
    );
  }
  const { validateGivenPath } = await import("./condition.ts");
  const invalidPath = validateGivenPath(steps);
  if (invalidPath) config.fail(invalidPath, [...path, "given"], "value");
  const conditionAt = (key: "when" | "assert", condition: string | object): Promise<Condition> =>
    parseAssertion(condition, steps, config, [...path, key]);
  const when = declared.when === undefined ? undefined : await conditionAt("when", declared.when);
  const asserted = await conditionAt("assert", declared.assert);
  const { severity = "warning", message, summary, why = "" } = declared;
  const syntaxError = validateMessages({ message });
  if (syntaxError)
    config.fail(errorReason("badMessage", { id, ...syntaxError }), [...path, "message"], "value");
  return {
    ...ruleDefaults(config.locationOf(path)),
    id,
    declared,
    definedBy: "configuration",
    get examples() {
      return { invalid: exampleText(declared.failing?.[0]), valid: exampleText(declared.passing?.[0]) };
    },
    testCases: () => declaredTestCases(id, declared, config),
    severity: severity === "off" ? "warning" : severity,
    presets: severity === "off" ? [] : ["minimal", "recommended"],
    summary:
      summary ??
      `Of ${declared.given}: ${typeof declared.assert === "string" ? declared.assert : "what the configuration asserts"}.`,
    why,
    messages: { said: message },
    compiledMessages: compileMessages({ said: message }),
    reads: isSectionName(section) ? [section] : "all",
    check(sections, report, { root }) {
      // Parts of a plan under an `x-` key are in no section.
      for (const { owner, key } of locationsAt(isOwn ? root : sections, steps)) {
        const item = (owner as Record<string | number, unknown>)[key];
        if (item === undefined || item === null || (when && !when.holds(item)) || asserted.holds(item))
          continue;
        const data = messageArgs(message, item);
        if (typeof item === "object") report(item, "said", { at: asserted.key, data });
        else report(owner, "said", { at: key, data });
      }
    },
  };
}

async function parseAssertion(
  condition: string | object,
  given: readonly string[],
  config: ConfigFile,
  path: readonly (string | number)[],
): Promise<Condition> {
  if (typeof condition !== "string") return schemaCondition(condition, config, path);
  if (condition.length > MAX_PATTERN_LENGTH)
    return config.fail(errorReason("patternTooLong", { limit: MAX_PATTERN_LENGTH }), path, "value");
  const { parseCondition } = await import("./condition.ts");
  const parsed = parseCondition(condition, given);
  if ("say" in parsed) return config.fail(parsed, path, "value");
  // The key is only kept if it is a direct key of the item: a finding can point only to those.
  return parsed.key?.includes(".") ? { holds: parsed.holds } : parsed;
}

async function schemaCondition(
  schema: object,
  config: ConfigFile,
  path: readonly (string | number)[],
): Promise<Condition> {
  const { Ajv2020 } = await import("ajv/dist/2020.js");
  try {
    const validate = runWithTimeLimit(DECLARED_RULES_MS, () =>
      new Ajv2020({ strict: false }).compile(schema),
    );
    return { holds: (item) => validate(item) === true };
  } catch (error) {
    if (error instanceof TimeLimitError)
      return config.fail(errorReason("schemaTooSlow", { seconds: DECLARED_RULES_MS / 1_000 }), path);
    return config.fail(errorReason("noSchema", { reason: (error as Error).message }), path);
  }
}

/** Returns the values for the placeholders of a message. A missing value becomes a dash. */
function messageArgs(message: string, item: unknown): MessageArgs {
  const names = [...message.matchAll(/\{(\w+)/g)].map(([, name = ""]) => name);
  return Object.fromEntries(
    names.map((name) => {
      const value = name === "value" && typeof item !== "object" ? item : valueAtPath(item, name);
      return [name, typeof value === "string" || typeof value === "number" ? value : "\u2013"];
    }),
  );
}
