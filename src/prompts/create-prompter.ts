import type { Runtime } from "../platform/runtime.ts";
import { colorLevel } from "../platform/terminal.ts";
import type { Prompter } from "../wizard/prompter.ts";
import type { PromptWords } from "./prompt-words.ts";

interface PrompterOptions {
  /** `true` to prompt line by line without redrawing. By default it depends on the terminal. */
  plain?: boolean;
  /** `true` for a questionnaire: it has an overview, and its answers are kept if the user stops. */
  questionnaire: boolean;
}

/** Returns the prompter that suits the terminal. Only its module is loaded. */
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
 * Returns whether the terminal cannot redraw text, or the user has a screen reader. `ACCESSIBLE` has this
 * meaning in other programs too, such as those built on charmbracelet/huh; `NO_COLOR` is only about colors.
 */
function needsPlainPrompts({ env, stdin, stdout }: Runtime): boolean {
  const accessible = env.ACCESSIBLE !== undefined && !["", "0", "false"].includes(env.ACCESSIBLE);
  return accessible || env.TERM === "dumb" || !stdin.isTTY || !stdout.isTTY;
}
