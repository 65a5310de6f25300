import stringWidth from "fast-string-width";
import { wrapAnsi } from "fast-wrap-ansi";
import { commandGroups } from "./command-groups.ts";
import type { HelpTexts } from "./help-texts.ts";
import type { SmplanCommand } from "./smplan-command.ts";

/** A term, such as an option, and its description. */
type Row = readonly [term: string, description: string];

/** The widest help, in columns. Longer lines are hard to read. */
const MAX_WIDTH = 100;

/** The indentation of the terms. */
const INDENT = 2;

/** The space between a term and its description. */
const GAP = 2;

/**
 * Returns the help of a command.
 * @param columns the width of the terminal
 */
export function formatCommandHelp(command: SmplanCommand, texts: HelpTexts, columns: number): string {
  const width = Math.min(columns, MAX_WIDTH);
  const { labels } = texts.words;
  const about = texts.about(command);
  const inherited = ancestorsOf(command).flatMap(({ options }) => options);
  const optionRows = (options: SmplanCommand["options"]): Row[] =>
    options
      .filter(({ hidden }) => !hidden)
      .map((option) => [texts.flags(option.flags), texts.option(command, option)]);
  const parts = [
    wrap(`${labels.usage} ${texts.usage(command)}`, width),
    wrap(about.charAt(0).toLocaleUpperCase(texts.language) + about.slice(1), width),
    section(
      labels.arguments,
      command.registeredArguments.map((argument) => [
        texts.flags(`<${argument.name()}>`).slice(1, -1),
        texts.argument(command, argument),
      ]),
      width,
    ),
    section(
      labels.commands,
      childrenOf(command).map((child) => [child.name(), texts.summary(child)]),
      width,
    ),
    section(labels.options, optionRows(command.options), width),
    section(
      labels.globalOptions,
      [...optionRows(inherited), ["-h, --help", texts.words.options.help]],
      width,
    ),
    section(
      labels.examples,
      texts.examples(command).map(([line, description]) => [`$ ${line}`, description]),
      width,
    ),
    wrap(texts.notes(command), width),
  ];
  return `${parts.filter(Boolean).join("\n\n")}\n`;
}

/**
 * Returns the help of the program: all commands by group.
 * @param columns the width of the terminal
 */
export function formatProgramHelp(program: SmplanCommand, texts: HelpTexts, columns: number): string {
  const width = Math.min(columns, MAX_WIDTH);
  const { labels, groups } = texts.words;
  const commands = childrenOf(program);
  const groupWidth = Math.max(...[...Object.values(groups), labels.optionsGroup].map(widthOf)) + GAP;
  const nameWidth = Math.max(...commands.map((command) => widthOf(command.name()))) + GAP;
  const lines = commandGroups.flatMap((group) =>
    commands
      .filter((command) => command.group === group)
      .flatMap((command, index) => {
        const title = pad(index === 0 ? groups[group] : "", groupWidth);
        return hang(title + pad(command.name(), nameWidth), texts.summary(command), {
          width,
          indent: groupWidth + nameWidth,
        });
      }),
  );
  const options = program.options.map(({ long }) => long);
  const { usage, optionsGroup } = labels;
  return `${[
    wrap(`${usage} ${texts.usage(program)}`, width),
    wrap(texts.about(program), width),
    ...lines,
    ...hang(pad(optionsGroup, groupWidth), ["--help", ...options].join(", "), {
      width,
      indent: groupWidth,
    }),
    wrap(texts.notes(program), width),
  ].join("\n")}\n`;
}

function childrenOf(command: SmplanCommand): readonly SmplanCommand[] {
  return command.commands as readonly SmplanCommand[];
}

function ancestorsOf({ parent }: SmplanCommand): SmplanCommand[] {
  return parent === null ? [] : [parent as SmplanCommand, ...ancestorsOf(parent as SmplanCommand)];
}

/** Returns a list with a heading; "" if it is empty. The descriptions start in the same column. */
function section(heading: string, rows: readonly Row[], width: number): string {
  if (rows.length === 0) return "";
  const longest = Math.max(...rows.map(([term]) => widthOf(term)));
  const indent = INDENT + Math.min(longest, Math.floor(width * 0.4)) + GAP;
  const lines = rows.flatMap(([term, description]) =>
    hang(" ".repeat(INDENT) + term, description, { width, indent }),
  );
  return [heading, ...lines].join("\n");
}

/**
 * Returns the lines of a term with its description, which is indented. The description starts below the term if the
 * term is too long.
 */
function hang(
  term: string,
  description: string,
  { width, indent }: { width: number; indent: number },
): string[] {
  const margin = width - indent >= MIN_TEXT_WIDTH ? indent : INDENT * 2;
  const lines = wrap(description, width - margin).split("\n");
  const fits = margin === indent && widthOf(term.trimEnd()) + GAP <= indent;
  const [first = ""] = lines;
  const rest = (fits ? lines.slice(1) : lines).map((line) => " ".repeat(margin) + line);
  return [(fits ? pad(term, indent) + first : term).trimEnd(), ...rest].filter((line) => line.trim() !== "");
}

/** In a narrower column, a description would have one or two words in each line, so that it starts below the term. */
const MIN_TEXT_WIDTH = 24;

/** Wraps a text between words. A longer word than the width is not broken. */
function wrap(text: string, width: number): string {
  return wrapAnsi(text, Math.max(1, width));
}

function pad(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - widthOf(text)));
}

function widthOf(text: string): number {
  return stringWidth(text);
}
