// src/cli/command.ts
/** The examples under a command's help: what to type, and what it does. */
function examples(lines) {
	const width = Math.max(...lines.map(([command]) => command.length));
	return `\nExamples:\n${lines.map(([command, does]) => `  $ ${command.padEnd(width)}  ${does}`).join("\n")}`;
}
export { examples as t };
