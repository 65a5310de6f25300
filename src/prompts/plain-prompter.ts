import { fillPlaceholders } from "../i18n/report.ts";
import type { Runtime } from "../platform/runtime.ts";
import type { Answer, MessageTone, Prompt, Prompter, PromptReply } from "../wizard/prompter.ts";
import {
  commandFor,
  emptyAnswer,
  formatAnswer,
  parseAnswer,
  promptChoices,
  proposedChoices,
  validateAnswer,
} from "./answer.ts";
import { escapePrompt } from "./escape-prompt.ts";
import { LineReader } from "./line-reader.ts";
import { parseSelection } from "./parse-selection.ts";
import { keyHelpLines, type PromptWords } from "./prompt-words.ts";
import { textColumns, wrapText } from "./wrap-text.ts";

/** Talks line by line: for screen readers, logs and terminals that can only print. Nothing is drawn anew. */
export class PlainPrompter implements Prompter {
  readonly #runtime: Runtime;
  readonly #words: PromptWords;
  readonly #lines: LineReader;
  readonly #questionnaire: boolean;
  #introduced = false;

  constructor(runtime: Runtime, words: PromptWords, interview: boolean) {
    this.#runtime = runtime;
    this.#words = words;
    this.#questionnaire = interview;
    this.#lines = new LineReader(runtime.stdin);
  }

  say(text: string, tone: MessageTone = "text"): void {
    const before = { title: "\n", text: "", note: "", warning: "! " }[tone];
    this.#runtime.stdout.write(`${wrapText(`${before}${text}`, textColumns(this.#runtime.stdout))}\n`);
  }

  /** @throws Stop where the person ends the talk */
  async ask(asked: Prompt): Promise<PromptReply> {
    const prompt = escapePrompt(asked);
    this.#introduce();
    this.#runtime.stdout.write("\n");
    for (const note of prompt.notes) this.say(note);
    for (;;) {
      this.#printQuestion(prompt);
      const line = await this.#readLine();
      const sign = commandFor(line, prompt);
      if (sign === "back" || sign === "overview") return { go: sign };
      if (sign === "skip") return { typed: emptyAnswer(prompt) };
      if (sign === "help") {
        for (const text of prompt.help.length > 0 ? prompt.help : prompt.notes) this.say(text);
        continue;
      }
      const answer = this.#parse(line, prompt);
      if ("typed" in answer) {
        const follows = prompt.preview?.(answer.typed);
        if (follows) this.say(follows);
        return answer;
      }
      this.say(answer.wrong, "warning");
    }
  }

  #introduce(): void {
    if (this.#introduced) return;
    this.#introduced = true;
    const lines = keyHelpLines(this.#words, this.#questionnaire, { back: "<", overview: "!" });
    this.say([this.#words.plain.intro, ...lines].join("\n"));
  }

  /** The question, what can be chosen, and what happens where nothing is typed: each thing in a line. */
  #printQuestion(prompt: Prompt): void {
    const { plain, menu } = this.#words;
    this.say(prompt.question);
    const choices = promptChoices(prompt, this.#words);
    const proposed = proposedChoices(choices, prompt);
    choices.forEach((choice, index) => {
      const { name, about } = choice;
      const option = proposed.includes(choice) ? plain.chosen : plain.option;
      const said = fillPlaceholders(option, { number: index + 1, choice: name });
      this.say(about ? `${said}: ${about}` : said);
    });
    const names = proposed.map(({ name }) => name).join(", ");
    const standard = choices.length > 0 ? names : formatAnswer(prompt.proposed, prompt);
    if (standard !== "") this.say(fillPlaceholders(plain.standard, { choice: standard }));
    if (prompt.optional) this.say(fillPlaceholders(plain.skip, { key: standard === "" ? menu.enter : "-" }));
    if (choices.length > 0)
      this.say(
        fillPlaceholders(prompt.kind === "choices" ? plain.several : plain.one, { last: choices.length }),
      );
  }

  async #readLine(): Promise<string> {
    const { stdin, stdout } = this.#runtime;
    stdout.write("> ");
    const line = await this.#lines.next();
    // What a terminal has shown while it was typed, a pipe has not.
    if (!stdin.isTTY) stdout.write(`${line}\n`);
    return line;
  }

  #parse(line: string, prompt: Prompt): { typed: Answer } | { wrong: string } {
    const typed = this.#parseTyped(line, prompt);
    if (typeof typed === "object" && "wrong" in typed) return typed;
    const wrong = validateAnswer(typed, prompt, this.#words);
    return wrong === undefined ? { typed } : { wrong };
  }

  #parseTyped(line: string, prompt: Prompt): Answer | { wrong: string } {
    const { kind } = prompt;
    if (kind === "text" || kind === "list")
      return parseAnswer(line.trim() || formatAnswer(prompt.proposed, prompt), prompt);
    const choices = promptChoices(prompt, this.#words);
    const chosen =
      line.trim() === ""
        ? { values: proposedChoices(choices, prompt).map(({ value }) => value) }
        : parseSelection(line, choices, this.#words);
    if ("wrong" in chosen) return chosen;
    if (kind === "choices") return chosen.values;
    const [only = "", ...more] = chosen.values;
    return more.length === 0 ? only : { wrong: this.#words.complaints.unknown };
  }
}
