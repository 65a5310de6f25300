import type { ChoiceSet } from "../../i18n/lexicon/choice-words.ts";
import { choiceIn, choicesIn, platformsIn } from "./choices.ts";
import type { SourceCell } from "./extracted-record.ts";
import type { ImportDraft, ReferenceTarget } from "./import-draft.ts";
import { MAX_VALUE_LENGTH } from "./limits.ts";
import { dayIn } from "./parse-dates.ts";
import { durationIn, frequencyIn, moneyIn, numberIn, timeIn } from "./parse-values.ts";
import { idOf, idsIn, personIn, splitNames } from "./resolve-references.ts";
import { wordsOf } from "./tokens.ts";

/** Reads a value for the plan from a cell of the document. Returns `undefined` if there is none. */
export type ValueReader = (cell: SourceCell, draft: ImportDraft) => unknown;

const nonEmpty = <T>(list: readonly T[]): readonly T[] | undefined => (list.length > 0 ? list : undefined);

/** Reads the whole text. */
export const text: ValueReader = ({ text }) => text || undefined;

/** Reads several texts: the items of a list, or the parts between semicolons or, in short texts, commas. */
export const texts: ValueReader = ({ text, items }) => {
  if (items.length > 0) return items;
  const parts = text
    .split(/[;\n]/)
    .flatMap((part) => (text.length <= 200 && !/[.!?]\s/.test(text) ? part.split(/,\s/) : [part]));
  return nonEmpty(parts.map((part) => part.trim()).filter(Boolean));
};

/** Reads several sentences, which may contain commas. */
export const sentences: ValueReader = ({ text, items }) =>
  items.length > 0
    ? items
    : nonEmpty(
        text
          .split(/[;\n]/)
          .map((part) => part.trim())
          .filter(Boolean),
      );

/** Reads a number. */
export const number: ValueReader = ({ text }, { language }) => numberIn(text, language);

/** Reads an integer of at least 0. */
export const nonNegativeInteger: ValueReader = ({ text }, { language }) => {
  const value = numberIn(text, language);
  return value !== undefined && Number.isInteger(value) && value >= 0 ? value : undefined;
};

/** Reads a number from 0 to 100. */
export const percentage: ValueReader = ({ text }, { language }) => {
  const value = numberIn(text, language);
  return value !== undefined && value >= 0 && value <= 100 ? value : undefined;
};

/** Reads a day. If the cell names a month or a year, reads its first or last day. */
export const day =
  (edge: "start" | "end"): ValueReader =>
  ({ text }, { language, year }) =>
    dayIn(text, edge, { language, year });

/** Reads a time of day. */
export const time: ValueReader = ({ text }) => timeIn(text);

/** Reads a duration in the notation of the plan, such as "2h". */
export const duration: ValueReader = ({ text }, { language }) => durationIn(text, language);

/** Reads an amount, but only if its text names a currency or how often it is spent. */
export const moneyAmount: ValueReader = (cell, draft) => {
  const money = moneyIn(cell.text, draft.language, draft.vocabulary.choices);
  return money?.currency || money?.per ? amount(cell, draft) : undefined;
};

/** Reads an amount in the currency of the plan. */
export const amount: ValueReader = ({ text }, draft) => {
  const money = moneyIn(text, draft.language, draft.vocabulary.choices);
  if (!money && choiceIn(text, "price", draft.vocabulary.choices) === "free") return 0;
  if (!money || (money.currency && money.currency !== planCurrency(draft))) return undefined;
  return money.amount;
};

/**
 * Returns the currency of the plan: the most frequent one in the document, otherwise the one in its header.
 */
function planCurrency(draft: ImportDraft): unknown {
  return draft.at("plan.currency");
}

/** Reads a posting frequency. */
export const frequency: ValueReader = ({ text }, { language, vocabulary }) =>
  frequencyIn(text, language, vocabulary.choices);

/** Reads one value of a set. */
export const choice =
  (set: ChoiceSet, among?: readonly string[]): ValueReader =>
  ({ text }, { vocabulary }) => {
    const value = choiceIn(text, set, vocabulary.choices);
    return value !== undefined && (!among || among.includes(value)) ? value : undefined;
  };

/** Reads several values of a set. */
export const choices =
  (set: ChoiceSet): ValueReader =>
  ({ text }, { vocabulary }) =>
    nonEmpty(choicesIn(text, set, vocabulary.choices).map(({ value }) => value));

/** Reads how often something is done regularly. */
export const cadence: ValueReader = choice("cadence", [
  "daily",
  "weekly",
  "biweekly",
  "monthly",
  "quarterly",
  "yearly",
]);

/** Reads the id of the first platform named. */
export const platform: ValueReader = ({ text }, { vocabulary }) => platformsIn(text, vocabulary.choices)[0];

/** Reads the ids of all platforms named. */
export const platforms: ValueReader = ({ text }, { vocabulary }) =>
  nonEmpty(platformsIn(text, vocabulary.choices));

