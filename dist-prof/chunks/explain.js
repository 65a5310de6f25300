import { n as widthOf, r as Chalk, t as colorLevel } from "./terminal.js";
import { t as Argument } from "./esm.js";
import { t as UserError } from "./finding.js";
import { a as nearest, t as rules } from "./rules.js";
import { t as wrapAnsi } from "./wrap-ansi.js";
import { t as examples } from "./command.js";
// src/lint/page.ts
/** The page of a rule for a terminal: what it asks, why, its source, and a failing and a passing fragment. */
function rulePage(rule, { paint, width }) {
	const wrap = (text) => wrapAnsi(text, Math.min(width, 90));
	const fragment = (text) => text.trimEnd().replace(/^/gm, "    ");
	const presets = [...rule.presets, "strict"].join(", ");
	return [
		paint.bold(rule.id),
		"",
		wrap(rule.summary),
		"",
		wrap(`${paint.bold("Why")}  ${rule.why}`),
		wrap(`${paint.bold("Source")}  ${rule.source}`),
		`${paint.bold("Severity")}  ${rule.severity} (presets: ${presets})`,
		"",
		paint.red("This plan fails:"),
		"",
		fragment(rule.examples.bad),
		"",
		paint.green("This one passes:"),
		"",
		fragment(rule.examples.good),
		""
	].join("\n");
}
// src/cli/commands/explain.ts
var command = {
	summary: "print the page of a rule",
	order: 5,
	define(command, world, done) {
		command.description("Prints what a rule asks, why, where the demand comes from, and a fragment of a plan that fails and one that passes.").addArgument(ruleArgument()).addHelpText("after", examples([["smplan explain kpis/baseline", "why a KPI needs a baseline"]])).action((id) => {
			const rule = rules.find((candidate) => candidate.id === id);
			if (!rule) throw unknownRule(id);
			const paint = new Chalk({ level: colorLevel(world.stdout, world.env) });
			world.stdout.write(rulePage(rule, {
				paint,
				width: widthOf(world.stdout)
			}));
			done(0);
		});
	}
};
/** Offers the ids to completion, but leaves refusing to `unknownRule`, which knows a better guess. */
function ruleArgument() {
	return new Argument("<rule>", "the rule's id, as findings show it").choices(rules.map((rule) => rule.id)).argParser((id) => id);
}
function unknownRule(id) {
	const ids = rules.map((rule) => rule.id);
	const [near] = [...ids.filter((candidate) => candidate.endsWith(`/${id}`)), ...nearest(id, ids)];
	return new UserError(`There is no rule "${id}".`, near ? `Did you mean "${near}"?` : "\"smplan rules\" lists them all.");
}
export { command as default };
