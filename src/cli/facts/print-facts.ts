import { Chalk } from "chalk";
import stringWidth from "fast-string-width";
import type { CatalogFact } from "../../catalog/fact.ts";
import type { Platform } from "../../catalog/platforms.ts";
import type { Messages } from "../../generated/messages.ts";
import { loadMessages } from "../../i18n/load-messages.ts";
import { uiLanguage } from "../../i18n/ui-language.ts";
import { stringifyJson } from "../../platform/escape-controls.ts";
import { groupBy } from "../../platform/group-by.ts";
import type { Runtime } from "../../platform/runtime.ts";
import { colorLevel } from "../../platform/terminal.ts";
import { type FactName, type ListedFact, listFacts } from "../../services/facts/list-facts.ts";

/** The options of `smplan facts`. */
export interface PrintFactsOptions {
  format: "text" | "json";
  language?: string;
}

/** A fact older than this is old: its platform may have changed since. */
const OLD_AFTER_DAYS = 365;

/**
 * Prints the facts about some platforms, or about all of them.
 * @throws UserError if a platform is unknown
 */
export async function printFacts(
  names: readonly string[],
  { format, language }: PrintFactsOptions,
  runtime: Runtime,
): Promise<void> {
  const facts = listFacts(names, runtime.now());
  if (format === "json") {
    const rows = facts.map(({ platform, age, urls, ...rest }) => ({
      ...{ platform: platform.id, ...rest },
      ...{ ageDays: age, sources: urls },
    }));
    runtime.stdout.write(`${stringifyJson(rows, 2)}\n`);
    return;
  }
  const words = await loadMessages("facts", uiLanguage(language, runtime));
  runtime.stdout.writeStyled(formatFacts(facts, words, runtime));
}

function formatFacts(
  facts: readonly ListedFact[],
  words: Messages["facts"],
  { stdout, env }: Runtime,
): string {
  const paint = new Chalk({ level: colorLevel(stdout, env) });
  const width = Math.max(...Object.values(words.names).map((name) => stringWidth(name)));
  const indent = " ".repeat(width + 4);
  const lines = ({ fact, value, weight, checked, age, urls }: ListedFact): string[] => {
    const name = words.names[fact];
    const padded = name + " ".repeat(width - stringWidth(name));
    const source = words.source({ weight: words.weights[weight], checked, age });
    const shown = age > OLD_AFTER_DAYS ? paint.yellow(source) : source;
    return [
      `  ${padded}  ${valueText(fact, value, words)}`,
      ...[shown, ...urls.map((url) => paint.dim(url))].map((line) => indent + line),
    ];
  };
  const parts = [...groupBy(facts, ({ platform }) => platform.name)].map(([name, own]) =>
    [paint.bold(name), ...own.flatMap(lines)].join("\n"),
  );
  const old = facts.filter(({ age }) => age > OLD_AFTER_DAYS).length;
  return `${[...parts, words.total({ count: facts.length, old })].join("\n\n")}\n`;
}

type FactValue<Name extends FactName> = Required<Platform>[Name] extends CatalogFact<infer T> ? T : never;

/** Formats the value of each fact. */
const valueTexts: {
  readonly [Name in FactName]: (value: FactValue<Name>, words: Messages["facts"]) => string;
} = {
  formats: (formats) => formats.join(", "),
  textLimit: ({ max, counts, link, formats = {} }, words) =>
    [
      words.counts[counts]({ max }),
      ...(link === undefined ? [] : [words.link({ link })]),
      ...Object.entries(formats).map(([format, limit]) => `${format}: ${words.atMost({ max: limit })}`),
    ].join("; "),
  hashtags: (max, words) => words.atMost({ max }),
  media: (max, words) => words.atMost({ max }),
  videoLength: ({ max, formats = {} }, words) =>
    [
      words.minutes({ minutes: max / 60 }),
      ...Object.entries(formats).map(
        ([format, limit]) => `${format}: ${words.minutes({ minutes: limit / 60 })}`,
      ),
    ].join("; "),
  recommendedPostsPerWeek: (range, words) => words.range(range),
  nativeAnalytics: (has, words) => (has ? words.yes : words.no),
};

function valueText(fact: FactName, value: unknown, words: Messages["facts"]): string {
  const format = valueTexts[fact] as (value: unknown, words: Messages["facts"]) => string;
  return format(value, words);
}
