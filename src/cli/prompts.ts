import { checkbox, input, select } from "@inquirer/prompts";
import type { ChalkInstance } from "chalk";
import wrapAnsi from "wrap-ansi";
import type { WizardWords } from "../locale/wizard.ts";
import type { Ask, Prompt } from "../wizard/run.ts";
import { widthOf } from "./terminal.ts";
import type { World } from "./world.ts";

export interface Talk {
  world: World;
  paint: ChalkInstance;
  words: WizardWords;
  /** What a choice is called, by its question and id. */
  nameOf(question: string, choice: string): string;
}

/** Questions in a terminal: what the step is for, why it is asked, an example, and then the prompt. */
export function askerOf(talk: Talk): Ask {
  return async (prompt) => {
    say(prompt, talk);
    const { question } = prompt;
    const context = contextOf(talk.world);
    if (question.kind === "choice") {
      const choices = question.choices.map((value) => ({ value, name: talk.nameOf(question.id, value) }));
      return select(
        { message: prompt.ask, choices, default: prompt.proposed, pageSize: 14, theme: themeOf(talk.words) },
        context,
      );
    }
    if (question.kind === "choices") {
      const choices = question.choices.map((value) => ({ value, name: talk.nameOf(question.id, value) }));
      const validate = (chosen: readonly { value: string }[]) =>
        prompt.complain(chosen.map(({ value }) => value)) ?? true;
      return checkbox(
        { message: prompt.ask, choices, pageSize: 14, validate, theme: themeOf(talk.words) },
        context,
      );
    }
    const validate = (typed: string) => prompt.complain(typed) ?? true;
    return input({ message: prompt.ask, default: prompt.proposed, validate }, context);
  };
}

/** A question that is answered by yes or no, chosen in words: the keys for them differ by language. */
export async function askYesNo(message: string, proposed: boolean, talk: Talk): Promise<boolean> {
  const { yes, no } = talk.words;
  const choices = [
    { value: "yes", name: yes },
    { value: "no", name: no },
  ] as const;
  return (await askOne(message, proposed ? choices : choices.toReversed(), talk)) === "yes";
}

/** One of several, each with its own name. */
export function askOne<Value extends string>(
  message: string,
  choices: readonly { value: Value; name: string }[],
  { world, words }: Talk,
): Promise<Value> {
  return select({ message, choices, theme: themeOf(words) }, contextOf(world));
}

/** Whether a failed prompt means that the person stopped: Ctrl-C, or the terminal went away. */
export function isStop(error: unknown): boolean {
  return error instanceof Error && ["ExitPromptError", "AbortPromptError"].includes(error.name);
}

function say({ opening, why, example, hint }: Prompt, talk: Talk): void {
  const { world, paint } = talk;
  if (opening) world.stdout.write(`\n${paint.bold(opening.place)}\n${paragraph(opening.about, talk)}\n`);
  const lines = [why, example, hint].filter((line) => line !== undefined);
  world.stdout.write(`\n${lines.map((line) => paint.dim(paragraph(line, talk, "  "))).join("\n")}\n`);
}

/** A text in lines that fit the terminal. */
export function paragraph(text: string, { world }: Talk, indent = ""): string {
  return wrapAnsi(text, Math.min(widthOf(world.stdout), 90) - indent.length).replace(/^/gm, indent);
}

function contextOf({ stdin, stdout }: World) {
  return { input: stdin, output: stdout };
}

/** The keys under a list of choices, in the person's language. */
function themeOf({ keys }: WizardWords) {
  const keysHelpTip = (shown: readonly [string, string][]): string =>
    shown.map(([key, action]) => `${key} ${keys[action as keyof typeof keys] ?? action}`).join(" · ");
  return { style: { keysHelpTip } };
}