/** Reads language codes: as codes with commas, or by the names of the languages. */
export const languages: ValueReader = ({ text, items }, draft) =>
  /^[a-z]{2}(?:, ?[a-z]{2})*$/.test(text) ? text.split(/, ?/) : choices("language")({ text, items }, draft);

/** Reads yes or no, as a word or a check mark. */
export const booleanValue: ValueReader = (cell, draft) => {
  const value = choice("yes")(cell, draft);
  return value === undefined ? (/^[✓✔☑x]$/iu.test(cell.text) ? true : undefined) : value === "true";
};

/** Reads the id of a person. */
export const person: ValueReader = ({ text }, draft) => personIn(text, draft);

/** Reads the ids of several people: a list of names, or names with commas or "and" between them. */
export const people: ValueReader = ({ text }, draft) => {
  const parts = splitNames(text).map((part) => part.trim());
  const ids = parts.filter(Boolean).map((part) => personIn(part, draft));
  return ids.every((id) => id !== undefined) ? nonEmpty([...new Set(ids)]) : undefined;
};

/** Reads the id of the entity that is named. */
export const referenceTo =
  (collection: ReferenceTarget): ValueReader =>
  ({ text }, draft) =>
    idOf(text, collection, draft);

/** Reads the ids of all entities that are named. */
export const referencesTo =
  (collection: ReferenceTarget): ValueReader =>
  ({ text }, draft) =>
    nonEmpty(idsIn(text, collection, draft));

/** Returns the ids of the channels that a text names. Adds missing channels, except in a trial. */
function channelsIn(text: string, draft: ImportDraft): string[] {
  const known = idsIn(text, "channel", draft);
  if (known.length > 0) return known;
  return platformsIn(text, draft.vocabulary.choices).map((platform) => channelForPlatform(platform, draft));
}

function channelForPlatform(platform: string, draft: ImportDraft): string {
  const existing = draft.namedItems("channel").find(({ names }) => names.includes(platform));
  if (existing) return existing.id;
  if (draft.isTrial) return platform;
  const id = draft.idFor("strategy.channels", platform);
  draft.add("strategy.channels", [{ id, platform }]);
  draft.addNames("strategy.channels", id, [platform]);
  return id;
}

/** Reads the id of a channel, if exactly one is named. */
export const channel: ValueReader = ({ text }, draft) => {
  const [first, ...more] = channelsIn(text, draft);
  return more.length === 0 ? first : undefined;
};

/** Reads the ids of all channels named. */
export const channels: ValueReader = ({ text }, draft) => nonEmpty(channelsIn(text, draft));

/** Wraps a reader so that it ignores long texts. */
const shortText =
  (read: ValueReader): ValueReader =>
  (cell, draft) =>
    cell.text.length > MAX_VALUE_LENGTH ? undefined : read(cell, draft);

/** Reads an email address. */
export const email: ValueReader = shortText(
  ({ text }) => /[^\s<>(),;:]+@[^\s<>(),;:]+\.[\p{L}]{2,}/u.exec(text)?.[0],
);

/** Reads a phone number of at least six digits. */
export const phone: ValueReader = shortText(({ text }) => {
  const number = /\+?\d[\d\s/().-]{4,}\d/.exec(text)?.[0];
  return number && number.replace(/\D/g, "").length >= 6 ? number : undefined;
});

/** Reads a web address, with or without its protocol. */
export const url: ValueReader = shortText(({ text }) => {
  const address = /(?:https?:\/\/|www\.)[^\s)]+|(?:[\p{L}\d-]+\.)+[a-z]{2,}(?:\/[^\s)]*)?/iu.exec(text)?.[0];
  if (!address) return undefined;
  return /^https?:/i.test(address) ? address : `https://${address}`;
});

/** Reads an age range, such as "18–26" or "60+". */
export const age: ValueReader = shortText(({ text }, { vocabulary }) => {
  const ages = new RegExp(`(?<!\\d)(\\d{1,2})\\s*(?:[–—-]|${vocabulary.to})\\s*(\\d{2,3})(?!\\d)`, "iu");
  const [, from, to] = ages.exec(text) ?? [];
  if (from && to) return Number(from) <= Number(to) ? { from: Number(from), to: Number(to) } : undefined;
  const [, least] = /(?<!\d)(\d{2})\s*\+/.exec(text) ?? [];
  return least ? { from: Number(least) } : undefined;
});

/** Reads hashtags, without their number signs. */
export const hashtags: ValueReader = ({ text }) => {
  const tags = text.split(/[\s,;]+/).map((tag) => tag.replace(/^#/, ""));
  return nonEmpty(tags.filter(Boolean));
};

/** Reads the name of a profile, without the at sign. */
export const handle: ValueReader = ({ text }) =>
  wordsOf(text).length > 0 ? text.replace(/^@/, "") : undefined;
