// src/lint/settings.ts
/** The levels a preset gives each rule, with single rules set otherwise. */
function levelsOf(rules, preset, overrides = {}) {
	return new Map(rules.map((rule) => [rule.id, overrides[rule.id] ?? presetLevel(rule, preset)]));
}
function presetLevel(rule, preset) {
	if (preset === "strict") return "error";
	return rule.presets.includes(preset) ? rule.severity : "off";
}
export { levelsOf as t };
