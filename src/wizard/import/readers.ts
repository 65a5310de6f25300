import type { ChoiceSet } from "../../i18n/choice-words.ts";
import { choiceIn, choicesIn, platformsIn } from "./choices.ts";
import type { SourceCell } from "./extracted-record.ts";
import type { ImportDraft, ReferenceTarget } from "./import-draft.ts";
import { MAX_VALUE_LENGTH } from "./limits.ts";
import { dayIn } from "./parse-dates.ts";
import { durationIn, frequencyIn, moneyIn, numberIn, timeIn } from "./parse-values.ts";
import { idOf, idsIn, personIn, splitNames } from "./resolve-references.ts";
import { wordsOf } from "./tokens.ts";

/** Makes a value of the plan of what stands in the document; nothing where it does not say one. */
export type ValueReader = (cell: SourceCell, draft: ImportDraft) => unknown;

const nonEmpty = <T>(list: readonly T[]): readonly T[] | undefined => (list.length > 0 ? list : undefined);

export const text: ValueReader = ({ text }) => text || undefined;

/** Several texts: the lines of a list, or what stands between semicolons or, in short texts, commas. */
export const texts: ValueReader = ({ text, items }) => {
  if (items.length > 0) return items;
  const parts = text
    .split(/[;\n]/)
    .flatMap((part) => (text.length <= 200 && !/[.!?]\s/.test(text) ? part.split(/,\s/) : [part]));
  return nonEmpty(parts.map((part) => part.trim()).filter(Boolean));
};

/** Several texts, each a sentence that may hold commas. */
export const sentences: ValueReader = ({ text, items }) =>
  items.length > 0
    ? items
    : nonEmpty(
        text
          .split(/[;\n]/)
          .map((part) => part.trim())
          .filter(Boolean),
      );

export const number: ValueReader = ({ text }, { language }) => numberIn(text, language);

export const nonNegativeInteger: ValueReader = ({ text }, { language }) => {
  const value = numberIn(text, language);
  return value !== undefined && Number.isInteger(value) && value >= 0 ? value : undefined;
};

export const percentage: ValueReader = ({ text }, { language }) => {
  const value = numberIn(text, language);
  return value !== undefined && value >= 0 && value <= 100 ? value : undefined;
};

export const day =
  (edge: "start" | "end"): ValueReader =>
  ({ text }, { language, year }) =>
    dayIn(text, edge, { language, year });

export const time: ValueReader = ({ text }) => timeIn(text);
export const duration: ValueReader = ({ text }, { language }) => durationIn(text, language);

/** An amount that says that it is money, or how often it is spent. */
export const moneyAmount: ValueReader = (cell, draft) => {
  const money = moneyIn(cell.text, draft.language, draft.vocabulary.choices);
  return money?.currency || money?.per ? amount(cell, draft) : undefined;
};

/** An amount in the plan's own currency. */
export const amount: ValueReader = ({ text }, draft) => {
  const money = moneyIn(text, draft.language, draft.vocabulary.choices);
  if (!money && choiceIn(text, "price", draft.vocabulary.choices) === "free") return 0;
  if (!money || (money.currency && money.currency !== planCurrency(draft))) return undefined;
  return money.amount;
};

/** The currency of the plan: the first one named, where the document says none for all of it. */
function planCurrency(draft: ImportDraft): unknown {
  return draft.at("plan.currency");
}

export const frequency: ValueReader = ({ text }, { language, vocabulary }) =>
  frequencyIn(text, language, vocabulary.choices);

export const choice =
  (set: ChoiceSet, among?: readonly string[]): ValueReader =>
  ({ text }, { vocabulary }) => {
    const value = choiceIn(text, set, vocabulary.choices);
    return value !== undefined && (!among || among.includes(value)) ? value : undefined;
  };

export const choices =
  (set: ChoiceSet): ValueReader =>
  ({ text }, { vocabulary }) =>
    nonEmpty(choicesIn(text, set, vocabulary.choices).map(({ value }) => value));

export const cadence: ValueReader = choice("cadence", [
  "daily",
  "weekly",
  "biweekly",
  "monthly",
  "quarterly",
  "yearly",
]);
export const platform: ValueReader = ({ text }, { vocabulary }) => platformsIn(text, vocabulary.choices)[0];
export const platforms: ValueReader = ({ text }, { vocabulary }) =>
  nonEmpty(platformsIn(text, vocabulary.choices));
