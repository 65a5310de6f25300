import type { Choice } from "../../i18n/choice-words.ts";
import { choiceIn, chosenIn, platformsIn } from "./choices.ts";
import type { Cell } from "./extracted-record.ts";
import type { Collection, Draft } from "./import-draft.ts";
import { MAX_VALUE_LENGTH } from "./limits.ts";
import { dayIn } from "./parse-dates.ts";
import { durationIn, frequencyIn, moneyIn, numberIn, timeIn } from "./parse-values.ts";
import { idOf, idsIn, parted, personIn } from "./resolve-references.ts";
import { wordsOf } from "./tokens.ts";

/** Makes a value of the plan of what stands in the document; nothing where it does not say one. */
export type Reader = (cell: Cell, draft: Draft) => unknown;

const some = <T>(list: readonly T[]): readonly T[] | undefined => (list.length > 0 ? list : undefined);

export const text: Reader = ({ text }) => text || undefined;

/** Several texts: the lines of a list, or what stands between semicolons or, in short texts, commas. */
export const texts: Reader = ({ text, items }) => {
  if (items.length > 0) return items;
  const parts = text
    .split(/[;\n]/)
    .flatMap((part) => (text.length <= 200 && !/[.!?]\s/.test(text) ? part.split(/,\s/) : [part]));
  return some(parts.map((part) => part.trim()).filter(Boolean));
};

/** Several texts, each a sentence that may hold commas. */
export const sentences: Reader = ({ text, items }) =>
  items.length > 0
    ? items
    : some(
        text
          .split(/[;\n]/)
          .map((part) => part.trim())
          .filter(Boolean),
      );

export const number: Reader = ({ text }, { language }) => numberIn(text, language);

export const whole: Reader = ({ text }, { language }) => {
  const value = numberIn(text, language);
  return value !== undefined && Number.isInteger(value) && value >= 0 ? value : undefined;
};

export const share: Reader = ({ text }, { language }) => {
  const value = numberIn(text, language);
  return value !== undefined && value >= 0 && value <= 100 ? value : undefined;
};

export const day =
  (edge: "start" | "end"): Reader =>
  ({ text }, { language, year }) =>
    dayIn(text, edge, { language, year });

export const time: Reader = ({ text }) => timeIn(text);
export const duration: Reader = ({ text }, { language }) => durationIn(text, language);

/** An amount that says that it is money, or how often it is spent. */
export const sum: Reader = (cell, draft) => {
  const money = moneyIn(cell.text, draft.language, draft.vocabulary.choices);
  return money?.currency || money?.per ? amount(cell, draft) : undefined;
};

/** An amount in the plan's own currency. */
export const amount: Reader = ({ text }, draft) => {
  const money = moneyIn(text, draft.language, draft.vocabulary.choices);
  if (!money && choiceIn(text, "price", draft.vocabulary.choices) === "free") return 0;
  if (!money || (money.currency && money.currency !== currencyOf(draft))) return undefined;
  return money.amount;
};

/** The currency of the plan: the first one named, where the document says none for all of it. */
function currencyOf(draft: Draft): unknown {
  return draft.at("plan.currency");
}

export const frequency: Reader = ({ text }, { language, vocabulary }) =>
  frequencyIn(text, language, vocabulary.choices);

export const choice =
  (set: Choice, among?: readonly string[]): Reader =>
  ({ text }, { vocabulary }) => {
    const value = choiceIn(text, set, vocabulary.choices);
    return value !== undefined && (!among || among.includes(value)) ? value : undefined;
  };

export const choices =
  (set: Choice): Reader =>
  ({ text }, { vocabulary }) =>
    some(chosenIn(text, set, vocabulary.choices).map(({ value }) => value));

export const cadence: Reader = choice("cadence", [
  "daily",
  "weekly",
  "biweekly",
  "monthly",
  "quarterly",
  "yearly",
]);
export const platform: Reader = ({ text }, { vocabulary }) => platformsIn(text, vocabulary.choices)[0];
export const platforms: Reader = ({ text }, { vocabulary }) => some(platformsIn(text, vocabulary.choices));
export const languages: Reader = ({ text, items }, draft) =>
  /^[a-z]{2}(?:, ?[a-z]{2})*$/.test(text) ? text.split(/, ?/) : choices("language")({ text, items }, draft);

