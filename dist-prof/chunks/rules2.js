import { r as Chalk, t as colorLevel } from "./terminal.js";
import { a as Option } from "./esm.js";
import { r as presetNames, t as rules } from "./rules.js";
import { t as levelsOf } from "./settings.js";
import { t as examples } from "./command.js";
// src/cli/commands/rules.ts
var command = {
	summary: "list the rules",
	order: 4,
	define(command, world, done) {
		command.description("Lists every rule with its severity in a preset and what it asks.").addOption(new Option("-p, --preset <name>", "show the severities of this preset").choices(presetNames).default("recommended")).option("--json", "print JSON for programs").addHelpText("after", examples([
			["smplan rules", "all rules, as the preset recommended has them"],
			["smplan rules --preset minimal", "as another preset has them"],
			["smplan explain kpis/linked", "the whole page of one rule"]
		])).action((options) => {
			world.stdout.write(options.json ? asJson(options.preset) : asTable(options.preset, world));
			done(0);
		});
	}
};
function asJson(preset) {
	const levels = levelsOf(rules, preset);
	const rows = rules.map(({ id, summary, why, source, presets }) => ({
		id,
		level: levels.get(id),
		presets: [...presets, "strict"],
		summary,
		why,
		source
	}));
	return `${JSON.stringify(rows, null, 2)}\n`;
}
function asTable(preset, world) {
	const paint = new Chalk({ level: colorLevel(world.stdout, world.env) });
	const levels = levelsOf(rules, preset);
	const width = Math.max(...rules.map((rule) => rule.id.length));
	const line = (rule) => `  ${rule.id.padEnd(width)}  ${painted(levels.get(rule.id) ?? "off", paint)}  ${rule.summary}`;
	return `${[...bySection()].map(([section, own]) => `${paint.bold(section)}\n${own.map(line).join("\n")}`).join("\n\n")}\n\n${rules.length} rules, with the severities of the preset ${preset}. "smplan explain <rule>" prints one's page.\n`;
}
function bySection() {
	const sections = /* @__PURE__ */ new Map();
	for (const rule of rules) {
		const section = rule.id.slice(0, rule.id.indexOf("/"));
		sections.set(section, [...sections.get(section) ?? [], rule]);
	}
	return sections;
}
function painted(level, paint) {
	const text = level.padEnd(7);
	if (level === "error") return paint.red(text);
	return level === "warning" ? paint.yellow(text) : paint.dim(text);
}
export { command as default };
