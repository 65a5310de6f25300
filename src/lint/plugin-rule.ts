import { errorReason } from "../errors.ts";
import { compileMessage } from "../i18n/compile-message.ts";
import { fallbackLanguage } from "../i18n/languages.ts";
import type { RuleMessages } from "../i18n/rule-words.ts";
import type { MessageRef } from "../message-args.ts";
import { type SectionName, sectionNames } from "../plan/sections.ts";
import { closestMatches } from "../platform/did-you-mean.ts";
import type { CheckRule, OptionSchemas, TypedCheckRule } from "./rule.ts";

type RequiredKey = "id" | "messages" | "check";

/**
 * A custom rule: the default export of a module that a configuration names under `plugins`. It needs an id,
 * its messages and a function `check`. The other properties of built-in rules (`summary`, `why`, `severity`,
 * `reads`, `examples`, `options`) are optional and have defaults.
 */
export type PluginRule = Pick<CheckRule, RequiredKey> &
  Partial<Omit<CheckRule, RequiredKey | "definedBy" | "compiledMessages">>;

type TypedPluginRule<Name extends SectionName, Message extends string, Options extends OptionSchemas> = Pick<
  TypedCheckRule<Name, Message, Options>,
  RequiredKey
> &
  Partial<Omit<TypedCheckRule<Name, Message, Options>, RequiredKey>>;

/**
 * Returns a custom rule unchanged, with types for editors: the sections that `check` gets, the messages that
 * it may report, and the options. The rule is the default export of a module that a configuration names under
 * `plugins`.
 *
 * @example
 * import { defineRule, RuleTester } from "smplan";
 *
 * const shortNames = defineRule({
 *   id: "acme/short-names",
 *   reads: ["kpis"],
 *   messages: { long: 'The name of KPI "{id}" has more than {most} letters.' },
 *   options: { most: { type: "integer", description: "The most letters of a name.", default: 40 } },
 *   check({ kpis }, report, { options: { most } }) {
 *     for (const kpi of kpis)
 *       if (kpi.name.length > most) report(kpi, "long", { at: "name", data: { id: kpi.id, most } });
 *   },
 * });
 * const plan = "kpis: [{ id: reach, name: Reach }]";
 * await new RuleTester().run(shortNames, {
 *   failing: [{ plan, options: { most: 4 }, says: 'The name of KPI "reach" has more than 4 letters.' }],
 *   passing: [plan],
 * });
 * console.log(shortNames.id); // acme/short-names
 */
export function definePluginRule<
  const Name extends SectionName,
  Message extends string,
  // biome-ignore lint/complexity/noBannedTypes: a rule without options has none to read.
  const Options extends OptionSchemas = {},
>(rule: TypedPluginRule<Name, Message, Options>): PluginRule {
  return rule as unknown as PluginRule;
}

const ruleIdPattern = /^[a-z0-9]+(-[a-z0-9]+)*\/[a-z0-9]+(-[a-z0-9]+)*$/;

/** Returns whether a text is a valid rule id: two words separated by a slash. */
export function isRuleId(id: string): boolean {
  return ruleIdPattern.test(id);
}

/**
 * Returns a valid rule id similar to a text: in lower case, with hyphens, and with a section if it has none.
 */
export function suggestRuleId(text: string): string {
  const parts = text.split("/").map((part) =>
    part
      .replace(/[^a-z0-9]+/gi, "-")
      .replace(/^-+|-+$/g, "")
      .toLowerCase(),
  );
  const [name = "", ...before] = parts.filter(Boolean).reverse();
  return `${before.reverse().join("-") || "acme"}/${name || "no-fridays"}`;
}

/** Returns why the export of a module is not a valid rule, or `undefined` if it is one. */
export function validatePluginRule(candidate: unknown): MessageRef | undefined {
  if (typeof candidate !== "object" || candidate === null) return errorReason("exportsNoRule");
  const { id, messages, check, reads, severity } = candidate as Partial<PluginRule>;
  if (typeof id !== "string" || !isRuleId(id)) return errorReason("idIsNone", { id: formatValue(id) });
  if (typeof messages !== "object" || messages === null) return errorReason("noMessages", { id });
  if (typeof check !== "function") return errorReason("noCheck", { id });
  const syntaxError = validateMessages(messages);
  if (syntaxError) return errorReason("badMessage", { id, ...syntaxError });
  if (severity !== undefined && !["error", "warning", "info"].includes(severity))
    return errorReason("severityIsNone", { id, severity: formatValue(severity) });
  return validateReads(id, reads) ?? validateOptionalFields(id, candidate as Partial<PluginRule>);
}

