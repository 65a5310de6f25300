import { Argument } from "commander";
import { uiLanguage } from "../../i18n/ui-language.ts";
import { EXIT_OK } from "../../platform/exit-codes.ts";
import type { Runtime } from "../../platform/runtime.ts";
import { completionScripts } from "../../services/completion/completion-scripts.ts";
import type { CommandDefinition } from "../command.ts";
import { completionsFor } from "../complete.ts";
import { HelpTexts } from "../help/help-texts.ts";
import { buildProgram } from "../program.ts";

const command: CommandDefinition = {
  group: "setup",
  order: 3,
  define(command, runtime, done) {
    command
      .addArgument(new Argument("<shell>").choices(Object.keys(completionScripts)))
      .argument("[words...]")
      .addExamples(
        "smplan completion bash >> ~/.bashrc",
        "smplan completion zsh > ~/.zfunc/_smplan",
        "smplan completion fish > ~/.config/fish/completions/smplan.fish",
      );
    command.action(async (shell: string, words: string[]) => {
      runtime.stdout.write(
        words.length > 0 ? await completionLines(words, runtime, done) : (completionScripts[shell] ?? ""),
      );
      done(EXIT_OK);
    });
  },
};

export default command;

async function completionLines(
  words: readonly string[],
  runtime: Runtime,
  done: (exitCode: number) => void,
): Promise<string> {
  const program = await buildProgram(undefined, runtime, done);
  const texts = await HelpTexts.load(uiLanguage(undefined, runtime));
  return completionsFor(program, words, texts)
    .map(({ word, meaning }) => `${word}\t${meaning}\n`)
    .join("");
}
