/**
 * The scripts, by shell. They run `smplan completion <shell> -- <words>` at every Tab, to be always current.
 */
export const completionScripts: Readonly<Record<string, string>> = {
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