const isText = (value: unknown): boolean => typeof value === "string";

/** The optional properties of a rule, with a check of their values. */
const optionalFieldChecks: Readonly<Record<string, (value: unknown) => boolean>> = {
  messages: (value) => Object.values(value as object).every(isText),
  summary: isText,
  why: isText,
  source: isText,
  presets: (value) => Array.isArray(value) && value.every(isText),
  examples: (value) =>
    isText((value as CheckRule["examples"])?.invalid) && isText((value as CheckRule["examples"])?.valid),
  options: (value) =>
    typeof value === "object" &&
    value !== null &&
    Object.values(value).every(
      (option) => typeof option === "object" && option !== null && "default" in option,
    ),
};

function validateOptionalFields(id: string, rule: Partial<PluginRule>): MessageRef | undefined {
  for (const [key, isUsable] of Object.entries(optionalFieldChecks)) {
    const value = rule[key as keyof PluginRule];
    if (value !== undefined && !isUsable(value))
      return errorReason("fieldIsNone", { id, key, value: formatValue(value) });
  }
  return undefined;
}

/** Checks the section names: a misspelled section never exists, and the rule would never report anything. */
function validateReads(id: string, reads: unknown): MessageRef | undefined {
  if (reads === undefined || reads === "all") return undefined;
  if (!Array.isArray(reads)) return errorReason("readsIsNone", { id, reads: formatValue(reads) });
  const unknown = reads.find((section) => !sectionNames.includes(section));
  if (unknown === undefined) return undefined;
  const [near] = closestMatches(String(unknown), sectionNames);
  const section = formatValue(unknown);
  return near
    ? errorReason("readsUnknownNear", { id, section, near })
    : errorReason("readsUnknown", { id, section });
}

/** The maximum length of a value in messages, in UTF-16 code units. */
const MAX_SHOWN_LENGTH = 80;

/** Returns a value as JSON, shortened for a message. */
function formatValue(value: unknown): string {
  const text = typeof value === "bigint" ? String(value) : (JSON.stringify(value) ?? String(value));
  return text.length > MAX_SHOWN_LENGTH ? `${text.slice(0, MAX_SHOWN_LENGTH)}\u2026` : text;
}

/**
 * Returns a custom rule with defaults for its missing properties. It is a copy, so that later changes to the
 * original do not bypass the checks.
 * @param source the location of the rule, used as its source
 */
export function completePluginRule(own: PluginRule, source: string): CheckRule {
  const { check } = own;
  return {
    ...ruleDefaults(source),
    ...own,
    compiledMessages: compileMessages(own.messages),
    definedBy: "plugin",
    check: (...args) => assertNotPromise(check.apply(own, args)),
  };
}

/** Returns the messages of a custom rule for use. Their plurals have the forms of English. */
export function compileMessages(messages: Readonly<Record<string, string>>): RuleMessages {
  return Object.fromEntries(
    Object.entries(messages).map(([id, text]) => [id, compileMessage(text, fallbackLanguage)]),
  );
}

/** Returns the first message that is not in ICU MessageFormat, and the reason. */
export function validateMessages(
  messages: Readonly<Record<string, unknown>>,
): { message: string; reason: string } | undefined {
  for (const [message, text] of Object.entries(messages))
    try {
      compileMessage(String(text), fallbackLanguage);
    } catch (error) {
      return { message, reason: (error as Error).message.split("\n")[0] ?? "" };
    }
  return undefined;
}

/** Returns the defaults for the optional properties of a custom rule. */
export function ruleDefaults(place: string): Omit<CheckRule, RequiredKey> {
  return {
    severity: "warning",
    presets: ["minimal", "recommended"],
    summary: "A rule of your own.",
    why: "",
    source: place,
    reads: "all",
    examples: { invalid: "", valid: "" },
  };
}

/**
 * Rejects an asynchronous check: its findings would come too late, and a rejection would stop the whole run.
 * @throws Error if the result is a promise
 */
function assertNotPromise(result: unknown): void {
  if (typeof (result as PromiseLike<unknown> | undefined | null)?.then !== "function") return;
  (result as PromiseLike<unknown>).then(undefined, () => undefined);
  throw new Error("its check is asynchronous, but a rule must look at the plan without waiting");
}
