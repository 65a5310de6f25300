import { t as Argument } from "./esm.js";
import { t as examples } from "./command.js";
import { t as buildProgram } from "./program.js";
// src/cli/complete.ts
/**
* What may stand as the last of the words typed so far. No candidate means that a file name is wanted.
* @param words the words after the program's name, the last being the one at the cursor, maybe empty
*/
function complete(program, words) {
	const current = words.at(-1) ?? "";
	const before = words.slice(0, -1);
	const command = program.commands.find((candidate) => candidate.name() === before[0]) ?? program;
	const pending = command.options.find((option) => [option.long, option.short].includes(before.at(-1) ?? "") && (option.required || option.optional));
	if (pending) return starting(current, choicesOf(pending));
	if (current.startsWith("-")) return starting(current, optionsOf(command));
	if (command === program) return starting(current, commandsOf(program));
	return starting(current, command.registeredArguments.flatMap(choicesOf));
}
function starting(current, candidates) {
	return candidates.filter(({ word }) => word.startsWith(current));
}
function commandsOf(program) {
	return program.commands.map((command) => ({
		word: command.name(),
		meaning: command.summary()
	}));
}
function optionsOf(command) {
	return [...command.options.map((option) => ({
		word: option.long ?? option.flags,
		meaning: option.description
	})), {
		word: "--help",
		meaning: "print this help"
	}];
}
function choicesOf(wanted) {
	return (wanted.argChoices ?? []).map((word) => ({
		word,
		meaning: ""
	}));
}
// src/cli/commands/completion.ts
/** Each asks `smplan completion <shell> -- <words>` at every Tab, so that it never goes stale. */
var scripts = {
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
`
};
var command = {
	summary: "print a script for completion by Tab",
	order: 7,
	define(command, world, done) {
		command.description("Prints the script that lets a shell complete commands, options and their values by Tab.").addArgument(new Argument("<shell>", "the shell to complete in").choices(Object.keys(scripts))).argument("[words...]", "asks what may follow these words, as the scripts do").usage("<shell>").addHelpText("after", examples([
			["smplan completion bash >> ~/.bashrc", "complete in bash from the next session on"],
			["smplan completion zsh > ~/.zfunc/_smplan", "complete in zsh"],
			["smplan completion fish > ~/.config/fish/completions/smplan.fish", "complete in fish"]
		]));
		command.action(async (shell, words) => {
			world.stdout.write(words.length > 0 ? await candidates(words, world, done) : scripts[shell] ?? "");
			done(0);
		});
	}
};
async function candidates(words, world, done) {
	return complete(await buildProgram(void 0, world, done), words).map(({ word, meaning }) => `${word}\t${meaning}\n`).join("");
}
export { command as default };