export const languages: ValueReader = ({ text, items }, draft) =>
  /^[a-z]{2}(?:, ?[a-z]{2})*$/.test(text) ? text.split(/, ?/) : choices("language")({ text, items }, draft);

export const booleanValue: ValueReader = (cell, draft) => {
  const value = choice("yes")(cell, draft);
  return value === undefined ? (/^[✓✔☑x]$/iu.test(cell.text) ? true : undefined) : value === "true";
};

export const person: ValueReader = ({ text }, draft) => personIn(text, draft);

/** Several people: a list of names, or names with commas or "and" between them. */
export const people: ValueReader = ({ text }, draft) => {
  const parts = splitNames(text).map((part) => part.trim());
  const ids = parts.filter(Boolean).map((part) => personIn(part, draft));
  return ids.every((id) => id !== undefined) ? nonEmpty([...new Set(ids)]) : undefined;
};

/** The id of what a text points to by name. */
export const referenceTo =
  (collection: ReferenceTarget): ValueReader =>
  ({ text }, draft) =>
    idOf(text, collection, draft);

export const referencesTo =
  (collection: ReferenceTarget): ValueReader =>
  ({ text }, draft) =>
    nonEmpty(idsIn(text, collection, draft));

/** The channels that a text names by their platforms; one that is nowhere else becomes one by being named. */
function channelsIn(text: string, draft: ImportDraft): string[] {
  const known = idsIn(text, "channel", draft);
  if (known.length > 0) return known;
  return platformsIn(text, draft.vocabulary.choices).map((platform) => channelForPlatform(platform, draft));
}

function channelForPlatform(platform: string, draft: ImportDraft): string {
  const there = draft.namedItems("channel").find(({ names }) => names.includes(platform));
  if (there) return there.id;
  if (draft.isTrial) return platform;
  const id = draft.idFor("strategy.channels", platform);
  draft.add("strategy.channels", [{ id, platform }]);
  draft.addNames("strategy.channels", id, [platform]);
  return id;
}

export const channel: ValueReader = ({ text }, draft) => {
  const [first, ...more] = channelsIn(text, draft);
  return more.length === 0 ? first : undefined;
};

export const channels: ValueReader = ({ text }, draft) => nonEmpty(channelsIn(text, draft));

/** A reader of values that stand in short texts alone. */
const shortText =
  (read: ValueReader): ValueReader =>
  (cell, draft) =>
    cell.text.length > MAX_VALUE_LENGTH ? undefined : read(cell, draft);

export const email: ValueReader = shortText(
  ({ text }) => /[^\s<>(),;:]+@[^\s<>(),;:]+\.[\p{L}]{2,}/u.exec(text)?.[0],
);

export const phone: ValueReader = shortText(({ text }) => {
  const number = /\+?\d[\d\s/().-]{4,}\d/.exec(text)?.[0];
  return number && number.replace(/\D/g, "").length >= 6 ? number : undefined;
});

export const url: ValueReader = shortText(({ text }) => {
  const address = /(?:https?:\/\/|www\.)[^\s)]+|(?:[\p{L}\d-]+\.)+[a-z]{2,}(?:\/[^\s)]*)?/iu.exec(text)?.[0];
  if (!address) return undefined;
  return /^https?:/i.test(address) ? address : `https://${address}`;
});

export const age: ValueReader = shortText(({ text }, { vocabulary }) => {
  const ages = new RegExp(`(?<!\\d)(\\d{1,2})\\s*(?:[–—-]|${vocabulary.to})\\s*(\\d{2,3})(?!\\d)`, "iu");
  const [, from, to] = ages.exec(text) ?? [];
  if (from && to) return Number(from) <= Number(to) ? { from: Number(from), to: Number(to) } : undefined;
  const [, least] = /(?<!\d)(\d{2})\s*\+/.exec(text) ?? [];
  return least ? { from: Number(least) } : undefined;
});

export const hashtags: ValueReader = ({ text }) => {
  const tags = text.split(/[\s,;]+/).map((tag) => tag.replace(/^#/, ""));
  return nonEmpty(tags.filter(Boolean));
};

export const handle: ValueReader = ({ text }) =>
  wordsOf(text).length > 0 ? text.replace(/^@/, "") : undefined;
