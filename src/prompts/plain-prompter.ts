import { fillWords } from "../i18n/report.ts";
import type { World } from "../platform/runtime.ts";
import type { Prompt, Reply, Talker, Tone, Typed } from "../wizard/prompter.ts";
import { choicesOf, complaintOf, lineOf, nothingFor, proposedOf, signOf, typedOf } from "./answer.ts";
import { shownPrompt } from "./escape-prompt.ts";
import { Lines } from "./line-reader.ts";
import { chosenBy } from "./parse-selection.ts";
import { keyLines, type TalkWords } from "./prompt-words.ts";
import { textWidth, wrapped } from "./wrap-text.ts";

/** Talks line by line: for screen readers, logs and terminals that can only print. Nothing is drawn anew. */
export class PlainTalker implements Talker {
  readonly #world: World;
  readonly #words: TalkWords;
  readonly #lines: Lines;
  readonly #interview: boolean;
  #introduced = false;

  constructor(world: World, words: TalkWords, interview: boolean) {
    this.#world = world;
    this.#words = words;
    this.#interview = interview;
    this.#lines = new Lines(world.stdin);
  }

  say(text: string, tone: Tone = "text"): void {
    const before = { title: "\n", text: "", note: "", warning: "! " }[tone];
    this.#world.stdout.write(`${wrapped(`${before}${text}`, textWidth(this.#world.stdout))}\n`);
  }

  /** @throws Stop where the person ends the talk */
  async put(asked: Prompt): Promise<Reply> {
    const prompt = shownPrompt(asked);
    this.#introduce();
    this.#world.stdout.write("\n");
    for (const note of prompt.notes) this.say(note);
    for (;;) {
      this.#ask(prompt);
      const line = await this.#answer();
      const sign = signOf(line, prompt);
      if (sign === "back" || sign === "overview") return { go: sign };
      if (sign === "skip") return { typed: nothingFor(prompt) };
      if (sign === "help") {
        for (const text of prompt.help.length > 0 ? prompt.help : prompt.notes) this.say(text);
        continue;
      }
      const answer = this.#read(line, prompt);
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
    const lines = keyLines(this.#words, this.#interview, { back: "<", overview: "!" });
    this.say([this.#words.plain.intro, ...lines].join("\n"));
  }

  /** The question, what can be chosen, and what happens where nothing is typed: each thing in a line. */
  #ask(prompt: Prompt): void {
    const { plain, menu } = this.#words;
    this.say(prompt.ask);
    const choices = choicesOf(prompt, this.#words);
    const proposed = proposedOf(choices, prompt);
    choices.forEach((choice, index) => {
      const { name, about } = choice;
      const option = proposed.includes(choice) ? plain.chosen : plain.option;
      const said = fillWords(option, { number: index + 1, choice: name });
      this.say(about ? `${said}: ${about}` : said);
    });
    const names = proposed.map(({ name }) => name).join(", ");
    const standard = choices.length > 0 ? names : lineOf(prompt.proposed, prompt);
    if (standard !== "") this.say(fillWords(plain.standard, { choice: standard }));
    if (prompt.optional) this.say(fillWords(plain.skip, { key: standard === "" ? menu.enter : "-" }));
    if (choices.length > 0)
      this.say(fillWords(prompt.kind === "choices" ? plain.several : plain.one, { last: choices.length }));
  }

  async #answer(): Promise<string> {
    const { stdin, stdout } = this.#world;
    stdout.write("> ");
    const line = await this.#lines.next();
    // What a terminal has shown while it was typed, a pipe has not.
    if (!stdin.isTTY) stdout.write(`${line}\n`);
    return line;
  }

  #read(line: string, prompt: Prompt): { typed: Typed } | { wrong: string } {
    const typed = this.#typed(line, prompt);
    if (typeof typed === "object" && "wrong" in typed) return typed;
    const wrong = complaintOf(typed, prompt, this.#words);
    return wrong === undefined ? { typed } : { wrong };
  }

  #typed(line: string, prompt: Prompt): Typed | { wrong: string } {
    const { kind } = prompt;
    if (kind === "text" || kind === "list")
      return typedOf(line.trim() || lineOf(prompt.proposed, prompt), prompt);
    const choices = choicesOf(prompt, this.#words);
    const chosen =
      line.trim() === ""
        ? { values: proposedOf(choices, prompt).map(({ value }) => value) }
        : chosenBy(line, choices, this.#words);
    if ("wrong" in chosen) return chosen;
    if (kind === "choices") return chosen.values;
    const [only = "", ...more] = chosen.values;
    return more.length === 0 ? only : { wrong: this.#words.complaints.unknown };
  }
}
