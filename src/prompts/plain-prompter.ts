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

/** Prompts line by line, for screen readers, logs and terminals that cannot redraw text. */
export class PlainPrompter implements Prompter {
  readonly #runtime: Runtime;
  readonly #words: PromptWords;
  readonly #lines: LineReader;
  readonly #questionnaire: boolean;
  #introduced = false;

  constructor(runtime: Runtime, words: PromptWords, questionnaire: boolean) {
    this.#runtime = runtime;
    this.#words = words;
    this.#questionnaire = questionnaire;
    this.#lines = new LineReader(runtime.stdin);
  }

  say(text: string, tone: MessageTone = "text"): void {
    const before = { title: "\n", text: "", note: "", warning: "! " }[tone];
    this.#runtime.stdout.write(`${wrapText(`${before}${text}`, textColumns(this.#runtime.stdout))}\n`);
  }

  /** @throws PromptAborted if the user aborts */
  async ask(rawPrompt: Prompt): Promise<PromptReply> {
    const prompt = escapePrompt(rawPrompt);
    this.#introduce();
    this.#runtime.stdout.write("\n");
    for (const note of prompt.notes) this.say(note);
    for (;;) {
      this.#printQuestion(prompt);
      const line = await this.#readLine();
      const command = commandFor(line, prompt);
      if (command === "back" || command === "overview") return { go: command };
      if (command === "skip") return { typed: emptyAnswer(prompt) };
      if (command === "help") {
        for (const text of prompt.help.length > 0 ? prompt.help : prompt.notes) this.say(text);
        continue;
      }
      const answer = this.#parse(line, prompt);
      if ("typed" in answer) {
        const preview = prompt.preview?.(answer.typed);
        if (preview) this.say(preview);
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

  /** Prints the question, the choices and the default answer, each on its own line. */
  #printQuestion(prompt: Prompt): void {
    const { plain, menu } = this.#words;
    this.say(prompt.question);
    const choices = promptChoices(prompt, this.#words);
    const proposed = proposedChoices(choices, prompt);
    choices.forEach((choice, index) => {
      const { name, about } = choice;
      const option = proposed.includes(choice) ? plain.chosen : plain.option;
      const text = option({ number: index + 1, choice: name });
      this.say(about ? `${text}: ${about}` : text);
    });
    const names = proposed.map(({ name }) => name).join(", ");
    const standard = choices.length > 0 ? names : formatAnswer(prompt.proposed, prompt);
    if (standard !== "") this.say(plain.standard({ choice: standard }));
    if (prompt.optional) this.say(plain.skip({ key: standard === "" ? menu.enter : "-" }));
    if (choices.length > 0)
      this.say((prompt.kind === "choices" ? plain.several : plain.one)({ last: choices.length }));
  }

  async #readLine(): Promise<string> {
    const { stdin, stdout } = this.#runtime;
    stdout.write("> ");
    const line = await this.#lines.next();
    // A terminal has echoed the typed line; a pipe has not.
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
