import { reason } from "../errors.ts";
import type { Phrase } from "../message-args.ts";
import { type SectionName, sectionNames } from "../plan/sections.ts";
import { nearest } from "../platform/did-you-mean.ts";
import type { CheckRule, OptionSchemas, TypedCheckRule } from "./rule.ts";

type Needed = "id" | "messages" | "check";

/**
 * A rule of your own: the default export of a module that a configuration names under `plugins`. It needs an id, its
 * messages and a function `check`; what a built-in rule says of itself besides (`summary`, `why`, `severity`,
 * `reads`, `examples`, `options`) is welcome, and has a sensible value where it is left out.
 */
export type OwnRule = Pick<CheckRule, Needed> & Partial<Omit<CheckRule, Needed | "madeBy">>;

type TypedOwnRule<Name extends SectionName, Message extends string, Options extends OptionSchemas> = Pick<
  TypedCheckRule<Name, Message, Options>,
  Needed
> &
  Partial<Omit<TypedCheckRule<Name, Message, Options>, Needed>>;

/**
 * Defines a rule of your own. It changes nothing: an editor then knows what `check` is given (the sections it `reads`)
 * and which messages it may report.
 */
export function defineOwnRule<
  const Name extends SectionName,
  Message extends string,
  // biome-ignore lint/complexity/noBannedTypes: a rule without options has none to read.
  const Options extends OptionSchemas = {},
>(rule: TypedOwnRule<Name, Message, Options>): OwnRule {
  return rule as unknown as OwnRule;
}

const ruleId = /^[a-z0-9]+(-[a-z0-9]+)*\/[a-z0-9]+(-[a-z0-9]+)*$/;

/** Whether a text can be the id of a rule: two words with a slash between them. */
export function isRuleId(id: string): boolean {
  return ruleId.test(id);
}

/** The id that somebody may have meant: in small letters, with hyphens, and a section where there is none. */
export function ruleIdLike(text: string): string {
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
export function whyNoRule(candidate: unknown): Phrase | undefined {
  if (typeof candidate !== "object" || candidate === null) return reason("exportsNoRule");
  const { id, messages, check, reads, severity } = candidate as Partial<OwnRule>;
  if (typeof id !== "string" || !isRuleId(id)) return reason("idIsNone", { id: shown(id) });
  if (typeof messages !== "object" || messages === null) return reason("noMessages", { id });
  if (typeof check !== "function") return reason("noCheck", { id });
  if (severity !== undefined && !["error", "warning", "info"].includes(severity))
    return reason("severityIsNone", { id, severity: shown(severity) });
  return whyNotRead(id, reads) ?? whyMistyped(id, candidate as Partial<OwnRule>);
}

const isText = (value: unknown): boolean => typeof value === "string";

/** What else a rule says of itself, and whether a value of it can be used. */
const optionalFields: Readonly<Record<string, (value: unknown) => boolean>> = {
  messages: (value) => Object.values(value as object).every(isText),
  summary: isText,
  why: isText,
  source: isText,
  presets: (value) => Array.isArray(value) && value.every(isText),
  examples: (value) =>
    isText((value as CheckRule["examples"])?.bad) && isText((value as CheckRule["examples"])?.good),
  options: (value) =>
    typeof value === "object" &&
    value !== null &&
    Object.values(value).every(
      (option) => typeof option === "object" && option !== null && "default" in option,
    ),
};

function whyMistyped(id: string, rule: Partial<OwnRule>): Phrase | undefined {
  for (const [key, isUsable] of Object.entries(optionalFields)) {
    const value = rule[key as keyof OwnRule];
    if (value !== undefined && !isUsable(value))
      return reason("fieldIsNone", { id, key, value: shown(value) });
  }
  return undefined;
}

/** A section that is misspelled is never there, and the rule would be silent for ever. */
function whyNotRead(id: string, reads: unknown): Phrase | undefined {
  if (reads === undefined || reads === "all") return undefined;
  if (!Array.isArray(reads)) return reason("readsIsNone", { id, reads: shown(reads) });
  const unknown = reads.find((section) => !sectionNames.includes(section));
  if (unknown === undefined) return undefined;
  const [near] = nearest(String(unknown), sectionNames);
  const section = shown(unknown);
  return near ? reason("readsUnknownNear", { id, section, near }) : reason("readsUnknown", { id, section });
}

/** The most of a value that is shown, in UTF-16 code units. */
const MAX_SHOWN_LENGTH = 80;

/** A value as the module has it. */
function shown(value: unknown): string {
  const text = typeof value === "bigint" ? String(value) : (JSON.stringify(value) ?? String(value));
  return text.length > MAX_SHOWN_LENGTH ? `${text.slice(0, MAX_SHOWN_LENGTH)}\u2026` : text;
}

/**
 * A team's rule with all that it need not say of itself. It is a copy, so that it stays what it was when it was checked.
 * @param place where it comes from, as its source
 */
export function wholeRule(own: OwnRule, place: string): CheckRule {
  const { check } = own;
  return {
    ...unsaid(place),
    ...own,
    madeBy: "plugin",
    check: (...given) => refusePromise(check.apply(own, given)),
  };
}

/** What a team's rule need not say of itself. */
export function unsaid(place: string): Omit<CheckRule, Needed> {
  return {
    severity: "warning",
    presets: ["minimal", "recommended"],
    summary: "A rule of your own.",
    why: "",
    source: place,
    reads: "all",
    examples: { bad: "", good: "" },
  };
}

/** What a rule finds after a wait would come too late, and its failing would stop the whole run. */
function refusePromise(result: unknown): void {
  if (typeof (result as PromiseLike<unknown> | undefined | null)?.then !== "function") return;
  (result as PromiseLike<unknown>).then(undefined, () => undefined);
  throw new Error("its check is asynchronous, but a rule must look at the plan without waiting");
}
