import figures from "@inquirer/figures";
import type { ChalkInstance } from "chalk";
import { escapeControlsInLines } from "../platform/escape-controls.ts";
import type { Runtime } from "../platform/runtime.ts";
import { terminalHeight } from "../platform/terminal.ts";
import type { MessageTone, Prompt, Prompter, PromptReply } from "../wizard/prompter.ts";
import {
  commandFor,
  emptyAnswer,
  formatAnswer,
  listSeparator,
  type PromptCommand,
  parseAnswer,
  promptChoices,
  proposedChoices,
  validateAnswer,
} from "./answer.ts";
import { escapePrompt } from "./escape-prompt.ts";
import { lineKeyHint, menuKeyHint } from "./key-hints.ts";
import { Keyboard } from "./keyboard.ts";
import { linePrompt } from "./line-prompt.ts";
import { type MenuPromptConfig, menuPrompt } from "./menu-prompt.ts";
import type { BasePromptConfig, PromptStyle } from "./prompt-style.ts";
import { keyHelpLines, type PromptWords } from "./prompt-words.ts";
import { textColumns, wrapText } from "./wrap-text.ts";

/** The lines of a menu other than its choices: question, description of a choice, preview, keys. */
const MENU_CHROME_LINES = 11;
const MIN_MENU_LINES = 4;
const MAX_MENU_LINES = 14;

/** Prompts in a terminal that can be redrawn: menus, and answers that are previewed while they are typed. */
export class RichPrompter implements Prompter {
  readonly #runtime: Runtime;
  readonly #words: PromptWords;
  readonly #paint: ChalkInstance;
  readonly #keyboard: Keyboard;
  readonly #questionnaire: boolean;
  #introduced = false;

  constructor(runtime: Runtime, words: PromptWords, paint: ChalkInstance, questionnaire: boolean) {
    this.#runtime = runtime;
    this.#words = words;
    this.#paint = paint;
    this.#questionnaire = questionnaire;
    this.#keyboard = new Keyboard(runtime.stdin, runtime.stdout.stream);
  }

  say(message: string, tone: MessageTone = "text"): void {
    const text = escapeControlsInLines(message);
    const { paint, width } = this.#style();
    const tones = {
      title: () => `\n${paint.bold(wrapText(text, width))}`,
      text: () => wrapText(text, width),
      note: () => paint.dim(wrapText(text, width, "  ")),
      warning: () => paint.yellow(wrapText(`${figures.warning} ${text}`, width)),
    };
    this.#runtime.stdout.writeStyled(`${tones[tone]()}\n`);
  }

  /** @throws PromptAborted, or an error that `isPromptAborted` recognizes, if the user aborts */
  async ask(rawPrompt: Prompt): Promise<PromptReply> {
    const prompt = escapePrompt(rawPrompt);
    this.#introduce();
    this.#runtime.stdout.write("\n");
    for (const note of prompt.notes) this.say(note, "note");
    return prompt.kind === "text" || prompt.kind === "list" ? this.#line(prompt) : this.#menu(prompt);
  }

  #introduce(): void {
    if (this.#introduced) return;
    this.#introduced = true;
    const lines = keyHelpLines(this.#words, this.#questionnaire, {
      back: "Esc",
      overview: "Ctrl-O",
      width: 6,
    });
    this.#runtime.stdout.write("\n");
    this.say(lines.join("\n"), "note");
  }

  async #line(prompt: Prompt): Promise<PromptReply> {
    const lineBreak = prompt.kind === "list" ? `${listSeparator(prompt)} ` : " ";
    const config = {
      question: prompt.question,
      proposed: formatAnswer(prompt.proposed, prompt),
      hint: lineKeyHint(prompt, this.#words),
      commandFor: (line: string) => commandFor(line, prompt),
      validate: (line: string) => validateAnswer(parseAnswer(line, prompt), prompt, this.#words),
      preview: (line: string) => prompt.preview?.(parseAnswer(line, prompt)),
    };
    for (;;) {
      const outcome = await this.#runPrompt(lineBreak, (frame, context) =>
        linePrompt({ ...config, ...frame }, context),
      );
      if ("line" in outcome) return { typed: parseAnswer(outcome.line, prompt) };
      if (outcome.command !== "help") return replyForCommand(outcome.command, prompt);
      this.#help(prompt);
    }
  }

  async #menu(prompt: Prompt): Promise<PromptReply> {
    const choices = promptChoices(prompt, this.#words);
    const several = prompt.kind === "choices";
    const answer = (values: readonly string[]) => (several ? values : (values[0] ?? ""));
    const proposed = proposedChoices(choices, prompt);
    const first = proposed[0] ? choices.indexOf(proposed[0]) : 0;
    const config = {
      question: prompt.question,
      choices,
      multiple: several,
      height: Math.min(
        MAX_MENU_LINES,
        Math.max(MIN_MENU_LINES, terminalHeight(this.#runtime.stdout) - MENU_CHROME_LINES),
      ),
      hint: menuKeyHint(prompt, this.#words),
      commandFor: (key: string) => commandFor(key, prompt),
      validate: (values: readonly string[]) => validateAnswer(answer(values), prompt, this.#words),
      preview: (values: readonly string[]) => prompt.preview?.(answer(values)),
    };
    let position: Pick<MenuPromptConfig, "cursor" | "selected"> = {
      cursor: several ? 0 : first,
      selected: several ? proposed.map(({ value }) => value) : [],
    };
    for (;;) {
      const outcome = await this.#runPrompt(undefined, (frame, context) =>
        menuPrompt({ ...config, ...position, ...frame }, context),
      );
      if (outcome.command === undefined) return { typed: answer(outcome.values) };
      if (outcome.command !== "help") return replyForCommand(outcome.command, prompt);
      this.#help(prompt);
      position = { cursor: outcome.cursor, selected: outcome.values };
    }
  }

  /** Runs one prompt with the keyboard as its input. */
  #runPrompt<Outcome>(
    lineBreak: string | undefined,
    start: (frame: BasePromptConfig, context: object) => Promise<Outcome>,
  ): Promise<Outcome> {
    return this.#keyboard.runPrompt(lineBreak, (disconnected) => {
      const closing = new AbortController();
      const context = {
        input: this.#keyboard,
        output: this.#runtime.stdout.stream,
        clearPromptOnDone: false,
        signal: AbortSignal.any([disconnected, closing.signal]),
      };
      const clearWhenDone = () => {
        context.clearPromptOnDone = true;
      };
      return start({ style: this.#style(), clearWhenDone, onClose: () => closing.abort() }, context);
    });
  }

  #help({ help, notes }: Prompt): void {
    for (const text of help.length > 0 ? help : notes) this.say(text, "note");
  }

  #style(): PromptStyle {
    return { paint: this.#paint, width: textColumns(this.#runtime.stdout) };
  }
}

function replyForCommand(command: Exclude<PromptCommand, "help">, prompt: Prompt): PromptReply {
  return command === "skip" ? { typed: emptyAnswer(prompt) } : { go: command };
}
