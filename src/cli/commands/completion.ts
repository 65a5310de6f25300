import { Argument } from "commander";
import { EXIT_OK } from "../../platform/exit-codes.ts";
import type { Runtime } from "../../platform/runtime.ts";
import { type CommandDefinition, examplesHelp } from "../command.ts";
import { completionsFor } from "../complete.ts";
import { buildProgram } from "../program.ts";

/**
 * The scripts, by shell. They run `smplan completion <shell> -- <words>` at every Tab, to be always current.
 */
const scripts: Readonly<Record<string, string>> = {
  bash: `_smplan() {
  local IFS=$'\\n'
  COMPREPLY=($(smplan completion bash -- "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null | cut -f1))
  [ \${#COMPREPLY[@]} -gt 0 ] || COMPREPLY=($(compgen -f -- "\${COMP_WORDS[COMP_CWORD]}"))
}
complete -o filenames -F _smplan smplan
`,
  zsh: `#compdef smplan
_smplan() {
  local -a found
  local word meaning
  smplan completion zsh -- "\${(@)words[2,CURRENT]}" 2>/dev/null | while IFS=$'\\t' read -r word meaning; do
    found+=("\${word//:/\\\\:}:$meaning")
  done
  if (( \${#found} )); then _describe 'smplan' found; else _files; fi
}
compdef _smplan smplan
`,
  fish: `function __smplan_complete
  set -l words (commandline -opc) (commandline -ct)
  smplan completion fish -- $words[2..-1] 2>/dev/null
end
complete -c smplan -a '(__smplan_complete)'
`,
  powershell: `Register-ArgumentCompleter -Native -CommandName smplan -ScriptBlock {
  param($wordToComplete, $commandAst, $cursorPosition)
  $words = @($commandAst.CommandElements | Select-Object -Skip 1 | ForEach-Object { "$_" })
  if ($wordToComplete -eq '') { $words += '""' }
  smplan completion powershell '--' @words | ForEach-Object { $word, $meaning = $_ -split "\`t", 2
    [System.Management.Automation.CompletionResult]::new($word, $word, 'ParameterValue', "$meaning ") }
}
`,
};

const command: CommandDefinition = {
  summary: "print a script for completion by Tab",
  order: 7,
  define(command, runtime, done) {
    command
      .description("Prints the script that lets a shell complete commands, options and their values by Tab.")
      .addArgument(new Argument("<shell>", "the shell to complete in").choices(Object.keys(scripts)))
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
        words.length > 0 ? await completionLines(words, runtime, done) : (scripts[shell] ?? ""),
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
