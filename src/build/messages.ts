import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import MessageFormat from "@messageformat/core";
import compileModule from "@messageformat/core/lib/compile-module.js";
import { parse, type Select, type Token } from "@messageformat/parser";

const messageFolder = join(import.meta.dirname, "../i18n/messages");

/** The English texts of the rules, which `npm run generate` copies from the rules. */
const englishRulesFile = join(import.meta.dirname, "../generated/rule-messages.json");

/** The language of the source texts. It replaces the texts that a translation does not have. */
export const SOURCE_LANGUAGE = "en";

/**
 * In tests, the message of a rule throws an error if a value for one of its placeholders is missing. The compiler finds
 * this in other areas.
 */
const isTest = process.env.VITEST !== undefined;

/** The texts of a file. A text is a string, or an object with a description for translators. */
export type MessageSource = string | DescribedMessage | MessageSource[] | { [key: string]: MessageSource };

interface DescribedMessage {
  message: string;
  description: string;
}

/** The texts of a file without descriptions. */
export type MessageTexts = string | MessageTexts[] | { [key: string]: MessageTexts };

/** The texts of the rules, by section and name. */
type RuleTexts = Record<string, Record<string, { messages?: MessageTexts }>>;

/** Returns the languages: each folder of `src/i18n/messages` is one. */
export function messageLanguages(): string[] {
  return readdirSync(messageFolder).sort();
}

/** Returns the areas of a language: the names of its files without the extension, and of its folders. */
export function messageAreas(language: string): string[] {
  return readdirSync(join(messageFolder, language))
    .map((name) => name.replace(/\.json$/, ""))
    .sort();
}

/** Returns the files of an area in a language and in English. An area is a file, or a folder of files. */
export function messageFiles(language: string, area: string): string[] {
  return [...new Set([language, SOURCE_LANGUAGE])].flatMap((folder) => {
    const path = join(messageFolder, folder, area);
    if (folder === SOURCE_LANGUAGE && area === "rules") return [englishRulesFile];
    if (existsSync(`${path}.json`)) return [`${path}.json`];
    return existsSync(path) ? readdirSync(path).map((file) => join(path, file)) : [];
  });
}

/** Returns the texts of an area, or `undefined` if the language does not have it. */
export function readMessages(
  language: string,
  area: string,
  folder = messageFolder,
): MessageTexts | undefined {
  const source = readMessageSource(language, area, folder);
  return source === undefined ? undefined : withoutDescriptions(source);
}

/** Returns the texts of an area with their descriptions, or `undefined` if the language does not have it. */
export function readMessageSource(
  language: string,
  area: string,
  folder = messageFolder,
): MessageSource | undefined {
  const path = join(folder, language, area);
  if (language === SOURCE_LANGUAGE && area === "rules") return readMessageFile(englishRulesFile);
  if (existsSync(`${path}.json`)) return readMessageFile(`${path}.json`);
  if (!existsSync(path)) return undefined;
  const files = readdirSync(path).map((file) => [
    file.slice(0, -".json".length),
    readMessageFile(join(path, file)),
  ]);
  return Object.fromEntries(files);
}

function readMessageFile(file: string): MessageSource {
  return JSON.parse(readFileSync(file, "utf8"));
}

function withoutDescriptions(source: MessageSource): MessageTexts {
  if (typeof source === "string") return source;
  if (Array.isArray(source)) return source.map(withoutDescriptions);
  if (isDescribed(source)) return source.message;
  return Object.fromEntries(Object.entries(source).map(([key, item]) => [key, withoutDescriptions(item)]));
}

/** Returns whether a part of a file is a text with a description for translators. */
export function isDescribed(source: MessageSource): source is DescribedMessage {
  if (typeof source !== "object" || Array.isArray(source)) return false;
  const { message, description, ...others } = source;
  return typeof message === "string" && typeof description === "string" && Object.keys(others).length === 0;
}

/**
 * Returns the source of a module with the texts of an area. Texts without placeholders are strings, the others are
 * functions. A text that the language does not have is in English.
 */
export function messagesModule(language: string, area: string): string {
  const source = readMessages(SOURCE_LANGUAGE, area);
  const texts = readMessages(language, area);
  const isInRules = language === SOURCE_LANGUAGE && area === "rules";
  const expression = isInRules
    ? expressionOf(onlyMessages(texts as RuleTexts), undefined, [])
    : expressionOf(texts, source, []);
  return [
    `import compiled from "virtual:smplan/compiled-messages/${language}/${area}";`,
    `import fallback from "virtual:smplan/fallback-messages/${language}/${area}";`,
    `export default ${expression};`,
  ].join("\n");
}

/** Returns the texts of the rules without those that the rules contain themselves: only the messages remain. */
function onlyMessages(texts: RuleTexts): MessageTexts {
  const bySection = Object.entries(texts).map(([section, rules]): [string, MessageTexts] => [
    section,
    Object.fromEntries(Object.entries(rules).map(([name, { messages = {} }]) => [name, { messages }])),
  ]);
  return Object.fromEntries(bySection);
}

