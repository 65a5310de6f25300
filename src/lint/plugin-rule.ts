import { errorReason } from "../errors.ts";
import type { MessageRef } from "../message-args.ts";
import { type SectionName, sectionNames } from "../plan/sections.ts";
import { closestMatches } from "../platform/did-you-mean.ts";
import type { CheckRule, OptionSchemas, TypedCheckRule } from "./rule.ts";

type RequiredKey = "id" | "messages" | "check";

/**
 * A rule of your own: the default export of a module that a configuration names under `plugins`. It needs an id, its
 * messages and a function `check`; what a built-in rule says of itself besides (`summary`, `why`, `severity`,
 * `reads`, `examples`, `options`) is welcome, and has a sensible value where it is left out.
 */
export type PluginRule = Pick<CheckRule, RequiredKey> & Partial<Omit<CheckRule, RequiredKey | "definedBy">>;

type TypedPluginRule<Name extends SectionName, Message extends string, Options extends OptionSchemas> = Pick<
  TypedCheckRule<Name, Message, Options>,
  RequiredKey
> &
  Partial<Omit<TypedCheckRule<Name, Message, Options>, RequiredKey>>;

/**
 * Defines a rule of your own. It changes nothing: an editor then knows what `check` is given (the sections it `reads`)
 * and which messages it may report.
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

/** Whether a text can be the id of a rule: two words with a slash between them. */
export function isRuleId(id: string): boolean {
  return ruleIdPattern.test(id);
}

/** The id that somebody may have meant: in small letters, with hyphens, and a section where there is none. */
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

/** Why what a module exports is no rule; nothing where it is one. */
export function validatePluginRule(candidate: unknown): MessageRef | undefined {
  if (typeof candidate !== "object" || candidate === null) return errorReason("exportsNoRule");
  const { id, messages, check, reads, severity } = candidate as Partial<PluginRule>;
  if (typeof id !== "string" || !isRuleId(id)) return errorReason("idIsNone", { id: formatValue(id) });
  if (typeof messages !== "object" || messages === null) return errorReason("noMessages", { id });
  if (typeof check !== "function") return errorReason("noCheck", { id });
  if (severity !== undefined && !["error", "warning", "info"].includes(severity))
    return errorReason("severityIsNone", { id, severity: formatValue(severity) });
  return validateReads(id, reads) ?? validateOptionalFields(id, candidate as Partial<PluginRule>);
}

const isText = (value: unknown): boolean => typeof value === "string";

/** What else a rule says of itself, and whether a value of it can be used. */
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

/** A section that is misspelled is never there, and the rule would be silent for ever. */
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

/** The most of a value that is shown, in UTF-16 code units. */
const MAX_SHOWN_LENGTH = 80;

/** A value as the module has it. */
function formatValue(value: unknown): string {
  const text = typeof value === "bigint" ? String(value) : (JSON.stringify(value) ?? String(value));
  return text.length > MAX_SHOWN_LENGTH ? `${text.slice(0, MAX_SHOWN_LENGTH)}\u2026` : text;
}

/**
 * A team's rule with all that it need not say of itself. It is a copy, so that it stays what it was when it was checked.
 * @param source where it comes from, as its source
 */
export function completePluginRule(own: PluginRule, source: string): CheckRule {
  const { check } = own;
  return {
    ...ruleDefaults(source),
    ...own,
    definedBy: "plugin",
    check: (...given) => assertNotPromise(check.apply(own, given)),
  };
}

/** What a team's rule need not say of itself. */
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

/** What a rule finds after a wait would come too late, and its failing would stop the whole run. */
function assertNotPromise(result: unknown): void {
  if (typeof (result as PromiseLike<unknown> | undefined | null)?.then !== "function") return;
  (result as PromiseLike<unknown>).then(undefined, () => undefined);
  throw new Error("its check is asynchronous, but a rule must look at the plan without waiting");
}
