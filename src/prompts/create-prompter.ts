import type { World } from "../platform/runtime.ts";
import { colorLevel } from "../platform/terminal.ts";
import type { Talker } from "../wizard/prompter.ts";
import type { TalkWords } from "./prompt-words.ts";

/** How a talk is held. */
interface Manner {
  /** Whether it is held in lines alone; where nobody says so, as the terminal needs it. */
  plain?: boolean;
  /** Whether it is an interview: with an overview to go to, and with answers that are kept when it is stopped. */
  interview: boolean;
}

/** Whoever talks to the person in this world. Only the one that is needed is loaded. */
export async function talkerFor(
  world: World,
  words: TalkWords,
  { plain = asksForLines(world), interview }: Manner,
): Promise<Talker> {
  if (plain) {
    const { PlainTalker } = await import("./plain-prompter.ts");
    return new PlainTalker(world, words, interview);
  }
  const [{ RichTalker }, { Chalk }] = await Promise.all([import("./rich-prompter.ts"), import("chalk")]);
  return new RichTalker(world, words, new Chalk({ level: colorLevel(world.stdout, world.env) }), interview);
}

/**
 * Whether the terminal can only print, or its reader is a voice. `ACCESSIBLE` is what other programs are told so by,
 * those built on charmbracelet/huh among them; NO_COLOR alone is only about color.
 */
function asksForLines({ env, stdin, stdout }: World): boolean {
  const accessible = env.ACCESSIBLE !== undefined && !["", "0", "false"].includes(env.ACCESSIBLE);
  return accessible || env.TERM === "dumb" || !stdin.isTTY || !stdout.isTTY;
}
