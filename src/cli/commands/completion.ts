import { Argument } from "commander";
import { EXIT_OK } from "../../platform/exit-codes.ts";
import type { Runtime } from "../../platform/runtime.ts";
import { completionScripts } from "../../services/completion/completion-scripts.ts";
import { type CommandDefinition, examplesHelp } from "../command.ts";
import { completionsFor } from "../complete.ts";
import { buildProgram } from "../program.ts";

const command: CommandDefinition = {
  summary: "print a script for completion by Tab",
  order: 7,
  define(command, runtime, done) {
    command
      .description("Prints the script that lets a shell complete commands, options and their values by Tab.")
      .addArgument(
        new Argument("<shell>", "the shell to complete in").choices(Object.keys(completionScripts)),
      )
      .argument("[words...]", "asks what may follow these words, as the scripts do")
      .usage("<shell>")
      .addHelpText(
        "after",
        examplesHelp([
          ["smplan completion bash >> ~/.bashrc", "complete in bash from the next session on"],
          ["smplan completion zsh > ~/.zfunc/_smplan", "complete in zsh"],
          ["smplan completion fish > ~/.config/fish/completions/smplan.fish", "complete in fish"],
        ]),
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
  return completionsFor(program, words)
    .map(({ word, meaning }) => `${word}\t${meaning}\n`)
    .join("");
}
