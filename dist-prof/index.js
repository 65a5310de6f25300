import { a as soundParts, i as renderDocument, n as documentFormats, t as logoOf } from "./chunks/logo.js";
import { a as Configs, i as loadSource, l as checkPlan, r as lintSource, t as LintReport } from "./chunks/report.js";
import { r as languageOf } from "./chunks/metrics.js";
import { t as rules } from "./chunks/rules.js";
import { readFileSync, realpathSync } from "node:fs";
// src/index.ts
var files = {
	read: (path) => readFileSync(path),
	real: (path) => realpathSync(path)
};
var sources = /* @__PURE__ */ new WeakMap();
/**
* Reads a plan and all it includes.
* @throws the file system's error where the plan cannot be read
*/
async function loadPlan(file, { text } = {}) {
	const { root } = await new Configs(files, rules).for(file);
	const source = loadSource(file, {
		files,
		root,
		text
	});
	const { sections, faults } = await checkPlan(source);
	const report = reportOf(source, []);
	const plan = {
		file,
		sections,
		faults: faults.map(({ message, span }) => ({
			message,
			...location(span, report)
		}))
	};
	sources.set(plan, source);
	return plan;
}
/**
* Judges a plan by the rules of its configuration, or of a preset.
* @throws the file system's error where the plan cannot be read, and an error where its configuration is invalid
*/
async function lint(plan, { preset } = {}) {
	const source = await sourceOf(plan);
	const { levels } = await new Configs(files, rules, preset).for(source.file);
	const { findings } = await lintSource(source, rules, levels);
	const report = reportOf(source, findings);
	return findings.map(({ rule, severity, message, span }) => ({
		rule,
		severity,
		message,
		...location(span, report)
	}));
}
/**
* Prints a plan as a document. What does not fit the schemas is left out, and a notice says how many errors there are.
* @throws the file system's error where the plan cannot be read, and a RangeError for a format that is unknown
*/
async function render(plan, { format = "markdown", language } = {}) {
	if (!documentFormats.includes(format)) throw new RangeError(`There is no format "${format}". The formats are: ${documentFormats.join(", ")}.`);
	const source = await sourceOf(plan);
	const { root, levels } = await new Configs(files, rules).for(source.file);
	const linted = await lintSource(source, rules, levels);
	const header = (await soundParts(linted)).plan;
	const logo = logoOf(header.brand?.logo, {
		plan: source.file,
		root,
		files
	});
	return renderDocument(linted, {
		format,
		language: languageOf(language ?? header.language),
		errors: linted.findings.filter(({ severity }) => severity === "error").length,
		logo: logo && "data" in logo ? logo.data : void 0
	});
}
async function sourceOf(plan) {
	const loaded = typeof plan === "string" ? await loadPlan(plan) : plan;
	const source = sources.get(loaded);
	if (!source) throw new TypeError("lint and render take a file name, or what loadPlan gave.");
	return source;
}
function reportOf(source, findings) {
	return new LintReport([source.file], findings, new Map(source.documents.map(({ file, text }) => [file, text])));
}
function location(span, report) {
	const start = report.start(span);
	const end = report.end(span);
	return {
		file: span.file,
		line: start.line,
		column: start.column,
		endLine: end.line,
		endColumn: end.column
	};
}
export { lint, loadPlan, render };