/** Returns the source of a module with the messages that have placeholders, by their path. */
export function compiledModule(language: string, area: string): string {
  return compile(language, area, messagesWithPlaceholders(readMessages(language, area)));
}

/** Returns the source of a module with the English messages that the language does not have, by their path. */
export function fallbackModule(language: string, area: string): string {
  const own = messagesWithPlaceholders(readMessages(language, area));
  const source = messagesWithPlaceholders(readMessages(SOURCE_LANGUAGE, area));
  const missing = Object.entries(source).filter(([path]) => !(path in own));
  return compile(SOURCE_LANGUAGE, area, Object.fromEntries(missing));
}

function compile(language: string, area: string, messages: Record<string, string>): string {
  return compileModule(
    new MessageFormat(language, { returnType: "values", requireAllArguments: isTest && area === "rules" }),
    messages,
  );
}

function expressionOf(
  own: MessageTexts | undefined,
  source: MessageTexts | undefined,
  path: readonly string[],
): string {
  const texts = own ?? source;
  const module = own === undefined ? "fallback" : "compiled";
  if (typeof texts === "string")
    return hasPlaceholders(texts)
      ? `${module}[${JSON.stringify(path.join("."))}]`
      : JSON.stringify(plainText(texts));
  if (Array.isArray(texts)) {
    const items = texts.map((item, index) =>
      own === undefined
        ? expressionOf(undefined, item, [...path, String(index)])
        : expressionOf(item, undefined, [...path, String(index)]),
    );
    return `[${items.join(", ")}]`;
  }
  if (texts === undefined) return "undefined";
  const groups = [source, own].filter((group) => typeof group === "object") as Record<string, MessageTexts>[];
  const keys = [...new Set(groups.flatMap((group) => Object.keys(group)))];
  const entries = keys.map((key) => {
    const [ownItem, sourceItem] = [own, source].map(
      (group) => (group as Record<string, MessageTexts> | undefined)?.[key],
    );
    return `${JSON.stringify(key)}: ${expressionOf(ownItem, sourceItem, [...path, key])}`;
  });
  return `{ ${entries.join(", ")} }`;
}

/** Returns the messages with placeholders in the texts, by their path. */
function messagesWithPlaceholders(
  texts: MessageTexts | undefined,
  path: readonly string[] = [],
): Record<string, string> {
  if (texts === undefined) return {};
  if (typeof texts === "string") return hasPlaceholders(texts) ? { [path.join(".")]: texts } : {};
  return Object.assign(
    {},
    ...Object.entries(texts).map(([key, item]) => messagesWithPlaceholders(item, [...path, key])),
  );
}

/** Returns whether a message has placeholders. @throws an error if it is not a message in ICU MessageFormat */
function hasPlaceholders(message: string): boolean {
  return parse(message).some(({ type }) => type !== "content");
}

function plainText(message: string): string {
  return parse(message)
    .map((token) => (token.type === "content" ? token.value : ""))
    .join("");
}

/** The type of a placeholder: a number if the message counts it, otherwise any value. */
type PlaceholderType = "number" | "MessageValue";

/** Returns the placeholders of a message with their types. */
export function placeholdersOf(message: string): Map<string, PlaceholderType> {
  const placeholders = new Map<string, PlaceholderType>();
  const visit = (tokens: readonly Token[]): void => {
    for (const token of tokens) {
      if (token.type === "content" || token.type === "octothorpe") continue;
      const counts = token.type === "plural" || token.type === "selectordinal" || token.type === "function";
      if (counts || !placeholders.has(token.arg))
        placeholders.set(token.arg, counts ? "number" : "MessageValue");
      for (const { tokens: nested } of (token as Select).cases ?? []) visit(nested);
    }
  };
  visit(parse(message));
  return placeholders;
}

/** Returns the TypeScript types of all English texts, by area. */
export function messageTypes(): string {
  const areas = messageAreas(SOURCE_LANGUAGE).map(
    (area) => `  ${JSON.stringify(area)}: ${typeOf(readMessages(SOURCE_LANGUAGE, area) ?? {})};`,
  );
  return [
    'import type { Message, MessageValue } from "../i18n/message.ts";',
    "",
    "/** The texts by area. Texts with placeholders are functions of their values. */",
    "export interface Messages {",
    ...areas,
    "}",
    "",
  ].join("\n");
}

function typeOf(texts: MessageTexts): string {
  if (typeof texts === "string") {
    const placeholders = [...placeholdersOf(texts)].map(([name, type]) => `${name}: ${type}`);
    return placeholders.length > 0 ? `Message<{ ${placeholders.join("; ")} }>` : "string";
  }
  if (Array.isArray(texts)) return `readonly (${[...new Set(texts.map(typeOf))].join(" | ")})[]`;
  const entries = Object.entries(texts).map(([key, item]) => `${JSON.stringify(key)}: ${typeOf(item)}`);
  return `{ ${entries.join("; ")} }`;
}
