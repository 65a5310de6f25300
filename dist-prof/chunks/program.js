import { n as Command, r as CommanderError } from "./esm.js";
import { t as UserError } from "./finding.js";
import { t as examples } from "./command.js";
// package.json
var version = "0.1.0";
// src/cli/program.ts
var modules = /* #__PURE__ */ Object.assign({
	"./commands/completion.ts": () => import("./completion.js").then((m) => m["default"]),
	"./commands/explain.ts": () => import("./explain.js").then((m) => m["default"]),
	"./commands/init.ts": () => import("./init.js").then((m) => m["default"]),
	"./commands/lint.ts": () => import("./lint2.js").then((m) => m["default"]),
	"./commands/render.ts": () => import("./render.js").then((m) => m["default"]),
	"./commands/rules.ts": () => import("./rules2.js").then((m) => m["default"]),
	"./commands/schema.ts": () => import("./schema2.js").then((m) => m["default"])
});
/** The names of all commands: a file in `commands/` is one. */
var commandNames = Object.keys(modules).map((path) => path.slice(11, -3));
/**
* Runs the program on its arguments and gives its exit code. Only the command that is asked for is loaded; the
* others are needed for help, and for guessing what a mistyped one meant.
*/
async function runProgram(args, world) {
	if (args.length === 1 && (args[0] === "--version" || args[0] === "-V")) {
		world.stdout.write(`${version}\n`);
		return 0;
	}
	let exitCode = 0;
	const program = await buildProgram(args[0], world, (code) => {
		exitCode = code;
	});
	try {
		await program.parseAsync(args, { from: "user" });
		return exitCode;
	} catch (error) {
		return explainFailure(error, world);
	}
}
/** The program with the command of that name, or with all of them where it is none. */
async function buildProgram(name, world, done) {
	const program = new Command("smplan").description("Social media plans as YAML: a wizard writes them, a linter checks them, templates print them.").version(version, "-V, --version", "print the version").helpOption("-h, --help", "print this help").helpCommand("help [command]", "print the help of a command").showHelpAfterError("(smplan --help lists the commands and options)").exitOverride().configureOutput({
		writeOut: (text) => world.stdout.write(text),
		writeErr: (text) => world.stderr.write(text),
		getOutHelpWidth: () => world.stdout.columns ?? 100,
		getErrHelpWidth: () => world.stderr.columns ?? 100
	}).addHelpText("after", examples([
		["smplan init", "write a plan by answering questions"],
		["smplan lint", "check every plan below this folder"],
		["smplan render --format html -o plan.html", "make a document of the plan"]
	]));
	const wanted = name !== void 0 && commandNames.includes(name) ? [name] : commandNames;
	const definitions = await Promise.all(wanted.map(loadCommand));
	for (const { command, definition } of definitions.sort((a, b) => a.definition.order - b.definition.order)) {
		const child = program.command(command).summary(definition.summary);
		child.copyInheritedSettings(program).showHelpAfterError(`(smplan ${command} --help shows how it is used)`);
		definition.define(child, world, done);
	}
	return program;
}
async function loadCommand(command) {
	const load = modules[`./commands/${command}.ts`];
	if (!load) throw new Error(`no command "${command}"`);
	return {
		command,
		definition: await load()
	};
}
function explainFailure(error, world) {
	if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
	if (error instanceof UserError) {
		world.stderr.write(`smplan: ${error.message}\n${error.remedy ? `${error.remedy}\n` : ""}`);
		return 2;
	}
	throw error;
}
export { runProgram as n, buildProgram as t };
