import { n as widthOf, r as Chalk, t as colorLevel } from "./terminal.js";
import { a as Option, i as InvalidArgumentError } from "./esm.js";
import { t as UserError } from "./finding.js";
import { a as Configs, n as lintPlan, t as LintReport } from "./report.js";
import { r as presetNames, t as rules } from "./rules.js";
import { t as examples } from "./command.js";
import { statSync } from "node:fs";
import { basename, join, relative, resolve } from "node:path";
// src/formats/index.ts
var modules = /* #__PURE__ */ Object.assign({
	"./json.ts": () => import("./json.js").then((m) => m["default"]),
	"./stylish.ts": () => import("./stylish.js").then((m) => m["default"])
});
/** The ways to print findings: a file in this folder is one. */
var formatNames = Object.keys(modules).map((path) => path.slice(2, -3));
/** Loads the format of that name, which is one of `formatNames`. */
async function loadFormat(name) {
	const load = modules[`./${name}.ts`];
	if (!load) throw new Error(`no format "${name}"`);
	return load();
}
// src/cli/find-plans.ts
var planPattern = `**/{${[
	"smplan.yaml",
	"smplan.yml",
	"*.smplan.yaml",
	"*.smplan.yml"
].join(",")}}`;
var skipped = ["**/node_modules/**", "**/.git/**"];
/**
* The plan files that paths stand for: a file is itself, a folder every plan below it, a glob what it matches.
* No path means this folder. What git ignores is left out unless it is named itself.
* @returns paths relative to the current folder, each once, in order
* @throws UserError where a path leads to nothing
*/
async function findPlans(paths, world) {
	const found = /* @__PURE__ */ new Set();
	for (const path of paths.length > 0 ? paths : ["."]) for (const file of await plansAt(path, world)) found.add(file);
	if (found.size > 0) return [...found];
	throw new UserError("There is no plan here: no smplan.yaml or *.smplan.yaml in this folder or below it.", "Name a file, or let \"smplan init\" write a plan.");
}
/** The one plan a command works on: the file named, or the only plan of the folder. */
async function findPlan(path, world) {
	const plans = await findPlans(path === void 0 ? [] : [path], world);
	const [plan] = plans;
	if (plan !== void 0 && plans.length === 1) return plan;
	const direct = plans.filter((file) => !file.includes("/") && basename(file).startsWith("smplan."));
	if (direct[0] && direct.length === 1) return direct[0];
	throw new UserError(`There are ${plans.length} plans here: ${plans.slice(0, 5).join(", ")}${plans.length > 5 ? "…" : ""}.`, "Name the one you mean.");
}
async function plansAt(path, world) {
	const absolute = resolve(world.cwd, path);
	const kind = kindOf(absolute);
	if (kind === "folder") return (await glob(planPattern, absolute)).map((file) => here(join(absolute, file), world));
	if (kind === "file") return [here(absolute, world)];
	if (/[*?[\]{}!]/.test(path)) {
		const files = await glob(path.replaceAll("\\", "/"), world.cwd);
		if (files.length > 0) return files;
		throw new UserError(`The pattern "${path}" matches no file.`, "Put globs in quotes, so that the shell leaves them alone.");
	}
	throw new UserError(`There is no file or folder ${path}.`, "Check the path; smplan lint without paths finds every plan below this folder.");
}
async function glob(pattern, cwd) {
	const { globby } = await import("./globby.js");
	return (await globby(pattern, {
		cwd,
		gitignore: true,
		ignore: skipped,
		dot: true,
		suppressErrors: true
	})).sort();
}
function kindOf(path) {
	const stats = statSync(path, { throwIfNoEntry: false });
	if (!stats) return void 0;
	return stats.isDirectory() ? "folder" : "file";
}
/** A path as the person would write it: relative to the current folder. */
function here(absolute, world) {
	return relative(world.cwd, absolute).replaceAll("\\", "/") || ".";
}
// src/cli/options.ts
/** A whole number from 0, as an option's value. */
function wholeNumber(text) {
	if (/^\d+$/.test(text)) return Number(text);
	throw new InvalidArgumentError("Give a whole number, such as 0 or 10.");
}
// src/cli/commands/lint.ts
var command = {
	summary: "check plans",
	order: 2,
	define(command, world, done) {
		command.description("Checks plans: their YAML, their form, and what a good plan needs. Without paths it checks every plan below this folder that git does not ignore (smplan.yaml and *.smplan.yaml).").argument("[paths...]", "plan files, folders, or globs in quotes").addOption(new Option("-f, --format <name>", "how to print findings").choices(formatNames).default("stylish")).addOption(new Option("-p, --preset <name>", "the set of rules, whatever the configuration says").choices(presetNames)).option("--max-warnings <n>", "exit with 1 when there are more warnings than this", wholeNumber).option("-q, --quiet", "print errors only; warnings still count for --max-warnings").addHelpText("after", `${examples([
			["smplan lint", "every plan below this folder"],
			["smplan lint clients/acme smplan.yaml", "a folder and a file"],
			["smplan lint \"clients/**/*.smplan.yaml\"", "a glob"],
			["smplan lint --max-warnings 0", "warnings fail too, as in CI"],
			["smplan lint --format json > findings.json", "for other programs"]
		])}\n\nExit codes: 0 nothing wrong, 1 errors or too many warnings, 2 the run itself failed.`).action(async (paths, options) => done(await lint(paths, options, world)));
	}
};
async function lint(paths, options, world) {
	const report = await judge(await findPlans(paths, world), options, world);
	const format = await loadFormat(options.format);
	const paint = new Chalk({ level: colorLevel(world.stdout, world.env) });
	const shown = options.quiet ? report.errorsOnly() : report;
	world.stdout.write(await format.print(shown, {
		paint,
		width: widthOf(world.stdout)
	}));
	return exitCodeOf(report, options, world);
}
async function judge(plans, options, world) {
	const configs = new Configs(world.files, rules, options.preset);
	const findings = /* @__PURE__ */ new Map();
	const texts = /* @__PURE__ */ new Map();
	for (const file of plans) {
		const { root, levels } = await configs.for(file);
		const plan = await read(file, () => lintPlan(file, rules, levels, {
			files: world.files,
			root
		}));
		if (plan.findings.length === 0) continue;
		for (const document of plan.source.documents) texts.set(document.file, document.text);
		for (const finding of plan.findings) findings.set(JSON.stringify(finding), finding);
	}
	return new LintReport(plans, [...findings.values()], texts);
}
/** @throws UserError where the system refuses to hand over the file */
async function read(file, load) {
	try {
		return await load();
	} catch (error) {
		const { code } = error;
		if (code === "ENOENT") throw new UserError(`There is no file ${file}.`, "Check the path; smplan lint without paths finds every plan below this folder.");
		if (code === "EACCES" || code === "EPERM") throw new UserError(`${file} cannot be read: permission denied.`, "Check who may read it.");
		if (code === "EISDIR") throw new UserError(`${file} is a folder, not a plan.`, "Name the plan's file in it.");
		if (code) throw new UserError(`${file} cannot be read (${code}).`);
		throw error;
	}
}
function exitCodeOf(report, { maxWarnings }, world) {
	if (report.count("error") > 0) return 1;
	const warnings = report.count("warning");
	if (maxWarnings === void 0 || warnings <= maxWarnings) return 0;
	world.stderr.write(`smplan: ${warnings} warnings are more than the ${maxWarnings} that --max-warnings allows.\n`);
	return 1;
}
export { read as n, findPlan as r, command as t };
