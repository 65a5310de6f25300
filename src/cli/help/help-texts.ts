import type { Argument, Option } from "commander";
import type { Messages } from "../../generated/messages.ts";
import { intlFormatter } from "../../i18n/intl-formatter.ts";
import { loadMessages } from "../../i18n/load-messages.ts";
import { formatMessage, type Message } from "../../i18n/message.ts";
import { isOnlyForCompletion } from "./completion-values.ts";
import { notationOf, SmplanCommand } from "./smplan-command.ts";

type HelpText = string | Message<never>;

/** The texts of a command in `help.json`. */
interface CommandTexts {
  summary?: string;
  about?: string;
  arguments?: Readonly<Record<string, HelpText>>;
  options?: Readonly<Record<string, HelpText>>;
  examples?: readonly string[];
  notes?: string;
  commands?: Readonly<Record<string, CommandTexts>>;
}

/** The texts of the help in one language. A text that is missing is empty; a test finds it. */
export class HelpTexts {
  constructor(
    readonly words: Messages["help"],
    readonly language: string,
  ) {}

  /** Loads the texts of a language. */
  static async load(language: string): Promise<HelpTexts> {
    return new HelpTexts(await loadMessages("help", language), language);
  }

  summary(command: SmplanCommand): string {
    return this.#textsOf(command).summary ?? "";
  }

  /** Returns the description of a command; its summary if it has no other one. */
  about(command: SmplanCommand): string {
    const { about, summary = "" } = this.#textsOf(command);
    return about ?? `${summary}.`;
  }

  /** Returns the text at the end of a command's help, such as the exit codes. */
  notes(command: SmplanCommand): string {
    return this.#textsOf(command).notes ?? "";
  }

  examples(command: SmplanCommand): [line: string, description: string][] {
    const { examples = [] } = this.#textsOf(command);
    return command.examples.map((line, index) => [line, examples[index] ?? ""]);
  }

  argument(command: SmplanCommand, argument: Argument): string {
    return this.#describe(this.#textsOf(command).arguments?.[argument.name()] ?? "", argument);
  }

  /** Returns the description of an option in the texts of the command, of its parents or of all commands. */
  option(command: SmplanCommand, option: Option): string {
    const name = (option.long ?? "").slice("--".length);
    const shared: Readonly<Record<string, HelpText>> = this.words.options;
    for (let owner: SmplanCommand | null = command; owner; owner = parentOf(owner)) {
      const text = this.#textsOf(owner).options?.[name];
      if (text !== undefined) return this.#describe(text, option);
    }
    return this.#describe(shared[name] ?? "", option);
  }

  /** Returns the notation of options and arguments with translated placeholders, such as "--output <файл>". */
  flags(flags: string): string {
    const names: Readonly<Record<string, string>> = this.words.placeholders;
    return flags.replace(/(?<=[<[:=.])[a-z]+(?=[\]>[:=.])/gi, (name) => names[name] ?? name);
  }

  /** Returns the arguments of a command as in its usage. */
  usage(command: SmplanCommand): string {
    const parts = command.registeredArguments.map((argument) => notationOf(argument) ?? "");
    if (command.commands.length > 0) parts.push("<command>");
    return [command.path, ...[...parts, "[options]"].map((part) => this.flags(part))].join(" ");
  }

  /** Returns names as a list: "a, b, c", or with "or" before the last one. */
  list(names: readonly string[], type: "unit" | "disjunction" = "unit"): string {
    // British English, as in other texts: no comma before "or". A narrow list has no "and" in any language.
    const locale = this.language === "en" ? "en-GB" : this.language;
    const style = type === "unit" ? "short" : "long";
    return intlFormatter(Intl.ListFormat, locale, { type, style }).format(names);
  }

  #describe(text: HelpText, target: Option | Argument): string {
    const { argChoices = [] } = target;
    const choices = isOnlyForCompletion(target) ? [] : argChoices;
    const { defaultValue } = target;
    const hasDefault = typeof defaultValue === "string";
    if (typeof text !== "string") return formatMessage(text, { choices: this.list(argChoices) });
    const notes = [
      choices.length > 0 && this.words.labels.choices({ choices: this.list(choices) }),
      hasDefault && this.words.labels.default({ value: defaultValue }),
    ].filter(Boolean);
    return notes.length > 0 ? `${text} (${notes.join("; ")})` : text;
  }

  #textsOf(command: SmplanCommand): CommandTexts {
    const parent = parentOf(command);
    if (!parent) return this.words.program;
    const siblings = parentOf(parent)
      ? this.#textsOf(parent).commands
      : (this.words.commands as Readonly<Record<string, CommandTexts>>);
    return siblings?.[command.name()] ?? {};
  }
}

function parentOf({ parent }: SmplanCommand): SmplanCommand | null {
  return parent instanceof SmplanCommand ? parent : null;
}
