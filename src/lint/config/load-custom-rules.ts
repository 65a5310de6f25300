import { dump } from "js-yaml";
import { errorReason } from "../../errors.ts";
import type { MessageArgs } from "../../message-args.ts";
import { locationsAt } from "../../plan/references.ts";
import { isSectionName, sectionNames } from "../../plan/sections.ts";
import { closestMatches } from "../../platform/did-you-mean.ts";
import type { FileSystem } from "../../platform/file-system.ts";
import { isRuleId, ruleDefaults, suggestRuleId } from "../plugin-rule.ts";
import type { CheckRule, Rule } from "../rule.ts";
import { DECLARED_RULES_MS, runWithTimeLimit, TimeLimitError } from "../watchdog.ts";
import { valueAtPath } from "./comparison.ts";
import type { Condition } from "./condition.ts";
import type { CustomRule } from "./config-data.ts";
import type { ConfigFile } from "./config-file.ts";
import { MAX_OWN_RULES, MAX_PATTERN_LENGTH } from "./limits.ts";

/**
 * The rules that a configuration adds: those of its plugins, and those declared in itself.
 * @param plugins the plugins that are loaded
 * @throws UserError if one cannot be loaded, is no rule, has the id of another, or there are too many
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

/** A piece of a plan by which a rule is tried, and where it stands. */
export interface RuleTestCase {
  plan: string;
  isInvalid: boolean;
  /** Its number among those on which the rule must speak, or must not. */
  number: number;
  location: string;
}

/** A rule that was declared, and as what. */
type DeclaredRule = CheckRule & { declared: CustomRule; pieces: () => RuleTestCase[] };

/** What a rule of a team's own is tried by: the pieces that its declaration has, or the examples of its module. */
export function ruleTestCases(rule: Rule | DeclaredRule): RuleTestCase[] {
  if ("pieces" in rule) return rule.pieces();
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
  const nothing = validateGivenPath(steps);
  if (nothing) config.fail(nothing, [...path, "given"], "value");
  const conditionAt = (key: "when" | "assert", condition: string | object): Promise<Condition> =>
    parseAssertion(condition, steps, config, [...path, key]);
  const when = declared.when === undefined ? undefined : await conditionAt("when", declared.when);
  const asserted = await conditionAt("assert", declared.assert);
  const { severity = "warning", message, summary, why = "" } = declared;
  return {
    ...ruleDefaults(config.locationOf(path)),
    id,
    declared,
    definedBy: "configuration",
    get examples() {
      return { invalid: exampleText(declared.failing?.[0]), valid: exampleText(declared.passing?.[0]) };
    },
    pieces: () => declaredTestCases(id, declared, config),
    severity: severity === "off" ? "warning" : severity,
    presets: severity === "off" ? [] : ["minimal", "recommended"],
    summary:
      summary ??
      `Of ${declared.given}: ${typeof declared.assert === "string" ? declared.assert : "what the configuration asserts"}.`,
    why,
    messages: { said: message },
    reads: isSectionName(section) ? [section] : "all",
    check(sections, report, { root }) {
      // The team's own parts of a plan are in no section.
      for (const { owner, key } of locationsAt(isOwn ? root : sections, steps)) {
        const thing = (owner as Record<string | number, unknown>)[key];
        if (thing === undefined || thing === null || (when && !when.holds(thing)) || asserted.holds(thing))
          continue;
        const data = messageArgs(message, thing);
        if (typeof thing === "object") report(thing, "said", { at: asserted.key, data });
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
  // The place of the key a condition is about, if it is a key of the thing itself.
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
    return { holds: (thing) => validate(thing) === true };
  } catch (error) {
    if (error instanceof TimeLimitError)
      return config.fail(errorReason("schemaTooSlow", { seconds: DECLARED_RULES_MS / 1_000 }), path);
    return config.fail(errorReason("noSchema", { reason: (error as Error).message }), path);
  }
}

/** The values that a message names; what is not there is a dash. */
function messageArgs(message: string, thing: unknown): MessageArgs {
  const names = [...message.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name);
  return Object.fromEntries(
    names.map((name) => {
      const value = name === "value" && typeof thing !== "object" ? thing : valueAtPath(thing, name);
      return [name, typeof value === "string" || typeof value === "number" ? value : "\u2013"];
    }),
  );
}