export const yes: Reader = (cell, draft) => {
  const value = choice("yes")(cell, draft);
  return value === undefined ? (/^[✓✔☑x]$/iu.test(cell.text) ? true : undefined) : value === "true";
};

export const person: Reader = ({ text }, draft) => personIn(text, draft);

/** Several people: a list of names, or names with commas or "and" between them. */
export const people: Reader = ({ text }, draft) => {
  const parts = parted(text).map((part) => part.trim());
  const ids = parts.filter(Boolean).map((part) => personIn(part, draft));
  return ids.every((id) => id !== undefined) ? some([...new Set(ids)]) : undefined;
};

/** The id of what a text points to by name. */
export const one =
  (collection: Collection): Reader =>
  ({ text }, draft) =>
    idOf(text, collection, draft);

export const many =
  (collection: Collection): Reader =>
  ({ text }, draft) =>
    some(idsIn(text, collection, draft));

/** The channels that a text names by their platforms; one that is nowhere else becomes one by being named. */
function channelsIn(text: string, draft: Draft): string[] {
  const known = idsIn(text, "channel", draft);
  if (known.length > 0) return known;
  return platformsIn(text, draft.vocabulary.choices).map((platform) => channelOn(platform, draft));
}

function channelOn(platform: string, draft: Draft): string {
  const there = draft.known("channel").find(({ names }) => names.includes(platform));
  if (there) return there.id;
  if (draft.onlyTrying) return platform;
  const id = draft.idFor("strategy.channels", platform);
  draft.add("strategy.channels", [{ id, platform }]);
  draft.know("strategy.channels", id, [platform]);
  return id;
}

export const channel: Reader = ({ text }, draft) => {
  const [first, ...more] = channelsIn(text, draft);
  return more.length === 0 ? first : undefined;
};

export const channels: Reader = ({ text }, draft) => some(channelsIn(text, draft));

/** A reader of values that stand in short texts alone. */
const short =
  (read: Reader): Reader =>
  (cell, draft) =>
    cell.text.length > MAX_VALUE_LENGTH ? undefined : read(cell, draft);

export const email: Reader = short(({ text }) => /[^\s<>(),;:]+@[^\s<>(),;:]+\.[\p{L}]{2,}/u.exec(text)?.[0]);

export const phone: Reader = short(({ text }) => {
  const number = /\+?\d[\d\s/().-]{4,}\d/.exec(text)?.[0];
  return number && number.replace(/\D/g, "").length >= 6 ? number : undefined;
});

export const url: Reader = short(({ text }) => {
  const address = /(?:https?:\/\/|www\.)[^\s)]+|(?:[\p{L}\d-]+\.)+[a-z]{2,}(?:\/[^\s)]*)?/iu.exec(text)?.[0];
  if (!address) return undefined;
  return /^https?:/i.test(address) ? address : `https://${address}`;
});

export const age: Reader = short(({ text }, { vocabulary }) => {
  const ages = new RegExp(`(?<!\\d)(\\d{1,2})\\s*(?:[–—-]|${vocabulary.to})\\s*(\\d{2,3})(?!\\d)`, "iu");
  const [, from, to] = ages.exec(text) ?? [];
  if (from && to) return Number(from) <= Number(to) ? { from: Number(from), to: Number(to) } : undefined;
  const [, least] = /(?<!\d)(\d{2})\s*\+/.exec(text) ?? [];
  return least ? { from: Number(least) } : undefined;
});

export const hashtags: Reader = ({ text }) => {
  const tags = text.split(/[\s,;]+/).map((tag) => tag.replace(/^#/, ""));
  return some(tags.filter(Boolean));
};

export const handle: Reader = ({ text }) => (wordsOf(text).length > 0 ? text.replace(/^@/, "") : undefined);
