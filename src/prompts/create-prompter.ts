import type { Runtime } from "../platform/runtime.ts";
import { colorLevel } from "../platform/terminal.ts";
import type { Prompter } from "../wizard/prompter.ts";
import type { PromptWords } from "./prompt-words.ts";

/** How a talk is held. */
interface PrompterOptions {
  /** Whether it is held in lines alone; where nobody says so, as the terminal needs it. */
  plain?: boolean;
  /** Whether it is an interview: with an overview to go to, and with answers that are kept when it is stopped. */
  questionnaire: boolean;
}

/** Whoever talks to the person in this world. Only the one that is needed is loaded. */
export async function createPrompter(
  runtime: Runtime,
  words: PromptWords,
  { plain = needsPlainPrompts(runtime), questionnaire }: PrompterOptions,
): Promise<Prompter> {
  if (plain) {
    const { PlainPrompter } = await import("./plain-prompter.ts");
    return new PlainPrompter(runtime, words, questionnaire);
  }
  const [{ RichPrompter }, { Chalk }] = await Promise.all([import("./rich-prompter.ts"), import("chalk")]);
  return new RichPrompter(
    runtime,
    words,
    new Chalk({ level: colorLevel(runtime.stdout, runtime.env) }),
    questionnaire,
  );
}

/**
 * Whether the terminal can only print, or its reader is a voice. `ACCESSIBLE` is what other programs are told so by,
 * those built on charmbracelet/huh among them; NO_COLOR alone is only about color.
 */
function needsPlainPrompts({ env, stdin, stdout }: Runtime): boolean {
  const accessible = env.ACCESSIBLE !== undefined && !["", "0", "false"].includes(env.ACCESSIBLE);
  return accessible || env.TERM === "dumb" || !stdin.isTTY || !stdout.isTTY;
}
