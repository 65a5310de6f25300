import figures from "@inquirer/figures";
import type { ChalkInstance } from "chalk";
import { visibleLines } from "../platform/escape-controls.ts";
import type { World } from "../platform/runtime.ts";
import { heightOf } from "../platform/terminal.ts";
import type { Prompt, Reply, Talker, Tone } from "../wizard/prompter.ts";
import {
  choicesOf,
  complaintOf,
  lineOf,
  nothingFor,
  proposedOf,
  type Sign,
  separatorOf,
  signOf,
  typedOf,
} from "./answer.ts";
import { shownPrompt } from "./escape-prompt.ts";
import { lineHint, menuHint } from "./key-hints.ts";
import { Keyboard } from "./keyboard.ts";
import { linePrompt } from "./line-prompt.ts";
import { menuPrompt } from "./menu-prompt.ts";
import type { Frame, Look } from "./prompt-style.ts";
import { keyLines, type TalkWords } from "./prompt-words.ts";
import { textWidth, wrapped } from "./wrap-text.ts";

/** Lines of a menu beside its choices: the question, what a choice is good for, the keys. */
const AROUND = 11;
const LEAST = 4;
const MOST = 14;

/** Talks in a terminal that can be drawn on: menus, and answers that are judged while they are typed. */
export class RichTalker implements Talker {
  readonly #world: World;
  readonly #words: TalkWords;
  readonly #paint: ChalkInstance;
  readonly #keyboard: Keyboard;
  readonly #interview: boolean;
  #introduced = false;

  constructor(world: World, words: TalkWords, paint: ChalkInstance, interview: boolean) {
    this.#world = world;
    this.#words = words;
    this.#paint = paint;
    this.#interview = interview;
    this.#keyboard = new Keyboard(world.stdin, world.stdout.stream);
  }

  say(said: string, tone: Tone = "text"): void {
    const text = visibleLines(said);
    const { paint, width } = this.#look();
    const tones = {
      title: () => `\n${paint.bold(wrapped(text, width))}`,
      text: () => wrapped(text, width),
      note: () => paint.dim(wrapped(text, width, "  ")),
      warning: () => paint.yellow(wrapped(`${figures.warning} ${text}`, width)),
    };
    this.#world.stdout.writeStyled(`${tones[tone]()}\n`);
  }

  /** @throws Stop, or an error that `isStop` knows, where the person ends the talk */
  async put(asked: Prompt): Promise<Reply> {
    const prompt = shownPrompt(asked);
    this.#introduce();
    this.#world.stdout.write("\n");
    for (const note of prompt.notes) this.say(note, "note");
    return prompt.kind === "text" || prompt.kind === "list" ? this.#line(prompt) : this.#menu(prompt);
  }

  #introduce(): void {
    if (this.#introduced) return;
    this.#introduced = true;
    const lines = keyLines(this.#words, this.#interview, { back: "Esc", overview: "Ctrl-O", width: 6 });
    this.#world.stdout.write("\n");
    this.say(lines.join("\n"), "note");
  }

  async #line(prompt: Prompt): Promise<Reply> {
    const lineBreak = prompt.kind === "list" ? `${separatorOf(prompt)} ` : " ";
    const config = {
      ask: prompt.ask,
      proposed: lineOf(prompt.proposed, prompt),
      hint: lineHint(prompt, this.#words),
      signOf: (line: string) => signOf(line, prompt),
      complain: (line: string) => complaintOf(typedOf(line, prompt), prompt, this.#words),
      preview: (line: string) => prompt.preview?.(typedOf(line, prompt)),
    };
    for (;;) {
      const outcome = await this.#ask(lineBreak, (frame, context) =>
        linePrompt({ ...config, ...frame }, context),
      );
      if ("line" in outcome) return { typed: typedOf(outcome.line, prompt) };
      if (outcome.sign !== "help") return replyTo(outcome.sign, prompt);
      this.#help(prompt);
    }
  }

  async #menu(prompt: Prompt): Promise<Reply> {
    const choices = choicesOf(prompt, this.#words);
    const several = prompt.kind === "choices";
    const answer = (values: readonly string[]) => (several ? values : (values[0] ?? ""));
    const proposed = proposedOf(choices, prompt);
    const first = proposed[0] ? choices.indexOf(proposed[0]) : 0;
    const config = {
      ask: prompt.ask,
      choices,
      several,
      height: Math.min(MOST, Math.max(LEAST, heightOf(this.#world.stdout) - AROUND)),
      hint: menuHint(prompt, this.#words),
      signOf: (key: string) => signOf(key, prompt),
      complain: (values: readonly string[]) => complaintOf(answer(values), prompt, this.#words),
      preview: (values: readonly string[]) => prompt.preview?.(answer(values)),
    };
    let place: { at: number; chosen: readonly string[] } = {
      at: several ? 0 : first,
      chosen: several ? proposed.map(({ value }) => value) : [],
    };
    for (;;) {
      const outcome = await this.#ask(undefined, (frame, context) =>
        menuPrompt({ ...config, ...place, ...frame }, context),
      );
      if (outcome.sign === undefined) return { typed: answer(outcome.values) };
      if (outcome.sign !== "help") return replyTo(outcome.sign, prompt);
      this.#help(prompt);
      place = { at: outcome.at, chosen: outcome.values };
    }
  }

  /** Puts one prompt over the keyboard. */
  #ask<Outcome>(
    lineBreak: string | undefined,
    put: (frame: Frame, context: object) => Promise<Outcome>,
  ): Promise<Outcome> {
    return this.#keyboard.lend(lineBreak, (gone) => {
      const closing = new AbortController();
      const context = {
        input: this.#keyboard,
        output: this.#world.stdout.stream,
        clearPromptOnDone: false,
        signal: AbortSignal.any([gone, closing.signal]),
      };
      const vanish = () => {
        context.clearPromptOnDone = true;
      };
      return put({ look: this.#look(), vanish, closed: () => closing.abort() }, context);
    });
  }

  #help({ help, notes }: Prompt): void {
    for (const text of help.length > 0 ? help : notes) this.say(text, "note");
  }

  #look(): Look {
    return { paint: this.#paint, width: textWidth(this.#world.stdout) };
  }
}

function replyTo(sign: Exclude<Sign, "help">, prompt: Prompt): Reply {
  return sign === "skip" ? { typed: nothingFor(prompt) } : { go: sign };
}
