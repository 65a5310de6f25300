import { n as __require, r as __toESM, t as __commonJSMin } from "./rolldown-runtime.js";
import { t as UserError } from "./finding.js";
import { a as nearest, i as didYouMean, n as fillMessage } from "./rules.js";
import { i as patternOf, n as require_formats, r as require_ucs2length, t as require_equal } from "./equal.js";
import { t as levelsOf } from "./settings.js";
import { dirname, isAbsolute, join, relative, resolve } from "node:path";
// src/plan/sections.ts
/** Every section of the format, in the order a plan is thought through. */
var sectionNames = [
	"plan",
	"team",
	"situation",
	"people",
	"objectives",
	"strategy",
	"technology",
	"kpis",
	"measurement",
	"budget",
	"campaigns",
	"community",
	"calendar",
	"accounts",
	"crisis"
];
/** Whether a section says nothing at all: absent, null, or an empty list or mapping. */
function isEmpty(section) {
	if (section === void 0 || section === null) return true;
	return typeof section === "object" && Object.keys(section).length === 0;
}
// \0virtual:smplan/validators
var import_ucs2length = /* @__PURE__ */ __toESM(require_ucs2length());
var import_formats = /* @__PURE__ */ __toESM(require_formats());
var import_equal = /* @__PURE__ */ __toESM(require_equal());
var required0 = import_ucs2length.default?.__esModule ? import_ucs2length.default : import_ucs2length;
var required2 = import_formats.default?.__esModule ? import_formats.default : import_formats;
var required4 = import_equal.default?.__esModule ? import_equal.default : import_equal;
var root = validate52;
var schema19 = {
	"$schema": "https://json-schema.org/draft/2020-12/schema",
	"title": "Social media plan",
	"type": "object",
	"required": ["smplan"],
	"properties": {
		"smplan": {
			"title": "Format version",
			"const": 1
		},
		"plan": {},
		"team": {},
		"situation": {},
		"people": {},
		"objectives": {},
		"strategy": {},
		"technology": {},
		"kpis": {},
		"measurement": {},
		"budget": {},
		"campaigns": {},
		"community": {},
		"calendar": {},
		"accounts": {},
		"crisis": {}
	},
	"patternProperties": { "^x-": true },
	"additionalProperties": false
};
var func4 = Object.prototype.hasOwnProperty;
var pattern0 = patternOf("^[^#]*#?$", "u");
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate52.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.smplan === void 0 && (missing0 = "smplan")) {
			validate52.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 }
			}];
			return false;
		} else {
			for (const key0 in data) if (!(func4.call(schema19.properties, key0) || pattern0.test(key0))) {
				validate52.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				}];
				return false;
			}
			if (data.smplan !== void 0) {
				if (1 !== data.smplan) {
					validate52.errors = [{
						instancePath: instancePath + "/smplan",
						schemaPath: "#/properties/smplan/const",
						keyword: "const",
						params: { allowedValue: 1 }
					}];
					return false;
				}
			}
		}
	} else {
		validate52.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		}];
		return false;
	}
	validate52.errors = vErrors;
	return true;
}
validate52.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
var config = validate53;
var schema20 = {
	"$schema": "https://json-schema.org/draft/2020-12/schema",
	"title": "smplan configuration",
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"extends": {
			"title": "Preset",
			"enum": [
				"minimal",
				"recommended",
				"strict"
			]
		},
		"rules": {
			"title": "Rules",
			"type": "object",
			"additionalProperties": { "enum": [
				"error",
				"warning",
				"info",
				"off"
			] }
		}
	}
};
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate53.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "extends" || key0 === "rules")) {
			validate53.errors = [{
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			}];
			return false;
		}
		if (data.extends !== void 0) {
			let data0 = data.extends;
			if (!(data0 === "minimal" || data0 === "recommended" || data0 === "strict")) {
				validate53.errors = [{
					instancePath: instancePath + "/extends",
					schemaPath: "#/properties/extends/enum",
					keyword: "enum",
					params: { allowedValues: schema20.properties.extends.enum }
				}];
				return false;
			}
			var valid0 = true;
		} else var valid0 = true;
		if (valid0) {
			if (data.rules !== void 0) {
				let data1 = data.rules;
				if (data1 && typeof data1 == "object" && !Array.isArray(data1)) for (const key1 in data1) {
					let data2 = data1[key1];
					if (!(data2 === "error" || data2 === "warning" || data2 === "info" || data2 === "off")) {
						validate53.errors = [{
							instancePath: instancePath + "/rules/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/properties/rules/additionalProperties/enum",
							keyword: "enum",
							params: { allowedValues: schema20.properties.rules.additionalProperties.enum }
						}];
						return false;
					}
				}
				else {
					validate53.errors = [{
						instancePath: instancePath + "/rules",
						schemaPath: "#/properties/rules/type",
						keyword: "type",
						params: { type: "object" }
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
		}
	} else {
		validate53.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		}];
		return false;
	}
	validate53.errors = vErrors;
	return true;
}
validate53.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
var section_plan = validate54;
var schema23 = {
	"title": "Plan",
	"type": "object",
	"properties": {
		"title": {
			"title": "Title",
			"type": "string",
			"minLength": 1
		},
		"organization": {
			"title": "Organization",
			"type": "string",
			"minLength": 1
		},
		"period": { "$ref": "#/$defs/period" },
		"language": {
			"$ref": "#/$defs/language",
			"title": "Language"
		},
		"currency": {
			"title": "Currency",
			"type": "string",
			"pattern": "^[A-Z]{3}$",
			"x-expects": "a currency code such as EUR"
		},
		"timezone": {
			"title": "Time zone",
			"type": "string",
			"pattern": "^[A-Za-z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)*$",
			"x-expects": "a time zone such as Europe/Sofia"
		},
		"status": {
			"title": "Status",
			"enum": [
				"draft",
				"in-review",
				"approved",
				"archived"
			]
		},
		"version": {
			"title": "Version",
			"type": "string",
			"minLength": 1
		},
		"owner": {
			"$ref": "#/$defs/slug",
			"x-refers": "team member",
			"title": "Owner"
		},
		"approval": { "$ref": "#/$defs/approval" },
		"goals": {
			"title": "Goals of the organization",
			"type": "array",
			"items": { "$ref": "#/$defs/goal" }
		},
		"brand": { "$ref": "#/$defs/brand" }
	},
	"patternProperties": { "^x-": true },
	"additionalProperties": false
};
var func8 = required0.default;
var formats0 = required2.fullFormats.date;
function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate58.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!formats0.validate(data)) {
			validate58.errors = [{
				instancePath,
				schemaPath: "#/format",
				keyword: "format",
				params: { format: "date" }
			}];
			return false;
		}
	} else {
		validate58.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		}];
		return false;
	}
	validate58.errors = vErrors;
	return true;
}
validate58.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate57.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			const _errs1 = errors;
			for (const key0 in data) if (!(key0 === "start" || key0 === "end" || pattern0.test(key0))) {
				validate57.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				}];
				return false;
			}
			if (_errs1 === errors) {
				if (data.start !== void 0) {
					const _errs2 = errors;
					if (!validate58(data.start, {
						instancePath: instancePath + "/start",
						parentData: data,
						parentDataProperty: "start",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
						errors = vErrors.length;
					}
					var valid0 = _errs2 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.end !== void 0) {
						const _errs3 = errors;
						if (!validate58(data.end, {
							instancePath: instancePath + "/end",
							parentData: data,
							parentDataProperty: "end",
							rootData,
							dynamicAnchors
						})) {
							vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs3 === errors;
					} else var valid0 = true;
				}
			}
		} else {
			validate57.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate57.errors = vErrors;
	return errors === 0;
}
validate57.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate62.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!pattern0.test(data)) {
			validate62.errors = [{
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[A-Za-z]{2,3}(-[A-Za-z]{3}){0,3}(-[A-Za-z]{4})?(-([A-Za-z]{2}|[0-9]{3}))?(-([A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3}))*(-[A-WYZa-wyz0-9](-[A-Za-z0-9]{2,8})+)*(-[Xx](-[A-Za-z0-9]{1,8})+)?$" }
			}];
			return false;
		}
	} else {
		validate62.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		}];
		return false;
	}
	validate62.errors = vErrors;
	return true;
}
validate62.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate64(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate64.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!pattern0.test(data)) {
			validate64.errors = [{
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[\\p{Ll}\\p{Lo}\\p{M}\\p{N}]+(-[\\p{Ll}\\p{Lo}\\p{M}\\p{N}]+)*$" }
			}];
			return false;
		}
	} else {
		validate64.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		}];
		return false;
	}
	validate64.errors = vErrors;
	return true;
}
validate64.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate66(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate66.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			const _errs1 = errors;
			for (const key0 in data) if (!(key0 === "by" || key0 === "on" || pattern0.test(key0))) {
				validate66.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				}];
				return false;
			}
			if (_errs1 === errors) {
				if (data.by !== void 0) {
					const _errs2 = errors;
					if (!validate64(data.by, {
						instancePath: instancePath + "/by",
						parentData: data,
						parentDataProperty: "by",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
						errors = vErrors.length;
					}
					var valid0 = _errs2 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.on !== void 0) {
						const _errs4 = errors;
						if (!validate58(data.on, {
							instancePath: instancePath + "/on",
							parentData: data,
							parentDataProperty: "on",
							rootData,
							dynamicAnchors
						})) {
							vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs4 === errors;
					} else var valid0 = true;
				}
			}
		} else {
			validate66.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate66.errors = vErrors;
	return errors === 0;
}
validate66.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate70(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate70.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.id === void 0 && (missing0 = "id") || data.statement === void 0 && (missing0 = "statement")) {
				validate70.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 }
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "id" || key0 === "statement" || pattern0.test(key0))) {
					validate70.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 }
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.id !== void 0) {
						const _errs2 = errors;
						if (!validate64(data.id, {
							instancePath: instancePath + "/id",
							parentData: data,
							parentDataProperty: "id",
							rootData,
							dynamicAnchors
						})) {
							vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.statement !== void 0) {
							let data1 = data.statement;
							const _errs4 = errors;
							if (errors === _errs4) {
								if (typeof data1 === "string") {
									if (func8(data1) < 1) {
										validate70.errors = [{
											instancePath: instancePath + "/statement",
											schemaPath: "#/properties/statement/minLength",
											keyword: "minLength",
											params: { limit: 1 }
										}];
										return false;
									}
								} else {
									validate70.errors = [{
										instancePath: instancePath + "/statement",
										schemaPath: "#/properties/statement/type",
										keyword: "type",
										params: { type: "string" }
									}];
									return false;
								}
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
					}
				}
			}
		} else {
			validate70.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate70.errors = vErrors;
	return errors === 0;
}
validate70.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate74(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate74.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!pattern0.test(data)) {
			validate74.errors = [{
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(?!/|[A-Za-z][A-Za-z0-9+.-]*:)[^\\\\]+$" }
			}];
			return false;
		}
	} else {
		validate74.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		}];
		return false;
	}
	validate74.errors = vErrors;
	return true;
}
validate74.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate73(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate73.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			const _errs1 = errors;
			for (const key0 in data) if (!(key0 === "color" || key0 === "logo" || pattern0.test(key0))) {
				validate73.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				}];
				return false;
			}
			if (_errs1 === errors) {
				if (data.color !== void 0) {
					let data0 = data.color;
					const _errs2 = errors;
					if (errors === _errs2) {
						if (typeof data0 === "string") {
							if (!pattern0.test(data0)) {
								validate73.errors = [{
									instancePath: instancePath + "/color",
									schemaPath: "#/properties/color/pattern",
									keyword: "pattern",
									params: { pattern: "^#([0-9A-Fa-f]{3}|[0-9A-Fa-f]{6})$" }
								}];
								return false;
							}
						} else {
							validate73.errors = [{
								instancePath: instancePath + "/color",
								schemaPath: "#/properties/color/type",
								keyword: "type",
								params: { type: "string" }
							}];
							return false;
						}
					}
					var valid0 = _errs2 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.logo !== void 0) {
						const _errs5 = errors;
						if (!validate74(data.logo, {
							instancePath: instancePath + "/logo",
							parentData: data,
							parentDataProperty: "logo",
							rootData,
							dynamicAnchors
						})) {
							vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs5 === errors;
					} else var valid0 = true;
				}
			}
		} else {
			validate73.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate73.errors = vErrors;
	return errors === 0;
}
validate73.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate56.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			const _errs1 = errors;
			for (const key0 in data) if (!(func4.call(schema23.properties, key0) || pattern0.test(key0))) {
				validate56.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				}];
				return false;
			}
			if (_errs1 === errors) {
				if (data.title !== void 0) {
					let data0 = data.title;
					const _errs2 = errors;
					if (errors === _errs2) {
						if (typeof data0 === "string") {
							if (func8(data0) < 1) {
								validate56.errors = [{
									instancePath: instancePath + "/title",
									schemaPath: "#/properties/title/minLength",
									keyword: "minLength",
									params: { limit: 1 }
								}];
								return false;
							}
						} else {
							validate56.errors = [{
								instancePath: instancePath + "/title",
								schemaPath: "#/properties/title/type",
								keyword: "type",
								params: { type: "string" }
							}];
							return false;
						}
					}
					var valid0 = _errs2 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.organization !== void 0) {
						let data1 = data.organization;
						const _errs4 = errors;
						if (errors === _errs4) {
							if (typeof data1 === "string") {
								if (func8(data1) < 1) {
									validate56.errors = [{
										instancePath: instancePath + "/organization",
										schemaPath: "#/properties/organization/minLength",
										keyword: "minLength",
										params: { limit: 1 }
									}];
									return false;
								}
							} else {
								validate56.errors = [{
									instancePath: instancePath + "/organization",
									schemaPath: "#/properties/organization/type",
									keyword: "type",
									params: { type: "string" }
								}];
								return false;
							}
						}
						var valid0 = _errs4 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.period !== void 0) {
							const _errs6 = errors;
							if (!validate57(data.period, {
								instancePath: instancePath + "/period",
								parentData: data,
								parentDataProperty: "period",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs6 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.language !== void 0) {
								const _errs7 = errors;
								if (!validate62(data.language, {
									instancePath: instancePath + "/language",
									parentData: data,
									parentDataProperty: "language",
									rootData,
									dynamicAnchors
								})) {
									vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs7 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.currency !== void 0) {
									let data4 = data.currency;
									const _errs8 = errors;
									if (errors === _errs8) {
										if (typeof data4 === "string") {
											if (!pattern0.test(data4)) {
												validate56.errors = [{
													instancePath: instancePath + "/currency",
													schemaPath: "#/properties/currency/pattern",
													keyword: "pattern",
													params: { pattern: "^[A-Z]{3}$" }
												}];
												return false;
											}
										} else {
											validate56.errors = [{
												instancePath: instancePath + "/currency",
												schemaPath: "#/properties/currency/type",
												keyword: "type",
												params: { type: "string" }
											}];
											return false;
										}
									}
									var valid0 = _errs8 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.timezone !== void 0) {
										let data5 = data.timezone;
										const _errs11 = errors;
										if (errors === _errs11) {
											if (typeof data5 === "string") {
												if (!pattern0.test(data5)) {
													validate56.errors = [{
														instancePath: instancePath + "/timezone",
														schemaPath: "#/properties/timezone/pattern",
														keyword: "pattern",
														params: { pattern: "^[A-Za-z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)*$" }
													}];
													return false;
												}
											} else {
												validate56.errors = [{
													instancePath: instancePath + "/timezone",
													schemaPath: "#/properties/timezone/type",
													keyword: "type",
													params: { type: "string" }
												}];
												return false;
											}
										}
										var valid0 = _errs11 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.status !== void 0) {
											let data6 = data.status;
											const _errs14 = errors;
											if (!(data6 === "draft" || data6 === "in-review" || data6 === "approved" || data6 === "archived")) {
												validate56.errors = [{
													instancePath: instancePath + "/status",
													schemaPath: "#/properties/status/enum",
													keyword: "enum",
													params: { allowedValues: schema23.properties.status.enum }
												}];
												return false;
											}
											var valid0 = _errs14 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.version !== void 0) {
												let data7 = data.version;
												const _errs15 = errors;
												if (errors === _errs15) {
													if (typeof data7 === "string") {
														if (func8(data7) < 1) {
															validate56.errors = [{
																instancePath: instancePath + "/version",
																schemaPath: "#/properties/version/minLength",
																keyword: "minLength",
																params: { limit: 1 }
															}];
															return false;
														}
													} else {
														validate56.errors = [{
															instancePath: instancePath + "/version",
															schemaPath: "#/properties/version/type",
															keyword: "type",
															params: { type: "string" }
														}];
														return false;
													}
												}
												var valid0 = _errs15 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.owner !== void 0) {
													const _errs17 = errors;
													if (!validate64(data.owner, {
														instancePath: instancePath + "/owner",
														parentData: data,
														parentDataProperty: "owner",
														rootData,
														dynamicAnchors
													})) {
														vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
														errors = vErrors.length;
													}
													var valid0 = _errs17 === errors;
												} else var valid0 = true;
												if (valid0) {
													if (data.approval !== void 0) {
														const _errs19 = errors;
														if (!validate66(data.approval, {
															instancePath: instancePath + "/approval",
															parentData: data,
															parentDataProperty: "approval",
															rootData,
															dynamicAnchors
														})) {
															vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
															errors = vErrors.length;
														}
														var valid0 = _errs19 === errors;
													} else var valid0 = true;
													if (valid0) {
														if (data.goals !== void 0) {
															let data10 = data.goals;
															const _errs20 = errors;
															if (errors === _errs20) {
																if (Array.isArray(data10)) {
																	const len0 = data10.length;
																	for (let i0 = 0; i0 < len0; i0++) {
																		const _errs22 = errors;
																		if (!validate70(data10[i0], {
																			instancePath: instancePath + "/goals/" + i0,
																			parentData: data10,
																			parentDataProperty: i0,
																			rootData,
																			dynamicAnchors
																		})) {
																			vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
																			errors = vErrors.length;
																		}
																		if (!(_errs22 === errors)) break;
																	}
																} else {
																	validate56.errors = [{
																		instancePath: instancePath + "/goals",
																		schemaPath: "#/properties/goals/type",
																		keyword: "type",
																		params: { type: "array" }
																	}];
																	return false;
																}
															}
															var valid0 = _errs20 === errors;
														} else var valid0 = true;
														if (valid0) {
															if (data.brand !== void 0) {
																const _errs23 = errors;
																if (!validate73(data.brand, {
																	instancePath: instancePath + "/brand",
																	parentData: data,
																	parentDataProperty: "brand",
																	rootData,
																	dynamicAnchors
																})) {
																	vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
																	errors = vErrors.length;
																}
																var valid0 = _errs23 === errors;
															} else var valid0 = true;
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		} else {
			validate56.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate56.errors = vErrors;
	return errors === 0;
}
validate56.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate54.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate56(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
		errors = vErrors.length;
	}
	validate54.errors = vErrors;
	return errors === 0;
}
validate54.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
var section_team = validate78;
function validate82(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate82.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			const _errs1 = errors;
			for (const key0 in data) if (!(key0 === "email" || key0 === "phone" || key0 === "verified" || pattern0.test(key0))) {
				validate82.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				}];
				return false;
			}
			if (_errs1 === errors) {
				if (data.email !== void 0) {
					let data0 = data.email;
					const _errs2 = errors;
					if (errors === _errs2) {
						if (typeof data0 === "string") {
							if (!pattern0.test(data0)) {
								validate82.errors = [{
									instancePath: instancePath + "/email",
									schemaPath: "#/properties/email/pattern",
									keyword: "pattern",
									params: { pattern: "^[^\\s@]+@[^\\s@]+$" }
								}];
								return false;
							}
						} else {
							validate82.errors = [{
								instancePath: instancePath + "/email",
								schemaPath: "#/properties/email/type",
								keyword: "type",
								params: { type: "string" }
							}];
							return false;
						}
					}
					var valid0 = _errs2 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.phone !== void 0) {
						let data1 = data.phone;
						const _errs5 = errors;
						if (errors === _errs5) {
							if (typeof data1 === "string") {
								if (!pattern0.test(data1)) {
									validate82.errors = [{
										instancePath: instancePath + "/phone",
										schemaPath: "#/properties/phone/pattern",
										keyword: "pattern",
										params: { pattern: "^\\+?[0-9(][0-9\\s()./x-]*[0-9]$" }
									}];
									return false;
								}
							} else {
								validate82.errors = [{
									instancePath: instancePath + "/phone",
									schemaPath: "#/properties/phone/type",
									keyword: "type",
									params: { type: "string" }
								}];
								return false;
							}
						}
						var valid0 = _errs5 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.verified !== void 0) {
							const _errs8 = errors;
							if (!validate58(data.verified, {
								instancePath: instancePath + "/verified",
								parentData: data,
								parentDataProperty: "verified",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs8 === errors;
						} else var valid0 = true;
					}
				}
			}
		} else {
			validate82.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate82.errors = vErrors;
	return errors === 0;
}
validate82.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate80(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate80.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.id === void 0 && (missing0 = "id") || data.name === void 0 && (missing0 = "name")) {
				validate80.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 }
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "id" || key0 === "name" || key0 === "role" || key0 === "hoursPerWeek" || key0 === "skills" || key0 === "contact" || pattern0.test(key0))) {
					validate80.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 }
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.id !== void 0) {
						const _errs2 = errors;
						if (!validate64(data.id, {
							instancePath: instancePath + "/id",
							parentData: data,
							parentDataProperty: "id",
							rootData,
							dynamicAnchors
						})) {
							vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.name !== void 0) {
							let data1 = data.name;
							const _errs4 = errors;
							if (errors === _errs4) {
								if (typeof data1 === "string") {
									if (func8(data1) < 1) {
										validate80.errors = [{
											instancePath: instancePath + "/name",
											schemaPath: "#/properties/name/minLength",
											keyword: "minLength",
											params: { limit: 1 }
										}];
										return false;
									}
								} else {
									validate80.errors = [{
										instancePath: instancePath + "/name",
										schemaPath: "#/properties/name/type",
										keyword: "type",
										params: { type: "string" }
									}];
									return false;
								}
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.role !== void 0) {
								let data2 = data.role;
								const _errs6 = errors;
								if (errors === _errs6) {
									if (typeof data2 === "string") {
										if (func8(data2) < 1) {
											validate80.errors = [{
												instancePath: instancePath + "/role",
												schemaPath: "#/properties/role/minLength",
												keyword: "minLength",
												params: { limit: 1 }
											}];
											return false;
										}
									} else {
										validate80.errors = [{
											instancePath: instancePath + "/role",
											schemaPath: "#/properties/role/type",
											keyword: "type",
											params: { type: "string" }
										}];
										return false;
									}
								}
								var valid0 = _errs6 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.hoursPerWeek !== void 0) {
									let data3 = data.hoursPerWeek;
									const _errs8 = errors;
									if (errors === _errs8) {
										if (typeof data3 == "number" && isFinite(data3)) {
											if (data3 < 0 || isNaN(data3)) {
												validate80.errors = [{
													instancePath: instancePath + "/hoursPerWeek",
													schemaPath: "#/properties/hoursPerWeek/minimum",
													keyword: "minimum",
													params: {
														comparison: ">=",
														limit: 0
													}
												}];
												return false;
											}
										} else {
											validate80.errors = [{
												instancePath: instancePath + "/hoursPerWeek",
												schemaPath: "#/properties/hoursPerWeek/type",
												keyword: "type",
												params: { type: "number" }
											}];
											return false;
										}
									}
									var valid0 = _errs8 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.skills !== void 0) {
										let data4 = data.skills;
										const _errs10 = errors;
										if (errors === _errs10) {
											if (Array.isArray(data4)) {
												const len0 = data4.length;
												for (let i0 = 0; i0 < len0; i0++) {
													let data5 = data4[i0];
													const _errs12 = errors;
													if (errors === _errs12) {
														if (typeof data5 === "string") {
															if (func8(data5) < 1) {
																validate80.errors = [{
																	instancePath: instancePath + "/skills/" + i0,
																	schemaPath: "#/properties/skills/items/minLength",
																	keyword: "minLength",
																	params: { limit: 1 }
																}];
																return false;
															}
														} else {
															validate80.errors = [{
																instancePath: instancePath + "/skills/" + i0,
																schemaPath: "#/properties/skills/items/type",
																keyword: "type",
																params: { type: "string" }
															}];
															return false;
														}
													}
													if (!(_errs12 === errors)) break;
												}
											} else {
												validate80.errors = [{
													instancePath: instancePath + "/skills",
													schemaPath: "#/properties/skills/type",
													keyword: "type",
													params: { type: "array" }
												}];
												return false;
											}
										}
										var valid0 = _errs10 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.contact !== void 0) {
											const _errs14 = errors;
											if (!validate82(data.contact, {
												instancePath: instancePath + "/contact",
												parentData: data,
												parentDataProperty: "contact",
												rootData,
												dynamicAnchors
											})) {
												vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
												errors = vErrors.length;
											}
											var valid0 = _errs14 === errors;
										} else var valid0 = true;
									}
								}
							}
						}
					}
				}
			}
		} else {
			validate80.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate80.errors = vErrors;
	return errors === 0;
}
validate80.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate79(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate79.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (Array.isArray(data)) {
			const len0 = data.length;
			for (let i0 = 0; i0 < len0; i0++) {
				const _errs1 = errors;
				if (!validate80(data[i0], {
					instancePath: instancePath + "/" + i0,
					parentData: data,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
					errors = vErrors.length;
				}
				if (!(_errs1 === errors)) break;
			}
		} else {
			validate79.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "array" }
			}];
			return false;
		}
	}
	validate79.errors = vErrors;
	return errors === 0;
}
validate79.evaluated = {
	"items": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate78(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate78.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate79(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
		errors = vErrors.length;
	}
	validate78.errors = vErrors;
	return errors === 0;
}
validate78.evaluated = {
	"items": true,
	"dynamicProps": false,
	"dynamicItems": false
};
var section_situation = validate87;
var schema39 = {
	"title": "Resources",
	"type": "object",
	"properties": {
		"level": {
			"title": "Level",
			"enum": ["sufficient", "limited"]
		},
		"note": {
			"title": "Note",
			"type": "string",
			"minLength": 1
		}
	},
	"patternProperties": { "^x-": true },
	"additionalProperties": false
};
function validate91(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate91.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "level" || key0 === "note" || pattern0.test(key0))) {
			validate91.errors = [{
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			}];
			return false;
		}
		if (data.level !== void 0) {
			let data0 = data.level;
			if (!(data0 === "sufficient" || data0 === "limited")) {
				validate91.errors = [{
					instancePath: instancePath + "/level",
					schemaPath: "#/properties/level/enum",
					keyword: "enum",
					params: { allowedValues: schema39.properties.level.enum }
				}];
				return false;
			}
			var valid0 = true;
		} else var valid0 = true;
		if (valid0) {
			if (data.note !== void 0) {
				let data1 = data.note;
				if (typeof data1 === "string") {
					if (func8(data1) < 1) {
						validate91.errors = [{
							instancePath: instancePath + "/note",
							schemaPath: "#/properties/note/minLength",
							keyword: "minLength",
							params: { limit: 1 }
						}];
						return false;
					}
				} else {
					validate91.errors = [{
						instancePath: instancePath + "/note",
						schemaPath: "#/properties/note/type",
						keyword: "type",
						params: { type: "string" }
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
		}
	} else {
		validate91.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		}];
		return false;
	}
	validate91.errors = vErrors;
	return true;
}
validate91.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
var schema40 = {
	"title": "Online reputation",
	"type": "object",
	"properties": {
		"sentiment": {
			"title": "Sentiment",
			"enum": [
				"positive",
				"neutral",
				"mixed",
				"negative"
			]
		},
		"summary": {
			"title": "Summary",
			"type": "string",
			"minLength": 1
		},
		"sources": {
			"title": "Sources",
			"type": "array",
			"items": {
				"type": "string",
				"minLength": 1
			}
		}
	},
	"patternProperties": { "^x-": true },
	"additionalProperties": false
};
function validate93(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate93.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "sentiment" || key0 === "summary" || key0 === "sources" || pattern0.test(key0))) {
			validate93.errors = [{
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			}];
			return false;
		}
		if (data.sentiment !== void 0) {
			let data0 = data.sentiment;
			if (!(data0 === "positive" || data0 === "neutral" || data0 === "mixed" || data0 === "negative")) {
				validate93.errors = [{
					instancePath: instancePath + "/sentiment",
					schemaPath: "#/properties/sentiment/enum",
					keyword: "enum",
					params: { allowedValues: schema40.properties.sentiment.enum }
				}];
				return false;
			}
			var valid0 = true;
		} else var valid0 = true;
		if (valid0) {
			if (data.summary !== void 0) {
				let data1 = data.summary;
				if (typeof data1 === "string") {
					if (func8(data1) < 1) {
						validate93.errors = [{
							instancePath: instancePath + "/summary",
							schemaPath: "#/properties/summary/minLength",
							keyword: "minLength",
							params: { limit: 1 }
						}];
						return false;
					}
				} else {
					validate93.errors = [{
						instancePath: instancePath + "/summary",
						schemaPath: "#/properties/summary/type",
						keyword: "type",
						params: { type: "string" }
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.sources !== void 0) {
					let data2 = data.sources;
					if (Array.isArray(data2)) {
						const len0 = data2.length;
						for (let i0 = 0; i0 < len0; i0++) {
							let data3 = data2[i0];
							if (typeof data3 === "string") {
								if (func8(data3) < 1) {
									validate93.errors = [{
										instancePath: instancePath + "/sources/" + i0,
										schemaPath: "#/properties/sources/items/minLength",
										keyword: "minLength",
										params: { limit: 1 }
									}];
									return false;
								}
							} else {
								validate93.errors = [{
									instancePath: instancePath + "/sources/" + i0,
									schemaPath: "#/properties/sources/items/type",
									keyword: "type",
									params: { type: "string" }
								}];
								return false;
							}
						}
					} else {
						validate93.errors = [{
							instancePath: instancePath + "/sources",
							schemaPath: "#/properties/sources/type",
							keyword: "type",
							params: { type: "array" }
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
			}
		}
	} else {
		validate93.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		}];
		return false;
	}
	validate93.errors = vErrors;
	return true;
}
validate93.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
var schema41 = {
	"title": "Past activity",
	"type": "object",
	"required": ["id", "name"],
	"properties": {
		"id": {
			"$ref": "#/$defs/slug",
			"x-defines": "past activity",
			"title": "Id"
		},
		"name": {
			"title": "Name",
			"type": "string",
			"minLength": 1
		},
		"when": {
			"title": "When",
			"anyOf": [{
				"type": "string",
				"pattern": "^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$",
				"x-expects": "a year, a month or a day, such as 2026, 2026-07 or 2026-07-15"
			}, {
				"type": "integer",
				"minimum": 1900
			}]
		},
		"medium": {
			"title": "Medium",
			"enum": [
				"online",
				"offline",
				"mixed"
			]
		},
		"channels": {
			"title": "Where",
			"type": "array",
			"items": {
				"type": "string",
				"minLength": 1
			}
		},
		"result": {
			"title": "Result",
			"type": "string",
			"minLength": 1
		}
	},
	"patternProperties": { "^x-": true },
	"additionalProperties": false
};
function validate95(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate95.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.id === void 0 && (missing0 = "id") || data.name === void 0 && (missing0 = "name")) {
				validate95.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 }
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "id" || key0 === "name" || key0 === "when" || key0 === "medium" || key0 === "channels" || key0 === "result" || pattern0.test(key0))) {
					validate95.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 }
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.id !== void 0) {
						const _errs2 = errors;
						if (!validate64(data.id, {
							instancePath: instancePath + "/id",
							parentData: data,
							parentDataProperty: "id",
							rootData,
							dynamicAnchors
						})) {
							vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.name !== void 0) {
							let data1 = data.name;
							const _errs4 = errors;
							if (errors === _errs4) {
								if (typeof data1 === "string") {
									if (func8(data1) < 1) {
										validate95.errors = [{
											instancePath: instancePath + "/name",
											schemaPath: "#/properties/name/minLength",
											keyword: "minLength",
											params: { limit: 1 }
										}];
										return false;
									}
								} else {
									validate95.errors = [{
										instancePath: instancePath + "/name",
										schemaPath: "#/properties/name/type",
										keyword: "type",
										params: { type: "string" }
									}];
									return false;
								}
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.when !== void 0) {
								let data2 = data.when;
								const _errs6 = errors;
								const _errs7 = errors;
								let valid1 = false;
								const _errs8 = errors;
								if (errors === _errs8) {
									if (typeof data2 === "string") {
										if (!pattern0.test(data2)) {
											const err0 = {
												instancePath: instancePath + "/when",
												schemaPath: "#/properties/when/anyOf/0/pattern",
												keyword: "pattern",
												params: { pattern: "^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$" }
											};
											if (vErrors === null) vErrors = [err0];
											else vErrors.push(err0);
											errors++;
										}
									} else {
										const err1 = {
											instancePath: instancePath + "/when",
											schemaPath: "#/properties/when/anyOf/0/type",
											keyword: "type",
											params: { type: "string" }
										};
										if (vErrors === null) vErrors = [err1];
										else vErrors.push(err1);
										errors++;
									}
								}
								var _valid0 = _errs8 === errors;
								valid1 = valid1 || _valid0;
								const _errs11 = errors;
								if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
									const err2 = {
										instancePath: instancePath + "/when",
										schemaPath: "#/properties/when/anyOf/1/type",
										keyword: "type",
										params: { type: "integer" }
									};
									if (vErrors === null) vErrors = [err2];
									else vErrors.push(err2);
									errors++;
								}
								if (errors === _errs11) {
									if (typeof data2 == "number" && isFinite(data2)) {
										if (data2 < 1900 || isNaN(data2)) {
											const err3 = {
												instancePath: instancePath + "/when",
												schemaPath: "#/properties/when/anyOf/1/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 1900
												}
											};
											if (vErrors === null) vErrors = [err3];
											else vErrors.push(err3);
											errors++;
										}
									}
								}
								var _valid0 = _errs11 === errors;
								valid1 = valid1 || _valid0;
								if (!valid1) {
									const err4 = {
										instancePath: instancePath + "/when",
										schemaPath: "#/properties/when/anyOf",
										keyword: "anyOf",
										params: {}
									};
									if (vErrors === null) vErrors = [err4];
									else vErrors.push(err4);
									errors++;
									validate95.errors = vErrors;
									return false;
								} else {
									errors = _errs7;
									if (vErrors !== null) {
										if (_errs7) vErrors.length = _errs7;
										else vErrors = null;
									}
								}
								var valid0 = _errs6 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.medium !== void 0) {
									let data3 = data.medium;
									const _errs13 = errors;
									if (!(data3 === "online" || data3 === "offline" || data3 === "mixed")) {
										validate95.errors = [{
											instancePath: instancePath + "/medium",
											schemaPath: "#/properties/medium/enum",
											keyword: "enum",
											params: { allowedValues: schema41.properties.medium.enum }
										}];
										return false;
									}
									var valid0 = _errs13 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.channels !== void 0) {
										let data4 = data.channels;
										const _errs14 = errors;
										if (errors === _errs14) {
											if (Array.isArray(data4)) {
												const len0 = data4.length;
												for (let i0 = 0; i0 < len0; i0++) {
													let data5 = data4[i0];
													const _errs16 = errors;
													if (errors === _errs16) {
														if (typeof data5 === "string") {
															if (func8(data5) < 1) {
																validate95.errors = [{
																	instancePath: instancePath + "/channels/" + i0,
																	schemaPath: "#/properties/channels/items/minLength",
																	keyword: "minLength",
																	params: { limit: 1 }
																}];
																return false;
															}
														} else {
															validate95.errors = [{
																instancePath: instancePath + "/channels/" + i0,
																schemaPath: "#/properties/channels/items/type",
																keyword: "type",
																params: { type: "string" }
															}];
															return false;
														}
													}
													if (!(_errs16 === errors)) break;
												}
											} else {
												validate95.errors = [{
													instancePath: instancePath + "/channels",
													schemaPath: "#/properties/channels/type",
													keyword: "type",
													params: { type: "array" }
												}];
												return false;
											}
										}
										var valid0 = _errs14 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.result !== void 0) {
											let data6 = data.result;
											const _errs18 = errors;
											if (errors === _errs18) {
												if (typeof data6 === "string") {
													if (func8(data6) < 1) {
														validate95.errors = [{
															instancePath: instancePath + "/result",
															schemaPath: "#/properties/result/minLength",
															keyword: "minLength",
															params: { limit: 1 }
														}];
														return false;
													}
												} else {
													validate95.errors = [{
														instancePath: instancePath + "/result",
														schemaPath: "#/properties/result/type",
														keyword: "type",
														params: { type: "string" }
													}];
													return false;
												}
											}
											var valid0 = _errs18 === errors;
										} else var valid0 = true;
									}
								}
							}
						}
					}
				}
			}
		} else {
			validate95.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate95.errors = vErrors;
	return errors === 0;
}
validate95.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate90(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate90.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			const _errs1 = errors;
			for (const key0 in data) if (!(key0 === "about" || key0 === "offerings" || key0 === "resources" || key0 === "reputation" || key0 === "history" || pattern0.test(key0))) {
				validate90.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				}];
				return false;
			}
			if (_errs1 === errors) {
				if (data.about !== void 0) {
					let data0 = data.about;
					const _errs2 = errors;
					if (errors === _errs2) {
						if (typeof data0 === "string") {
							if (func8(data0) < 1) {
								validate90.errors = [{
									instancePath: instancePath + "/about",
									schemaPath: "#/properties/about/minLength",
									keyword: "minLength",
									params: { limit: 1 }
								}];
								return false;
							}
						} else {
							validate90.errors = [{
								instancePath: instancePath + "/about",
								schemaPath: "#/properties/about/type",
								keyword: "type",
								params: { type: "string" }
							}];
							return false;
						}
					}
					var valid0 = _errs2 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.offerings !== void 0) {
						let data1 = data.offerings;
						const _errs4 = errors;
						if (errors === _errs4) {
							if (Array.isArray(data1)) {
								const len0 = data1.length;
								for (let i0 = 0; i0 < len0; i0++) {
									let data2 = data1[i0];
									const _errs6 = errors;
									if (errors === _errs6) {
										if (typeof data2 === "string") {
											if (func8(data2) < 1) {
												validate90.errors = [{
													instancePath: instancePath + "/offerings/" + i0,
													schemaPath: "#/properties/offerings/items/minLength",
													keyword: "minLength",
													params: { limit: 1 }
												}];
												return false;
											}
										} else {
											validate90.errors = [{
												instancePath: instancePath + "/offerings/" + i0,
												schemaPath: "#/properties/offerings/items/type",
												keyword: "type",
												params: { type: "string" }
											}];
											return false;
										}
									}
									if (!(_errs6 === errors)) break;
								}
							} else {
								validate90.errors = [{
									instancePath: instancePath + "/offerings",
									schemaPath: "#/properties/offerings/type",
									keyword: "type",
									params: { type: "array" }
								}];
								return false;
							}
						}
						var valid0 = _errs4 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.resources !== void 0) {
							const _errs8 = errors;
							if (!validate91(data.resources, {
								instancePath: instancePath + "/resources",
								parentData: data,
								parentDataProperty: "resources",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs8 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.reputation !== void 0) {
								const _errs9 = errors;
								if (!validate93(data.reputation, {
									instancePath: instancePath + "/reputation",
									parentData: data,
									parentDataProperty: "reputation",
									rootData,
									dynamicAnchors
								})) {
									vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs9 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.history !== void 0) {
									let data5 = data.history;
									const _errs10 = errors;
									if (errors === _errs10) {
										if (Array.isArray(data5)) {
											const len1 = data5.length;
											for (let i1 = 0; i1 < len1; i1++) {
												const _errs12 = errors;
												if (!validate95(data5[i1], {
													instancePath: instancePath + "/history/" + i1,
													parentData: data5,
													parentDataProperty: i1,
													rootData,
													dynamicAnchors
												})) {
													vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
													errors = vErrors.length;
												}
												if (!(_errs12 === errors)) break;
											}
										} else {
											validate90.errors = [{
												instancePath: instancePath + "/history",
												schemaPath: "#/properties/history/type",
												keyword: "type",
												params: { type: "array" }
											}];
											return false;
										}
									}
									var valid0 = _errs10 === errors;
								} else var valid0 = true;
							}
						}
					}
				}
			}
		} else {
			validate90.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate90.errors = vErrors;
	return errors === 0;
}
validate90.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
var schema42 = {
	"title": "Own profile",
	"type": "object",
	"required": ["platform"],
	"properties": {
		"platform": {
			"$ref": "#/$defs/slug",
			"x-refers": "platform",
			"title": "Platform"
		},
		"handle": {
			"title": "Handle",
			"type": "string",
			"minLength": 1
		},
		"followers": {
			"title": "Followers",
			"type": "integer",
			"minimum": 0
		},
		"engagementRate": { "$ref": "#/$defs/engagementRate" },
		"status": {
			"title": "Status",
			"enum": [
				"active",
				"dormant",
				"to-close",
				"impostor"
			]
		},
		"lastPost": {
			"$ref": "#/$defs/date",
			"title": "Last post"
		},
		"owner": {
			"$ref": "#/$defs/slug",
			"x-refers": "team member",
			"title": "Owner"
		},
		"asOf": {
			"$ref": "#/$defs/date",
			"title": "As of"
		}
	},
	"patternProperties": { "^x-": true },
	"additionalProperties": false
};
function validate101(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate101.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			const _errs1 = errors;
			for (const key0 in data) if (!(key0 === "value" || key0 === "of" || pattern0.test(key0))) {
				validate101.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				}];
				return false;
			}
			if (_errs1 === errors) {
				if (data.value !== void 0) {
					let data0 = data.value;
					const _errs2 = errors;
					if (errors === _errs2) {
						if (typeof data0 == "number" && isFinite(data0)) {
							if (data0 < 0 || isNaN(data0)) {
								validate101.errors = [{
									instancePath: instancePath + "/value",
									schemaPath: "#/properties/value/minimum",
									keyword: "minimum",
									params: {
										comparison: ">=",
										limit: 0
									}
								}];
								return false;
							}
						} else {
							validate101.errors = [{
								instancePath: instancePath + "/value",
								schemaPath: "#/properties/value/type",
								keyword: "type",
								params: { type: "number" }
							}];
							return false;
						}
					}
					var valid0 = _errs2 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.of !== void 0) {
						const _errs4 = errors;
						if (!validate64(data.of, {
							instancePath: instancePath + "/of",
							parentData: data,
							parentDataProperty: "of",
							rootData,
							dynamicAnchors
						})) {
							vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs4 === errors;
					} else var valid0 = true;
				}
			}
		} else {
			validate101.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate101.errors = vErrors;
	return errors === 0;
}
validate101.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate99(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate99.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.platform === void 0 && (missing0 = "platform")) {
				validate99.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 }
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "platform" || key0 === "handle" || key0 === "followers" || key0 === "engagementRate" || key0 === "status" || key0 === "lastPost" || key0 === "owner" || key0 === "asOf" || pattern0.test(key0))) {
					validate99.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 }
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.platform !== void 0) {
						const _errs2 = errors;
						if (!validate64(data.platform, {
							instancePath: instancePath + "/platform",
							parentData: data,
							parentDataProperty: "platform",
							rootData,
							dynamicAnchors
						})) {
							vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.handle !== void 0) {
							let data1 = data.handle;
							const _errs4 = errors;
							if (errors === _errs4) {
								if (typeof data1 === "string") {
									if (func8(data1) < 1) {
										validate99.errors = [{
											instancePath: instancePath + "/handle",
											schemaPath: "#/properties/handle/minLength",
											keyword: "minLength",
											params: { limit: 1 }
										}];
										return false;
									}
								} else {
									validate99.errors = [{
										instancePath: instancePath + "/handle",
										schemaPath: "#/properties/handle/type",
										keyword: "type",
										params: { type: "string" }
									}];
									return false;
								}
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.followers !== void 0) {
								let data2 = data.followers;
								const _errs6 = errors;
								if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
									validate99.errors = [{
										instancePath: instancePath + "/followers",
										schemaPath: "#/properties/followers/type",
										keyword: "type",
										params: { type: "integer" }
									}];
									return false;
								}
								if (errors === _errs6) {
									if (typeof data2 == "number" && isFinite(data2)) {
										if (data2 < 0 || isNaN(data2)) {
											validate99.errors = [{
												instancePath: instancePath + "/followers",
												schemaPath: "#/properties/followers/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 0
												}
											}];
											return false;
										}
									}
								}
								var valid0 = _errs6 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.engagementRate !== void 0) {
									const _errs8 = errors;
									if (!validate101(data.engagementRate, {
										instancePath: instancePath + "/engagementRate",
										parentData: data,
										parentDataProperty: "engagementRate",
										rootData,
										dynamicAnchors
									})) {
										vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
										errors = vErrors.length;
									}
									var valid0 = _errs8 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.status !== void 0) {
										let data4 = data.status;
										const _errs9 = errors;
										if (!(data4 === "active" || data4 === "dormant" || data4 === "to-close" || data4 === "impostor")) {
											validate99.errors = [{
												instancePath: instancePath + "/status",
												schemaPath: "#/properties/status/enum",
												keyword: "enum",
												params: { allowedValues: schema42.properties.status.enum }
											}];
											return false;
										}
										var valid0 = _errs9 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.lastPost !== void 0) {
											const _errs10 = errors;
											if (!validate58(data.lastPost, {
												instancePath: instancePath + "/lastPost",
												parentData: data,
												parentDataProperty: "lastPost",
												rootData,
												dynamicAnchors
											})) {
												vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
												errors = vErrors.length;
											}
											var valid0 = _errs10 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.owner !== void 0) {
												const _errs11 = errors;
												if (!validate64(data.owner, {
													instancePath: instancePath + "/owner",
													parentData: data,
													parentDataProperty: "owner",
													rootData,
													dynamicAnchors
												})) {
													vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
													errors = vErrors.length;
												}
												var valid0 = _errs11 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.asOf !== void 0) {
													const _errs13 = errors;
													if (!validate58(data.asOf, {
														instancePath: instancePath + "/asOf",
														parentData: data,
														parentDataProperty: "asOf",
														rootData,
														dynamicAnchors
													})) {
														vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
														errors = vErrors.length;
													}
													var valid0 = _errs13 === errors;
												} else var valid0 = true;
											}
										}
									}
								}
							}
						}
					}
				}
			}
		} else {
			validate99.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate99.errors = vErrors;
	return errors === 0;
}
validate99.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate109(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate109.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.id === void 0 && (missing0 = "id") || data.name === void 0 && (missing0 = "name")) {
				validate109.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 }
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "id" || key0 === "name" || key0 === "does" || key0 === "how" || key0 === "where" || pattern0.test(key0))) {
					validate109.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 }
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.id !== void 0) {
						const _errs2 = errors;
						if (!validate64(data.id, {
							instancePath: instancePath + "/id",
							parentData: data,
							parentDataProperty: "id",
							rootData,
							dynamicAnchors
						})) {
							vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.name !== void 0) {
							let data1 = data.name;
							const _errs4 = errors;
							if (errors === _errs4) {
								if (typeof data1 === "string") {
									if (func8(data1) < 1) {
										validate109.errors = [{
											instancePath: instancePath + "/name",
											schemaPath: "#/properties/name/minLength",
											keyword: "minLength",
											params: { limit: 1 }
										}];
										return false;
									}
								} else {
									validate109.errors = [{
										instancePath: instancePath + "/name",
										schemaPath: "#/properties/name/type",
										keyword: "type",
										params: { type: "string" }
									}];
									return false;
								}
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.does !== void 0) {
								let data2 = data.does;
								const _errs6 = errors;
								if (errors === _errs6) {
									if (typeof data2 === "string") {
										if (func8(data2) < 1) {
											validate109.errors = [{
												instancePath: instancePath + "/does",
												schemaPath: "#/properties/does/minLength",
												keyword: "minLength",
												params: { limit: 1 }
											}];
											return false;
										}
									} else {
										validate109.errors = [{
											instancePath: instancePath + "/does",
											schemaPath: "#/properties/does/type",
											keyword: "type",
											params: { type: "string" }
										}];
										return false;
									}
								}
								var valid0 = _errs6 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.how !== void 0) {
									let data3 = data.how;
									const _errs8 = errors;
									if (errors === _errs8) {
										if (typeof data3 === "string") {
											if (func8(data3) < 1) {
												validate109.errors = [{
													instancePath: instancePath + "/how",
													schemaPath: "#/properties/how/minLength",
													keyword: "minLength",
													params: { limit: 1 }
												}];
												return false;
											}
										} else {
											validate109.errors = [{
												instancePath: instancePath + "/how",
												schemaPath: "#/properties/how/type",
												keyword: "type",
												params: { type: "string" }
											}];
											return false;
										}
									}
									var valid0 = _errs8 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.where !== void 0) {
										let data4 = data.where;
										const _errs10 = errors;
										if (errors === _errs10) {
											if (Array.isArray(data4)) {
												const len0 = data4.length;
												for (let i0 = 0; i0 < len0; i0++) {
													let data5 = data4[i0];
													const _errs12 = errors;
													if (errors === _errs12) {
														if (typeof data5 === "string") {
															if (func8(data5) < 1) {
																validate109.errors = [{
																	instancePath: instancePath + "/where/" + i0,
																	schemaPath: "#/properties/where/items/minLength",
																	keyword: "minLength",
																	params: { limit: 1 }
																}];
																return false;
															}
														} else {
															validate109.errors = [{
																instancePath: instancePath + "/where/" + i0,
																schemaPath: "#/properties/where/items/type",
																keyword: "type",
																params: { type: "string" }
															}];
															return false;
														}
													}
													if (!(_errs12 === errors)) break;
												}
											} else {
												validate109.errors = [{
													instancePath: instancePath + "/where",
													schemaPath: "#/properties/where/type",
													keyword: "type",
													params: { type: "array" }
												}];
												return false;
											}
										}
										var valid0 = _errs10 === errors;
									} else var valid0 = true;
								}
							}
						}
					}
				}
			}
		} else {
			validate109.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate109.errors = vErrors;
	return errors === 0;
}
validate109.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
var schema48 = {
	"title": "Factor",
	"type": "object",
	"required": ["id", "statement"],
	"properties": {
		"id": {
			"$ref": "#/$defs/slug",
			"x-defines": "factor",
			"title": "Id"
		},
		"statement": {
			"title": "Statement",
			"type": "string",
			"minLength": 1
		},
		"impact": {
			"title": "Impact",
			"enum": [
				"opportunity",
				"threat",
				"neutral"
			]
		},
		"source": {
			"title": "Source",
			"type": "string",
			"minLength": 1
		}
	},
	"patternProperties": { "^x-": true },
	"additionalProperties": false
};
function validate114(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate114.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.id === void 0 && (missing0 = "id") || data.statement === void 0 && (missing0 = "statement")) {
				validate114.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 }
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "id" || key0 === "statement" || key0 === "impact" || key0 === "source" || pattern0.test(key0))) {
					validate114.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 }
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.id !== void 0) {
						const _errs2 = errors;
						if (!validate64(data.id, {
							instancePath: instancePath + "/id",
							parentData: data,
							parentDataProperty: "id",
							rootData,
							dynamicAnchors
						})) {
							vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.statement !== void 0) {
							let data1 = data.statement;
							const _errs4 = errors;
							if (errors === _errs4) {
								if (typeof data1 === "string") {
									if (func8(data1) < 1) {
										validate114.errors = [{
											instancePath: instancePath + "/statement",
											schemaPath: "#/properties/statement/minLength",
											keyword: "minLength",
											params: { limit: 1 }
										}];
										return false;
									}
								} else {
									validate114.errors = [{
										instancePath: instancePath + "/statement",
										schemaPath: "#/properties/statement/type",
										keyword: "type",
										params: { type: "string" }
									}];
									return false;
								}
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.impact !== void 0) {
								let data2 = data.impact;
								const _errs6 = errors;
								if (!(data2 === "opportunity" || data2 === "threat" || data2 === "neutral")) {
									validate114.errors = [{
										instancePath: instancePath + "/impact",
										schemaPath: "#/properties/impact/enum",
										keyword: "enum",
										params: { allowedValues: schema48.properties.impact.enum }
									}];
									return false;
								}
								var valid0 = _errs6 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.source !== void 0) {
									let data3 = data.source;
									const _errs7 = errors;
									if (errors === _errs7) {
										if (typeof data3 === "string") {
											if (func8(data3) < 1) {
												validate114.errors = [{
													instancePath: instancePath + "/source",
													schemaPath: "#/properties/source/minLength",
													keyword: "minLength",
													params: { limit: 1 }
												}];
												return false;
											}
										} else {
											validate114.errors = [{
												instancePath: instancePath + "/source",
												schemaPath: "#/properties/source/type",
												keyword: "type",
												params: { type: "string" }
											}];
											return false;
										}
									}
									var valid0 = _errs7 === errors;
								} else var valid0 = true;
							}
						}
					}
				}
			}
		} else {
			validate114.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate114.errors = vErrors;
	return errors === 0;
}
validate114.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate113(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate113.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs0 = errors;
	let valid0 = false;
	const _errs1 = errors;
	if (errors === _errs1) {
		if (typeof data === "string") {
			if (func8(data) < 1) {
				const err0 = {
					instancePath,
					schemaPath: "#/anyOf/0/minLength",
					keyword: "minLength",
					params: { limit: 1 }
				};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			}
		} else {
			const err1 = {
				instancePath,
				schemaPath: "#/anyOf/0/type",
				keyword: "type",
				params: { type: "string" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	}
	var _valid0 = _errs1 === errors;
	valid0 = valid0 || _valid0;
	const _errs3 = errors;
	if (!validate114(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
		errors = vErrors.length;
	}
	var _valid0 = _errs3 === errors;
	valid0 = valid0 || _valid0;
	if (_valid0) var props0 = true;
	if (!valid0) {
		const err2 = {
			instancePath,
			schemaPath: "#/anyOf",
			keyword: "anyOf",
			params: {}
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
		validate113.errors = vErrors;
		return false;
	} else {
		errors = _errs0;
		if (vErrors !== null) {
			if (_errs0) vErrors.length = _errs0;
			else vErrors = null;
		}
	}
	validate113.errors = vErrors;
	evaluated0.props = props0;
	return errors === 0;
}
validate113.evaluated = {
	"dynamicProps": true,
	"dynamicItems": false
};
function validate112(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate112.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			const _errs1 = errors;
			for (const key0 in data) if (!(key0 === "demographic" || key0 === "economic" || key0 === "technological" || key0 === "political" || key0 === "sociocultural" || key0 === "legal" || key0 === "environmental" || pattern0.test(key0))) {
				validate112.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				}];
				return false;
			}
			if (_errs1 === errors) {
				if (data.demographic !== void 0) {
					let data0 = data.demographic;
					const _errs2 = errors;
					if (errors === _errs2) {
						if (Array.isArray(data0)) {
							const len0 = data0.length;
							for (let i0 = 0; i0 < len0; i0++) {
								const _errs4 = errors;
								if (!validate113(data0[i0], {
									instancePath: instancePath + "/demographic/" + i0,
									parentData: data0,
									parentDataProperty: i0,
									rootData,
									dynamicAnchors
								})) {
									vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
									errors = vErrors.length;
								}
								if (!(_errs4 === errors)) break;
							}
						} else {
							validate112.errors = [{
								instancePath: instancePath + "/demographic",
								schemaPath: "#/properties/demographic/type",
								keyword: "type",
								params: { type: "array" }
							}];
							return false;
						}
					}
					var valid0 = _errs2 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.economic !== void 0) {
						let data2 = data.economic;
						const _errs5 = errors;
						if (errors === _errs5) {
							if (Array.isArray(data2)) {
								const len1 = data2.length;
								for (let i1 = 0; i1 < len1; i1++) {
									const _errs7 = errors;
									if (!validate113(data2[i1], {
										instancePath: instancePath + "/economic/" + i1,
										parentData: data2,
										parentDataProperty: i1,
										rootData,
										dynamicAnchors
									})) {
										vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
										errors = vErrors.length;
									}
									if (!(_errs7 === errors)) break;
								}
							} else {
								validate112.errors = [{
									instancePath: instancePath + "/economic",
									schemaPath: "#/properties/economic/type",
									keyword: "type",
									params: { type: "array" }
								}];
								return false;
							}
						}
						var valid0 = _errs5 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.technological !== void 0) {
							let data4 = data.technological;
							const _errs8 = errors;
							if (errors === _errs8) {
								if (Array.isArray(data4)) {
									const len2 = data4.length;
									for (let i2 = 0; i2 < len2; i2++) {
										const _errs10 = errors;
										if (!validate113(data4[i2], {
											instancePath: instancePath + "/technological/" + i2,
											parentData: data4,
											parentDataProperty: i2,
											rootData,
											dynamicAnchors
										})) {
											vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
											errors = vErrors.length;
										}
										if (!(_errs10 === errors)) break;
									}
								} else {
									validate112.errors = [{
										instancePath: instancePath + "/technological",
										schemaPath: "#/properties/technological/type",
										keyword: "type",
										params: { type: "array" }
									}];
									return false;
								}
							}
							var valid0 = _errs8 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.political !== void 0) {
								let data6 = data.political;
								const _errs11 = errors;
								if (errors === _errs11) {
									if (Array.isArray(data6)) {
										const len3 = data6.length;
										for (let i3 = 0; i3 < len3; i3++) {
											const _errs13 = errors;
											if (!validate113(data6[i3], {
												instancePath: instancePath + "/political/" + i3,
												parentData: data6,
												parentDataProperty: i3,
												rootData,
												dynamicAnchors
											})) {
												vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
												errors = vErrors.length;
											}
											if (!(_errs13 === errors)) break;
										}
									} else {
										validate112.errors = [{
											instancePath: instancePath + "/political",
											schemaPath: "#/properties/political/type",
											keyword: "type",
											params: { type: "array" }
										}];
										return false;
									}
								}
								var valid0 = _errs11 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.sociocultural !== void 0) {
									let data8 = data.sociocultural;
									const _errs14 = errors;
									if (errors === _errs14) {
										if (Array.isArray(data8)) {
											const len4 = data8.length;
											for (let i4 = 0; i4 < len4; i4++) {
												const _errs16 = errors;
												if (!validate113(data8[i4], {
													instancePath: instancePath + "/sociocultural/" + i4,
													parentData: data8,
													parentDataProperty: i4,
													rootData,
													dynamicAnchors
												})) {
													vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
													errors = vErrors.length;
												}
												if (!(_errs16 === errors)) break;
											}
										} else {
											validate112.errors = [{
												instancePath: instancePath + "/sociocultural",
												schemaPath: "#/properties/sociocultural/type",
												keyword: "type",
												params: { type: "array" }
											}];
											return false;
										}
									}
									var valid0 = _errs14 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.legal !== void 0) {
										let data10 = data.legal;
										const _errs17 = errors;
										if (errors === _errs17) {
											if (Array.isArray(data10)) {
												const len5 = data10.length;
												for (let i5 = 0; i5 < len5; i5++) {
													const _errs19 = errors;
													if (!validate113(data10[i5], {
														instancePath: instancePath + "/legal/" + i5,
														parentData: data10,
														parentDataProperty: i5,
														rootData,
														dynamicAnchors
													})) {
														vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
														errors = vErrors.length;
													}
													if (!(_errs19 === errors)) break;
												}
											} else {
												validate112.errors = [{
													instancePath: instancePath + "/legal",
													schemaPath: "#/properties/legal/type",
													keyword: "type",
													params: { type: "array" }
												}];
												return false;
											}
										}
										var valid0 = _errs17 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.environmental !== void 0) {
											let data12 = data.environmental;
											const _errs20 = errors;
											if (errors === _errs20) {
												if (Array.isArray(data12)) {
													const len6 = data12.length;
													for (let i6 = 0; i6 < len6; i6++) {
														const _errs22 = errors;
														if (!validate113(data12[i6], {
															instancePath: instancePath + "/environmental/" + i6,
															parentData: data12,
															parentDataProperty: i6,
															rootData,
															dynamicAnchors
														})) {
															vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
															errors = vErrors.length;
														}
														if (!(_errs22 === errors)) break;
													}
												} else {
													validate112.errors = [{
														instancePath: instancePath + "/environmental",
														schemaPath: "#/properties/environmental/type",
														keyword: "type",
														params: { type: "array" }
													}];
													return false;
												}
											}
											var valid0 = _errs20 === errors;
										} else var valid0 = true;
									}
								}
							}
						}
					}
				}
			}
		} else {
			validate112.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate112.errors = vErrors;
	return errors === 0;
}
validate112.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate108(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate108.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			const _errs1 = errors;
			for (const key0 in data) if (!(key0 === "competitors" || key0 === "factors" || pattern0.test(key0))) {
				validate108.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				}];
				return false;
			}
			if (_errs1 === errors) {
				if (data.competitors !== void 0) {
					let data0 = data.competitors;
					const _errs2 = errors;
					if (errors === _errs2) {
						if (Array.isArray(data0)) {
							const len0 = data0.length;
							for (let i0 = 0; i0 < len0; i0++) {
								const _errs4 = errors;
								if (!validate109(data0[i0], {
									instancePath: instancePath + "/competitors/" + i0,
									parentData: data0,
									parentDataProperty: i0,
									rootData,
									dynamicAnchors
								})) {
									vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
									errors = vErrors.length;
								}
								if (!(_errs4 === errors)) break;
							}
						} else {
							validate108.errors = [{
								instancePath: instancePath + "/competitors",
								schemaPath: "#/properties/competitors/type",
								keyword: "type",
								params: { type: "array" }
							}];
							return false;
						}
					}
					var valid0 = _errs2 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.factors !== void 0) {
						const _errs5 = errors;
						if (!validate112(data.factors, {
							instancePath: instancePath + "/factors",
							parentData: data,
							parentDataProperty: "factors",
							rootData,
							dynamicAnchors
						})) {
							vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs5 === errors;
					} else var valid0 = true;
				}
			}
		} else {
			validate108.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate108.errors = vErrors;
	return errors === 0;
}
validate108.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate128(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate128.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.id === void 0 && (missing0 = "id") || data.statement === void 0 && (missing0 = "statement")) {
				validate128.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 }
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "id" || key0 === "statement" || key0 === "evidence" || key0 === "reputational" || pattern0.test(key0))) {
					validate128.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 }
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.id !== void 0) {
						const _errs2 = errors;
						if (!validate64(data.id, {
							instancePath: instancePath + "/id",
							parentData: data,
							parentDataProperty: "id",
							rootData,
							dynamicAnchors
						})) {
							vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.statement !== void 0) {
							let data1 = data.statement;
							const _errs4 = errors;
							if (errors === _errs4) {
								if (typeof data1 === "string") {
									if (func8(data1) < 1) {
										validate128.errors = [{
											instancePath: instancePath + "/statement",
											schemaPath: "#/properties/statement/minLength",
											keyword: "minLength",
											params: { limit: 1 }
										}];
										return false;
									}
								} else {
									validate128.errors = [{
										instancePath: instancePath + "/statement",
										schemaPath: "#/properties/statement/type",
										keyword: "type",
										params: { type: "string" }
									}];
									return false;
								}
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.evidence !== void 0) {
								let data2 = data.evidence;
								const _errs6 = errors;
								if (errors === _errs6) {
									if (Array.isArray(data2)) {
										var valid1 = true;
										const len0 = data2.length;
										for (let i0 = 0; i0 < len0; i0++) {
											let data3 = data2[i0];
											const _errs8 = errors;
											if (errors === _errs8) {
												if (typeof data3 === "string") {
													if (!pattern0.test(data3)) {
														validate128.errors = [{
															instancePath: instancePath + "/evidence/" + i0,
															schemaPath: "#/properties/evidence/items/pattern",
															keyword: "pattern",
															params: { pattern: "^(internal|external|profiles)(\\.[\\p{Ll}\\p{Lo}\\p{M}\\p{N}]+(-[\\p{Ll}\\p{Lo}\\p{M}\\p{N}]+)*)*$" }
														}];
														return false;
													}
												} else {
													validate128.errors = [{
														instancePath: instancePath + "/evidence/" + i0,
														schemaPath: "#/properties/evidence/items/type",
														keyword: "type",
														params: { type: "string" }
													}];
													return false;
												}
											}
											var valid1 = _errs8 === errors;
											if (!valid1) break;
										}
										if (valid1) {
											let i1 = data2.length;
											let j0;
											if (i1 > 1) {
												const indices0 = {};
												for (; i1--;) {
													let item0 = data2[i1];
													if (typeof item0 !== "string") continue;
													if (typeof indices0[item0] == "number") {
														j0 = indices0[item0];
														validate128.errors = [{
															instancePath: instancePath + "/evidence",
															schemaPath: "#/properties/evidence/uniqueItems",
															keyword: "uniqueItems",
															params: {
																i: i1,
																j: j0
															}
														}];
														return false;
													}
													indices0[item0] = i1;
												}
											}
										}
									} else {
										validate128.errors = [{
											instancePath: instancePath + "/evidence",
											schemaPath: "#/properties/evidence/type",
											keyword: "type",
											params: { type: "array" }
										}];
										return false;
									}
								}
								var valid0 = _errs6 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.reputational !== void 0) {
									const _errs12 = errors;
									if (typeof data.reputational !== "boolean") {
										validate128.errors = [{
											instancePath: instancePath + "/reputational",
											schemaPath: "#/properties/reputational/type",
											keyword: "type",
											params: { type: "boolean" }
										}];
										return false;
									}
									var valid0 = _errs12 === errors;
								} else var valid0 = true;
							}
						}
					}
				}
			}
		} else {
			validate128.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate128.errors = vErrors;
	return errors === 0;
}
validate128.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate127(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate127.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs0 = errors;
	let valid0 = false;
	const _errs1 = errors;
	if (errors === _errs1) {
		if (typeof data === "string") {
			if (func8(data) < 1) {
				const err0 = {
					instancePath,
					schemaPath: "#/anyOf/0/minLength",
					keyword: "minLength",
					params: { limit: 1 }
				};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			}
		} else {
			const err1 = {
				instancePath,
				schemaPath: "#/anyOf/0/type",
				keyword: "type",
				params: { type: "string" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	}
	var _valid0 = _errs1 === errors;
	valid0 = valid0 || _valid0;
	const _errs3 = errors;
	if (!validate128(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors);
		errors = vErrors.length;
	}
	var _valid0 = _errs3 === errors;
	valid0 = valid0 || _valid0;
	if (_valid0) var props0 = true;
	if (!valid0) {
		const err2 = {
			instancePath,
			schemaPath: "#/anyOf",
			keyword: "anyOf",
			params: {}
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
		validate127.errors = vErrors;
		return false;
	} else {
		errors = _errs0;
		if (vErrors !== null) {
			if (_errs0) vErrors.length = _errs0;
			else vErrors = null;
		}
	}
	validate127.errors = vErrors;
	evaluated0.props = props0;
	return errors === 0;
}
validate127.evaluated = {
	"dynamicProps": true,
	"dynamicItems": false
};
function validate126(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate126.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			const _errs1 = errors;
			for (const key0 in data) if (!(key0 === "strengths" || key0 === "weaknesses" || key0 === "opportunities" || key0 === "threats" || pattern0.test(key0))) {
				validate126.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				}];
				return false;
			}
			if (_errs1 === errors) {
				if (data.strengths !== void 0) {
					let data0 = data.strengths;
					const _errs2 = errors;
					if (errors === _errs2) {
						if (Array.isArray(data0)) {
							const len0 = data0.length;
							for (let i0 = 0; i0 < len0; i0++) {
								const _errs4 = errors;
								if (!validate127(data0[i0], {
									instancePath: instancePath + "/strengths/" + i0,
									parentData: data0,
									parentDataProperty: i0,
									rootData,
									dynamicAnchors
								})) {
									vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors);
									errors = vErrors.length;
								}
								if (!(_errs4 === errors)) break;
							}
						} else {
							validate126.errors = [{
								instancePath: instancePath + "/strengths",
								schemaPath: "#/properties/strengths/type",
								keyword: "type",
								params: { type: "array" }
							}];
							return false;
						}
					}
					var valid0 = _errs2 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.weaknesses !== void 0) {
						let data2 = data.weaknesses;
						const _errs5 = errors;
						if (errors === _errs5) {
							if (Array.isArray(data2)) {
								const len1 = data2.length;
								for (let i1 = 0; i1 < len1; i1++) {
									const _errs7 = errors;
									if (!validate127(data2[i1], {
										instancePath: instancePath + "/weaknesses/" + i1,
										parentData: data2,
										parentDataProperty: i1,
										rootData,
										dynamicAnchors
									})) {
										vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors);
										errors = vErrors.length;
									}
									if (!(_errs7 === errors)) break;
								}
							} else {
								validate126.errors = [{
									instancePath: instancePath + "/weaknesses",
									schemaPath: "#/properties/weaknesses/type",
									keyword: "type",
									params: { type: "array" }
								}];
								return false;
							}
						}
						var valid0 = _errs5 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.opportunities !== void 0) {
							let data4 = data.opportunities;
							const _errs8 = errors;
							if (errors === _errs8) {
								if (Array.isArray(data4)) {
									const len2 = data4.length;
									for (let i2 = 0; i2 < len2; i2++) {
										const _errs10 = errors;
										if (!validate127(data4[i2], {
											instancePath: instancePath + "/opportunities/" + i2,
											parentData: data4,
											parentDataProperty: i2,
											rootData,
											dynamicAnchors
										})) {
											vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors);
											errors = vErrors.length;
										}
										if (!(_errs10 === errors)) break;
									}
								} else {
									validate126.errors = [{
										instancePath: instancePath + "/opportunities",
										schemaPath: "#/properties/opportunities/type",
										keyword: "type",
										params: { type: "array" }
									}];
									return false;
								}
							}
							var valid0 = _errs8 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.threats !== void 0) {
								let data6 = data.threats;
								const _errs11 = errors;
								if (errors === _errs11) {
									if (Array.isArray(data6)) {
										const len3 = data6.length;
										for (let i3 = 0; i3 < len3; i3++) {
											const _errs13 = errors;
											if (!validate127(data6[i3], {
												instancePath: instancePath + "/threats/" + i3,
												parentData: data6,
												parentDataProperty: i3,
												rootData,
												dynamicAnchors
											})) {
												vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors);
												errors = vErrors.length;
											}
											if (!(_errs13 === errors)) break;
										}
									} else {
										validate126.errors = [{
											instancePath: instancePath + "/threats",
											schemaPath: "#/properties/threats/type",
											keyword: "type",
											params: { type: "array" }
										}];
										return false;
									}
								}
								var valid0 = _errs11 === errors;
							} else var valid0 = true;
						}
					}
				}
			}
		} else {
			validate126.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate126.errors = vErrors;
	return errors === 0;
}
validate126.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate88(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate88.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			const _errs1 = errors;
			for (const key0 in data) if (!(key0 === "asOf" || key0 === "internal" || key0 === "profiles" || key0 === "external" || key0 === "swot" || pattern0.test(key0))) {
				validate88.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				}];
				return false;
			}
			if (_errs1 === errors) {
				if (data.asOf !== void 0) {
					const _errs2 = errors;
					if (!validate58(data.asOf, {
						instancePath: instancePath + "/asOf",
						parentData: data,
						parentDataProperty: "asOf",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
						errors = vErrors.length;
					}
					var valid0 = _errs2 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.internal !== void 0) {
						const _errs3 = errors;
						if (!validate90(data.internal, {
							instancePath: instancePath + "/internal",
							parentData: data,
							parentDataProperty: "internal",
							rootData,
							dynamicAnchors
						})) {
							vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs3 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.profiles !== void 0) {
							let data2 = data.profiles;
							const _errs4 = errors;
							if (errors === _errs4) {
								if (Array.isArray(data2)) {
									const len0 = data2.length;
									for (let i0 = 0; i0 < len0; i0++) {
										const _errs6 = errors;
										if (!validate99(data2[i0], {
											instancePath: instancePath + "/profiles/" + i0,
											parentData: data2,
											parentDataProperty: i0,
											rootData,
											dynamicAnchors
										})) {
											vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
											errors = vErrors.length;
										}
										if (!(_errs6 === errors)) break;
									}
								} else {
									validate88.errors = [{
										instancePath: instancePath + "/profiles",
										schemaPath: "#/properties/profiles/type",
										keyword: "type",
										params: { type: "array" }
									}];
									return false;
								}
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.external !== void 0) {
								const _errs7 = errors;
								if (!validate108(data.external, {
									instancePath: instancePath + "/external",
									parentData: data,
									parentDataProperty: "external",
									rootData,
									dynamicAnchors
								})) {
									vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs7 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.swot !== void 0) {
									const _errs8 = errors;
									if (!validate126(data.swot, {
										instancePath: instancePath + "/swot",
										parentData: data,
										parentDataProperty: "swot",
										rootData,
										dynamicAnchors
									})) {
										vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors);
										errors = vErrors.length;
									}
									var valid0 = _errs8 === errors;
								} else var valid0 = true;
							}
						}
					}
				}
			}
		} else {
			validate88.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate88.errors = vErrors;
	return errors === 0;
}
validate88.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate87(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate87.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate88(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
		errors = vErrors.length;
	}
	validate87.errors = vErrors;
	return errors === 0;
}
validate87.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
var section_people = validate137;
var schema54 = {
	"title": "Audience",
	"type": "object",
	"required": ["id", "name"],
	"properties": {
		"id": {
			"$ref": "#/$defs/slug",
			"x-defines": "audience",
			"title": "Id"
		},
		"name": {
			"title": "Name",
			"type": "string",
			"minLength": 1
		},
		"description": {
			"title": "Description",
			"type": "string",
			"minLength": 1
		},
		"age": { "$ref": "#/$defs/ageRange" },
		"location": {
			"title": "Location",
			"type": "string",
			"minLength": 1
		},
		"languages": {
			"title": "Languages",
			"type": "array",
			"uniqueItems": true,
			"items": { "$ref": "#/$defs/language" }
		},
		"platforms": {
			"title": "Platforms",
			"type": "array",
			"uniqueItems": true,
			"items": {
				"$ref": "#/$defs/slug",
				"x-refers": "platform"
			}
		},
		"needs": {
			"title": "Needs",
			"type": "array",
			"items": {
				"type": "string",
				"minLength": 1
			}
		},
		"technographics": {
			"title": "Technographics",
			"type": "array",
			"uniqueItems": true,
			"items": { "enum": [
				"creators",
				"conversationalists",
				"critics",
				"collectors",
				"joiners",
				"spectators",
				"inactives"
			] }
		}
	},
	"patternProperties": { "^x-": true },
	"additionalProperties": false
};
var func2 = required4.default;
function validate141(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate141.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "from" || key0 === "to" || pattern0.test(key0))) {
			validate141.errors = [{
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			}];
			return false;
		}
		if (data.from !== void 0) {
			let data0 = data.from;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
				validate141.errors = [{
					instancePath: instancePath + "/from",
					schemaPath: "#/properties/from/type",
					keyword: "type",
					params: { type: "integer" }
				}];
				return false;
			}
			if (typeof data0 == "number" && isFinite(data0)) {
				if (data0 < 0 || isNaN(data0)) {
					validate141.errors = [{
						instancePath: instancePath + "/from",
						schemaPath: "#/properties/from/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						}
					}];
					return false;
				}
			}
			var valid0 = true;
		} else var valid0 = true;
		if (valid0) {
			if (data.to !== void 0) {
				let data1 = data.to;
				if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
					validate141.errors = [{
						instancePath: instancePath + "/to",
						schemaPath: "#/properties/to/type",
						keyword: "type",
						params: { type: "integer" }
					}];
					return false;
				}
				if (typeof data1 == "number" && isFinite(data1)) {
					if (data1 < 0 || isNaN(data1)) {
						validate141.errors = [{
							instancePath: instancePath + "/to",
							schemaPath: "#/properties/to/minimum",
							keyword: "minimum",
							params: {
								comparison: ">=",
								limit: 0
							}
						}];
						return false;
					}
				}
				var valid0 = true;
			} else var valid0 = true;
		}
	} else {
		validate141.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		}];
		return false;
	}
	validate141.errors = vErrors;
	return true;
}
validate141.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate139(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate139.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.id === void 0 && (missing0 = "id") || data.name === void 0 && (missing0 = "name")) {
				validate139.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 }
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(func4.call(schema54.properties, key0) || pattern0.test(key0))) {
					validate139.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 }
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.id !== void 0) {
						const _errs2 = errors;
						if (!validate64(data.id, {
							instancePath: instancePath + "/id",
							parentData: data,
							parentDataProperty: "id",
							rootData,
							dynamicAnchors
						})) {
							vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.name !== void 0) {
							let data1 = data.name;
							const _errs4 = errors;
							if (errors === _errs4) {
								if (typeof data1 === "string") {
									if (func8(data1) < 1) {
										validate139.errors = [{
											instancePath: instancePath + "/name",
											schemaPath: "#/properties/name/minLength",
											keyword: "minLength",
											params: { limit: 1 }
										}];
										return false;
									}
								} else {
									validate139.errors = [{
										instancePath: instancePath + "/name",
										schemaPath: "#/properties/name/type",
										keyword: "type",
										params: { type: "string" }
									}];
									return false;
								}
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.description !== void 0) {
								let data2 = data.description;
								const _errs6 = errors;
								if (errors === _errs6) {
									if (typeof data2 === "string") {
										if (func8(data2) < 1) {
											validate139.errors = [{
												instancePath: instancePath + "/description",
												schemaPath: "#/properties/description/minLength",
												keyword: "minLength",
												params: { limit: 1 }
											}];
											return false;
										}
									} else {
										validate139.errors = [{
											instancePath: instancePath + "/description",
											schemaPath: "#/properties/description/type",
											keyword: "type",
											params: { type: "string" }
										}];
										return false;
									}
								}
								var valid0 = _errs6 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.age !== void 0) {
									const _errs8 = errors;
									if (!validate141(data.age, {
										instancePath: instancePath + "/age",
										parentData: data,
										parentDataProperty: "age",
										rootData,
										dynamicAnchors
									})) {
										vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
										errors = vErrors.length;
									}
									var valid0 = _errs8 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.location !== void 0) {
										let data4 = data.location;
										const _errs9 = errors;
										if (errors === _errs9) {
											if (typeof data4 === "string") {
												if (func8(data4) < 1) {
													validate139.errors = [{
														instancePath: instancePath + "/location",
														schemaPath: "#/properties/location/minLength",
														keyword: "minLength",
														params: { limit: 1 }
													}];
													return false;
												}
											} else {
												validate139.errors = [{
													instancePath: instancePath + "/location",
													schemaPath: "#/properties/location/type",
													keyword: "type",
													params: { type: "string" }
												}];
												return false;
											}
										}
										var valid0 = _errs9 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.languages !== void 0) {
											let data5 = data.languages;
											const _errs11 = errors;
											if (errors === _errs11) {
												if (Array.isArray(data5)) {
													var valid1 = true;
													const len0 = data5.length;
													for (let i0 = 0; i0 < len0; i0++) {
														const _errs13 = errors;
														if (!validate62(data5[i0], {
															instancePath: instancePath + "/languages/" + i0,
															parentData: data5,
															parentDataProperty: i0,
															rootData,
															dynamicAnchors
														})) {
															vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
															errors = vErrors.length;
														}
														var valid1 = _errs13 === errors;
														if (!valid1) break;
													}
													if (valid1) {
														let i1 = data5.length;
														let j0;
														if (i1 > 1) {
															outer0: for (; i1--;) for (j0 = i1; j0--;) if (func2(data5[i1], data5[j0])) {
																validate139.errors = [{
																	instancePath: instancePath + "/languages",
																	schemaPath: "#/properties/languages/uniqueItems",
																	keyword: "uniqueItems",
																	params: {
																		i: i1,
																		j: j0
																	}
																}];
																return false;
															}
														}
													}
												} else {
													validate139.errors = [{
														instancePath: instancePath + "/languages",
														schemaPath: "#/properties/languages/type",
														keyword: "type",
														params: { type: "array" }
													}];
													return false;
												}
											}
											var valid0 = _errs11 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.platforms !== void 0) {
												let data7 = data.platforms;
												const _errs14 = errors;
												if (errors === _errs14) {
													if (Array.isArray(data7)) {
														var valid3 = true;
														const len1 = data7.length;
														for (let i2 = 0; i2 < len1; i2++) {
															const _errs16 = errors;
															if (!validate64(data7[i2], {
																instancePath: instancePath + "/platforms/" + i2,
																parentData: data7,
																parentDataProperty: i2,
																rootData,
																dynamicAnchors
															})) {
																vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
																errors = vErrors.length;
															}
															var valid3 = _errs16 === errors;
															if (!valid3) break;
														}
														if (valid3) {
															let i3 = data7.length;
															let j1;
															if (i3 > 1) {
																outer1: for (; i3--;) for (j1 = i3; j1--;) if (func2(data7[i3], data7[j1])) {
																	validate139.errors = [{
																		instancePath: instancePath + "/platforms",
																		schemaPath: "#/properties/platforms/uniqueItems",
																		keyword: "uniqueItems",
																		params: {
																			i: i3,
																			j: j1
																		}
																	}];
																	return false;
																}
															}
														}
													} else {
														validate139.errors = [{
															instancePath: instancePath + "/platforms",
															schemaPath: "#/properties/platforms/type",
															keyword: "type",
															params: { type: "array" }
														}];
														return false;
													}
												}
												var valid0 = _errs14 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.needs !== void 0) {
													let data9 = data.needs;
													const _errs18 = errors;
													if (errors === _errs18) {
														if (Array.isArray(data9)) {
															const len2 = data9.length;
															for (let i4 = 0; i4 < len2; i4++) {
																let data10 = data9[i4];
																const _errs20 = errors;
																if (errors === _errs20) {
																	if (typeof data10 === "string") {
																		if (func8(data10) < 1) {
																			validate139.errors = [{
																				instancePath: instancePath + "/needs/" + i4,
																				schemaPath: "#/properties/needs/items/minLength",
																				keyword: "minLength",
																				params: { limit: 1 }
																			}];
																			return false;
																		}
																	} else {
																		validate139.errors = [{
																			instancePath: instancePath + "/needs/" + i4,
																			schemaPath: "#/properties/needs/items/type",
																			keyword: "type",
																			params: { type: "string" }
																		}];
																		return false;
																	}
																}
																if (!(_errs20 === errors)) break;
															}
														} else {
															validate139.errors = [{
																instancePath: instancePath + "/needs",
																schemaPath: "#/properties/needs/type",
																keyword: "type",
																params: { type: "array" }
															}];
															return false;
														}
													}
													var valid0 = _errs18 === errors;
												} else var valid0 = true;
												if (valid0) {
													if (data.technographics !== void 0) {
														let data11 = data.technographics;
														const _errs22 = errors;
														if (errors === _errs22) {
															if (Array.isArray(data11)) {
																var valid6 = true;
																const len3 = data11.length;
																for (let i5 = 0; i5 < len3; i5++) {
																	let data12 = data11[i5];
																	const _errs24 = errors;
																	if (!(data12 === "creators" || data12 === "conversationalists" || data12 === "critics" || data12 === "collectors" || data12 === "joiners" || data12 === "spectators" || data12 === "inactives")) {
																		validate139.errors = [{
																			instancePath: instancePath + "/technographics/" + i5,
																			schemaPath: "#/properties/technographics/items/enum",
																			keyword: "enum",
																			params: { allowedValues: schema54.properties.technographics.items.enum }
																		}];
																		return false;
																	}
																	var valid6 = _errs24 === errors;
																	if (!valid6) break;
																}
																if (valid6) {
																	let i6 = data11.length;
																	let j2;
																	if (i6 > 1) {
																		outer2: for (; i6--;) for (j2 = i6; j2--;) if (func2(data11[i6], data11[j2])) {
																			validate139.errors = [{
																				instancePath: instancePath + "/technographics",
																				schemaPath: "#/properties/technographics/uniqueItems",
																				keyword: "uniqueItems",
																				params: {
																					i: i6,
																					j: j2
																				}
																			}];
																			return false;
																		}
																	}
																}
															} else {
																validate139.errors = [{
																	instancePath: instancePath + "/technographics",
																	schemaPath: "#/properties/technographics/type",
																	keyword: "type",
																	params: { type: "array" }
																}];
																return false;
															}
														}
														var valid0 = _errs22 === errors;
													} else var valid0 = true;
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		} else {
			validate139.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate139.errors = vErrors;
	return errors === 0;
}
validate139.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate138(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate138.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			const _errs1 = errors;
			for (const key0 in data) if (!(key0 === "audiences" || pattern0.test(key0))) {
				validate138.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				}];
				return false;
			}
			if (_errs1 === errors) {
				if (data.audiences !== void 0) {
					let data0 = data.audiences;
					if (errors === errors) {
						if (Array.isArray(data0)) {
							const len0 = data0.length;
							for (let i0 = 0; i0 < len0; i0++) {
								const _errs4 = errors;
								if (!validate139(data0[i0], {
									instancePath: instancePath + "/audiences/" + i0,
									parentData: data0,
									parentDataProperty: i0,
									rootData,
									dynamicAnchors
								})) {
									vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors);
									errors = vErrors.length;
								}
								if (!(_errs4 === errors)) break;
							}
						} else {
							validate138.errors = [{
								instancePath: instancePath + "/audiences",
								schemaPath: "#/properties/audiences/type",
								keyword: "type",
								params: { type: "array" }
							}];
							return false;
						}
					}
				}
			}
		} else {
			validate138.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate138.errors = vErrors;
	return errors === 0;
}
validate138.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate137(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate137.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate138(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate138.errors : vErrors.concat(validate138.errors);
		errors = vErrors.length;
	}
	validate137.errors = vErrors;
	return errors === 0;
}
validate137.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
var section_objectives = validate147;
var schema58 = {
	"title": "Objective",
	"type": "object",
	"required": ["id", "statement"],
	"properties": {
		"id": {
			"$ref": "#/$defs/slug",
			"x-defines": "objective",
			"title": "Id"
		},
		"statement": {
			"title": "Statement",
			"type": "string",
			"minLength": 1
		},
		"kind": {
			"title": "Kind",
			"enum": [
				"awareness",
				"brand-image",
				"relationship",
				"traffic",
				"leads",
				"sales",
				"authority",
				"community",
				"support",
				"recruitment",
				"advocacy"
			]
		},
		"priority": {
			"title": "Priority",
			"enum": ["primary", "secondary"]
		},
		"audiences": {
			"title": "Audiences",
			"type": "array",
			"uniqueItems": true,
			"items": {
				"$ref": "#/$defs/slug",
				"x-refers": "audience"
			}
		},
		"owner": {
			"$ref": "#/$defs/slug",
			"x-refers": "team member",
			"title": "Owner"
		},
		"by": {
			"$ref": "#/$defs/date",
			"title": "By"
		},
		"rationale": {
			"title": "Why it is realistic",
			"type": "string",
			"minLength": 1
		},
		"addresses": {
			"title": "Addresses",
			"type": "array",
			"uniqueItems": true,
			"items": {
				"$ref": "#/$defs/slug",
				"x-refers": "SWOT item"
			}
		},
		"approach": {
			"title": "Approach",
			"enum": [
				"listening",
				"talking",
				"energizing",
				"supporting",
				"embracing"
			]
		},
		"goal": {
			"$ref": "#/$defs/slug",
			"x-refers": "goal",
			"title": "Goal"
		}
	},
	"patternProperties": { "^x-": true },
	"additionalProperties": false
};
function validate149(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate149.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.id === void 0 && (missing0 = "id") || data.statement === void 0 && (missing0 = "statement")) {
				validate149.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 }
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(func4.call(schema58.properties, key0) || pattern0.test(key0))) {
					validate149.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 }
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.id !== void 0) {
						const _errs2 = errors;
						if (!validate64(data.id, {
							instancePath: instancePath + "/id",
							parentData: data,
							parentDataProperty: "id",
							rootData,
							dynamicAnchors
						})) {
							vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.statement !== void 0) {
							let data1 = data.statement;
							const _errs4 = errors;
							if (errors === _errs4) {
								if (typeof data1 === "string") {
									if (func8(data1) < 1) {
										validate149.errors = [{
											instancePath: instancePath + "/statement",
											schemaPath: "#/properties/statement/minLength",
											keyword: "minLength",
											params: { limit: 1 }
										}];
										return false;
									}
								} else {
									validate149.errors = [{
										instancePath: instancePath + "/statement",
										schemaPath: "#/properties/statement/type",
										keyword: "type",
										params: { type: "string" }
									}];
									return false;
								}
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.kind !== void 0) {
								let data2 = data.kind;
								const _errs6 = errors;
								if (!(data2 === "awareness" || data2 === "brand-image" || data2 === "relationship" || data2 === "traffic" || data2 === "leads" || data2 === "sales" || data2 === "authority" || data2 === "community" || data2 === "support" || data2 === "recruitment" || data2 === "advocacy")) {
									validate149.errors = [{
										instancePath: instancePath + "/kind",
										schemaPath: "#/properties/kind/enum",
										keyword: "enum",
										params: { allowedValues: schema58.properties.kind.enum }
									}];
									return false;
								}
								var valid0 = _errs6 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.priority !== void 0) {
									let data3 = data.priority;
									const _errs7 = errors;
									if (!(data3 === "primary" || data3 === "secondary")) {
										validate149.errors = [{
											instancePath: instancePath + "/priority",
											schemaPath: "#/properties/priority/enum",
											keyword: "enum",
											params: { allowedValues: schema58.properties.priority.enum }
										}];
										return false;
									}
									var valid0 = _errs7 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.audiences !== void 0) {
										let data4 = data.audiences;
										const _errs8 = errors;
										if (errors === _errs8) {
											if (Array.isArray(data4)) {
												var valid1 = true;
												const len0 = data4.length;
												for (let i0 = 0; i0 < len0; i0++) {
													const _errs10 = errors;
													if (!validate64(data4[i0], {
														instancePath: instancePath + "/audiences/" + i0,
														parentData: data4,
														parentDataProperty: i0,
														rootData,
														dynamicAnchors
													})) {
														vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
														errors = vErrors.length;
													}
													var valid1 = _errs10 === errors;
													if (!valid1) break;
												}
												if (valid1) {
													let i1 = data4.length;
													let j0;
													if (i1 > 1) {
														outer0: for (; i1--;) for (j0 = i1; j0--;) if (func2(data4[i1], data4[j0])) {
															validate149.errors = [{
																instancePath: instancePath + "/audiences",
																schemaPath: "#/properties/audiences/uniqueItems",
																keyword: "uniqueItems",
																params: {
																	i: i1,
																	j: j0
																}
															}];
															return false;
														}
													}
												}
											} else {
												validate149.errors = [{
													instancePath: instancePath + "/audiences",
													schemaPath: "#/properties/audiences/type",
													keyword: "type",
													params: { type: "array" }
												}];
												return false;
											}
										}
										var valid0 = _errs8 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.owner !== void 0) {
											const _errs12 = errors;
											if (!validate64(data.owner, {
												instancePath: instancePath + "/owner",
												parentData: data,
												parentDataProperty: "owner",
												rootData,
												dynamicAnchors
											})) {
												vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
												errors = vErrors.length;
											}
											var valid0 = _errs12 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.by !== void 0) {
												const _errs14 = errors;
												if (!validate58(data.by, {
													instancePath: instancePath + "/by",
													parentData: data,
													parentDataProperty: "by",
													rootData,
													dynamicAnchors
												})) {
													vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
													errors = vErrors.length;
												}
												var valid0 = _errs14 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.rationale !== void 0) {
													let data8 = data.rationale;
													const _errs15 = errors;
													if (errors === _errs15) {
														if (typeof data8 === "string") {
															if (func8(data8) < 1) {
																validate149.errors = [{
																	instancePath: instancePath + "/rationale",
																	schemaPath: "#/properties/rationale/minLength",
																	keyword: "minLength",
																	params: { limit: 1 }
																}];
																return false;
															}
														} else {
															validate149.errors = [{
																instancePath: instancePath + "/rationale",
																schemaPath: "#/properties/rationale/type",
																keyword: "type",
																params: { type: "string" }
															}];
															return false;
														}
													}
													var valid0 = _errs15 === errors;
												} else var valid0 = true;
												if (valid0) {
													if (data.addresses !== void 0) {
														let data9 = data.addresses;
														const _errs17 = errors;
														if (errors === _errs17) {
															if (Array.isArray(data9)) {
																var valid3 = true;
																const len1 = data9.length;
																for (let i2 = 0; i2 < len1; i2++) {
																	const _errs19 = errors;
																	if (!validate64(data9[i2], {
																		instancePath: instancePath + "/addresses/" + i2,
																		parentData: data9,
																		parentDataProperty: i2,
																		rootData,
																		dynamicAnchors
																	})) {
																		vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
																		errors = vErrors.length;
																	}
																	var valid3 = _errs19 === errors;
																	if (!valid3) break;
																}
																if (valid3) {
																	let i3 = data9.length;
																	let j1;
																	if (i3 > 1) {
																		outer1: for (; i3--;) for (j1 = i3; j1--;) if (func2(data9[i3], data9[j1])) {
																			validate149.errors = [{
																				instancePath: instancePath + "/addresses",
																				schemaPath: "#/properties/addresses/uniqueItems",
																				keyword: "uniqueItems",
																				params: {
																					i: i3,
																					j: j1
																				}
																			}];
																			return false;
																		}
																	}
																}
															} else {
																validate149.errors = [{
																	instancePath: instancePath + "/addresses",
																	schemaPath: "#/properties/addresses/type",
																	keyword: "type",
																	params: { type: "array" }
																}];
																return false;
															}
														}
														var valid0 = _errs17 === errors;
													} else var valid0 = true;
													if (valid0) {
														if (data.approach !== void 0) {
															let data11 = data.approach;
															const _errs21 = errors;
															if (!(data11 === "listening" || data11 === "talking" || data11 === "energizing" || data11 === "supporting" || data11 === "embracing")) {
																validate149.errors = [{
																	instancePath: instancePath + "/approach",
																	schemaPath: "#/properties/approach/enum",
																	keyword: "enum",
																	params: { allowedValues: schema58.properties.approach.enum }
																}];
																return false;
															}
															var valid0 = _errs21 === errors;
														} else var valid0 = true;
														if (valid0) {
															if (data.goal !== void 0) {
																const _errs22 = errors;
																if (!validate64(data.goal, {
																	instancePath: instancePath + "/goal",
																	parentData: data,
																	parentDataProperty: "goal",
																	rootData,
																	dynamicAnchors
																})) {
																	vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
																	errors = vErrors.length;
																}
																var valid0 = _errs22 === errors;
															} else var valid0 = true;
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		} else {
			validate149.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate149.errors = vErrors;
	return errors === 0;
}
validate149.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate148(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate148.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (Array.isArray(data)) {
			const len0 = data.length;
			for (let i0 = 0; i0 < len0; i0++) {
				const _errs1 = errors;
				if (!validate149(data[i0], {
					instancePath: instancePath + "/" + i0,
					parentData: data,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors);
					errors = vErrors.length;
				}
				if (!(_errs1 === errors)) break;
			}
		} else {
			validate148.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "array" }
			}];
			return false;
		}
	}
	validate148.errors = vErrors;
	return errors === 0;
}
validate148.evaluated = {
	"items": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate147(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate147.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate148(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors);
		errors = vErrors.length;
	}
	validate147.errors = vErrors;
	return errors === 0;
}
validate147.evaluated = {
	"items": true,
	"dynamicProps": false,
	"dynamicItems": false
};
var section_strategy = validate158;
function validate160(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate160.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "tone" || key0 === "do" || key0 === "dont" || pattern0.test(key0))) {
			validate160.errors = [{
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			}];
			return false;
		}
		if (data.tone !== void 0) {
			let data0 = data.tone;
			if (Array.isArray(data0)) {
				const len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data1 = data0[i0];
					if (typeof data1 === "string") {
						if (func8(data1) < 1) {
							validate160.errors = [{
								instancePath: instancePath + "/tone/" + i0,
								schemaPath: "#/properties/tone/items/minLength",
								keyword: "minLength",
								params: { limit: 1 }
							}];
							return false;
						}
					} else {
						validate160.errors = [{
							instancePath: instancePath + "/tone/" + i0,
							schemaPath: "#/properties/tone/items/type",
							keyword: "type",
							params: { type: "string" }
						}];
						return false;
					}
				}
			} else {
				validate160.errors = [{
					instancePath: instancePath + "/tone",
					schemaPath: "#/properties/tone/type",
					keyword: "type",
					params: { type: "array" }
				}];
				return false;
			}
			var valid0 = true;
		} else var valid0 = true;
		if (valid0) {
			if (data.do !== void 0) {
				let data2 = data.do;
				if (Array.isArray(data2)) {
					const len1 = data2.length;
					for (let i1 = 0; i1 < len1; i1++) {
						let data3 = data2[i1];
						if (typeof data3 === "string") {
							if (func8(data3) < 1) {
								validate160.errors = [{
									instancePath: instancePath + "/do/" + i1,
									schemaPath: "#/properties/do/items/minLength",
									keyword: "minLength",
									params: { limit: 1 }
								}];
								return false;
							}
						} else {
							validate160.errors = [{
								instancePath: instancePath + "/do/" + i1,
								schemaPath: "#/properties/do/items/type",
								keyword: "type",
								params: { type: "string" }
							}];
							return false;
						}
					}
				} else {
					validate160.errors = [{
						instancePath: instancePath + "/do",
						schemaPath: "#/properties/do/type",
						keyword: "type",
						params: { type: "array" }
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.dont !== void 0) {
					let data4 = data.dont;
					if (Array.isArray(data4)) {
						const len2 = data4.length;
						for (let i2 = 0; i2 < len2; i2++) {
							let data5 = data4[i2];
							if (typeof data5 === "string") {
								if (func8(data5) < 1) {
									validate160.errors = [{
										instancePath: instancePath + "/dont/" + i2,
										schemaPath: "#/properties/dont/items/minLength",
										keyword: "minLength",
										params: { limit: 1 }
									}];
									return false;
								}
							} else {
								validate160.errors = [{
									instancePath: instancePath + "/dont/" + i2,
									schemaPath: "#/properties/dont/items/type",
									keyword: "type",
									params: { type: "string" }
								}];
								return false;
							}
						}
					} else {
						validate160.errors = [{
							instancePath: instancePath + "/dont",
							schemaPath: "#/properties/dont/type",
							keyword: "type",
							params: { type: "array" }
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
			}
		}
	} else {
		validate160.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		}];
		return false;
	}
	validate160.errors = vErrors;
	return true;
}
validate160.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate162(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate162.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.id === void 0 && (missing0 = "id") || data.name === void 0 && (missing0 = "name")) {
				validate162.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 }
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "id" || key0 === "name" || key0 === "share" || key0 === "audiences" || key0 === "objectives" || pattern0.test(key0))) {
					validate162.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 }
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.id !== void 0) {
						const _errs2 = errors;
						if (!validate64(data.id, {
							instancePath: instancePath + "/id",
							parentData: data,
							parentDataProperty: "id",
							rootData,
							dynamicAnchors
						})) {
							vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.name !== void 0) {
							let data1 = data.name;
							const _errs4 = errors;
							if (errors === _errs4) {
								if (typeof data1 === "string") {
									if (func8(data1) < 1) {
										validate162.errors = [{
											instancePath: instancePath + "/name",
											schemaPath: "#/properties/name/minLength",
											keyword: "minLength",
											params: { limit: 1 }
										}];
										return false;
									}
								} else {
									validate162.errors = [{
										instancePath: instancePath + "/name",
										schemaPath: "#/properties/name/type",
										keyword: "type",
										params: { type: "string" }
									}];
									return false;
								}
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.share !== void 0) {
								let data2 = data.share;
								const _errs6 = errors;
								if (errors === _errs6) {
									if (typeof data2 == "number" && isFinite(data2)) {
										if (data2 > 100 || isNaN(data2)) {
											validate162.errors = [{
												instancePath: instancePath + "/share",
												schemaPath: "#/properties/share/maximum",
												keyword: "maximum",
												params: {
													comparison: "<=",
													limit: 100
												}
											}];
											return false;
										} else if (data2 < 0 || isNaN(data2)) {
											validate162.errors = [{
												instancePath: instancePath + "/share",
												schemaPath: "#/properties/share/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 0
												}
											}];
											return false;
										}
									} else {
										validate162.errors = [{
											instancePath: instancePath + "/share",
											schemaPath: "#/properties/share/type",
											keyword: "type",
											params: { type: "number" }
										}];
										return false;
									}
								}
								var valid0 = _errs6 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.audiences !== void 0) {
									let data3 = data.audiences;
									const _errs8 = errors;
									if (errors === _errs8) {
										if (Array.isArray(data3)) {
											var valid1 = true;
											const len0 = data3.length;
											for (let i0 = 0; i0 < len0; i0++) {
												const _errs10 = errors;
												if (!validate64(data3[i0], {
													instancePath: instancePath + "/audiences/" + i0,
													parentData: data3,
													parentDataProperty: i0,
													rootData,
													dynamicAnchors
												})) {
													vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
													errors = vErrors.length;
												}
												var valid1 = _errs10 === errors;
												if (!valid1) break;
											}
											if (valid1) {
												let i1 = data3.length;
												let j0;
												if (i1 > 1) {
													outer0: for (; i1--;) for (j0 = i1; j0--;) if (func2(data3[i1], data3[j0])) {
														validate162.errors = [{
															instancePath: instancePath + "/audiences",
															schemaPath: "#/properties/audiences/uniqueItems",
															keyword: "uniqueItems",
															params: {
																i: i1,
																j: j0
															}
														}];
														return false;
													}
												}
											}
										} else {
											validate162.errors = [{
												instancePath: instancePath + "/audiences",
												schemaPath: "#/properties/audiences/type",
												keyword: "type",
												params: { type: "array" }
											}];
											return false;
										}
									}
									var valid0 = _errs8 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.objectives !== void 0) {
										let data5 = data.objectives;
										const _errs12 = errors;
										if (errors === _errs12) {
											if (Array.isArray(data5)) {
												var valid3 = true;
												const len1 = data5.length;
												for (let i2 = 0; i2 < len1; i2++) {
													const _errs14 = errors;
													if (!validate64(data5[i2], {
														instancePath: instancePath + "/objectives/" + i2,
														parentData: data5,
														parentDataProperty: i2,
														rootData,
														dynamicAnchors
													})) {
														vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
														errors = vErrors.length;
													}
													var valid3 = _errs14 === errors;
													if (!valid3) break;
												}
												if (valid3) {
													let i3 = data5.length;
													let j1;
													if (i3 > 1) {
														outer1: for (; i3--;) for (j1 = i3; j1--;) if (func2(data5[i3], data5[j1])) {
															validate162.errors = [{
																instancePath: instancePath + "/objectives",
																schemaPath: "#/properties/objectives/uniqueItems",
																keyword: "uniqueItems",
																params: {
																	i: i3,
																	j: j1
																}
															}];
															return false;
														}
													}
												}
											} else {
												validate162.errors = [{
													instancePath: instancePath + "/objectives",
													schemaPath: "#/properties/objectives/type",
													keyword: "type",
													params: { type: "array" }
												}];
												return false;
											}
										}
										var valid0 = _errs12 === errors;
									} else var valid0 = true;
								}
							}
						}
					}
				}
			}
		} else {
			validate162.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate162.errors = vErrors;
	return errors === 0;
}
validate162.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
var schema63 = {
	"title": "Channel",
	"type": "object",
	"required": ["id", "platform"],
	"properties": {
		"id": {
			"$ref": "#/$defs/slug",
			"x-defines": "channel",
			"title": "Id"
		},
		"platform": {
			"$ref": "#/$defs/slug",
			"x-refers": "platform",
			"title": "Platform"
		},
		"handle": {
			"title": "Handle",
			"type": "string",
			"minLength": 1
		},
		"audiences": {
			"title": "Audiences",
			"type": "array",
			"uniqueItems": true,
			"items": {
				"$ref": "#/$defs/slug",
				"x-refers": "audience"
			}
		},
		"objectives": {
			"title": "Objectives",
			"type": "array",
			"uniqueItems": true,
			"items": {
				"$ref": "#/$defs/slug",
				"x-refers": "objective"
			}
		},
		"languages": {
			"title": "Languages",
			"type": "array",
			"uniqueItems": true,
			"items": { "$ref": "#/$defs/language" }
		},
		"tone": {
			"title": "Tone",
			"type": "string",
			"minLength": 1
		},
		"frequency": { "$ref": "#/$defs/frequency" },
		"formats": {
			"title": "Formats",
			"type": "array",
			"uniqueItems": true,
			"items": { "$ref": "#/$defs/slug" }
		},
		"effortPerPost": {
			"$ref": "#/$defs/duration",
			"title": "Effort per post"
		},
		"rationale": {
			"title": "Why this channel",
			"type": "string",
			"minLength": 1
		}
	},
	"patternProperties": { "^x-": true },
	"additionalProperties": false
};
var schema64 = {
	"title": "Frequency",
	"type": "object",
	"properties": {
		"posts": {
			"title": "Posts",
			"type": "number",
			"minimum": 0
		},
		"per": {
			"title": "Per",
			"enum": [
				"day",
				"week",
				"month"
			]
		}
	},
	"patternProperties": { "^x-": true },
	"additionalProperties": false
};
function validate173(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate173.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "posts" || key0 === "per" || pattern0.test(key0))) {
			validate173.errors = [{
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			}];
			return false;
		}
		if (data.posts !== void 0) {
			let data0 = data.posts;
			if (typeof data0 == "number" && isFinite(data0)) {
				if (data0 < 0 || isNaN(data0)) {
					validate173.errors = [{
						instancePath: instancePath + "/posts",
						schemaPath: "#/properties/posts/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						}
					}];
					return false;
				}
			} else {
				validate173.errors = [{
					instancePath: instancePath + "/posts",
					schemaPath: "#/properties/posts/type",
					keyword: "type",
					params: { type: "number" }
				}];
				return false;
			}
			var valid0 = true;
		} else var valid0 = true;
		if (valid0) {
			if (data.per !== void 0) {
				let data1 = data.per;
				if (!(data1 === "day" || data1 === "week" || data1 === "month")) {
					validate173.errors = [{
						instancePath: instancePath + "/per",
						schemaPath: "#/properties/per/enum",
						keyword: "enum",
						params: { allowedValues: schema64.properties.per.enum }
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
		}
	} else {
		validate173.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		}];
		return false;
	}
	validate173.errors = vErrors;
	return true;
}
validate173.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate176(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate176.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!pattern0.test(data)) {
			validate176.errors = [{
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[1-9][0-9]*[mhdw]$" }
			}];
			return false;
		}
	} else {
		validate176.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		}];
		return false;
	}
	validate176.errors = vErrors;
	return true;
}
validate176.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate167(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate167.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.id === void 0 && (missing0 = "id") || data.platform === void 0 && (missing0 = "platform")) {
				validate167.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 }
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(func4.call(schema63.properties, key0) || pattern0.test(key0))) {
					validate167.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 }
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.id !== void 0) {
						const _errs2 = errors;
						if (!validate64(data.id, {
							instancePath: instancePath + "/id",
							parentData: data,
							parentDataProperty: "id",
							rootData,
							dynamicAnchors
						})) {
							vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.platform !== void 0) {
							const _errs4 = errors;
							if (!validate64(data.platform, {
								instancePath: instancePath + "/platform",
								parentData: data,
								parentDataProperty: "platform",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.handle !== void 0) {
								let data2 = data.handle;
								const _errs6 = errors;
								if (errors === _errs6) {
									if (typeof data2 === "string") {
										if (func8(data2) < 1) {
											validate167.errors = [{
												instancePath: instancePath + "/handle",
												schemaPath: "#/properties/handle/minLength",
												keyword: "minLength",
												params: { limit: 1 }
											}];
											return false;
										}
									} else {
										validate167.errors = [{
											instancePath: instancePath + "/handle",
											schemaPath: "#/properties/handle/type",
											keyword: "type",
											params: { type: "string" }
										}];
										return false;
									}
								}
								var valid0 = _errs6 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.audiences !== void 0) {
									let data3 = data.audiences;
									const _errs8 = errors;
									if (errors === _errs8) {
										if (Array.isArray(data3)) {
											var valid1 = true;
											const len0 = data3.length;
											for (let i0 = 0; i0 < len0; i0++) {
												const _errs10 = errors;
												if (!validate64(data3[i0], {
													instancePath: instancePath + "/audiences/" + i0,
													parentData: data3,
													parentDataProperty: i0,
													rootData,
													dynamicAnchors
												})) {
													vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
													errors = vErrors.length;
												}
												var valid1 = _errs10 === errors;
												if (!valid1) break;
											}
											if (valid1) {
												let i1 = data3.length;
												let j0;
												if (i1 > 1) {
													outer0: for (; i1--;) for (j0 = i1; j0--;) if (func2(data3[i1], data3[j0])) {
														validate167.errors = [{
															instancePath: instancePath + "/audiences",
															schemaPath: "#/properties/audiences/uniqueItems",
															keyword: "uniqueItems",
															params: {
																i: i1,
																j: j0
															}
														}];
														return false;
													}
												}
											}
										} else {
											validate167.errors = [{
												instancePath: instancePath + "/audiences",
												schemaPath: "#/properties/audiences/type",
												keyword: "type",
												params: { type: "array" }
											}];
											return false;
										}
									}
									var valid0 = _errs8 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.objectives !== void 0) {
										let data5 = data.objectives;
										const _errs12 = errors;
										if (errors === _errs12) {
											if (Array.isArray(data5)) {
												var valid3 = true;
												const len1 = data5.length;
												for (let i2 = 0; i2 < len1; i2++) {
													const _errs14 = errors;
													if (!validate64(data5[i2], {
														instancePath: instancePath + "/objectives/" + i2,
														parentData: data5,
														parentDataProperty: i2,
														rootData,
														dynamicAnchors
													})) {
														vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
														errors = vErrors.length;
													}
													var valid3 = _errs14 === errors;
													if (!valid3) break;
												}
												if (valid3) {
													let i3 = data5.length;
													let j1;
													if (i3 > 1) {
														outer1: for (; i3--;) for (j1 = i3; j1--;) if (func2(data5[i3], data5[j1])) {
															validate167.errors = [{
																instancePath: instancePath + "/objectives",
																schemaPath: "#/properties/objectives/uniqueItems",
																keyword: "uniqueItems",
																params: {
																	i: i3,
																	j: j1
																}
															}];
															return false;
														}
													}
												}
											} else {
												validate167.errors = [{
													instancePath: instancePath + "/objectives",
													schemaPath: "#/properties/objectives/type",
													keyword: "type",
													params: { type: "array" }
												}];
												return false;
											}
										}
										var valid0 = _errs12 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.languages !== void 0) {
											let data7 = data.languages;
											const _errs16 = errors;
											if (errors === _errs16) {
												if (Array.isArray(data7)) {
													var valid5 = true;
													const len2 = data7.length;
													for (let i4 = 0; i4 < len2; i4++) {
														const _errs18 = errors;
														if (!validate62(data7[i4], {
															instancePath: instancePath + "/languages/" + i4,
															parentData: data7,
															parentDataProperty: i4,
															rootData,
															dynamicAnchors
														})) {
															vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
															errors = vErrors.length;
														}
														var valid5 = _errs18 === errors;
														if (!valid5) break;
													}
													if (valid5) {
														let i5 = data7.length;
														let j2;
														if (i5 > 1) {
															outer2: for (; i5--;) for (j2 = i5; j2--;) if (func2(data7[i5], data7[j2])) {
																validate167.errors = [{
																	instancePath: instancePath + "/languages",
																	schemaPath: "#/properties/languages/uniqueItems",
																	keyword: "uniqueItems",
																	params: {
																		i: i5,
																		j: j2
																	}
																}];
																return false;
															}
														}
													}
												} else {
													validate167.errors = [{
														instancePath: instancePath + "/languages",
														schemaPath: "#/properties/languages/type",
														keyword: "type",
														params: { type: "array" }
													}];
													return false;
												}
											}
											var valid0 = _errs16 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.tone !== void 0) {
												let data9 = data.tone;
												const _errs19 = errors;
												if (errors === _errs19) {
													if (typeof data9 === "string") {
														if (func8(data9) < 1) {
															validate167.errors = [{
																instancePath: instancePath + "/tone",
																schemaPath: "#/properties/tone/minLength",
																keyword: "minLength",
																params: { limit: 1 }
															}];
															return false;
														}
													} else {
														validate167.errors = [{
															instancePath: instancePath + "/tone",
															schemaPath: "#/properties/tone/type",
															keyword: "type",
															params: { type: "string" }
														}];
														return false;
													}
												}
												var valid0 = _errs19 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.frequency !== void 0) {
													const _errs21 = errors;
													if (!validate173(data.frequency, {
														instancePath: instancePath + "/frequency",
														parentData: data,
														parentDataProperty: "frequency",
														rootData,
														dynamicAnchors
													})) {
														vErrors = vErrors === null ? validate173.errors : vErrors.concat(validate173.errors);
														errors = vErrors.length;
													}
													var valid0 = _errs21 === errors;
												} else var valid0 = true;
												if (valid0) {
													if (data.formats !== void 0) {
														let data11 = data.formats;
														const _errs22 = errors;
														if (errors === _errs22) {
															if (Array.isArray(data11)) {
																var valid7 = true;
																const len3 = data11.length;
																for (let i6 = 0; i6 < len3; i6++) {
																	const _errs24 = errors;
																	if (!validate64(data11[i6], {
																		instancePath: instancePath + "/formats/" + i6,
																		parentData: data11,
																		parentDataProperty: i6,
																		rootData,
																		dynamicAnchors
																	})) {
																		vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
																		errors = vErrors.length;
																	}
																	var valid7 = _errs24 === errors;
																	if (!valid7) break;
																}
																if (valid7) {
																	let i7 = data11.length;
																	let j3;
																	if (i7 > 1) {
																		outer3: for (; i7--;) for (j3 = i7; j3--;) if (func2(data11[i7], data11[j3])) {
																			validate167.errors = [{
																				instancePath: instancePath + "/formats",
																				schemaPath: "#/properties/formats/uniqueItems",
																				keyword: "uniqueItems",
																				params: {
																					i: i7,
																					j: j3
																				}
																			}];
																			return false;
																		}
																	}
																}
															} else {
																validate167.errors = [{
																	instancePath: instancePath + "/formats",
																	schemaPath: "#/properties/formats/type",
																	keyword: "type",
																	params: { type: "array" }
																}];
																return false;
															}
														}
														var valid0 = _errs22 === errors;
													} else var valid0 = true;
													if (valid0) {
														if (data.effortPerPost !== void 0) {
															const _errs25 = errors;
															if (!validate176(data.effortPerPost, {
																instancePath: instancePath + "/effortPerPost",
																parentData: data,
																parentDataProperty: "effortPerPost",
																rootData,
																dynamicAnchors
															})) {
																vErrors = vErrors === null ? validate176.errors : vErrors.concat(validate176.errors);
																errors = vErrors.length;
															}
															var valid0 = _errs25 === errors;
														} else var valid0 = true;
														if (valid0) {
															if (data.rationale !== void 0) {
																let data14 = data.rationale;
																const _errs26 = errors;
																if (errors === _errs26) {
																	if (typeof data14 === "string") {
																		if (func8(data14) < 1) {
																			validate167.errors = [{
																				instancePath: instancePath + "/rationale",
																				schemaPath: "#/properties/rationale/minLength",
																				keyword: "minLength",
																				params: { limit: 1 }
																			}];
																			return false;
																		}
																	} else {
																		validate167.errors = [{
																			instancePath: instancePath + "/rationale",
																			schemaPath: "#/properties/rationale/type",
																			keyword: "type",
																			params: { type: "string" }
																		}];
																		return false;
																	}
																}
																var valid0 = _errs26 === errors;
															} else var valid0 = true;
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		} else {
			validate167.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate167.errors = vErrors;
	return errors === 0;
}
validate167.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
var schema66 = {
	"title": "Action",
	"type": "object",
	"required": ["id", "description"],
	"properties": {
		"id": {
			"$ref": "#/$defs/slug",
			"x-defines": "action",
			"title": "Id"
		},
		"description": {
			"title": "Description",
			"type": "string",
			"minLength": 1
		},
		"objectives": {
			"title": "Objectives",
			"type": "array",
			"uniqueItems": true,
			"items": {
				"$ref": "#/$defs/slug",
				"x-refers": "objective"
			}
		},
		"channels": {
			"title": "Channels",
			"type": "array",
			"uniqueItems": true,
			"items": {
				"$ref": "#/$defs/slug",
				"x-refers": "channel"
			}
		},
		"pillar": {
			"$ref": "#/$defs/slug",
			"x-refers": "pillar",
			"title": "Pillar"
		},
		"owner": {
			"$ref": "#/$defs/slug",
			"x-refers": "team member",
			"title": "Owner"
		},
		"start": {
			"$ref": "#/$defs/date",
			"title": "Start"
		},
		"end": {
			"$ref": "#/$defs/date",
			"title": "End"
		},
		"effort": {
			"$ref": "#/$defs/duration",
			"title": "Effort"
		},
		"per": {
			"title": "Per",
			"enum": [
				"day",
				"week",
				"month",
				"once"
			]
		},
		"addresses": {
			"title": "Addresses",
			"type": "array",
			"uniqueItems": true,
			"items": {
				"$ref": "#/$defs/slug",
				"x-refers": "SWOT item"
			}
		}
	},
	"patternProperties": { "^x-": true },
	"additionalProperties": false
};
function validate179(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate179.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.id === void 0 && (missing0 = "id") || data.description === void 0 && (missing0 = "description")) {
				validate179.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 }
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(func4.call(schema66.properties, key0) || pattern0.test(key0))) {
					validate179.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 }
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.id !== void 0) {
						const _errs2 = errors;
						if (!validate64(data.id, {
							instancePath: instancePath + "/id",
							parentData: data,
							parentDataProperty: "id",
							rootData,
							dynamicAnchors
						})) {
							vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.description !== void 0) {
							let data1 = data.description;
							const _errs4 = errors;
							if (errors === _errs4) {
								if (typeof data1 === "string") {
									if (func8(data1) < 1) {
										validate179.errors = [{
											instancePath: instancePath + "/description",
											schemaPath: "#/properties/description/minLength",
											keyword: "minLength",
											params: { limit: 1 }
										}];
										return false;
									}
								} else {
									validate179.errors = [{
										instancePath: instancePath + "/description",
										schemaPath: "#/properties/description/type",
										keyword: "type",
										params: { type: "string" }
									}];
									return false;
								}
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.objectives !== void 0) {
								let data2 = data.objectives;
								const _errs6 = errors;
								if (errors === _errs6) {
									if (Array.isArray(data2)) {
										var valid1 = true;
										const len0 = data2.length;
										for (let i0 = 0; i0 < len0; i0++) {
											const _errs8 = errors;
											if (!validate64(data2[i0], {
												instancePath: instancePath + "/objectives/" + i0,
												parentData: data2,
												parentDataProperty: i0,
												rootData,
												dynamicAnchors
											})) {
												vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
												errors = vErrors.length;
											}
											var valid1 = _errs8 === errors;
											if (!valid1) break;
										}
										if (valid1) {
											let i1 = data2.length;
											let j0;
											if (i1 > 1) {
												outer0: for (; i1--;) for (j0 = i1; j0--;) if (func2(data2[i1], data2[j0])) {
													validate179.errors = [{
														instancePath: instancePath + "/objectives",
														schemaPath: "#/properties/objectives/uniqueItems",
														keyword: "uniqueItems",
														params: {
															i: i1,
															j: j0
														}
													}];
													return false;
												}
											}
										}
									} else {
										validate179.errors = [{
											instancePath: instancePath + "/objectives",
											schemaPath: "#/properties/objectives/type",
											keyword: "type",
											params: { type: "array" }
										}];
										return false;
									}
								}
								var valid0 = _errs6 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.channels !== void 0) {
									let data4 = data.channels;
									const _errs10 = errors;
									if (errors === _errs10) {
										if (Array.isArray(data4)) {
											var valid3 = true;
											const len1 = data4.length;
											for (let i2 = 0; i2 < len1; i2++) {
												const _errs12 = errors;
												if (!validate64(data4[i2], {
													instancePath: instancePath + "/channels/" + i2,
													parentData: data4,
													parentDataProperty: i2,
													rootData,
													dynamicAnchors
												})) {
													vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
													errors = vErrors.length;
												}
												var valid3 = _errs12 === errors;
												if (!valid3) break;
											}
											if (valid3) {
												let i3 = data4.length;
												let j1;
												if (i3 > 1) {
													outer1: for (; i3--;) for (j1 = i3; j1--;) if (func2(data4[i3], data4[j1])) {
														validate179.errors = [{
															instancePath: instancePath + "/channels",
															schemaPath: "#/properties/channels/uniqueItems",
															keyword: "uniqueItems",
															params: {
																i: i3,
																j: j1
															}
														}];
														return false;
													}
												}
											}
										} else {
											validate179.errors = [{
												instancePath: instancePath + "/channels",
												schemaPath: "#/properties/channels/type",
												keyword: "type",
												params: { type: "array" }
											}];
											return false;
										}
									}
									var valid0 = _errs10 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.pillar !== void 0) {
										const _errs14 = errors;
										if (!validate64(data.pillar, {
											instancePath: instancePath + "/pillar",
											parentData: data,
											parentDataProperty: "pillar",
											rootData,
											dynamicAnchors
										})) {
											vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
											errors = vErrors.length;
										}
										var valid0 = _errs14 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.owner !== void 0) {
											const _errs16 = errors;
											if (!validate64(data.owner, {
												instancePath: instancePath + "/owner",
												parentData: data,
												parentDataProperty: "owner",
												rootData,
												dynamicAnchors
											})) {
												vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
												errors = vErrors.length;
											}
											var valid0 = _errs16 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.start !== void 0) {
												const _errs18 = errors;
												if (!validate58(data.start, {
													instancePath: instancePath + "/start",
													parentData: data,
													parentDataProperty: "start",
													rootData,
													dynamicAnchors
												})) {
													vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
													errors = vErrors.length;
												}
												var valid0 = _errs18 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.end !== void 0) {
													const _errs19 = errors;
													if (!validate58(data.end, {
														instancePath: instancePath + "/end",
														parentData: data,
														parentDataProperty: "end",
														rootData,
														dynamicAnchors
													})) {
														vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
														errors = vErrors.length;
													}
													var valid0 = _errs19 === errors;
												} else var valid0 = true;
												if (valid0) {
													if (data.effort !== void 0) {
														const _errs20 = errors;
														if (!validate176(data.effort, {
															instancePath: instancePath + "/effort",
															parentData: data,
															parentDataProperty: "effort",
															rootData,
															dynamicAnchors
														})) {
															vErrors = vErrors === null ? validate176.errors : vErrors.concat(validate176.errors);
															errors = vErrors.length;
														}
														var valid0 = _errs20 === errors;
													} else var valid0 = true;
													if (valid0) {
														if (data.per !== void 0) {
															let data11 = data.per;
															const _errs21 = errors;
															if (!(data11 === "day" || data11 === "week" || data11 === "month" || data11 === "once")) {
																validate179.errors = [{
																	instancePath: instancePath + "/per",
																	schemaPath: "#/properties/per/enum",
																	keyword: "enum",
																	params: { allowedValues: schema66.properties.per.enum }
																}];
																return false;
															}
															var valid0 = _errs21 === errors;
														} else var valid0 = true;
														if (valid0) {
															if (data.addresses !== void 0) {
																let data12 = data.addresses;
																const _errs22 = errors;
																if (errors === _errs22) {
																	if (Array.isArray(data12)) {
																		var valid5 = true;
																		const len2 = data12.length;
																		for (let i4 = 0; i4 < len2; i4++) {
																			const _errs24 = errors;
																			if (!validate64(data12[i4], {
																				instancePath: instancePath + "/addresses/" + i4,
																				parentData: data12,
																				parentDataProperty: i4,
																				rootData,
																				dynamicAnchors
																			})) {
																				vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
																				errors = vErrors.length;
																			}
																			var valid5 = _errs24 === errors;
																			if (!valid5) break;
																		}
																		if (valid5) {
																			let i5 = data12.length;
																			let j2;
																			if (i5 > 1) {
																				outer2: for (; i5--;) for (j2 = i5; j2--;) if (func2(data12[i5], data12[j2])) {
																					validate179.errors = [{
																						instancePath: instancePath + "/addresses",
																						schemaPath: "#/properties/addresses/uniqueItems",
																						keyword: "uniqueItems",
																						params: {
																							i: i5,
																							j: j2
																						}
																					}];
																					return false;
																				}
																			}
																		}
																	} else {
																		validate179.errors = [{
																			instancePath: instancePath + "/addresses",
																			schemaPath: "#/properties/addresses/type",
																			keyword: "type",
																			params: { type: "array" }
																		}];
																		return false;
																	}
																}
																var valid0 = _errs22 === errors;
															} else var valid0 = true;
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		} else {
			validate179.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate179.errors = vErrors;
	return errors === 0;
}
validate179.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate159(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate159.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			const _errs1 = errors;
			for (const key0 in data) if (!(key0 === "voice" || key0 === "pillars" || key0 === "channels" || key0 === "actions" || pattern0.test(key0))) {
				validate159.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				}];
				return false;
			}
			if (_errs1 === errors) {
				if (data.voice !== void 0) {
					const _errs2 = errors;
					if (!validate160(data.voice, {
						instancePath: instancePath + "/voice",
						parentData: data,
						parentDataProperty: "voice",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate160.errors : vErrors.concat(validate160.errors);
						errors = vErrors.length;
					}
					var valid0 = _errs2 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.pillars !== void 0) {
						let data1 = data.pillars;
						const _errs3 = errors;
						if (errors === _errs3) {
							if (Array.isArray(data1)) {
								const len0 = data1.length;
								for (let i0 = 0; i0 < len0; i0++) {
									const _errs5 = errors;
									if (!validate162(data1[i0], {
										instancePath: instancePath + "/pillars/" + i0,
										parentData: data1,
										parentDataProperty: i0,
										rootData,
										dynamicAnchors
									})) {
										vErrors = vErrors === null ? validate162.errors : vErrors.concat(validate162.errors);
										errors = vErrors.length;
									}
									if (!(_errs5 === errors)) break;
								}
							} else {
								validate159.errors = [{
									instancePath: instancePath + "/pillars",
									schemaPath: "#/properties/pillars/type",
									keyword: "type",
									params: { type: "array" }
								}];
								return false;
							}
						}
						var valid0 = _errs3 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.channels !== void 0) {
							let data3 = data.channels;
							const _errs6 = errors;
							if (errors === _errs6) {
								if (Array.isArray(data3)) {
									const len1 = data3.length;
									for (let i1 = 0; i1 < len1; i1++) {
										const _errs8 = errors;
										if (!validate167(data3[i1], {
											instancePath: instancePath + "/channels/" + i1,
											parentData: data3,
											parentDataProperty: i1,
											rootData,
											dynamicAnchors
										})) {
											vErrors = vErrors === null ? validate167.errors : vErrors.concat(validate167.errors);
											errors = vErrors.length;
										}
										if (!(_errs8 === errors)) break;
									}
								} else {
									validate159.errors = [{
										instancePath: instancePath + "/channels",
										schemaPath: "#/properties/channels/type",
										keyword: "type",
										params: { type: "array" }
									}];
									return false;
								}
							}
							var valid0 = _errs6 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.actions !== void 0) {
								let data5 = data.actions;
								const _errs9 = errors;
								if (errors === _errs9) {
									if (Array.isArray(data5)) {
										const len2 = data5.length;
										for (let i2 = 0; i2 < len2; i2++) {
											const _errs11 = errors;
											if (!validate179(data5[i2], {
												instancePath: instancePath + "/actions/" + i2,
												parentData: data5,
												parentDataProperty: i2,
												rootData,
												dynamicAnchors
											})) {
												vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
												errors = vErrors.length;
											}
											if (!(_errs11 === errors)) break;
										}
									} else {
										validate159.errors = [{
											instancePath: instancePath + "/actions",
											schemaPath: "#/properties/actions/type",
											keyword: "type",
											params: { type: "array" }
										}];
										return false;
									}
								}
								var valid0 = _errs9 === errors;
							} else var valid0 = true;
						}
					}
				}
			}
		} else {
			validate159.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate159.errors = vErrors;
	return errors === 0;
}
validate159.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate158(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate158.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate159(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate159.errors : vErrors.concat(validate159.errors);
		errors = vErrors.length;
	}
	validate158.errors = vErrors;
	return errors === 0;
}
validate158.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
var section_technology = validate191;
var schema69 = {
	"title": "Tool",
	"type": "object",
	"required": ["id", "name"],
	"properties": {
		"id": {
			"$ref": "#/$defs/slug",
			"x-defines": "tool",
			"title": "Id"
		},
		"name": {
			"title": "Name",
			"type": "string",
			"minLength": 1
		},
		"purposes": {
			"title": "Purposes",
			"type": "array",
			"uniqueItems": true,
			"items": { "enum": [
				"publishing",
				"analytics",
				"listening",
				"inbox",
				"design",
				"video",
				"advertising",
				"collaboration",
				"crm",
				"link-tracking",
				"archiving"
			] }
		},
		"owner": {
			"$ref": "#/$defs/slug",
			"x-refers": "team member",
			"title": "Owner"
		},
		"cost": { "$ref": "#/$defs/toolCost" },
		"rationale": {
			"title": "Why this tool",
			"type": "string",
			"minLength": 1
		}
	},
	"patternProperties": { "^x-": true },
	"additionalProperties": false
};
var schema71 = {
	"title": "Per",
	"enum": [
		"once",
		"week",
		"month",
		"quarter",
		"year"
	]
};
function validate197(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate197.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!(data === "once" || data === "week" || data === "month" || data === "quarter" || data === "year")) {
		validate197.errors = [{
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema71.enum }
		}];
		return false;
	}
	validate197.errors = vErrors;
	return true;
}
validate197.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate196(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate196.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			const _errs1 = errors;
			for (const key0 in data) if (!(key0 === "amount" || key0 === "per" || pattern0.test(key0))) {
				validate196.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				}];
				return false;
			}
			if (_errs1 === errors) {
				if (data.amount !== void 0) {
					let data0 = data.amount;
					const _errs2 = errors;
					if (errors === _errs2) {
						if (typeof data0 == "number" && isFinite(data0)) {
							if (data0 < 0 || isNaN(data0)) {
								validate196.errors = [{
									instancePath: instancePath + "/amount",
									schemaPath: "#/properties/amount/minimum",
									keyword: "minimum",
									params: {
										comparison: ">=",
										limit: 0
									}
								}];
								return false;
							}
						} else {
							validate196.errors = [{
								instancePath: instancePath + "/amount",
								schemaPath: "#/properties/amount/type",
								keyword: "type",
								params: { type: "number" }
							}];
							return false;
						}
					}
					var valid0 = _errs2 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.per !== void 0) {
						const _errs4 = errors;
						if (!validate197(data.per, {
							instancePath: instancePath + "/per",
							parentData: data,
							parentDataProperty: "per",
							rootData,
							dynamicAnchors
						})) {
							vErrors = vErrors === null ? validate197.errors : vErrors.concat(validate197.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs4 === errors;
					} else var valid0 = true;
				}
			}
		} else {
			validate196.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate196.errors = vErrors;
	return errors === 0;
}
validate196.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate193(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate193.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.id === void 0 && (missing0 = "id") || data.name === void 0 && (missing0 = "name")) {
				validate193.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 }
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "id" || key0 === "name" || key0 === "purposes" || key0 === "owner" || key0 === "cost" || key0 === "rationale" || pattern0.test(key0))) {
					validate193.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 }
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.id !== void 0) {
						const _errs2 = errors;
						if (!validate64(data.id, {
							instancePath: instancePath + "/id",
							parentData: data,
							parentDataProperty: "id",
							rootData,
							dynamicAnchors
						})) {
							vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.name !== void 0) {
							let data1 = data.name;
							const _errs4 = errors;
							if (errors === _errs4) {
								if (typeof data1 === "string") {
									if (func8(data1) < 1) {
										validate193.errors = [{
											instancePath: instancePath + "/name",
											schemaPath: "#/properties/name/minLength",
											keyword: "minLength",
											params: { limit: 1 }
										}];
										return false;
									}
								} else {
									validate193.errors = [{
										instancePath: instancePath + "/name",
										schemaPath: "#/properties/name/type",
										keyword: "type",
										params: { type: "string" }
									}];
									return false;
								}
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.purposes !== void 0) {
								let data2 = data.purposes;
								const _errs6 = errors;
								if (errors === _errs6) {
									if (Array.isArray(data2)) {
										var valid1 = true;
										const len0 = data2.length;
										for (let i0 = 0; i0 < len0; i0++) {
											let data3 = data2[i0];
											const _errs8 = errors;
											if (!(data3 === "publishing" || data3 === "analytics" || data3 === "listening" || data3 === "inbox" || data3 === "design" || data3 === "video" || data3 === "advertising" || data3 === "collaboration" || data3 === "crm" || data3 === "link-tracking" || data3 === "archiving")) {
												validate193.errors = [{
													instancePath: instancePath + "/purposes/" + i0,
													schemaPath: "#/properties/purposes/items/enum",
													keyword: "enum",
													params: { allowedValues: schema69.properties.purposes.items.enum }
												}];
												return false;
											}
											var valid1 = _errs8 === errors;
											if (!valid1) break;
										}
										if (valid1) {
											let i1 = data2.length;
											let j0;
											if (i1 > 1) {
												outer0: for (; i1--;) for (j0 = i1; j0--;) if (func2(data2[i1], data2[j0])) {
													validate193.errors = [{
														instancePath: instancePath + "/purposes",
														schemaPath: "#/properties/purposes/uniqueItems",
														keyword: "uniqueItems",
														params: {
															i: i1,
															j: j0
														}
													}];
													return false;
												}
											}
										}
									} else {
										validate193.errors = [{
											instancePath: instancePath + "/purposes",
											schemaPath: "#/properties/purposes/type",
											keyword: "type",
											params: { type: "array" }
										}];
										return false;
									}
								}
								var valid0 = _errs6 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.owner !== void 0) {
									const _errs9 = errors;
									if (!validate64(data.owner, {
										instancePath: instancePath + "/owner",
										parentData: data,
										parentDataProperty: "owner",
										rootData,
										dynamicAnchors
									})) {
										vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
										errors = vErrors.length;
									}
									var valid0 = _errs9 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.cost !== void 0) {
										const _errs11 = errors;
										if (!validate196(data.cost, {
											instancePath: instancePath + "/cost",
											parentData: data,
											parentDataProperty: "cost",
											rootData,
											dynamicAnchors
										})) {
											vErrors = vErrors === null ? validate196.errors : vErrors.concat(validate196.errors);
											errors = vErrors.length;
										}
										var valid0 = _errs11 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.rationale !== void 0) {
											let data6 = data.rationale;
											const _errs12 = errors;
											if (errors === _errs12) {
												if (typeof data6 === "string") {
													if (func8(data6) < 1) {
														validate193.errors = [{
															instancePath: instancePath + "/rationale",
															schemaPath: "#/properties/rationale/minLength",
															keyword: "minLength",
															params: { limit: 1 }
														}];
														return false;
													}
												} else {
													validate193.errors = [{
														instancePath: instancePath + "/rationale",
														schemaPath: "#/properties/rationale/type",
														keyword: "type",
														params: { type: "string" }
													}];
													return false;
												}
											}
											var valid0 = _errs12 === errors;
										} else var valid0 = true;
									}
								}
							}
						}
					}
				}
			}
		} else {
			validate193.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate193.errors = vErrors;
	return errors === 0;
}
validate193.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate192(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate192.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			const _errs1 = errors;
			for (const key0 in data) if (!(key0 === "tools" || pattern0.test(key0))) {
				validate192.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				}];
				return false;
			}
			if (_errs1 === errors) {
				if (data.tools !== void 0) {
					let data0 = data.tools;
					if (errors === errors) {
						if (Array.isArray(data0)) {
							const len0 = data0.length;
							for (let i0 = 0; i0 < len0; i0++) {
								const _errs4 = errors;
								if (!validate193(data0[i0], {
									instancePath: instancePath + "/tools/" + i0,
									parentData: data0,
									parentDataProperty: i0,
									rootData,
									dynamicAnchors
								})) {
									vErrors = vErrors === null ? validate193.errors : vErrors.concat(validate193.errors);
									errors = vErrors.length;
								}
								if (!(_errs4 === errors)) break;
							}
						} else {
							validate192.errors = [{
								instancePath: instancePath + "/tools",
								schemaPath: "#/properties/tools/type",
								keyword: "type",
								params: { type: "array" }
							}];
							return false;
						}
					}
				}
			}
		} else {
			validate192.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate192.errors = vErrors;
	return errors === 0;
}
validate192.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate191(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate191.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate192(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate192.errors : vErrors.concat(validate192.errors);
		errors = vErrors.length;
	}
	validate191.errors = vErrors;
	return errors === 0;
}
validate191.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
var section_kpis = validate202;
var schema74 = {
	"title": "KPI",
	"type": "object",
	"required": ["id", "name"],
	"properties": {
		"id": {
			"$ref": "#/$defs/slug",
			"x-defines": "KPI",
			"title": "Id"
		},
		"name": {
			"title": "Name",
			"type": "string",
			"minLength": 1
		},
		"objective": {
			"title": "Objective",
			"anyOf": [{
				"type": "string",
				"pattern": "^[\\p{Ll}\\p{Lo}\\p{M}\\p{N}]+(-[\\p{Ll}\\p{Lo}\\p{M}\\p{N}]+)*$",
				"x-expects": "lowercase letters, digits and hyphens, such as grow-visits",
				"x-refers": "objective"
			}, {
				"type": "array",
				"uniqueItems": true,
				"items": {
					"$ref": "#/$defs/slug",
					"x-refers": "objective"
				}
			}]
		},
		"metric": {
			"$ref": "#/$defs/slug",
			"x-refers": "metric",
			"title": "Metric"
		},
		"formula": {
			"title": "Formula",
			"type": "string",
			"minLength": 1
		},
		"channel": {
			"$ref": "#/$defs/slug",
			"x-refers": "channel",
			"title": "Channel"
		},
		"of": {
			"$ref": "#/$defs/slug",
			"title": "Rate of"
		},
		"unit": {
			"title": "Unit",
			"enum": [
				"count",
				"percent",
				"currency",
				"duration",
				"ratio",
				"score"
			]
		},
		"direction": {
			"title": "Direction",
			"enum": [
				"up",
				"down",
				"keep"
			]
		},
		"baseline": { "$ref": "#/$defs/kpiBaseline" },
		"target": { "$ref": "#/$defs/kpiTarget" },
		"milestones": {
			"title": "Milestones",
			"type": "array",
			"items": { "$ref": "#/$defs/kpiMilestone" }
		},
		"source": {
			"title": "Source",
			"type": "string",
			"pattern": "^(native:)?[\\p{Ll}\\p{Lo}\\p{M}\\p{N}]+(-[\\p{Ll}\\p{Lo}\\p{M}\\p{N}]+)*$",
			"x-refers": "data source",
			"x-expects": "the id of a tool such as metricool, or native: and a platform such as native:instagram"
		},
		"cadence": {
			"$ref": "#/$defs/cadence",
			"title": "Cadence"
		},
		"owner": {
			"$ref": "#/$defs/slug",
			"x-refers": "team member",
			"title": "Owner"
		}
	},
	"patternProperties": { "^x-": true },
	"additionalProperties": false
};
function validate210(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate210.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			const _errs1 = errors;
			for (const key0 in data) if (!(key0 === "value" || key0 === "on" || key0 === "unknown" || key0 === "measureBy" || pattern0.test(key0))) {
				validate210.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				}];
				return false;
			}
			if (_errs1 === errors) {
				if (data.value !== void 0) {
					let data0 = data.value;
					const _errs2 = errors;
					if (!(typeof data0 == "number" && isFinite(data0))) {
						validate210.errors = [{
							instancePath: instancePath + "/value",
							schemaPath: "#/properties/value/type",
							keyword: "type",
							params: { type: "number" }
						}];
						return false;
					}
					var valid0 = _errs2 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.on !== void 0) {
						const _errs4 = errors;
						if (!validate58(data.on, {
							instancePath: instancePath + "/on",
							parentData: data,
							parentDataProperty: "on",
							rootData,
							dynamicAnchors
						})) {
							vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs4 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.unknown !== void 0) {
							const _errs5 = errors;
							if (typeof data.unknown !== "boolean") {
								validate210.errors = [{
									instancePath: instancePath + "/unknown",
									schemaPath: "#/properties/unknown/type",
									keyword: "type",
									params: { type: "boolean" }
								}];
								return false;
							}
							var valid0 = _errs5 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.measureBy !== void 0) {
								const _errs7 = errors;
								if (!validate58(data.measureBy, {
									instancePath: instancePath + "/measureBy",
									parentData: data,
									parentDataProperty: "measureBy",
									rootData,
									dynamicAnchors
								})) {
									vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs7 === errors;
							} else var valid0 = true;
						}
					}
				}
			}
		} else {
			validate210.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate210.errors = vErrors;
	return errors === 0;
}
validate210.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
var schema76 = {
	"title": "Target",
	"type": "object",
	"properties": {
		"value": {
			"title": "Value",
			"type": "number"
		},
		"change": {
			"title": "Change",
			"type": "string",
			"pattern": "^([+-][0-9]+(\\.[0-9]+)?(%|pp)|x[0-9]+(\\.[0-9]+)?)$",
			"x-expects": "a change such as +140%, -20%, +3pp or x2"
		},
		"by": {
			"$ref": "#/$defs/date",
			"title": "By"
		},
		"min": {
			"title": "At least",
			"type": "number"
		},
		"max": {
			"title": "At most",
			"type": "number"
		},
		"pass": {
			"title": "Pass mark",
			"enum": ["min", "max"]
		}
	},
	"patternProperties": { "^x-": true },
	"additionalProperties": false
};
function validate214(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate214.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			const _errs1 = errors;
			for (const key0 in data) if (!(key0 === "value" || key0 === "change" || key0 === "by" || key0 === "min" || key0 === "max" || key0 === "pass" || pattern0.test(key0))) {
				validate214.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				}];
				return false;
			}
			if (_errs1 === errors) {
				if (data.value !== void 0) {
					let data0 = data.value;
					const _errs2 = errors;
					if (!(typeof data0 == "number" && isFinite(data0))) {
						validate214.errors = [{
							instancePath: instancePath + "/value",
							schemaPath: "#/properties/value/type",
							keyword: "type",
							params: { type: "number" }
						}];
						return false;
					}
					var valid0 = _errs2 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.change !== void 0) {
						let data1 = data.change;
						const _errs4 = errors;
						if (errors === _errs4) {
							if (typeof data1 === "string") {
								if (!pattern0.test(data1)) {
									validate214.errors = [{
										instancePath: instancePath + "/change",
										schemaPath: "#/properties/change/pattern",
										keyword: "pattern",
										params: { pattern: "^([+-][0-9]+(\\.[0-9]+)?(%|pp)|x[0-9]+(\\.[0-9]+)?)$" }
									}];
									return false;
								}
							} else {
								validate214.errors = [{
									instancePath: instancePath + "/change",
									schemaPath: "#/properties/change/type",
									keyword: "type",
									params: { type: "string" }
								}];
								return false;
							}
						}
						var valid0 = _errs4 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.by !== void 0) {
							const _errs7 = errors;
							if (!validate58(data.by, {
								instancePath: instancePath + "/by",
								parentData: data,
								parentDataProperty: "by",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs7 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.min !== void 0) {
								let data3 = data.min;
								const _errs8 = errors;
								if (!(typeof data3 == "number" && isFinite(data3))) {
									validate214.errors = [{
										instancePath: instancePath + "/min",
										schemaPath: "#/properties/min/type",
										keyword: "type",
										params: { type: "number" }
									}];
									return false;
								}
								var valid0 = _errs8 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.max !== void 0) {
									let data4 = data.max;
									const _errs10 = errors;
									if (!(typeof data4 == "number" && isFinite(data4))) {
										validate214.errors = [{
											instancePath: instancePath + "/max",
											schemaPath: "#/properties/max/type",
											keyword: "type",
											params: { type: "number" }
										}];
										return false;
									}
									var valid0 = _errs10 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.pass !== void 0) {
										let data5 = data.pass;
										const _errs12 = errors;
										if (!(data5 === "min" || data5 === "max")) {
											validate214.errors = [{
												instancePath: instancePath + "/pass",
												schemaPath: "#/properties/pass/enum",
												keyword: "enum",
												params: { allowedValues: schema76.properties.pass.enum }
											}];
											return false;
										}
										var valid0 = _errs12 === errors;
									} else var valid0 = true;
								}
							}
						}
					}
				}
			}
		} else {
			validate214.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate214.errors = vErrors;
	return errors === 0;
}
validate214.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate217(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate217.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			const _errs1 = errors;
			for (const key0 in data) if (!(key0 === "value" || key0 === "by" || pattern0.test(key0))) {
				validate217.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				}];
				return false;
			}
			if (_errs1 === errors) {
				if (data.value !== void 0) {
					let data0 = data.value;
					const _errs2 = errors;
					if (!(typeof data0 == "number" && isFinite(data0))) {
						validate217.errors = [{
							instancePath: instancePath + "/value",
							schemaPath: "#/properties/value/type",
							keyword: "type",
							params: { type: "number" }
						}];
						return false;
					}
					var valid0 = _errs2 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.by !== void 0) {
						const _errs4 = errors;
						if (!validate58(data.by, {
							instancePath: instancePath + "/by",
							parentData: data,
							parentDataProperty: "by",
							rootData,
							dynamicAnchors
						})) {
							vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs4 === errors;
					} else var valid0 = true;
				}
			}
		} else {
			validate217.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate217.errors = vErrors;
	return errors === 0;
}
validate217.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
var schema78 = {
	"title": "Cadence",
	"enum": [
		"daily",
		"weekly",
		"biweekly",
		"monthly",
		"quarterly",
		"yearly"
	]
};
function validate220(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate220.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!(data === "daily" || data === "weekly" || data === "biweekly" || data === "monthly" || data === "quarterly" || data === "yearly")) {
		validate220.errors = [{
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema78.enum }
		}];
		return false;
	}
	validate220.errors = vErrors;
	return true;
}
validate220.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate204(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate204.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.id === void 0 && (missing0 = "id") || data.name === void 0 && (missing0 = "name")) {
				validate204.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 }
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(func4.call(schema74.properties, key0) || pattern0.test(key0))) {
					validate204.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 }
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.id !== void 0) {
						const _errs2 = errors;
						if (!validate64(data.id, {
							instancePath: instancePath + "/id",
							parentData: data,
							parentDataProperty: "id",
							rootData,
							dynamicAnchors
						})) {
							vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.name !== void 0) {
							let data1 = data.name;
							const _errs4 = errors;
							if (errors === _errs4) {
								if (typeof data1 === "string") {
									if (func8(data1) < 1) {
										validate204.errors = [{
											instancePath: instancePath + "/name",
											schemaPath: "#/properties/name/minLength",
											keyword: "minLength",
											params: { limit: 1 }
										}];
										return false;
									}
								} else {
									validate204.errors = [{
										instancePath: instancePath + "/name",
										schemaPath: "#/properties/name/type",
										keyword: "type",
										params: { type: "string" }
									}];
									return false;
								}
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.objective !== void 0) {
								let data2 = data.objective;
								const _errs6 = errors;
								const _errs7 = errors;
								let valid1 = false;
								const _errs8 = errors;
								if (errors === _errs8) {
									if (typeof data2 === "string") {
										if (!pattern0.test(data2)) {
											const err0 = {
												instancePath: instancePath + "/objective",
												schemaPath: "#/properties/objective/anyOf/0/pattern",
												keyword: "pattern",
												params: { pattern: "^[\\p{Ll}\\p{Lo}\\p{M}\\p{N}]+(-[\\p{Ll}\\p{Lo}\\p{M}\\p{N}]+)*$" }
											};
											if (vErrors === null) vErrors = [err0];
											else vErrors.push(err0);
											errors++;
										}
									} else {
										const err1 = {
											instancePath: instancePath + "/objective",
											schemaPath: "#/properties/objective/anyOf/0/type",
											keyword: "type",
											params: { type: "string" }
										};
										if (vErrors === null) vErrors = [err1];
										else vErrors.push(err1);
										errors++;
									}
								}
								var _valid0 = _errs8 === errors;
								valid1 = valid1 || _valid0;
								const _errs12 = errors;
								if (errors === _errs12) {
									if (Array.isArray(data2)) {
										var valid2 = true;
										const len0 = data2.length;
										for (let i0 = 0; i0 < len0; i0++) {
											const _errs14 = errors;
											if (!validate64(data2[i0], {
												instancePath: instancePath + "/objective/" + i0,
												parentData: data2,
												parentDataProperty: i0,
												rootData,
												dynamicAnchors
											})) {
												vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
												errors = vErrors.length;
											}
											var valid2 = _errs14 === errors;
											if (!valid2) break;
										}
										if (valid2) {
											let i1 = data2.length;
											let j0;
											if (i1 > 1) {
												outer0: for (; i1--;) for (j0 = i1; j0--;) if (func2(data2[i1], data2[j0])) {
													const err2 = {
														instancePath: instancePath + "/objective",
														schemaPath: "#/properties/objective/anyOf/1/uniqueItems",
														keyword: "uniqueItems",
														params: {
															i: i1,
															j: j0
														}
													};
													if (vErrors === null) vErrors = [err2];
													else vErrors.push(err2);
													errors++;
													break outer0;
												}
											}
										}
									} else {
										const err3 = {
											instancePath: instancePath + "/objective",
											schemaPath: "#/properties/objective/anyOf/1/type",
											keyword: "type",
											params: { type: "array" }
										};
										if (vErrors === null) vErrors = [err3];
										else vErrors.push(err3);
										errors++;
									}
								}
								var _valid0 = _errs12 === errors;
								valid1 = valid1 || _valid0;
								if (!valid1) {
									const err4 = {
										instancePath: instancePath + "/objective",
										schemaPath: "#/properties/objective/anyOf",
										keyword: "anyOf",
										params: {}
									};
									if (vErrors === null) vErrors = [err4];
									else vErrors.push(err4);
									errors++;
									validate204.errors = vErrors;
									return false;
								} else {
									errors = _errs7;
									if (vErrors !== null) {
										if (_errs7) vErrors.length = _errs7;
										else vErrors = null;
									}
								}
								var valid0 = _errs6 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.metric !== void 0) {
									const _errs16 = errors;
									if (!validate64(data.metric, {
										instancePath: instancePath + "/metric",
										parentData: data,
										parentDataProperty: "metric",
										rootData,
										dynamicAnchors
									})) {
										vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
										errors = vErrors.length;
									}
									var valid0 = _errs16 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.formula !== void 0) {
										let data5 = data.formula;
										const _errs18 = errors;
										if (errors === _errs18) {
											if (typeof data5 === "string") {
												if (func8(data5) < 1) {
													validate204.errors = [{
														instancePath: instancePath + "/formula",
														schemaPath: "#/properties/formula/minLength",
														keyword: "minLength",
														params: { limit: 1 }
													}];
													return false;
												}
											} else {
												validate204.errors = [{
													instancePath: instancePath + "/formula",
													schemaPath: "#/properties/formula/type",
													keyword: "type",
													params: { type: "string" }
												}];
												return false;
											}
										}
										var valid0 = _errs18 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.channel !== void 0) {
											const _errs20 = errors;
											if (!validate64(data.channel, {
												instancePath: instancePath + "/channel",
												parentData: data,
												parentDataProperty: "channel",
												rootData,
												dynamicAnchors
											})) {
												vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
												errors = vErrors.length;
											}
											var valid0 = _errs20 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.of !== void 0) {
												const _errs22 = errors;
												if (!validate64(data.of, {
													instancePath: instancePath + "/of",
													parentData: data,
													parentDataProperty: "of",
													rootData,
													dynamicAnchors
												})) {
													vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
													errors = vErrors.length;
												}
												var valid0 = _errs22 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.unit !== void 0) {
													let data8 = data.unit;
													const _errs23 = errors;
													if (!(data8 === "count" || data8 === "percent" || data8 === "currency" || data8 === "duration" || data8 === "ratio" || data8 === "score")) {
														validate204.errors = [{
															instancePath: instancePath + "/unit",
															schemaPath: "#/properties/unit/enum",
															keyword: "enum",
															params: { allowedValues: schema74.properties.unit.enum }
														}];
														return false;
													}
													var valid0 = _errs23 === errors;
												} else var valid0 = true;
												if (valid0) {
													if (data.direction !== void 0) {
														let data9 = data.direction;
														const _errs24 = errors;
														if (!(data9 === "up" || data9 === "down" || data9 === "keep")) {
															validate204.errors = [{
																instancePath: instancePath + "/direction",
																schemaPath: "#/properties/direction/enum",
																keyword: "enum",
																params: { allowedValues: schema74.properties.direction.enum }
															}];
															return false;
														}
														var valid0 = _errs24 === errors;
													} else var valid0 = true;
													if (valid0) {
														if (data.baseline !== void 0) {
															const _errs25 = errors;
															if (!validate210(data.baseline, {
																instancePath: instancePath + "/baseline",
																parentData: data,
																parentDataProperty: "baseline",
																rootData,
																dynamicAnchors
															})) {
																vErrors = vErrors === null ? validate210.errors : vErrors.concat(validate210.errors);
																errors = vErrors.length;
															}
															var valid0 = _errs25 === errors;
														} else var valid0 = true;
														if (valid0) {
															if (data.target !== void 0) {
																const _errs26 = errors;
																if (!validate214(data.target, {
																	instancePath: instancePath + "/target",
																	parentData: data,
																	parentDataProperty: "target",
																	rootData,
																	dynamicAnchors
																})) {
																	vErrors = vErrors === null ? validate214.errors : vErrors.concat(validate214.errors);
																	errors = vErrors.length;
																}
																var valid0 = _errs26 === errors;
															} else var valid0 = true;
															if (valid0) {
																if (data.milestones !== void 0) {
																	let data12 = data.milestones;
																	const _errs27 = errors;
																	if (errors === _errs27) {
																		if (Array.isArray(data12)) {
																			const len1 = data12.length;
																			for (let i2 = 0; i2 < len1; i2++) {
																				const _errs29 = errors;
																				if (!validate217(data12[i2], {
																					instancePath: instancePath + "/milestones/" + i2,
																					parentData: data12,
																					parentDataProperty: i2,
																					rootData,
																					dynamicAnchors
																				})) {
																					vErrors = vErrors === null ? validate217.errors : vErrors.concat(validate217.errors);
																					errors = vErrors.length;
																				}
																				if (!(_errs29 === errors)) break;
																			}
																		} else {
																			validate204.errors = [{
																				instancePath: instancePath + "/milestones",
																				schemaPath: "#/properties/milestones/type",
																				keyword: "type",
																				params: { type: "array" }
																			}];
																			return false;
																		}
																	}
																	var valid0 = _errs27 === errors;
																} else var valid0 = true;
																if (valid0) {
																	if (data.source !== void 0) {
																		let data14 = data.source;
																		const _errs30 = errors;
																		if (errors === _errs30) {
																			if (typeof data14 === "string") {
																				if (!pattern0.test(data14)) {
																					validate204.errors = [{
																						instancePath: instancePath + "/source",
																						schemaPath: "#/properties/source/pattern",
																						keyword: "pattern",
																						params: { pattern: "^(native:)?[\\p{Ll}\\p{Lo}\\p{M}\\p{N}]+(-[\\p{Ll}\\p{Lo}\\p{M}\\p{N}]+)*$" }
																					}];
																					return false;
																				}
																			} else {
																				validate204.errors = [{
																					instancePath: instancePath + "/source",
																					schemaPath: "#/properties/source/type",
																					keyword: "type",
																					params: { type: "string" }
																				}];
																				return false;
																			}
																		}
																		var valid0 = _errs30 === errors;
																	} else var valid0 = true;
																	if (valid0) {
																		if (data.cadence !== void 0) {
																			const _errs34 = errors;
																			if (!validate220(data.cadence, {
																				instancePath: instancePath + "/cadence",
																				parentData: data,
																				parentDataProperty: "cadence",
																				rootData,
																				dynamicAnchors
																			})) {
																				vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
																				errors = vErrors.length;
																			}
																			var valid0 = _errs34 === errors;
																		} else var valid0 = true;
																		if (valid0) {
																			if (data.owner !== void 0) {
																				const _errs35 = errors;
																				if (!validate64(data.owner, {
																					instancePath: instancePath + "/owner",
																					parentData: data,
																					parentDataProperty: "owner",
																					rootData,
																					dynamicAnchors
																				})) {
																					vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
																					errors = vErrors.length;
																				}
																				var valid0 = _errs35 === errors;
																			} else var valid0 = true;
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		} else {
			validate204.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate204.errors = vErrors;
	return errors === 0;
}
validate204.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate203(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate203.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (Array.isArray(data)) {
			const len0 = data.length;
			for (let i0 = 0; i0 < len0; i0++) {
				const _errs1 = errors;
				if (!validate204(data[i0], {
					instancePath: instancePath + "/" + i0,
					parentData: data,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate204.errors : vErrors.concat(validate204.errors);
					errors = vErrors.length;
				}
				if (!(_errs1 === errors)) break;
			}
		} else {
			validate203.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "array" }
			}];
			return false;
		}
	}
	validate203.errors = vErrors;
	return errors === 0;
}
validate203.evaluated = {
	"items": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate202(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate202.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate203(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate203.errors : vErrors.concat(validate203.errors);
		errors = vErrors.length;
	}
	validate202.errors = vErrors;
	return errors === 0;
}
validate202.evaluated = {
	"items": true,
	"dynamicProps": false,
	"dynamicItems": false
};
var section_measurement = validate225;
function validate227(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate227.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			const _errs1 = errors;
			for (const key0 in data) if (!(key0 === "cadence" || key0 === "owner" || key0 === "attendees" || pattern0.test(key0))) {
				validate227.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				}];
				return false;
			}
			if (_errs1 === errors) {
				if (data.cadence !== void 0) {
					const _errs2 = errors;
					if (!validate220(data.cadence, {
						instancePath: instancePath + "/cadence",
						parentData: data,
						parentDataProperty: "cadence",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
						errors = vErrors.length;
					}
					var valid0 = _errs2 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.owner !== void 0) {
						const _errs3 = errors;
						if (!validate64(data.owner, {
							instancePath: instancePath + "/owner",
							parentData: data,
							parentDataProperty: "owner",
							rootData,
							dynamicAnchors
						})) {
							vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs3 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.attendees !== void 0) {
							let data2 = data.attendees;
							const _errs5 = errors;
							if (errors === _errs5) {
								if (Array.isArray(data2)) {
									var valid1 = true;
									const len0 = data2.length;
									for (let i0 = 0; i0 < len0; i0++) {
										const _errs7 = errors;
										if (!validate64(data2[i0], {
											instancePath: instancePath + "/attendees/" + i0,
											parentData: data2,
											parentDataProperty: i0,
											rootData,
											dynamicAnchors
										})) {
											vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
											errors = vErrors.length;
										}
										var valid1 = _errs7 === errors;
										if (!valid1) break;
									}
									if (valid1) {
										let i1 = data2.length;
										let j0;
										if (i1 > 1) {
											outer0: for (; i1--;) for (j0 = i1; j0--;) if (func2(data2[i1], data2[j0])) {
												validate227.errors = [{
													instancePath: instancePath + "/attendees",
													schemaPath: "#/properties/attendees/uniqueItems",
													keyword: "uniqueItems",
													params: {
														i: i1,
														j: j0
													}
												}];
												return false;
											}
										}
									}
								} else {
									validate227.errors = [{
										instancePath: instancePath + "/attendees",
										schemaPath: "#/properties/attendees/type",
										keyword: "type",
										params: { type: "array" }
									}];
									return false;
								}
							}
							var valid0 = _errs5 === errors;
						} else var valid0 = true;
					}
				}
			}
		} else {
			validate227.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate227.errors = vErrors;
	return errors === 0;
}
validate227.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate232(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate232.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "onTrack" || key0 === "atRisk" || pattern0.test(key0))) {
			validate232.errors = [{
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			}];
			return false;
		}
		if (data.onTrack !== void 0) {
			let data0 = data.onTrack;
			if (typeof data0 == "number" && isFinite(data0)) {
				if (data0 > 1 || isNaN(data0)) {
					validate232.errors = [{
						instancePath: instancePath + "/onTrack",
						schemaPath: "#/properties/onTrack/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 1
						}
					}];
					return false;
				} else if (data0 < 0 || isNaN(data0)) {
					validate232.errors = [{
						instancePath: instancePath + "/onTrack",
						schemaPath: "#/properties/onTrack/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						}
					}];
					return false;
				}
			} else {
				validate232.errors = [{
					instancePath: instancePath + "/onTrack",
					schemaPath: "#/properties/onTrack/type",
					keyword: "type",
					params: { type: "number" }
				}];
				return false;
			}
			var valid0 = true;
		} else var valid0 = true;
		if (valid0) {
			if (data.atRisk !== void 0) {
				let data1 = data.atRisk;
				if (typeof data1 == "number" && isFinite(data1)) {
					if (data1 > 1 || isNaN(data1)) {
						validate232.errors = [{
							instancePath: instancePath + "/atRisk",
							schemaPath: "#/properties/atRisk/maximum",
							keyword: "maximum",
							params: {
								comparison: "<=",
								limit: 1
							}
						}];
						return false;
					} else if (data1 < 0 || isNaN(data1)) {
						validate232.errors = [{
							instancePath: instancePath + "/atRisk",
							schemaPath: "#/properties/atRisk/minimum",
							keyword: "minimum",
							params: {
								comparison: ">=",
								limit: 0
							}
						}];
						return false;
					}
				} else {
					validate232.errors = [{
						instancePath: instancePath + "/atRisk",
						schemaPath: "#/properties/atRisk/type",
						keyword: "type",
						params: { type: "number" }
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
		}
	} else {
		validate232.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		}];
		return false;
	}
	validate232.errors = vErrors;
	return true;
}
validate232.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
var schema83 = {
	"title": "Correction",
	"type": "object",
	"required": ["kpi"],
	"properties": {
		"kpi": {
			"$ref": "#/$defs/slug",
			"x-refers": "KPI",
			"title": "KPI"
		},
		"when": {
			"title": "When",
			"enum": ["at-risk", "behind"]
		},
		"twice": {
			"title": "Twice in a row",
			"type": "boolean"
		},
		"then": {
			"title": "Then",
			"type": "string",
			"minLength": 1
		},
		"action": {
			"$ref": "#/$defs/slug",
			"x-refers": "action",
			"title": "Action"
		},
		"owner": {
			"$ref": "#/$defs/slug",
			"x-refers": "team member",
			"title": "Owner"
		}
	},
	"patternProperties": { "^x-": true },
	"additionalProperties": false
};
function validate234(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate234.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.kpi === void 0 && (missing0 = "kpi")) {
				validate234.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 }
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "kpi" || key0 === "when" || key0 === "twice" || key0 === "then" || key0 === "action" || key0 === "owner" || pattern0.test(key0))) {
					validate234.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 }
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.kpi !== void 0) {
						const _errs2 = errors;
						if (!validate64(data.kpi, {
							instancePath: instancePath + "/kpi",
							parentData: data,
							parentDataProperty: "kpi",
							rootData,
							dynamicAnchors
						})) {
							vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.when !== void 0) {
							let data1 = data.when;
							const _errs4 = errors;
							if (!(data1 === "at-risk" || data1 === "behind")) {
								validate234.errors = [{
									instancePath: instancePath + "/when",
									schemaPath: "#/properties/when/enum",
									keyword: "enum",
									params: { allowedValues: schema83.properties.when.enum }
								}];
								return false;
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.twice !== void 0) {
								const _errs5 = errors;
								if (typeof data.twice !== "boolean") {
									validate234.errors = [{
										instancePath: instancePath + "/twice",
										schemaPath: "#/properties/twice/type",
										keyword: "type",
										params: { type: "boolean" }
									}];
									return false;
								}
								var valid0 = _errs5 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.then !== void 0) {
									let data3 = data.then;
									const _errs7 = errors;
									if (errors === _errs7) {
										if (typeof data3 === "string") {
											if (func8(data3) < 1) {
												validate234.errors = [{
													instancePath: instancePath + "/then",
													schemaPath: "#/properties/then/minLength",
													keyword: "minLength",
													params: { limit: 1 }
												}];
												return false;
											}
										} else {
											validate234.errors = [{
												instancePath: instancePath + "/then",
												schemaPath: "#/properties/then/type",
												keyword: "type",
												params: { type: "string" }
											}];
											return false;
										}
									}
									var valid0 = _errs7 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.action !== void 0) {
										const _errs9 = errors;
										if (!validate64(data.action, {
											instancePath: instancePath + "/action",
											parentData: data,
											parentDataProperty: "action",
											rootData,
											dynamicAnchors
										})) {
											vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
											errors = vErrors.length;
										}
										var valid0 = _errs9 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.owner !== void 0) {
											const _errs11 = errors;
											if (!validate64(data.owner, {
												instancePath: instancePath + "/owner",
												parentData: data,
												parentDataProperty: "owner",
												rootData,
												dynamicAnchors
											})) {
												vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
												errors = vErrors.length;
											}
											var valid0 = _errs11 === errors;
										} else var valid0 = true;
									}
								}
							}
						}
					}
				}
			}
		} else {
			validate234.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate234.errors = vErrors;
	return errors === 0;
}
validate234.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate239(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate239.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.kpi === void 0 && (missing0 = "kpi") || data.date === void 0 && (missing0 = "date") || data.value === void 0 && (missing0 = "value")) {
				validate239.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 }
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "kpi" || key0 === "date" || key0 === "value" || key0 === "note" || pattern0.test(key0))) {
					validate239.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 }
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.kpi !== void 0) {
						const _errs2 = errors;
						if (!validate64(data.kpi, {
							instancePath: instancePath + "/kpi",
							parentData: data,
							parentDataProperty: "kpi",
							rootData,
							dynamicAnchors
						})) {
							vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.date !== void 0) {
							const _errs4 = errors;
							if (!validate58(data.date, {
								instancePath: instancePath + "/date",
								parentData: data,
								parentDataProperty: "date",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.value !== void 0) {
								let data2 = data.value;
								const _errs5 = errors;
								if (!(typeof data2 == "number" && isFinite(data2))) {
									validate239.errors = [{
										instancePath: instancePath + "/value",
										schemaPath: "#/properties/value/type",
										keyword: "type",
										params: { type: "number" }
									}];
									return false;
								}
								var valid0 = _errs5 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.note !== void 0) {
									const _errs7 = errors;
									if (typeof data.note !== "string") {
										validate239.errors = [{
											instancePath: instancePath + "/note",
											schemaPath: "#/properties/note/type",
											keyword: "type",
											params: { type: "string" }
										}];
										return false;
									}
									var valid0 = _errs7 === errors;
								} else var valid0 = true;
							}
						}
					}
				}
			}
		} else {
			validate239.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate239.errors = vErrors;
	return errors === 0;
}
validate239.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate226(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate226.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			const _errs1 = errors;
			for (const key0 in data) if (!(key0 === "reviews" || key0 === "thresholds" || key0 === "corrections" || key0 === "results" || pattern0.test(key0))) {
				validate226.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				}];
				return false;
			}
			if (_errs1 === errors) {
				if (data.reviews !== void 0) {
					let data0 = data.reviews;
					const _errs2 = errors;
					if (errors === _errs2) {
						if (Array.isArray(data0)) {
							const len0 = data0.length;
							for (let i0 = 0; i0 < len0; i0++) {
								const _errs4 = errors;
								if (!validate227(data0[i0], {
									instancePath: instancePath + "/reviews/" + i0,
									parentData: data0,
									parentDataProperty: i0,
									rootData,
									dynamicAnchors
								})) {
									vErrors = vErrors === null ? validate227.errors : vErrors.concat(validate227.errors);
									errors = vErrors.length;
								}
								if (!(_errs4 === errors)) break;
							}
						} else {
							validate226.errors = [{
								instancePath: instancePath + "/reviews",
								schemaPath: "#/properties/reviews/type",
								keyword: "type",
								params: { type: "array" }
							}];
							return false;
						}
					}
					var valid0 = _errs2 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.thresholds !== void 0) {
						const _errs5 = errors;
						if (!validate232(data.thresholds, {
							instancePath: instancePath + "/thresholds",
							parentData: data,
							parentDataProperty: "thresholds",
							rootData,
							dynamicAnchors
						})) {
							vErrors = vErrors === null ? validate232.errors : vErrors.concat(validate232.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs5 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.corrections !== void 0) {
							let data3 = data.corrections;
							const _errs6 = errors;
							if (errors === _errs6) {
								if (Array.isArray(data3)) {
									const len1 = data3.length;
									for (let i1 = 0; i1 < len1; i1++) {
										const _errs8 = errors;
										if (!validate234(data3[i1], {
											instancePath: instancePath + "/corrections/" + i1,
											parentData: data3,
											parentDataProperty: i1,
											rootData,
											dynamicAnchors
										})) {
											vErrors = vErrors === null ? validate234.errors : vErrors.concat(validate234.errors);
											errors = vErrors.length;
										}
										if (!(_errs8 === errors)) break;
									}
								} else {
									validate226.errors = [{
										instancePath: instancePath + "/corrections",
										schemaPath: "#/properties/corrections/type",
										keyword: "type",
										params: { type: "array" }
									}];
									return false;
								}
							}
							var valid0 = _errs6 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.results !== void 0) {
								let data5 = data.results;
								const _errs9 = errors;
								const _errs10 = errors;
								let valid3 = false;
								const _errs11 = errors;
								if (errors === _errs11) {
									if (typeof data5 === "string") {
										if (!pattern0.test(data5)) {
											const err0 = {
												instancePath: instancePath + "/results",
												schemaPath: "#/properties/results/anyOf/0/pattern",
												keyword: "pattern",
												params: { pattern: "^(?!/|[A-Za-z][A-Za-z0-9+.-]*:)[^\\\\]+$" }
											};
											if (vErrors === null) vErrors = [err0];
											else vErrors.push(err0);
											errors++;
										}
									} else {
										const err1 = {
											instancePath: instancePath + "/results",
											schemaPath: "#/properties/results/anyOf/0/type",
											keyword: "type",
											params: { type: "string" }
										};
										if (vErrors === null) vErrors = [err1];
										else vErrors.push(err1);
										errors++;
									}
								}
								var _valid0 = _errs11 === errors;
								valid3 = valid3 || _valid0;
								const _errs14 = errors;
								if (errors === _errs14) {
									if (Array.isArray(data5)) {
										const len2 = data5.length;
										for (let i2 = 0; i2 < len2; i2++) {
											let data6 = data5[i2];
											const _errs16 = errors;
											const _errs17 = errors;
											let valid5 = false;
											const _errs18 = errors;
											if (errors === _errs18) {
												if (typeof data6 === "string") {
													if (!pattern0.test(data6)) {
														const err2 = {
															instancePath: instancePath + "/results/" + i2,
															schemaPath: "#/properties/results/anyOf/1/items/anyOf/0/pattern",
															keyword: "pattern",
															params: { pattern: "^(?!/|[A-Za-z][A-Za-z0-9+.-]*:)[^\\\\]+$" }
														};
														if (vErrors === null) vErrors = [err2];
														else vErrors.push(err2);
														errors++;
													}
												} else {
													const err3 = {
														instancePath: instancePath + "/results/" + i2,
														schemaPath: "#/properties/results/anyOf/1/items/anyOf/0/type",
														keyword: "type",
														params: { type: "string" }
													};
													if (vErrors === null) vErrors = [err3];
													else vErrors.push(err3);
													errors++;
												}
											}
											var _valid1 = _errs18 === errors;
											valid5 = valid5 || _valid1;
											const _errs21 = errors;
											if (!validate239(data6, {
												instancePath: instancePath + "/results/" + i2,
												parentData: data5,
												parentDataProperty: i2,
												rootData,
												dynamicAnchors
											})) {
												vErrors = vErrors === null ? validate239.errors : vErrors.concat(validate239.errors);
												errors = vErrors.length;
											}
											var _valid1 = _errs21 === errors;
											valid5 = valid5 || _valid1;
											if (!valid5) {
												const err4 = {
													instancePath: instancePath + "/results/" + i2,
													schemaPath: "#/properties/results/anyOf/1/items/anyOf",
													keyword: "anyOf",
													params: {}
												};
												if (vErrors === null) vErrors = [err4];
												else vErrors.push(err4);
												errors++;
											} else {
												errors = _errs17;
												if (vErrors !== null) {
													if (_errs17) vErrors.length = _errs17;
													else vErrors = null;
												}
											}
											if (!(_errs16 === errors)) break;
										}
									} else {
										const err5 = {
											instancePath: instancePath + "/results",
											schemaPath: "#/properties/results/anyOf/1/type",
											keyword: "type",
											params: { type: "array" }
										};
										if (vErrors === null) vErrors = [err5];
										else vErrors.push(err5);
										errors++;
									}
								}
								var _valid0 = _errs14 === errors;
								valid3 = valid3 || _valid0;
								if (!valid3) {
									const err6 = {
										instancePath: instancePath + "/results",
										schemaPath: "#/properties/results/anyOf",
										keyword: "anyOf",
										params: {}
									};
									if (vErrors === null) vErrors = [err6];
									else vErrors.push(err6);
									errors++;
									validate226.errors = vErrors;
									return false;
								} else {
									errors = _errs10;
									if (vErrors !== null) {
										if (_errs10) vErrors.length = _errs10;
										else vErrors = null;
									}
								}
								var valid0 = _errs9 === errors;
							} else var valid0 = true;
						}
					}
				}
			}
		} else {
			validate226.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate226.errors = vErrors;
	return errors === 0;
}
validate226.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate225(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate225.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate226(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate226.errors : vErrors.concat(validate226.errors);
		errors = vErrors.length;
	}
	validate225.errors = vErrors;
	return errors === 0;
}
validate225.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
var section_budget = validate244;
var schema87 = {
	"title": "Budget line",
	"type": "object",
	"required": ["id", "description"],
	"properties": {
		"id": {
			"$ref": "#/$defs/slug",
			"x-defines": "budget line",
			"title": "Id"
		},
		"category": {
			"title": "Category",
			"enum": [
				"paid-media",
				"content",
				"tools",
				"people",
				"influencers",
				"training",
				"events",
				"contingency",
				"other"
			]
		},
		"description": {
			"title": "Description",
			"type": "string",
			"minLength": 1
		},
		"amount": {
			"title": "Amount",
			"type": "number",
			"minimum": 0
		},
		"per": {
			"$ref": "#/$defs/spendPer",
			"title": "Per"
		},
		"channel": {
			"$ref": "#/$defs/slug",
			"x-refers": "channel",
			"title": "Channel"
		},
		"campaign": {
			"$ref": "#/$defs/slug",
			"x-refers": "campaign",
			"title": "Campaign"
		}
	},
	"patternProperties": { "^x-": true },
	"additionalProperties": false
};
function validate246(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate246.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.id === void 0 && (missing0 = "id") || data.description === void 0 && (missing0 = "description")) {
				validate246.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 }
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "id" || key0 === "category" || key0 === "description" || key0 === "amount" || key0 === "per" || key0 === "channel" || key0 === "campaign" || pattern0.test(key0))) {
					validate246.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 }
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.id !== void 0) {
						const _errs2 = errors;
						if (!validate64(data.id, {
							instancePath: instancePath + "/id",
							parentData: data,
							parentDataProperty: "id",
							rootData,
							dynamicAnchors
						})) {
							vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.category !== void 0) {
							let data1 = data.category;
							const _errs4 = errors;
							if (!(data1 === "paid-media" || data1 === "content" || data1 === "tools" || data1 === "people" || data1 === "influencers" || data1 === "training" || data1 === "events" || data1 === "contingency" || data1 === "other")) {
								validate246.errors = [{
									instancePath: instancePath + "/category",
									schemaPath: "#/properties/category/enum",
									keyword: "enum",
									params: { allowedValues: schema87.properties.category.enum }
								}];
								return false;
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.description !== void 0) {
								let data2 = data.description;
								const _errs5 = errors;
								if (errors === _errs5) {
									if (typeof data2 === "string") {
										if (func8(data2) < 1) {
											validate246.errors = [{
												instancePath: instancePath + "/description",
												schemaPath: "#/properties/description/minLength",
												keyword: "minLength",
												params: { limit: 1 }
											}];
											return false;
										}
									} else {
										validate246.errors = [{
											instancePath: instancePath + "/description",
											schemaPath: "#/properties/description/type",
											keyword: "type",
											params: { type: "string" }
										}];
										return false;
									}
								}
								var valid0 = _errs5 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.amount !== void 0) {
									let data3 = data.amount;
									const _errs7 = errors;
									if (errors === _errs7) {
										if (typeof data3 == "number" && isFinite(data3)) {
											if (data3 < 0 || isNaN(data3)) {
												validate246.errors = [{
													instancePath: instancePath + "/amount",
													schemaPath: "#/properties/amount/minimum",
													keyword: "minimum",
													params: {
														comparison: ">=",
														limit: 0
													}
												}];
												return false;
											}
										} else {
											validate246.errors = [{
												instancePath: instancePath + "/amount",
												schemaPath: "#/properties/amount/type",
												keyword: "type",
												params: { type: "number" }
											}];
											return false;
										}
									}
									var valid0 = _errs7 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.per !== void 0) {
										const _errs9 = errors;
										if (!validate197(data.per, {
											instancePath: instancePath + "/per",
											parentData: data,
											parentDataProperty: "per",
											rootData,
											dynamicAnchors
										})) {
											vErrors = vErrors === null ? validate197.errors : vErrors.concat(validate197.errors);
											errors = vErrors.length;
										}
										var valid0 = _errs9 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.channel !== void 0) {
											const _errs10 = errors;
											if (!validate64(data.channel, {
												instancePath: instancePath + "/channel",
												parentData: data,
												parentDataProperty: "channel",
												rootData,
												dynamicAnchors
											})) {
												vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
												errors = vErrors.length;
											}
											var valid0 = _errs10 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.campaign !== void 0) {
												const _errs12 = errors;
												if (!validate64(data.campaign, {
													instancePath: instancePath + "/campaign",
													parentData: data,
													parentDataProperty: "campaign",
													rootData,
													dynamicAnchors
												})) {
													vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
													errors = vErrors.length;
												}
												var valid0 = _errs12 === errors;
											} else var valid0 = true;
										}
									}
								}
							}
						}
					}
				}
			}
		} else {
			validate246.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate246.errors = vErrors;
	return errors === 0;
}
validate246.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate245(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate245.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			const _errs1 = errors;
			for (const key0 in data) if (!(key0 === "total" || key0 === "lines" || pattern0.test(key0))) {
				validate245.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				}];
				return false;
			}
			if (_errs1 === errors) {
				if (data.total !== void 0) {
					let data0 = data.total;
					const _errs2 = errors;
					if (errors === _errs2) {
						if (typeof data0 == "number" && isFinite(data0)) {
							if (data0 < 0 || isNaN(data0)) {
								validate245.errors = [{
									instancePath: instancePath + "/total",
									schemaPath: "#/properties/total/minimum",
									keyword: "minimum",
									params: {
										comparison: ">=",
										limit: 0
									}
								}];
								return false;
							}
						} else {
							validate245.errors = [{
								instancePath: instancePath + "/total",
								schemaPath: "#/properties/total/type",
								keyword: "type",
								params: { type: "number" }
							}];
							return false;
						}
					}
					var valid0 = _errs2 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.lines !== void 0) {
						let data1 = data.lines;
						const _errs4 = errors;
						if (errors === _errs4) {
							if (Array.isArray(data1)) {
								const len0 = data1.length;
								for (let i0 = 0; i0 < len0; i0++) {
									const _errs6 = errors;
									if (!validate246(data1[i0], {
										instancePath: instancePath + "/lines/" + i0,
										parentData: data1,
										parentDataProperty: i0,
										rootData,
										dynamicAnchors
									})) {
										vErrors = vErrors === null ? validate246.errors : vErrors.concat(validate246.errors);
										errors = vErrors.length;
									}
									if (!(_errs6 === errors)) break;
								}
							} else {
								validate245.errors = [{
									instancePath: instancePath + "/lines",
									schemaPath: "#/properties/lines/type",
									keyword: "type",
									params: { type: "array" }
								}];
								return false;
							}
						}
						var valid0 = _errs4 === errors;
					} else var valid0 = true;
				}
			}
		} else {
			validate245.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate245.errors = vErrors;
	return errors === 0;
}
validate245.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate244(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate244.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate245(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate245.errors : vErrors.concat(validate245.errors);
		errors = vErrors.length;
	}
	validate244.errors = vErrors;
	return errors === 0;
}
validate244.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
var section_campaigns = validate253;
var schema90 = {
	"title": "Campaign",
	"type": "object",
	"required": ["id", "name"],
	"properties": {
		"id": {
			"$ref": "#/$defs/slug",
			"x-defines": "campaign",
			"title": "Id"
		},
		"name": {
			"title": "Name",
			"type": "string",
			"minLength": 1
		},
		"kind": {
			"title": "Kind",
			"enum": [
				"paid",
				"organic",
				"mixed",
				"offline"
			]
		},
		"objectives": {
			"title": "Objectives",
			"type": "array",
			"uniqueItems": true,
			"items": {
				"$ref": "#/$defs/slug",
				"x-refers": "objective"
			}
		},
		"audiences": {
			"title": "Audiences",
			"type": "array",
			"uniqueItems": true,
			"items": {
				"$ref": "#/$defs/slug",
				"x-refers": "audience"
			}
		},
		"channels": {
			"title": "Channels",
			"type": "array",
			"uniqueItems": true,
			"items": {
				"$ref": "#/$defs/slug",
				"x-refers": "channel"
			}
		},
		"start": {
			"$ref": "#/$defs/date",
			"title": "Start"
		},
		"end": {
			"$ref": "#/$defs/date",
			"title": "End"
		},
		"budget": {
			"title": "Budget",
			"type": "number",
			"minimum": 0
		},
		"message": {
			"title": "Message",
			"type": "string",
			"minLength": 1
		},
		"callToAction": {
			"title": "Call to action",
			"type": "string",
			"minLength": 1
		},
		"landingPage": {
			"$ref": "#/$defs/url",
			"title": "Landing page"
		},
		"kpis": {
			"title": "KPIs",
			"type": "array",
			"uniqueItems": true,
			"items": {
				"$ref": "#/$defs/slug",
				"x-refers": "KPI"
			}
		},
		"utm": { "$ref": "#/$defs/utm" }
	},
	"patternProperties": { "^x-": true },
	"additionalProperties": false
};
function validate262(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate262.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!pattern0.test(data)) {
			validate262.errors = [{
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^https?://[^\\s/][^\\s]*$" }
			}];
			return false;
		}
	} else {
		validate262.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		}];
		return false;
	}
	validate262.errors = vErrors;
	return true;
}
validate262.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate265(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate265.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "source" || key0 === "medium" || key0 === "campaign" || pattern0.test(key0))) {
			validate265.errors = [{
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			}];
			return false;
		}
		if (data.source !== void 0) {
			let data0 = data.source;
			if (typeof data0 === "string") {
				if (func8(data0) < 1) {
					validate265.errors = [{
						instancePath: instancePath + "/source",
						schemaPath: "#/properties/source/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					}];
					return false;
				}
			} else {
				validate265.errors = [{
					instancePath: instancePath + "/source",
					schemaPath: "#/properties/source/type",
					keyword: "type",
					params: { type: "string" }
				}];
				return false;
			}
			var valid0 = true;
		} else var valid0 = true;
		if (valid0) {
			if (data.medium !== void 0) {
				let data1 = data.medium;
				if (typeof data1 === "string") {
					if (func8(data1) < 1) {
						validate265.errors = [{
							instancePath: instancePath + "/medium",
							schemaPath: "#/properties/medium/minLength",
							keyword: "minLength",
							params: { limit: 1 }
						}];
						return false;
					}
				} else {
					validate265.errors = [{
						instancePath: instancePath + "/medium",
						schemaPath: "#/properties/medium/type",
						keyword: "type",
						params: { type: "string" }
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.campaign !== void 0) {
					let data2 = data.campaign;
					if (typeof data2 === "string") {
						if (func8(data2) < 1) {
							validate265.errors = [{
								instancePath: instancePath + "/campaign",
								schemaPath: "#/properties/campaign/minLength",
								keyword: "minLength",
								params: { limit: 1 }
							}];
							return false;
						}
					} else {
						validate265.errors = [{
							instancePath: instancePath + "/campaign",
							schemaPath: "#/properties/campaign/type",
							keyword: "type",
							params: { type: "string" }
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
			}
		}
	} else {
		validate265.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		}];
		return false;
	}
	validate265.errors = vErrors;
	return true;
}
validate265.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate255(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate255.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.id === void 0 && (missing0 = "id") || data.name === void 0 && (missing0 = "name")) {
				validate255.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 }
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(func4.call(schema90.properties, key0) || pattern0.test(key0))) {
					validate255.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 }
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.id !== void 0) {
						const _errs2 = errors;
						if (!validate64(data.id, {
							instancePath: instancePath + "/id",
							parentData: data,
							parentDataProperty: "id",
							rootData,
							dynamicAnchors
						})) {
							vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.name !== void 0) {
							let data1 = data.name;
							const _errs4 = errors;
							if (errors === _errs4) {
								if (typeof data1 === "string") {
									if (func8(data1) < 1) {
										validate255.errors = [{
											instancePath: instancePath + "/name",
											schemaPath: "#/properties/name/minLength",
											keyword: "minLength",
											params: { limit: 1 }
										}];
										return false;
									}
								} else {
									validate255.errors = [{
										instancePath: instancePath + "/name",
										schemaPath: "#/properties/name/type",
										keyword: "type",
										params: { type: "string" }
									}];
									return false;
								}
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.kind !== void 0) {
								let data2 = data.kind;
								const _errs6 = errors;
								if (!(data2 === "paid" || data2 === "organic" || data2 === "mixed" || data2 === "offline")) {
									validate255.errors = [{
										instancePath: instancePath + "/kind",
										schemaPath: "#/properties/kind/enum",
										keyword: "enum",
										params: { allowedValues: schema90.properties.kind.enum }
									}];
									return false;
								}
								var valid0 = _errs6 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.objectives !== void 0) {
									let data3 = data.objectives;
									const _errs7 = errors;
									if (errors === _errs7) {
										if (Array.isArray(data3)) {
											var valid1 = true;
											const len0 = data3.length;
											for (let i0 = 0; i0 < len0; i0++) {
												const _errs9 = errors;
												if (!validate64(data3[i0], {
													instancePath: instancePath + "/objectives/" + i0,
													parentData: data3,
													parentDataProperty: i0,
													rootData,
													dynamicAnchors
												})) {
													vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
													errors = vErrors.length;
												}
												var valid1 = _errs9 === errors;
												if (!valid1) break;
											}
											if (valid1) {
												let i1 = data3.length;
												let j0;
												if (i1 > 1) {
													outer0: for (; i1--;) for (j0 = i1; j0--;) if (func2(data3[i1], data3[j0])) {
														validate255.errors = [{
															instancePath: instancePath + "/objectives",
															schemaPath: "#/properties/objectives/uniqueItems",
															keyword: "uniqueItems",
															params: {
																i: i1,
																j: j0
															}
														}];
														return false;
													}
												}
											}
										} else {
											validate255.errors = [{
												instancePath: instancePath + "/objectives",
												schemaPath: "#/properties/objectives/type",
												keyword: "type",
												params: { type: "array" }
											}];
											return false;
										}
									}
									var valid0 = _errs7 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.audiences !== void 0) {
										let data5 = data.audiences;
										const _errs11 = errors;
										if (errors === _errs11) {
											if (Array.isArray(data5)) {
												var valid3 = true;
												const len1 = data5.length;
												for (let i2 = 0; i2 < len1; i2++) {
													const _errs13 = errors;
													if (!validate64(data5[i2], {
														instancePath: instancePath + "/audiences/" + i2,
														parentData: data5,
														parentDataProperty: i2,
														rootData,
														dynamicAnchors
													})) {
														vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
														errors = vErrors.length;
													}
													var valid3 = _errs13 === errors;
													if (!valid3) break;
												}
												if (valid3) {
													let i3 = data5.length;
													let j1;
													if (i3 > 1) {
														outer1: for (; i3--;) for (j1 = i3; j1--;) if (func2(data5[i3], data5[j1])) {
															validate255.errors = [{
																instancePath: instancePath + "/audiences",
																schemaPath: "#/properties/audiences/uniqueItems",
																keyword: "uniqueItems",
																params: {
																	i: i3,
																	j: j1
																}
															}];
															return false;
														}
													}
												}
											} else {
												validate255.errors = [{
													instancePath: instancePath + "/audiences",
													schemaPath: "#/properties/audiences/type",
													keyword: "type",
													params: { type: "array" }
												}];
												return false;
											}
										}
										var valid0 = _errs11 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.channels !== void 0) {
											let data7 = data.channels;
											const _errs15 = errors;
											if (errors === _errs15) {
												if (Array.isArray(data7)) {
													var valid5 = true;
													const len2 = data7.length;
													for (let i4 = 0; i4 < len2; i4++) {
														const _errs17 = errors;
														if (!validate64(data7[i4], {
															instancePath: instancePath + "/channels/" + i4,
															parentData: data7,
															parentDataProperty: i4,
															rootData,
															dynamicAnchors
														})) {
															vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
															errors = vErrors.length;
														}
														var valid5 = _errs17 === errors;
														if (!valid5) break;
													}
													if (valid5) {
														let i5 = data7.length;
														let j2;
														if (i5 > 1) {
															outer2: for (; i5--;) for (j2 = i5; j2--;) if (func2(data7[i5], data7[j2])) {
																validate255.errors = [{
																	instancePath: instancePath + "/channels",
																	schemaPath: "#/properties/channels/uniqueItems",
																	keyword: "uniqueItems",
																	params: {
																		i: i5,
																		j: j2
																	}
																}];
																return false;
															}
														}
													}
												} else {
													validate255.errors = [{
														instancePath: instancePath + "/channels",
														schemaPath: "#/properties/channels/type",
														keyword: "type",
														params: { type: "array" }
													}];
													return false;
												}
											}
											var valid0 = _errs15 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.start !== void 0) {
												const _errs19 = errors;
												if (!validate58(data.start, {
													instancePath: instancePath + "/start",
													parentData: data,
													parentDataProperty: "start",
													rootData,
													dynamicAnchors
												})) {
													vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
													errors = vErrors.length;
												}
												var valid0 = _errs19 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.end !== void 0) {
													const _errs20 = errors;
													if (!validate58(data.end, {
														instancePath: instancePath + "/end",
														parentData: data,
														parentDataProperty: "end",
														rootData,
														dynamicAnchors
													})) {
														vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
														errors = vErrors.length;
													}
													var valid0 = _errs20 === errors;
												} else var valid0 = true;
												if (valid0) {
													if (data.budget !== void 0) {
														let data11 = data.budget;
														const _errs21 = errors;
														if (errors === _errs21) {
															if (typeof data11 == "number" && isFinite(data11)) {
																if (data11 < 0 || isNaN(data11)) {
																	validate255.errors = [{
																		instancePath: instancePath + "/budget",
																		schemaPath: "#/properties/budget/minimum",
																		keyword: "minimum",
																		params: {
																			comparison: ">=",
																			limit: 0
																		}
																	}];
																	return false;
																}
															} else {
																validate255.errors = [{
																	instancePath: instancePath + "/budget",
																	schemaPath: "#/properties/budget/type",
																	keyword: "type",
																	params: { type: "number" }
																}];
																return false;
															}
														}
														var valid0 = _errs21 === errors;
													} else var valid0 = true;
													if (valid0) {
														if (data.message !== void 0) {
															let data12 = data.message;
															const _errs23 = errors;
															if (errors === _errs23) {
																if (typeof data12 === "string") {
																	if (func8(data12) < 1) {
																		validate255.errors = [{
																			instancePath: instancePath + "/message",
																			schemaPath: "#/properties/message/minLength",
																			keyword: "minLength",
																			params: { limit: 1 }
																		}];
																		return false;
																	}
																} else {
																	validate255.errors = [{
																		instancePath: instancePath + "/message",
																		schemaPath: "#/properties/message/type",
																		keyword: "type",
																		params: { type: "string" }
																	}];
																	return false;
																}
															}
															var valid0 = _errs23 === errors;
														} else var valid0 = true;
														if (valid0) {
															if (data.callToAction !== void 0) {
																let data13 = data.callToAction;
																const _errs25 = errors;
																if (errors === _errs25) {
																	if (typeof data13 === "string") {
																		if (func8(data13) < 1) {
																			validate255.errors = [{
																				instancePath: instancePath + "/callToAction",
																				schemaPath: "#/properties/callToAction/minLength",
																				keyword: "minLength",
																				params: { limit: 1 }
																			}];
																			return false;
																		}
																	} else {
																		validate255.errors = [{
																			instancePath: instancePath + "/callToAction",
																			schemaPath: "#/properties/callToAction/type",
																			keyword: "type",
																			params: { type: "string" }
																		}];
																		return false;
																	}
																}
																var valid0 = _errs25 === errors;
															} else var valid0 = true;
															if (valid0) {
																if (data.landingPage !== void 0) {
																	const _errs27 = errors;
																	if (!validate262(data.landingPage, {
																		instancePath: instancePath + "/landingPage",
																		parentData: data,
																		parentDataProperty: "landingPage",
																		rootData,
																		dynamicAnchors
																	})) {
																		vErrors = vErrors === null ? validate262.errors : vErrors.concat(validate262.errors);
																		errors = vErrors.length;
																	}
																	var valid0 = _errs27 === errors;
																} else var valid0 = true;
																if (valid0) {
																	if (data.kpis !== void 0) {
																		let data15 = data.kpis;
																		const _errs28 = errors;
																		if (errors === _errs28) {
																			if (Array.isArray(data15)) {
																				var valid7 = true;
																				const len3 = data15.length;
																				for (let i6 = 0; i6 < len3; i6++) {
																					const _errs30 = errors;
																					if (!validate64(data15[i6], {
																						instancePath: instancePath + "/kpis/" + i6,
																						parentData: data15,
																						parentDataProperty: i6,
																						rootData,
																						dynamicAnchors
																					})) {
																						vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
																						errors = vErrors.length;
																					}
																					var valid7 = _errs30 === errors;
																					if (!valid7) break;
																				}
																				if (valid7) {
																					let i7 = data15.length;
																					let j3;
																					if (i7 > 1) {
																						outer3: for (; i7--;) for (j3 = i7; j3--;) if (func2(data15[i7], data15[j3])) {
																							validate255.errors = [{
																								instancePath: instancePath + "/kpis",
																								schemaPath: "#/properties/kpis/uniqueItems",
																								keyword: "uniqueItems",
																								params: {
																									i: i7,
																									j: j3
																								}
																							}];
																							return false;
																						}
																					}
																				}
																			} else {
																				validate255.errors = [{
																					instancePath: instancePath + "/kpis",
																					schemaPath: "#/properties/kpis/type",
																					keyword: "type",
																					params: { type: "array" }
																				}];
																				return false;
																			}
																		}
																		var valid0 = _errs28 === errors;
																	} else var valid0 = true;
																	if (valid0) {
																		if (data.utm !== void 0) {
																			const _errs32 = errors;
																			if (!validate265(data.utm, {
																				instancePath: instancePath + "/utm",
																				parentData: data,
																				parentDataProperty: "utm",
																				rootData,
																				dynamicAnchors
																			})) {
																				vErrors = vErrors === null ? validate265.errors : vErrors.concat(validate265.errors);
																				errors = vErrors.length;
																			}
																			var valid0 = _errs32 === errors;
																		} else var valid0 = true;
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		} else {
			validate255.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate255.errors = vErrors;
	return errors === 0;
}
validate255.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate254(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate254.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (Array.isArray(data)) {
			const len0 = data.length;
			for (let i0 = 0; i0 < len0; i0++) {
				const _errs1 = errors;
				if (!validate255(data[i0], {
					instancePath: instancePath + "/" + i0,
					parentData: data,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate255.errors : vErrors.concat(validate255.errors);
					errors = vErrors.length;
				}
				if (!(_errs1 === errors)) break;
			}
		} else {
			validate254.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "array" }
			}];
			return false;
		}
	}
	validate254.errors = vErrors;
	return errors === 0;
}
validate254.evaluated = {
	"items": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate253(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate253.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate254(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate254.errors : vErrors.concat(validate254.errors);
		errors = vErrors.length;
	}
	validate253.errors = vErrors;
	return errors === 0;
}
validate253.evaluated = {
	"items": true,
	"dynamicProps": false,
	"dynamicItems": false
};
var section_community = validate269;
var schema96 = {
	"title": "Weekday",
	"enum": [
		"mon",
		"tue",
		"wed",
		"thu",
		"fri",
		"sat",
		"sun"
	]
};
function validate272(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate272.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!(data === "mon" || data === "tue" || data === "wed" || data === "thu" || data === "fri" || data === "sat" || data === "sun")) {
		validate272.errors = [{
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema96.enum }
		}];
		return false;
	}
	validate272.errors = vErrors;
	return true;
}
validate272.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate274(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate274.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!pattern0.test(data)) {
			validate274.errors = [{
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^([01][0-9]|2[0-3]):[0-5][0-9]$" }
			}];
			return false;
		}
	} else {
		validate274.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		}];
		return false;
	}
	validate274.errors = vErrors;
	return true;
}
validate274.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate276(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate276.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!pattern0.test(data)) {
			validate276.errors = [{
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$" }
			}];
			return false;
		}
	} else {
		validate276.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		}];
		return false;
	}
	validate276.errors = vErrors;
	return true;
}
validate276.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate271(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate271.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			const _errs1 = errors;
			for (const key0 in data) if (!(key0 === "days" || key0 === "from" || key0 === "to" || pattern0.test(key0))) {
				validate271.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				}];
				return false;
			}
			if (_errs1 === errors) {
				if (data.days !== void 0) {
					let data0 = data.days;
					const _errs2 = errors;
					if (errors === _errs2) {
						if (Array.isArray(data0)) {
							var valid1 = true;
							const len0 = data0.length;
							for (let i0 = 0; i0 < len0; i0++) {
								const _errs4 = errors;
								if (!validate272(data0[i0], {
									instancePath: instancePath + "/days/" + i0,
									parentData: data0,
									parentDataProperty: i0,
									rootData,
									dynamicAnchors
								})) {
									vErrors = vErrors === null ? validate272.errors : vErrors.concat(validate272.errors);
									errors = vErrors.length;
								}
								var valid1 = _errs4 === errors;
								if (!valid1) break;
							}
							if (valid1) {
								let i1 = data0.length;
								let j0;
								if (i1 > 1) {
									outer0: for (; i1--;) for (j0 = i1; j0--;) if (func2(data0[i1], data0[j0])) {
										validate271.errors = [{
											instancePath: instancePath + "/days",
											schemaPath: "#/properties/days/uniqueItems",
											keyword: "uniqueItems",
											params: {
												i: i1,
												j: j0
											}
										}];
										return false;
									}
								}
							}
						} else {
							validate271.errors = [{
								instancePath: instancePath + "/days",
								schemaPath: "#/properties/days/type",
								keyword: "type",
								params: { type: "array" }
							}];
							return false;
						}
					}
					var valid0 = _errs2 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.from !== void 0) {
						const _errs5 = errors;
						if (!validate274(data.from, {
							instancePath: instancePath + "/from",
							parentData: data,
							parentDataProperty: "from",
							rootData,
							dynamicAnchors
						})) {
							vErrors = vErrors === null ? validate274.errors : vErrors.concat(validate274.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs5 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.to !== void 0) {
							const _errs6 = errors;
							if (!validate276(data.to, {
								instancePath: instancePath + "/to",
								parentData: data,
								parentDataProperty: "to",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate276.errors : vErrors.concat(validate276.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs6 === errors;
						} else var valid0 = true;
					}
				}
			}
		} else {
			validate271.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate271.errors = vErrors;
	return errors === 0;
}
validate271.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
var schema99 = {
	"title": "Response",
	"type": "object",
	"required": ["kind"],
	"properties": {
		"kind": {
			"title": "Kind",
			"enum": [
				"question",
				"complaint",
				"praise",
				"feedback",
				"spam",
				"troll",
				"hate",
				"misinformation",
				"emergency"
			]
		},
		"within": {
			"$ref": "#/$defs/duration",
			"title": "Within"
		},
		"owner": {
			"$ref": "#/$defs/slug",
			"x-refers": "team member",
			"title": "Owner"
		},
		"escalateTo": {
			"$ref": "#/$defs/slug",
			"x-refers": "crisis level",
			"title": "Escalate to"
		}
	},
	"patternProperties": { "^x-": true },
	"additionalProperties": false
};
function validate279(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate279.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.kind === void 0 && (missing0 = "kind")) {
				validate279.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 }
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "kind" || key0 === "within" || key0 === "owner" || key0 === "escalateTo" || pattern0.test(key0))) {
					validate279.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 }
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.kind !== void 0) {
						let data0 = data.kind;
						const _errs2 = errors;
						if (!(data0 === "question" || data0 === "complaint" || data0 === "praise" || data0 === "feedback" || data0 === "spam" || data0 === "troll" || data0 === "hate" || data0 === "misinformation" || data0 === "emergency")) {
							validate279.errors = [{
								instancePath: instancePath + "/kind",
								schemaPath: "#/properties/kind/enum",
								keyword: "enum",
								params: { allowedValues: schema99.properties.kind.enum }
							}];
							return false;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.within !== void 0) {
							const _errs3 = errors;
							if (!validate176(data.within, {
								instancePath: instancePath + "/within",
								parentData: data,
								parentDataProperty: "within",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate176.errors : vErrors.concat(validate176.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.owner !== void 0) {
								const _errs4 = errors;
								if (!validate64(data.owner, {
									instancePath: instancePath + "/owner",
									parentData: data,
									parentDataProperty: "owner",
									rootData,
									dynamicAnchors
								})) {
									vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs4 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.escalateTo !== void 0) {
									const _errs6 = errors;
									if (!validate64(data.escalateTo, {
										instancePath: instancePath + "/escalateTo",
										parentData: data,
										parentDataProperty: "escalateTo",
										rootData,
										dynamicAnchors
									})) {
										vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
										errors = vErrors.length;
									}
									var valid0 = _errs6 === errors;
								} else var valid0 = true;
							}
						}
					}
				}
			}
		} else {
			validate279.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate279.errors = vErrors;
	return errors === 0;
}
validate279.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate284(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate284.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			const _errs1 = errors;
			for (const key0 in data) if (!(key0 === "rules" || key0 === "hide" || key0 === "remove" || key0 === "never" || pattern0.test(key0))) {
				validate284.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				}];
				return false;
			}
			if (_errs1 === errors) {
				if (data.rules !== void 0) {
					const _errs2 = errors;
					if (!validate262(data.rules, {
						instancePath: instancePath + "/rules",
						parentData: data,
						parentDataProperty: "rules",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate262.errors : vErrors.concat(validate262.errors);
						errors = vErrors.length;
					}
					var valid0 = _errs2 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.hide !== void 0) {
						let data1 = data.hide;
						const _errs3 = errors;
						if (errors === _errs3) {
							if (Array.isArray(data1)) {
								const len0 = data1.length;
								for (let i0 = 0; i0 < len0; i0++) {
									let data2 = data1[i0];
									const _errs5 = errors;
									if (errors === _errs5) {
										if (typeof data2 === "string") {
											if (func8(data2) < 1) {
												validate284.errors = [{
													instancePath: instancePath + "/hide/" + i0,
													schemaPath: "#/properties/hide/items/minLength",
													keyword: "minLength",
													params: { limit: 1 }
												}];
												return false;
											}
										} else {
											validate284.errors = [{
												instancePath: instancePath + "/hide/" + i0,
												schemaPath: "#/properties/hide/items/type",
												keyword: "type",
												params: { type: "string" }
											}];
											return false;
										}
									}
									if (!(_errs5 === errors)) break;
								}
							} else {
								validate284.errors = [{
									instancePath: instancePath + "/hide",
									schemaPath: "#/properties/hide/type",
									keyword: "type",
									params: { type: "array" }
								}];
								return false;
							}
						}
						var valid0 = _errs3 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.remove !== void 0) {
							let data3 = data.remove;
							const _errs7 = errors;
							if (errors === _errs7) {
								if (Array.isArray(data3)) {
									const len1 = data3.length;
									for (let i1 = 0; i1 < len1; i1++) {
										let data4 = data3[i1];
										const _errs9 = errors;
										if (errors === _errs9) {
											if (typeof data4 === "string") {
												if (func8(data4) < 1) {
													validate284.errors = [{
														instancePath: instancePath + "/remove/" + i1,
														schemaPath: "#/properties/remove/items/minLength",
														keyword: "minLength",
														params: { limit: 1 }
													}];
													return false;
												}
											} else {
												validate284.errors = [{
													instancePath: instancePath + "/remove/" + i1,
													schemaPath: "#/properties/remove/items/type",
													keyword: "type",
													params: { type: "string" }
												}];
												return false;
											}
										}
										if (!(_errs9 === errors)) break;
									}
								} else {
									validate284.errors = [{
										instancePath: instancePath + "/remove",
										schemaPath: "#/properties/remove/type",
										keyword: "type",
										params: { type: "array" }
									}];
									return false;
								}
							}
							var valid0 = _errs7 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.never !== void 0) {
								let data5 = data.never;
								const _errs11 = errors;
								if (errors === _errs11) {
									if (Array.isArray(data5)) {
										const len2 = data5.length;
										for (let i2 = 0; i2 < len2; i2++) {
											let data6 = data5[i2];
											const _errs13 = errors;
											if (errors === _errs13) {
												if (typeof data6 === "string") {
													if (func8(data6) < 1) {
														validate284.errors = [{
															instancePath: instancePath + "/never/" + i2,
															schemaPath: "#/properties/never/items/minLength",
															keyword: "minLength",
															params: { limit: 1 }
														}];
														return false;
													}
												} else {
													validate284.errors = [{
														instancePath: instancePath + "/never/" + i2,
														schemaPath: "#/properties/never/items/type",
														keyword: "type",
														params: { type: "string" }
													}];
													return false;
												}
											}
											if (!(_errs13 === errors)) break;
										}
									} else {
										validate284.errors = [{
											instancePath: instancePath + "/never",
											schemaPath: "#/properties/never/type",
											keyword: "type",
											params: { type: "array" }
										}];
										return false;
									}
								}
								var valid0 = _errs11 === errors;
							} else var valid0 = true;
						}
					}
				}
			}
		} else {
			validate284.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate284.errors = vErrors;
	return errors === 0;
}
validate284.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate270(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate270.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			const _errs1 = errors;
			for (const key0 in data) if (!(key0 === "hours" || key0 === "responses" || key0 === "moderation" || pattern0.test(key0))) {
				validate270.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				}];
				return false;
			}
			if (_errs1 === errors) {
				if (data.hours !== void 0) {
					const _errs2 = errors;
					if (!validate271(data.hours, {
						instancePath: instancePath + "/hours",
						parentData: data,
						parentDataProperty: "hours",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate271.errors : vErrors.concat(validate271.errors);
						errors = vErrors.length;
					}
					var valid0 = _errs2 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.responses !== void 0) {
						let data1 = data.responses;
						const _errs3 = errors;
						if (errors === _errs3) {
							if (Array.isArray(data1)) {
								const len0 = data1.length;
								for (let i0 = 0; i0 < len0; i0++) {
									const _errs5 = errors;
									if (!validate279(data1[i0], {
										instancePath: instancePath + "/responses/" + i0,
										parentData: data1,
										parentDataProperty: i0,
										rootData,
										dynamicAnchors
									})) {
										vErrors = vErrors === null ? validate279.errors : vErrors.concat(validate279.errors);
										errors = vErrors.length;
									}
									if (!(_errs5 === errors)) break;
								}
							} else {
								validate270.errors = [{
									instancePath: instancePath + "/responses",
									schemaPath: "#/properties/responses/type",
									keyword: "type",
									params: { type: "array" }
								}];
								return false;
							}
						}
						var valid0 = _errs3 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.moderation !== void 0) {
							const _errs6 = errors;
							if (!validate284(data.moderation, {
								instancePath: instancePath + "/moderation",
								parentData: data,
								parentDataProperty: "moderation",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate284.errors : vErrors.concat(validate284.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs6 === errors;
						} else var valid0 = true;
					}
				}
			}
		} else {
			validate270.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate270.errors = vErrors;
	return errors === 0;
}
validate270.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate269(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate269.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate270(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate270.errors : vErrors.concat(validate270.errors);
		errors = vErrors.length;
	}
	validate269.errors = vErrors;
	return errors === 0;
}
validate269.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
var section_calendar = validate288;
function validate290(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate290.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.channel === void 0 && (missing0 = "channel")) {
				validate290.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 }
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "id" || key0 === "channel" || key0 === "pillar" || key0 === "days" || key0 === "time" || key0 === "format" || pattern0.test(key0))) {
					validate290.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 }
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.id !== void 0) {
						const _errs2 = errors;
						if (!validate64(data.id, {
							instancePath: instancePath + "/id",
							parentData: data,
							parentDataProperty: "id",
							rootData,
							dynamicAnchors
						})) {
							vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.channel !== void 0) {
							const _errs4 = errors;
							if (!validate64(data.channel, {
								instancePath: instancePath + "/channel",
								parentData: data,
								parentDataProperty: "channel",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.pillar !== void 0) {
								const _errs6 = errors;
								if (!validate64(data.pillar, {
									instancePath: instancePath + "/pillar",
									parentData: data,
									parentDataProperty: "pillar",
									rootData,
									dynamicAnchors
								})) {
									vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs6 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.days !== void 0) {
									let data3 = data.days;
									const _errs8 = errors;
									if (errors === _errs8) {
										if (Array.isArray(data3)) {
											var valid1 = true;
											const len0 = data3.length;
											for (let i0 = 0; i0 < len0; i0++) {
												const _errs10 = errors;
												if (!validate272(data3[i0], {
													instancePath: instancePath + "/days/" + i0,
													parentData: data3,
													parentDataProperty: i0,
													rootData,
													dynamicAnchors
												})) {
													vErrors = vErrors === null ? validate272.errors : vErrors.concat(validate272.errors);
													errors = vErrors.length;
												}
												var valid1 = _errs10 === errors;
												if (!valid1) break;
											}
											if (valid1) {
												let i1 = data3.length;
												let j0;
												if (i1 > 1) {
													outer0: for (; i1--;) for (j0 = i1; j0--;) if (func2(data3[i1], data3[j0])) {
														validate290.errors = [{
															instancePath: instancePath + "/days",
															schemaPath: "#/properties/days/uniqueItems",
															keyword: "uniqueItems",
															params: {
																i: i1,
																j: j0
															}
														}];
														return false;
													}
												}
											}
										} else {
											validate290.errors = [{
												instancePath: instancePath + "/days",
												schemaPath: "#/properties/days/type",
												keyword: "type",
												params: { type: "array" }
											}];
											return false;
										}
									}
									var valid0 = _errs8 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.time !== void 0) {
										const _errs11 = errors;
										if (!validate274(data.time, {
											instancePath: instancePath + "/time",
											parentData: data,
											parentDataProperty: "time",
											rootData,
											dynamicAnchors
										})) {
											vErrors = vErrors === null ? validate274.errors : vErrors.concat(validate274.errors);
											errors = vErrors.length;
										}
										var valid0 = _errs11 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.format !== void 0) {
											const _errs12 = errors;
											if (!validate64(data.format, {
												instancePath: instancePath + "/format",
												parentData: data,
												parentDataProperty: "format",
												rootData,
												dynamicAnchors
											})) {
												vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
												errors = vErrors.length;
											}
											var valid0 = _errs12 === errors;
										} else var valid0 = true;
									}
								}
							}
						}
					}
				}
			}
		} else {
			validate290.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate290.errors = vErrors;
	return errors === 0;
}
validate290.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
var schema104 = {
	"title": "Post",
	"type": "object",
	"required": ["id"],
	"properties": {
		"id": {
			"$ref": "#/$defs/slug",
			"x-defines": "post",
			"title": "Id"
		},
		"date": {
			"$ref": "#/$defs/date",
			"title": "Date"
		},
		"time": {
			"$ref": "#/$defs/time",
			"title": "Time"
		},
		"channel": {
			"$ref": "#/$defs/slug",
			"x-refers": "channel",
			"title": "Channel"
		},
		"pillar": {
			"$ref": "#/$defs/slug",
			"x-refers": "pillar",
			"title": "Pillar"
		},
		"campaign": {
			"title": "Campaign",
			"type": ["string", "null"],
			"pattern": "^[\\p{Ll}\\p{Lo}\\p{M}\\p{N}]+(-[\\p{Ll}\\p{Lo}\\p{M}\\p{N}]+)*$",
			"x-expects": "lowercase letters, digits and hyphens, such as grow-visits",
			"x-refers": "campaign"
		},
		"format": {
			"$ref": "#/$defs/slug",
			"title": "Format"
		},
		"language": {
			"$ref": "#/$defs/language",
			"title": "Language"
		},
		"text": {
			"title": "Text",
			"type": "string",
			"minLength": 1
		},
		"link": {
			"title": "Link",
			"type": ["string", "null"],
			"pattern": "^https?://[^\\s/][^\\s]*$",
			"x-expects": "a web address such as https://example.org/menu"
		},
		"hashtags": {
			"title": "Hashtags",
			"type": "array",
			"uniqueItems": true,
			"items": {
				"type": "string",
				"pattern": "^[\\p{L}\\p{M}\\p{N}_]+$",
				"x-expects": "a hashtag without # and spaces, such as CoffeeSofia"
			}
		},
		"media": {
			"title": "Media",
			"type": "array",
			"items": { "$ref": "#/$defs/postMedia" }
		},
		"status": {
			"title": "Status",
			"enum": [
				"idea",
				"draft",
				"in-review",
				"approved",
				"scheduled",
				"published",
				"cancelled"
			]
		},
		"owner": {
			"$ref": "#/$defs/slug",
			"x-refers": "team member",
			"title": "Owner"
		},
		"sponsored": {
			"title": "Sponsored",
			"type": "boolean"
		}
	},
	"patternProperties": { "^x-": true },
	"additionalProperties": false
};
var schema105 = {
	"title": "Media file",
	"type": "object",
	"required": ["file"],
	"properties": {
		"file": {
			"$ref": "#/$defs/path",
			"title": "File"
		},
		"kind": {
			"title": "Kind",
			"enum": [
				"image",
				"video",
				"audio",
				"document"
			]
		},
		"captions": {
			"title": "Captions",
			"type": "boolean"
		},
		"alt": {
			"title": "Alt text",
			"type": ["string", "null"],
			"minLength": 1
		}
	},
	"patternProperties": { "^x-": true },
	"additionalProperties": false
};
function validate306(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate306.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.file === void 0 && (missing0 = "file")) {
				validate306.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 }
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "file" || key0 === "kind" || key0 === "captions" || key0 === "alt" || pattern0.test(key0))) {
					validate306.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 }
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.file !== void 0) {
						const _errs2 = errors;
						if (!validate74(data.file, {
							instancePath: instancePath + "/file",
							parentData: data,
							parentDataProperty: "file",
							rootData,
							dynamicAnchors
						})) {
							vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.kind !== void 0) {
							let data1 = data.kind;
							const _errs3 = errors;
							if (!(data1 === "image" || data1 === "video" || data1 === "audio" || data1 === "document")) {
								validate306.errors = [{
									instancePath: instancePath + "/kind",
									schemaPath: "#/properties/kind/enum",
									keyword: "enum",
									params: { allowedValues: schema105.properties.kind.enum }
								}];
								return false;
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.captions !== void 0) {
								const _errs4 = errors;
								if (typeof data.captions !== "boolean") {
									validate306.errors = [{
										instancePath: instancePath + "/captions",
										schemaPath: "#/properties/captions/type",
										keyword: "type",
										params: { type: "boolean" }
									}];
									return false;
								}
								var valid0 = _errs4 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.alt !== void 0) {
									let data3 = data.alt;
									const _errs6 = errors;
									if (typeof data3 !== "string" && data3 !== null) {
										validate306.errors = [{
											instancePath: instancePath + "/alt",
											schemaPath: "#/properties/alt/type",
											keyword: "type",
											params: { type: schema105.properties.alt.type }
										}];
										return false;
									}
									if (errors === _errs6) {
										if (typeof data3 === "string") {
											if (func8(data3) < 1) {
												validate306.errors = [{
													instancePath: instancePath + "/alt",
													schemaPath: "#/properties/alt/minLength",
													keyword: "minLength",
													params: { limit: 1 }
												}];
												return false;
											}
										}
									}
									var valid0 = _errs6 === errors;
								} else var valid0 = true;
							}
						}
					}
				}
			}
		} else {
			validate306.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate306.errors = vErrors;
	return errors === 0;
}
validate306.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate298(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate298.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.id === void 0 && (missing0 = "id")) {
				validate298.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 }
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(func4.call(schema104.properties, key0) || pattern0.test(key0))) {
					validate298.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 }
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.id !== void 0) {
						const _errs2 = errors;
						if (!validate64(data.id, {
							instancePath: instancePath + "/id",
							parentData: data,
							parentDataProperty: "id",
							rootData,
							dynamicAnchors
						})) {
							vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.date !== void 0) {
							const _errs4 = errors;
							if (!validate58(data.date, {
								instancePath: instancePath + "/date",
								parentData: data,
								parentDataProperty: "date",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.time !== void 0) {
								const _errs5 = errors;
								if (!validate274(data.time, {
									instancePath: instancePath + "/time",
									parentData: data,
									parentDataProperty: "time",
									rootData,
									dynamicAnchors
								})) {
									vErrors = vErrors === null ? validate274.errors : vErrors.concat(validate274.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs5 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.channel !== void 0) {
									const _errs6 = errors;
									if (!validate64(data.channel, {
										instancePath: instancePath + "/channel",
										parentData: data,
										parentDataProperty: "channel",
										rootData,
										dynamicAnchors
									})) {
										vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
										errors = vErrors.length;
									}
									var valid0 = _errs6 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.pillar !== void 0) {
										const _errs8 = errors;
										if (!validate64(data.pillar, {
											instancePath: instancePath + "/pillar",
											parentData: data,
											parentDataProperty: "pillar",
											rootData,
											dynamicAnchors
										})) {
											vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
											errors = vErrors.length;
										}
										var valid0 = _errs8 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.campaign !== void 0) {
											let data5 = data.campaign;
											const _errs10 = errors;
											if (typeof data5 !== "string" && data5 !== null) {
												validate298.errors = [{
													instancePath: instancePath + "/campaign",
													schemaPath: "#/properties/campaign/type",
													keyword: "type",
													params: { type: schema104.properties.campaign.type }
												}];
												return false;
											}
											if (errors === _errs10) {
												if (typeof data5 === "string") {
													if (!pattern0.test(data5)) {
														validate298.errors = [{
															instancePath: instancePath + "/campaign",
															schemaPath: "#/properties/campaign/pattern",
															keyword: "pattern",
															params: { pattern: "^[\\p{Ll}\\p{Lo}\\p{M}\\p{N}]+(-[\\p{Ll}\\p{Lo}\\p{M}\\p{N}]+)*$" }
														}];
														return false;
													}
												}
											}
											var valid0 = _errs10 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.format !== void 0) {
												const _errs14 = errors;
												if (!validate64(data.format, {
													instancePath: instancePath + "/format",
													parentData: data,
													parentDataProperty: "format",
													rootData,
													dynamicAnchors
												})) {
													vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
													errors = vErrors.length;
												}
												var valid0 = _errs14 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.language !== void 0) {
													const _errs15 = errors;
													if (!validate62(data.language, {
														instancePath: instancePath + "/language",
														parentData: data,
														parentDataProperty: "language",
														rootData,
														dynamicAnchors
													})) {
														vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
														errors = vErrors.length;
													}
													var valid0 = _errs15 === errors;
												} else var valid0 = true;
												if (valid0) {
													if (data.text !== void 0) {
														let data8 = data.text;
														const _errs16 = errors;
														if (errors === _errs16) {
															if (typeof data8 === "string") {
																if (func8(data8) < 1) {
																	validate298.errors = [{
																		instancePath: instancePath + "/text",
																		schemaPath: "#/properties/text/minLength",
																		keyword: "minLength",
																		params: { limit: 1 }
																	}];
																	return false;
																}
															} else {
																validate298.errors = [{
																	instancePath: instancePath + "/text",
																	schemaPath: "#/properties/text/type",
																	keyword: "type",
																	params: { type: "string" }
																}];
																return false;
															}
														}
														var valid0 = _errs16 === errors;
													} else var valid0 = true;
													if (valid0) {
														if (data.link !== void 0) {
															let data9 = data.link;
															const _errs18 = errors;
															if (typeof data9 !== "string" && data9 !== null) {
																validate298.errors = [{
																	instancePath: instancePath + "/link",
																	schemaPath: "#/properties/link/type",
																	keyword: "type",
																	params: { type: schema104.properties.link.type }
																}];
																return false;
															}
															if (errors === _errs18) {
																if (typeof data9 === "string") {
																	if (!pattern0.test(data9)) {
																		validate298.errors = [{
																			instancePath: instancePath + "/link",
																			schemaPath: "#/properties/link/pattern",
																			keyword: "pattern",
																			params: { pattern: "^https?://[^\\s/][^\\s]*$" }
																		}];
																		return false;
																	}
																}
															}
															var valid0 = _errs18 === errors;
														} else var valid0 = true;
														if (valid0) {
															if (data.hashtags !== void 0) {
																let data10 = data.hashtags;
																const _errs21 = errors;
																if (errors === _errs21) {
																	if (Array.isArray(data10)) {
																		var valid1 = true;
																		const len0 = data10.length;
																		for (let i0 = 0; i0 < len0; i0++) {
																			let data11 = data10[i0];
																			const _errs23 = errors;
																			if (errors === _errs23) {
																				if (typeof data11 === "string") {
																					if (!pattern0.test(data11)) {
																						validate298.errors = [{
																							instancePath: instancePath + "/hashtags/" + i0,
																							schemaPath: "#/properties/hashtags/items/pattern",
																							keyword: "pattern",
																							params: { pattern: "^[\\p{L}\\p{M}\\p{N}_]+$" }
																						}];
																						return false;
																					}
																				} else {
																					validate298.errors = [{
																						instancePath: instancePath + "/hashtags/" + i0,
																						schemaPath: "#/properties/hashtags/items/type",
																						keyword: "type",
																						params: { type: "string" }
																					}];
																					return false;
																				}
																			}
																			var valid1 = _errs23 === errors;
																			if (!valid1) break;
																		}
																		if (valid1) {
																			let i1 = data10.length;
																			let j0;
																			if (i1 > 1) {
																				const indices0 = {};
																				for (; i1--;) {
																					let item0 = data10[i1];
																					if (typeof item0 !== "string") continue;
																					if (typeof indices0[item0] == "number") {
																						j0 = indices0[item0];
																						validate298.errors = [{
																							instancePath: instancePath + "/hashtags",
																							schemaPath: "#/properties/hashtags/uniqueItems",
																							keyword: "uniqueItems",
																							params: {
																								i: i1,
																								j: j0
																							}
																						}];
																						return false;
																					}
																					indices0[item0] = i1;
																				}
																			}
																		}
																	} else {
																		validate298.errors = [{
																			instancePath: instancePath + "/hashtags",
																			schemaPath: "#/properties/hashtags/type",
																			keyword: "type",
																			params: { type: "array" }
																		}];
																		return false;
																	}
																}
																var valid0 = _errs21 === errors;
															} else var valid0 = true;
															if (valid0) {
																if (data.media !== void 0) {
																	let data12 = data.media;
																	const _errs26 = errors;
																	if (errors === _errs26) {
																		if (Array.isArray(data12)) {
																			const len1 = data12.length;
																			for (let i2 = 0; i2 < len1; i2++) {
																				const _errs28 = errors;
																				if (!validate306(data12[i2], {
																					instancePath: instancePath + "/media/" + i2,
																					parentData: data12,
																					parentDataProperty: i2,
																					rootData,
																					dynamicAnchors
																				})) {
																					vErrors = vErrors === null ? validate306.errors : vErrors.concat(validate306.errors);
																					errors = vErrors.length;
																				}
																				if (!(_errs28 === errors)) break;
																			}
																		} else {
																			validate298.errors = [{
																				instancePath: instancePath + "/media",
																				schemaPath: "#/properties/media/type",
																				keyword: "type",
																				params: { type: "array" }
																			}];
																			return false;
																		}
																	}
																	var valid0 = _errs26 === errors;
																} else var valid0 = true;
																if (valid0) {
																	if (data.status !== void 0) {
																		let data14 = data.status;
																		const _errs29 = errors;
																		if (!(data14 === "idea" || data14 === "draft" || data14 === "in-review" || data14 === "approved" || data14 === "scheduled" || data14 === "published" || data14 === "cancelled")) {
																			validate298.errors = [{
																				instancePath: instancePath + "/status",
																				schemaPath: "#/properties/status/enum",
																				keyword: "enum",
																				params: { allowedValues: schema104.properties.status.enum }
																			}];
																			return false;
																		}
																		var valid0 = _errs29 === errors;
																	} else var valid0 = true;
																	if (valid0) {
																		if (data.owner !== void 0) {
																			const _errs30 = errors;
																			if (!validate64(data.owner, {
																				instancePath: instancePath + "/owner",
																				parentData: data,
																				parentDataProperty: "owner",
																				rootData,
																				dynamicAnchors
																			})) {
																				vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
																				errors = vErrors.length;
																			}
																			var valid0 = _errs30 === errors;
																		} else var valid0 = true;
																		if (valid0) {
																			if (data.sponsored !== void 0) {
																				const _errs32 = errors;
																				if (typeof data.sponsored !== "boolean") {
																					validate298.errors = [{
																						instancePath: instancePath + "/sponsored",
																						schemaPath: "#/properties/sponsored/type",
																						keyword: "type",
																						params: { type: "boolean" }
																					}];
																					return false;
																				}
																				var valid0 = _errs32 === errors;
																			} else var valid0 = true;
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		} else {
			validate298.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate298.errors = vErrors;
	return errors === 0;
}
validate298.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate289(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate289.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			const _errs1 = errors;
			for (const key0 in data) if (!(key0 === "slots" || key0 === "posts" || pattern0.test(key0))) {
				validate289.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				}];
				return false;
			}
			if (_errs1 === errors) {
				if (data.slots !== void 0) {
					let data0 = data.slots;
					const _errs2 = errors;
					if (errors === _errs2) {
						if (Array.isArray(data0)) {
							const len0 = data0.length;
							for (let i0 = 0; i0 < len0; i0++) {
								const _errs4 = errors;
								if (!validate290(data0[i0], {
									instancePath: instancePath + "/slots/" + i0,
									parentData: data0,
									parentDataProperty: i0,
									rootData,
									dynamicAnchors
								})) {
									vErrors = vErrors === null ? validate290.errors : vErrors.concat(validate290.errors);
									errors = vErrors.length;
								}
								if (!(_errs4 === errors)) break;
							}
						} else {
							validate289.errors = [{
								instancePath: instancePath + "/slots",
								schemaPath: "#/properties/slots/type",
								keyword: "type",
								params: { type: "array" }
							}];
							return false;
						}
					}
					var valid0 = _errs2 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.posts !== void 0) {
						let data2 = data.posts;
						const _errs5 = errors;
						if (errors === _errs5) {
							if (Array.isArray(data2)) {
								const len1 = data2.length;
								for (let i1 = 0; i1 < len1; i1++) {
									const _errs7 = errors;
									if (!validate298(data2[i1], {
										instancePath: instancePath + "/posts/" + i1,
										parentData: data2,
										parentDataProperty: i1,
										rootData,
										dynamicAnchors
									})) {
										vErrors = vErrors === null ? validate298.errors : vErrors.concat(validate298.errors);
										errors = vErrors.length;
									}
									if (!(_errs7 === errors)) break;
								}
							} else {
								validate289.errors = [{
									instancePath: instancePath + "/posts",
									schemaPath: "#/properties/posts/type",
									keyword: "type",
									params: { type: "array" }
								}];
								return false;
							}
						}
						var valid0 = _errs5 === errors;
					} else var valid0 = true;
				}
			}
		} else {
			validate289.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate289.errors = vErrors;
	return errors === 0;
}
validate289.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate288(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate288.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate289(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
		errors = vErrors.length;
	}
	validate288.errors = vErrors;
	return errors === 0;
}
validate288.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
var section_accounts = validate312;
function validate314(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate314.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.channel === void 0 && (missing0 = "channel")) {
				validate314.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 }
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "channel" || key0 === "admins" || key0 === "recovery" || key0 === "mfa" || pattern0.test(key0))) {
					validate314.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 }
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.channel !== void 0) {
						const _errs2 = errors;
						if (!validate64(data.channel, {
							instancePath: instancePath + "/channel",
							parentData: data,
							parentDataProperty: "channel",
							rootData,
							dynamicAnchors
						})) {
							vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.admins !== void 0) {
							let data1 = data.admins;
							const _errs4 = errors;
							if (errors === _errs4) {
								if (Array.isArray(data1)) {
									var valid1 = true;
									const len0 = data1.length;
									for (let i0 = 0; i0 < len0; i0++) {
										const _errs6 = errors;
										if (!validate64(data1[i0], {
											instancePath: instancePath + "/admins/" + i0,
											parentData: data1,
											parentDataProperty: i0,
											rootData,
											dynamicAnchors
										})) {
											vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
											errors = vErrors.length;
										}
										var valid1 = _errs6 === errors;
										if (!valid1) break;
									}
									if (valid1) {
										let i1 = data1.length;
										let j0;
										if (i1 > 1) {
											outer0: for (; i1--;) for (j0 = i1; j0--;) if (func2(data1[i1], data1[j0])) {
												validate314.errors = [{
													instancePath: instancePath + "/admins",
													schemaPath: "#/properties/admins/uniqueItems",
													keyword: "uniqueItems",
													params: {
														i: i1,
														j: j0
													}
												}];
												return false;
											}
										}
									}
								} else {
									validate314.errors = [{
										instancePath: instancePath + "/admins",
										schemaPath: "#/properties/admins/type",
										keyword: "type",
										params: { type: "array" }
									}];
									return false;
								}
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.recovery !== void 0) {
								const _errs8 = errors;
								if (!validate64(data.recovery, {
									instancePath: instancePath + "/recovery",
									parentData: data,
									parentDataProperty: "recovery",
									rootData,
									dynamicAnchors
								})) {
									vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs8 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.mfa !== void 0) {
									const _errs10 = errors;
									if (typeof data.mfa !== "boolean") {
										validate314.errors = [{
											instancePath: instancePath + "/mfa",
											schemaPath: "#/properties/mfa/type",
											keyword: "type",
											params: { type: "boolean" }
										}];
										return false;
									}
									var valid0 = _errs10 === errors;
								} else var valid0 = true;
							}
						}
					}
				}
			}
		} else {
			validate314.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate314.errors = vErrors;
	return errors === 0;
}
validate314.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate313(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate313.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (Array.isArray(data)) {
			const len0 = data.length;
			for (let i0 = 0; i0 < len0; i0++) {
				const _errs1 = errors;
				if (!validate314(data[i0], {
					instancePath: instancePath + "/" + i0,
					parentData: data,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate314.errors : vErrors.concat(validate314.errors);
					errors = vErrors.length;
				}
				if (!(_errs1 === errors)) break;
			}
		} else {
			validate313.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "array" }
			}];
			return false;
		}
	}
	validate313.errors = vErrors;
	return errors === 0;
}
validate313.evaluated = {
	"items": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate312(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate312.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate313(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate313.errors : vErrors.concat(validate313.errors);
		errors = vErrors.length;
	}
	validate312.errors = vErrors;
	return errors === 0;
}
validate312.evaluated = {
	"items": true,
	"dynamicProps": false,
	"dynamicItems": false
};
var section_crisis = validate320;
var schema110 = {
	"title": "Crisis manual",
	"type": "object",
	"properties": {
		"version": {
			"title": "Version",
			"type": "string",
			"minLength": 1
		},
		"levels": {
			"title": "Levels",
			"type": "array",
			"items": { "$ref": "#/$defs/crisisLevel" }
		},
		"roles": {
			"title": "Roles",
			"type": "array",
			"items": { "$ref": "#/$defs/crisisRole" }
		},
		"monitoring": { "$ref": "#/$defs/crisisMonitoring" },
		"escalation": {
			"title": "Escalation",
			"type": "array",
			"items": { "$ref": "#/$defs/escalation" }
		},
		"pause": { "$ref": "#/$defs/crisisPause" },
		"scenarios": {
			"title": "Scenarios",
			"type": "array",
			"items": { "$ref": "#/$defs/scenario" }
		},
		"stakeholders": {
			"title": "Stakeholders",
			"type": "array",
			"items": { "$ref": "#/$defs/stakeholder" }
		},
		"distribution": { "$ref": "#/$defs/distribution" },
		"drills": { "$ref": "#/$defs/drills" },
		"review": { "$ref": "#/$defs/crisisReview" }
	},
	"patternProperties": { "^x-": true },
	"additionalProperties": false
};
function validate322(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate322.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.id === void 0 && (missing0 = "id") || data.name === void 0 && (missing0 = "name")) {
				validate322.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 }
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "id" || key0 === "name" || key0 === "triggers" || key0 === "respondWithin" || key0 === "decides" || pattern0.test(key0))) {
					validate322.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 }
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.id !== void 0) {
						const _errs2 = errors;
						if (!validate64(data.id, {
							instancePath: instancePath + "/id",
							parentData: data,
							parentDataProperty: "id",
							rootData,
							dynamicAnchors
						})) {
							vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.name !== void 0) {
							let data1 = data.name;
							const _errs4 = errors;
							if (errors === _errs4) {
								if (typeof data1 === "string") {
									if (func8(data1) < 1) {
										validate322.errors = [{
											instancePath: instancePath + "/name",
											schemaPath: "#/properties/name/minLength",
											keyword: "minLength",
											params: { limit: 1 }
										}];
										return false;
									}
								} else {
									validate322.errors = [{
										instancePath: instancePath + "/name",
										schemaPath: "#/properties/name/type",
										keyword: "type",
										params: { type: "string" }
									}];
									return false;
								}
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.triggers !== void 0) {
								let data2 = data.triggers;
								const _errs6 = errors;
								if (errors === _errs6) {
									if (Array.isArray(data2)) {
										const len0 = data2.length;
										for (let i0 = 0; i0 < len0; i0++) {
											let data3 = data2[i0];
											const _errs8 = errors;
											if (errors === _errs8) {
												if (typeof data3 === "string") {
													if (func8(data3) < 1) {
														validate322.errors = [{
															instancePath: instancePath + "/triggers/" + i0,
															schemaPath: "#/properties/triggers/items/minLength",
															keyword: "minLength",
															params: { limit: 1 }
														}];
														return false;
													}
												} else {
													validate322.errors = [{
														instancePath: instancePath + "/triggers/" + i0,
														schemaPath: "#/properties/triggers/items/type",
														keyword: "type",
														params: { type: "string" }
													}];
													return false;
												}
											}
											if (!(_errs8 === errors)) break;
										}
									} else {
										validate322.errors = [{
											instancePath: instancePath + "/triggers",
											schemaPath: "#/properties/triggers/type",
											keyword: "type",
											params: { type: "array" }
										}];
										return false;
									}
								}
								var valid0 = _errs6 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.respondWithin !== void 0) {
									const _errs10 = errors;
									if (!validate176(data.respondWithin, {
										instancePath: instancePath + "/respondWithin",
										parentData: data,
										parentDataProperty: "respondWithin",
										rootData,
										dynamicAnchors
									})) {
										vErrors = vErrors === null ? validate176.errors : vErrors.concat(validate176.errors);
										errors = vErrors.length;
									}
									var valid0 = _errs10 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.decides !== void 0) {
										const _errs11 = errors;
										if (!validate64(data.decides, {
											instancePath: instancePath + "/decides",
											parentData: data,
											parentDataProperty: "decides",
											rootData,
											dynamicAnchors
										})) {
											vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
											errors = vErrors.length;
										}
										var valid0 = _errs11 === errors;
									} else var valid0 = true;
								}
							}
						}
					}
				}
			}
		} else {
			validate322.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate322.errors = vErrors;
	return errors === 0;
}
validate322.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
var schema112 = {
	"title": "Crisis role",
	"type": "object",
	"required": ["role"],
	"properties": {
		"role": {
			"title": "Role",
			"enum": [
				"decision-maker",
				"spokesperson",
				"monitor",
				"responder",
				"legal",
				"coordinator",
				"other"
			]
		},
		"person": {
			"$ref": "#/$defs/slug",
			"x-refers": "team member",
			"title": "Person"
		},
		"backup": {
			"$ref": "#/$defs/slug",
			"x-refers": "team member",
			"title": "Backup"
		}
	},
	"patternProperties": { "^x-": true },
	"additionalProperties": false
};
function validate327(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate327.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.role === void 0 && (missing0 = "role")) {
				validate327.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 }
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "role" || key0 === "person" || key0 === "backup" || pattern0.test(key0))) {
					validate327.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 }
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.role !== void 0) {
						let data0 = data.role;
						const _errs2 = errors;
						if (!(data0 === "decision-maker" || data0 === "spokesperson" || data0 === "monitor" || data0 === "responder" || data0 === "legal" || data0 === "coordinator" || data0 === "other")) {
							validate327.errors = [{
								instancePath: instancePath + "/role",
								schemaPath: "#/properties/role/enum",
								keyword: "enum",
								params: { allowedValues: schema112.properties.role.enum }
							}];
							return false;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.person !== void 0) {
							const _errs3 = errors;
							if (!validate64(data.person, {
								instancePath: instancePath + "/person",
								parentData: data,
								parentDataProperty: "person",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.backup !== void 0) {
								const _errs5 = errors;
								if (!validate64(data.backup, {
									instancePath: instancePath + "/backup",
									parentData: data,
									parentDataProperty: "backup",
									rootData,
									dynamicAnchors
								})) {
									vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs5 === errors;
							} else var valid0 = true;
						}
					}
				}
			}
		} else {
			validate327.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate327.errors = vErrors;
	return errors === 0;
}
validate327.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate331(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate331.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			const _errs1 = errors;
			for (const key0 in data) if (!(key0 === "keywords" || key0 === "tools" || key0 === "owner" || key0 === "hours" || pattern0.test(key0))) {
				validate331.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				}];
				return false;
			}
			if (_errs1 === errors) {
				if (data.keywords !== void 0) {
					let data0 = data.keywords;
					const _errs2 = errors;
					if (errors === _errs2) {
						if (Array.isArray(data0)) {
							const len0 = data0.length;
							for (let i0 = 0; i0 < len0; i0++) {
								let data1 = data0[i0];
								const _errs4 = errors;
								if (errors === _errs4) {
									if (typeof data1 === "string") {
										if (func8(data1) < 1) {
											validate331.errors = [{
												instancePath: instancePath + "/keywords/" + i0,
												schemaPath: "#/properties/keywords/items/minLength",
												keyword: "minLength",
												params: { limit: 1 }
											}];
											return false;
										}
									} else {
										validate331.errors = [{
											instancePath: instancePath + "/keywords/" + i0,
											schemaPath: "#/properties/keywords/items/type",
											keyword: "type",
											params: { type: "string" }
										}];
										return false;
									}
								}
								if (!(_errs4 === errors)) break;
							}
						} else {
							validate331.errors = [{
								instancePath: instancePath + "/keywords",
								schemaPath: "#/properties/keywords/type",
								keyword: "type",
								params: { type: "array" }
							}];
							return false;
						}
					}
					var valid0 = _errs2 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.tools !== void 0) {
						let data2 = data.tools;
						const _errs6 = errors;
						if (errors === _errs6) {
							if (Array.isArray(data2)) {
								var valid2 = true;
								const len1 = data2.length;
								for (let i1 = 0; i1 < len1; i1++) {
									const _errs8 = errors;
									if (!validate64(data2[i1], {
										instancePath: instancePath + "/tools/" + i1,
										parentData: data2,
										parentDataProperty: i1,
										rootData,
										dynamicAnchors
									})) {
										vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
										errors = vErrors.length;
									}
									var valid2 = _errs8 === errors;
									if (!valid2) break;
								}
								if (valid2) {
									let i2 = data2.length;
									let j0;
									if (i2 > 1) {
										outer0: for (; i2--;) for (j0 = i2; j0--;) if (func2(data2[i2], data2[j0])) {
											validate331.errors = [{
												instancePath: instancePath + "/tools",
												schemaPath: "#/properties/tools/uniqueItems",
												keyword: "uniqueItems",
												params: {
													i: i2,
													j: j0
												}
											}];
											return false;
										}
									}
								}
							} else {
								validate331.errors = [{
									instancePath: instancePath + "/tools",
									schemaPath: "#/properties/tools/type",
									keyword: "type",
									params: { type: "array" }
								}];
								return false;
							}
						}
						var valid0 = _errs6 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.owner !== void 0) {
							const _errs10 = errors;
							if (!validate64(data.owner, {
								instancePath: instancePath + "/owner",
								parentData: data,
								parentDataProperty: "owner",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs10 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.hours !== void 0) {
								let data5 = data.hours;
								const _errs12 = errors;
								if (errors === _errs12) {
									if (typeof data5 === "string") {
										if (func8(data5) < 1) {
											validate331.errors = [{
												instancePath: instancePath + "/hours",
												schemaPath: "#/properties/hours/minLength",
												keyword: "minLength",
												params: { limit: 1 }
											}];
											return false;
										}
									} else {
										validate331.errors = [{
											instancePath: instancePath + "/hours",
											schemaPath: "#/properties/hours/type",
											keyword: "type",
											params: { type: "string" }
										}];
										return false;
									}
								}
								var valid0 = _errs12 === errors;
							} else var valid0 = true;
						}
					}
				}
			}
		} else {
			validate331.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate331.errors = vErrors;
	return errors === 0;
}
validate331.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate335(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate335.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.from === void 0 && (missing0 = "from") || data.to === void 0 && (missing0 = "to")) {
				validate335.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 }
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "from" || key0 === "to" || key0 === "when" || key0 === "notify" || pattern0.test(key0))) {
					validate335.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 }
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.from !== void 0) {
						const _errs2 = errors;
						if (!validate64(data.from, {
							instancePath: instancePath + "/from",
							parentData: data,
							parentDataProperty: "from",
							rootData,
							dynamicAnchors
						})) {
							vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.to !== void 0) {
							const _errs4 = errors;
							if (!validate64(data.to, {
								instancePath: instancePath + "/to",
								parentData: data,
								parentDataProperty: "to",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.when !== void 0) {
								let data2 = data.when;
								const _errs6 = errors;
								if (errors === _errs6) {
									if (typeof data2 === "string") {
										if (func8(data2) < 1) {
											validate335.errors = [{
												instancePath: instancePath + "/when",
												schemaPath: "#/properties/when/minLength",
												keyword: "minLength",
												params: { limit: 1 }
											}];
											return false;
										}
									} else {
										validate335.errors = [{
											instancePath: instancePath + "/when",
											schemaPath: "#/properties/when/type",
											keyword: "type",
											params: { type: "string" }
										}];
										return false;
									}
								}
								var valid0 = _errs6 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.notify !== void 0) {
									let data3 = data.notify;
									const _errs8 = errors;
									if (errors === _errs8) {
										if (Array.isArray(data3)) {
											var valid1 = true;
											const len0 = data3.length;
											for (let i0 = 0; i0 < len0; i0++) {
												const _errs10 = errors;
												if (!validate64(data3[i0], {
													instancePath: instancePath + "/notify/" + i0,
													parentData: data3,
													parentDataProperty: i0,
													rootData,
													dynamicAnchors
												})) {
													vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
													errors = vErrors.length;
												}
												var valid1 = _errs10 === errors;
												if (!valid1) break;
											}
											if (valid1) {
												let i1 = data3.length;
												let j0;
												if (i1 > 1) {
													outer0: for (; i1--;) for (j0 = i1; j0--;) if (func2(data3[i1], data3[j0])) {
														validate335.errors = [{
															instancePath: instancePath + "/notify",
															schemaPath: "#/properties/notify/uniqueItems",
															keyword: "uniqueItems",
															params: {
																i: i1,
																j: j0
															}
														}];
														return false;
													}
												}
											}
										} else {
											validate335.errors = [{
												instancePath: instancePath + "/notify",
												schemaPath: "#/properties/notify/type",
												keyword: "type",
												params: { type: "array" }
											}];
											return false;
										}
									}
									var valid0 = _errs8 === errors;
								} else var valid0 = true;
							}
						}
					}
				}
			}
		} else {
			validate335.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate335.errors = vErrors;
	return errors === 0;
}
validate335.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate340(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate340.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			const _errs1 = errors;
			for (const key0 in data) if (!(key0 === "steps" || key0 === "owner" || key0 === "within" || pattern0.test(key0))) {
				validate340.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				}];
				return false;
			}
			if (_errs1 === errors) {
				if (data.steps !== void 0) {
					let data0 = data.steps;
					const _errs2 = errors;
					if (errors === _errs2) {
						if (Array.isArray(data0)) {
							const len0 = data0.length;
							for (let i0 = 0; i0 < len0; i0++) {
								let data1 = data0[i0];
								const _errs4 = errors;
								if (errors === _errs4) {
									if (typeof data1 === "string") {
										if (func8(data1) < 1) {
											validate340.errors = [{
												instancePath: instancePath + "/steps/" + i0,
												schemaPath: "#/properties/steps/items/minLength",
												keyword: "minLength",
												params: { limit: 1 }
											}];
											return false;
										}
									} else {
										validate340.errors = [{
											instancePath: instancePath + "/steps/" + i0,
											schemaPath: "#/properties/steps/items/type",
											keyword: "type",
											params: { type: "string" }
										}];
										return false;
									}
								}
								if (!(_errs4 === errors)) break;
							}
						} else {
							validate340.errors = [{
								instancePath: instancePath + "/steps",
								schemaPath: "#/properties/steps/type",
								keyword: "type",
								params: { type: "array" }
							}];
							return false;
						}
					}
					var valid0 = _errs2 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.owner !== void 0) {
						const _errs6 = errors;
						if (!validate64(data.owner, {
							instancePath: instancePath + "/owner",
							parentData: data,
							parentDataProperty: "owner",
							rootData,
							dynamicAnchors
						})) {
							vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs6 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.within !== void 0) {
							const _errs8 = errors;
							if (!validate176(data.within, {
								instancePath: instancePath + "/within",
								parentData: data,
								parentDataProperty: "within",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate176.errors : vErrors.concat(validate176.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs8 === errors;
						} else var valid0 = true;
					}
				}
			}
		} else {
			validate340.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate340.errors = vErrors;
	return errors === 0;
}
validate340.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
var schema116 = {
	"title": "Scenario",
	"type": "object",
	"required": ["id", "name"],
	"properties": {
		"id": {
			"$ref": "#/$defs/slug",
			"x-defines": "scenario",
			"title": "Id"
		},
		"name": {
			"title": "Name",
			"type": "string",
			"minLength": 1
		},
		"level": {
			"$ref": "#/$defs/slug",
			"x-refers": "crisis level",
			"title": "Level"
		},
		"cluster": {
			"title": "Cluster",
			"enum": [
				"victim",
				"accidental",
				"preventable"
			]
		},
		"response": {
			"title": "Response",
			"enum": [
				"deny",
				"diminish",
				"rebuild",
				"bolster"
			]
		},
		"threats": {
			"title": "Threats",
			"type": "array",
			"uniqueItems": true,
			"items": {
				"$ref": "#/$defs/slug",
				"x-refers": "SWOT item"
			}
		},
		"steps": {
			"title": "Steps",
			"type": "array",
			"items": { "$ref": "#/$defs/scenarioStep" }
		},
		"statements": {
			"title": "Holding statements",
			"type": "array",
			"items": { "$ref": "#/$defs/holdingStatement" }
		},
		"dont": {
			"title": "Don't",
			"type": "array",
			"items": {
				"type": "string",
				"minLength": 1
			}
		}
	},
	"patternProperties": { "^x-": true },
	"additionalProperties": false
};
function validate348(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate348.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.do === void 0 && (missing0 = "do")) {
				validate348.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 }
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "do" || key0 === "owner" || key0 === "within" || pattern0.test(key0))) {
					validate348.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 }
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.do !== void 0) {
						let data0 = data.do;
						const _errs2 = errors;
						if (errors === _errs2) {
							if (typeof data0 === "string") {
								if (func8(data0) < 1) {
									validate348.errors = [{
										instancePath: instancePath + "/do",
										schemaPath: "#/properties/do/minLength",
										keyword: "minLength",
										params: { limit: 1 }
									}];
									return false;
								}
							} else {
								validate348.errors = [{
									instancePath: instancePath + "/do",
									schemaPath: "#/properties/do/type",
									keyword: "type",
									params: { type: "string" }
								}];
								return false;
							}
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.owner !== void 0) {
							const _errs4 = errors;
							if (!validate64(data.owner, {
								instancePath: instancePath + "/owner",
								parentData: data,
								parentDataProperty: "owner",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.within !== void 0) {
								const _errs6 = errors;
								if (!validate176(data.within, {
									instancePath: instancePath + "/within",
									parentData: data,
									parentDataProperty: "within",
									rootData,
									dynamicAnchors
								})) {
									vErrors = vErrors === null ? validate176.errors : vErrors.concat(validate176.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs6 === errors;
							} else var valid0 = true;
						}
					}
				}
			}
		} else {
			validate348.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate348.errors = vErrors;
	return errors === 0;
}
validate348.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate352(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate352.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.language === void 0 && (missing0 = "language") || data.text === void 0 && (missing0 = "text")) {
				validate352.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 }
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "language" || key0 === "channels" || key0 === "text" || pattern0.test(key0))) {
					validate352.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 }
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.language !== void 0) {
						const _errs2 = errors;
						if (!validate62(data.language, {
							instancePath: instancePath + "/language",
							parentData: data,
							parentDataProperty: "language",
							rootData,
							dynamicAnchors
						})) {
							vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.channels !== void 0) {
							let data1 = data.channels;
							const _errs3 = errors;
							if (errors === _errs3) {
								if (Array.isArray(data1)) {
									var valid1 = true;
									const len0 = data1.length;
									for (let i0 = 0; i0 < len0; i0++) {
										const _errs5 = errors;
										if (!validate64(data1[i0], {
											instancePath: instancePath + "/channels/" + i0,
											parentData: data1,
											parentDataProperty: i0,
											rootData,
											dynamicAnchors
										})) {
											vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
											errors = vErrors.length;
										}
										var valid1 = _errs5 === errors;
										if (!valid1) break;
									}
									if (valid1) {
										let i1 = data1.length;
										let j0;
										if (i1 > 1) {
											outer0: for (; i1--;) for (j0 = i1; j0--;) if (func2(data1[i1], data1[j0])) {
												validate352.errors = [{
													instancePath: instancePath + "/channels",
													schemaPath: "#/properties/channels/uniqueItems",
													keyword: "uniqueItems",
													params: {
														i: i1,
														j: j0
													}
												}];
												return false;
											}
										}
									}
								} else {
									validate352.errors = [{
										instancePath: instancePath + "/channels",
										schemaPath: "#/properties/channels/type",
										keyword: "type",
										params: { type: "array" }
									}];
									return false;
								}
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.text !== void 0) {
								let data3 = data.text;
								const _errs7 = errors;
								if (errors === _errs7) {
									if (typeof data3 === "string") {
										if (func8(data3) < 1) {
											validate352.errors = [{
												instancePath: instancePath + "/text",
												schemaPath: "#/properties/text/minLength",
												keyword: "minLength",
												params: { limit: 1 }
											}];
											return false;
										}
									} else {
										validate352.errors = [{
											instancePath: instancePath + "/text",
											schemaPath: "#/properties/text/type",
											keyword: "type",
											params: { type: "string" }
										}];
										return false;
									}
								}
								var valid0 = _errs7 === errors;
							} else var valid0 = true;
						}
					}
				}
			}
		} else {
			validate352.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate352.errors = vErrors;
	return errors === 0;
}
validate352.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate344(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate344.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.id === void 0 && (missing0 = "id") || data.name === void 0 && (missing0 = "name")) {
				validate344.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 }
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(func4.call(schema116.properties, key0) || pattern0.test(key0))) {
					validate344.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 }
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.id !== void 0) {
						const _errs2 = errors;
						if (!validate64(data.id, {
							instancePath: instancePath + "/id",
							parentData: data,
							parentDataProperty: "id",
							rootData,
							dynamicAnchors
						})) {
							vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.name !== void 0) {
							let data1 = data.name;
							const _errs4 = errors;
							if (errors === _errs4) {
								if (typeof data1 === "string") {
									if (func8(data1) < 1) {
										validate344.errors = [{
											instancePath: instancePath + "/name",
											schemaPath: "#/properties/name/minLength",
											keyword: "minLength",
											params: { limit: 1 }
										}];
										return false;
									}
								} else {
									validate344.errors = [{
										instancePath: instancePath + "/name",
										schemaPath: "#/properties/name/type",
										keyword: "type",
										params: { type: "string" }
									}];
									return false;
								}
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.level !== void 0) {
								const _errs6 = errors;
								if (!validate64(data.level, {
									instancePath: instancePath + "/level",
									parentData: data,
									parentDataProperty: "level",
									rootData,
									dynamicAnchors
								})) {
									vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs6 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.cluster !== void 0) {
									let data3 = data.cluster;
									const _errs8 = errors;
									if (!(data3 === "victim" || data3 === "accidental" || data3 === "preventable")) {
										validate344.errors = [{
											instancePath: instancePath + "/cluster",
											schemaPath: "#/properties/cluster/enum",
											keyword: "enum",
											params: { allowedValues: schema116.properties.cluster.enum }
										}];
										return false;
									}
									var valid0 = _errs8 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.response !== void 0) {
										let data4 = data.response;
										const _errs9 = errors;
										if (!(data4 === "deny" || data4 === "diminish" || data4 === "rebuild" || data4 === "bolster")) {
											validate344.errors = [{
												instancePath: instancePath + "/response",
												schemaPath: "#/properties/response/enum",
												keyword: "enum",
												params: { allowedValues: schema116.properties.response.enum }
											}];
											return false;
										}
										var valid0 = _errs9 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.threats !== void 0) {
											let data5 = data.threats;
											const _errs10 = errors;
											if (errors === _errs10) {
												if (Array.isArray(data5)) {
													var valid1 = true;
													const len0 = data5.length;
													for (let i0 = 0; i0 < len0; i0++) {
														const _errs12 = errors;
														if (!validate64(data5[i0], {
															instancePath: instancePath + "/threats/" + i0,
															parentData: data5,
															parentDataProperty: i0,
															rootData,
															dynamicAnchors
														})) {
															vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
															errors = vErrors.length;
														}
														var valid1 = _errs12 === errors;
														if (!valid1) break;
													}
													if (valid1) {
														let i1 = data5.length;
														let j0;
														if (i1 > 1) {
															outer0: for (; i1--;) for (j0 = i1; j0--;) if (func2(data5[i1], data5[j0])) {
																validate344.errors = [{
																	instancePath: instancePath + "/threats",
																	schemaPath: "#/properties/threats/uniqueItems",
																	keyword: "uniqueItems",
																	params: {
																		i: i1,
																		j: j0
																	}
																}];
																return false;
															}
														}
													}
												} else {
													validate344.errors = [{
														instancePath: instancePath + "/threats",
														schemaPath: "#/properties/threats/type",
														keyword: "type",
														params: { type: "array" }
													}];
													return false;
												}
											}
											var valid0 = _errs10 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.steps !== void 0) {
												let data7 = data.steps;
												const _errs14 = errors;
												if (errors === _errs14) {
													if (Array.isArray(data7)) {
														const len1 = data7.length;
														for (let i2 = 0; i2 < len1; i2++) {
															const _errs16 = errors;
															if (!validate348(data7[i2], {
																instancePath: instancePath + "/steps/" + i2,
																parentData: data7,
																parentDataProperty: i2,
																rootData,
																dynamicAnchors
															})) {
																vErrors = vErrors === null ? validate348.errors : vErrors.concat(validate348.errors);
																errors = vErrors.length;
															}
															if (!(_errs16 === errors)) break;
														}
													} else {
														validate344.errors = [{
															instancePath: instancePath + "/steps",
															schemaPath: "#/properties/steps/type",
															keyword: "type",
															params: { type: "array" }
														}];
														return false;
													}
												}
												var valid0 = _errs14 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.statements !== void 0) {
													let data9 = data.statements;
													const _errs17 = errors;
													if (errors === _errs17) {
														if (Array.isArray(data9)) {
															const len2 = data9.length;
															for (let i3 = 0; i3 < len2; i3++) {
																const _errs19 = errors;
																if (!validate352(data9[i3], {
																	instancePath: instancePath + "/statements/" + i3,
																	parentData: data9,
																	parentDataProperty: i3,
																	rootData,
																	dynamicAnchors
																})) {
																	vErrors = vErrors === null ? validate352.errors : vErrors.concat(validate352.errors);
																	errors = vErrors.length;
																}
																if (!(_errs19 === errors)) break;
															}
														} else {
															validate344.errors = [{
																instancePath: instancePath + "/statements",
																schemaPath: "#/properties/statements/type",
																keyword: "type",
																params: { type: "array" }
															}];
															return false;
														}
													}
													var valid0 = _errs17 === errors;
												} else var valid0 = true;
												if (valid0) {
													if (data.dont !== void 0) {
														let data11 = data.dont;
														const _errs20 = errors;
														if (errors === _errs20) {
															if (Array.isArray(data11)) {
																const len3 = data11.length;
																for (let i4 = 0; i4 < len3; i4++) {
																	let data12 = data11[i4];
																	const _errs22 = errors;
																	if (errors === _errs22) {
																		if (typeof data12 === "string") {
																			if (func8(data12) < 1) {
																				validate344.errors = [{
																					instancePath: instancePath + "/dont/" + i4,
																					schemaPath: "#/properties/dont/items/minLength",
																					keyword: "minLength",
																					params: { limit: 1 }
																				}];
																				return false;
																			}
																		} else {
																			validate344.errors = [{
																				instancePath: instancePath + "/dont/" + i4,
																				schemaPath: "#/properties/dont/items/type",
																				keyword: "type",
																				params: { type: "string" }
																			}];
																			return false;
																		}
																	}
																	if (!(_errs22 === errors)) break;
																}
															} else {
																validate344.errors = [{
																	instancePath: instancePath + "/dont",
																	schemaPath: "#/properties/dont/type",
																	keyword: "type",
																	params: { type: "array" }
																}];
																return false;
															}
														}
														var valid0 = _errs20 === errors;
													} else var valid0 = true;
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		} else {
			validate344.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate344.errors = vErrors;
	return errors === 0;
}
validate344.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate357(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate357.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.name === void 0 && (missing0 = "name")) {
				validate357.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 }
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "name" || key0 === "channel" || key0 === "owner" || pattern0.test(key0))) {
					validate357.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 }
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.name !== void 0) {
						let data0 = data.name;
						const _errs2 = errors;
						if (errors === _errs2) {
							if (typeof data0 === "string") {
								if (func8(data0) < 1) {
									validate357.errors = [{
										instancePath: instancePath + "/name",
										schemaPath: "#/properties/name/minLength",
										keyword: "minLength",
										params: { limit: 1 }
									}];
									return false;
								}
							} else {
								validate357.errors = [{
									instancePath: instancePath + "/name",
									schemaPath: "#/properties/name/type",
									keyword: "type",
									params: { type: "string" }
								}];
								return false;
							}
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.channel !== void 0) {
							let data1 = data.channel;
							const _errs4 = errors;
							if (errors === _errs4) {
								if (typeof data1 === "string") {
									if (func8(data1) < 1) {
										validate357.errors = [{
											instancePath: instancePath + "/channel",
											schemaPath: "#/properties/channel/minLength",
											keyword: "minLength",
											params: { limit: 1 }
										}];
										return false;
									}
								} else {
									validate357.errors = [{
										instancePath: instancePath + "/channel",
										schemaPath: "#/properties/channel/type",
										keyword: "type",
										params: { type: "string" }
									}];
									return false;
								}
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.owner !== void 0) {
								const _errs6 = errors;
								if (!validate64(data.owner, {
									instancePath: instancePath + "/owner",
									parentData: data,
									parentDataProperty: "owner",
									rootData,
									dynamicAnchors
								})) {
									vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs6 === errors;
							} else var valid0 = true;
						}
					}
				}
			}
		} else {
			validate357.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate357.errors = vErrors;
	return errors === 0;
}
validate357.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate361(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate361.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.person === void 0 && (missing0 = "person")) {
				validate361.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 }
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "person" || key0 === "on" || key0 === "version" || pattern0.test(key0))) {
					validate361.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 }
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.person !== void 0) {
						const _errs2 = errors;
						if (!validate64(data.person, {
							instancePath: instancePath + "/person",
							parentData: data,
							parentDataProperty: "person",
							rootData,
							dynamicAnchors
						})) {
							vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.on !== void 0) {
							const _errs4 = errors;
							if (!validate58(data.on, {
								instancePath: instancePath + "/on",
								parentData: data,
								parentDataProperty: "on",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.version !== void 0) {
								let data2 = data.version;
								const _errs5 = errors;
								if (errors === _errs5) {
									if (typeof data2 === "string") {
										if (func8(data2) < 1) {
											validate361.errors = [{
												instancePath: instancePath + "/version",
												schemaPath: "#/properties/version/minLength",
												keyword: "minLength",
												params: { limit: 1 }
											}];
											return false;
										}
									} else {
										validate361.errors = [{
											instancePath: instancePath + "/version",
											schemaPath: "#/properties/version/type",
											keyword: "type",
											params: { type: "string" }
										}];
										return false;
									}
								}
								var valid0 = _errs5 === errors;
							} else var valid0 = true;
						}
					}
				}
			}
		} else {
			validate361.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate361.errors = vErrors;
	return errors === 0;
}
validate361.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate360(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate360.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			const _errs1 = errors;
			for (const key0 in data) if (!(key0 === "where" || key0 === "acknowledged" || pattern0.test(key0))) {
				validate360.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				}];
				return false;
			}
			if (_errs1 === errors) {
				if (data.where !== void 0) {
					let data0 = data.where;
					const _errs2 = errors;
					if (errors === _errs2) {
						if (typeof data0 === "string") {
							if (func8(data0) < 1) {
								validate360.errors = [{
									instancePath: instancePath + "/where",
									schemaPath: "#/properties/where/minLength",
									keyword: "minLength",
									params: { limit: 1 }
								}];
								return false;
							}
						} else {
							validate360.errors = [{
								instancePath: instancePath + "/where",
								schemaPath: "#/properties/where/type",
								keyword: "type",
								params: { type: "string" }
							}];
							return false;
						}
					}
					var valid0 = _errs2 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.acknowledged !== void 0) {
						let data1 = data.acknowledged;
						const _errs4 = errors;
						if (errors === _errs4) {
							if (Array.isArray(data1)) {
								const len0 = data1.length;
								for (let i0 = 0; i0 < len0; i0++) {
									const _errs6 = errors;
									if (!validate361(data1[i0], {
										instancePath: instancePath + "/acknowledged/" + i0,
										parentData: data1,
										parentDataProperty: i0,
										rootData,
										dynamicAnchors
									})) {
										vErrors = vErrors === null ? validate361.errors : vErrors.concat(validate361.errors);
										errors = vErrors.length;
									}
									if (!(_errs6 === errors)) break;
								}
							} else {
								validate360.errors = [{
									instancePath: instancePath + "/acknowledged",
									schemaPath: "#/properties/acknowledged/type",
									keyword: "type",
									params: { type: "array" }
								}];
								return false;
							}
						}
						var valid0 = _errs4 === errors;
					} else var valid0 = true;
				}
			}
		} else {
			validate360.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate360.errors = vErrors;
	return errors === 0;
}
validate360.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate366(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate366.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			const _errs1 = errors;
			for (const key0 in data) if (!(key0 === "cadence" || key0 === "last" || key0 === "next" || pattern0.test(key0))) {
				validate366.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				}];
				return false;
			}
			if (_errs1 === errors) {
				if (data.cadence !== void 0) {
					const _errs2 = errors;
					if (!validate220(data.cadence, {
						instancePath: instancePath + "/cadence",
						parentData: data,
						parentDataProperty: "cadence",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
						errors = vErrors.length;
					}
					var valid0 = _errs2 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.last !== void 0) {
						const _errs3 = errors;
						if (!validate58(data.last, {
							instancePath: instancePath + "/last",
							parentData: data,
							parentDataProperty: "last",
							rootData,
							dynamicAnchors
						})) {
							vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs3 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.next !== void 0) {
							const _errs4 = errors;
							if (!validate58(data.next, {
								instancePath: instancePath + "/next",
								parentData: data,
								parentDataProperty: "next",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
					}
				}
			}
		} else {
			validate366.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate366.errors = vErrors;
	return errors === 0;
}
validate366.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate371(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate371.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			const _errs1 = errors;
			for (const key0 in data) if (!(key0 === "within" || key0 === "owner" || key0 === "questions" || pattern0.test(key0))) {
				validate371.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				}];
				return false;
			}
			if (_errs1 === errors) {
				if (data.within !== void 0) {
					const _errs2 = errors;
					if (!validate176(data.within, {
						instancePath: instancePath + "/within",
						parentData: data,
						parentDataProperty: "within",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate176.errors : vErrors.concat(validate176.errors);
						errors = vErrors.length;
					}
					var valid0 = _errs2 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.owner !== void 0) {
						const _errs3 = errors;
						if (!validate64(data.owner, {
							instancePath: instancePath + "/owner",
							parentData: data,
							parentDataProperty: "owner",
							rootData,
							dynamicAnchors
						})) {
							vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs3 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.questions !== void 0) {
							let data2 = data.questions;
							const _errs5 = errors;
							if (errors === _errs5) {
								if (Array.isArray(data2)) {
									const len0 = data2.length;
									for (let i0 = 0; i0 < len0; i0++) {
										let data3 = data2[i0];
										const _errs7 = errors;
										if (errors === _errs7) {
											if (typeof data3 === "string") {
												if (func8(data3) < 1) {
													validate371.errors = [{
														instancePath: instancePath + "/questions/" + i0,
														schemaPath: "#/properties/questions/items/minLength",
														keyword: "minLength",
														params: { limit: 1 }
													}];
													return false;
												}
											} else {
												validate371.errors = [{
													instancePath: instancePath + "/questions/" + i0,
													schemaPath: "#/properties/questions/items/type",
													keyword: "type",
													params: { type: "string" }
												}];
												return false;
											}
										}
										if (!(_errs7 === errors)) break;
									}
								} else {
									validate371.errors = [{
										instancePath: instancePath + "/questions",
										schemaPath: "#/properties/questions/type",
										keyword: "type",
										params: { type: "array" }
									}];
									return false;
								}
							}
							var valid0 = _errs5 === errors;
						} else var valid0 = true;
					}
				}
			}
		} else {
			validate371.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate371.errors = vErrors;
	return errors === 0;
}
validate371.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate321(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate321.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			const _errs1 = errors;
			for (const key0 in data) if (!(func4.call(schema110.properties, key0) || pattern0.test(key0))) {
				validate321.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				}];
				return false;
			}
			if (_errs1 === errors) {
				if (data.version !== void 0) {
					let data0 = data.version;
					const _errs2 = errors;
					if (errors === _errs2) {
						if (typeof data0 === "string") {
							if (func8(data0) < 1) {
								validate321.errors = [{
									instancePath: instancePath + "/version",
									schemaPath: "#/properties/version/minLength",
									keyword: "minLength",
									params: { limit: 1 }
								}];
								return false;
							}
						} else {
							validate321.errors = [{
								instancePath: instancePath + "/version",
								schemaPath: "#/properties/version/type",
								keyword: "type",
								params: { type: "string" }
							}];
							return false;
						}
					}
					var valid0 = _errs2 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.levels !== void 0) {
						let data1 = data.levels;
						const _errs4 = errors;
						if (errors === _errs4) {
							if (Array.isArray(data1)) {
								const len0 = data1.length;
								for (let i0 = 0; i0 < len0; i0++) {
									const _errs6 = errors;
									if (!validate322(data1[i0], {
										instancePath: instancePath + "/levels/" + i0,
										parentData: data1,
										parentDataProperty: i0,
										rootData,
										dynamicAnchors
									})) {
										vErrors = vErrors === null ? validate322.errors : vErrors.concat(validate322.errors);
										errors = vErrors.length;
									}
									if (!(_errs6 === errors)) break;
								}
							} else {
								validate321.errors = [{
									instancePath: instancePath + "/levels",
									schemaPath: "#/properties/levels/type",
									keyword: "type",
									params: { type: "array" }
								}];
								return false;
							}
						}
						var valid0 = _errs4 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.roles !== void 0) {
							let data3 = data.roles;
							const _errs7 = errors;
							if (errors === _errs7) {
								if (Array.isArray(data3)) {
									const len1 = data3.length;
									for (let i1 = 0; i1 < len1; i1++) {
										const _errs9 = errors;
										if (!validate327(data3[i1], {
											instancePath: instancePath + "/roles/" + i1,
											parentData: data3,
											parentDataProperty: i1,
											rootData,
											dynamicAnchors
										})) {
											vErrors = vErrors === null ? validate327.errors : vErrors.concat(validate327.errors);
											errors = vErrors.length;
										}
										if (!(_errs9 === errors)) break;
									}
								} else {
									validate321.errors = [{
										instancePath: instancePath + "/roles",
										schemaPath: "#/properties/roles/type",
										keyword: "type",
										params: { type: "array" }
									}];
									return false;
								}
							}
							var valid0 = _errs7 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.monitoring !== void 0) {
								const _errs10 = errors;
								if (!validate331(data.monitoring, {
									instancePath: instancePath + "/monitoring",
									parentData: data,
									parentDataProperty: "monitoring",
									rootData,
									dynamicAnchors
								})) {
									vErrors = vErrors === null ? validate331.errors : vErrors.concat(validate331.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs10 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.escalation !== void 0) {
									let data6 = data.escalation;
									const _errs11 = errors;
									if (errors === _errs11) {
										if (Array.isArray(data6)) {
											const len2 = data6.length;
											for (let i2 = 0; i2 < len2; i2++) {
												const _errs13 = errors;
												if (!validate335(data6[i2], {
													instancePath: instancePath + "/escalation/" + i2,
													parentData: data6,
													parentDataProperty: i2,
													rootData,
													dynamicAnchors
												})) {
													vErrors = vErrors === null ? validate335.errors : vErrors.concat(validate335.errors);
													errors = vErrors.length;
												}
												if (!(_errs13 === errors)) break;
											}
										} else {
											validate321.errors = [{
												instancePath: instancePath + "/escalation",
												schemaPath: "#/properties/escalation/type",
												keyword: "type",
												params: { type: "array" }
											}];
											return false;
										}
									}
									var valid0 = _errs11 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.pause !== void 0) {
										const _errs14 = errors;
										if (!validate340(data.pause, {
											instancePath: instancePath + "/pause",
											parentData: data,
											parentDataProperty: "pause",
											rootData,
											dynamicAnchors
										})) {
											vErrors = vErrors === null ? validate340.errors : vErrors.concat(validate340.errors);
											errors = vErrors.length;
										}
										var valid0 = _errs14 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.scenarios !== void 0) {
											let data9 = data.scenarios;
											const _errs15 = errors;
											if (errors === _errs15) {
												if (Array.isArray(data9)) {
													const len3 = data9.length;
													for (let i3 = 0; i3 < len3; i3++) {
														const _errs17 = errors;
														if (!validate344(data9[i3], {
															instancePath: instancePath + "/scenarios/" + i3,
															parentData: data9,
															parentDataProperty: i3,
															rootData,
															dynamicAnchors
														})) {
															vErrors = vErrors === null ? validate344.errors : vErrors.concat(validate344.errors);
															errors = vErrors.length;
														}
														if (!(_errs17 === errors)) break;
													}
												} else {
													validate321.errors = [{
														instancePath: instancePath + "/scenarios",
														schemaPath: "#/properties/scenarios/type",
														keyword: "type",
														params: { type: "array" }
													}];
													return false;
												}
											}
											var valid0 = _errs15 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.stakeholders !== void 0) {
												let data11 = data.stakeholders;
												const _errs18 = errors;
												if (errors === _errs18) {
													if (Array.isArray(data11)) {
														const len4 = data11.length;
														for (let i4 = 0; i4 < len4; i4++) {
															const _errs20 = errors;
															if (!validate357(data11[i4], {
																instancePath: instancePath + "/stakeholders/" + i4,
																parentData: data11,
																parentDataProperty: i4,
																rootData,
																dynamicAnchors
															})) {
																vErrors = vErrors === null ? validate357.errors : vErrors.concat(validate357.errors);
																errors = vErrors.length;
															}
															if (!(_errs20 === errors)) break;
														}
													} else {
														validate321.errors = [{
															instancePath: instancePath + "/stakeholders",
															schemaPath: "#/properties/stakeholders/type",
															keyword: "type",
															params: { type: "array" }
														}];
														return false;
													}
												}
												var valid0 = _errs18 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.distribution !== void 0) {
													const _errs21 = errors;
													if (!validate360(data.distribution, {
														instancePath: instancePath + "/distribution",
														parentData: data,
														parentDataProperty: "distribution",
														rootData,
														dynamicAnchors
													})) {
														vErrors = vErrors === null ? validate360.errors : vErrors.concat(validate360.errors);
														errors = vErrors.length;
													}
													var valid0 = _errs21 === errors;
												} else var valid0 = true;
												if (valid0) {
													if (data.drills !== void 0) {
														const _errs22 = errors;
														if (!validate366(data.drills, {
															instancePath: instancePath + "/drills",
															parentData: data,
															parentDataProperty: "drills",
															rootData,
															dynamicAnchors
														})) {
															vErrors = vErrors === null ? validate366.errors : vErrors.concat(validate366.errors);
															errors = vErrors.length;
														}
														var valid0 = _errs22 === errors;
													} else var valid0 = true;
													if (valid0) {
														if (data.review !== void 0) {
															const _errs23 = errors;
															if (!validate371(data.review, {
																instancePath: instancePath + "/review",
																parentData: data,
																parentDataProperty: "review",
																rootData,
																dynamicAnchors
															})) {
																vErrors = vErrors === null ? validate371.errors : vErrors.concat(validate371.errors);
																errors = vErrors.length;
															}
															var valid0 = _errs23 === errors;
														} else var valid0 = true;
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		} else {
			validate321.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate321.errors = vErrors;
	return errors === 0;
}
validate321.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate320(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate320.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate321(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate321.errors : vErrors.concat(validate321.errors);
		errors = vErrors.length;
	}
	validate320.errors = vErrors;
	return errors === 0;
}
validate320.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
var sections = {
	"plan": section_plan,
	"team": section_team,
	"situation": section_situation,
	"people": section_people,
	"objectives": section_objectives,
	"strategy": section_strategy,
	"technology": section_technology,
	"kpis": section_kpis,
	"measurement": section_measurement,
	"budget": section_budget,
	"campaigns": section_campaigns,
	"community": section_community,
	"calendar": section_calendar,
	"accounts": section_accounts,
	"crisis": section_crisis
};
// src/schema/causes.ts
/**
* Leaves one error per cause. Ajv reports every branch of an `anyOf` and then the `anyOf` itself; a person meant
* one branch: the one whose JSON type the value has.
*/
function oneCauseEach(errors) {
	let left = [...errors];
	for (const union of errors.filter((error) => error.keyword === "anyOf")) left = settle(union, left);
	const seen = /* @__PURE__ */ new Set();
	return left.filter((error) => {
		const cause = `${error.instancePath} ${error.keyword} ${JSON.stringify(error.params)}`;
		return !seen.has(cause) && seen.add(cause);
	});
}
function settle(union, errors) {
	const branches = union.schema.length;
	const here = errors.filter((error) => error.instancePath === union.instancePath && error !== union);
	const wrongType = here.filter((error) => error.keyword === "type" && error.parentSchema !== union.parentSchema);
	const within = (error) => error.instancePath.startsWith(`${union.instancePath}/`);
	if (wrongType.length >= branches) return errors.filter((error) => error === union || !(here.includes(error) || within(error)));
	return errors.filter((error) => error !== union && !wrongType.includes(error));
}
// src/schema/explain.ts
var explainers = {
	type: ({ error, name }) => wrongType(name, error.data, typesOf(error)),
	anyOf: ({ error, name }) => wrongType(name, error.data, branchTypes(error)),
	enum: ({ error, name }) => {
		const allowed = error.schema.map(String);
		return `${name} cannot be ${show(error.data)}.${didYouMean(String(error.data), allowed)} Choose one of: ${allowed.join(", ")}.`;
	},
	const: ({ error, name }) => `${name} is ${show(error.data)}, but this version of smplan reads ${show(error.schema)} only.`,
	pattern: ({ error, name }) => `${name} cannot be ${show(error.data)}. Write ${expected(error)}.`,
	format: ({ error, name }) => `${name} cannot be ${show(error.data)}. Write ${expected(error)}.`,
	minLength: ({ name }) => `${name} is empty. Write something there, or take the line out.`,
	minItems: ({ name }) => `${name} is an empty list. Put something in it, or take the line out.`,
	minimum: ({ error, name }) => `${name} is ${show(error.data)}, but cannot be below ${show(error.schema)}.`,
	maximum: ({ error, name }) => `${name} is ${show(error.data)}, but cannot be above ${show(error.schema)}.`,
	exclusiveMinimum: ({ error, name }) => `${name} is ${show(error.data)}, but must be above ${show(error.schema)}.`,
	uniqueItems: ({ name }) => `${name} names one thing twice. Keep one of the two.`
};
/** Says one schema error so that the person who wrote the plan knows what to do. */
function explain(error, path, section) {
	if (error.keyword === "additionalProperties") return unknownKey(error, path, section);
	if (error.keyword === "required") return {
		message: `${thing(error, section)} has no "${error.params.missingProperty}". Add it: it is how the plan tells one from another.`,
		at: path,
		what: "value"
	};
	const key = path.findLast((step) => typeof step === "string") ?? section;
	const name = typeof path.at(-1) === "number" ? `Item ${Number(path.at(-1)) + 1} of "${key}"` : `"${key}"`;
	const say = explainers[error.keyword];
	return {
		message: say ? say({
			error,
			path,
			name
		}) : `${name} ${error.message ?? "is not as the format has it"}.`,
		at: path,
		what: "value"
	};
}
function unknownKey(error, path, section) {
	const key = String(error.params.additionalProperty);
	const known = Object.keys(error.parentSchema?.properties ?? {});
	const rest = didYouMean(key, known.filter((name) => !(name in Object(error.data)))) || ` It may have: ${known.join(", ")}.`;
	return {
		message: key === "$include" ? "\"$include\" can stand only alone and for a whole section, such as crisis: { $include: crisis.yaml }." : `${thing(error, section)} has no key "${key}".${rest} Keys of your own begin with "x-".`,
		at: [...path, key],
		what: "key"
	};
}
/** What the schema calls the thing the error is about, with the label the plan gives it. */
function thing(error, section) {
	const title = String(error.parentSchema?.title ?? section);
	const data = Object(error.data);
	const label = data.name ?? data.id;
	return typeof label === "string" ? `${title} "${label}"` : title;
}
function wrongType(name, data, expectedTypes) {
	if (data === null) return `${name} is empty. Give it a value, or take the line out.`;
	if (typeof data === "number" && expectedTypes.includes("string")) return `${name} is read as the number ${data}. Put it in quotes to keep it as text: "${data}".`;
	if (typeof data === "boolean" && expectedTypes.includes("string")) return `${name} is read as yes or no. Put it in quotes to keep it as text: "${data}".`;
	return `${name} should be ${expectedTypes.map(typeName).join(" or ")}, but is ${describe(data)}.`;
}
function typesOf(error) {
	return [error.schema].flat().map(String);
}
/** The JSON types of a union's branches, read through one reference where a branch is one. */
function branchTypes(error) {
	const types = error.schema.flatMap((branch) => branch.type ?? "object");
	return [...new Set(types)];
}
var typeNames = {
	string: "text",
	number: "a number",
	integer: "a whole number",
	boolean: "true or false",
	array: "a list",
	object: "a mapping of keys",
	null: "empty"
};
function typeName(type) {
	return typeNames[type] ?? type;
}
function describe(data) {
	if (Array.isArray(data)) return "a list";
	if (typeof data === "object") return "a mapping of keys";
	return `${typeName(typeof data)}: ${show(data)}`;
}
function expected(error) {
	return String(error.parentSchema?.["x-expects"] ?? "it as the format has it");
}
function show(value) {
	const text = JSON.stringify(value) ?? String(value);
	return text.length > 60 ? `${text.slice(0, 57)}…"` : text;
}
// src/schema/check.ts
/** Validates each section of a plan by its schema, and the plan's own keys. */
async function checkPlan(source) {
	const faults = [...source.faults];
	const broken = /* @__PURE__ */ new Set();
	if (source.main.faults.length === 0 && typeof source.main.data === "object" && source.main.data !== null) faults.push(...await rootFaults(source));
	for (const section of sectionNames) {
		const value = source.data[section];
		if (value === void 0 || value === null) {
			if (source.parts.has(section) || section in source.data) brokenByInclude(source, section, broken);
			continue;
		}
		const found = await explainErrors(section, value, section);
		if (found.length > 0) broken.add(section);
		for (const { message, at, what } of found) faults.push({
			kind: "schema",
			message,
			span: source.locateIn(section, at, what)
		});
	}
	const present = new Set(sectionNames.filter((section) => !isEmpty(source.data[section])));
	return {
		source,
		sections: soundSections(source, broken),
		broken,
		present,
		faults
	};
}
/**
* What a schema refuses in a value, in words, one explanation per cause. What explains is loaded only where something
* is refused: most plans fit, and saying so takes half the code.
*/
async function explainErrors(schema, value, name) {
	if ((schema === "root" ? root : schema === "config" ? config : validatorOf(schema))(value)) return [];
	const thorough = await import("./thorough-validators.js");
	const validate = schema === "root" || schema === "config" ? thorough[schema] : thorough.sections[schema];
	if (!validate) throw new Error(`no validator for "${schema}"`);
	validate(value);
	return oneCauseEach(validate.errors ?? []).map((error) => explain(error, pathOf(error), name));
}
/** The keys and indexes that an error's JSON pointer leads through. */
function pathOf(error) {
	return error.instancePath.split("/").slice(1).map((step) => {
		const key = step.replaceAll("~1", "/").replaceAll("~0", "~");
		return /^\d+$/.test(key) ? Number(key) : key;
	});
}
function brokenByInclude(source, section, broken) {
	const written = source.main.data?.[section];
	if (written !== null && written !== void 0) broken.add(section);
}
async function rootFaults(source) {
	return (await explainErrors("root", source.data, "plan")).map(({ message, at, what }) => {
		return {
			kind: "schema",
			message,
			span: what === "key" ? source.main.locateKey(at) : source.main.locatePath(at)
		};
	});
}
/** Objects and lists stay the plan's own, so that rules can point at them; only gaps are filled. */
function soundSections(source, broken) {
	const sections = {};
	for (const section of sectionNames) {
		const value = source.data[section];
		sections[section] = value !== void 0 && value !== null && !broken.has(section) ? value : emptyLike(section);
	}
	return sections;
}
/** Whether a section is a list or a mapping is what its own validator accepts. */
function emptyLike(section) {
	return validatorOf(section)([]) ? [] : {};
}
/** The compiled validator of a section. */
function validatorOf(section) {
	const validate = sections[section];
	if (!validate) throw new Error(`no validator for "${section}"`);
	return validate;
}
// src/yaml/bytes.ts
/** Larger than the plan of any team we know by a factor of twenty, and still read within a second. */
var MAX_BYTES = 2e6;
/** Decodes a plan's bytes as UTF-8, or says why they are no text that a plan could be. */
function decodeText(bytes) {
	const message = undecodable(bytes);
	if (message) return {
		text: "",
		fault: {
			message,
			start: 0,
			end: 0
		}
	};
	try {
		const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
		if (text.trim() !== "") return { text };
		return {
			text,
			fault: {
				message: EMPTY,
				start: 0,
				end: 0
			}
		};
	} catch {
		return {
			text: "",
			fault: {
				message: NOT_UTF8,
				start: 0,
				end: 0
			}
		};
	}
}
var EMPTY = "The file is empty. Begin with \"smplan: 1\", or let \"smplan init\" write a plan.";
var NOT_UTF8 = "The file is not UTF-8 text. Open it in an editor and save it with the encoding UTF-8.";
var UTF16 = "The file is saved as UTF-16. Open it in an editor and save it with the encoding UTF-8.";
var BINARY = "The file is not text: it holds zero bytes, as pictures, archives and office documents do.";
function undecodable(bytes) {
	if (bytes.length > MAX_BYTES) return `The file is ${(bytes.length / 1e6).toFixed(1)} MB; a plan may have 2 MB. Move long parts, such as the calendar, to files of their own with $include.`;
	const [first, second] = bytes;
	if (first === 255 && second === 254 || first === 254 && second === 255) return UTF16;
	const head = bytes.subarray(0, 4096);
	const zeros = head.reduce((count, byte) => count + (byte === 0 ? 1 : 0), 0);
	if (zeros === 0) return bytes.includes(0) ? BINARY : void 0;
	return looksUtf16(head, zeros) ? UTF16 : BINARY;
}
/** UTF-16 without its mark: every second byte of Latin text is zero. */
function looksUtf16(head, zeros) {
	const odd = head.reduce((count, byte, index) => count + (byte === 0 && index % 2 === 1 ? 1 : 0), 0);
	return zeros > head.length / 4 && (odd === zeros || odd === 0);
}
// node_modules/js-yaml/dist/js-yaml.mjs
/*! js-yaml 5.5.0 https://github.com/nodeca/js-yaml @license MIT */
/**
* Returned by a scalar resolver when the source does not match its tag.
*
* @category Tags
*/
var NOT_RESOLVED = Symbol("NOT_RESOLVED");
/**
* Create a normalized scalar tag definition.
*
* @category Tags
*/
function defineScalarTag(tagName, options) {
	return {
		tagName,
		nodeKind: "scalar",
		implicit: options.implicit ?? false,
		matchByTagPrefix: options.matchByTagPrefix ?? false,
		implicitFirstChars: options.implicitFirstChars ?? null,
		resolve: options.resolve,
		identify: options.identify,
		represent: options.represent ?? ((data) => String(data)),
		representTagName: options.representTagName ?? (() => tagName)
	};
}
/**
* Create a normalized sequence tag definition.
*
* @category Tags
*/
function defineSequenceTag(tagName, options) {
	const carrierIsResult = options.finalize === void 0;
	return {
		tagName,
		nodeKind: "sequence",
		implicit: false,
		matchByTagPrefix: options.matchByTagPrefix ?? false,
		create: options.create,
		addItem: options.addItem,
		finalize: options.finalize ?? ((carrier) => carrier),
		carrierIsResult,
		identify: options.identify,
		represent: options.represent ?? ((data) => data),
		representTagName: options.representTagName ?? (() => tagName)
	};
}
/**
* Create a normalized mapping tag definition.
*
* @category Tags
*/
function defineMappingTag(tagName, options) {
	const carrierIsResult = options.finalize === void 0;
	return {
		tagName,
		nodeKind: "mapping",
		implicit: false,
		matchByTagPrefix: options.matchByTagPrefix ?? false,
		create: options.create,
		addPair: options.addPair,
		has: options.has,
		keys: options.keys,
		get: options.get,
		finalize: options.finalize ?? ((carrier) => carrier),
		carrierIsResult,
		identify: options.identify,
		represent: options.represent ?? ((data) => data),
		representTagName: options.representTagName ?? (() => tagName)
	};
}
/** @category Tags */
var strTag = defineScalarTag("tag:yaml.org,2002:str", {
	resolve: (source) => source,
	identify: (data) => typeof data === "string"
});
var NULL_VALUES$1 = [
	"",
	"~",
	"null",
	"Null",
	"NULL"
];
/** @category Tags */
var nullCoreTag = defineScalarTag("tag:yaml.org,2002:null", {
	implicit: true,
	implicitFirstChars: [
		"",
		"~",
		"n",
		"N"
	],
	resolve: (source) => {
		if (NULL_VALUES$1.indexOf(source) !== -1) return null;
		return NOT_RESOLVED;
	},
	identify: (object) => object === null,
	represent: () => "null"
});
/** @category Tags */
var nullJsonTag = defineScalarTag("tag:yaml.org,2002:null", {
	implicit: true,
	implicitFirstChars: ["n"],
	resolve: (source, isExplicit) => {
		if (source === "null" || isExplicit && source === "") return null;
		return NOT_RESOLVED;
	},
	identify: (object) => object === null,
	represent: () => "null"
});
var NULL_VALUES = [
	"",
	"~",
	"null",
	"Null",
	"NULL"
];
/** @category Tags */
var nullYaml11Tag = defineScalarTag("tag:yaml.org,2002:null", {
	implicit: true,
	implicitFirstChars: [
		"",
		"~",
		"n",
		"N"
	],
	resolve: (source) => {
		if (NULL_VALUES.indexOf(source) !== -1) return null;
		return NOT_RESOLVED;
	},
	identify: (object) => object === null,
	represent: () => "null"
});
var TRUE_VALUES$2 = [
	"true",
	"True",
	"TRUE"
];
var FALSE_VALUES$2 = [
	"false",
	"False",
	"FALSE"
];
/** @category Tags */
var boolCoreTag = defineScalarTag("tag:yaml.org,2002:bool", {
	implicit: true,
	implicitFirstChars: [
		"t",
		"T",
		"f",
		"F"
	],
	resolve: (source) => {
		if (TRUE_VALUES$2.indexOf(source) !== -1) return true;
		if (FALSE_VALUES$2.indexOf(source) !== -1) return false;
		return NOT_RESOLVED;
	},
	identify: (object) => Object.prototype.toString.call(object) === "[object Boolean]",
	represent: (object) => object ? "true" : "false"
});
var TRUE_VALUES$1 = ["true"];
var FALSE_VALUES$1 = ["false"];
/** @category Tags */
var boolJsonTag = defineScalarTag("tag:yaml.org,2002:bool", {
	implicit: true,
	implicitFirstChars: ["t", "f"],
	resolve: (source) => {
		if (TRUE_VALUES$1.indexOf(source) !== -1) return true;
		if (FALSE_VALUES$1.indexOf(source) !== -1) return false;
		return NOT_RESOLVED;
	},
	identify: (object) => Object.prototype.toString.call(object) === "[object Boolean]",
	represent: (object) => object ? "true" : "false"
});
var TRUE_VALUES = [
	"true",
	"True",
	"TRUE",
	"y",
	"Y",
	"yes",
	"Yes",
	"YES",
	"on",
	"On",
	"ON"
];
var FALSE_VALUES = [
	"false",
	"False",
	"FALSE",
	"n",
	"N",
	"no",
	"No",
	"NO",
	"off",
	"Off",
	"OFF"
];
/** @category Tags */
var boolYaml11Tag = defineScalarTag("tag:yaml.org,2002:bool", {
	implicit: true,
	implicitFirstChars: [
		"y",
		"Y",
		"n",
		"N",
		"t",
		"T",
		"f",
		"F",
		"o",
		"O"
	],
	resolve: (source) => {
		if (TRUE_VALUES.indexOf(source) !== -1) return true;
		if (FALSE_VALUES.indexOf(source) !== -1) return false;
		return NOT_RESOLVED;
	},
	identify: (object) => Object.prototype.toString.call(object) === "[object Boolean]",
	represent: (object) => object ? "true" : "false"
});
var YAML_INTEGER_IMPLICIT_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:0o[0-7]+|0x[0-9a-fA-F]+|[-+]?[0-9]+)$");
var YAML_INTEGER_EXPLICIT_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+|[-+]?[0-9]+)$");
function parseYamlInteger$2(source) {
	let value = source;
	let sign = 1;
	if (value[0] === "-" || value[0] === "+") {
		if (value[0] === "-") sign = -1;
		value = value.slice(1);
	}
	if (value.startsWith("0b")) return sign * parseInt(value.slice(2), 2);
	if (value.startsWith("0o")) return sign * parseInt(value.slice(2), 8);
	if (value.startsWith("0x")) return sign * parseInt(value.slice(2), 16);
	return sign * parseInt(value, 10);
}
function resolveYamlInteger$2(source, isExplicit) {
	if (isExplicit) {
		if (!YAML_INTEGER_EXPLICIT_PATTERN$1.test(source)) return NOT_RESOLVED;
	} else if (!YAML_INTEGER_IMPLICIT_PATTERN$1.test(source)) return NOT_RESOLVED;
	const result = parseYamlInteger$2(source);
	return Number.isFinite(result) ? result : NOT_RESOLVED;
}
/** @category Tags */
var intCoreTag = defineScalarTag("tag:yaml.org,2002:int", {
	implicit: true,
	implicitFirstChars: [
		"-",
		"+",
		..."0123456789"
	],
	resolve: resolveYamlInteger$2,
	identify: (object) => Number.isInteger(object) && !Object.is(object, -0) && object.toString(10).indexOf("e") < 0,
	represent: (object) => object.toString(10)
});
var YAML_INTEGER_IMPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^-?(?:0|[1-9][0-9]*)$");
var YAML_INTEGER_EXPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+|[-+]?[0-9]+)$");
function parseYamlInteger$1(source) {
	let value = source;
	let sign = 1;
	if (value[0] === "-" || value[0] === "+") {
		if (value[0] === "-") sign = -1;
		value = value.slice(1);
	}
	if (value.startsWith("0b")) return sign * parseInt(value.slice(2), 2);
	if (value.startsWith("0o")) return sign * parseInt(value.slice(2), 8);
	if (value.startsWith("0x")) return sign * parseInt(value.slice(2), 16);
	return sign * parseInt(value, 10);
}
function resolveYamlInteger$1(source, isExplicit) {
	if (isExplicit) {
		if (!YAML_INTEGER_EXPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
	} else if (!YAML_INTEGER_IMPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
	const result = parseYamlInteger$1(source);
	return Number.isFinite(result) ? result : NOT_RESOLVED;
}
/** @category Tags */
var intJsonTag = defineScalarTag("tag:yaml.org,2002:int", {
	implicit: true,
	implicitFirstChars: ["-", ..."0123456789"],
	resolve: resolveYamlInteger$1,
	identify: (object) => Number.isInteger(object) && !Object.is(object, -0) && object.toString(10).indexOf("e") < 0,
	represent: (object) => object.toString(10)
});
var YAML_INTEGER_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?0b[0-1_]+|[-+]?0[0-7_]+|[-+]?0x[0-9a-fA-F_]+|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+|[-+]?(?:0|[1-9][0-9_]*))$");
function parseYamlInteger(source) {
	let value = source.replace(/_/g, "");
	let sign = 1;
	if (value[0] === "-" || value[0] === "+") {
		if (value[0] === "-") sign = -1;
		value = value.slice(1);
	}
	if (value.startsWith("0b")) return sign * parseInt(value.slice(2), 2);
	if (value.startsWith("0x")) return sign * parseInt(value.slice(2), 16);
	if (value.includes(":")) {
		let result = 0;
		for (const part of value.split(":")) result = result * 60 + Number(part);
		return sign * result;
	}
	if (value !== "0" && value[0] === "0") return sign * parseInt(value, 8);
	return sign * parseInt(value, 10);
}
function resolveYamlInteger(source) {
	if (!YAML_INTEGER_PATTERN.test(source)) return NOT_RESOLVED;
	const result = parseYamlInteger(source);
	return Number.isFinite(result) ? result : NOT_RESOLVED;
}
/** @category Tags */
var intYaml11Tag = defineScalarTag("tag:yaml.org,2002:int", {
	implicit: true,
	implicitFirstChars: [
		"-",
		"+",
		..."0123456789"
	],
	resolve: resolveYamlInteger,
	identify: (object) => Number.isInteger(object) && !Object.is(object, -0) && object.toString(10).indexOf("e") < 0,
	represent: (object) => object.toString(10)
});
var YAML_FLOAT_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:[-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
var YAML_FLOAT_SPECIAL_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
function resolveYamlFloat$2(source) {
	if (!YAML_FLOAT_PATTERN$1.test(source)) return NOT_RESOLVED;
	let value = source.toLowerCase();
	const sign = value[0] === "-" ? -1 : 1;
	if ("+-".includes(value[0])) value = value.slice(1);
	if (value === ".inf") return sign === 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
	if (value === ".nan") return NaN;
	const result = sign * parseFloat(value);
	if (Number.isFinite(result) || YAML_FLOAT_SPECIAL_PATTERN$1.test(source)) return result;
	return NOT_RESOLVED;
}
function representYamlFloat$2(object) {
	if (isNaN(object)) return ".nan";
	if (object === Number.POSITIVE_INFINITY) return ".inf";
	if (object === Number.NEGATIVE_INFINITY) return "-.inf";
	if (Object.is(object, -0)) return "-0.0";
	const result = object.toString(10);
	return /^[-+]?[0-9]+e/.test(result) ? result.replace("e", ".e") : result;
}
/** @category Tags */
var floatCoreTag = defineScalarTag("tag:yaml.org,2002:float", {
	implicit: true,
	implicitFirstChars: [
		"-",
		"+",
		".",
		..."0123456789"
	],
	resolve: resolveYamlFloat$2,
	identify: (object) => typeof object === "number" && (!Number.isInteger(object) || Object.is(object, -0) || object.toString(10).indexOf("e") >= 0),
	represent: representYamlFloat$2
});
var YAML_FLOAT_IMPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^-?(?:0|[1-9][0-9]*)(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$");
var YAML_FLOAT_EXPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
function resolveYamlFloat$1(source, isExplicit) {
	if (isExplicit) {
		if (!YAML_FLOAT_EXPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
		let value = source.toLowerCase();
		const sign = value[0] === "-" ? -1 : 1;
		if ("+-".includes(value[0])) value = value.slice(1);
		if (value === ".inf") return sign === 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
		if (value === ".nan") return NaN;
		const result = sign * parseFloat(value);
		return Number.isFinite(result) ? result : NOT_RESOLVED;
	}
	if (!YAML_FLOAT_IMPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
	const result = Number(source);
	if (Number.isFinite(result)) return result;
	return NOT_RESOLVED;
}
function representYamlFloat$1(object) {
	if (isNaN(object)) return ".nan";
	if (object === Number.POSITIVE_INFINITY) return ".inf";
	if (object === Number.NEGATIVE_INFINITY) return "-.inf";
	if (Object.is(object, -0)) return "-0.0";
	const result = object.toString(10);
	return /^[-+]?[0-9]+e/.test(result) ? result.replace("e", ".e") : result;
}
/** @category Tags */
var floatJsonTag = defineScalarTag("tag:yaml.org,2002:float", {
	implicit: true,
	implicitFirstChars: ["-", ..."0123456789"],
	resolve: resolveYamlFloat$1,
	identify: (object) => typeof object === "number" && (!Number.isInteger(object) || Object.is(object, -0) || object.toString(10).indexOf("e") >= 0),
	represent: representYamlFloat$1
});
var YAML_FLOAT_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?(?:(?:[0-9][0-9_]*)?\\.[0-9_]*)(?:[eE][-+][0-9]+)?|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\\.[0-9_]*|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
var YAML_FLOAT_SPECIAL_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
function resolveYamlFloat(source) {
	if (!YAML_FLOAT_PATTERN.test(source)) return NOT_RESOLVED;
	let value = source.toLowerCase().replace(/_/g, "");
	const sign = value[0] === "-" ? -1 : 1;
	if ("+-".includes(value[0])) value = value.slice(1);
	if (value === ".inf") return sign === 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
	if (value === ".nan") return NaN;
	let result = 0;
	if (value.includes(":")) {
		for (const part of value.split(":")) result = result * 60 + Number(part);
		result *= sign;
	} else result = sign * parseFloat(value);
	if (Number.isFinite(result) || YAML_FLOAT_SPECIAL_PATTERN.test(source)) return result;
	return NOT_RESOLVED;
}
function representYamlFloat(object) {
	if (isNaN(object)) return ".nan";
	if (object === Number.POSITIVE_INFINITY) return ".inf";
	if (object === Number.NEGATIVE_INFINITY) return "-.inf";
	if (Object.is(object, -0)) return "-0.0";
	const result = object.toString(10);
	return /^[-+]?[0-9]+e/.test(result) ? result.replace("e", ".e") : result;
}
/** @category Tags */
var floatYaml11Tag = defineScalarTag("tag:yaml.org,2002:float", {
	implicit: true,
	implicitFirstChars: [
		"-",
		"+",
		".",
		..."0123456789"
	],
	resolve: resolveYamlFloat,
	identify: (object) => typeof object === "number" && (!Number.isInteger(object) || Object.is(object, -0) || object.toString(10).indexOf("e") >= 0),
	represent: representYamlFloat
});
/**
* Enables merge keys in {@link CORE_SCHEMA} when added with
* {@link Schema.withTags}.
*
* @category Tags
*/
var mergeTag = defineScalarTag("tag:yaml.org,2002:merge", {
	implicit: true,
	implicitFirstChars: ["<"],
	resolve: (source, isExplicit) => {
		if (source === "<<" || isExplicit && source === "") return "<<";
		return NOT_RESOLVED;
	},
	identify: () => false
});
var BASE64_PATTERN = /^[A-Za-z0-9+/]*={0,2}$/;
function resolveYamlBinary(source) {
	const input = source.replace(/\s/g, "");
	if (input.length % 4 !== 0 || !BASE64_PATTERN.test(input)) return NOT_RESOLVED;
	const binary = atob(input);
	const result = new Uint8Array(binary.length);
	for (let index = 0; index < binary.length; index++) result[index] = binary.charCodeAt(index);
	return result;
}
function representYamlBinary(object) {
	let binary = "";
	for (let index = 0; index < object.length; index++) binary += String.fromCharCode(object[index]);
	return btoa(binary);
}
/**
* The `!!binary` tag, represented as a `Uint8Array`.
*
* @category Tags
*/
var binaryTag = defineScalarTag("tag:yaml.org,2002:binary", {
	resolve: resolveYamlBinary,
	identify: (object) => Object.prototype.toString.call(object) === "[object Uint8Array]",
	represent: representYamlBinary
});
var YAML_DATE_REGEXP = /* @__PURE__ */ new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9])-([0-9][0-9])$");
var YAML_TIMESTAMP_REGEXP = /* @__PURE__ */ new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9]?)-([0-9][0-9]?)(?:[Tt]|[ \\t]+)([0-9][0-9]?):([0-9][0-9]):([0-9][0-9])(?:\\.([0-9]*))?(?:[ \\t]*(Z|([-+])([0-9][0-9]?)(?::([0-9][0-9]))?))?$");
function makeUtcDate(year, month, day, hour = 0, minute = 0, second = 0, fraction = 0) {
	const date = new Date(Date.UTC(year, month, day, hour, minute, second, fraction));
	date.setUTCFullYear(year, month, day);
	return date;
}
function resolveYamlTimestamp(source) {
	let match = YAML_DATE_REGEXP.exec(source);
	if (match === null) match = YAML_TIMESTAMP_REGEXP.exec(source);
	if (match === null) return NOT_RESOLVED;
	const year = +match[1];
	const month = +match[2] - 1;
	const day = +match[3];
	if (!match[4]) {
		const date = makeUtcDate(year, month, day);
		if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month || date.getUTCDate() !== day) return NOT_RESOLVED;
		return date;
	}
	const hour = +match[4];
	const minute = +match[5];
	const second = +match[6];
	let fraction = 0;
	if (hour > 23 || minute > 59 || second > 59) return NOT_RESOLVED;
	if (match[7]) {
		let value = match[7].slice(0, 3);
		while (value.length < 3) value += "0";
		fraction = +value;
	}
	const date = makeUtcDate(year, month, day, hour, minute, second, fraction);
	if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month || date.getUTCDate() !== day) return NOT_RESOLVED;
	if (match[9]) {
		const offsetHour = +match[10];
		const offsetMinute = +(match[11] || 0);
		if (offsetHour > 23 || offsetMinute > 59) return NOT_RESOLVED;
		const offset = (offsetHour * 60 + offsetMinute) * 6e4;
		date.setTime(date.getTime() - (match[9] === "-" ? -offset : offset));
	}
	return date;
}
/**
* The YAML 1.1 `!!timestamp` tag, represented as a JavaScript `Date`.
*
* @category Tags
*/
var timestampTag = defineScalarTag("tag:yaml.org,2002:timestamp", {
	implicit: true,
	implicitFirstChars: [..."0123456789"],
	resolve: resolveYamlTimestamp,
	identify: (object) => object instanceof Date,
	represent: (object) => object.toISOString()
});
/** @category Tags */
var seqTag = defineSequenceTag("tag:yaml.org,2002:seq", {
	create: () => [],
	addItem: (container, item) => {
		container.push(item);
	},
	identify: Array.isArray
});
function isPlainObject(data) {
	if (data === null || typeof data !== "object" || Array.isArray(data)) return false;
	const prototype = Object.getPrototypeOf(data);
	return prototype === null || prototype === Object.prototype;
}
function pick(object, keys) {
	const result = {};
	for (const key of keys) if (object[key] !== void 0) result[key] = object[key];
	return result;
}
/**
* Provided only for YAML 1.1 compatibility and supported by the loader only.
* JavaScript has no dedicated class to represent this type, so it cannot be
* identified and dumped.
*
* ```yaml
* !!omap
*   - one: 1
*   - two: 2
* ```
*
* is loaded as
*
* ```javascript
* [
*   { one: 1 },
*   { two: 2 }
* ]
* ```
*
* @category Tags
*/
var omapTag = defineSequenceTag("tag:yaml.org,2002:omap", {
	create: () => ({
		list: [],
		seen: /* @__PURE__ */ new Set()
	}),
	addItem: (carrier, item) => {
		let key;
		if (item instanceof Map) {
			if (item.size !== 1) return "cannot resolve an ordered map item";
			key = item.keys().next().value;
		} else if (isPlainObject(item)) {
			const itemKeys = Object.keys(item);
			if (itemKeys.length !== 1) return "cannot resolve an ordered map item";
			key = itemKeys[0];
		} else return "cannot resolve an ordered map item";
		if (carrier.seen.has(key)) return "duplicate key in ordered map";
		carrier.seen.add(key);
		carrier.list.push(item);
		return "";
	},
	finalize: (carrier) => carrier.list,
	identify: () => false
});
/**
* Provided only for YAML 1.1 compatibility and supported by the loader only.
* JavaScript has no dedicated class to represent this type, so it cannot be
* identified and dumped.
*
* ```yaml
* !!pairs
*   - one: 1
*   - two: 2
* ```
*
* is loaded as
*
* ```javascript
* [
*   ['one', 1],
*   ['two', 2]
* ]
* ```
*
* @category Tags
*/
var pairsTag = defineSequenceTag("tag:yaml.org,2002:pairs", {
	create: () => [],
	addItem: (container, item) => {
		if (item instanceof Map) {
			if (item.size !== 1) return "cannot resolve a pairs item";
			container.push(item.entries().next().value);
			return "";
		}
		if (Object.prototype.toString.call(item) !== "[object Object]") return "cannot resolve a pairs item";
		const object = item;
		const keys = Object.keys(object);
		if (keys.length !== 1) return "cannot resolve a pairs item";
		container.push([keys[0], object[keys[0]]]);
		return "";
	},
	identify: () => false
});
/**
* This is the default mapping implementation. It uses `{}` objects and has only
* partial functionality due to language limitations. This choice was made
* because users expect to get JavaScript objects, and it was left unchanged to
* avoid too many breaking changes in the v5 release.
*
* Side effects:
*
* - `Object.hasOwn()` checks or `for...of` loops are required for safe use (to
*   avoid falling through to prototypes).
* - Only scalar string keys are supported properly.
* - Other scalar keys, such as `null` and numbers, are converted to strings.
*   This is historical behaviour, and it can cause side effects such as
*   problems with `!!merge`.
*
* Note that non-string scalar keys may be deprecated in future versions.
*
* Ideally, use {@link realMapTag} instead.
*
* @category Tags
*/
var mapTag = defineMappingTag("tag:yaml.org,2002:map", {
	create: () => ({}),
	identify: isPlainObject,
	represent: (o) => {
		const map = /* @__PURE__ */ new Map();
		for (const key of Object.keys(o)) map.set(key, o[key]);
		return map;
	},
	addPair: (container, key, value) => {
		if (key !== null && typeof key === "object") return "object-based map does not support complex keys";
		const normalizedKey = String(key);
		if (normalizedKey === "__proto__") Object.defineProperty(container, normalizedKey, {
			value,
			enumerable: true,
			configurable: true,
			writable: true
		});
		else container[normalizedKey] = value;
		return "";
	},
	has: (container, key) => {
		if (key !== null && typeof key === "object") return false;
		return Object.prototype.hasOwnProperty.call(container, String(key));
	},
	keys: (container) => Object.keys(container),
	get: (container, key) => {
		const normalizedKey = String(key);
		if (!Object.prototype.hasOwnProperty.call(container, normalizedKey)) return null;
		return container[normalizedKey];
	}
});
/**
* The YAML 1.1 `!!set` tag, represented as a JavaScript `Set`.
*
* @category Tags
*/
var setTag = defineMappingTag("tag:yaml.org,2002:set", {
	create: () => /* @__PURE__ */ new Set(),
	identify: (data) => data instanceof Set,
	represent: (data) => {
		const map = /* @__PURE__ */ new Map();
		for (const key of data) map.set(key, null);
		return map;
	},
	addPair: (container, key, value) => {
		if (value !== null) return "cannot resolve a set item";
		container.add(key);
		return "";
	},
	has: (container, key) => container.has(key),
	keys: (container) => container.keys(),
	get: () => null
});
function createTagDefinitionMap() {
	return {
		scalar: Object.create(null),
		sequence: Object.create(null),
		mapping: Object.create(null)
	};
}
function createTagDefinitionListMap() {
	return {
		scalar: [],
		sequence: [],
		mapping: []
	};
}
function compileTags(tags) {
	const result = [];
	for (const tag of tags) {
		let index = result.length;
		for (let previousIndex = 0; previousIndex < result.length; previousIndex++) {
			const previous = result[previousIndex];
			if (previous.nodeKind === tag.nodeKind && previous.tagName === tag.tagName && previous.matchByTagPrefix === tag.matchByTagPrefix) {
				index = previousIndex;
				break;
			}
		}
		result[index] = tag;
	}
	return result;
}
/**
* Controls tag resolution when loading and type selection when dumping.
*
* @category Schemas
*/
var Schema = class Schema {
	tags;
	/** @internal */
	implicitScalarTags;
	/**
	* Dispatch implicit scalar resolvers by `source.charAt(0)`. Each bucket holds
	* the resolvers that may match that key, in schema order; a key absent from
	* the map uses
	* {@link Schema.implicitScalarAnyFirstChar}
	* (resolvers that declared no first-char constraint, so they apply to any
	* first character).
	*/
	implicitScalarByFirstChar;
	implicitScalarAnyFirstChar;
	/**
	* The default scalar tag (`!!str`), resolved once so the composer's fallback
	* for unresolved plain scalars avoids a keyed lookup per scalar.
	*
	* @internal
	*/
	defaultScalarTag;
	/**
	* The default container tags (`!!seq` / `!!map`), used by the dumper: when a
	* value is identified by its default tag, the tag is implicit and not
	* printed. Undefined if the schema does not define them (then such values
	* can't be dumped).
	*
	* @internal
	*/
	defaultSequenceTag;
	/** @internal */
	defaultMappingTag;
	exact;
	prefix;
	constructor(tags) {
		const compiledTags = compileTags(tags);
		const implicitScalarTags = [];
		const exact = createTagDefinitionMap();
		const prefix = createTagDefinitionListMap();
		for (const tag of compiledTags) {
			if (tag.nodeKind === "scalar" && tag.implicit) {
				if (tag.matchByTagPrefix) throw new Error("Implicit scalar tags cannot match by tag prefix");
				implicitScalarTags.push(tag);
			}
			switch (tag.nodeKind) {
				case "scalar":
					if (tag.matchByTagPrefix) prefix.scalar.push(tag);
					else exact.scalar[tag.tagName] = tag;
					break;
				case "sequence":
					if (tag.matchByTagPrefix) prefix.sequence.push(tag);
					else exact.sequence[tag.tagName] = tag;
					break;
				case "mapping": if (tag.matchByTagPrefix) prefix.mapping.push(tag);
				else exact.mapping[tag.tagName] = tag;
			}
		}
		const implicitScalarAnyFirstChar = implicitScalarTags.filter((tag) => tag.implicitFirstChars === null);
		const keys = /* @__PURE__ */ new Set();
		for (const tag of implicitScalarTags) if (tag.implicitFirstChars !== null) for (const key of tag.implicitFirstChars) keys.add(key);
		const implicitScalarByFirstChar = /* @__PURE__ */ new Map();
		for (const key of keys) implicitScalarByFirstChar.set(key, implicitScalarTags.filter((tag) => tag.implicitFirstChars === null || tag.implicitFirstChars.indexOf(key) !== -1));
		const defaultScalarTag = exact.scalar["tag:yaml.org,2002:str"];
		if (!defaultScalarTag) throw new Error("schema does not define the default scalar tag (tag:yaml.org,2002:str)");
		this.tags = compiledTags;
		this.implicitScalarTags = implicitScalarTags;
		this.implicitScalarByFirstChar = implicitScalarByFirstChar;
		this.implicitScalarAnyFirstChar = implicitScalarAnyFirstChar;
		this.defaultScalarTag = defaultScalarTag;
		this.defaultSequenceTag = exact.sequence["tag:yaml.org,2002:seq"];
		this.defaultMappingTag = exact.mapping["tag:yaml.org,2002:map"];
		this.exact = exact;
		this.prefix = prefix;
	}
	/** @internal */
	lookupScalarTag(tagName) {
		const exactTag = this.exact.scalar[tagName];
		if (exactTag) return exactTag;
		for (const tag of this.prefix.scalar) if (tagName.startsWith(tag.tagName)) return tag;
	}
	/** @internal */
	lookupSequenceTag(tagName) {
		const exactTag = this.exact.sequence[tagName];
		if (exactTag) return exactTag;
		for (const tag of this.prefix.sequence) if (tagName.startsWith(tag.tagName)) return tag;
	}
	/** @internal */
	lookupMappingTag(tagName) {
		const exactTag = this.exact.mapping[tagName];
		if (exactTag) return exactTag;
		for (const tag of this.prefix.mapping) if (tagName.startsWith(tag.tagName)) return tag;
	}
	/** @internal */
	resolveImplicitScalarTag(source) {
		const candidates = this.implicitScalarByFirstChar.get(source.charAt(0)) ?? this.implicitScalarAnyFirstChar;
		for (const tag of candidates) {
			const value = tag.resolve(source, false, tag.tagName);
			if (value !== NOT_RESOLVED) return {
				value,
				tag
			};
		}
		const tag = this.defaultScalarTag;
		return {
			value: tag.resolve(source, false, tag.tagName),
			tag
		};
	}
	/**
	* Creates a new schema with the specified tags added. If a tag already
	* exists, it is replaced by the specified tag.
	*
	* @example
	*
	* ```javascript
	* import { CORE_SCHEMA, mergeTag, realMapTag } from 'js-yaml'
	*
	* const schema = CORE_SCHEMA.withTags(mergeTag, realMapTag)
	* ```
	*/
	withTags(...tags) {
		let flatTags = [];
		for (const tag of tags) flatTags = flatTags.concat(tag);
		return new Schema([...this.tags, ...flatTags]);
	}
};
/**
* The YAML 1.2 Failsafe Schema: strings, sequences, and mappings.
*
* @category Schemas
*/
var FAILSAFE_SCHEMA = new Schema([
	strTag,
	seqTag,
	mapTag
]);
new Schema([
	...FAILSAFE_SCHEMA.tags,
	nullJsonTag,
	boolJsonTag,
	intJsonTag,
	floatJsonTag
]);
/**
* The default schema for the loaders. Note, {@link CORE_SCHEMA} comes
* without the `!!merge` tag. You can easily enable it if needed.
*
* @example
* Enable {@link mergeTag}:
*
* ```javascript
* import { load, CORE_SCHEMA, mergeTag } from 'js-yaml'
*
* try {
*   load(data, { schema: CORE_SCHEMA.withTags(mergeTag) })
* } catch (e) {
*   console.error(e)
* }
* ```
*
* @category Schemas
*/
var CORE_SCHEMA = new Schema([
	...FAILSAFE_SCHEMA.tags,
	nullCoreTag,
	boolCoreTag,
	intCoreTag,
	floatCoreTag
]);
new Schema([
	...FAILSAFE_SCHEMA.tags,
	nullYaml11Tag,
	boolYaml11Tag,
	intYaml11Tag,
	floatYaml11Tag,
	timestampTag,
	mergeTag,
	binaryTag,
	omapTag,
	pairsTag,
	setTag
]).withTags({
	...intYaml11Tag,
	resolve: (source, isExplicit, tagName) => {
		const result = intYaml11Tag.resolve(source, isExplicit, tagName);
		return result === NOT_RESOLVED ? intCoreTag.resolve(source, isExplicit, tagName) : result;
	}
}, {
	...floatYaml11Tag,
	resolve: (source, isExplicit, tagName) => {
		const result = floatYaml11Tag.resolve(source, isExplicit, tagName);
		return result === NOT_RESOLVED ? floatCoreTag.resolve(source, isExplicit, tagName) : result;
	}
});
defineMappingTag("tag:yaml.org,2002:map", {
	create: () => /* @__PURE__ */ new Map(),
	addPair: (container, key, value) => {
		container.set(key, value);
		return "";
	},
	has: (container, key) => container.has(key),
	keys: (container) => container.keys(),
	get: (container, key) => container.get(key),
	identify: (data) => data instanceof Map || isPlainObject(data),
	represent: (data) => {
		if (data instanceof Map) return data;
		const map = /* @__PURE__ */ new Map();
		const obj = data;
		for (const key of Object.keys(obj)) map.set(key, obj[key]);
		return map;
	}
});
function normalizeKey(key) {
	if (Array.isArray(key)) {
		const array = Array.prototype.slice.call(key);
		for (let index = 0; index < array.length; index++) {
			if (Array.isArray(array[index])) return null;
			if (typeof array[index] === "object" && Object.prototype.toString.call(array[index]) === "[object Object]") array[index] = "[object Object]";
		}
		return String(array);
	}
	if (typeof key === "object" && Object.prototype.toString.call(key) === "[object Object]") return "[object Object]";
	return String(key);
}
defineMappingTag("tag:yaml.org,2002:map", {
	create: () => ({}),
	identify: isPlainObject,
	represent: (o) => {
		const map = /* @__PURE__ */ new Map();
		for (const key of Object.keys(o)) map.set(key, o[key]);
		return map;
	},
	addPair: (container, key, value) => {
		const normalizedKey = normalizeKey(key);
		if (normalizedKey === null) return "nested arrays are not supported inside keys";
		if (normalizedKey === "__proto__") Object.defineProperty(container, normalizedKey, {
			value,
			enumerable: true,
			configurable: true,
			writable: true
		});
		else container[normalizedKey] = value;
		return "";
	},
	has: (container, key) => {
		const normalizedKey = normalizeKey(key);
		return normalizedKey !== null && Object.prototype.hasOwnProperty.call(container, normalizedKey);
	},
	keys: (container) => Object.keys(container),
	get: (container, key) => {
		const normalizedKey = String(key);
		if (!Object.prototype.hasOwnProperty.call(container, normalizedKey)) return null;
		return container[normalizedKey];
	}
});
var DEFAULT_SNIPPET_OPTIONS = {
	maxLength: 79,
	indent: 1,
	linesBefore: 3,
	linesAfter: 2
};
function getLine(buffer, lineStart, lineEnd, position, maxLineLength) {
	let head = "";
	let tail = "";
	const maxHalfLength = Math.floor(maxLineLength / 2) - 1;
	if (position - lineStart > maxHalfLength) {
		head = " ... ";
		lineStart = position - maxHalfLength + head.length;
	}
	if (lineEnd - position > maxHalfLength) {
		tail = " ...";
		lineEnd = position + maxHalfLength - tail.length;
	}
	return {
		str: head + buffer.slice(lineStart, lineEnd).replace(/\t/g, "→") + tail,
		pos: position - lineStart + head.length
	};
}
function padStart(string, max) {
	return " ".repeat(Math.max(max - string.length, 0)) + string;
}
function makeSnippet(mark, options) {
	if (!mark.buffer) return null;
	const opts = {
		...DEFAULT_SNIPPET_OPTIONS,
		...options
	};
	const re = /\r?\n|\r|\0/g;
	const lineStarts = [0];
	const lineEnds = [];
	let match;
	let foundLineNo = -1;
	while (match = re.exec(mark.buffer)) {
		lineEnds.push(match.index);
		lineStarts.push(match.index + match[0].length);
		if (mark.position <= match.index && foundLineNo < 0) foundLineNo = lineStarts.length - 2;
	}
	if (foundLineNo < 0) foundLineNo = lineStarts.length - 1;
	let result = "";
	const lineNoLength = Math.min(mark.line + opts.linesAfter, lineEnds.length).toString().length;
	const maxLineLength = opts.maxLength - (opts.indent + lineNoLength + 3);
	for (let i = 1; i <= opts.linesBefore; i++) {
		if (foundLineNo - i < 0) break;
		const line = getLine(mark.buffer, lineStarts[foundLineNo - i], lineEnds[foundLineNo - i], mark.position - (lineStarts[foundLineNo] - lineStarts[foundLineNo - i]), maxLineLength);
		result = `${" ".repeat(opts.indent)}${padStart((mark.line - i + 1).toString(), lineNoLength)} | ${line.str}\n${result}`;
	}
	const line = getLine(mark.buffer, lineStarts[foundLineNo], lineEnds[foundLineNo], mark.position, maxLineLength);
	result += `${" ".repeat(opts.indent)}${padStart((mark.line + 1).toString(), lineNoLength)} | ${line.str}\n`;
	result += `${"-".repeat(opts.indent + lineNoLength + 3 + line.pos)}^\n`;
	for (let i = 1; i <= opts.linesAfter; i++) {
		if (foundLineNo + i >= lineEnds.length) break;
		const line = getLine(mark.buffer, lineStarts[foundLineNo + i], lineEnds[foundLineNo + i], mark.position - (lineStarts[foundLineNo] - lineStarts[foundLineNo + i]), maxLineLength);
		result += `${" ".repeat(opts.indent)}${padStart((mark.line + i + 1).toString(), lineNoLength)} | ${line.str}\n`;
	}
	return result.replace(/\n$/, "");
}
function formatError(exception, compact) {
	let where = "";
	if (!exception.mark) return exception.reason;
	if (exception.mark.name) where += `in "${exception.mark.name}" `;
	where += `(${exception.mark.line + 1}:${exception.mark.column + 1})`;
	if (!compact && exception.mark.snippet) where += `\n\n${exception.mark.snippet}`;
	return `${exception.reason} ${where}`;
}
/**
* A YAML error. Unlike an ordinary `Error`, it adds a source snippet showing
* the location of the problem to the error message, when available.
*
* @category Main
*/
var YAMLException = class YAMLException extends Error {
	reason;
	mark;
	/**
	* Optional `mark` contains source snippet data. Usually, use
	* {@link YAMLException.throwAt} instead of passing it directly.
	*/
	constructor(reason, mark) {
		super();
		this.name = "YAMLException";
		this.reason = reason;
		this.mark = mark;
		this.message = formatError(this, false);
		if (Error.captureStackTrace) Error.captureStackTrace(this, this.constructor);
	}
	/**
	* Returns the formatted error, omitting the source snippet in compact mode.
	*/
	toString(compact) {
		return `${this.name}: ${formatError(this, compact)}`;
	}
	/**
	* Builds a YAMLException with a source snippet and throws it. `source` is
	* the raw input text; `position` is an offset into it.
	*/
	static throwAt(source, position, message, filename = "") {
		let line = 0;
		let lineStart = 0;
		for (let index = 0; index < position; index++) {
			const ch = source.charCodeAt(index);
			if (ch === 10) {
				line++;
				lineStart = index + 1;
			} else if (ch === 13) {
				line++;
				if (source.charCodeAt(index + 1) === 10) index++;
				lineStart = index + 1;
			}
		}
		const mark = {
			name: filename,
			buffer: source,
			position,
			line,
			column: position - lineStart
		};
		mark.snippet = makeSnippet(mark);
		throw new YAMLException(message, mark);
	}
};
/** @category Events */
var EVENT_ID = {
	DOCUMENT: 1,
	SEQUENCE: 2,
	MAPPING: 3,
	SCALAR: 4,
	ALIAS: 5,
	POP: 6
};
/** @category Nodes */
var SCALAR_STYLE = {
	PLAIN: 1,
	SINGLE_QUOTED: 2,
	DOUBLE_QUOTED: 3,
	LITERAL_BLOCK: 4,
	FOLDED_BLOCK: 5
};
/** @category Nodes */
var COLLECTION_STYLE = {
	BLOCK: 1,
	FLOW: 2
};
/** @category Nodes */
var CHOMPING_MODE = {
	CLIP: 1,
	STRIP: 2,
	KEEP: 3
};
var NO_RANGE$3 = -1;
function simpleEscapeSequence(c) {
	switch (c) {
		case 48: return "\0";
		case 97: return "\x07";
		case 98: return "\b";
		case 116: return "	";
		case 9: return "	";
		case 110: return "\n";
		case 118: return "\v";
		case 102: return "\f";
		case 114: return "\r";
		case 101: return "\x1B";
		case 32: return " ";
		case 34: return "\"";
		case 47: return "/";
		case 92: return "\\";
		case 78: return "";
		case 95: return "\xA0";
		case 76: return "\u2028";
		case 80: return "\u2029";
		default: return "";
	}
}
var simpleEscapeCheck = new Array(256);
var simpleEscapeMap = new Array(256);
for (let i = 0; i < 256; i++) {
	simpleEscapeCheck[i] = simpleEscapeSequence(i) ? 1 : 0;
	simpleEscapeMap[i] = simpleEscapeSequence(i);
}
function charFromCodepoint(c) {
	if (c <= 65535) return String.fromCharCode(c);
	return String.fromCharCode((c - 65536 >> 10) + 55296, (c - 65536 & 1023) + 56320);
}
function fromHexCode$1(c) {
	if (c >= 48 && c <= 57) return c - 48;
	return (c | 32) - 97 + 10;
}
function escapedHexLen$1(c) {
	if (c === 120) return 2;
	if (c === 117) return 4;
	return 8;
}
function skipFoldedBreaks(input, position, end) {
	let breaks = 0;
	while (position < end) {
		const ch = input.charCodeAt(position);
		if (ch === 10) {
			breaks++;
			position++;
		} else if (ch === 13) {
			breaks++;
			position++;
			if (input.charCodeAt(position) === 10) position++;
		} else if (ch === 32 || ch === 9) position++;
		else break;
	}
	return {
		position,
		breaks
	};
}
function foldedBreaks(count) {
	if (count === 1) return " ";
	return "\n".repeat(count - 1);
}
function getPlainValue(input, start, end) {
	let result = "";
	let position = start;
	let captureStart = start;
	let captureEnd = start;
	while (position < end) {
		const ch = input.charCodeAt(position);
		if (ch === 10 || ch === 13) {
			result += input.slice(captureStart, captureEnd);
			const fold = skipFoldedBreaks(input, position, end);
			result += foldedBreaks(fold.breaks);
			position = captureStart = captureEnd = fold.position;
		} else {
			position++;
			if (ch !== 32 && ch !== 9) captureEnd = position;
		}
	}
	return result + input.slice(captureStart, captureEnd);
}
function getSingleQuotedValue(input, start, end) {
	let result = "";
	let position = start;
	let captureStart = start;
	let captureEnd = start;
	while (position < end) {
		const ch = input.charCodeAt(position);
		if (ch === 39) {
			result += input.slice(captureStart, position) + "'";
			position += 2;
			captureStart = captureEnd = position;
		} else if (ch === 10 || ch === 13) {
			result += input.slice(captureStart, captureEnd);
			const fold = skipFoldedBreaks(input, position, end);
			result += foldedBreaks(fold.breaks);
			position = captureStart = captureEnd = fold.position;
		} else {
			position++;
			if (ch !== 32 && ch !== 9) captureEnd = position;
		}
	}
	return result + input.slice(captureStart, end);
}
function getDoubleQuotedValue(input, start, end) {
	let result = "";
	let position = start;
	let captureStart = start;
	let captureEnd = start;
	while (position < end) {
		const ch = input.charCodeAt(position);
		if (ch === 92) {
			result += input.slice(captureStart, position);
			position++;
			const escaped = input.charCodeAt(position);
			if (escaped === 10 || escaped === 13) position = skipFoldedBreaks(input, position, end).position;
			else if (escaped < 256 && simpleEscapeCheck[escaped]) {
				result += simpleEscapeMap[escaped];
				position++;
			} else {
				let hexLength = escapedHexLen$1(escaped);
				let hexResult = 0;
				for (; hexLength > 0; hexLength--) {
					position++;
					const digit = fromHexCode$1(input.charCodeAt(position));
					hexResult = (hexResult << 4) + digit;
				}
				result += charFromCodepoint(hexResult);
				position++;
			}
			captureStart = captureEnd = position;
		} else if (ch === 10 || ch === 13) {
			result += input.slice(captureStart, captureEnd);
			const fold = skipFoldedBreaks(input, position, end);
			result += foldedBreaks(fold.breaks);
			position = captureStart = captureEnd = fold.position;
		} else {
			position++;
			if (ch !== 32 && ch !== 9) captureEnd = position;
		}
	}
	return result + input.slice(captureStart, end);
}
function getBlockValue(input, start, end, indent, chomping, folded) {
	const textIndent = indent < 0 ? 0 : indent;
	const region = input.slice(start, end).replace(/\r\n?/g, "\n");
	const lines = region === "" ? [] : (region.endsWith("\n") ? region.slice(0, -1) : region).split("\n");
	let result = "";
	let didReadContent = false;
	let emptyLines = 0;
	let atMoreIndented = false;
	for (const line of lines) {
		let column = 0;
		while (column < textIndent && line.charCodeAt(column) === 32) column++;
		if (indent < 0 || column >= line.length) {
			emptyLines++;
			continue;
		}
		const content = line.slice(textIndent);
		const first = content.charCodeAt(0);
		if (folded) {
			if (first === 32 || first === 9) {
				atMoreIndented = true;
				result += "\n".repeat(didReadContent ? 1 + emptyLines : emptyLines);
			} else if (atMoreIndented) {
				atMoreIndented = false;
				result += "\n".repeat(emptyLines + 1);
			} else if (emptyLines === 0) {
				if (didReadContent) result += " ";
			} else result += "\n".repeat(emptyLines);
		} else result += "\n".repeat(didReadContent ? 1 + emptyLines : emptyLines);
		result += content;
		didReadContent = true;
		emptyLines = 0;
	}
	if (chomping === CHOMPING_MODE.KEEP) result += "\n".repeat(didReadContent ? 1 + emptyLines : emptyLines);
	else if (chomping !== CHOMPING_MODE.STRIP) {
		if (didReadContent) result += "\n";
	}
	return result;
}
/**
* Decodes the scalar referenced by event offsets in `input`.
*
* @category Events
*/
function getScalarValue(input, scalar) {
	if (scalar.valueStart === NO_RANGE$3) return "";
	const { valueStart, valueEnd } = scalar;
	if (scalar.fast) return input.slice(valueStart, valueEnd);
	switch (scalar.style) {
		case SCALAR_STYLE.SINGLE_QUOTED: return getSingleQuotedValue(input, valueStart, valueEnd);
		case SCALAR_STYLE.DOUBLE_QUOTED: return getDoubleQuotedValue(input, valueStart, valueEnd);
		case SCALAR_STYLE.LITERAL_BLOCK: return getBlockValue(input, valueStart, valueEnd, scalar.indent, scalar.chomping, false);
		case SCALAR_STYLE.FOLDED_BLOCK: return getBlockValue(input, valueStart, valueEnd, scalar.indent, scalar.chomping, true);
		default: return getPlainValue(input, valueStart, valueEnd);
	}
}
var DEFAULT_TAG_HANDLERS = Object.assign(Object.create(null), {
	"!": "!",
	"!!": "tag:yaml.org,2002:"
});
function tagPercentDecode(source) {
	let result = "";
	let index = 0;
	while (index < source.length) {
		if (source.charCodeAt(index) !== 37) {
			result += source[index++];
			continue;
		}
		let ch = parseInt(source.slice(index + 1, index + 3), 16);
		index += 3;
		if (ch >= 192) {
			let remaining = ch < 224 ? 1 : ch < 240 ? 2 : 3;
			ch &= (1 << 6 - remaining) - 1;
			while (remaining-- > 0) {
				ch = ch << 6 | parseInt(source.slice(index + 1, index + 3), 16) & 63;
				index += 3;
			}
		}
		if (ch < 65536) result += String.fromCharCode(ch);
		else {
			ch -= 65536;
			result += String.fromCharCode(55296 | ch >> 10, 56320 | ch & 1023);
		}
	}
	return result;
}
function tagNameFull(rawTag, tagHandlers) {
	if (rawTag.startsWith("!<") && rawTag.endsWith(">")) return tagPercentDecode(rawTag.slice(2, -1));
	const handleEnd = rawTag.indexOf("!", 1);
	const handle = handleEnd === -1 ? "!" : rawTag.slice(0, handleEnd + 1);
	return tagPercentDecode(tagHandlers?.[handle] ?? DEFAULT_TAG_HANDLERS[handle] ?? handle) + tagPercentDecode(rawTag.slice(handle.length));
}
var NO_RANGE$2 = -1;
var MERGE_TAG_NAME = "tag:yaml.org,2002:merge";
var DEFAULT_CONSTRUCTOR_OPTIONS = {
	filename: "",
	schema: CORE_SCHEMA,
	json: false,
	maxTotalMergeKeys: 1e4,
	maxAliases: -1
};
function eventPosition$1(event) {
	if ("tagStart" in event && event.tagStart !== NO_RANGE$2) return event.tagStart;
	if ("anchorStart" in event && event.anchorStart !== NO_RANGE$2) return event.anchorStart;
	if ("valueStart" in event && event.valueStart !== NO_RANGE$2) return event.valueStart;
	if ("start" in event) return event.start;
	return 0;
}
function throwError$1(state, message) {
	YAMLException.throwAt(state.source, state.position, message, state.filename);
}
function finalizeCollection(state, position, tag, carrier) {
	try {
		return tag.finalize(carrier);
	} catch (error) {
		if (error instanceof YAMLException) throw error;
		YAMLException.throwAt(state.source, position, error instanceof Error ? error.message : String(error), state.filename);
	}
}
function constructScalar(state, event) {
	const source = getScalarValue(state.source, event);
	const rawTag = event.tagStart === NO_RANGE$2 ? "" : state.source.slice(event.tagStart, event.tagEnd);
	const strTag = state.schema.defaultScalarTag;
	if (rawTag !== "") {
		if (rawTag === "!") return {
			value: source,
			tag: strTag
		};
		const tagName = tagNameFull(rawTag, state.tagHandlers);
		const scalarTag = state.schema.lookupScalarTag(tagName);
		if (scalarTag) {
			const result = scalarTag.resolve(source, true, tagName);
			if (result === NOT_RESOLVED) throwError$1(state, `cannot resolve a node with !<${tagName}> explicit tag`);
			return {
				value: result,
				tag: scalarTag
			};
		}
		const collectionTagDef = state.schema.lookupMappingTag(tagName) ?? state.schema.lookupSequenceTag(tagName);
		if (collectionTagDef) {
			if (source !== "") throwError$1(state, `cannot resolve a node with !<${tagName}> explicit tag`);
			const carrier = collectionTagDef.create(tagName);
			return {
				value: collectionTagDef.carrierIsResult ? carrier : finalizeCollection(state, state.position, collectionTagDef, carrier),
				tag: collectionTagDef
			};
		}
		throwError$1(state, `unknown scalar tag !<${tagName}>`);
	}
	if (event.style === SCALAR_STYLE.PLAIN) return state.schema.resolveImplicitScalarTag(source);
	return {
		value: strTag.resolve(source, false, strTag.tagName),
		tag: strTag
	};
}
function collectionTagName(state, event, defaultTagName) {
	const rawTag = event.tagStart === NO_RANGE$2 ? "" : state.source.slice(event.tagStart, event.tagEnd);
	return rawTag === "" || rawTag === "!" ? defaultTagName : tagNameFull(rawTag, state.tagHandlers);
}
function isMappingTag(tag) {
	return tag.nodeKind === "mapping";
}
function chargeMergeWork(state) {
	state.totalMergeKeys++;
	if (state.maxTotalMergeKeys !== -1 && state.totalMergeKeys > state.maxTotalMergeKeys) throwError$1(state, `merge keys exceeded maxTotalMergeKeys (${state.maxTotalMergeKeys})`);
}
function mergeKeys(state, frame, source, sourceTag) {
	chargeMergeWork(state);
	for (const sourceKey of sourceTag.keys(source)) {
		chargeMergeWork(state);
		if (frame.tag.has(frame.value, sourceKey)) continue;
		const err = frame.tag.addPair(frame.value, sourceKey, sourceTag.get(source, sourceKey));
		if (err) throwError$1(state, err);
		frame.overridable ??= /* @__PURE__ */ new Set();
		frame.overridable.add(sourceKey);
	}
}
function mergeSource(state, frame, source, sourceTag) {
	state.position = frame.keyPosition;
	if (isMappingTag(sourceTag)) mergeKeys(state, frame, source, sourceTag);
	else if (sourceTag.nodeKind === "sequence" && Array.isArray(source)) {
		if (source.length > 100) throwError$1(state, "abnormal merge sequence size");
		for (const element of source) {
			const elementTag = state.nodeTags.get(element);
			if (!elementTag) throwError$1(state, "cannot merge mappings; the provided source object is unacceptable");
			mergeKeys(state, frame, element, elementTag);
		}
	} else throwError$1(state, "cannot merge mappings; the provided source object is unacceptable");
}
function addMappingValue(state, frame, key, value, tag) {
	state.position = frame.keyPosition;
	if (frame.keyIsMerge) {
		mergeSource(state, frame, value, tag);
		return;
	}
	if (!state.json && frame.tag.has(frame.value, key) && !frame.overridable?.has(key)) throwError$1(state, "duplicated mapping key");
	const err = frame.tag.addPair(frame.value, key, value);
	if (err) throwError$1(state, err);
	frame.overridable?.delete(key);
}
function addValue(state, value, tag) {
	const frame = state.frames[state.frames.length - 1];
	if (frame.kind === "document") {
		frame.value = value;
		frame.hasValue = true;
	} else if (frame.kind === "sequence") {
		if (isMappingTag(tag)) state.nodeTags.set(value, tag);
		const err = frame.tag.addItem(frame.value, value, frame.index++);
		if (err) throwError$1(state, err);
	} else if (frame.hasKey) {
		const key = frame.key;
		frame.key = void 0;
		frame.hasKey = false;
		addMappingValue(state, frame, key, value, tag);
	} else {
		frame.key = value;
		frame.keyPosition = state.position;
		frame.hasKey = true;
		frame.keyIsMerge = tag.tagName === MERGE_TAG_NAME;
	}
}
function storeAnchor(state, event, value, tag, isValueFinal) {
	if (event.anchorStart !== NO_RANGE$2) {
		const anchor = {
			value,
			tag,
			isValueFinal
		};
		state.anchors.set(state.source.slice(event.anchorStart, event.anchorEnd), anchor);
		return anchor;
	}
	return null;
}
/**
* Constructs JavaScript documents directly from parser events, without an
* intermediate AST.
*
* @category Events
*/
function constructFromEvents(events, options) {
	const state = {
		...DEFAULT_CONSTRUCTOR_OPTIONS,
		...options,
		events,
		documents: [],
		eventIndex: 0,
		position: 0,
		frames: [],
		anchors: /* @__PURE__ */ new Map(),
		nodeTags: /* @__PURE__ */ new Map(),
		tagHandlers: Object.create(null),
		totalMergeKeys: 0,
		aliasCount: 0
	};
	while (state.eventIndex < state.events.length) {
		const event = state.events[state.eventIndex++];
		state.position = eventPosition$1(event);
		switch (event.type) {
			case EVENT_ID.DOCUMENT:
				state.anchors = /* @__PURE__ */ new Map();
				state.nodeTags = /* @__PURE__ */ new Map();
				state.aliasCount = 0;
				state.tagHandlers = Object.create(null);
				for (const directive of event.directives) if (directive.kind === "tag") state.tagHandlers[directive.handle] = directive.prefix;
				state.frames.push({
					kind: "document",
					position: state.position,
					value: void 0,
					hasValue: false
				});
				break;
			case EVENT_ID.SCALAR: {
				const { value, tag } = constructScalar(state, event);
				storeAnchor(state, event, value, tag, true);
				addValue(state, value, tag);
				break;
			}
			case EVENT_ID.SEQUENCE: {
				const tagName = collectionTagName(state, event, "tag:yaml.org,2002:seq");
				const tag = state.schema.lookupSequenceTag(tagName);
				if (!tag) throwError$1(state, `unknown sequence tag !<${tagName}>`);
				const value = tag.create(tagName);
				const anchor = storeAnchor(state, event, value, tag, tag.carrierIsResult);
				state.frames.push({
					kind: "sequence",
					position: state.position,
					value,
					tag,
					anchor,
					index: 0
				});
				break;
			}
			case EVENT_ID.MAPPING: {
				const tagName = collectionTagName(state, event, "tag:yaml.org,2002:map");
				const tag = state.schema.lookupMappingTag(tagName);
				if (!tag) throwError$1(state, `unknown mapping tag !<${tagName}>`);
				const value = tag.create(tagName);
				const anchor = storeAnchor(state, event, value, tag, tag.carrierIsResult);
				state.frames.push({
					kind: "mapping",
					position: state.position,
					value,
					tag,
					anchor,
					key: void 0,
					keyPosition: state.position,
					hasKey: false,
					keyIsMerge: false,
					overridable: null
				});
				break;
			}
			case EVENT_ID.ALIAS: {
				if (state.maxAliases !== -1 && ++state.aliasCount > state.maxAliases) throwError$1(state, `aliases exceeded maxAliases (${state.maxAliases})`);
				const name = state.source.slice(event.anchorStart, event.anchorEnd);
				const anchor = state.anchors.get(name);
				if (!anchor) throwError$1(state, `unidentified alias "${name}"`);
				if (!anchor.isValueFinal) throwError$1(state, `recursive alias "${name}" is not supported for tag ${anchor.tag.tagName} because it uses finalize()`);
				addValue(state, anchor.value, anchor.tag);
				break;
			}
			case EVENT_ID.POP: {
				const frame = state.frames.pop();
				if (frame.kind === "mapping" && frame.hasKey) {
					state.position = frame.keyPosition;
					throwError$1(state, "incomplete mapping pair in event stream");
				}
				if (frame.kind === "document") state.documents.push(frame.value);
				else {
					const value = frame.tag.carrierIsResult ? frame.value : finalizeCollection(state, frame.position, frame.tag, frame.value);
					if (frame.anchor) {
						frame.anchor.value = value;
						frame.anchor.isValueFinal = true;
					}
					addValue(state, value, frame.tag);
				}
				break;
			}
		}
	}
	return state.documents;
}
var NO_RANGE$1 = -1;
var HAS_OWN = Object.prototype.hasOwnProperty;
var CONTEXT_FLOW_IN = 1;
var CONTEXT_FLOW_OUT = 2;
var CONTEXT_BLOCK_IN = 3;
var CONTEXT_BLOCK_OUT = 4;
var PATTERN_NON_PRINTABLE = /[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/;
var PATTERN_FLOW_INDICATORS = /[,\[\]{}]/;
var PATTERN_TAG_HANDLE = /^(?:!|!!|![0-9A-Za-z-]+!)$/;
var NS_URI_CHAR = String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$,_.!~*'()\[\]])`;
var NS_TAG_CHAR = String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$.~*'()_])`;
var PATTERN_TAG_URI = new RegExp(`^(?:${NS_URI_CHAR})*$`);
var PATTERN_TAG_SUFFIX = new RegExp(`^(?:${NS_TAG_CHAR})+$`);
var PATTERN_TAG_PREFIX = new RegExp(`^(?:!(?:${NS_URI_CHAR})*|${NS_TAG_CHAR}(?:${NS_URI_CHAR})*)$`);
var DEFAULT_PARSER_OPTIONS = {
	filename: "",
	maxDepth: 100
};
function addDocumentEvent(state, explicitStart, explicitEnd) {
	state.events.push({
		type: EVENT_ID.DOCUMENT,
		explicitStart,
		explicitEnd,
		directives: state.directives
	});
}
function addSequenceEvent(state, start, anchorStart, anchorEnd, tagStart, tagEnd, style) {
	state.events.push({
		type: EVENT_ID.SEQUENCE,
		start,
		anchorStart,
		anchorEnd,
		tagStart,
		tagEnd,
		style
	});
}
function addMappingEvent(state, start, anchorStart, anchorEnd, tagStart, tagEnd, style) {
	state.events.push({
		type: EVENT_ID.MAPPING,
		start,
		anchorStart,
		anchorEnd,
		tagStart,
		tagEnd,
		style
	});
}
function insertFlowPairMappingEvent(state, snapshot) {
	state.events.splice(snapshot.eventsLength, 0, {
		type: EVENT_ID.MAPPING,
		start: snapshot.position,
		anchorStart: NO_RANGE$1,
		anchorEnd: NO_RANGE$1,
		tagStart: NO_RANGE$1,
		tagEnd: NO_RANGE$1,
		style: COLLECTION_STYLE.FLOW
	});
}
function addScalarEvent(state, valueStart, valueEnd, anchorStart, anchorEnd, tagStart, tagEnd, style, chomping = CHOMPING_MODE.CLIP, indent = -1, fast = false) {
	state.events.push({
		type: EVENT_ID.SCALAR,
		valueStart,
		valueEnd,
		anchorStart,
		anchorEnd,
		tagStart,
		tagEnd,
		style,
		chomping,
		indent,
		fast
	});
}
function addAliasEvent(state, anchorStart, anchorEnd) {
	state.events.push({
		type: EVENT_ID.ALIAS,
		anchorStart,
		anchorEnd
	});
}
function addPopEvent(state) {
	state.events.push({ type: EVENT_ID.POP });
}
function addEmptyScalarEvent(state) {
	addScalarEvent(state, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, SCALAR_STYLE.PLAIN);
}
function emptyProperties() {
	return {
		anchorStart: NO_RANGE$1,
		anchorEnd: NO_RANGE$1,
		tagStart: NO_RANGE$1,
		tagEnd: NO_RANGE$1
	};
}
function snapshotState(state) {
	return {
		position: state.position,
		line: state.line,
		lineStart: state.lineStart,
		lineIndent: state.lineIndent,
		firstTabInLine: state.firstTabInLine,
		eventsLength: state.events.length
	};
}
function restoreState(state, snapshot) {
	state.position = snapshot.position;
	state.line = snapshot.line;
	state.lineStart = snapshot.lineStart;
	state.lineIndent = snapshot.lineIndent;
	state.firstTabInLine = snapshot.firstTabInLine;
	state.events.length = snapshot.eventsLength;
}
function throwError(state, message) {
	YAMLException.throwAt(state.input.slice(0, state.length), state.position, message, state.filename);
}
function isEol(c) {
	return c === 10 || c === 13;
}
function isWhiteSpace(c) {
	return c === 9 || c === 32;
}
function isWsOrEol(c) {
	return isWhiteSpace(c) || isEol(c);
}
function isWsOrEolOrEnd(c) {
	return c === 0 || isWsOrEol(c);
}
function isFlowIndicator(c) {
	return c === 44 || c === 91 || c === 93 || c === 123 || c === 125;
}
function fromDecimalCode(c) {
	return c >= 48 && c <= 57 ? c - 48 : -1;
}
function fromHexCode(c) {
	if (c >= 48 && c <= 57) return c - 48;
	const lc = c | 32;
	if (lc >= 97 && lc <= 102) return lc - 97 + 10;
	return -1;
}
function escapedHexLen(c) {
	if (c === 120) return 2;
	if (c === 117) return 4;
	if (c === 85) return 8;
	return 0;
}
function isSimpleEscape(c) {
	return c === 48 || c === 97 || c === 98 || c === 116 || c === 9 || c === 110 || c === 118 || c === 102 || c === 114 || c === 101 || c === 32 || c === 34 || c === 47 || c === 92 || c === 78 || c === 95 || c === 76 || c === 80;
}
function consumeLineBreak(state) {
	if (state.input.charCodeAt(state.position) === 10) state.position++;
	else {
		state.position++;
		if (state.input.charCodeAt(state.position) === 10) state.position++;
	}
	state.line++;
	state.lineStart = state.position;
	state.lineIndent = 0;
	state.firstTabInLine = -1;
}
function skipSeparationSpace(state, allowComments) {
	let lineBreaks = 0;
	let ch = state.input.charCodeAt(state.position);
	let hasSeparation = state.position === state.lineStart || isWsOrEol(state.input.charCodeAt(state.position - 1));
	while (ch !== 0) {
		while (isWhiteSpace(ch)) {
			hasSeparation = true;
			if (ch === 9 && state.firstTabInLine === -1) state.firstTabInLine = state.position;
			ch = state.input.charCodeAt(++state.position);
		}
		if (allowComments && hasSeparation && ch === 35) do
			ch = state.input.charCodeAt(++state.position);
		while (!isEol(ch) && ch !== 0);
		if (!isEol(ch)) break;
		consumeLineBreak(state);
		lineBreaks++;
		hasSeparation = true;
		ch = state.input.charCodeAt(state.position);
		while (ch === 32) {
			state.lineIndent++;
			ch = state.input.charCodeAt(++state.position);
		}
	}
	return lineBreaks;
}
function testDocumentSeparator(state, position = state.position) {
	const ch = state.input.charCodeAt(position);
	if ((ch === 45 || ch === 46) && ch === state.input.charCodeAt(position + 1) && ch === state.input.charCodeAt(position + 2)) {
		const following = state.input.charCodeAt(position + 3);
		return following === 0 || isWsOrEol(following);
	}
	return false;
}
function skipByteOrderMark(state) {
	if (state.position === state.lineStart && state.input.charCodeAt(state.position) === 65279) {
		state.position++;
		state.lineStart = state.position;
	}
}
function testDocumentBoundary(state) {
	if (state.position !== state.lineStart) return false;
	if (testDocumentSeparator(state)) return true;
	if (state.input.charCodeAt(state.position) !== 65279) return false;
	const snapshot = snapshotState(state);
	skipByteOrderMark(state);
	skipSeparationSpace(state, true);
	const ch = state.input.charCodeAt(state.position);
	const result = state.position === state.lineStart && (ch === 37 || ch === 45 && testDocumentSeparator(state));
	restoreState(state, snapshot);
	return result;
}
function skipUntilLineEnd(state) {
	let ch = state.input.charCodeAt(state.position);
	while (ch !== 0 && !isEol(ch)) ch = state.input.charCodeAt(++state.position);
}
function checkPrintable(state, start, end) {
	const match = PATTERN_NON_PRINTABLE.exec(state.input.slice(start, end));
	if (match !== null) {
		state.position = start + match.index + match[0].length - 1;
		throwError(state, "the stream contains non-printable characters");
	}
}
function readTagProperty(state, props, inFlow) {
	if (state.input.charCodeAt(state.position) !== 33) return false;
	if (props.tagStart !== NO_RANGE$1) throwError(state, "duplication of a tag property");
	const start = state.position;
	let isVerbatim = false;
	let isNamed = false;
	let tagHandle = "!";
	let ch = state.input.charCodeAt(++state.position);
	if (ch === 60) {
		isVerbatim = true;
		ch = state.input.charCodeAt(++state.position);
	} else if (ch === 33) {
		isNamed = true;
		tagHandle = "!!";
		ch = state.input.charCodeAt(++state.position);
	}
	let suffixStart = state.position;
	let tagName;
	if (isVerbatim) {
		while (ch !== 0 && ch !== 62) ch = state.input.charCodeAt(++state.position);
		if (ch !== 62) throwError(state, "unexpected end of the stream within a verbatim tag");
		tagName = state.input.slice(suffixStart, state.position);
		state.position++;
	} else {
		while (ch !== 0 && !isWsOrEol(ch) && !(inFlow && isFlowIndicator(ch))) {
			if (ch === 33) {
				if (!isNamed) {
					tagHandle = state.input.slice(suffixStart - 1, state.position + 1);
					if (!PATTERN_TAG_HANDLE.test(tagHandle)) throwError(state, "named tag handle cannot contain such characters");
					isNamed = true;
					suffixStart = state.position + 1;
				} else throwError(state, "tag suffix cannot contain exclamation marks");
			}
			ch = state.input.charCodeAt(++state.position);
		}
		tagName = state.input.slice(suffixStart, state.position);
		if (PATTERN_FLOW_INDICATORS.test(tagName)) throwError(state, "tag suffix cannot contain flow indicator characters");
	}
	if (tagName && !(isVerbatim ? PATTERN_TAG_URI.test(tagName) : PATTERN_TAG_SUFFIX.test(tagName))) throwError(state, `tag name cannot contain such characters: ${tagName}`);
	if (!isVerbatim && tagHandle !== "!" && tagHandle !== "!!" && !HAS_OWN.call(state.tagHandlers, tagHandle)) throwError(state, `undeclared tag handle "${tagHandle}"`);
	props.tagStart = start;
	props.tagEnd = state.position;
	return true;
}
function readAnchorProperty(state, props) {
	if (state.input.charCodeAt(state.position) !== 38) return false;
	if (props.anchorStart !== NO_RANGE$1) throwError(state, "duplication of an anchor property");
	state.position++;
	const start = state.position;
	while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position)) && !isFlowIndicator(state.input.charCodeAt(state.position))) state.position++;
	if (state.position === start) throwError(state, "name of an anchor node must contain at least one character");
	props.anchorStart = start;
	props.anchorEnd = state.position;
	return true;
}
function readAlias(state, props) {
	if (state.input.charCodeAt(state.position) !== 42) return false;
	if (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1) throwError(state, "alias node should not have any properties");
	state.position++;
	const start = state.position;
	while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position)) && !isFlowIndicator(state.input.charCodeAt(state.position))) state.position++;
	if (state.position === start) throwError(state, "name of an alias node must contain at least one character");
	addAliasEvent(state, start, state.position);
	return true;
}
function readFlowScalarBreak(state, nodeIndent) {
	skipSeparationSpace(state, false);
	if (state.lineIndent < nodeIndent) throwError(state, "deficient indentation");
}
function readSingleQuotedScalar(state, nodeIndent, props) {
	if (state.input.charCodeAt(state.position) !== 39) return false;
	state.position++;
	const start = state.position;
	let simple = true;
	while (state.input.charCodeAt(state.position) !== 0) {
		const ch = state.input.charCodeAt(state.position);
		if (ch === 39) {
			if (state.input.charCodeAt(state.position + 1) === 39) {
				simple = false;
				state.position += 2;
				continue;
			}
			const end = state.position;
			state.position++;
			addScalarEvent(state, start, end, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.SINGLE_QUOTED, CHOMPING_MODE.CLIP, -1, simple);
			return true;
		}
		if (isEol(ch)) {
			simple = false;
			readFlowScalarBreak(state, nodeIndent);
		} else if (state.position === state.lineStart && testDocumentSeparator(state)) throwError(state, "unexpected end of the document within a single quoted scalar");
		else if (ch !== 9 && ch < 32) throwError(state, "expected valid JSON character");
		else state.position++;
	}
	throwError(state, "unexpected end of the stream within a single quoted scalar");
}
function readDoubleQuotedScalar(state, nodeIndent, props) {
	if (state.input.charCodeAt(state.position) !== 34) return false;
	state.position++;
	const start = state.position;
	let simple = true;
	while (state.input.charCodeAt(state.position) !== 0) {
		const ch = state.input.charCodeAt(state.position);
		if (ch === 34) {
			const end = state.position;
			state.position++;
			addScalarEvent(state, start, end, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.DOUBLE_QUOTED, CHOMPING_MODE.CLIP, -1, simple);
			return true;
		}
		if (ch === 92) {
			simple = false;
			const escaped = state.input.charCodeAt(++state.position);
			if (isEol(escaped)) readFlowScalarBreak(state, nodeIndent);
			else if (isSimpleEscape(escaped)) state.position++;
			else {
				let hexLength = escapedHexLen(escaped);
				if (hexLength === 0) throwError(state, "unknown escape sequence");
				while (hexLength-- > 0) {
					state.position++;
					if (fromHexCode(state.input.charCodeAt(state.position)) < 0) throwError(state, "expected hexadecimal character");
				}
				state.position++;
			}
		} else if (isEol(ch)) {
			simple = false;
			readFlowScalarBreak(state, nodeIndent);
		} else if (state.position === state.lineStart && testDocumentSeparator(state)) throwError(state, "unexpected end of the document within a double quoted scalar");
		else if (ch !== 9 && ch < 32) throwError(state, "expected valid JSON character");
		else state.position++;
	}
	throwError(state, "unexpected end of the stream within a double quoted scalar");
}
function readBlockScalar(state, parentIndent, props) {
	const ch = state.input.charCodeAt(state.position);
	let chomping = CHOMPING_MODE.CLIP;
	let indent = -1;
	let detectedIndent = false;
	if (ch !== 124 && ch !== 62) return false;
	const style = ch === 124 ? SCALAR_STYLE.LITERAL_BLOCK : SCALAR_STYLE.FOLDED_BLOCK;
	state.position++;
	while (state.input.charCodeAt(state.position) !== 0) {
		const current = state.input.charCodeAt(state.position);
		const digit = fromDecimalCode(current);
		if (current === 43 || current === 45) {
			if (chomping !== CHOMPING_MODE.CLIP) throwError(state, "repeat of a chomping mode identifier");
			chomping = current === 43 ? CHOMPING_MODE.KEEP : CHOMPING_MODE.STRIP;
			state.position++;
		} else if (digit >= 0) {
			if (digit === 0) throwError(state, "bad explicit indentation width of a block scalar; it cannot be less than one");
			if (detectedIndent) throwError(state, "repeat of an indentation width identifier");
			indent = parentIndent + digit - 1;
			detectedIndent = true;
			state.position++;
		} else break;
	}
	let hadWhitespace = false;
	while (isWhiteSpace(state.input.charCodeAt(state.position))) {
		hadWhitespace = true;
		state.position++;
	}
	if (hadWhitespace && state.input.charCodeAt(state.position) === 35) skipUntilLineEnd(state);
	if (isEol(state.input.charCodeAt(state.position))) consumeLineBreak(state);
	else if (state.input.charCodeAt(state.position) !== 0) throwError(state, "a line break is expected");
	let contentIndent = detectedIndent ? indent : -1;
	let maxLeadingIndent = 0;
	const valueStart = state.position;
	let valueEnd = state.position;
	while (state.input.charCodeAt(state.position) !== 0) {
		const linePosition = state.position;
		let column = 0;
		while (state.input.charCodeAt(linePosition + column) === 32) column++;
		const first = state.input.charCodeAt(linePosition + column);
		if (first === 0) {
			if (contentIndent >= 0) {
				if (column > contentIndent) valueEnd = linePosition + column;
			} else if (column > 0) valueEnd = linePosition + column;
			break;
		}
		if (testDocumentBoundary(state)) break;
		if (!detectedIndent && contentIndent === -1 && isEol(first)) maxLeadingIndent = Math.max(maxLeadingIndent, column);
		if (!detectedIndent && contentIndent === -1 && !isEol(first)) {
			if (first === 9 && column < parentIndent) {
				state.position = linePosition + column;
				throwError(state, "tab characters must not be used in indentation");
			}
			if (column >= parentIndent && column < maxLeadingIndent) {
				state.position = linePosition + column;
				throwError(state, "bad indentation of a mapping entry");
			}
		}
		if (contentIndent === -1 && first !== 0 && !isEol(first) && column < parentIndent) {
			state.lineIndent = column;
			state.position = linePosition + column;
			break;
		}
		if (!detectedIndent && first !== 0 && !isEol(first) && contentIndent === -1) contentIndent = column;
		const requiredIndent = contentIndent === -1 ? parentIndent + 1 : contentIndent;
		if (first !== 0 && !isEol(first) && column < requiredIndent) {
			state.lineIndent = column;
			state.position = linePosition + column;
			break;
		}
		skipUntilLineEnd(state);
		valueEnd = state.position;
		if (isEol(state.input.charCodeAt(state.position))) {
			consumeLineBreak(state);
			valueEnd = state.position;
		}
	}
	checkPrintable(state, valueStart, valueEnd);
	addScalarEvent(state, valueStart, valueEnd, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, style, chomping, contentIndent);
	return true;
}
function canStartPlainScalar(state, nodeContext) {
	const ch = state.input.charCodeAt(state.position);
	const inFlow = nodeContext === CONTEXT_FLOW_IN;
	if (ch === 0 || isWsOrEol(ch) || ch === 35 || ch === 38 || ch === 42 || ch === 33 || ch === 124 || ch === 62 || ch === 39 || ch === 34 || ch === 37 || ch === 64 || ch === 96 || isFlowIndicator(ch)) return false;
	if (ch === 63 || ch === 45) {
		const following = state.input.charCodeAt(state.position + 1);
		if (isWsOrEolOrEnd(following) || inFlow && isFlowIndicator(following)) return false;
	}
	return true;
}
function readPlainScalar(state, nodeIndent, nodeContext, props) {
	if (!canStartPlainScalar(state, nodeContext)) return false;
	const start = state.position;
	let end = state.position;
	let ch = state.input.charCodeAt(state.position);
	const inFlow = nodeContext === CONTEXT_FLOW_IN;
	let multiline = false;
	while (ch !== 0) {
		if (testDocumentBoundary(state)) break;
		if (ch === 58) {
			const following = state.input.charCodeAt(state.position + 1);
			if (isWsOrEolOrEnd(following) || inFlow && isFlowIndicator(following)) break;
		} else if (ch === 35) {
			if (isWsOrEol(state.input.charCodeAt(state.position - 1))) break;
		} else if (inFlow && isFlowIndicator(ch)) break;
		else if (isEol(ch)) {
			const savedPosition = state.position;
			const savedLine = state.line;
			const savedLineStart = state.lineStart;
			const savedLineIndent = state.lineIndent;
			skipSeparationSpace(state, false);
			if (state.lineIndent >= nodeIndent) {
				multiline = true;
				ch = state.input.charCodeAt(state.position);
				continue;
			}
			state.position = savedPosition;
			state.line = savedLine;
			state.lineStart = savedLineStart;
			state.lineIndent = savedLineIndent;
			break;
		}
		if (!isWhiteSpace(ch)) end = state.position + 1;
		ch = state.input.charCodeAt(++state.position);
	}
	if (end === start) return false;
	checkPrintable(state, start, end);
	addScalarEvent(state, start, end, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.PLAIN, CHOMPING_MODE.CLIP, -1, !multiline);
	return true;
}
function skipFlowSeparationSpace(state, nodeIndent) {
	const startLine = state.line;
	skipSeparationSpace(state, true);
	if (state.line > startLine && state.lineIndent < nodeIndent || state.firstTabInLine !== -1 && state.lineIndent < nodeIndent) throwError(state, "deficient indentation");
}
function readFlowCollection(state, nodeIndent, props) {
	const ch = state.input.charCodeAt(state.position);
	const isMapping = ch === 123;
	const start = state.position;
	let readNext = true;
	if (ch !== 91 && ch !== 123) return false;
	const terminator = isMapping ? 125 : 93;
	if (isMapping) addMappingEvent(state, start, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.FLOW);
	else addSequenceEvent(state, start, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.FLOW);
	state.position++;
	while (state.input.charCodeAt(state.position) !== 0) {
		skipFlowSeparationSpace(state, nodeIndent);
		let ch = state.input.charCodeAt(state.position);
		if (ch === terminator) {
			state.position++;
			addPopEvent(state);
			return true;
		} else if (!readNext) throwError(state, "missed comma between flow collection entries");
		else if (ch === 44) throwError(state, "expected the node content, but found ','");
		let isPair = false;
		let isExplicitPair = false;
		if (ch === 63 && isWsOrEol(state.input.charCodeAt(state.position + 1))) {
			isPair = isExplicitPair = true;
			state.position += 1;
			skipFlowSeparationSpace(state, nodeIndent);
		}
		const entryLine = state.line;
		const entryStart = snapshotState(state);
		const keyWasRead = parseNode(state, nodeIndent, CONTEXT_FLOW_IN, false, true);
		skipFlowSeparationSpace(state, nodeIndent);
		ch = state.input.charCodeAt(state.position);
		if ((isMapping || isExplicitPair || state.line === entryLine) && ch === 58) {
			isPair = true;
			state.position++;
			skipFlowSeparationSpace(state, nodeIndent);
			if (!isMapping) {
				insertFlowPairMappingEvent(state, entryStart);
				if (!keyWasRead) addEmptyScalarEvent(state);
			} else if (!keyWasRead) addEmptyScalarEvent(state);
			if (!parseNode(state, nodeIndent, CONTEXT_FLOW_IN, false, true)) addEmptyScalarEvent(state);
			skipFlowSeparationSpace(state, nodeIndent);
			if (!isMapping) addPopEvent(state);
		} else if (isMapping && isPair) {
			if (!keyWasRead) addEmptyScalarEvent(state);
			addEmptyScalarEvent(state);
		} else if (isMapping) addEmptyScalarEvent(state);
		else if (isPair) {
			insertFlowPairMappingEvent(state, entryStart);
			if (!keyWasRead) addEmptyScalarEvent(state);
			addEmptyScalarEvent(state);
			addPopEvent(state);
		}
		ch = state.input.charCodeAt(state.position);
		if (ch === 44) {
			readNext = true;
			state.position++;
		} else readNext = false;
	}
	throwError(state, "unexpected end of the stream within a flow collection");
}
function readBlockSequence(state, nodeIndent, props) {
	if (state.firstTabInLine !== -1 || state.input.charCodeAt(state.position) !== 45 || !isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) return false;
	addSequenceEvent(state, state.position, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.BLOCK);
	while (state.input.charCodeAt(state.position) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) {
		if (state.firstTabInLine !== -1) {
			state.position = state.firstTabInLine;
			throwError(state, "tab characters must not be used in indentation");
		}
		const entryLine = state.line;
		state.position++;
		const hadBreak = skipSeparationSpace(state, true) > 0;
		if (state.firstTabInLine !== -1 && state.input.charCodeAt(state.position) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) throwError(state, "bad indentation of a sequence entry");
		if (hadBreak && state.lineIndent <= nodeIndent) addEmptyScalarEvent(state);
		else parseNode(state, nodeIndent, CONTEXT_BLOCK_IN, false, true);
		skipSeparationSpace(state, true);
		if (state.lineIndent < nodeIndent || state.position >= state.length) break;
		if (state.lineIndent > nodeIndent) throwError(state, "bad indentation of a sequence entry");
		if (state.line === entryLine && state.input.charCodeAt(state.position) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) throwError(state, "bad indentation of a sequence entry");
	}
	addPopEvent(state);
	return true;
}
function readBlockMapping(state, nodeIndent, flowIndent, props) {
	let atExplicitKey = false;
	let detected = false;
	let mappingOpened = false;
	let pendingExplicitKey = false;
	if (state.firstTabInLine !== -1) return false;
	let ch = state.input.charCodeAt(state.position);
	while (ch !== 0) {
		if (!atExplicitKey && state.firstTabInLine !== -1) {
			state.position = state.firstTabInLine;
			throwError(state, "tab characters must not be used in indentation");
		}
		const following = state.input.charCodeAt(state.position + 1);
		const entryLine = state.line;
		if ((ch === 63 || ch === 58) && isWsOrEolOrEnd(following)) {
			if (!mappingOpened) {
				addMappingEvent(state, state.position, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.BLOCK);
				mappingOpened = true;
			}
			if (ch === 63) {
				if (atExplicitKey) addEmptyScalarEvent(state);
				detected = true;
				atExplicitKey = true;
			} else if (atExplicitKey) atExplicitKey = false;
			else {
				addEmptyScalarEvent(state);
				detected = true;
				atExplicitKey = false;
			}
			state.position += 1;
			pendingExplicitKey = true;
		} else {
			if (atExplicitKey) {
				addEmptyScalarEvent(state);
				atExplicitKey = false;
			}
			const beforeKey = snapshotState(state);
			if (!parseNode(state, flowIndent, CONTEXT_FLOW_OUT, false, true)) break;
			if (state.line === entryLine) {
				ch = state.input.charCodeAt(state.position);
				while (isWhiteSpace(ch)) ch = state.input.charCodeAt(++state.position);
				if (ch === 58) {
					ch = state.input.charCodeAt(++state.position);
					if (!isWsOrEolOrEnd(ch)) throwError(state, "a whitespace character is expected after the key-value separator within a block mapping");
					if (!mappingOpened) {
						state.events.splice(beforeKey.eventsLength, 0, {
							type: EVENT_ID.MAPPING,
							start: beforeKey.position,
							anchorStart: props.anchorStart,
							anchorEnd: props.anchorEnd,
							tagStart: props.tagStart,
							tagEnd: props.tagEnd,
							style: COLLECTION_STYLE.BLOCK
						});
						mappingOpened = true;
					}
					detected = true;
					atExplicitKey = false;
					pendingExplicitKey = false;
				} else if (detected) throwError(state, "expected ':' after a mapping key");
				else {
					if (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1) {
						restoreState(state, beforeKey);
						return false;
					}
					return true;
				}
			} else if (detected) throwError(state, "can not read a block mapping entry; a multiline key may not be an implicit key");
			else {
				if (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1) {
					restoreState(state, beforeKey);
					return false;
				}
				return true;
			}
		}
		if (parseNode(state, nodeIndent, CONTEXT_BLOCK_OUT, true, pendingExplicitKey)) pendingExplicitKey = false;
		if (!atExplicitKey) {
			if (pendingExplicitKey) {
				addEmptyScalarEvent(state);
				pendingExplicitKey = false;
			}
		}
		skipSeparationSpace(state, true);
		ch = state.input.charCodeAt(state.position);
		if ((state.line === entryLine || state.lineIndent > nodeIndent) && ch !== 0) throwError(state, "bad indentation of a mapping entry");
		else if (state.lineIndent < nodeIndent) break;
	}
	if (!detected) return false;
	if (atExplicitKey) addEmptyScalarEvent(state);
	if (mappingOpened) addPopEvent(state);
	return true;
}
function parseNode(state, parentIndent, nodeContext, allowToSeek, allowCompact, allowPropertyMapping = true) {
	if (state.depth >= state.maxDepth) throwError(state, `nesting exceeded maxDepth (${state.maxDepth})`);
	state.depth++;
	let indentStatus = 1;
	let atNewLine = false;
	let hasContent = false;
	let propertyStart = null;
	const props = emptyProperties();
	let allowBlockScalars = nodeContext === CONTEXT_BLOCK_OUT || nodeContext === CONTEXT_BLOCK_IN;
	let allowBlockCollections = allowBlockScalars;
	const allowBlockStyles = allowBlockScalars;
	if (allowToSeek && skipSeparationSpace(state, true)) {
		atNewLine = true;
		if (state.lineIndent > parentIndent) indentStatus = 1;
		else if (state.lineIndent === parentIndent) indentStatus = 0;
		else indentStatus = -1;
	}
	if (indentStatus === 1) while (true) {
		const ch = state.input.charCodeAt(state.position);
		const propertyState = snapshotState(state);
		if (atNewLine && indentStatus !== 1 && (ch === 33 || ch === 38)) break;
		if (atNewLine && allowBlockStyles && (props.tagStart !== NO_RANGE$1 || props.anchorStart !== NO_RANGE$1) && (ch === 33 || ch === 38)) {
			const fallbackState = snapshotState(state);
			const flowIndent = parentIndent + 1;
			if (readBlockMapping(state, state.position - state.lineStart, flowIndent, props) && state.events[fallbackState.eventsLength]?.type === EVENT_ID.MAPPING) {
				state.depth--;
				return true;
			}
			restoreState(state, fallbackState);
		}
		if (atNewLine && (ch === 33 && props.tagStart !== NO_RANGE$1 || ch === 38 && props.anchorStart !== NO_RANGE$1)) break;
		if (!readTagProperty(state, props, nodeContext === CONTEXT_FLOW_IN) && !readAnchorProperty(state, props)) break;
		if (propertyStart === null) propertyStart = propertyState;
		if (skipSeparationSpace(state, true)) {
			atNewLine = true;
			allowBlockCollections = allowBlockStyles;
			if (state.lineIndent > parentIndent) indentStatus = 1;
			else if (state.lineIndent === parentIndent) indentStatus = 0;
			else indentStatus = -1;
		} else allowBlockCollections = false;
	}
	if (allowBlockCollections) allowBlockCollections = atNewLine || allowCompact;
	if (indentStatus === 1 || nodeContext === CONTEXT_BLOCK_OUT) {
		const flowIndent = nodeContext === CONTEXT_FLOW_IN || nodeContext === CONTEXT_FLOW_OUT ? parentIndent : parentIndent + 1;
		const blockIndent = state.position - state.lineStart;
		if (indentStatus === 1) {
			if (allowBlockCollections && (readBlockSequence(state, blockIndent, props) || readBlockMapping(state, blockIndent, flowIndent, props)) || readFlowCollection(state, flowIndent, props)) hasContent = true;
			else {
				const ch = state.input.charCodeAt(state.position);
				if (propertyStart !== null && allowPropertyMapping && allowBlockStyles && !allowBlockCollections && ch !== 124 && ch !== 62) {
					const fallbackState = snapshotState(state);
					const propertyIndent = propertyStart.position - propertyStart.lineStart;
					restoreState(state, propertyStart);
					if (readBlockMapping(state, propertyIndent, flowIndent, emptyProperties()) && state.events[fallbackState.eventsLength]?.type === EVENT_ID.MAPPING) hasContent = true;
					else restoreState(state, fallbackState);
				}
				if (!hasContent && (allowBlockScalars && readBlockScalar(state, flowIndent, props) || readSingleQuotedScalar(state, flowIndent, props) || readDoubleQuotedScalar(state, flowIndent, props) || readAlias(state, props) || readPlainScalar(state, flowIndent, nodeContext, props))) hasContent = true;
			}
		} else if (indentStatus === 0) hasContent = allowBlockCollections && readBlockSequence(state, blockIndent, props);
	}
	allowBlockScalars = allowBlockScalars && !hasContent;
	if (!hasContent && (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1 || allowBlockScalars)) {
		addScalarEvent(state, NO_RANGE$1, NO_RANGE$1, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.PLAIN);
		hasContent = true;
	}
	state.depth--;
	return hasContent || props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1;
}
function readDirective(state) {
	if (state.lineIndent > 0 || state.input.charCodeAt(state.position) !== 37) return false;
	state.position++;
	const nameStart = state.position;
	while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position))) state.position++;
	const name = state.input.slice(nameStart, state.position);
	const args = [];
	if (name.length === 0) throwError(state, "directive name must not be less than one character in length");
	while (state.input.charCodeAt(state.position) !== 0 && !isEol(state.input.charCodeAt(state.position))) {
		while (isWhiteSpace(state.input.charCodeAt(state.position))) state.position++;
		if (state.input.charCodeAt(state.position) === 35 || isEol(state.input.charCodeAt(state.position)) || state.input.charCodeAt(state.position) === 0) break;
		const start = state.position;
		while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position))) state.position++;
		args.push(state.input.slice(start, state.position));
	}
	if (isEol(state.input.charCodeAt(state.position))) consumeLineBreak(state);
	if (name === "YAML") {
		if (state.directives.some((directive) => directive.kind === "yaml")) throwError(state, "duplication of %YAML directive");
		if (args.length !== 1) throwError(state, "YAML directive accepts exactly one argument");
		const match = /^([0-9]+)\.([0-9]+)$/.exec(args[0]);
		if (match === null) throwError(state, "ill-formed argument of the YAML directive");
		if (parseInt(match[1], 10) !== 1) throwError(state, "unacceptable YAML version of the document");
		state.directives.push({
			kind: "yaml",
			version: args[0]
		});
	} else if (name === "TAG") {
		if (args.length !== 2) throwError(state, "TAG directive accepts exactly two arguments");
		const [handle, prefix] = args;
		if (!PATTERN_TAG_HANDLE.test(handle)) throwError(state, "ill-formed tag handle (first argument) of the TAG directive");
		if (HAS_OWN.call(state.tagHandlers, handle)) throwError(state, `there is a previously declared suffix for "${handle}" tag handle`);
		if (!PATTERN_TAG_PREFIX.test(prefix)) throwError(state, "ill-formed tag prefix (second argument) of the TAG directive");
		state.tagHandlers[handle] = prefix;
		state.directives.push({
			kind: "tag",
			handle,
			prefix
		});
	}
	return true;
}
function readDocument(state) {
	state.directives = [];
	state.tagHandlers = Object.create(null);
	let hasDirectives = false;
	skipSeparationSpace(state, true);
	while (readDirective(state)) {
		hasDirectives = true;
		skipSeparationSpace(state, true);
	}
	let explicitStart = false;
	let explicitEnd = false;
	let allowCompact = true;
	if (state.lineIndent === 0 && state.input.charCodeAt(state.position) === 45 && state.input.charCodeAt(state.position + 1) === 45 && state.input.charCodeAt(state.position + 2) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 3))) {
		explicitStart = true;
		const markerLine = state.line;
		state.position += 3;
		skipSeparationSpace(state, true);
		allowCompact = state.line > markerLine;
	} else if (hasDirectives) throwError(state, "directives end mark is expected");
	const documentEventIndex = state.events.length;
	if (!explicitStart && state.position === state.lineStart && state.input.charCodeAt(state.position) === 46 && testDocumentSeparator(state)) {
		state.position += 3;
		skipSeparationSpace(state, true);
		return;
	}
	addDocumentEvent(state, explicitStart, false);
	if (!parseNode(state, state.lineIndent - 1, CONTEXT_BLOCK_OUT, false, allowCompact, allowCompact)) addEmptyScalarEvent(state);
	skipSeparationSpace(state, true);
	if (state.position === state.lineStart && testDocumentSeparator(state)) {
		explicitEnd = state.input.charCodeAt(state.position) === 46;
		if (explicitEnd) {
			const markerLine = state.line;
			state.position += 3;
			skipSeparationSpace(state, true);
			if (state.line === markerLine && state.position < state.length) throwError(state, "end of the stream or a document separator is expected");
		}
	}
	const documentEvent = state.events[documentEventIndex];
	if (documentEvent?.type === EVENT_ID.DOCUMENT) documentEvent.explicitEnd = explicitEnd;
	addPopEvent(state);
	if (!explicitEnd && state.position < state.length && !testDocumentBoundary(state)) throwError(state, "end of the stream or a document separator is expected");
}
/**
* Parses YAML into a flat event stream referencing source text by offsets.
*
* @category Events
*/
function parseEvents(input, options) {
	const length = input.length;
	const state = {
		...DEFAULT_PARSER_OPTIONS,
		...options,
		input: `${input}\0`,
		length,
		position: 0,
		line: 0,
		lineStart: 0,
		lineIndent: 0,
		firstTabInLine: -1,
		depth: 0,
		directives: [],
		tagHandlers: Object.create(null),
		events: []
	};
	const nullpos = input.indexOf("\0");
	if (nullpos !== -1) YAMLException.throwAt(input, nullpos, "null byte is not allowed in input", state.filename);
	while (state.position < state.length) {
		skipByteOrderMark(state);
		skipSeparationSpace(state, true);
		if (state.position >= state.length) break;
		const documentStart = state.position;
		readDocument(state);
		if (state.position === documentStart)
 /* c8 ignore next */
		throwError(state, "can not read a document");
	}
	return state.events;
}
var DEFAULT_LOAD_OPTIONS = {
	...DEFAULT_PARSER_OPTIONS,
	...DEFAULT_CONSTRUCTOR_OPTIONS
};
function loadDocuments(input, options = {}) {
	const opts = {
		...DEFAULT_LOAD_OPTIONS,
		...options
	};
	const source = String(input);
	const PARSER_OPT_KEYS = Object.keys(DEFAULT_PARSER_OPTIONS);
	const CONSTRUCTOR_OPT_KEYS = Object.keys(DEFAULT_CONSTRUCTOR_OPTIONS);
	return constructFromEvents(parseEvents(source, pick(opts, PARSER_OPT_KEYS)), {
		...pick(opts, CONSTRUCTOR_OPT_KEYS),
		source
	});
}
/**
* Parses `string` as a single YAML document. Throws {@link YAMLException} on
* error. This function does not understand multi-document or empty sources; it
* throws an exception on those.
*
* > [!NOTE]
* > 1. When processing untrusted input, see the
* >    [security considerations](../docs/safety.md).
* > 2. All exceptions MUST be caught, not just {@link YAMLException}.
* > 3. The default {@link CORE_SCHEMA} comes without the `!!merge` tag. You can
* >    easily enable it if needed.
* > 4. The default {@link mapTag} is `{}`-object based, with known limitations
* >    (see description). For full compatibility use {@link realMapTag}
* >    instead (it uses native JS `Map`).
*
* @example
* Enable {@link mergeTag} and {@link realMapTag}:
*
* ```javascript
* import { load, CORE_SCHEMA, mergeTag, realMapTag } from 'js-yaml'
*
* try {
*   load(data, { schema: CORE_SCHEMA.withTags(mergeTag, realMapTag) })
* } catch (e) {
*   console.error(e)
* }
* ```
*
* @category Main
*/
function load(input, options) {
	const documents = loadDocuments(input, options);
	if (documents.length === 0) throw new YAMLException("expected a document, but the input is empty");
	if (documents.length === 1) return documents[0];
	throw new YAMLException("expected a single document in the stream, but found more");
}
function hasBit(mask, bit) {
	return (mask & 1 << bit) !== 0;
}
/**
* Default scalar styling rules in application order.
* See [Scalar styling](../../docs/scalar_styling.md) for usage details.
*
* @category AST
*/
var DEFAULT_SCALAR_STYLE_RULES = {
	applyQuoteFlowKeysOption,
	doubleQuoteForInvisibles,
	doubleQuoteWhitespaceOnly,
	applyForceQuotesOption,
	tryLongOrMultilineAsBlock,
	quoteInvalidPlain,
	fallbackToDoubleQuoted
};
function _preferredQuotedStyle(layout) {
	if (layout.presenterOptions.quoteStyle === "single" && hasBit(layout.allowedStylesMask, SCALAR_STYLE.SINGLE_QUOTED)) return SCALAR_STYLE.SINGLE_QUOTED;
	return SCALAR_STYLE.DOUBLE_QUOTED;
}
function applyQuoteFlowKeysOption(layout) {
	if (!layout.presenterOptions.quoteFlowKeys) return;
	if (!layout.isKey || !layout.flowOnly || layout.style !== SCALAR_STYLE.PLAIN) return;
	layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
function doubleQuoteForInvisibles(layout) {
	if (layout.style === SCALAR_STYLE.PLAIN && /[\t\x7F-\xA0\u2028\u2029\uFEFF\uFFFE\uFFFF]/.test(layout.node.value)) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
function doubleQuoteWhitespaceOnly(layout) {
	if (layout.style === SCALAR_STYLE.PLAIN && /^\s+$/.test(layout.node.value)) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
function applyForceQuotesOption(layout) {
	if (!layout.presenterOptions.forceQuotes) return;
	if (layout.isKey || layout.style !== SCALAR_STYLE.PLAIN) return;
	if (layout.node.tag !== layout.presenterOptions.schema.defaultScalarTag.tagName) return;
	layout.style = layout.node.value.includes("\n") ? SCALAR_STYLE.DOUBLE_QUOTED : _preferredQuotedStyle(layout);
}
function tryLongOrMultilineAsBlock(layout) {
	if (layout.style !== SCALAR_STYLE.PLAIN || layout.isKey) return;
	const value = layout.node.value;
	const multiline = value.indexOf("\n") !== -1;
	if (!hasBit(layout.allowedStylesMask, SCALAR_STYLE.LITERAL_BLOCK)) {
		if (multiline) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
		return;
	}
	const w = layout.presenterOptions.lineWidth;
	if (w === -1) {
		if (multiline) layout.style = SCALAR_STYLE.LITERAL_BLOCK;
		return;
	}
	const availableWidth = Math.max(Math.min(w, 40), w - layout.shiftOfContent);
	let position = 0;
	let shouldFold = false;
	while (position <= value.length) {
		let lineEnd = value.length;
		const nextLineBreak = value.indexOf("\n", position);
		if (nextLineBreak !== -1) lineEnd = nextLineBreak;
		const line = value.slice(position, lineEnd);
		if (line.length > availableWidth && line[0] !== " " && / [^ \t]/.test(line)) shouldFold = true;
		if (nextLineBreak === -1) break;
		position = nextLineBreak + 1;
	}
	if (shouldFold) layout.style = SCALAR_STYLE.FOLDED_BLOCK;
	else if (multiline) layout.style = SCALAR_STYLE.LITERAL_BLOCK;
}
function quoteInvalidPlain(layout) {
	if (layout.style === SCALAR_STYLE.PLAIN && !hasBit(layout.allowedStylesMask, SCALAR_STYLE.PLAIN)) layout.style = _preferredQuotedStyle(layout);
}
function fallbackToDoubleQuoted(layout) {
	if (!hasBit(layout.allowedStylesMask, layout.style)) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
var SRC_C_PRINTABLE = "[\\x09\\x0A\\x0D\\x20-\\x7E\\x85\\xA0-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]";
var SRC_B_CHAR = "[\\n\\r]";
var SRC_C_BYTE_ORDER_MARK = "\\uFEFF";
var SRC_S_WHITE = "[ \\t]";
var SRC_NB_CHAR = `(?:(?!(?:${SRC_B_CHAR}|${SRC_C_BYTE_ORDER_MARK}))${SRC_C_PRINTABLE})`;
var SRC_NS_CHAR = `(?:(?!${SRC_S_WHITE})${SRC_NB_CHAR})`;
var SRC_NB_JSON = "[\\x09\\x20-\\uD7FF\\uE000-\\uFFFF\\u{10000}-\\u{10FFFF}]";
var SRC_C_INDICATOR = "[-?:,\\[\\]{}#&*!|>'\"%@`]";
var SRC_C_FLOW_INDICATOR = "[,\\[\\]{}]";
var SRC_NS_PLAIN_SAFE_FLOW_OUT = SRC_NS_CHAR;
var SRC_NS_PLAIN_SAFE_FLOW_IN = `(?:(?!${SRC_C_FLOW_INDICATOR})${SRC_NS_CHAR})`;
var SRC_NS_PLAIN_FIRST_FLOW_OUT = `(?:(?:(?!${SRC_C_INDICATOR})${SRC_NS_CHAR})|[?:-](?=${SRC_NS_PLAIN_SAFE_FLOW_OUT}))`;
var SRC_NS_PLAIN_FIRST_FLOW_IN = `(?:(?:(?!${SRC_C_INDICATOR})${SRC_NS_CHAR})|[?:-](?=${SRC_NS_PLAIN_SAFE_FLOW_IN}))`;
var SRC_NS_PLAIN_CHAR_FLOW_OUT = `(?:(?:(?![:#])${SRC_NS_PLAIN_SAFE_FLOW_OUT})|:(?=${SRC_NS_PLAIN_SAFE_FLOW_OUT}))#*`;
var SRC_NS_PLAIN_CHAR_FLOW_IN = `(?:(?:(?![:#])${SRC_NS_PLAIN_SAFE_FLOW_IN})|:(?=${SRC_NS_PLAIN_SAFE_FLOW_IN}))#*`;
var SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT = `(?:${SRC_S_WHITE}*${SRC_NS_PLAIN_CHAR_FLOW_OUT})*`;
var SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN = `(?:${SRC_S_WHITE}*${SRC_NS_PLAIN_CHAR_FLOW_IN})*`;
var SRC_NS_PLAIN_ONE_LINE_FLOW_OUT = `${SRC_NS_PLAIN_FIRST_FLOW_OUT}#*${SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT}`;
var SRC_NS_PLAIN_ONE_LINE_FLOW_IN = `${SRC_NS_PLAIN_FIRST_FLOW_IN}#*${SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN}`;
var SRC_NS_PLAIN_ONE_LINE_BLOCK_KEY = SRC_NS_PLAIN_ONE_LINE_FLOW_OUT;
var SRC_NS_PLAIN_ONE_LINE_FLOW_KEY = SRC_NS_PLAIN_ONE_LINE_FLOW_IN;
var SRC_S_NS_PLAIN_NEXT_LINE_FLOW_OUT = `\\n+${SRC_NS_PLAIN_CHAR_FLOW_OUT}${SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT}`;
var SRC_S_NS_PLAIN_NEXT_LINE_FLOW_IN = `\\n+${SRC_NS_PLAIN_CHAR_FLOW_IN}${SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN}`;
var SRC_NS_PLAIN_MULTI_LINE_FLOW_OUT = `${SRC_NS_PLAIN_ONE_LINE_FLOW_OUT}(?:${SRC_S_NS_PLAIN_NEXT_LINE_FLOW_OUT})*`;
var SRC_NS_PLAIN_MULTI_LINE_FLOW_IN = `${SRC_NS_PLAIN_ONE_LINE_FLOW_IN}(?:${SRC_S_NS_PLAIN_NEXT_LINE_FLOW_IN})*`;
new RegExp(`^(?:${SRC_NS_PLAIN_MULTI_LINE_FLOW_OUT})$`, "u");
new RegExp(`^(?:${SRC_NS_PLAIN_MULTI_LINE_FLOW_IN})$`, "u");
new RegExp(`^(?:${SRC_NS_PLAIN_ONE_LINE_BLOCK_KEY})$`, "u");
new RegExp(`^(?:${SRC_NS_PLAIN_ONE_LINE_FLOW_KEY})$`, "u");
new RegExp(`^(?:${SRC_NB_JSON})*$`, "u");
new RegExp(`^(?:${SRC_NB_JSON}|\\n)*$`, "u");
new RegExp(`^(?:${SRC_NB_CHAR}|\\n)*$`, "u");
Object.keys(DEFAULT_SCALAR_STYLE_RULES).map((name) => Reflect.get(DEFAULT_SCALAR_STYLE_RULES, name));
EVENT_ID.DOCUMENT;
EVENT_ID.SEQUENCE;
EVENT_ID.MAPPING;
EVENT_ID.SCALAR;
EVENT_ID.ALIAS;
EVENT_ID.POP;
SCALAR_STYLE.PLAIN;
SCALAR_STYLE.SINGLE_QUOTED;
SCALAR_STYLE.DOUBLE_QUOTED;
SCALAR_STYLE.LITERAL_BLOCK;
SCALAR_STYLE.FOLDED_BLOCK;
COLLECTION_STYLE.BLOCK;
COLLECTION_STYLE.FLOW;
CHOMPING_MODE.CLIP;
CHOMPING_MODE.STRIP;
CHOMPING_MODE.KEEP;
// src/yaml/syntax.ts
var quoteIt = (what) => `${what} Put the whole value in quotes.`;
/** What the parser's codes mean to a person, tried in order: the first whose pattern fits the code and message. */
var explanations = [
	[/^TAB_AS_INDENT/, () => "This line is indented with a tab. YAML takes spaces only: use two for each level."],
	[/^DUPLICATE_KEY/, (text, start) => `The key "${wordAt(text, start)}" stands here twice. Keep one of the two, or join them.`],
	[/Nested mappings are not allowed in compact/, (text, start) => `There is a second ": " on this line, so YAML takes the value for another key. Put the value in quotes${example(text, start)}.`],
	[/^MULTILINE_IMPLICIT_KEY|need to be followed by map values/, () => "This line is neither \"key: value\" nor a list item. Add the missing \": \", or indent it as far as the text it continues."],
	[/Missing closing/, () => "A quotation mark is opened here and never closed. Add the closing one."],
	[/^MISSING_CHAR.*(flow|Missing ,)|Flow (map|sequence)|^UNEXPECTED_TOKEN.*flow/, () => "A bracket or a comma is missing: every [ needs its ], every { its }, and items stand apart by commas."],
	[/^BAD_INDENT|All mapping items must|Sequence item without/, () => "The indentation does not fit the lines above. Items of one list, or keys of one thing, start in the same column."],
	[/^BAD_SCALAR_START|cannot start with/, (text, start) => quoteIt(`A plain value cannot begin with ${text[start] ?? "this sign"} in YAML.`)],
	[/^BAD_DQ_ESCAPE/, () => "A backslash in \"double quotes\" begins a special sign. Double it (\\\\) or use single quotes."],
	[/^MULTIPLE_DOCS/, () => "A plan is one YAML document, but a second one begins here with \"---\". Remove the line, or move the rest to a file of its own."],
	[/Missing space after :/, () => "A colon must be followed by a space: \"key: value\"."],
	[/Comments must be separated/, () => quoteIt("A \"#\" begins a comment here, or stands too close to the text before it.")],
	[/^TAG_RESOLVE_FAILED/, () => quoteIt("A value that begins with ! is a tag in YAML, and plans have none.")],
	[/^BAD_ALIAS|^ALIAS_PROPS|Unresolved alias/, (text, start) => quoteIt(`"${wordAt(text, start)}" would repeat an anchor, and there is no such anchor above. Is it text that begins with an asterisk?`)],
	[/^KEY_OVER_1024/, () => "This key is longer than 1,024 characters. A quotation mark or a bracket above is probably not closed."]
];
/** Says a syntax error in words for people who do not know YAML, with the likely mend. */
function explainSyntax(error, text) {
	const start = Math.max(0, Math.min(error.pos[0], text.length - 1));
	const known = explanations.find(([pattern]) => pattern.test(`${error.code} ${error.message}`));
	return {
		message: known ? known[1](text, start) : `This is not valid YAML (${error.message}). Look at this line and the one before it.`,
		...markable(text, start, error.pos[1])
	};
}
/** The part of an error's range that is worth marking: on one line, at least one character, no spaces around. */
function markable(text, from, to) {
	let start = from;
	while (start > 0 && /\s/.test(text[start] ?? " ")) start--;
	const lineEnd = text.indexOf("\n", start);
	const stop = lineEnd < 0 ? text.length : lineEnd;
	const end = to - from > 1 ? Math.min(to, stop) : start + wordAt(text, start).length;
	return {
		start,
		end: Math.max(end, Math.min(start + 1, text.length))
	};
}
function wordAt(text, start) {
	return /^[^\s:,[\]{}]+/.exec(text.slice(start, start + 80))?.[0] ?? "";
}
/** The line itself with its value in quotes, where it is short enough to show. */
function example(text, start) {
	const line = text.slice(text.lastIndexOf("\n", start - 1) + 1).split("\n", 1)[0] ?? "";
	const [, key, value] = /^[\s-]*([\w-]+):\s+(.+?)\s*$/.exec(line) ?? [];
	if (!key || !value || line.length > 80 || /["']/.test(value)) return "";
	return `: ${key}: "${value}"`;
}
// node_modules/yaml/dist/nodes/identity.js
var require_identity = /* @__PURE__ */ __commonJSMin(((exports) => {
	var ALIAS = Symbol.for("yaml.alias");
	var DOC = Symbol.for("yaml.document");
	var MAP = Symbol.for("yaml.map");
	var PAIR = Symbol.for("yaml.pair");
	var SCALAR = Symbol.for("yaml.scalar");
	var SEQ = Symbol.for("yaml.seq");
	var NODE_TYPE = Symbol.for("yaml.node.type");
	var isAlias = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === ALIAS;
	var isDocument = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === DOC;
	var isMap = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === MAP;
	var isPair = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === PAIR;
	var isScalar = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SCALAR;
	var isSeq = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SEQ;
	function isCollection(node) {
		if (node && typeof node === "object") switch (node[NODE_TYPE]) {
			case MAP:
			case SEQ: return true;
		}
		return false;
	}
	function isNode(node) {
		if (node && typeof node === "object") switch (node[NODE_TYPE]) {
			case ALIAS:
			case MAP:
			case SCALAR:
			case SEQ: return true;
		}
		return false;
	}
	var hasAnchor = (node) => (isScalar(node) || isCollection(node)) && !!node.anchor;
	exports.ALIAS = ALIAS;
	exports.DOC = DOC;
	exports.MAP = MAP;
	exports.NODE_TYPE = NODE_TYPE;
	exports.PAIR = PAIR;
	exports.SCALAR = SCALAR;
	exports.SEQ = SEQ;
	exports.hasAnchor = hasAnchor;
	exports.isAlias = isAlias;
	exports.isCollection = isCollection;
	exports.isDocument = isDocument;
	exports.isMap = isMap;
	exports.isNode = isNode;
	exports.isPair = isPair;
	exports.isScalar = isScalar;
	exports.isSeq = isSeq;
}));
// node_modules/yaml/dist/visit.js
var require_visit = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var BREAK = Symbol("break visit");
	var SKIP = Symbol("skip children");
	var REMOVE = Symbol("remove node");
	/**
	* Apply a visitor to an AST node or document.
	*
	* Walks through the tree (depth-first) starting from `node`, calling a
	* `visitor` function with three arguments:
	*   - `key`: For sequence values and map `Pair`, the node's index in the
	*     collection. Within a `Pair`, `'key'` or `'value'`, correspondingly.
	*     `null` for the root node.
	*   - `node`: The current node.
	*   - `path`: The ancestry of the current node.
	*
	* The return value of the visitor may be used to control the traversal:
	*   - `undefined` (default): Do nothing and continue
	*   - `visit.SKIP`: Do not visit the children of this node, continue with next
	*     sibling
	*   - `visit.BREAK`: Terminate traversal completely
	*   - `visit.REMOVE`: Remove the current node, then continue with the next one
	*   - `Node`: Replace the current node, then continue by visiting it
	*   - `number`: While iterating the items of a sequence or map, set the index
	*     of the next step. This is useful especially if the index of the current
	*     node has changed.
	*
	* If `visitor` is a single function, it will be called with all values
	* encountered in the tree, including e.g. `null` values. Alternatively,
	* separate visitor functions may be defined for each `Map`, `Pair`, `Seq`,
	* `Alias` and `Scalar` node. To define the same visitor function for more than
	* one node type, use the `Collection` (map and seq), `Value` (map, seq & scalar)
	* and `Node` (alias, map, seq & scalar) targets. Of all these, only the most
	* specific defined one will be used for each node.
	*/
	function visit(node, visitor) {
		const visitor_ = initVisitor(visitor);
		if (identity.isDocument(node)) {
			if (visit_(null, node.contents, visitor_, Object.freeze([node])) === REMOVE) node.contents = null;
		} else visit_(null, node, visitor_, Object.freeze([]));
	}
	/** Terminate visit traversal completely */
	visit.BREAK = BREAK;
	/** Do not visit the children of the current node */
	visit.SKIP = SKIP;
	/** Remove the current node */
	visit.REMOVE = REMOVE;
	function visit_(key, node, visitor, path) {
		const ctrl = callVisitor(key, node, visitor, path);
		if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
			replaceNode(key, path, ctrl);
			return visit_(key, ctrl, visitor, path);
		}
		if (typeof ctrl !== "symbol") {
			if (identity.isCollection(node)) {
				path = Object.freeze(path.concat(node));
				for (let i = 0; i < node.items.length; ++i) {
					const ci = visit_(i, node.items[i], visitor, path);
					if (typeof ci === "number") i = ci - 1;
					else if (ci === BREAK) return BREAK;
					else if (ci === REMOVE) {
						node.items.splice(i, 1);
						i -= 1;
					}
				}
			} else if (identity.isPair(node)) {
				path = Object.freeze(path.concat(node));
				const ck = visit_("key", node.key, visitor, path);
				if (ck === BREAK) return BREAK;
				else if (ck === REMOVE) node.key = null;
				const cv = visit_("value", node.value, visitor, path);
				if (cv === BREAK) return BREAK;
				else if (cv === REMOVE) node.value = null;
			}
		}
		return ctrl;
	}
	/**
	* Apply an async visitor to an AST node or document.
	*
	* Walks through the tree (depth-first) starting from `node`, calling a
	* `visitor` function with three arguments:
	*   - `key`: For sequence values and map `Pair`, the node's index in the
	*     collection. Within a `Pair`, `'key'` or `'value'`, correspondingly.
	*     `null` for the root node.
	*   - `node`: The current node.
	*   - `path`: The ancestry of the current node.
	*
	* The return value of the visitor may be used to control the traversal:
	*   - `Promise`: Must resolve to one of the following values
	*   - `undefined` (default): Do nothing and continue
	*   - `visit.SKIP`: Do not visit the children of this node, continue with next
	*     sibling
	*   - `visit.BREAK`: Terminate traversal completely
	*   - `visit.REMOVE`: Remove the current node, then continue with the next one
	*   - `Node`: Replace the current node, then continue by visiting it
	*   - `number`: While iterating the items of a sequence or map, set the index
	*     of the next step. This is useful especially if the index of the current
	*     node has changed.
	*
	* If `visitor` is a single function, it will be called with all values
	* encountered in the tree, including e.g. `null` values. Alternatively,
	* separate visitor functions may be defined for each `Map`, `Pair`, `Seq`,
	* `Alias` and `Scalar` node. To define the same visitor function for more than
	* one node type, use the `Collection` (map and seq), `Value` (map, seq & scalar)
	* and `Node` (alias, map, seq & scalar) targets. Of all these, only the most
	* specific defined one will be used for each node.
	*/
	async function visitAsync(node, visitor) {
		const visitor_ = initVisitor(visitor);
		if (identity.isDocument(node)) {
			if (await visitAsync_(null, node.contents, visitor_, Object.freeze([node])) === REMOVE) node.contents = null;
		} else await visitAsync_(null, node, visitor_, Object.freeze([]));
	}
	/** Terminate visit traversal completely */
	visitAsync.BREAK = BREAK;
	/** Do not visit the children of the current node */
	visitAsync.SKIP = SKIP;
	/** Remove the current node */
	visitAsync.REMOVE = REMOVE;
	async function visitAsync_(key, node, visitor, path) {
		const ctrl = await callVisitor(key, node, visitor, path);
		if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
			replaceNode(key, path, ctrl);
			return visitAsync_(key, ctrl, visitor, path);
		}
		if (typeof ctrl !== "symbol") {
			if (identity.isCollection(node)) {
				path = Object.freeze(path.concat(node));
				for (let i = 0; i < node.items.length; ++i) {
					const ci = await visitAsync_(i, node.items[i], visitor, path);
					if (typeof ci === "number") i = ci - 1;
					else if (ci === BREAK) return BREAK;
					else if (ci === REMOVE) {
						node.items.splice(i, 1);
						i -= 1;
					}
				}
			} else if (identity.isPair(node)) {
				path = Object.freeze(path.concat(node));
				const ck = await visitAsync_("key", node.key, visitor, path);
				if (ck === BREAK) return BREAK;
				else if (ck === REMOVE) node.key = null;
				const cv = await visitAsync_("value", node.value, visitor, path);
				if (cv === BREAK) return BREAK;
				else if (cv === REMOVE) node.value = null;
			}
		}
		return ctrl;
	}
	function initVisitor(visitor) {
		if (typeof visitor === "object" && (visitor.Collection || visitor.Node || visitor.Value)) return Object.assign({
			Alias: visitor.Node,
			Map: visitor.Node,
			Scalar: visitor.Node,
			Seq: visitor.Node
		}, visitor.Value && {
			Map: visitor.Value,
			Scalar: visitor.Value,
			Seq: visitor.Value
		}, visitor.Collection && {
			Map: visitor.Collection,
			Seq: visitor.Collection
		}, visitor);
		return visitor;
	}
	function callVisitor(key, node, visitor, path) {
		if (typeof visitor === "function") return visitor(key, node, path);
		if (identity.isMap(node)) return visitor.Map?.(key, node, path);
		if (identity.isSeq(node)) return visitor.Seq?.(key, node, path);
		if (identity.isPair(node)) return visitor.Pair?.(key, node, path);
		if (identity.isScalar(node)) return visitor.Scalar?.(key, node, path);
		if (identity.isAlias(node)) return visitor.Alias?.(key, node, path);
	}
	function replaceNode(key, path, node) {
		const parent = path[path.length - 1];
		if (identity.isCollection(parent)) parent.items[key] = node;
		else if (identity.isPair(parent)) {
			if (key === "key") parent.key = node;
			else parent.value = node;
		} else if (identity.isDocument(parent)) parent.contents = node;
		else {
			const pt = identity.isAlias(parent) ? "alias" : "scalar";
			throw new Error(`Cannot replace node with ${pt} parent`);
		}
	}
	exports.visit = visit;
	exports.visitAsync = visitAsync;
}));
// node_modules/yaml/dist/doc/directives.js
var require_directives = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var visit = require_visit();
	var escapeChars = {
		"!": "%21",
		",": "%2C",
		"[": "%5B",
		"]": "%5D",
		"{": "%7B",
		"}": "%7D"
	};
	var escapeTagName = (tn) => tn.replace(/[!,[\]{}]/g, (ch) => escapeChars[ch]);
	var Directives = class Directives {
		constructor(yaml, tags) {
			/**
			* The directives-end/doc-start marker `---`. If `null`, a marker may still be
			* included in the document's stringified representation.
			*/
			this.docStart = null;
			/** The doc-end marker `...`.  */
			this.docEnd = false;
			this.yaml = Object.assign({}, Directives.defaultYaml, yaml);
			this.tags = Object.assign({}, Directives.defaultTags, tags);
		}
		clone() {
			const copy = new Directives(this.yaml, this.tags);
			copy.docStart = this.docStart;
			return copy;
		}
		/**
		* During parsing, get a Directives instance for the current document and
		* update the stream state according to the current version's spec.
		*/
		atDocument() {
			const res = new Directives(this.yaml, this.tags);
			switch (this.yaml.version) {
				case "1.1":
					this.atNextDocument = true;
					break;
				case "1.2":
					this.atNextDocument = false;
					this.yaml = {
						explicit: Directives.defaultYaml.explicit,
						version: "1.2"
					};
					this.tags = Object.assign({}, Directives.defaultTags);
			}
			return res;
		}
		/**
		* @param onError - May be called even if the action was successful
		* @returns `true` on success
		*/
		add(line, onError) {
			if (this.atNextDocument) {
				this.yaml = {
					explicit: Directives.defaultYaml.explicit,
					version: "1.1"
				};
				this.tags = Object.assign({}, Directives.defaultTags);
				this.atNextDocument = false;
			}
			const parts = line.trim().split(/[ \t]+/);
			const name = parts.shift();
			switch (name) {
				case "%TAG": {
					if (parts.length !== 2) {
						onError(0, "%TAG directive should contain exactly two parts");
						if (parts.length < 2) return false;
					}
					const [handle, prefix] = parts;
					this.tags[handle] = prefix;
					return true;
				}
				case "%YAML": {
					this.yaml.explicit = true;
					if (parts.length !== 1) {
						onError(0, "%YAML directive should contain exactly one part");
						return false;
					}
					const [version] = parts;
					if (version === "1.1" || version === "1.2") {
						this.yaml.version = version;
						return true;
					} else {
						const isValid = /^\d+\.\d+$/.test(version);
						onError(6, `Unsupported YAML version ${version}`, isValid);
						return false;
					}
				}
				default:
					onError(0, `Unknown directive ${name}`, true);
					return false;
			}
		}
		/**
		* Resolves a tag, matching handles to those defined in %TAG directives.
		*
		* @returns Resolved tag, which may also be the non-specific tag `'!'` or a
		*   `'!local'` tag, or `null` if unresolvable.
		*/
		tagName(source, onError) {
			if (source === "!") return "!";
			if (source[0] !== "!") {
				onError(`Not a valid tag: ${source}`);
				return null;
			}
			if (source[1] === "<") {
				const verbatim = source.slice(2, -1);
				if (verbatim === "!" || verbatim === "!!") {
					onError(`Verbatim tags aren't resolved, so ${source} is invalid.`);
					return null;
				}
				if (source[source.length - 1] !== ">") onError("Verbatim tags must end with a >");
				return verbatim;
			}
			const [, handle, suffix] = source.match(/^(.*!)([^!]*)$/s);
			if (!suffix) onError(`The ${source} tag has no suffix`);
			const prefix = this.tags[handle];
			if (prefix) try {
				return prefix + decodeURIComponent(suffix);
			} catch (error) {
				onError(String(error));
				return null;
			}
			if (handle === "!") return source;
			onError(`Could not resolve tag: ${source}`);
			return null;
		}
		/**
		* Given a fully resolved tag, returns its printable string form,
		* taking into account current tag prefixes and defaults.
		*/
		tagString(tag) {
			for (const [handle, prefix] of Object.entries(this.tags)) if (tag.startsWith(prefix)) return handle + escapeTagName(tag.substring(prefix.length));
			return tag[0] === "!" ? tag : `!<${tag}>`;
		}
		toString(doc) {
			const lines = this.yaml.explicit ? [`%YAML ${this.yaml.version || "1.2"}`] : [];
			const tagEntries = Object.entries(this.tags);
			let tagNames;
			if (doc && tagEntries.length > 0 && identity.isNode(doc.contents)) {
				const tags = {};
				visit.visit(doc.contents, (_key, node) => {
					if (identity.isNode(node) && node.tag) tags[node.tag] = true;
				});
				tagNames = Object.keys(tags);
			} else tagNames = [];
			for (const [handle, prefix] of tagEntries) {
				if (handle === "!!" && prefix === "tag:yaml.org,2002:") continue;
				if (!doc || tagNames.some((tn) => tn.startsWith(prefix))) lines.push(`%TAG ${handle} ${prefix}`);
			}
			return lines.join("\n");
		}
	};
	Directives.defaultYaml = {
		explicit: false,
		version: "1.2"
	};
	Directives.defaultTags = { "!!": "tag:yaml.org,2002:" };
	exports.Directives = Directives;
}));
// node_modules/yaml/dist/doc/anchors.js
var require_anchors = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var visit = require_visit();
	/**
	* Verify that the input string is a valid anchor.
	*
	* Will throw on errors.
	*/
	function anchorIsValid(anchor) {
		if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
			const msg = `Anchor must not contain whitespace or control characters: ${JSON.stringify(anchor)}`;
			throw new Error(msg);
		}
		return true;
	}
	function anchorNames(root) {
		const anchors = /* @__PURE__ */ new Set();
		visit.visit(root, { Value(_key, node) {
			if (node.anchor) anchors.add(node.anchor);
		} });
		return anchors;
	}
	/** Find a new anchor name with the given `prefix` and a one-indexed suffix. */
	function findNewAnchor(prefix, exclude) {
		for (let i = 1;; ++i) {
			const name = `${prefix}${i}`;
			if (!exclude.has(name)) return name;
		}
	}
	function createNodeAnchors(doc, prefix) {
		const aliasObjects = [];
		const sourceObjects = /* @__PURE__ */ new Map();
		let prevAnchors = null;
		return {
			onAnchor: (source) => {
				aliasObjects.push(source);
				prevAnchors ?? (prevAnchors = anchorNames(doc));
				const anchor = findNewAnchor(prefix, prevAnchors);
				prevAnchors.add(anchor);
				return anchor;
			},
			/**
			* With circular references, the source node is only resolved after all
			* of its child nodes are. This is why anchors are set only after all of
			* the nodes have been created.
			*/
			setAnchors: () => {
				for (const source of aliasObjects) {
					const ref = sourceObjects.get(source);
					if (typeof ref === "object" && ref.anchor && (identity.isScalar(ref.node) || identity.isCollection(ref.node))) ref.node.anchor = ref.anchor;
					else {
						const error = /* @__PURE__ */ new Error("Failed to resolve repeated object (this should not happen)");
						error.source = source;
						throw error;
					}
				}
			},
			sourceObjects
		};
	}
	exports.anchorIsValid = anchorIsValid;
	exports.anchorNames = anchorNames;
	exports.createNodeAnchors = createNodeAnchors;
	exports.findNewAnchor = findNewAnchor;
}));
// node_modules/yaml/dist/doc/applyReviver.js
var require_applyReviver = /* @__PURE__ */ __commonJSMin(((exports) => {
	/**
	* Applies the JSON.parse reviver algorithm as defined in the ECMA-262 spec,
	* in section 24.5.1.1 "Runtime Semantics: InternalizeJSONProperty" of the
	* 2021 edition: https://tc39.es/ecma262/#sec-json.parse
	*
	* Includes extensions for handling Map and Set objects.
	*/
	function applyReviver(reviver, obj, key, val) {
		if (val && typeof val === "object") {
			if (Array.isArray(val)) for (let i = 0, len = val.length; i < len; ++i) {
				const v0 = val[i];
				const v1 = applyReviver(reviver, val, String(i), v0);
				if (v1 === void 0) delete val[i];
				else if (v1 !== v0) val[i] = v1;
			}
			else if (val instanceof Map) for (const k of Array.from(val.keys())) {
				const v0 = val.get(k);
				const v1 = applyReviver(reviver, val, k, v0);
				if (v1 === void 0) val.delete(k);
				else if (v1 !== v0) val.set(k, v1);
			}
			else if (val instanceof Set) for (const v0 of Array.from(val)) {
				const v1 = applyReviver(reviver, val, v0, v0);
				if (v1 === void 0) val.delete(v0);
				else if (v1 !== v0) {
					val.delete(v0);
					val.add(v1);
				}
			}
			else for (const [k, v0] of Object.entries(val)) {
				const v1 = applyReviver(reviver, val, k, v0);
				if (v1 === void 0) delete val[k];
				else if (v1 !== v0) val[k] = v1;
			}
		}
		return reviver.call(obj, key, val);
	}
	exports.applyReviver = applyReviver;
}));
// node_modules/yaml/dist/nodes/toJS.js
var require_toJS = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	/**
	* Recursively convert any node or its contents to native JavaScript
	*
	* @param value - The input value
	* @param arg - If `value` defines a `toJSON()` method, use this
	*   as its first argument
	* @param ctx - Conversion context, originally set in Document#toJS(). If
	*   `{ keep: true }` is not set, output should be suitable for JSON
	*   stringification.
	*/
	function toJS(value, arg, ctx) {
		if (Array.isArray(value)) return value.map((v, i) => toJS(v, String(i), ctx));
		if (value && typeof value.toJSON === "function") {
			if (!ctx || !identity.hasAnchor(value)) return value.toJSON(arg, ctx);
			const data = {
				aliasCount: 0,
				count: 1,
				res: void 0
			};
			ctx.anchors.set(value, data);
			ctx.onCreate = (res) => {
				data.res = res;
				delete ctx.onCreate;
			};
			const res = value.toJSON(arg, ctx);
			if (ctx.onCreate) ctx.onCreate(res);
			return res;
		}
		if (typeof value === "bigint" && !ctx?.keep) return Number(value);
		return value;
	}
	exports.toJS = toJS;
}));
// node_modules/yaml/dist/nodes/Node.js
var require_Node = /* @__PURE__ */ __commonJSMin(((exports) => {
	var applyReviver = require_applyReviver();
	var identity = require_identity();
	var toJS = require_toJS();
	var NodeBase = class {
		constructor(type) {
			Object.defineProperty(this, identity.NODE_TYPE, { value: type });
		}
		/** Create a copy of this node.  */
		clone() {
			const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
			if (this.range) copy.range = this.range.slice();
			return copy;
		}
		/** A plain JavaScript representation of this node. */
		toJS(doc, { mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
			if (!identity.isDocument(doc)) throw new TypeError("A document argument is required");
			const ctx = {
				anchors: /* @__PURE__ */ new Map(),
				doc,
				keep: true,
				mapAsMap: mapAsMap === true,
				mapKeyWarned: false,
				maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
			};
			const res = toJS.toJS(this, "", ctx);
			if (typeof onAnchor === "function") for (const { count, res } of ctx.anchors.values()) onAnchor(res, count);
			return typeof reviver === "function" ? applyReviver.applyReviver(reviver, { "": res }, "", res) : res;
		}
	};
	exports.NodeBase = NodeBase;
}));
// node_modules/yaml/dist/nodes/Alias.js
var require_Alias = /* @__PURE__ */ __commonJSMin(((exports) => {
	var anchors = require_anchors();
	var visit = require_visit();
	var identity = require_identity();
	var Node = require_Node();
	var toJS = require_toJS();
	var Alias = class extends Node.NodeBase {
		constructor(source) {
			super(identity.ALIAS);
			this.source = source;
			Object.defineProperty(this, "tag", { set() {
				throw new Error("Alias nodes cannot have tags");
			} });
		}
		/**
		* Resolve the value of this alias within `doc`, finding the last
		* instance of the `source` anchor before this node.
		*/
		resolve(doc, ctx) {
			if (ctx?.maxAliasCount === 0) throw new ReferenceError("Alias resolution is disabled");
			let nodes;
			if (ctx?.aliasResolveCache) nodes = ctx.aliasResolveCache;
			else {
				nodes = [];
				visit.visit(doc, { Node: (_key, node) => {
					if (identity.isAlias(node) || identity.hasAnchor(node)) nodes.push(node);
				} });
				if (ctx) ctx.aliasResolveCache = nodes;
			}
			let found = void 0;
			for (const node of nodes) {
				if (node === this) break;
				if (node.anchor === this.source) found = node;
			}
			if (found && ctx) {
				const { anchors, doc, maxAliasCount } = ctx;
				let data = anchors.get(found);
				if (!data) {
					toJS.toJS(found, null, ctx);
					data = anchors.get(found);
				}
				/* istanbul ignore if */
				if (data?.res === void 0) throw new ReferenceError("This should not happen: Alias anchor was not resolved?");
				if (maxAliasCount >= 0) {
					data.count += 1;
					if (data.aliasCount === 0) data.aliasCount = getAliasCount(doc, found, anchors);
					if (data.count * data.aliasCount > maxAliasCount) throw new ReferenceError("Excessive alias count indicates a resource exhaustion attack");
				}
			}
			return found;
		}
		toJSON(_arg, ctx) {
			if (!ctx) return { source: this.source };
			const source = this.resolve(ctx.doc, ctx);
			if (!source) {
				const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
				throw new ReferenceError(msg);
			}
			return ctx.anchors.get(source).res;
		}
		toString(ctx, _onComment, _onChompKeep) {
			const src = `*${this.source}`;
			if (ctx) {
				anchors.anchorIsValid(this.source);
				if (ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
					const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
					throw new Error(msg);
				}
				if (ctx.implicitKey) return `${src} `;
			}
			return src;
		}
	};
	function getAliasCount(doc, node, anchors) {
		if (identity.isAlias(node)) {
			const source = node.resolve(doc);
			const anchor = anchors && source && anchors.get(source);
			return anchor ? anchor.count * anchor.aliasCount : 0;
		} else if (identity.isCollection(node)) {
			let count = 0;
			for (const item of node.items) {
				const c = getAliasCount(doc, item, anchors);
				if (c > count) count = c;
			}
			return count;
		} else if (identity.isPair(node)) {
			const kc = getAliasCount(doc, node.key, anchors);
			const vc = getAliasCount(doc, node.value, anchors);
			return Math.max(kc, vc);
		}
		return 1;
	}
	exports.Alias = Alias;
}));
// node_modules/yaml/dist/nodes/Scalar.js
var require_Scalar = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Node = require_Node();
	var toJS = require_toJS();
	var isScalarValue = (value) => !value || typeof value !== "function" && typeof value !== "object";
	var Scalar = class extends Node.NodeBase {
		constructor(value) {
			super(identity.SCALAR);
			this.value = value;
		}
		toJSON(arg, ctx) {
			return ctx?.keep ? this.value : toJS.toJS(this.value, arg, ctx);
		}
		toString() {
			return String(this.value);
		}
	};
	Scalar.BLOCK_FOLDED = "BLOCK_FOLDED";
	Scalar.BLOCK_LITERAL = "BLOCK_LITERAL";
	Scalar.PLAIN = "PLAIN";
	Scalar.QUOTE_DOUBLE = "QUOTE_DOUBLE";
	Scalar.QUOTE_SINGLE = "QUOTE_SINGLE";
	exports.Scalar = Scalar;
	exports.isScalarValue = isScalarValue;
}));
// node_modules/yaml/dist/doc/createNode.js
var require_createNode = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Alias = require_Alias();
	var identity = require_identity();
	var Scalar = require_Scalar();
	var defaultTagPrefix = "tag:yaml.org,2002:";
	function findTagObject(value, tagName, tags) {
		if (tagName) {
			const match = tags.filter((t) => t.tag === tagName);
			const tagObj = match.find((t) => !t.format) ?? match[0];
			if (!tagObj) throw new Error(`Tag ${tagName} not found`);
			return tagObj;
		}
		return tags.find((t) => t.identify?.(value) && !t.format);
	}
	function createNode(value, tagName, ctx) {
		if (identity.isDocument(value)) value = value.contents;
		if (identity.isNode(value)) return value;
		if (identity.isPair(value)) {
			const map = ctx.schema[identity.MAP].createNode?.(ctx.schema, null, ctx);
			map.items.push(value);
			return map;
		}
		if (value instanceof String || value instanceof Number || value instanceof Boolean || typeof BigInt !== "undefined" && value instanceof BigInt) value = value.valueOf();
		const { aliasDuplicateObjects, onAnchor, onTagObj, schema, sourceObjects } = ctx;
		let ref = void 0;
		if (aliasDuplicateObjects && value && typeof value === "object") {
			ref = sourceObjects.get(value);
			if (ref) {
				ref.anchor ?? (ref.anchor = onAnchor(value));
				return new Alias.Alias(ref.anchor);
			} else {
				ref = {
					anchor: null,
					node: null
				};
				sourceObjects.set(value, ref);
			}
		}
		if (tagName?.startsWith("!!")) tagName = defaultTagPrefix + tagName.slice(2);
		let tagObj = findTagObject(value, tagName, schema.tags);
		if (!tagObj) {
			if (value && typeof value.toJSON === "function") value = value.toJSON();
			if (!value || typeof value !== "object") {
				const node = new Scalar.Scalar(value);
				if (ref) ref.node = node;
				return node;
			}
			tagObj = value instanceof Map ? schema[identity.MAP] : Symbol.iterator in Object(value) ? schema[identity.SEQ] : schema[identity.MAP];
		}
		if (onTagObj) {
			onTagObj(tagObj);
			delete ctx.onTagObj;
		}
		const node = tagObj?.createNode ? tagObj.createNode(ctx.schema, value, ctx) : typeof tagObj?.nodeClass?.from === "function" ? tagObj.nodeClass.from(ctx.schema, value, ctx) : new Scalar.Scalar(value);
		if (tagName) node.tag = tagName;
		else if (!tagObj.default) node.tag = tagObj.tag;
		if (ref) ref.node = node;
		return node;
	}
	exports.createNode = createNode;
}));
// node_modules/yaml/dist/nodes/Collection.js
var require_Collection = /* @__PURE__ */ __commonJSMin(((exports) => {
	var createNode = require_createNode();
	var identity = require_identity();
	var Node = require_Node();
	function collectionFromPath(schema, path, value) {
		let v = value;
		for (let i = path.length - 1; i >= 0; --i) {
			const k = path[i];
			if (typeof k === "number" && Number.isInteger(k) && k >= 0) {
				const a = [];
				a[k] = v;
				v = a;
			} else v = /* @__PURE__ */ new Map([[k, v]]);
		}
		return createNode.createNode(v, void 0, {
			aliasDuplicateObjects: false,
			keepUndefined: false,
			onAnchor: () => {
				throw new Error("This should not happen, please report a bug.");
			},
			schema,
			sourceObjects: /* @__PURE__ */ new Map()
		});
	}
	var isEmptyPath = (path) => path == null || typeof path === "object" && !!path[Symbol.iterator]().next().done;
	var Collection = class extends Node.NodeBase {
		constructor(type, schema) {
			super(type);
			Object.defineProperty(this, "schema", {
				value: schema,
				configurable: true,
				enumerable: false,
				writable: true
			});
		}
		/**
		* Create a copy of this collection.
		*
		* @param schema - If defined, overwrites the original's schema
		*/
		clone(schema) {
			const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
			if (schema) copy.schema = schema;
			copy.items = copy.items.map((it) => identity.isNode(it) || identity.isPair(it) ? it.clone(schema) : it);
			if (this.range) copy.range = this.range.slice();
			return copy;
		}
		/**
		* Adds a value to the collection. For `!!map` and `!!omap` the value must
		* be a Pair instance or a `{ key, value }` object, which may not have a key
		* that already exists in the map.
		*/
		addIn(path, value) {
			if (isEmptyPath(path)) this.add(value);
			else {
				const [key, ...rest] = path;
				const node = this.get(key, true);
				if (identity.isCollection(node)) node.addIn(rest, value);
				else if (node === void 0 && this.schema) this.set(key, collectionFromPath(this.schema, rest, value));
				else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
			}
		}
		/**
		* Removes a value from the collection.
		* @returns `true` if the item was found and removed.
		*/
		deleteIn(path) {
			const [key, ...rest] = path;
			if (rest.length === 0) return this.delete(key);
			const node = this.get(key, true);
			if (identity.isCollection(node)) return node.deleteIn(rest);
			else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
		}
		/**
		* Returns item at `key`, or `undefined` if not found. By default unwraps
		* scalar values from their surrounding node; to disable set `keepScalar` to
		* `true` (collections are always returned intact).
		*/
		getIn(path, keepScalar) {
			const [key, ...rest] = path;
			const node = this.get(key, true);
			if (rest.length === 0) return !keepScalar && identity.isScalar(node) ? node.value : node;
			else return identity.isCollection(node) ? node.getIn(rest, keepScalar) : void 0;
		}
		hasAllNullValues(allowScalar) {
			return this.items.every((node) => {
				if (!identity.isPair(node)) return false;
				const n = node.value;
				return n == null || allowScalar && identity.isScalar(n) && n.value == null && !n.commentBefore && !n.comment && !n.tag;
			});
		}
		/**
		* Checks if the collection includes a value with the key `key`.
		*/
		hasIn(path) {
			const [key, ...rest] = path;
			if (rest.length === 0) return this.has(key);
			const node = this.get(key, true);
			return identity.isCollection(node) ? node.hasIn(rest) : false;
		}
		/**
		* Sets a value in this collection. For `!!set`, `value` needs to be a
		* boolean to add/remove the item from the set.
		*/
		setIn(path, value) {
			const [key, ...rest] = path;
			if (rest.length === 0) this.set(key, value);
			else {
				const node = this.get(key, true);
				if (identity.isCollection(node)) node.setIn(rest, value);
				else if (node === void 0 && this.schema) this.set(key, collectionFromPath(this.schema, rest, value));
				else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
			}
		}
	};
	exports.Collection = Collection;
	exports.collectionFromPath = collectionFromPath;
	exports.isEmptyPath = isEmptyPath;
}));
// node_modules/yaml/dist/stringify/stringifyComment.js
var require_stringifyComment = /* @__PURE__ */ __commonJSMin(((exports) => {
	/**
	* Stringifies a comment.
	*
	* Empty comment lines are left empty,
	* lines consisting of a single space are replaced by `#`,
	* and all other lines are prefixed with a `#`.
	*/
	var stringifyComment = (str) => str.replace(/^(?!$)(?: $)?/gm, "#");
	function indentComment(comment, indent) {
		if (/^\n+$/.test(comment)) return comment.substring(1);
		return indent ? comment.replace(/^(?! *$)/gm, indent) : comment;
	}
	var lineComment = (str, indent, comment) => str.endsWith("\n") ? indentComment(comment, indent) : comment.includes("\n") ? "\n" + indentComment(comment, indent) : (str.endsWith(" ") ? "" : " ") + comment;
	exports.indentComment = indentComment;
	exports.lineComment = lineComment;
	exports.stringifyComment = stringifyComment;
}));
// node_modules/yaml/dist/stringify/foldFlowLines.js
var require_foldFlowLines = /* @__PURE__ */ __commonJSMin(((exports) => {
	var FOLD_FLOW = "flow";
	var FOLD_BLOCK = "block";
	var FOLD_QUOTED = "quoted";
	/**
	* Tries to keep input at up to `lineWidth` characters, splitting only on spaces
	* not followed by newlines or spaces unless `mode` is `'quoted'`. Lines are
	* terminated with `\n` and started with `indent`.
	*/
	function foldFlowLines(text, indent, mode = "flow", { indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow } = {}) {
		if (!lineWidth || lineWidth < 0) return text;
		if (lineWidth < minContentWidth) minContentWidth = 0;
		const endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent.length);
		if (text.length <= endStep) return text;
		const folds = [];
		const escapedFolds = {};
		let end = lineWidth - indent.length;
		if (typeof indentAtStart === "number") {
			if (indentAtStart > lineWidth - Math.max(2, minContentWidth)) folds.push(0);
			else end = lineWidth - indentAtStart;
		}
		let split = void 0;
		let prev = void 0;
		let overflow = false;
		let i = -1;
		let escStart = -1;
		let escEnd = -1;
		if (mode === FOLD_BLOCK) {
			i = consumeMoreIndentedLines(text, i, indent.length);
			if (i !== -1) end = i + endStep;
		}
		for (let ch; ch = text[i += 1];) {
			if (mode === FOLD_QUOTED && ch === "\\") {
				escStart = i;
				switch (text[i + 1]) {
					case "x":
						i += 3;
						break;
					case "u":
						i += 5;
						break;
					case "U":
						i += 9;
						break;
					default: i += 1;
				}
				escEnd = i;
			}
			if (ch === "\n") {
				if (mode === FOLD_BLOCK) i = consumeMoreIndentedLines(text, i, indent.length);
				end = i + indent.length + endStep;
				split = void 0;
			} else {
				if (ch === " " && prev && prev !== " " && prev !== "\n" && prev !== "	") {
					const next = text[i + 1];
					if (next && next !== " " && next !== "\n" && next !== "	") split = i;
				}
				if (i >= end) {
					if (split) {
						folds.push(split);
						end = split + endStep;
						split = void 0;
					} else if (mode === FOLD_QUOTED) {
						while (prev === " " || prev === "	") {
							prev = ch;
							ch = text[i += 1];
							overflow = true;
						}
						const j = i > escEnd + 1 ? i - 2 : escStart - 1;
						if (escapedFolds[j]) return text;
						folds.push(j);
						escapedFolds[j] = true;
						end = j + endStep;
						split = void 0;
					} else overflow = true;
				}
			}
			prev = ch;
		}
		if (overflow && onOverflow) onOverflow();
		if (folds.length === 0) return text;
		if (onFold) onFold();
		let res = text.slice(0, folds[0]);
		for (let i = 0; i < folds.length; ++i) {
			const fold = folds[i];
			const end = folds[i + 1] || text.length;
			if (fold === 0) res = `\n${indent}${text.slice(0, end)}`;
			else {
				if (mode === FOLD_QUOTED && escapedFolds[fold]) res += `${text[fold]}\\`;
				res += `\n${indent}${text.slice(fold + 1, end)}`;
			}
		}
		return res;
	}
	/**
	* Presumes `i + 1` is at the start of a line
	* @returns index of last newline in more-indented block
	*/
	function consumeMoreIndentedLines(text, i, indent) {
		let end = i;
		let start = i + 1;
		let ch = text[start];
		while (ch === " " || ch === "	") if (i < start + indent) ch = text[++i];
		else {
			do
				ch = text[++i];
			while (ch && ch !== "\n");
			end = i;
			start = i + 1;
			ch = text[start];
		}
		return end;
	}
	exports.FOLD_BLOCK = FOLD_BLOCK;
	exports.FOLD_FLOW = FOLD_FLOW;
	exports.FOLD_QUOTED = FOLD_QUOTED;
	exports.foldFlowLines = foldFlowLines;
}));
// node_modules/yaml/dist/stringify/stringifyString.js
var require_stringifyString = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	var foldFlowLines = require_foldFlowLines();
	var getFoldOptions = (ctx, isBlock) => ({
		indentAtStart: isBlock ? ctx.indent.length : ctx.indentAtStart,
		lineWidth: ctx.options.lineWidth,
		minContentWidth: ctx.options.minContentWidth
	});
	var containsDocumentMarker = (str) => /^(%|---|\.\.\.)/m.test(str);
	function lineLengthOverLimit(str, lineWidth, indentLength) {
		if (!lineWidth || lineWidth < 0) return false;
		const limit = lineWidth - indentLength;
		const strLen = str.length;
		if (strLen <= limit) return false;
		for (let i = 0, start = 0; i < strLen; ++i) if (str[i] === "\n") {
			if (i - start > limit) return true;
			start = i + 1;
			if (strLen - start <= limit) return false;
		}
		return true;
	}
	function doubleQuotedString(value, ctx) {
		const json = JSON.stringify(value);
		if (ctx.options.doubleQuotedAsJSON) return json;
		const { implicitKey } = ctx;
		const minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength;
		const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
		let str = "";
		let start = 0;
		for (let i = 0, ch = json[i]; ch; ch = json[++i]) {
			if (ch === " " && json[i + 1] === "\\" && json[i + 2] === "n") {
				str += json.slice(start, i) + "\\ ";
				i += 1;
				start = i;
				ch = "\\";
			}
			if (ch === "\\") switch (json[i + 1]) {
				case "u":
					{
						str += json.slice(start, i);
						const code = json.substr(i + 2, 4);
						switch (code) {
							case "0000":
								str += "\\0";
								break;
							case "0007":
								str += "\\a";
								break;
							case "000b":
								str += "\\v";
								break;
							case "001b":
								str += "\\e";
								break;
							case "0085":
								str += "\\N";
								break;
							case "00a0":
								str += "\\_";
								break;
							case "2028":
								str += "\\L";
								break;
							case "2029":
								str += "\\P";
								break;
							default: if (code.substr(0, 2) === "00") str += "\\x" + code.substr(2);
							else str += json.substr(i, 6);
						}
						i += 5;
						start = i + 1;
					}
					break;
				case "n":
					if (implicitKey || json[i + 2] === "\"" || json.length < minMultiLineLength) i += 1;
					else {
						str += json.slice(start, i) + "\n\n";
						while (json[i + 2] === "\\" && json[i + 3] === "n" && json[i + 4] !== "\"") {
							str += "\n";
							i += 2;
						}
						str += indent;
						if (json[i + 2] === " ") str += "\\";
						i += 1;
						start = i + 1;
					}
					break;
				default: i += 1;
			}
		}
		str = start ? str + json.slice(start) : json;
		return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_QUOTED, getFoldOptions(ctx, false));
	}
	function singleQuotedString(value, ctx) {
		if (ctx.options.singleQuote === false || ctx.implicitKey && value.includes("\n") || /[ \t]\n|\n[ \t]/.test(value)) return doubleQuotedString(value, ctx);
		const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
		const res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&\n${indent}`) + "'";
		return ctx.implicitKey ? res : foldFlowLines.foldFlowLines(res, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
	}
	function quotedString(value, ctx) {
		const { singleQuote } = ctx.options;
		let qs;
		if (singleQuote === false) qs = doubleQuotedString;
		else {
			const hasDouble = value.includes("\"");
			const hasSingle = value.includes("'");
			if (hasDouble && !hasSingle) qs = singleQuotedString;
			else if (hasSingle && !hasDouble) qs = doubleQuotedString;
			else qs = singleQuote ? singleQuotedString : doubleQuotedString;
		}
		return qs(value, ctx);
	}
	var blockEndNewlines;
	try {
		blockEndNewlines = /* @__PURE__ */ new RegExp("(^|(?<!\n))\n+(?!\n|$)", "g");
	} catch {
		blockEndNewlines = /\n+(?!\n|$)/g;
	}
	function blockString({ comment, type, value }, ctx, onComment, onChompKeep) {
		const { blockQuote, commentString, lineWidth } = ctx.options;
		if (!blockQuote || /\n[\t ]+$/.test(value)) return quotedString(value, ctx);
		const indent = ctx.indent || (ctx.forceBlockIndent || containsDocumentMarker(value) ? "  " : "");
		const literal = blockQuote === "literal" ? true : blockQuote === "folded" || type === Scalar.Scalar.BLOCK_FOLDED ? false : type === Scalar.Scalar.BLOCK_LITERAL ? true : !lineLengthOverLimit(value, lineWidth, indent.length);
		if (!value) return literal ? "|\n" : ">\n";
		let chomp;
		let endStart;
		for (endStart = value.length; endStart > 0; --endStart) {
			const ch = value[endStart - 1];
			if (ch !== "\n" && ch !== "	" && ch !== " ") break;
		}
		let end = value.substring(endStart);
		const endNlPos = end.indexOf("\n");
		if (endNlPos === -1) chomp = "-";
		else if (value === end || endNlPos !== end.length - 1) {
			chomp = "+";
			if (onChompKeep) onChompKeep();
		} else chomp = "";
		if (end) {
			value = value.slice(0, -end.length);
			if (end[end.length - 1] === "\n") end = end.slice(0, -1);
			end = end.replace(blockEndNewlines, `$&${indent}`);
		}
		let startWithSpace = false;
		let startEnd;
		let startNlPos = -1;
		for (startEnd = 0; startEnd < value.length; ++startEnd) {
			const ch = value[startEnd];
			if (ch === " ") startWithSpace = true;
			else if (ch === "\n") startNlPos = startEnd;
			else break;
		}
		let start = value.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
		if (start) {
			value = value.substring(start.length);
			start = start.replace(/\n+/g, `$&${indent}`);
		}
		let header = (startWithSpace ? indent ? "2" : "1" : "") + chomp;
		if (comment) {
			header += " " + commentString(comment.replace(/ ?[\r\n]+/g, " "));
			if (onComment) onComment();
		}
		if (!literal) {
			const foldedValue = value.replace(/\n+/g, "\n$&").replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, "$1$2").replace(/\n+/g, `$&${indent}`);
			let literalFallback = false;
			const foldOptions = getFoldOptions(ctx, true);
			if (blockQuote !== "folded" && type !== Scalar.Scalar.BLOCK_FOLDED) foldOptions.onOverflow = () => {
				literalFallback = true;
			};
			const body = foldFlowLines.foldFlowLines(`${start}${foldedValue}${end}`, indent, foldFlowLines.FOLD_BLOCK, foldOptions);
			if (!literalFallback) return `>${header}\n${indent}${body}`;
		}
		value = value.replace(/\n+/g, `$&${indent}`);
		return `|${header}\n${indent}${start}${value}${end}`;
	}
	function plainString(item, ctx, onComment, onChompKeep) {
		const { type, value } = item;
		const { actualString, implicitKey, indent, indentStep, inFlow } = ctx;
		if (implicitKey && value.includes("\n") || inFlow && /[[\]{},]/.test(value)) return quotedString(value, ctx);
		if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value)) return implicitKey || inFlow || !value.includes("\n") ? quotedString(value, ctx) : blockString(item, ctx, onComment, onChompKeep);
		if (!implicitKey && !inFlow && type !== Scalar.Scalar.PLAIN && value.includes("\n")) return blockString(item, ctx, onComment, onChompKeep);
		if (containsDocumentMarker(value)) {
			if (indent === "") {
				ctx.forceBlockIndent = true;
				return blockString(item, ctx, onComment, onChompKeep);
			} else if (implicitKey && indent === indentStep) return quotedString(value, ctx);
		}
		const str = value.replace(/\n+/g, `$&\n${indent}`);
		if (actualString) {
			const test = (tag) => tag.default && tag.tag !== "tag:yaml.org,2002:str" && tag.test?.test(str);
			const { compat, tags } = ctx.doc.schema;
			if (tags.some(test) || compat?.some(test)) return quotedString(value, ctx);
		}
		return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
	}
	function stringifyString(item, ctx, onComment, onChompKeep) {
		const { implicitKey, inFlow } = ctx;
		const ss = typeof item.value === "string" ? item : Object.assign({}, item, { value: String(item.value) });
		let { type } = item;
		if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
			if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value)) type = Scalar.Scalar.QUOTE_DOUBLE;
		}
		const _stringify = (_type) => {
			switch (_type) {
				case Scalar.Scalar.BLOCK_FOLDED:
				case Scalar.Scalar.BLOCK_LITERAL: return implicitKey || inFlow ? quotedString(ss.value, ctx) : blockString(ss, ctx, onComment, onChompKeep);
				case Scalar.Scalar.QUOTE_DOUBLE: return doubleQuotedString(ss.value, ctx);
				case Scalar.Scalar.QUOTE_SINGLE: return singleQuotedString(ss.value, ctx);
				case Scalar.Scalar.PLAIN: return plainString(ss, ctx, onComment, onChompKeep);
				default: return null;
			}
		};
		let res = _stringify(type);
		if (res === null) {
			const { defaultKeyType, defaultStringType } = ctx.options;
			const t = implicitKey && defaultKeyType || defaultStringType;
			res = _stringify(t);
			if (res === null) throw new Error(`Unsupported default string type ${t}`);
		}
		return res;
	}
	exports.stringifyString = stringifyString;
}));
// node_modules/yaml/dist/stringify/stringify.js
var require_stringify = /* @__PURE__ */ __commonJSMin(((exports) => {
	var anchors = require_anchors();
	var identity = require_identity();
	var stringifyComment = require_stringifyComment();
	var stringifyString = require_stringifyString();
	function createStringifyContext(doc, options) {
		const opt = Object.assign({
			blockQuote: true,
			commentString: stringifyComment.stringifyComment,
			defaultKeyType: null,
			defaultStringType: "PLAIN",
			directives: null,
			doubleQuotedAsJSON: false,
			doubleQuotedMinMultiLineLength: 40,
			falseStr: "false",
			flowCollectionPadding: true,
			indentSeq: true,
			lineWidth: 80,
			minContentWidth: 20,
			nullStr: "null",
			simpleKeys: false,
			singleQuote: null,
			trailingComma: false,
			trueStr: "true",
			verifyAliasOrder: true
		}, doc.schema.toStringOptions, options);
		let inFlow;
		switch (opt.collectionStyle) {
			case "block":
				inFlow = false;
				break;
			case "flow":
				inFlow = true;
				break;
			default: inFlow = null;
		}
		return {
			anchors: /* @__PURE__ */ new Set(),
			doc,
			flowCollectionPadding: opt.flowCollectionPadding ? " " : "",
			indent: "",
			indentStep: typeof opt.indent === "number" ? " ".repeat(opt.indent) : "  ",
			inFlow,
			options: opt
		};
	}
	function getTagObject(tags, item) {
		if (item.tag) {
			const match = tags.filter((t) => t.tag === item.tag);
			if (match.length > 0) return match.find((t) => t.format === item.format) ?? match[0];
		}
		let tagObj = void 0;
		let obj;
		if (identity.isScalar(item)) {
			obj = item.value;
			let match = tags.filter((t) => t.identify?.(obj));
			if (match.length > 1) {
				const testMatch = match.filter((t) => t.test);
				if (testMatch.length > 0) match = testMatch;
			}
			tagObj = match.find((t) => t.format === item.format) ?? match.find((t) => !t.format);
		} else {
			obj = item;
			tagObj = tags.find((t) => t.nodeClass && obj instanceof t.nodeClass);
		}
		if (!tagObj) {
			const name = obj?.constructor?.name ?? (obj === null ? "null" : typeof obj);
			throw new Error(`Tag not resolved for ${name} value`);
		}
		return tagObj;
	}
	function stringifyProps(node, tagObj, { anchors: anchors$1, doc }) {
		if (!doc.directives) return "";
		const props = [];
		const anchor = (identity.isScalar(node) || identity.isCollection(node)) && node.anchor;
		if (anchor && anchors.anchorIsValid(anchor)) {
			anchors$1.add(anchor);
			props.push(`&${anchor}`);
		}
		const tag = node.tag ?? (tagObj.default ? null : tagObj.tag);
		if (tag) props.push(doc.directives.tagString(tag));
		return props.join(" ");
	}
	function stringify(item, ctx, onComment, onChompKeep) {
		if (identity.isPair(item)) return item.toString(ctx, onComment, onChompKeep);
		if (identity.isAlias(item)) {
			if (ctx.doc.directives) return item.toString(ctx);
			if (ctx.resolvedAliases?.has(item)) throw new TypeError(`Cannot stringify circular structure without alias nodes`);
			else {
				if (ctx.resolvedAliases) ctx.resolvedAliases.add(item);
				else ctx.resolvedAliases = /* @__PURE__ */ new Set([item]);
				item = item.resolve(ctx.doc);
			}
		}
		let tagObj = void 0;
		const node = identity.isNode(item) ? item : ctx.doc.createNode(item, { onTagObj: (o) => tagObj = o });
		tagObj ?? (tagObj = getTagObject(ctx.doc.schema.tags, node));
		const props = stringifyProps(node, tagObj, ctx);
		if (props.length > 0) ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1;
		const str = typeof tagObj.stringify === "function" ? tagObj.stringify(node, ctx, onComment, onChompKeep) : identity.isScalar(node) ? stringifyString.stringifyString(node, ctx, onComment, onChompKeep) : node.toString(ctx, onComment, onChompKeep);
		if (!props) return str;
		return identity.isScalar(node) || str[0] === "{" || str[0] === "[" ? `${props} ${str}` : `${props}\n${ctx.indent}${str}`;
	}
	exports.createStringifyContext = createStringifyContext;
	exports.stringify = stringify;
}));
// node_modules/yaml/dist/stringify/stringifyPair.js
var require_stringifyPair = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Scalar = require_Scalar();
	var stringify = require_stringify();
	var stringifyComment = require_stringifyComment();
	function stringifyPair({ key, value }, ctx, onComment, onChompKeep) {
		const { allNullValues, doc, indent, indentStep, options: { commentString, indentSeq, simpleKeys } } = ctx;
		let keyComment = identity.isNode(key) && key.comment || null;
		if (simpleKeys) {
			if (keyComment) throw new Error("With simple keys, key nodes cannot have comments");
			if (identity.isCollection(key) || !identity.isNode(key) && typeof key === "object") throw new Error("With simple keys, collection cannot be used as a key value");
		}
		let explicitKey = !simpleKeys && (!key || keyComment && value == null && !ctx.inFlow || identity.isCollection(key) || (identity.isScalar(key) ? key.type === Scalar.Scalar.BLOCK_FOLDED || key.type === Scalar.Scalar.BLOCK_LITERAL : typeof key === "object"));
		ctx = Object.assign({}, ctx, {
			allNullValues: false,
			implicitKey: !explicitKey && (simpleKeys || !allNullValues),
			indent: indent + indentStep
		});
		let keyCommentDone = false;
		let chompKeep = false;
		let str = stringify.stringify(key, ctx, () => keyCommentDone = true, () => chompKeep = true);
		if (!explicitKey && !ctx.inFlow && str.length > 1024) {
			if (simpleKeys) throw new Error("With simple keys, single line scalar must not span more than 1024 characters");
			explicitKey = true;
		}
		if (ctx.inFlow) {
			if (allNullValues || value == null) {
				if (keyCommentDone && onComment) onComment();
				return str === "" ? "?" : explicitKey ? `? ${str}` : str;
			}
		} else if (allNullValues && !simpleKeys || value == null && explicitKey) {
			str = `? ${str}`;
			if (keyComment && !keyCommentDone) str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
			else if (chompKeep && onChompKeep) onChompKeep();
			return str;
		}
		if (keyCommentDone) keyComment = null;
		if (explicitKey) {
			if (keyComment) str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
			str = `? ${str}\n${indent}:`;
		} else {
			str = `${str}:`;
			if (keyComment) str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
		}
		let vsb, vcb, valueComment;
		if (identity.isNode(value)) {
			vsb = !!value.spaceBefore;
			vcb = value.commentBefore;
			valueComment = value.comment;
		} else {
			vsb = false;
			vcb = null;
			valueComment = null;
			if (value && typeof value === "object") value = doc.createNode(value);
		}
		ctx.implicitKey = false;
		if (!explicitKey && !keyComment && identity.isScalar(value)) ctx.indentAtStart = str.length + 1;
		chompKeep = false;
		if (!indentSeq && indentStep.length >= 2 && !ctx.inFlow && !explicitKey && identity.isSeq(value) && !value.flow && !value.tag && !value.anchor) ctx.indent = ctx.indent.substring(2);
		let valueCommentDone = false;
		const valueStr = stringify.stringify(value, ctx, () => valueCommentDone = true, () => chompKeep = true);
		let ws = " ";
		if (keyComment || vsb || vcb) {
			ws = vsb ? "\n" : "";
			if (vcb) {
				const cs = commentString(vcb);
				ws += `\n${stringifyComment.indentComment(cs, ctx.indent)}`;
			}
			if (valueStr === "" && !ctx.inFlow) {
				if (ws === "\n" && valueComment) ws = "\n\n";
			} else ws += `\n${ctx.indent}`;
		} else if (!explicitKey && identity.isCollection(value)) {
			const vs0 = valueStr[0];
			const nl0 = valueStr.indexOf("\n");
			const hasNewline = nl0 !== -1;
			const flow = ctx.inFlow ?? value.flow ?? value.items.length === 0;
			if (hasNewline || !flow) {
				let hasPropsLine = false;
				if (hasNewline && (vs0 === "&" || vs0 === "!")) {
					let sp0 = valueStr.indexOf(" ");
					if (vs0 === "&" && sp0 !== -1 && sp0 < nl0 && valueStr[sp0 + 1] === "!") sp0 = valueStr.indexOf(" ", sp0 + 1);
					if (sp0 === -1 || nl0 < sp0) hasPropsLine = true;
				}
				if (!hasPropsLine) ws = `\n${ctx.indent}`;
			}
		} else if (valueStr === "" || valueStr[0] === "\n") ws = "";
		str += ws + valueStr;
		if (ctx.inFlow) {
			if (valueCommentDone && onComment) onComment();
		} else if (valueComment && !valueCommentDone) str += stringifyComment.lineComment(str, ctx.indent, commentString(valueComment));
		else if (chompKeep && onChompKeep) onChompKeep();
		return str;
	}
	exports.stringifyPair = stringifyPair;
}));
// node_modules/yaml/dist/log.js
var require_log = /* @__PURE__ */ __commonJSMin(((exports) => {
	var node_process = __require("process");
	function debug(logLevel, ...messages) {
		if (logLevel === "debug") console.log(...messages);
	}
	function warn(logLevel, warning) {
		if (logLevel === "debug" || logLevel === "warn") {
			if (typeof node_process.emitWarning === "function") node_process.emitWarning(warning);
			else console.warn(warning);
		}
	}
	exports.debug = debug;
	exports.warn = warn;
}));
// node_modules/yaml/dist/schema/yaml-1.1/merge.js
var require_merge = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Scalar = require_Scalar();
	var MERGE_KEY = "<<";
	var merge = {
		identify: (value) => value === MERGE_KEY || typeof value === "symbol" && value.description === MERGE_KEY,
		default: "key",
		tag: "tag:yaml.org,2002:merge",
		test: /^<<$/,
		resolve: () => Object.assign(new Scalar.Scalar(Symbol(MERGE_KEY)), { addToJSMap: addMergeToJSMap }),
		stringify: () => MERGE_KEY
	};
	var isMergeKey = (ctx, key) => (merge.identify(key) || identity.isScalar(key) && (!key.type || key.type === Scalar.Scalar.PLAIN) && merge.identify(key.value)) && ctx?.doc.schema.tags.some((tag) => tag.tag === merge.tag && tag.default);
	function addMergeToJSMap(ctx, map, value) {
		const source = resolveAliasValue(ctx, value);
		if (identity.isSeq(source)) for (const it of source.items) mergeValue(ctx, map, it);
		else if (Array.isArray(source)) for (const it of source) mergeValue(ctx, map, it);
		else mergeValue(ctx, map, source);
	}
	function mergeValue(ctx, map, value) {
		const source = resolveAliasValue(ctx, value);
		if (!identity.isMap(source)) throw new Error("Merge sources must be maps or map aliases");
		const srcMap = source.toJSON(null, ctx, Map);
		for (const [key, value] of srcMap) if (map instanceof Map) {
			if (!map.has(key)) map.set(key, value);
		} else if (map instanceof Set) map.add(key);
		else if (!Object.prototype.hasOwnProperty.call(map, key)) Object.defineProperty(map, key, {
			value,
			writable: true,
			enumerable: true,
			configurable: true
		});
		return map;
	}
	function resolveAliasValue(ctx, value) {
		return ctx && identity.isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
	}
	exports.addMergeToJSMap = addMergeToJSMap;
	exports.isMergeKey = isMergeKey;
	exports.merge = merge;
}));
// node_modules/yaml/dist/nodes/addPairToJSMap.js
var require_addPairToJSMap = /* @__PURE__ */ __commonJSMin(((exports) => {
	var log = require_log();
	var merge = require_merge();
	var stringify = require_stringify();
	var identity = require_identity();
	var toJS = require_toJS();
	function addPairToJSMap(ctx, map, { key, value }) {
		if (identity.isNode(key) && key.addToJSMap) key.addToJSMap(ctx, map, value);
		else if (merge.isMergeKey(ctx, key)) merge.addMergeToJSMap(ctx, map, value);
		else {
			const jsKey = toJS.toJS(key, "", ctx);
			if (map instanceof Map) map.set(jsKey, toJS.toJS(value, jsKey, ctx));
			else if (map instanceof Set) map.add(jsKey);
			else {
				const stringKey = stringifyKey(key, jsKey, ctx);
				const jsValue = toJS.toJS(value, stringKey, ctx);
				if (stringKey in map) Object.defineProperty(map, stringKey, {
					value: jsValue,
					writable: true,
					enumerable: true,
					configurable: true
				});
				else map[stringKey] = jsValue;
			}
		}
		return map;
	}
	function stringifyKey(key, jsKey, ctx) {
		if (jsKey === null) return "";
		if (typeof jsKey !== "object") return String(jsKey);
		if (identity.isNode(key) && ctx?.doc) {
			const strCtx = stringify.createStringifyContext(ctx.doc, {});
			strCtx.anchors = /* @__PURE__ */ new Set();
			for (const node of ctx.anchors.keys()) strCtx.anchors.add(node.anchor);
			strCtx.inFlow = true;
			strCtx.inStringifyKey = true;
			const strKey = key.toString(strCtx);
			if (!ctx.mapKeyWarned) {
				let jsonStr = JSON.stringify(strKey);
				if (jsonStr.length > 40) jsonStr = jsonStr.substring(0, 36) + "...\"";
				log.warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`);
				ctx.mapKeyWarned = true;
			}
			return strKey;
		}
		return JSON.stringify(jsKey);
	}
	exports.addPairToJSMap = addPairToJSMap;
}));
// node_modules/yaml/dist/nodes/Pair.js
var require_Pair = /* @__PURE__ */ __commonJSMin(((exports) => {
	var createNode = require_createNode();
	var stringifyPair = require_stringifyPair();
	var addPairToJSMap = require_addPairToJSMap();
	var identity = require_identity();
	function createPair(key, value, ctx) {
		return new Pair(createNode.createNode(key, void 0, ctx), createNode.createNode(value, void 0, ctx));
	}
	var Pair = class Pair {
		constructor(key, value = null) {
			Object.defineProperty(this, identity.NODE_TYPE, { value: identity.PAIR });
			this.key = key;
			this.value = value;
		}
		clone(schema) {
			let { key, value } = this;
			if (identity.isNode(key)) key = key.clone(schema);
			if (identity.isNode(value)) value = value.clone(schema);
			return new Pair(key, value);
		}
		toJSON(_, ctx) {
			const pair = ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
			return addPairToJSMap.addPairToJSMap(ctx, pair, this);
		}
		toString(ctx, onComment, onChompKeep) {
			return ctx?.doc ? stringifyPair.stringifyPair(this, ctx, onComment, onChompKeep) : JSON.stringify(this);
		}
	};
	exports.Pair = Pair;
	exports.createPair = createPair;
}));
// node_modules/yaml/dist/stringify/stringifyCollection.js
var require_stringifyCollection = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var stringify = require_stringify();
	var stringifyComment = require_stringifyComment();
	function stringifyCollection(collection, ctx, options) {
		return (ctx.inFlow ?? collection.flow ? stringifyFlowCollection : stringifyBlockCollection)(collection, ctx, options);
	}
	function stringifyBlockCollection({ comment, items }, ctx, { blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment }) {
		const { indent, options: { commentString } } = ctx;
		const itemCtx = Object.assign({}, ctx, {
			indent: itemIndent,
			type: null
		});
		let chompKeep = false;
		const lines = [];
		for (let i = 0; i < items.length; ++i) {
			const item = items[i];
			let comment = null;
			if (identity.isNode(item)) {
				if (!chompKeep && item.spaceBefore) lines.push("");
				addCommentBefore(ctx, lines, item.commentBefore, chompKeep);
				if (item.comment) comment = item.comment;
			} else if (identity.isPair(item)) {
				const ik = identity.isNode(item.key) ? item.key : null;
				if (ik) {
					if (!chompKeep && ik.spaceBefore) lines.push("");
					addCommentBefore(ctx, lines, ik.commentBefore, chompKeep);
				}
			}
			chompKeep = false;
			let str = stringify.stringify(item, itemCtx, () => comment = null, () => chompKeep = true);
			if (comment) str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
			if (chompKeep && comment) chompKeep = false;
			lines.push(blockItemPrefix + str);
		}
		let str;
		if (lines.length === 0) str = flowChars.start + flowChars.end;
		else {
			str = lines[0];
			for (let i = 1; i < lines.length; ++i) {
				const line = lines[i];
				str += line ? `\n${indent}${line}` : "\n";
			}
		}
		if (comment) {
			str += "\n" + stringifyComment.indentComment(commentString(comment), indent);
			if (onComment) onComment();
		} else if (chompKeep && onChompKeep) onChompKeep();
		return str;
	}
	function stringifyFlowCollection({ items }, ctx, { flowChars, itemIndent }) {
		const { indent, indentStep, flowCollectionPadding: fcPadding, options: { commentString } } = ctx;
		itemIndent += indentStep;
		const itemCtx = Object.assign({}, ctx, {
			indent: itemIndent,
			inFlow: true,
			type: null
		});
		let reqNewline = false;
		let linesAtValue = 0;
		const lines = [];
		for (let i = 0; i < items.length; ++i) {
			const item = items[i];
			let comment = null;
			if (identity.isNode(item)) {
				if (item.spaceBefore) lines.push("");
				addCommentBefore(ctx, lines, item.commentBefore, false);
				if (item.comment) comment = item.comment;
			} else if (identity.isPair(item)) {
				const ik = identity.isNode(item.key) ? item.key : null;
				if (ik) {
					if (ik.spaceBefore) lines.push("");
					addCommentBefore(ctx, lines, ik.commentBefore, false);
					if (ik.comment) reqNewline = true;
				}
				const iv = identity.isNode(item.value) ? item.value : null;
				if (iv) {
					if (iv.comment) comment = iv.comment;
					if (iv.commentBefore) reqNewline = true;
				} else if (item.value == null && ik?.comment) comment = ik.comment;
			}
			if (comment) reqNewline = true;
			let str = stringify.stringify(item, itemCtx, () => comment = null);
			reqNewline || (reqNewline = lines.length > linesAtValue || str.includes("\n"));
			if (i < items.length - 1) str += ",";
			else if (ctx.options.trailingComma) {
				if (ctx.options.lineWidth > 0) reqNewline || (reqNewline = lines.reduce((sum, line) => sum + line.length + 2, 2) + (str.length + 2) > ctx.options.lineWidth);
				if (reqNewline) str += ",";
			}
			if (comment) str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
			lines.push(str);
			linesAtValue = lines.length;
		}
		const { start, end } = flowChars;
		if (lines.length === 0) return start + end;
		else {
			if (!reqNewline) {
				const len = lines.reduce((sum, line) => sum + line.length + 2, 2);
				reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
			}
			if (reqNewline) {
				let str = start;
				for (const line of lines) str += line ? `\n${indentStep}${indent}${line}` : "\n";
				return `${str}\n${indent}${end}`;
			} else return `${start}${fcPadding}${lines.join(" ")}${fcPadding}${end}`;
		}
	}
	function addCommentBefore({ indent, options: { commentString } }, lines, comment, chompKeep) {
		if (comment && chompKeep) comment = comment.replace(/^\n+/, "");
		if (comment) {
			const ic = stringifyComment.indentComment(commentString(comment), indent);
			lines.push(ic.trimStart());
		}
	}
	exports.stringifyCollection = stringifyCollection;
}));
// node_modules/yaml/dist/nodes/YAMLMap.js
var require_YAMLMap = /* @__PURE__ */ __commonJSMin(((exports) => {
	var stringifyCollection = require_stringifyCollection();
	var addPairToJSMap = require_addPairToJSMap();
	var Collection = require_Collection();
	var identity = require_identity();
	var Pair = require_Pair();
	var Scalar = require_Scalar();
	function findPair(items, key) {
		const k = identity.isScalar(key) ? key.value : key;
		for (const it of items) if (identity.isPair(it)) {
			if (it.key === key || it.key === k) return it;
			if (identity.isScalar(it.key) && it.key.value === k) return it;
		}
	}
	var YAMLMap = class extends Collection.Collection {
		static get tagName() {
			return "tag:yaml.org,2002:map";
		}
		constructor(schema) {
			super(identity.MAP, schema);
			this.items = [];
		}
		/**
		* A generic collection parsing method that can be extended
		* to other node classes that inherit from YAMLMap
		*/
		static from(schema, obj, ctx) {
			const { keepUndefined, replacer } = ctx;
			const map = new this(schema);
			const add = (key, value) => {
				if (typeof replacer === "function") value = replacer.call(obj, key, value);
				else if (Array.isArray(replacer) && !replacer.includes(key)) return;
				if (value !== void 0 || keepUndefined) map.items.push(Pair.createPair(key, value, ctx));
			};
			if (obj instanceof Map) for (const [key, value] of obj) add(key, value);
			else if (obj && typeof obj === "object") for (const key of Object.keys(obj)) add(key, obj[key]);
			if (typeof schema.sortMapEntries === "function") map.items.sort(schema.sortMapEntries);
			return map;
		}
		/**
		* Adds a value to the collection.
		*
		* @param overwrite - If not set `true`, using a key that is already in the
		*   collection will throw. Otherwise, overwrites the previous value.
		*/
		add(pair, overwrite) {
			let _pair;
			if (identity.isPair(pair)) _pair = pair;
			else if (!pair || typeof pair !== "object" || !("key" in pair)) _pair = new Pair.Pair(pair, pair?.value);
			else _pair = new Pair.Pair(pair.key, pair.value);
			const prev = findPair(this.items, _pair.key);
			const sortEntries = this.schema?.sortMapEntries;
			if (prev) {
				if (!overwrite) throw new Error(`Key ${_pair.key} already set`);
				if (identity.isScalar(prev.value) && Scalar.isScalarValue(_pair.value)) prev.value.value = _pair.value;
				else prev.value = _pair.value;
			} else if (sortEntries) {
				const i = this.items.findIndex((item) => sortEntries(_pair, item) < 0);
				if (i === -1) this.items.push(_pair);
				else this.items.splice(i, 0, _pair);
			} else this.items.push(_pair);
		}
		delete(key) {
			const it = findPair(this.items, key);
			if (!it) return false;
			return this.items.splice(this.items.indexOf(it), 1).length > 0;
		}
		get(key, keepScalar) {
			const node = findPair(this.items, key)?.value;
			return (!keepScalar && identity.isScalar(node) ? node.value : node) ?? void 0;
		}
		has(key) {
			return !!findPair(this.items, key);
		}
		set(key, value) {
			this.add(new Pair.Pair(key, value), true);
		}
		/**
		* @param ctx - Conversion context, originally set in Document#toJS()
		* @param {Class} Type - If set, forces the returned collection type
		* @returns Instance of Type, Map, or Object
		*/
		toJSON(_, ctx, Type) {
			const map = Type ? new Type() : ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
			if (ctx?.onCreate) ctx.onCreate(map);
			for (const item of this.items) addPairToJSMap.addPairToJSMap(ctx, map, item);
			return map;
		}
		toString(ctx, onComment, onChompKeep) {
			if (!ctx) return JSON.stringify(this);
			for (const item of this.items) if (!identity.isPair(item)) throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
			if (!ctx.allNullValues && this.hasAllNullValues(false)) ctx = Object.assign({}, ctx, { allNullValues: true });
			return stringifyCollection.stringifyCollection(this, ctx, {
				blockItemPrefix: "",
				flowChars: {
					start: "{",
					end: "}"
				},
				itemIndent: ctx.indent || "",
				onChompKeep,
				onComment
			});
		}
	};
	exports.YAMLMap = YAMLMap;
	exports.findPair = findPair;
}));
// node_modules/yaml/dist/schema/common/map.js
var require_map = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var YAMLMap = require_YAMLMap();
	exports.map = {
		collection: "map",
		default: true,
		nodeClass: YAMLMap.YAMLMap,
		tag: "tag:yaml.org,2002:map",
		resolve(map, onError) {
			if (!identity.isMap(map)) onError("Expected a mapping for this tag");
			return map;
		},
		createNode: (schema, obj, ctx) => YAMLMap.YAMLMap.from(schema, obj, ctx)
	};
}));
// node_modules/yaml/dist/nodes/YAMLSeq.js
var require_YAMLSeq = /* @__PURE__ */ __commonJSMin(((exports) => {
	var createNode = require_createNode();
	var stringifyCollection = require_stringifyCollection();
	var Collection = require_Collection();
	var identity = require_identity();
	var Scalar = require_Scalar();
	var toJS = require_toJS();
	var YAMLSeq = class extends Collection.Collection {
		static get tagName() {
			return "tag:yaml.org,2002:seq";
		}
		constructor(schema) {
			super(identity.SEQ, schema);
			this.items = [];
		}
		add(value) {
			this.items.push(value);
		}
		/**
		* Removes a value from the collection.
		*
		* `key` must contain a representation of an integer for this to succeed.
		* It may be wrapped in a `Scalar`.
		*
		* @returns `true` if the item was found and removed.
		*/
		delete(key) {
			const idx = asItemIndex(key);
			if (typeof idx !== "number") return false;
			return this.items.splice(idx, 1).length > 0;
		}
		get(key, keepScalar) {
			const idx = asItemIndex(key);
			if (typeof idx !== "number") return void 0;
			const it = this.items[idx];
			return !keepScalar && identity.isScalar(it) ? it.value : it;
		}
		/**
		* Checks if the collection includes a value with the key `key`.
		*
		* `key` must contain a representation of an integer for this to succeed.
		* It may be wrapped in a `Scalar`.
		*/
		has(key) {
			const idx = asItemIndex(key);
			return typeof idx === "number" && idx < this.items.length;
		}
		/**
		* Sets a value in this collection. For `!!set`, `value` needs to be a
		* boolean to add/remove the item from the set.
		*
		* If `key` does not contain a representation of an integer, this will throw.
		* It may be wrapped in a `Scalar`.
		*/
		set(key, value) {
			const idx = asItemIndex(key);
			if (typeof idx !== "number") throw new Error(`Expected a valid index, not ${key}.`);
			const prev = this.items[idx];
			if (identity.isScalar(prev) && Scalar.isScalarValue(value)) prev.value = value;
			else this.items[idx] = value;
		}
		toJSON(_, ctx) {
			const seq = [];
			if (ctx?.onCreate) ctx.onCreate(seq);
			let i = 0;
			for (const item of this.items) seq.push(toJS.toJS(item, String(i++), ctx));
			return seq;
		}
		toString(ctx, onComment, onChompKeep) {
			if (!ctx) return JSON.stringify(this);
			return stringifyCollection.stringifyCollection(this, ctx, {
				blockItemPrefix: "- ",
				flowChars: {
					start: "[",
					end: "]"
				},
				itemIndent: (ctx.indent || "") + "  ",
				onChompKeep,
				onComment
			});
		}
		static from(schema, obj, ctx) {
			const { replacer } = ctx;
			const seq = new this(schema);
			if (obj && Symbol.iterator in Object(obj)) {
				let i = 0;
				for (let it of obj) {
					if (typeof replacer === "function") {
						const key = obj instanceof Set ? it : String(i++);
						it = replacer.call(obj, key, it);
					}
					seq.items.push(createNode.createNode(it, void 0, ctx));
				}
			}
			return seq;
		}
	};
	function asItemIndex(key) {
		let idx = identity.isScalar(key) ? key.value : key;
		if (idx && typeof idx === "string") idx = Number(idx);
		return typeof idx === "number" && Number.isInteger(idx) && idx >= 0 ? idx : null;
	}
	exports.YAMLSeq = YAMLSeq;
}));
// node_modules/yaml/dist/schema/common/seq.js
var require_seq = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var YAMLSeq = require_YAMLSeq();
	exports.seq = {
		collection: "seq",
		default: true,
		nodeClass: YAMLSeq.YAMLSeq,
		tag: "tag:yaml.org,2002:seq",
		resolve(seq, onError) {
			if (!identity.isSeq(seq)) onError("Expected a sequence for this tag");
			return seq;
		},
		createNode: (schema, obj, ctx) => YAMLSeq.YAMLSeq.from(schema, obj, ctx)
	};
}));
// node_modules/yaml/dist/schema/common/string.js
var require_string = /* @__PURE__ */ __commonJSMin(((exports) => {
	var stringifyString = require_stringifyString();
	exports.string = {
		identify: (value) => typeof value === "string",
		default: true,
		tag: "tag:yaml.org,2002:str",
		resolve: (str) => str,
		stringify(item, ctx, onComment, onChompKeep) {
			ctx = Object.assign({ actualString: true }, ctx);
			return stringifyString.stringifyString(item, ctx, onComment, onChompKeep);
		}
	};
}));
// node_modules/yaml/dist/schema/common/null.js
var require_null = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	var nullTag = {
		identify: (value) => value == null,
		createNode: () => new Scalar.Scalar(null),
		default: true,
		tag: "tag:yaml.org,2002:null",
		test: /^(?:~|[Nn]ull|NULL)?$/,
		resolve: () => new Scalar.Scalar(null),
		stringify: ({ source }, ctx) => typeof source === "string" && nullTag.test.test(source) ? source : ctx.options.nullStr
	};
	exports.nullTag = nullTag;
}));
// node_modules/yaml/dist/schema/core/bool.js
var require_bool$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	var boolTag = {
		identify: (value) => typeof value === "boolean",
		default: true,
		tag: "tag:yaml.org,2002:bool",
		test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
		resolve: (str) => new Scalar.Scalar(str[0] === "t" || str[0] === "T"),
		stringify({ source, value }, ctx) {
			if (source && boolTag.test.test(source)) {
				if (value === (source[0] === "t" || source[0] === "T")) return source;
			}
			return value ? ctx.options.trueStr : ctx.options.falseStr;
		}
	};
	exports.boolTag = boolTag;
}));
// node_modules/yaml/dist/stringify/stringifyNumber.js
var require_stringifyNumber = /* @__PURE__ */ __commonJSMin(((exports) => {
	function stringifyNumber({ format, minFractionDigits, tag, value }) {
		if (typeof value === "bigint") return String(value);
		const num = typeof value === "number" ? value : Number(value);
		if (!isFinite(num)) return isNaN(num) ? ".nan" : num < 0 ? "-.inf" : ".inf";
		let n = Object.is(value, -0) ? "-0" : JSON.stringify(value);
		if (!format && minFractionDigits && (!tag || tag === "tag:yaml.org,2002:float") && /^-?\d/.test(n) && !n.includes("e")) {
			let i = n.indexOf(".");
			if (i < 0) {
				i = n.length;
				n += ".";
			}
			let d = minFractionDigits - (n.length - i - 1);
			while (d-- > 0) n += "0";
		}
		return n;
	}
	exports.stringifyNumber = stringifyNumber;
}));
// node_modules/yaml/dist/schema/core/float.js
var require_float$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	var stringifyNumber = require_stringifyNumber();
	var floatNaN = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
		resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
		stringify: stringifyNumber.stringifyNumber
	};
	var floatExp = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		format: "EXP",
		test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
		resolve: (str) => parseFloat(str),
		stringify(node) {
			const num = Number(node.value);
			return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
		}
	};
	exports.float = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
		resolve(str) {
			const node = new Scalar.Scalar(parseFloat(str));
			const dot = str.indexOf(".");
			if (dot !== -1 && str[str.length - 1] === "0") node.minFractionDigits = str.length - dot - 1;
			return node;
		},
		stringify: stringifyNumber.stringifyNumber
	};
	exports.floatExp = floatExp;
	exports.floatNaN = floatNaN;
}));
// node_modules/yaml/dist/schema/core/int.js
var require_int$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	var stringifyNumber = require_stringifyNumber();
	var intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
	var intResolve = (str, offset, radix, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix);
	function intStringify(node, radix, prefix) {
		const { value } = node;
		if (intIdentify(value) && value >= 0) return prefix + value.toString(radix);
		return stringifyNumber.stringifyNumber(node);
	}
	var intOct = {
		identify: (value) => intIdentify(value) && value >= 0,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "OCT",
		test: /^0o[0-7]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 2, 8, opt),
		stringify: (node) => intStringify(node, 8, "0o")
	};
	var int = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		test: /^[-+]?[0-9]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
		stringify: stringifyNumber.stringifyNumber
	};
	var intHex = {
		identify: (value) => intIdentify(value) && value >= 0,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "HEX",
		test: /^0x[0-9a-fA-F]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
		stringify: (node) => intStringify(node, 16, "0x")
	};
	exports.int = int;
	exports.intHex = intHex;
	exports.intOct = intOct;
}));
// node_modules/yaml/dist/schema/core/schema.js
var require_schema$2 = /* @__PURE__ */ __commonJSMin(((exports) => {
	var map = require_map();
	var _null = require_null();
	var seq = require_seq();
	var string = require_string();
	var bool = require_bool$1();
	var float = require_float$1();
	var int = require_int$1();
	exports.schema = [
		map.map,
		seq.seq,
		string.string,
		_null.nullTag,
		bool.boolTag,
		int.intOct,
		int.int,
		int.intHex,
		float.floatNaN,
		float.floatExp,
		float.float
	];
}));
// node_modules/yaml/dist/schema/json/schema.js
var require_schema$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	var map = require_map();
	var seq = require_seq();
	function intIdentify(value) {
		return typeof value === "bigint" || Number.isInteger(value);
	}
	var stringifyJSON = ({ value }) => JSON.stringify(value);
	var jsonScalars = [
		{
			identify: (value) => typeof value === "string",
			default: true,
			tag: "tag:yaml.org,2002:str",
			resolve: (str) => str,
			stringify: stringifyJSON
		},
		{
			identify: (value) => value == null,
			createNode: () => new Scalar.Scalar(null),
			default: true,
			tag: "tag:yaml.org,2002:null",
			test: /^null$/,
			resolve: () => null,
			stringify: stringifyJSON
		},
		{
			identify: (value) => typeof value === "boolean",
			default: true,
			tag: "tag:yaml.org,2002:bool",
			test: /^true$|^false$/,
			resolve: (str) => str === "true",
			stringify: stringifyJSON
		},
		{
			identify: intIdentify,
			default: true,
			tag: "tag:yaml.org,2002:int",
			test: /^-?(?:0|[1-9][0-9]*)$/,
			resolve: (str, _onError, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str, 10),
			stringify: ({ value }) => intIdentify(value) ? value.toString() : JSON.stringify(value)
		},
		{
			identify: (value) => typeof value === "number",
			default: true,
			tag: "tag:yaml.org,2002:float",
			test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
			resolve: (str) => parseFloat(str),
			stringify: stringifyJSON
		}
	];
	exports.schema = [map.map, seq.seq].concat(jsonScalars, {
		default: true,
		tag: "",
		test: /^/,
		resolve(str, onError) {
			onError(`Unresolved plain scalar ${JSON.stringify(str)}`);
			return str;
		}
	});
}));
// node_modules/yaml/dist/schema/yaml-1.1/binary.js
var require_binary = /* @__PURE__ */ __commonJSMin(((exports) => {
	var node_buffer = __require("buffer");
	var Scalar = require_Scalar();
	var stringifyString = require_stringifyString();
	exports.binary = {
		identify: (value) => value instanceof Uint8Array,
		default: false,
		tag: "tag:yaml.org,2002:binary",
		/**
		* Returns a Buffer in node and an Uint8Array in browsers
		*
		* To use the resulting buffer as an image, you'll want to do something like:
		*
		*   const blob = new Blob([buffer], { type: 'image/jpeg' })
		*   document.querySelector('#photo').src = URL.createObjectURL(blob)
		*/
		resolve(src, onError) {
			if (typeof node_buffer.Buffer === "function") return node_buffer.Buffer.from(src, "base64");
			else if (typeof atob === "function") {
				const str = atob(src.replace(/[\n\r]/g, ""));
				const buffer = new Uint8Array(str.length);
				for (let i = 0; i < str.length; ++i) buffer[i] = str.charCodeAt(i);
				return buffer;
			} else {
				onError("This environment does not support reading binary tags; either Buffer or atob is required");
				return src;
			}
		},
		stringify({ comment, type, value }, ctx, onComment, onChompKeep) {
			if (!value) return "";
			const buf = value;
			let str;
			if (typeof node_buffer.Buffer === "function") str = buf instanceof node_buffer.Buffer ? buf.toString("base64") : node_buffer.Buffer.from(buf.buffer).toString("base64");
			else if (typeof btoa === "function") {
				let s = "";
				for (let i = 0; i < buf.length; ++i) s += String.fromCharCode(buf[i]);
				str = btoa(s);
			} else throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");
			type ?? (type = Scalar.Scalar.BLOCK_LITERAL);
			if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
				const lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth);
				const n = Math.ceil(str.length / lineWidth);
				const lines = new Array(n);
				for (let i = 0, o = 0; i < n; ++i, o += lineWidth) lines[i] = str.substr(o, lineWidth);
				str = lines.join(type === Scalar.Scalar.BLOCK_LITERAL ? "\n" : " ");
			}
			return stringifyString.stringifyString({
				comment,
				type,
				value: str
			}, ctx, onComment, onChompKeep);
		}
	};
}));
// node_modules/yaml/dist/schema/yaml-1.1/pairs.js
var require_pairs = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Pair = require_Pair();
	var Scalar = require_Scalar();
	var YAMLSeq = require_YAMLSeq();
	function resolvePairs(seq, onError) {
		if (identity.isSeq(seq)) for (let i = 0; i < seq.items.length; ++i) {
			let item = seq.items[i];
			if (identity.isPair(item)) continue;
			else if (identity.isMap(item)) {
				if (item.items.length > 1) onError("Each pair must have its own sequence indicator");
				const pair = item.items[0] || new Pair.Pair(new Scalar.Scalar(null));
				if (item.commentBefore) pair.key.commentBefore = pair.key.commentBefore ? `${item.commentBefore}\n${pair.key.commentBefore}` : item.commentBefore;
				if (item.comment) {
					const cn = pair.value ?? pair.key;
					cn.comment = cn.comment ? `${item.comment}\n${cn.comment}` : item.comment;
				}
				item = pair;
			}
			seq.items[i] = identity.isPair(item) ? item : new Pair.Pair(item);
		}
		else onError("Expected a sequence for this tag");
		return seq;
	}
	function createPairs(schema, iterable, ctx) {
		const { replacer } = ctx;
		const pairs = new YAMLSeq.YAMLSeq(schema);
		pairs.tag = "tag:yaml.org,2002:pairs";
		let i = 0;
		if (iterable && Symbol.iterator in Object(iterable)) for (let it of iterable) {
			if (typeof replacer === "function") it = replacer.call(iterable, String(i++), it);
			let key, value;
			if (Array.isArray(it)) {
				if (it.length === 2) {
					key = it[0];
					value = it[1];
				} else throw new TypeError(`Expected [key, value] tuple: ${it}`);
			} else if (it && it instanceof Object) {
				const keys = Object.keys(it);
				if (keys.length === 1) {
					key = keys[0];
					value = it[key];
				} else throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`);
			} else key = it;
			pairs.items.push(Pair.createPair(key, value, ctx));
		}
		return pairs;
	}
	var pairs = {
		collection: "seq",
		default: false,
		tag: "tag:yaml.org,2002:pairs",
		resolve: resolvePairs,
		createNode: createPairs
	};
	exports.createPairs = createPairs;
	exports.pairs = pairs;
	exports.resolvePairs = resolvePairs;
}));
// node_modules/yaml/dist/schema/yaml-1.1/omap.js
var require_omap = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var toJS = require_toJS();
	var YAMLMap = require_YAMLMap();
	var YAMLSeq = require_YAMLSeq();
	var pairs = require_pairs();
	var YAMLOMap = class YAMLOMap extends YAMLSeq.YAMLSeq {
		constructor() {
			super();
			this.add = YAMLMap.YAMLMap.prototype.add.bind(this);
			this.delete = YAMLMap.YAMLMap.prototype.delete.bind(this);
			this.get = YAMLMap.YAMLMap.prototype.get.bind(this);
			this.has = YAMLMap.YAMLMap.prototype.has.bind(this);
			this.set = YAMLMap.YAMLMap.prototype.set.bind(this);
			this.tag = YAMLOMap.tag;
		}
		/**
		* If `ctx` is given, the return type is actually `Map<unknown, unknown>`,
		* but TypeScript won't allow widening the signature of a child method.
		*/
		toJSON(_, ctx) {
			if (!ctx) return super.toJSON(_);
			const map = /* @__PURE__ */ new Map();
			if (ctx?.onCreate) ctx.onCreate(map);
			for (const pair of this.items) {
				let key, value;
				if (identity.isPair(pair)) {
					key = toJS.toJS(pair.key, "", ctx);
					value = toJS.toJS(pair.value, key, ctx);
				} else key = toJS.toJS(pair, "", ctx);
				if (map.has(key)) throw new Error("Ordered maps must not include duplicate keys");
				map.set(key, value);
			}
			return map;
		}
		static from(schema, iterable, ctx) {
			const pairs$1 = pairs.createPairs(schema, iterable, ctx);
			const omap = new this();
			omap.items = pairs$1.items;
			return omap;
		}
	};
	YAMLOMap.tag = "tag:yaml.org,2002:omap";
	var omap = {
		collection: "seq",
		identify: (value) => value instanceof Map,
		nodeClass: YAMLOMap,
		default: false,
		tag: "tag:yaml.org,2002:omap",
		resolve(seq, onError) {
			const pairs$1 = pairs.resolvePairs(seq, onError);
			const seenKeys = [];
			for (const { key } of pairs$1.items) if (identity.isScalar(key)) {
				if (seenKeys.includes(key.value)) onError(`Ordered maps must not include duplicate keys: ${key.value}`);
				else seenKeys.push(key.value);
			}
			return Object.assign(new YAMLOMap(), pairs$1);
		},
		createNode: (schema, iterable, ctx) => YAMLOMap.from(schema, iterable, ctx)
	};
	exports.YAMLOMap = YAMLOMap;
	exports.omap = omap;
}));
// node_modules/yaml/dist/schema/yaml-1.1/bool.js
var require_bool = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	function boolStringify({ value, source }, ctx) {
		if (source && (value ? trueTag : falseTag).test.test(source)) return source;
		return value ? ctx.options.trueStr : ctx.options.falseStr;
	}
	var trueTag = {
		identify: (value) => value === true,
		default: true,
		tag: "tag:yaml.org,2002:bool",
		test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
		resolve: () => new Scalar.Scalar(true),
		stringify: boolStringify
	};
	var falseTag = {
		identify: (value) => value === false,
		default: true,
		tag: "tag:yaml.org,2002:bool",
		test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
		resolve: () => new Scalar.Scalar(false),
		stringify: boolStringify
	};
	exports.falseTag = falseTag;
	exports.trueTag = trueTag;
}));
// node_modules/yaml/dist/schema/yaml-1.1/float.js
var require_float = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	var stringifyNumber = require_stringifyNumber();
	var floatNaN = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
		resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
		stringify: stringifyNumber.stringifyNumber
	};
	var floatExp = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		format: "EXP",
		test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
		resolve: (str) => parseFloat(str.replace(/_/g, "")),
		stringify(node) {
			const num = Number(node.value);
			return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
		}
	};
	exports.float = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
		resolve(str) {
			const node = new Scalar.Scalar(parseFloat(str.replace(/_/g, "")));
			const dot = str.indexOf(".");
			if (dot !== -1) {
				const f = str.substring(dot + 1).replace(/_/g, "");
				if (f[f.length - 1] === "0") node.minFractionDigits = f.length;
			}
			return node;
		},
		stringify: stringifyNumber.stringifyNumber
	};
	exports.floatExp = floatExp;
	exports.floatNaN = floatNaN;
}));
// node_modules/yaml/dist/schema/yaml-1.1/int.js
var require_int = /* @__PURE__ */ __commonJSMin(((exports) => {
	var stringifyNumber = require_stringifyNumber();
	var intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
	function intResolve(str, offset, radix, { intAsBigInt }) {
		const sign = str[0];
		if (sign === "-" || sign === "+") offset += 1;
		str = str.substring(offset).replace(/_/g, "");
		if (intAsBigInt) {
			switch (radix) {
				case 2:
					str = `0b${str}`;
					break;
				case 8:
					str = `0o${str}`;
					break;
				case 16: str = `0x${str}`;
			}
			const n = BigInt(str);
			return sign === "-" ? BigInt(-1) * n : n;
		}
		const n = parseInt(str, radix);
		return sign === "-" ? -1 * n : n;
	}
	function intStringify(node, radix, prefix) {
		const { value } = node;
		if (intIdentify(value)) {
			const str = value.toString(radix);
			return value < 0 ? "-" + prefix + str.substr(1) : prefix + str;
		}
		return stringifyNumber.stringifyNumber(node);
	}
	var intBin = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "BIN",
		test: /^[-+]?0b[0-1_]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 2, 2, opt),
		stringify: (node) => intStringify(node, 2, "0b")
	};
	var intOct = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "OCT",
		test: /^[-+]?0[0-7_]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 1, 8, opt),
		stringify: (node) => intStringify(node, 8, "0")
	};
	var int = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		test: /^[-+]?[0-9][0-9_]*$/,
		resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
		stringify: stringifyNumber.stringifyNumber
	};
	var intHex = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "HEX",
		test: /^[-+]?0x[0-9a-fA-F_]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
		stringify: (node) => intStringify(node, 16, "0x")
	};
	exports.int = int;
	exports.intBin = intBin;
	exports.intHex = intHex;
	exports.intOct = intOct;
}));
// node_modules/yaml/dist/schema/yaml-1.1/set.js
var require_set = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Pair = require_Pair();
	var YAMLMap = require_YAMLMap();
	var YAMLSet = class YAMLSet extends YAMLMap.YAMLMap {
		constructor(schema) {
			super(schema);
			this.tag = YAMLSet.tag;
		}
		add(key) {
			let pair;
			if (identity.isPair(key)) pair = key;
			else if (key && typeof key === "object" && "key" in key && "value" in key && key.value === null) pair = new Pair.Pair(key.key, null);
			else pair = new Pair.Pair(key, null);
			if (!YAMLMap.findPair(this.items, pair.key)) this.items.push(pair);
		}
		/**
		* If `keepPair` is `true`, returns the Pair matching `key`.
		* Otherwise, returns the value of that Pair's key.
		*/
		get(key, keepPair) {
			const pair = YAMLMap.findPair(this.items, key);
			return !keepPair && identity.isPair(pair) ? identity.isScalar(pair.key) ? pair.key.value : pair.key : pair;
		}
		set(key, value) {
			if (typeof value !== "boolean") throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
			const prev = YAMLMap.findPair(this.items, key);
			if (prev && !value) this.items.splice(this.items.indexOf(prev), 1);
			else if (!prev && value) this.items.push(new Pair.Pair(key));
		}
		toJSON(_, ctx) {
			return super.toJSON(_, ctx, Set);
		}
		toString(ctx, onComment, onChompKeep) {
			if (!ctx) return JSON.stringify(this);
			if (this.hasAllNullValues(true)) return super.toString(Object.assign({}, ctx, { allNullValues: true }), onComment, onChompKeep);
			else throw new Error("Set items must all have null values");
		}
		static from(schema, iterable, ctx) {
			const { replacer } = ctx;
			const set = new this(schema);
			if (iterable && Symbol.iterator in Object(iterable)) for (let value of iterable) {
				if (typeof replacer === "function") value = replacer.call(iterable, value, value);
				set.items.push(Pair.createPair(value, null, ctx));
			}
			return set;
		}
	};
	YAMLSet.tag = "tag:yaml.org,2002:set";
	var set = {
		collection: "map",
		identify: (value) => value instanceof Set,
		nodeClass: YAMLSet,
		default: false,
		tag: "tag:yaml.org,2002:set",
		createNode: (schema, iterable, ctx) => YAMLSet.from(schema, iterable, ctx),
		resolve(map, onError) {
			if (identity.isMap(map)) {
				if (map.hasAllNullValues(true)) return Object.assign(new YAMLSet(), map);
				else onError("Set items must all have null values");
			} else onError("Expected a mapping for this tag");
			return map;
		}
	};
	exports.YAMLSet = YAMLSet;
	exports.set = set;
}));
// node_modules/yaml/dist/schema/yaml-1.1/timestamp.js
var require_timestamp = /* @__PURE__ */ __commonJSMin(((exports) => {
	var stringifyNumber = require_stringifyNumber();
	/** Internal types handle bigint as number, because TS can't figure it out. */
	function parseSexagesimal(str, asBigInt) {
		const sign = str[0];
		const parts = sign === "-" || sign === "+" ? str.substring(1) : str;
		const num = (n) => asBigInt ? BigInt(n) : Number(n);
		const res = parts.replace(/_/g, "").split(":").reduce((res, p) => res * num(60) + num(p), num(0));
		return sign === "-" ? num(-1) * res : res;
	}
	/**
	* hhhh:mm:ss.sss
	*
	* Internal types handle bigint as number, because TS can't figure it out.
	*/
	function stringifySexagesimal(node) {
		let { value } = node;
		let num = (n) => n;
		if (typeof value === "bigint") num = (n) => BigInt(n);
		else if (isNaN(value) || !isFinite(value)) return stringifyNumber.stringifyNumber(node);
		let sign = "";
		if (value < 0) {
			sign = "-";
			value *= num(-1);
		}
		const _60 = num(60);
		const parts = [value % _60];
		if (value < 60) parts.unshift(0);
		else {
			value = (value - parts[0]) / _60;
			parts.unshift(value % _60);
			if (value >= 60) {
				value = (value - parts[0]) / _60;
				parts.unshift(value);
			}
		}
		return sign + parts.map((n) => String(n).padStart(2, "0")).join(":").replace(/000000\d*$/, "");
	}
	var intTime = {
		identify: (value) => typeof value === "bigint" || Number.isInteger(value),
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "TIME",
		test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
		resolve: (str, _onError, { intAsBigInt }) => parseSexagesimal(str, intAsBigInt),
		stringify: stringifySexagesimal
	};
	var floatTime = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		format: "TIME",
		test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
		resolve: (str) => parseSexagesimal(str, false),
		stringify: stringifySexagesimal
	};
	var timestamp = {
		identify: (value) => value instanceof Date,
		default: true,
		tag: "tag:yaml.org,2002:timestamp",
		test: RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),
		resolve(str) {
			const match = str.match(timestamp.test);
			if (!match) throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");
			const [, year, month, day, hour, minute, second] = match.map(Number);
			const millisec = match[7] ? Number((match[7] + "00").substr(1, 3)) : 0;
			let date = Date.UTC(year, month - 1, day, hour || 0, minute || 0, second || 0, millisec);
			const tz = match[8];
			if (tz && tz !== "Z") {
				let d = parseSexagesimal(tz, false);
				if (Math.abs(d) < 30) d *= 60;
				date -= 6e4 * d;
			}
			return new Date(date);
		},
		stringify: ({ value }) => value?.toISOString().replace(/(T00:00:00)?\.000Z$/, "") ?? ""
	};
	exports.floatTime = floatTime;
	exports.intTime = intTime;
	exports.timestamp = timestamp;
}));
// node_modules/yaml/dist/schema/yaml-1.1/schema.js
var require_schema = /* @__PURE__ */ __commonJSMin(((exports) => {
	var map = require_map();
	var _null = require_null();
	var seq = require_seq();
	var string = require_string();
	var binary = require_binary();
	var bool = require_bool();
	var float = require_float();
	var int = require_int();
	var merge = require_merge();
	var omap = require_omap();
	var pairs = require_pairs();
	var set = require_set();
	var timestamp = require_timestamp();
	exports.schema = [
		map.map,
		seq.seq,
		string.string,
		_null.nullTag,
		bool.trueTag,
		bool.falseTag,
		int.intBin,
		int.intOct,
		int.int,
		int.intHex,
		float.floatNaN,
		float.floatExp,
		float.float,
		binary.binary,
		merge.merge,
		omap.omap,
		pairs.pairs,
		set.set,
		timestamp.intTime,
		timestamp.floatTime,
		timestamp.timestamp
	];
}));
// node_modules/yaml/dist/schema/tags.js
var require_tags = /* @__PURE__ */ __commonJSMin(((exports) => {
	var map = require_map();
	var _null = require_null();
	var seq = require_seq();
	var string = require_string();
	var bool = require_bool$1();
	var float = require_float$1();
	var int = require_int$1();
	var schema = require_schema$2();
	var schema$1 = require_schema$1();
	var binary = require_binary();
	var merge = require_merge();
	var omap = require_omap();
	var pairs = require_pairs();
	var schema$2 = require_schema();
	var set = require_set();
	var timestamp = require_timestamp();
	var schemas = /* @__PURE__ */ new Map([
		["core", schema.schema],
		["failsafe", [
			map.map,
			seq.seq,
			string.string
		]],
		["json", schema$1.schema],
		["yaml11", schema$2.schema],
		["yaml-1.1", schema$2.schema]
	]);
	var tagsByName = {
		binary: binary.binary,
		bool: bool.boolTag,
		float: float.float,
		floatExp: float.floatExp,
		floatNaN: float.floatNaN,
		floatTime: timestamp.floatTime,
		int: int.int,
		intHex: int.intHex,
		intOct: int.intOct,
		intTime: timestamp.intTime,
		map: map.map,
		merge: merge.merge,
		null: _null.nullTag,
		omap: omap.omap,
		pairs: pairs.pairs,
		seq: seq.seq,
		set: set.set,
		timestamp: timestamp.timestamp
	};
	var coreKnownTags = {
		"tag:yaml.org,2002:binary": binary.binary,
		"tag:yaml.org,2002:merge": merge.merge,
		"tag:yaml.org,2002:omap": omap.omap,
		"tag:yaml.org,2002:pairs": pairs.pairs,
		"tag:yaml.org,2002:set": set.set,
		"tag:yaml.org,2002:timestamp": timestamp.timestamp
	};
	function getTags(customTags, schemaName, addMergeTag) {
		const schemaTags = schemas.get(schemaName);
		if (schemaTags && !customTags) return addMergeTag && !schemaTags.includes(merge.merge) ? schemaTags.concat(merge.merge) : schemaTags.slice();
		let tags = schemaTags;
		if (!tags) {
			if (Array.isArray(customTags)) tags = [];
			else {
				const keys = Array.from(schemas.keys()).filter((key) => key !== "yaml11").map((key) => JSON.stringify(key)).join(", ");
				throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`);
			}
		}
		if (Array.isArray(customTags)) for (const tag of customTags) tags = tags.concat(tag);
		else if (typeof customTags === "function") tags = customTags(tags.slice());
		if (addMergeTag) tags = tags.concat(merge.merge);
		return tags.reduce((tags, tag) => {
			const tagObj = typeof tag === "string" ? tagsByName[tag] : tag;
			if (!tagObj) {
				const tagName = JSON.stringify(tag);
				const keys = Object.keys(tagsByName).map((key) => JSON.stringify(key)).join(", ");
				throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`);
			}
			if (!tags.includes(tagObj)) tags.push(tagObj);
			return tags;
		}, []);
	}
	exports.coreKnownTags = coreKnownTags;
	exports.getTags = getTags;
}));
// node_modules/yaml/dist/schema/Schema.js
var require_Schema = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var map = require_map();
	var seq = require_seq();
	var string = require_string();
	var tags = require_tags();
	var sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
	exports.Schema = class Schema {
		constructor({ compat, customTags, merge, resolveKnownTags, schema, sortMapEntries, toStringDefaults }) {
			this.compat = Array.isArray(compat) ? tags.getTags(compat, "compat") : compat ? tags.getTags(null, compat) : null;
			this.name = typeof schema === "string" && schema || "core";
			this.knownTags = resolveKnownTags ? tags.coreKnownTags : {};
			this.tags = tags.getTags(customTags, this.name, merge);
			this.toStringOptions = toStringDefaults ?? null;
			Object.defineProperty(this, identity.MAP, { value: map.map });
			Object.defineProperty(this, identity.SCALAR, { value: string.string });
			Object.defineProperty(this, identity.SEQ, { value: seq.seq });
			this.sortMapEntries = typeof sortMapEntries === "function" ? sortMapEntries : sortMapEntries === true ? sortMapEntriesByKey : null;
		}
		clone() {
			const copy = Object.create(Schema.prototype, Object.getOwnPropertyDescriptors(this));
			copy.tags = this.tags.slice();
			return copy;
		}
	};
}));
// node_modules/yaml/dist/stringify/stringifyDocument.js
var require_stringifyDocument = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var stringify = require_stringify();
	var stringifyComment = require_stringifyComment();
	function stringifyDocument(doc, options) {
		const lines = [];
		let hasDirectives = options.directives === true;
		if (options.directives !== false && doc.directives) {
			const dir = doc.directives.toString(doc);
			if (dir) {
				lines.push(dir);
				hasDirectives = true;
			} else if (doc.directives.docStart) hasDirectives = true;
		}
		if (hasDirectives) lines.push("---");
		const ctx = stringify.createStringifyContext(doc, options);
		const { commentString } = ctx.options;
		if (doc.commentBefore) {
			if (lines.length !== 1) lines.unshift("");
			const cs = commentString(doc.commentBefore);
			lines.unshift(stringifyComment.indentComment(cs, ""));
		}
		let chompKeep = false;
		let contentComment = null;
		if (doc.contents) {
			if (identity.isNode(doc.contents)) {
				if (doc.contents.spaceBefore && hasDirectives) lines.push("");
				if (doc.contents.commentBefore) {
					const cs = commentString(doc.contents.commentBefore);
					lines.push(stringifyComment.indentComment(cs, ""));
				}
				ctx.forceBlockIndent = !!doc.comment;
				contentComment = doc.contents.comment;
			}
			const onChompKeep = contentComment ? void 0 : () => chompKeep = true;
			let body = stringify.stringify(doc.contents, ctx, () => contentComment = null, onChompKeep);
			if (contentComment) body += stringifyComment.lineComment(body, "", commentString(contentComment));
			if ((body[0] === "|" || body[0] === ">") && lines[lines.length - 1] === "---") lines[lines.length - 1] = `--- ${body}`;
			else lines.push(body);
		} else lines.push(stringify.stringify(doc.contents, ctx));
		if (doc.directives?.docEnd) {
			if (doc.comment) {
				const cs = commentString(doc.comment);
				if (cs.includes("\n")) {
					lines.push("...");
					lines.push(stringifyComment.indentComment(cs, ""));
				} else lines.push(`... ${cs}`);
			} else lines.push("...");
		} else {
			let dc = doc.comment;
			if (dc && chompKeep) dc = dc.replace(/^\n+/, "");
			if (dc) {
				if ((!chompKeep || contentComment) && lines[lines.length - 1] !== "") lines.push("");
				lines.push(stringifyComment.indentComment(commentString(dc), ""));
			}
		}
		return lines.join("\n") + "\n";
	}
	exports.stringifyDocument = stringifyDocument;
}));
// node_modules/yaml/dist/doc/Document.js
var require_Document = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Alias = require_Alias();
	var Collection = require_Collection();
	var identity = require_identity();
	var Pair = require_Pair();
	var toJS = require_toJS();
	var Schema = require_Schema();
	var stringifyDocument = require_stringifyDocument();
	var anchors = require_anchors();
	var applyReviver = require_applyReviver();
	var createNode = require_createNode();
	var directives = require_directives();
	var Document = class Document {
		constructor(value, replacer, options) {
			/** A comment before this Document */
			this.commentBefore = null;
			/** A comment immediately after this Document */
			this.comment = null;
			/** Errors encountered during parsing. */
			this.errors = [];
			/** Warnings encountered during parsing. */
			this.warnings = [];
			Object.defineProperty(this, identity.NODE_TYPE, { value: identity.DOC });
			let _replacer = null;
			if (typeof replacer === "function" || Array.isArray(replacer)) _replacer = replacer;
			else if (options === void 0 && replacer) {
				options = replacer;
				replacer = void 0;
			}
			const opt = Object.assign({
				intAsBigInt: false,
				keepSourceTokens: false,
				logLevel: "warn",
				prettyErrors: true,
				strict: true,
				stringKeys: false,
				uniqueKeys: true,
				version: "1.2"
			}, options);
			this.options = opt;
			let { version } = opt;
			if (options?._directives) {
				this.directives = options._directives.atDocument();
				if (this.directives.yaml.explicit) version = this.directives.yaml.version;
			} else this.directives = new directives.Directives({ version });
			this.setSchema(version, options);
			this.contents = value === void 0 ? null : this.createNode(value, _replacer, options);
		}
		/**
		* Create a deep copy of this Document and its contents.
		*
		* Custom Node values that inherit from `Object` still refer to their original instances.
		*/
		clone() {
			const copy = Object.create(Document.prototype, { [identity.NODE_TYPE]: { value: identity.DOC } });
			copy.commentBefore = this.commentBefore;
			copy.comment = this.comment;
			copy.errors = this.errors.slice();
			copy.warnings = this.warnings.slice();
			copy.options = Object.assign({}, this.options);
			if (this.directives) copy.directives = this.directives.clone();
			copy.schema = this.schema.clone();
			copy.contents = identity.isNode(this.contents) ? this.contents.clone(copy.schema) : this.contents;
			if (this.range) copy.range = this.range.slice();
			return copy;
		}
		/** Adds a value to the document. */
		add(value) {
			if (assertCollection(this.contents)) this.contents.add(value);
		}
		/** Adds a value to the document. */
		addIn(path, value) {
			if (assertCollection(this.contents)) this.contents.addIn(path, value);
		}
		/**
		* Create a new `Alias` node, ensuring that the target `node` has the required anchor.
		*
		* If `node` already has an anchor, `name` is ignored.
		* Otherwise, the `node.anchor` value will be set to `name`,
		* or if an anchor with that name is already present in the document,
		* `name` will be used as a prefix for a new unique anchor.
		* If `name` is undefined, the generated anchor will use 'a' as a prefix.
		*/
		createAlias(node, name) {
			if (!node.anchor) {
				const prev = anchors.anchorNames(this);
				node.anchor = !name || prev.has(name) ? anchors.findNewAnchor(name || "a", prev) : name;
			}
			return new Alias.Alias(node.anchor);
		}
		createNode(value, replacer, options) {
			let _replacer = void 0;
			if (typeof replacer === "function") {
				value = replacer.call({ "": value }, "", value);
				_replacer = replacer;
			} else if (Array.isArray(replacer)) {
				const keyToStr = (v) => typeof v === "number" || v instanceof String || v instanceof Number;
				const asStr = replacer.filter(keyToStr).map(String);
				if (asStr.length > 0) replacer = replacer.concat(asStr);
				_replacer = replacer;
			} else if (options === void 0 && replacer) {
				options = replacer;
				replacer = void 0;
			}
			const { aliasDuplicateObjects, anchorPrefix, flow, keepUndefined, onTagObj, tag } = options ?? {};
			const { onAnchor, setAnchors, sourceObjects } = anchors.createNodeAnchors(this, anchorPrefix || "a");
			const ctx = {
				aliasDuplicateObjects: aliasDuplicateObjects ?? true,
				keepUndefined: keepUndefined ?? false,
				onAnchor,
				onTagObj,
				replacer: _replacer,
				schema: this.schema,
				sourceObjects
			};
			const node = createNode.createNode(value, tag, ctx);
			if (flow && identity.isCollection(node)) node.flow = true;
			setAnchors();
			return node;
		}
		/**
		* Convert a key and a value into a `Pair` using the current schema,
		* recursively wrapping all values as `Scalar` or `Collection` nodes.
		*/
		createPair(key, value, options = {}) {
			const k = this.createNode(key, null, options);
			const v = this.createNode(value, null, options);
			return new Pair.Pair(k, v);
		}
		/**
		* Removes a value from the document.
		* @returns `true` if the item was found and removed.
		*/
		delete(key) {
			return assertCollection(this.contents) ? this.contents.delete(key) : false;
		}
		/**
		* Removes a value from the document.
		* @returns `true` if the item was found and removed.
		*/
		deleteIn(path) {
			if (Collection.isEmptyPath(path)) {
				if (this.contents == null) return false;
				this.contents = null;
				return true;
			}
			return assertCollection(this.contents) ? this.contents.deleteIn(path) : false;
		}
		/**
		* Returns item at `key`, or `undefined` if not found. By default unwraps
		* scalar values from their surrounding node; to disable set `keepScalar` to
		* `true` (collections are always returned intact).
		*/
		get(key, keepScalar) {
			return identity.isCollection(this.contents) ? this.contents.get(key, keepScalar) : void 0;
		}
		/**
		* Returns item at `path`, or `undefined` if not found. By default unwraps
		* scalar values from their surrounding node; to disable set `keepScalar` to
		* `true` (collections are always returned intact).
		*/
		getIn(path, keepScalar) {
			if (Collection.isEmptyPath(path)) return !keepScalar && identity.isScalar(this.contents) ? this.contents.value : this.contents;
			return identity.isCollection(this.contents) ? this.contents.getIn(path, keepScalar) : void 0;
		}
		/**
		* Checks if the document includes a value with the key `key`.
		*/
		has(key) {
			return identity.isCollection(this.contents) ? this.contents.has(key) : false;
		}
		/**
		* Checks if the document includes a value at `path`.
		*/
		hasIn(path) {
			if (Collection.isEmptyPath(path)) return this.contents !== void 0;
			return identity.isCollection(this.contents) ? this.contents.hasIn(path) : false;
		}
		/**
		* Sets a value in this document. For `!!set`, `value` needs to be a
		* boolean to add/remove the item from the set.
		*/
		set(key, value) {
			if (this.contents == null) this.contents = Collection.collectionFromPath(this.schema, [key], value);
			else if (assertCollection(this.contents)) this.contents.set(key, value);
		}
		/**
		* Sets a value in this document. For `!!set`, `value` needs to be a
		* boolean to add/remove the item from the set.
		*/
		setIn(path, value) {
			if (Collection.isEmptyPath(path)) this.contents = value;
			else if (this.contents == null) this.contents = Collection.collectionFromPath(this.schema, Array.from(path), value);
			else if (assertCollection(this.contents)) this.contents.setIn(path, value);
		}
		/**
		* Change the YAML version and schema used by the document.
		* A `null` version disables support for directives, explicit tags, anchors, and aliases.
		* It also requires the `schema` option to be given as a `Schema` instance value.
		*
		* Overrides all previously set schema options.
		*/
		setSchema(version, options = {}) {
			if (typeof version === "number") version = String(version);
			let opt;
			switch (version) {
				case "1.1":
					if (this.directives) this.directives.yaml.version = "1.1";
					else this.directives = new directives.Directives({ version: "1.1" });
					opt = {
						resolveKnownTags: false,
						schema: "yaml-1.1"
					};
					break;
				case "1.2":
				case "next":
					if (this.directives) this.directives.yaml.version = version;
					else this.directives = new directives.Directives({ version });
					opt = {
						resolveKnownTags: true,
						schema: "core"
					};
					break;
				case null:
					if (this.directives) delete this.directives;
					opt = null;
					break;
				default: {
					const sv = JSON.stringify(version);
					throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
				}
			}
			if (options.schema instanceof Object) this.schema = options.schema;
			else if (opt) this.schema = new Schema.Schema(Object.assign(opt, options));
			else throw new Error(`With a null YAML version, the { schema: Schema } option is required`);
		}
		toJS({ json, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
			const ctx = {
				anchors: /* @__PURE__ */ new Map(),
				doc: this,
				keep: !json,
				mapAsMap: mapAsMap === true,
				mapKeyWarned: false,
				maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
			};
			const res = toJS.toJS(this.contents, jsonArg ?? "", ctx);
			if (typeof onAnchor === "function") for (const { count, res } of ctx.anchors.values()) onAnchor(res, count);
			return typeof reviver === "function" ? applyReviver.applyReviver(reviver, { "": res }, "", res) : res;
		}
		/**
		* A JSON representation of the document `contents`.
		*
		* @param jsonArg Used by `JSON.stringify` to indicate the array index or
		*   property name.
		*/
		toJSON(jsonArg, onAnchor) {
			return this.toJS({
				json: true,
				jsonArg,
				mapAsMap: false,
				onAnchor
			});
		}
		/** A YAML representation of the document. */
		toString(options = {}) {
			if (this.errors.length > 0) throw new Error("Document with errors cannot be stringified");
			if ("indent" in options && (!Number.isInteger(options.indent) || Number(options.indent) <= 0)) {
				const s = JSON.stringify(options.indent);
				throw new Error(`"indent" option must be a positive integer, not ${s}`);
			}
			return stringifyDocument.stringifyDocument(this, options);
		}
	};
	function assertCollection(contents) {
		if (identity.isCollection(contents)) return true;
		throw new Error("Expected a YAML collection as document contents");
	}
	exports.Document = Document;
}));
// node_modules/yaml/dist/errors.js
var require_errors = /* @__PURE__ */ __commonJSMin(((exports) => {
	var YAMLError = class extends Error {
		constructor(name, pos, code, message) {
			super();
			this.name = name;
			this.code = code;
			this.message = message;
			this.pos = pos;
		}
	};
	var YAMLParseError = class extends YAMLError {
		constructor(pos, code, message) {
			super("YAMLParseError", pos, code, message);
		}
	};
	var YAMLWarning = class extends YAMLError {
		constructor(pos, code, message) {
			super("YAMLWarning", pos, code, message);
		}
	};
	var prettifyError = (src, lc) => (error) => {
		if (error.pos[0] === -1) return;
		error.linePos = error.pos.map((pos) => lc.linePos(pos));
		const { line, col } = error.linePos[0];
		error.message += ` at line ${line}, column ${col}`;
		let ci = col - 1;
		let lineStr = src.substring(lc.lineStarts[line - 1], lc.lineStarts[line]).replace(/[\n\r]+$/, "");
		if (ci >= 60 && lineStr.length > 80) {
			const trimStart = Math.min(ci - 39, lineStr.length - 79);
			lineStr = "…" + lineStr.substring(trimStart);
			ci -= trimStart - 1;
		}
		if (lineStr.length > 80) lineStr = lineStr.substring(0, 79) + "…";
		if (line > 1 && /^ *$/.test(lineStr.substring(0, ci))) {
			let prev = src.substring(lc.lineStarts[line - 2], lc.lineStarts[line - 1]);
			if (prev.length > 80) prev = prev.substring(0, 79) + "…\n";
			lineStr = prev + lineStr;
		}
		if (/[^ ]/.test(lineStr)) {
			let count = 1;
			const end = error.linePos[1];
			if (end?.line === line && end.col > col) count = Math.max(1, Math.min(end.col - col, 80 - ci));
			const pointer = " ".repeat(ci) + "^".repeat(count);
			error.message += `:\n\n${lineStr}\n${pointer}\n`;
		}
	};
	exports.YAMLError = YAMLError;
	exports.YAMLParseError = YAMLParseError;
	exports.YAMLWarning = YAMLWarning;
	exports.prettifyError = prettifyError;
}));
// node_modules/yaml/dist/compose/resolve-props.js
var require_resolve_props = /* @__PURE__ */ __commonJSMin(((exports) => {
	function resolveProps(tokens, { flow, indicator, next, offset, onError, parentIndent, startOnNewline }) {
		let spaceBefore = false;
		let atNewline = startOnNewline;
		let hasSpace = startOnNewline;
		let comment = "";
		let commentSep = "";
		let hasNewline = false;
		let reqSpace = false;
		let tab = null;
		let anchor = null;
		let tag = null;
		let newlineAfterProp = null;
		let comma = null;
		let found = null;
		let start = null;
		for (const token of tokens) {
			if (reqSpace) {
				if (token.type !== "space" && token.type !== "newline" && token.type !== "comma") onError(token.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
				reqSpace = false;
			}
			if (tab) {
				if (atNewline && token.type !== "comment" && token.type !== "newline") onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
				tab = null;
			}
			switch (token.type) {
				case "space":
					if (!flow && (indicator !== "doc-start" || next?.type !== "flow-collection") && token.source.includes("	")) tab = token;
					hasSpace = true;
					break;
				case "comment": {
					if (!hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
					const cb = token.source.substring(1) || " ";
					if (!comment) comment = cb;
					else comment += commentSep + cb;
					commentSep = "";
					atNewline = false;
					break;
				}
				case "newline":
					if (atNewline) {
						if (comment) comment += token.source;
						else if (!found || indicator !== "seq-item-ind") spaceBefore = true;
					} else commentSep += token.source;
					atNewline = true;
					hasNewline = true;
					if (anchor || tag) newlineAfterProp = token;
					hasSpace = true;
					break;
				case "anchor":
					if (anchor) onError(token, "MULTIPLE_ANCHORS", "A node can have at most one anchor");
					if (token.source.endsWith(":")) onError(token.offset + token.source.length - 1, "BAD_ALIAS", "Anchor ending in : is ambiguous", true);
					anchor = token;
					start ?? (start = token.offset);
					atNewline = false;
					hasSpace = false;
					reqSpace = true;
					break;
				case "tag":
					if (tag) onError(token, "MULTIPLE_TAGS", "A node can have at most one tag");
					tag = token;
					start ?? (start = token.offset);
					atNewline = false;
					hasSpace = false;
					reqSpace = true;
					break;
				case indicator:
					if (anchor || tag) onError(token, "BAD_PROP_ORDER", `Anchors and tags must be after the ${token.source} indicator`);
					if (found) onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.source} in ${flow ?? "collection"}`);
					found = token;
					atNewline = indicator === "seq-item-ind" || indicator === "explicit-key-ind";
					hasSpace = false;
					break;
				case "comma": if (flow) {
					if (comma) onError(token, "UNEXPECTED_TOKEN", `Unexpected , in ${flow}`);
					comma = token;
					atNewline = false;
					hasSpace = false;
					break;
				}
				default:
					onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.type} token`);
					atNewline = false;
					hasSpace = false;
			}
		}
		const last = tokens[tokens.length - 1];
		const end = last ? last.offset + last.source.length : offset;
		if (reqSpace && next && next.type !== "space" && next.type !== "newline" && next.type !== "comma" && (next.type !== "scalar" || next.source !== "")) onError(next.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
		if (tab && (atNewline && tab.indent <= parentIndent || next?.type === "block-map" || next?.type === "block-seq")) onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
		return {
			comma,
			found,
			spaceBefore,
			comment,
			hasNewline,
			anchor,
			tag,
			newlineAfterProp,
			end,
			start: start ?? end
		};
	}
	exports.resolveProps = resolveProps;
}));
// node_modules/yaml/dist/compose/util-contains-newline.js
var require_util_contains_newline = /* @__PURE__ */ __commonJSMin(((exports) => {
	function containsNewline(key) {
		if (!key) return null;
		switch (key.type) {
			case "alias":
			case "scalar":
			case "double-quoted-scalar":
			case "single-quoted-scalar":
				if (key.source.includes("\n")) return true;
				if (key.end) {
					for (const st of key.end) if (st.type === "newline") return true;
				}
				return false;
			case "flow-collection":
				for (const it of key.items) {
					for (const st of it.start) if (st.type === "newline") return true;
					if (it.sep) {
						for (const st of it.sep) if (st.type === "newline") return true;
					}
					if (containsNewline(it.key) || containsNewline(it.value)) return true;
				}
				return false;
			default: return true;
		}
	}
	exports.containsNewline = containsNewline;
}));
// node_modules/yaml/dist/compose/util-flow-indent-check.js
var require_util_flow_indent_check = /* @__PURE__ */ __commonJSMin(((exports) => {
	var utilContainsNewline = require_util_contains_newline();
	function flowIndentCheck(indent, fc, onError) {
		if (fc?.type === "flow-collection") {
			const end = fc.end[0];
			if (end.indent === indent && (end.source === "]" || end.source === "}") && utilContainsNewline.containsNewline(fc)) onError(end, "BAD_INDENT", "Flow end indicator should be more indented than parent", true);
		}
	}
	exports.flowIndentCheck = flowIndentCheck;
}));
// node_modules/yaml/dist/compose/util-map-includes.js
var require_util_map_includes = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	function mapIncludes(ctx, items, search) {
		const { uniqueKeys } = ctx.options;
		if (uniqueKeys === false) return false;
		const isEqual = typeof uniqueKeys === "function" ? uniqueKeys : (a, b) => a === b || identity.isScalar(a) && identity.isScalar(b) && a.value === b.value;
		return items.some((pair) => isEqual(pair.key, search));
	}
	exports.mapIncludes = mapIncludes;
}));
// node_modules/yaml/dist/compose/resolve-block-map.js
var require_resolve_block_map = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Pair = require_Pair();
	var YAMLMap = require_YAMLMap();
	var resolveProps = require_resolve_props();
	var utilContainsNewline = require_util_contains_newline();
	var utilFlowIndentCheck = require_util_flow_indent_check();
	var utilMapIncludes = require_util_map_includes();
	var startColMsg = "All mapping items must start at the same column";
	function resolveBlockMap({ composeNode, composeEmptyNode }, ctx, bm, onError, tag) {
		const map = new ((tag?.nodeClass) ?? YAMLMap.YAMLMap)(ctx.schema);
		if (ctx.atRoot) ctx.atRoot = false;
		let offset = bm.offset;
		let commentEnd = null;
		for (const collItem of bm.items) {
			const { start, key, sep, value } = collItem;
			const keyProps = resolveProps.resolveProps(start, {
				indicator: "explicit-key-ind",
				next: key ?? sep?.[0],
				offset,
				onError,
				parentIndent: bm.indent,
				startOnNewline: true
			});
			const implicitKey = !keyProps.found;
			if (implicitKey) {
				if (key) {
					if (key.type === "block-seq") onError(offset, "BLOCK_AS_IMPLICIT_KEY", "A block sequence may not be used as an implicit map key");
					else if ("indent" in key && key.indent !== bm.indent) onError(offset, "BAD_INDENT", startColMsg);
				}
				if (!keyProps.anchor && !keyProps.tag && !sep) {
					commentEnd = keyProps.end;
					if (keyProps.comment) {
						if (map.comment) map.comment += "\n" + keyProps.comment;
						else map.comment = keyProps.comment;
					}
					continue;
				}
				if (keyProps.newlineAfterProp || utilContainsNewline.containsNewline(key)) onError(key ?? start[start.length - 1], "MULTILINE_IMPLICIT_KEY", "Implicit keys need to be on a single line");
			} else if (keyProps.found?.indent !== bm.indent) onError(offset, "BAD_INDENT", startColMsg);
			ctx.atKey = true;
			const keyStart = keyProps.end;
			const keyNode = key ? composeNode(ctx, key, keyProps, onError) : composeEmptyNode(ctx, keyStart, start, null, keyProps, onError);
			if (ctx.schema.compat) utilFlowIndentCheck.flowIndentCheck(bm.indent, key, onError);
			ctx.atKey = false;
			if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode)) onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
			const valueProps = resolveProps.resolveProps(sep ?? [], {
				indicator: "map-value-ind",
				next: value,
				offset: keyNode.range[2],
				onError,
				parentIndent: bm.indent,
				startOnNewline: !key || key.type === "block-scalar"
			});
			offset = valueProps.end;
			if (valueProps.found) {
				if (implicitKey) {
					if (value?.type === "block-map" && !valueProps.hasNewline) onError(offset, "BLOCK_AS_IMPLICIT_KEY", "Nested mappings are not allowed in compact mappings");
					if (ctx.options.strict && keyProps.start < valueProps.found.offset - 1024) onError(keyNode.range, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit block mapping key");
				}
				const valueNode = value ? composeNode(ctx, value, valueProps, onError) : composeEmptyNode(ctx, offset, sep, null, valueProps, onError);
				if (ctx.schema.compat) utilFlowIndentCheck.flowIndentCheck(bm.indent, value, onError);
				offset = valueNode.range[2];
				const pair = new Pair.Pair(keyNode, valueNode);
				if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
				map.items.push(pair);
			} else {
				if (implicitKey) onError(keyNode.range, "MISSING_CHAR", "Implicit map keys need to be followed by map values");
				if (valueProps.comment) {
					if (keyNode.comment) keyNode.comment += "\n" + valueProps.comment;
					else keyNode.comment = valueProps.comment;
				}
				const pair = new Pair.Pair(keyNode);
				if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
				map.items.push(pair);
			}
		}
		if (commentEnd && commentEnd < offset) onError(commentEnd, "IMPOSSIBLE", "Map comment with trailing content");
		map.range = [
			bm.offset,
			offset,
			commentEnd ?? offset
		];
		return map;
	}
	exports.resolveBlockMap = resolveBlockMap;
}));
// node_modules/yaml/dist/compose/resolve-block-seq.js
var require_resolve_block_seq = /* @__PURE__ */ __commonJSMin(((exports) => {
	var YAMLSeq = require_YAMLSeq();
	var resolveProps = require_resolve_props();
	var utilFlowIndentCheck = require_util_flow_indent_check();
	function resolveBlockSeq({ composeNode, composeEmptyNode }, ctx, bs, onError, tag) {
		const seq = new ((tag?.nodeClass) ?? YAMLSeq.YAMLSeq)(ctx.schema);
		if (ctx.atRoot) ctx.atRoot = false;
		if (ctx.atKey) ctx.atKey = false;
		let offset = bs.offset;
		let commentEnd = null;
		for (const { start, value } of bs.items) {
			const props = resolveProps.resolveProps(start, {
				indicator: "seq-item-ind",
				next: value,
				offset,
				onError,
				parentIndent: bs.indent,
				startOnNewline: true
			});
			if (!props.found) {
				if (props.anchor || props.tag || value) {
					if (value?.type === "block-seq") onError(props.end, "BAD_INDENT", "All sequence items must start at the same column");
					else onError(offset, "MISSING_CHAR", "Sequence item without - indicator");
				} else {
					commentEnd = props.end;
					if (props.comment) seq.comment = props.comment;
					continue;
				}
			}
			const node = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, start, null, props, onError);
			if (ctx.schema.compat) utilFlowIndentCheck.flowIndentCheck(bs.indent, value, onError);
			offset = node.range[2];
			seq.items.push(node);
		}
		seq.range = [
			bs.offset,
			offset,
			commentEnd ?? offset
		];
		return seq;
	}
	exports.resolveBlockSeq = resolveBlockSeq;
}));
// node_modules/yaml/dist/compose/resolve-end.js
var require_resolve_end = /* @__PURE__ */ __commonJSMin(((exports) => {
	function resolveEnd(end, offset, reqSpace, onError) {
		let comment = "";
		if (end) {
			let hasSpace = false;
			let sep = "";
			for (const token of end) {
				const { source, type } = token;
				switch (type) {
					case "space":
						hasSpace = true;
						break;
					case "comment": {
						if (reqSpace && !hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
						const cb = source.substring(1) || " ";
						if (!comment) comment = cb;
						else comment += sep + cb;
						sep = "";
						break;
					}
					case "newline":
						if (comment) sep += source;
						hasSpace = true;
						break;
					default: onError(token, "UNEXPECTED_TOKEN", `Unexpected ${type} at node end`);
				}
				offset += source.length;
			}
		}
		return {
			comment,
			offset
		};
	}
	exports.resolveEnd = resolveEnd;
}));
// node_modules/yaml/dist/compose/resolve-flow-collection.js
var require_resolve_flow_collection = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Pair = require_Pair();
	var YAMLMap = require_YAMLMap();
	var YAMLSeq = require_YAMLSeq();
	var resolveEnd = require_resolve_end();
	var resolveProps = require_resolve_props();
	var utilContainsNewline = require_util_contains_newline();
	var utilMapIncludes = require_util_map_includes();
	var blockMsg = "Block collections are not allowed within flow collections";
	var isBlock = (token) => token && (token.type === "block-map" || token.type === "block-seq");
	function resolveFlowCollection({ composeNode, composeEmptyNode }, ctx, fc, onError, tag) {
		const isMap = fc.start.source === "{";
		const fcName = isMap ? "flow map" : "flow sequence";
		const coll = new ((tag?.nodeClass) ?? (isMap ? YAMLMap.YAMLMap : YAMLSeq.YAMLSeq))(ctx.schema);
		coll.flow = true;
		const atRoot = ctx.atRoot;
		if (atRoot) ctx.atRoot = false;
		if (ctx.atKey) ctx.atKey = false;
		let offset = fc.offset + fc.start.source.length;
		for (let i = 0; i < fc.items.length; ++i) {
			const collItem = fc.items[i];
			const { start, key, sep, value } = collItem;
			const props = resolveProps.resolveProps(start, {
				flow: fcName,
				indicator: "explicit-key-ind",
				next: key ?? sep?.[0],
				offset,
				onError,
				parentIndent: fc.indent,
				startOnNewline: false
			});
			if (!props.found) {
				if (!props.anchor && !props.tag && !sep && !value) {
					if (i === 0 && props.comma) onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
					else if (i < fc.items.length - 1) onError(props.start, "UNEXPECTED_TOKEN", `Unexpected empty item in ${fcName}`);
					if (props.comment) {
						if (coll.comment) coll.comment += "\n" + props.comment;
						else coll.comment = props.comment;
					}
					offset = props.end;
					continue;
				}
				if (!isMap && ctx.options.strict && utilContainsNewline.containsNewline(key)) onError(key, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
			}
			if (i === 0) {
				if (props.comma) onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
			} else {
				if (!props.comma) onError(props.start, "MISSING_CHAR", `Missing , between ${fcName} items`);
				if (props.comment) {
					let prevItemComment = "";
					loop: for (const st of start) switch (st.type) {
						case "comma":
						case "space": break;
						case "comment":
							prevItemComment = st.source.substring(1);
							break loop;
						default: break loop;
					}
					if (prevItemComment) {
						let prev = coll.items[coll.items.length - 1];
						if (identity.isPair(prev)) prev = prev.value ?? prev.key;
						if (prev.comment) prev.comment += "\n" + prevItemComment;
						else prev.comment = prevItemComment;
						props.comment = props.comment.substring(prevItemComment.length + 1);
					}
				}
			}
			if (!isMap && !sep && !props.found) {
				const valueNode = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, sep, null, props, onError);
				coll.items.push(valueNode);
				offset = valueNode.range[2];
				if (isBlock(value)) onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
			} else {
				ctx.atKey = true;
				const keyStart = props.end;
				const keyNode = key ? composeNode(ctx, key, props, onError) : composeEmptyNode(ctx, keyStart, start, null, props, onError);
				if (isBlock(key)) onError(keyNode.range, "BLOCK_IN_FLOW", blockMsg);
				ctx.atKey = false;
				const valueProps = resolveProps.resolveProps(sep ?? [], {
					flow: fcName,
					indicator: "map-value-ind",
					next: value,
					offset: keyNode.range[2],
					onError,
					parentIndent: fc.indent,
					startOnNewline: false
				});
				if (valueProps.found) {
					if (!isMap && !props.found && ctx.options.strict) {
						if (sep) for (const st of sep) {
							if (st === valueProps.found) break;
							if (st.type === "newline") {
								onError(st, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
								break;
							}
						}
						if (props.start < valueProps.found.offset - 1024) onError(valueProps.found, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit flow sequence key");
					}
				} else if (value) {
					if ("source" in value && value.source?.[0] === ":") onError(value, "MISSING_CHAR", `Missing space after : in ${fcName}`);
					else onError(valueProps.start, "MISSING_CHAR", `Missing , or : between ${fcName} items`);
				}
				const valueNode = value ? composeNode(ctx, value, valueProps, onError) : valueProps.found ? composeEmptyNode(ctx, valueProps.end, sep, null, valueProps, onError) : null;
				if (valueNode) {
					if (isBlock(value)) onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
				} else if (valueProps.comment) {
					if (keyNode.comment) keyNode.comment += "\n" + valueProps.comment;
					else keyNode.comment = valueProps.comment;
				}
				const pair = new Pair.Pair(keyNode, valueNode);
				if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
				if (isMap) {
					const map = coll;
					if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode)) onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
					map.items.push(pair);
				} else {
					const map = new YAMLMap.YAMLMap(ctx.schema);
					map.flow = true;
					map.items.push(pair);
					const endRange = (valueNode ?? keyNode).range;
					map.range = [
						keyNode.range[0],
						endRange[1],
						endRange[2]
					];
					coll.items.push(map);
				}
				offset = valueNode ? valueNode.range[2] : valueProps.end;
			}
		}
		const expectedEnd = isMap ? "}" : "]";
		const [ce, ...ee] = fc.end;
		let cePos = offset;
		if (ce?.source === expectedEnd) cePos = ce.offset + ce.source.length;
		else {
			const name = fcName[0].toUpperCase() + fcName.substring(1);
			const msg = atRoot ? `${name} must end with a ${expectedEnd}` : `${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
			onError(offset, atRoot ? "MISSING_CHAR" : "BAD_INDENT", msg);
			if (ce && ce.source.length !== 1) ee.unshift(ce);
		}
		if (ee.length > 0) {
			const end = resolveEnd.resolveEnd(ee, cePos, ctx.options.strict, onError);
			if (end.comment) {
				if (coll.comment) coll.comment += "\n" + end.comment;
				else coll.comment = end.comment;
			}
			coll.range = [
				fc.offset,
				cePos,
				end.offset
			];
		} else coll.range = [
			fc.offset,
			cePos,
			cePos
		];
		return coll;
	}
	exports.resolveFlowCollection = resolveFlowCollection;
}));
// node_modules/yaml/dist/compose/compose-collection.js
var require_compose_collection = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Scalar = require_Scalar();
	var YAMLMap = require_YAMLMap();
	var YAMLSeq = require_YAMLSeq();
	var resolveBlockMap = require_resolve_block_map();
	var resolveBlockSeq = require_resolve_block_seq();
	var resolveFlowCollection = require_resolve_flow_collection();
	function resolveCollection(CN, ctx, token, onError, tagName, tag) {
		const coll = token.type === "block-map" ? resolveBlockMap.resolveBlockMap(CN, ctx, token, onError, tag) : token.type === "block-seq" ? resolveBlockSeq.resolveBlockSeq(CN, ctx, token, onError, tag) : resolveFlowCollection.resolveFlowCollection(CN, ctx, token, onError, tag);
		const Coll = coll.constructor;
		if (tagName === "!" || tagName === Coll.tagName) {
			coll.tag = Coll.tagName;
			return coll;
		}
		if (tagName) coll.tag = tagName;
		return coll;
	}
	function composeCollection(CN, ctx, token, props, onError) {
		const tagToken = props.tag;
		const tagName = !tagToken ? null : ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg));
		if (token.type === "block-seq") {
			const { anchor, newlineAfterProp: nl } = props;
			const lastProp = anchor && tagToken ? anchor.offset > tagToken.offset ? anchor : tagToken : anchor ?? tagToken;
			if (lastProp && (!nl || nl.offset < lastProp.offset)) onError(lastProp, "MISSING_CHAR", "Missing newline after block sequence props");
		}
		const expType = token.type === "block-map" ? "map" : token.type === "block-seq" ? "seq" : token.start.source === "{" ? "map" : "seq";
		if (!tagToken || !tagName || tagName === "!" || tagName === YAMLMap.YAMLMap.tagName && expType === "map" || tagName === YAMLSeq.YAMLSeq.tagName && expType === "seq") return resolveCollection(CN, ctx, token, onError, tagName);
		let tag = ctx.schema.tags.find((t) => t.tag === tagName && t.collection === expType);
		if (!tag) {
			const kt = ctx.schema.knownTags[tagName];
			if (kt?.collection === expType) {
				ctx.schema.tags.push(Object.assign({}, kt, { default: false }));
				tag = kt;
			} else {
				if (kt) onError(tagToken, "BAD_COLLECTION_TYPE", `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? "scalar"}`, true);
				else onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, true);
				return resolveCollection(CN, ctx, token, onError, tagName);
			}
		}
		const coll = resolveCollection(CN, ctx, token, onError, tagName, tag);
		const res = tag.resolve?.(coll, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg), ctx.options) ?? coll;
		const node = identity.isNode(res) ? res : new Scalar.Scalar(res);
		node.range = coll.range;
		node.tag = tagName;
		if (tag?.format) node.format = tag.format;
		return node;
	}
	exports.composeCollection = composeCollection;
}));
// node_modules/yaml/dist/compose/resolve-block-scalar.js
var require_resolve_block_scalar = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	function resolveBlockScalar(ctx, scalar, onError) {
		const start = scalar.offset;
		const header = parseBlockScalarHeader(scalar, ctx.options.strict, onError);
		if (!header) return {
			value: "",
			type: null,
			comment: "",
			range: [
				start,
				start,
				start
			]
		};
		const type = header.mode === ">" ? Scalar.Scalar.BLOCK_FOLDED : Scalar.Scalar.BLOCK_LITERAL;
		const lines = scalar.source ? splitLines(scalar.source) : [];
		let chompStart = lines.length;
		for (let i = lines.length - 1; i >= 0; --i) {
			const content = lines[i][1];
			if (content === "" || content === "\r") chompStart = i;
			else break;
		}
		if (chompStart === 0) {
			const value = header.chomp === "+" && lines.length > 0 ? "\n".repeat(Math.max(1, lines.length - 1)) : "";
			let end = start + header.length;
			if (scalar.source) end += scalar.source.length;
			return {
				value,
				type,
				comment: header.comment,
				range: [
					start,
					end,
					end
				]
			};
		}
		let trimIndent = scalar.indent + header.indent;
		let offset = scalar.offset + header.length;
		let contentStart = 0;
		for (let i = 0; i < chompStart; ++i) {
			const [indent, content] = lines[i];
			if (content === "" || content === "\r") {
				if (header.indent === 0 && indent.length > trimIndent) trimIndent = indent.length;
			} else {
				if (indent.length < trimIndent) onError(offset + indent.length, "MISSING_CHAR", "Block scalars with more-indented leading empty lines must use an explicit indentation indicator");
				if (header.indent === 0) trimIndent = indent.length;
				contentStart = i;
				if (trimIndent === 0 && !ctx.atRoot) onError(offset, "BAD_INDENT", "Block scalar values in collections must be indented");
				break;
			}
			offset += indent.length + content.length + 1;
		}
		for (let i = lines.length - 1; i >= chompStart; --i) if (lines[i][0].length > trimIndent) chompStart = i + 1;
		let value = "";
		let sep = "";
		let prevMoreIndented = false;
		for (let i = 0; i < contentStart; ++i) value += lines[i][0].slice(trimIndent) + "\n";
		for (let i = contentStart; i < chompStart; ++i) {
			let [indent, content] = lines[i];
			offset += indent.length + content.length + 1;
			const crlf = content[content.length - 1] === "\r";
			if (crlf) content = content.slice(0, -1);
			/* istanbul ignore if already caught in lexer */
			if (content && indent.length < trimIndent) {
				const message = `Block scalar lines must not be less indented than their ${header.indent ? "explicit indentation indicator" : "first line"}`;
				onError(offset - content.length - (crlf ? 2 : 1), "BAD_INDENT", message);
				indent = "";
			}
			if (type === Scalar.Scalar.BLOCK_LITERAL) {
				value += sep + indent.slice(trimIndent) + content;
				sep = "\n";
			} else if (indent.length > trimIndent || content[0] === "	") {
				if (sep === " ") sep = "\n";
				else if (!prevMoreIndented && sep === "\n") sep = "\n\n";
				value += sep + indent.slice(trimIndent) + content;
				sep = "\n";
				prevMoreIndented = true;
			} else if (content === "") {
				if (sep === "\n") value += "\n";
				else sep = "\n";
			} else {
				value += sep + content;
				sep = " ";
				prevMoreIndented = false;
			}
		}
		switch (header.chomp) {
			case "-": break;
			case "+":
				for (let i = chompStart; i < lines.length; ++i) value += "\n" + lines[i][0].slice(trimIndent);
				if (value[value.length - 1] !== "\n") value += "\n";
				break;
			default: value += "\n";
		}
		const end = start + header.length + scalar.source.length;
		return {
			value,
			type,
			comment: header.comment,
			range: [
				start,
				end,
				end
			]
		};
	}
	function parseBlockScalarHeader({ offset, props }, strict, onError) {
		/* istanbul ignore if should not happen */
		if (props[0].type !== "block-scalar-header") {
			onError(props[0], "IMPOSSIBLE", "Block scalar header not found");
			return null;
		}
		const { source } = props[0];
		const mode = source[0];
		let indent = 0;
		let chomp = "";
		let error = -1;
		for (let i = 1; i < source.length; ++i) {
			const ch = source[i];
			if (!chomp && (ch === "-" || ch === "+")) chomp = ch;
			else {
				const n = Number(ch);
				if (!indent && n) indent = n;
				else if (error === -1) error = offset + i;
			}
		}
		if (error !== -1) onError(error, "UNEXPECTED_TOKEN", `Block scalar header includes extra characters: ${source}`);
		let hasSpace = false;
		let comment = "";
		let length = source.length;
		for (let i = 1; i < props.length; ++i) {
			const token = props[i];
			switch (token.type) {
				case "space": hasSpace = true;
				case "newline":
					length += token.source.length;
					break;
				case "comment":
					if (strict && !hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
					length += token.source.length;
					comment = token.source.substring(1);
					break;
				case "error":
					onError(token, "UNEXPECTED_TOKEN", token.message);
					length += token.source.length;
					break;
				/* istanbul ignore next should not happen */
				default: {
					onError(token, "UNEXPECTED_TOKEN", `Unexpected token in block scalar header: ${token.type}`);
					const ts = token.source;
					if (ts && typeof ts === "string") length += ts.length;
				}
			}
		}
		return {
			mode,
			indent,
			chomp,
			comment,
			length
		};
	}
	/** @returns Array of lines split up as `[indent, content]` */
	function splitLines(source) {
		const split = source.split(/\n( *)/);
		const first = split[0];
		const m = first.match(/^( *)/);
		const lines = [m?.[1] ? [m[1], first.slice(m[1].length)] : ["", first]];
		for (let i = 1; i < split.length; i += 2) lines.push([split[i], split[i + 1]]);
		return lines;
	}
	exports.resolveBlockScalar = resolveBlockScalar;
}));
// node_modules/yaml/dist/compose/resolve-flow-scalar.js
var require_resolve_flow_scalar = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	var resolveEnd = require_resolve_end();
	function resolveFlowScalar(scalar, strict, onError) {
		const { offset, type, source, end } = scalar;
		let _type;
		let value;
		const _onError = (rel, code, msg) => onError(offset + rel, code, msg);
		switch (type) {
			case "scalar":
				_type = Scalar.Scalar.PLAIN;
				value = plainValue(source, _onError);
				break;
			case "single-quoted-scalar":
				_type = Scalar.Scalar.QUOTE_SINGLE;
				value = singleQuotedValue(source, _onError);
				break;
			case "double-quoted-scalar":
				_type = Scalar.Scalar.QUOTE_DOUBLE;
				value = doubleQuotedValue(source, _onError);
				break;
			/* istanbul ignore next should not happen */
			default:
				onError(scalar, "UNEXPECTED_TOKEN", `Expected a flow scalar value, but found: ${type}`);
				return {
					value: "",
					type: null,
					comment: "",
					range: [
						offset,
						offset + source.length,
						offset + source.length
					]
				};
		}
		const valueEnd = offset + source.length;
		const re = resolveEnd.resolveEnd(end, valueEnd, strict, onError);
		return {
			value,
			type: _type,
			comment: re.comment,
			range: [
				offset,
				valueEnd,
				re.offset
			]
		};
	}
	function plainValue(source, onError) {
		let badChar = "";
		switch (source[0]) {
			/* istanbul ignore next should not happen */
			case "	":
				badChar = "a tab character";
				break;
			case ",":
				badChar = "flow indicator character ,";
				break;
			case "%":
				badChar = "directive indicator character %";
				break;
			case "|":
			case ">":
				badChar = `block scalar indicator ${source[0]}`;
				break;
			case "@":
			case "`": badChar = `reserved character ${source[0]}`;
		}
		if (badChar) onError(0, "BAD_SCALAR_START", `Plain value cannot start with ${badChar}`);
		return unfoldLines(source);
	}
	function singleQuotedValue(source, onError) {
		if (source[source.length - 1] !== "'" || source.length === 1) onError(source.length, "MISSING_CHAR", "Missing closing 'quote");
		return unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
	}
	function unfoldLines(source) {
		const line = /(.*?)\r?\n/sy;
		let match = line.exec(source);
		if (!match) return source;
		/**
		* The negative lookbehinds in these RegExps are to
		* prevent causing a polynomial search time in certain cases.
		*
		* The try-catch is for Safari < 16.4 and other old browsers:
		* https://caniuse.com/js-regexp-lookbehind
		*/
		let trimEnd, trimBoth;
		try {
			trimEnd = /* @__PURE__ */ new RegExp("(?<![ 	])[ 	]+$");
			trimBoth = /* @__PURE__ */ new RegExp("^[ 	]+|(?<![ 	])[ 	]+$", "g");
		} catch {
			trimEnd = /[ \t]+$/;
			trimBoth = /^[ \t]+|[ \t]+$/g;
		}
		let res = match[1].replace(trimEnd, "");
		let sep = " ";
		let pos = line.lastIndex;
		while (match = line.exec(source)) {
			const lm = match[1].replace(trimBoth, "");
			if (lm === "") {
				if (sep === "\n") res += sep;
				else sep = "\n";
			} else {
				res += sep + lm;
				sep = " ";
			}
			pos = line.lastIndex;
		}
		const last = /[ \t]*(.*)/sy;
		last.lastIndex = pos;
		match = last.exec(source);
		return res + sep + (match?.[1] ?? "");
	}
	function doubleQuotedValue(source, onError) {
		let res = "";
		for (let i = 1; i < source.length - 1; ++i) {
			const ch = source[i];
			if (ch === "\r" && source[i + 1] === "\n") continue;
			if (ch === "\n") {
				const { fold, offset } = foldNewline(source, i);
				res += fold;
				i = offset;
			} else if (ch === "\\") {
				let next = source[++i];
				const cc = escapeCodes[next];
				if (cc) res += cc;
				else if (next === "\n") {
					next = source[i + 1];
					while (next === " " || next === "	") next = source[++i + 1];
				} else if (next === "\r" && source[i + 1] === "\n") {
					next = source[++i + 1];
					while (next === " " || next === "	") next = source[++i + 1];
				} else if (next === "x" || next === "u" || next === "U") {
					const length = next === "x" ? 2 : next === "u" ? 4 : 8;
					res += parseCharCode(source, i + 1, length, onError);
					i += length;
				} else {
					const raw = source.substr(i - 1, 2);
					onError(i - 1, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
					res += raw;
				}
			} else if (ch === " " || ch === "	") {
				const wsStart = i;
				let next = source[i + 1];
				while (next === " " || next === "	") next = source[++i + 1];
				if (next !== "\n" && !(next === "\r" && source[i + 2] === "\n")) res += i > wsStart ? source.slice(wsStart, i + 1) : ch;
			} else res += ch;
		}
		if (source[source.length - 1] !== "\"" || source.length === 1) onError(source.length, "MISSING_CHAR", "Missing closing \"quote");
		return res;
	}
	/**
	* Fold a single newline into a space, multiple newlines to N - 1 newlines.
	* Presumes `source[offset] === '\n'`
	*/
	function foldNewline(source, offset) {
		let fold = "";
		let ch = source[offset + 1];
		while (ch === " " || ch === "	" || ch === "\n" || ch === "\r") {
			if (ch === "\r" && source[offset + 2] !== "\n") break;
			if (ch === "\n") fold += "\n";
			offset += 1;
			ch = source[offset + 1];
		}
		if (!fold) fold = " ";
		return {
			fold,
			offset
		};
	}
	var escapeCodes = {
		"0": "\0",
		a: "\x07",
		b: "\b",
		e: "\x1B",
		f: "\f",
		n: "\n",
		r: "\r",
		t: "	",
		v: "\v",
		N: "",
		_: "\xA0",
		L: "\u2028",
		P: "\u2029",
		" ": " ",
		"\"": "\"",
		"/": "/",
		"\\": "\\",
		"	": "	"
	};
	function parseCharCode(source, offset, length, onError) {
		const cc = source.substr(offset, length);
		const code = cc.length === length && /^[0-9a-fA-F]+$/.test(cc) ? parseInt(cc, 16) : NaN;
		try {
			return String.fromCodePoint(code);
		} catch {
			const raw = source.substr(offset - 2, length + 2);
			onError(offset - 2, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
			return raw;
		}
	}
	exports.resolveFlowScalar = resolveFlowScalar;
}));
// node_modules/yaml/dist/compose/compose-scalar.js
var require_compose_scalar = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Scalar = require_Scalar();
	var resolveBlockScalar = require_resolve_block_scalar();
	var resolveFlowScalar = require_resolve_flow_scalar();
	function composeScalar(ctx, token, tagToken, onError) {
		const { value, type, comment, range } = token.type === "block-scalar" ? resolveBlockScalar.resolveBlockScalar(ctx, token, onError) : resolveFlowScalar.resolveFlowScalar(token, ctx.options.strict, onError);
		const tagName = tagToken ? ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg)) : null;
		let tag;
		if (ctx.options.stringKeys && ctx.atKey) tag = ctx.schema[identity.SCALAR];
		else if (tagName) tag = findScalarTagByName(ctx.schema, value, tagName, tagToken, onError);
		else if (token.type === "scalar") tag = findScalarTagByTest(ctx, value, token, onError);
		else tag = ctx.schema[identity.SCALAR];
		let scalar;
		try {
			const res = tag.resolve(value, (msg) => onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg), ctx.options);
			scalar = identity.isScalar(res) ? res : new Scalar.Scalar(res);
		} catch (error) {
			const msg = error instanceof Error ? error.message : String(error);
			onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg);
			scalar = new Scalar.Scalar(value);
		}
		scalar.range = range;
		scalar.source = value;
		if (type) scalar.type = type;
		if (tagName) scalar.tag = tagName;
		if (tag.format) scalar.format = tag.format;
		if (comment) scalar.comment = comment;
		return scalar;
	}
	function findScalarTagByName(schema, value, tagName, tagToken, onError) {
		if (tagName === "!") return schema[identity.SCALAR];
		const matchWithTest = [];
		for (const tag of schema.tags) if (!tag.collection && tag.tag === tagName) {
			if (tag.default && tag.test) matchWithTest.push(tag);
			else return tag;
		}
		for (const tag of matchWithTest) if (tag.test?.test(value)) return tag;
		const kt = schema.knownTags[tagName];
		if (kt && !kt.collection) {
			schema.tags.push(Object.assign({}, kt, {
				default: false,
				test: void 0
			}));
			return kt;
		}
		onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, tagName !== "tag:yaml.org,2002:str");
		return schema[identity.SCALAR];
	}
	function findScalarTagByTest({ atKey, directives, schema }, value, token, onError) {
		const tag = schema.tags.find((tag) => (tag.default === true || atKey && tag.default === "key") && tag.test?.test(value)) || schema[identity.SCALAR];
		if (schema.compat) {
			const compat = schema.compat.find((tag) => tag.default && tag.test?.test(value)) ?? schema[identity.SCALAR];
			if (tag.tag !== compat.tag) onError(token, "TAG_RESOLVE_FAILED", `Value may be parsed as either ${directives.tagString(tag.tag)} or ${directives.tagString(compat.tag)}`, true);
		}
		return tag;
	}
	exports.composeScalar = composeScalar;
}));
// node_modules/yaml/dist/compose/util-empty-scalar-position.js
var require_util_empty_scalar_position = /* @__PURE__ */ __commonJSMin(((exports) => {
	function emptyScalarPosition(offset, before, pos) {
		if (before) {
			pos ?? (pos = before.length);
			for (let i = pos - 1; i >= 0; --i) {
				let st = before[i];
				switch (st.type) {
					case "space":
					case "comment":
					case "newline":
						offset -= st.source.length;
						continue;
				}
				st = before[++i];
				while (st?.type === "space") {
					offset += st.source.length;
					st = before[++i];
				}
				break;
			}
		}
		return offset;
	}
	exports.emptyScalarPosition = emptyScalarPosition;
}));
// node_modules/yaml/dist/compose/compose-node.js
var require_compose_node = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Alias = require_Alias();
	var identity = require_identity();
	var composeCollection = require_compose_collection();
	var composeScalar = require_compose_scalar();
	var resolveEnd = require_resolve_end();
	var utilEmptyScalarPosition = require_util_empty_scalar_position();
	var CN = {
		composeNode,
		composeEmptyNode
	};
	function composeNode(ctx, token, props, onError) {
		const atKey = ctx.atKey;
		const { spaceBefore, comment, anchor, tag } = props;
		let node;
		let isSrcToken = true;
		switch (token.type) {
			case "alias":
				node = composeAlias(ctx, token, onError);
				if (anchor || tag) onError(token, "ALIAS_PROPS", "An alias node must not specify any properties");
				break;
			case "scalar":
			case "single-quoted-scalar":
			case "double-quoted-scalar":
			case "block-scalar":
				node = composeScalar.composeScalar(ctx, token, tag, onError);
				if (anchor) node.anchor = anchor.source.substring(1);
				break;
			case "block-map":
			case "block-seq":
			case "flow-collection":
				try {
					node = composeCollection.composeCollection(CN, ctx, token, props, onError);
					if (anchor) node.anchor = anchor.source.substring(1);
				} catch (error) {
					onError(token, "RESOURCE_EXHAUSTION", error instanceof Error ? error.message : String(error));
				}
				break;
			default:
				onError(token, "UNEXPECTED_TOKEN", token.type === "error" ? token.message : `Unsupported token (type: ${token.type})`);
				isSrcToken = false;
		}
		node ?? (node = composeEmptyNode(ctx, token.offset, void 0, null, props, onError));
		if (anchor && node.anchor === "") onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
		if (atKey && ctx.options.stringKeys && (!identity.isScalar(node) || typeof node.value !== "string" || node.tag && node.tag !== "tag:yaml.org,2002:str")) onError(tag ?? token, "NON_STRING_KEY", "With stringKeys, all keys must be strings");
		if (spaceBefore) node.spaceBefore = true;
		if (comment) {
			if (token.type === "scalar" && token.source === "") node.comment = comment;
			else node.commentBefore = comment;
		}
		if (ctx.options.keepSourceTokens && isSrcToken) node.srcToken = token;
		return node;
	}
	function composeEmptyNode(ctx, offset, before, pos, { spaceBefore, comment, anchor, tag, end }, onError) {
		const token = {
			type: "scalar",
			offset: utilEmptyScalarPosition.emptyScalarPosition(offset, before, pos),
			indent: -1,
			source: ""
		};
		const node = composeScalar.composeScalar(ctx, token, tag, onError);
		if (anchor) {
			node.anchor = anchor.source.substring(1);
			if (node.anchor === "") onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
		}
		if (spaceBefore) node.spaceBefore = true;
		if (comment) {
			node.comment = comment;
			node.range[2] = end;
		}
		return node;
	}
	function composeAlias({ options }, { offset, source, end }, onError) {
		const alias = new Alias.Alias(source.substring(1));
		if (alias.source === "") onError(offset, "BAD_ALIAS", "Alias cannot be an empty string");
		if (alias.source.endsWith(":")) onError(offset + source.length - 1, "BAD_ALIAS", "Alias ending in : is ambiguous", true);
		const valueEnd = offset + source.length;
		const re = resolveEnd.resolveEnd(end, valueEnd, options.strict, onError);
		alias.range = [
			offset,
			valueEnd,
			re.offset
		];
		if (re.comment) alias.comment = re.comment;
		return alias;
	}
	exports.composeEmptyNode = composeEmptyNode;
	exports.composeNode = composeNode;
}));
// node_modules/yaml/dist/compose/compose-doc.js
var require_compose_doc = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Document = require_Document();
	var composeNode = require_compose_node();
	var resolveEnd = require_resolve_end();
	var resolveProps = require_resolve_props();
	function composeDoc(options, directives, { offset, start, value, end }, onError) {
		const opts = Object.assign({ _directives: directives }, options);
		const doc = new Document.Document(void 0, opts);
		const ctx = {
			atKey: false,
			atRoot: true,
			directives: doc.directives,
			options: doc.options,
			schema: doc.schema
		};
		const props = resolveProps.resolveProps(start, {
			indicator: "doc-start",
			next: value ?? end?.[0],
			offset,
			onError,
			parentIndent: 0,
			startOnNewline: true
		});
		if (props.found) {
			doc.directives.docStart = true;
			if (value && (value.type === "block-map" || value.type === "block-seq") && !props.hasNewline) onError(props.end, "MISSING_CHAR", "Block collection cannot start on same line with directives-end marker");
		}
		doc.contents = value ? composeNode.composeNode(ctx, value, props, onError) : composeNode.composeEmptyNode(ctx, props.end, start, null, props, onError);
		const contentEnd = doc.contents.range[2];
		const re = resolveEnd.resolveEnd(end, contentEnd, false, onError);
		if (re.comment) doc.comment = re.comment;
		doc.range = [
			offset,
			contentEnd,
			re.offset
		];
		return doc;
	}
	exports.composeDoc = composeDoc;
}));
// node_modules/yaml/dist/compose/composer.js
var require_composer = /* @__PURE__ */ __commonJSMin(((exports) => {
	var node_process = __require("process");
	var directives = require_directives();
	var Document = require_Document();
	var errors = require_errors();
	var identity = require_identity();
	var composeDoc = require_compose_doc();
	var resolveEnd = require_resolve_end();
	function getErrorPos(src) {
		if (typeof src === "number") return [src, src + 1];
		if (Array.isArray(src)) return src.length === 2 ? src : [src[0], src[1]];
		const { offset, source } = src;
		return [offset, offset + (typeof source === "string" ? source.length : 1)];
	}
	function parsePrelude(prelude) {
		let comment = "";
		let atComment = false;
		let afterEmptyLine = false;
		for (let i = 0; i < prelude.length; ++i) {
			const source = prelude[i];
			switch (source[0]) {
				case "#":
					comment += (comment === "" ? "" : afterEmptyLine ? "\n\n" : "\n") + (source.substring(1) || " ");
					atComment = true;
					afterEmptyLine = false;
					break;
				case "%":
					if (prelude[i + 1]?.[0] !== "#") i += 1;
					atComment = false;
					break;
				default:
					if (!atComment) afterEmptyLine = true;
					atComment = false;
			}
		}
		return {
			comment,
			afterEmptyLine
		};
	}
	/**
	* Compose a stream of CST nodes into a stream of YAML Documents.
	*
	* ```ts
	* import { Composer, Parser } from 'yaml'
	*
	* const src: string = ...
	* const tokens = new Parser().parse(src)
	* const docs = new Composer().compose(tokens)
	* ```
	*/
	var Composer = class {
		constructor(options = {}) {
			this.doc = null;
			this.atDirectives = false;
			this.prelude = [];
			this.errors = [];
			this.warnings = [];
			this.onError = (source, code, message, warning) => {
				const pos = getErrorPos(source);
				if (warning) this.warnings.push(new errors.YAMLWarning(pos, code, message));
				else this.errors.push(new errors.YAMLParseError(pos, code, message));
			};
			this.directives = new directives.Directives({ version: options.version || "1.2" });
			this.options = options;
		}
		decorate(doc, afterDoc) {
			const { comment, afterEmptyLine } = parsePrelude(this.prelude);
			if (comment) {
				const dc = doc.contents;
				if (afterDoc) doc.comment = doc.comment ? `${doc.comment}\n${comment}` : comment;
				else if (afterEmptyLine || doc.directives.docStart || !dc) doc.commentBefore = comment;
				else if (identity.isCollection(dc) && !dc.flow && dc.items.length > 0) {
					let it = dc.items[0];
					if (identity.isPair(it)) it = it.key;
					const cb = it.commentBefore;
					it.commentBefore = cb ? `${comment}\n${cb}` : comment;
				} else {
					const cb = dc.commentBefore;
					dc.commentBefore = cb ? `${comment}\n${cb}` : comment;
				}
			}
			if (afterDoc) {
				for (let i = 0; i < this.errors.length; ++i) doc.errors.push(this.errors[i]);
				for (let i = 0; i < this.warnings.length; ++i) doc.warnings.push(this.warnings[i]);
			} else {
				doc.errors = this.errors;
				doc.warnings = this.warnings;
			}
			this.prelude = [];
			this.errors = [];
			this.warnings = [];
		}
		/**
		* Current stream status information.
		*
		* Mostly useful at the end of input for an empty stream.
		*/
		streamInfo() {
			return {
				comment: parsePrelude(this.prelude).comment,
				directives: this.directives,
				errors: this.errors,
				warnings: this.warnings
			};
		}
		/**
		* Compose tokens into documents.
		*
		* @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
		* @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
		*/
		*compose(tokens, forceDoc = false, endOffset = -1) {
			for (const token of tokens) yield* this.next(token);
			yield* this.end(forceDoc, endOffset);
		}
		/** Advance the composer by one CST token. */
		*next(token) {
			if (node_process.env.LOG_STREAM) console.dir(token, { depth: null });
			switch (token.type) {
				case "directive":
					this.directives.add(token.source, (offset, message, warning) => {
						const pos = getErrorPos(token);
						pos[0] += offset;
						this.onError(pos, "BAD_DIRECTIVE", message, warning);
					});
					this.prelude.push(token.source);
					this.atDirectives = true;
					break;
				case "document": {
					const doc = composeDoc.composeDoc(this.options, this.directives, token, this.onError);
					if (this.atDirectives && !doc.directives.docStart) this.onError(token, "MISSING_CHAR", "Missing directives-end/doc-start indicator line");
					this.decorate(doc, false);
					if (this.doc) yield this.doc;
					this.doc = doc;
					this.atDirectives = false;
					break;
				}
				case "byte-order-mark":
				case "space": break;
				case "comment":
				case "newline":
					this.prelude.push(token.source);
					break;
				case "error": {
					const msg = token.source ? `${token.message}: ${JSON.stringify(token.source)}` : token.message;
					const error = new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg);
					if (this.atDirectives || !this.doc) this.errors.push(error);
					else this.doc.errors.push(error);
					break;
				}
				case "doc-end": {
					if (!this.doc) {
						this.errors.push(new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", "Unexpected doc-end without preceding document"));
						break;
					}
					this.doc.directives.docEnd = true;
					const end = resolveEnd.resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
					this.decorate(this.doc, true);
					if (end.comment) {
						const dc = this.doc.comment;
						this.doc.comment = dc ? `${dc}\n${end.comment}` : end.comment;
					}
					this.doc.range[2] = end.offset;
					break;
				}
				default: this.errors.push(new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", `Unsupported token ${token.type}`));
			}
		}
		/**
		* Call at end of input to yield any remaining document.
		*
		* @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
		* @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
		*/
		*end(forceDoc = false, endOffset = -1) {
			if (this.doc) {
				this.decorate(this.doc, true);
				yield this.doc;
				this.doc = null;
			} else if (forceDoc) {
				const opts = Object.assign({ _directives: this.directives }, this.options);
				const doc = new Document.Document(void 0, opts);
				if (this.atDirectives) this.onError(endOffset, "MISSING_CHAR", "Missing directives-end indicator line");
				doc.range = [
					0,
					endOffset,
					endOffset
				];
				this.decorate(doc, false);
				yield doc;
			}
		}
	};
	exports.Composer = Composer;
}));
// node_modules/yaml/dist/parse/cst-scalar.js
var require_cst_scalar = /* @__PURE__ */ __commonJSMin(((exports) => {
	var resolveBlockScalar = require_resolve_block_scalar();
	var resolveFlowScalar = require_resolve_flow_scalar();
	var errors = require_errors();
	var stringifyString = require_stringifyString();
	function resolveAsScalar(token, strict = true, onError) {
		if (token) {
			const _onError = (pos, code, message) => {
				const offset = typeof pos === "number" ? pos : Array.isArray(pos) ? pos[0] : pos.offset;
				if (onError) onError(offset, code, message);
				else throw new errors.YAMLParseError([offset, offset + 1], code, message);
			};
			switch (token.type) {
				case "scalar":
				case "single-quoted-scalar":
				case "double-quoted-scalar": return resolveFlowScalar.resolveFlowScalar(token, strict, _onError);
				case "block-scalar": return resolveBlockScalar.resolveBlockScalar({ options: { strict } }, token, _onError);
			}
		}
		return null;
	}
	/**
	* Create a new scalar token with `value`
	*
	* Values that represent an actual string but may be parsed as a different type should use a `type` other than `'PLAIN'`,
	* as this function does not support any schema operations and won't check for such conflicts.
	*
	* @param value The string representation of the value, which will have its content properly indented.
	* @param context.end Comments and whitespace after the end of the value, or after the block scalar header. If undefined, a newline will be added.
	* @param context.implicitKey Being within an implicit key may affect the resolved type of the token's value.
	* @param context.indent The indent level of the token.
	* @param context.inFlow Is this scalar within a flow collection? This may affect the resolved type of the token's value.
	* @param context.offset The offset position of the token.
	* @param context.type The preferred type of the scalar token. If undefined, the previous type of the `token` will be used, defaulting to `'PLAIN'`.
	*/
	function createScalarToken(value, context) {
		const { implicitKey = false, indent, inFlow = false, offset = -1, type = "PLAIN" } = context;
		const source = stringifyString.stringifyString({
			type,
			value
		}, {
			implicitKey,
			indent: indent > 0 ? " ".repeat(indent) : "",
			inFlow,
			options: {
				blockQuote: true,
				lineWidth: -1
			}
		});
		const end = context.end ?? [{
			type: "newline",
			offset: -1,
			indent,
			source: "\n"
		}];
		switch (source[0]) {
			case "|":
			case ">": {
				const he = source.indexOf("\n");
				const head = source.substring(0, he);
				const body = source.substring(he + 1) + "\n";
				const props = [{
					type: "block-scalar-header",
					offset,
					indent,
					source: head
				}];
				if (!addEndtoBlockProps(props, end)) props.push({
					type: "newline",
					offset: -1,
					indent,
					source: "\n"
				});
				return {
					type: "block-scalar",
					offset,
					indent,
					props,
					source: body
				};
			}
			case "\"": return {
				type: "double-quoted-scalar",
				offset,
				indent,
				source,
				end
			};
			case "'": return {
				type: "single-quoted-scalar",
				offset,
				indent,
				source,
				end
			};
			default: return {
				type: "scalar",
				offset,
				indent,
				source,
				end
			};
		}
	}
	/**
	* Set the value of `token` to the given string `value`, overwriting any previous contents and type that it may have.
	*
	* Best efforts are made to retain any comments previously associated with the `token`,
	* though all contents within a collection's `items` will be overwritten.
	*
	* Values that represent an actual string but may be parsed as a different type should use a `type` other than `'PLAIN'`,
	* as this function does not support any schema operations and won't check for such conflicts.
	*
	* @param token Any token. If it does not include an `indent` value, the value will be stringified as if it were an implicit key.
	* @param value The string representation of the value, which will have its content properly indented.
	* @param context.afterKey In most cases, values after a key should have an additional level of indentation.
	* @param context.implicitKey Being within an implicit key may affect the resolved type of the token's value.
	* @param context.inFlow Being within a flow collection may affect the resolved type of the token's value.
	* @param context.type The preferred type of the scalar token. If undefined, the previous type of the `token` will be used, defaulting to `'PLAIN'`.
	*/
	function setScalarValue(token, value, context = {}) {
		let { afterKey = false, implicitKey = false, inFlow = false, type } = context;
		let indent = "indent" in token ? token.indent : null;
		if (afterKey && typeof indent === "number") indent += 2;
		if (!type) switch (token.type) {
			case "single-quoted-scalar":
				type = "QUOTE_SINGLE";
				break;
			case "double-quoted-scalar":
				type = "QUOTE_DOUBLE";
				break;
			case "block-scalar": {
				const header = token.props[0];
				if (header.type !== "block-scalar-header") throw new Error("Invalid block scalar header");
				type = header.source[0] === ">" ? "BLOCK_FOLDED" : "BLOCK_LITERAL";
				break;
			}
			default: type = "PLAIN";
		}
		const source = stringifyString.stringifyString({
			type,
			value
		}, {
			implicitKey: implicitKey || indent === null,
			indent: indent !== null && indent > 0 ? " ".repeat(indent) : "",
			inFlow,
			options: {
				blockQuote: true,
				lineWidth: -1
			}
		});
		switch (source[0]) {
			case "|":
			case ">":
				setBlockScalarValue(token, source);
				break;
			case "\"":
				setFlowScalarValue(token, source, "double-quoted-scalar");
				break;
			case "'":
				setFlowScalarValue(token, source, "single-quoted-scalar");
				break;
			default: setFlowScalarValue(token, source, "scalar");
		}
	}
	function setBlockScalarValue(token, source) {
		const he = source.indexOf("\n");
		const head = source.substring(0, he);
		const body = source.substring(he + 1) + "\n";
		if (token.type === "block-scalar") {
			const header = token.props[0];
			if (header.type !== "block-scalar-header") throw new Error("Invalid block scalar header");
			header.source = head;
			token.source = body;
		} else {
			const { offset } = token;
			const indent = "indent" in token ? token.indent : -1;
			const props = [{
				type: "block-scalar-header",
				offset,
				indent,
				source: head
			}];
			if (!addEndtoBlockProps(props, "end" in token ? token.end : void 0)) props.push({
				type: "newline",
				offset: -1,
				indent,
				source: "\n"
			});
			for (const key of Object.keys(token)) if (key !== "type" && key !== "offset") delete token[key];
			Object.assign(token, {
				type: "block-scalar",
				indent,
				props,
				source: body
			});
		}
	}
	/** @returns `true` if last token is a newline */
	function addEndtoBlockProps(props, end) {
		if (end) for (const st of end) switch (st.type) {
			case "space":
			case "comment":
				props.push(st);
				break;
			case "newline":
				props.push(st);
				return true;
		}
		return false;
	}
	function setFlowScalarValue(token, source, type) {
		switch (token.type) {
			case "scalar":
			case "double-quoted-scalar":
			case "single-quoted-scalar":
				token.type = type;
				token.source = source;
				break;
			case "block-scalar": {
				const end = token.props.slice(1);
				let oa = source.length;
				if (token.props[0].type === "block-scalar-header") oa -= token.props[0].source.length;
				for (const tok of end) tok.offset += oa;
				delete token.props;
				Object.assign(token, {
					type,
					source,
					end
				});
				break;
			}
			case "block-map":
			case "block-seq": {
				const nl = {
					type: "newline",
					offset: token.offset + source.length,
					indent: token.indent,
					source: "\n"
				};
				delete token.items;
				Object.assign(token, {
					type,
					source,
					end: [nl]
				});
				break;
			}
			default: {
				const indent = "indent" in token ? token.indent : -1;
				const end = "end" in token && Array.isArray(token.end) ? token.end.filter((st) => st.type === "space" || st.type === "comment" || st.type === "newline") : [];
				for (const key of Object.keys(token)) if (key !== "type" && key !== "offset") delete token[key];
				Object.assign(token, {
					type,
					indent,
					source,
					end
				});
			}
		}
	}
	exports.createScalarToken = createScalarToken;
	exports.resolveAsScalar = resolveAsScalar;
	exports.setScalarValue = setScalarValue;
}));
// node_modules/yaml/dist/parse/cst-stringify.js
var require_cst_stringify = /* @__PURE__ */ __commonJSMin(((exports) => {
	/**
	* Stringify a CST document, token, or collection item
	*
	* Fair warning: This applies no validation whatsoever, and
	* simply concatenates the sources in their logical order.
	*/
	var stringify = (cst) => "type" in cst ? stringifyToken(cst) : stringifyItem(cst);
	function stringifyToken(token) {
		switch (token.type) {
			case "block-scalar": {
				let res = "";
				for (const tok of token.props) res += stringifyToken(tok);
				return res + token.source;
			}
			case "block-map":
			case "block-seq": {
				let res = "";
				for (const item of token.items) res += stringifyItem(item);
				return res;
			}
			case "flow-collection": {
				let res = token.start.source;
				for (const item of token.items) res += stringifyItem(item);
				for (const st of token.end) res += st.source;
				return res;
			}
			case "document": {
				let res = stringifyItem(token);
				if (token.end) for (const st of token.end) res += st.source;
				return res;
			}
			default: {
				let res = token.source;
				if ("end" in token && token.end) for (const st of token.end) res += st.source;
				return res;
			}
		}
	}
	function stringifyItem({ start, key, sep, value }) {
		let res = "";
		for (const st of start) res += st.source;
		if (key) res += stringifyToken(key);
		if (sep) for (const st of sep) res += st.source;
		if (value) res += stringifyToken(value);
		return res;
	}
	exports.stringify = stringify;
}));
// node_modules/yaml/dist/parse/cst-visit.js
var require_cst_visit = /* @__PURE__ */ __commonJSMin(((exports) => {
	var BREAK = Symbol("break visit");
	var SKIP = Symbol("skip children");
	var REMOVE = Symbol("remove item");
	/**
	* Apply a visitor to a CST document or item.
	*
	* Walks through the tree (depth-first) starting from the root, calling a
	* `visitor` function with two arguments when entering each item:
	*   - `item`: The current item, which included the following members:
	*     - `start: SourceToken[]` – Source tokens before the key or value,
	*       possibly including its anchor or tag.
	*     - `key?: Token | null` – Set for pair values. May then be `null`, if
	*       the key before the `:` separator is empty.
	*     - `sep?: SourceToken[]` – Source tokens between the key and the value,
	*       which should include the `:` map value indicator if `value` is set.
	*     - `value?: Token` – The value of a sequence item, or of a map pair.
	*   - `path`: The steps from the root to the current node, as an array of
	*     `['key' | 'value', number]` tuples.
	*
	* The return value of the visitor may be used to control the traversal:
	*   - `undefined` (default): Do nothing and continue
	*   - `visit.SKIP`: Do not visit the children of this token, continue with
	*      next sibling
	*   - `visit.BREAK`: Terminate traversal completely
	*   - `visit.REMOVE`: Remove the current item, then continue with the next one
	*   - `number`: Set the index of the next step. This is useful especially if
	*     the index of the current token has changed.
	*   - `function`: Define the next visitor for this item. After the original
	*     visitor is called on item entry, next visitors are called after handling
	*     a non-empty `key` and when exiting the item.
	*/
	function visit(cst, visitor) {
		if ("type" in cst && cst.type === "document") cst = {
			start: cst.start,
			value: cst.value
		};
		_visit(Object.freeze([]), cst, visitor);
	}
	/** Terminate visit traversal completely */
	visit.BREAK = BREAK;
	/** Do not visit the children of the current item */
	visit.SKIP = SKIP;
	/** Remove the current item */
	visit.REMOVE = REMOVE;
	/** Find the item at `path` from `cst` as the root */
	visit.itemAtPath = (cst, path) => {
		let item = cst;
		for (const [field, index] of path) {
			const tok = item?.[field];
			if (tok && "items" in tok) item = tok.items[index];
			else return void 0;
		}
		return item;
	};
	/**
	* Get the immediate parent collection of the item at `path` from `cst` as the root.
	*
	* Throws an error if the collection is not found, which should never happen if the item itself exists.
	*/
	visit.parentCollection = (cst, path) => {
		const parent = visit.itemAtPath(cst, path.slice(0, -1));
		const field = path[path.length - 1][0];
		const coll = parent?.[field];
		if (coll && "items" in coll) return coll;
		throw new Error("Parent collection not found");
	};
	function _visit(path, item, visitor) {
		let ctrl = visitor(item, path);
		if (typeof ctrl === "symbol") return ctrl;
		for (const field of ["key", "value"]) {
			const token = item[field];
			if (token && "items" in token) {
				for (let i = 0; i < token.items.length; ++i) {
					const ci = _visit(Object.freeze(path.concat([[field, i]])), token.items[i], visitor);
					if (typeof ci === "number") i = ci - 1;
					else if (ci === BREAK) return BREAK;
					else if (ci === REMOVE) {
						token.items.splice(i, 1);
						i -= 1;
					}
				}
				if (typeof ctrl === "function" && field === "key") ctrl = ctrl(item, path);
			}
		}
		return typeof ctrl === "function" ? ctrl(item, path) : ctrl;
	}
	exports.visit = visit;
}));
// node_modules/yaml/dist/parse/cst.js
var require_cst = /* @__PURE__ */ __commonJSMin(((exports) => {
	var cstScalar = require_cst_scalar();
	var cstStringify = require_cst_stringify();
	var cstVisit = require_cst_visit();
	/** The byte order mark */
	var BOM = "﻿";
	/** Start of doc-mode */
	var DOCUMENT = "";
	/** Unexpected end of flow-mode */
	var FLOW_END = "";
	/** Next token is a scalar value */
	var SCALAR = "";
	/** @returns `true` if `token` is a flow or block collection */
	var isCollection = (token) => !!token && "items" in token;
	/** @returns `true` if `token` is a flow or block scalar; not an alias */
	var isScalar = (token) => !!token && (token.type === "scalar" || token.type === "single-quoted-scalar" || token.type === "double-quoted-scalar" || token.type === "block-scalar");
	/* istanbul ignore next */
	/** Get a printable representation of a lexer token */
	function prettyToken(token) {
		switch (token) {
			case BOM: return "<BOM>";
			case DOCUMENT: return "<DOC>";
			case FLOW_END: return "<FLOW_END>";
			case SCALAR: return "<SCALAR>";
			default: return JSON.stringify(token);
		}
	}
	/** Identify the type of a lexer token. May return `null` for unknown tokens. */
	function tokenType(source) {
		switch (source) {
			case BOM: return "byte-order-mark";
			case DOCUMENT: return "doc-mode";
			case FLOW_END: return "flow-error-end";
			case SCALAR: return "scalar";
			case "---": return "doc-start";
			case "...": return "doc-end";
			case "":
			case "\n":
			case "\r\n": return "newline";
			case "-": return "seq-item-ind";
			case "?": return "explicit-key-ind";
			case ":": return "map-value-ind";
			case "{": return "flow-map-start";
			case "}": return "flow-map-end";
			case "[": return "flow-seq-start";
			case "]": return "flow-seq-end";
			case ",": return "comma";
		}
		switch (source[0]) {
			case " ":
			case "	": return "space";
			case "#": return "comment";
			case "%": return "directive-line";
			case "*": return "alias";
			case "&": return "anchor";
			case "!": return "tag";
			case "'": return "single-quoted-scalar";
			case "\"": return "double-quoted-scalar";
			case "|":
			case ">": return "block-scalar-header";
		}
		return null;
	}
	exports.createScalarToken = cstScalar.createScalarToken;
	exports.resolveAsScalar = cstScalar.resolveAsScalar;
	exports.setScalarValue = cstScalar.setScalarValue;
	exports.stringify = cstStringify.stringify;
	exports.visit = cstVisit.visit;
	exports.BOM = BOM;
	exports.DOCUMENT = DOCUMENT;
	exports.FLOW_END = FLOW_END;
	exports.SCALAR = SCALAR;
	exports.isCollection = isCollection;
	exports.isScalar = isScalar;
	exports.prettyToken = prettyToken;
	exports.tokenType = tokenType;
}));
// node_modules/yaml/dist/parse/lexer.js
var require_lexer = /* @__PURE__ */ __commonJSMin(((exports) => {
	var cst = require_cst();
	function isEmpty(ch) {
		switch (ch) {
			case void 0:
			case " ":
			case "\n":
			case "\r":
			case "	": return true;
			default: return false;
		}
	}
	var hexDigits = /* @__PURE__ */ new Set("0123456789ABCDEFabcdef");
	var tagChars = /* @__PURE__ */ new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
	var flowIndicatorChars = /* @__PURE__ */ new Set(",[]{}");
	var invalidAnchorChars = /* @__PURE__ */ new Set(" ,[]{}\n\r	");
	var isNotAnchorChar = (ch) => !ch || invalidAnchorChars.has(ch);
	/**
	* Splits an input string into lexical tokens, i.e. smaller strings that are
	* easily identifiable by `tokens.tokenType()`.
	*
	* Lexing starts always in a "stream" context. Incomplete input may be buffered
	* until a complete token can be emitted.
	*
	* In addition to slices of the original input, the following control characters
	* may also be emitted:
	*
	* - `\x02` (Start of Text): A document starts with the next token
	* - `\x18` (Cancel): Unexpected end of flow-mode (indicates an error)
	* - `\x1f` (Unit Separator): Next token is a scalar value
	* - `\u{FEFF}` (Byte order mark): Emitted separately outside documents
	*/
	var Lexer = class {
		constructor() {
			/**
			* Flag indicating whether the end of the current buffer marks the end of
			* all input
			*/
			this.atEnd = false;
			/**
			* Explicit indent set in block scalar header, as an offset from the current
			* minimum indent, so e.g. set to 1 from a header `|2+`. Set to -1 if not
			* explicitly set.
			*/
			this.blockScalarIndent = -1;
			/**
			* Block scalars that include a + (keep) chomping indicator in their header
			* include trailing empty lines, which are otherwise excluded from the
			* scalar's contents.
			*/
			this.blockScalarKeep = false;
			/** Current input */
			this.buffer = "";
			/**
			* Flag noting whether the map value indicator : can immediately follow this
			* node within a flow context.
			*/
			this.flowKey = false;
			/** Count of surrounding flow collection levels. */
			this.flowLevel = 0;
			/**
			* Minimum level of indentation required for next lines to be parsed as a
			* part of the current scalar value.
			*/
			this.indentNext = 0;
			/** Indentation level of the current line. */
			this.indentValue = 0;
			/** Position of the next \n character. */
			this.lineEndPos = null;
			/** Stores the state of the lexer if reaching the end of incpomplete input */
			this.next = null;
			/** A pointer to `buffer`; the current position of the lexer. */
			this.pos = 0;
		}
		/**
		* Generate YAML tokens from the `source` string. If `incomplete`,
		* a part of the last line may be left as a buffer for the next call.
		*
		* @returns A generator of lexical tokens
		*/
		*lex(source, incomplete = false) {
			if (source) {
				if (typeof source !== "string") throw TypeError("source is not a string");
				this.buffer = this.buffer ? this.buffer + source : source;
				this.lineEndPos = null;
			}
			this.atEnd = !incomplete;
			let next = this.next ?? "stream";
			while (next && (incomplete || this.hasChars(1))) next = yield* this.parseNext(next);
		}
		atLineEnd() {
			let i = this.pos;
			let ch = this.buffer[i];
			while (ch === " " || ch === "	") ch = this.buffer[++i];
			if (!ch || ch === "#" || ch === "\n") return true;
			if (ch === "\r") return this.buffer[i + 1] === "\n";
			return false;
		}
		charAt(n) {
			return this.buffer[this.pos + n];
		}
		continueScalar(offset) {
			let ch = this.buffer[offset];
			if (this.indentNext > 0) {
				let indent = 0;
				while (ch === " ") ch = this.buffer[++indent + offset];
				if (ch === "\r") {
					const next = this.buffer[indent + offset + 1];
					if (next === "\n" || !next && !this.atEnd) return offset + indent + 1;
				}
				return ch === "\n" || indent >= this.indentNext || !ch && !this.atEnd ? offset + indent : -1;
			}
			if (ch === "-" || ch === ".") {
				const dt = this.buffer.substr(offset, 3);
				if ((dt === "---" || dt === "...") && isEmpty(this.buffer[offset + 3])) return -1;
			}
			return offset;
		}
		getLine() {
			let end = this.lineEndPos;
			if (typeof end !== "number" || end !== -1 && end < this.pos) {
				end = this.buffer.indexOf("\n", this.pos);
				this.lineEndPos = end;
			}
			if (end === -1) return this.atEnd ? this.buffer.substring(this.pos) : null;
			if (this.buffer[end - 1] === "\r") end -= 1;
			return this.buffer.substring(this.pos, end);
		}
		hasChars(n) {
			return this.pos + n <= this.buffer.length;
		}
		setNext(state) {
			this.buffer = this.buffer.substring(this.pos);
			this.pos = 0;
			this.lineEndPos = null;
			this.next = state;
			return null;
		}
		peek(n) {
			return this.buffer.substr(this.pos, n);
		}
		*parseNext(next) {
			switch (next) {
				case "stream": return yield* this.parseStream();
				case "line-start": return yield* this.parseLineStart();
				case "block-start": return yield* this.parseBlockStart();
				case "doc": return yield* this.parseDocument();
				case "flow": return yield* this.parseFlowCollection();
				case "quoted-scalar": return yield* this.parseQuotedScalar();
				case "block-scalar": return yield* this.parseBlockScalar();
				case "plain-scalar": return yield* this.parsePlainScalar();
			}
		}
		*parseStream() {
			let line = this.getLine();
			if (line === null) return this.setNext("stream");
			if (line[0] === cst.BOM) {
				yield* this.pushCount(1);
				line = line.substring(1);
			}
			if (line[0] === "%") {
				let dirEnd = line.length;
				let cs = line.indexOf("#");
				while (cs !== -1) {
					const ch = line[cs - 1];
					if (ch === " " || ch === "	") {
						dirEnd = cs - 1;
						break;
					} else cs = line.indexOf("#", cs + 1);
				}
				while (true) {
					const ch = line[dirEnd - 1];
					if (ch === " " || ch === "	") dirEnd -= 1;
					else break;
				}
				const n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(true));
				yield* this.pushCount(line.length - n);
				this.pushNewline();
				return "stream";
			}
			if (this.atLineEnd()) {
				const sp = yield* this.pushSpaces(true);
				yield* this.pushCount(line.length - sp);
				yield* this.pushNewline();
				return "stream";
			}
			yield cst.DOCUMENT;
			return yield* this.parseLineStart();
		}
		*parseLineStart() {
			const ch = this.charAt(0);
			if (!ch && !this.atEnd) return this.setNext("line-start");
			if (ch === "-" || ch === ".") {
				if (!this.atEnd && !this.hasChars(4)) return this.setNext("line-start");
				const s = this.peek(3);
				if ((s === "---" || s === "...") && isEmpty(this.charAt(3))) {
					yield* this.pushCount(3);
					this.indentValue = 0;
					this.indentNext = 0;
					return s === "---" ? "doc" : "stream";
				}
			}
			this.indentValue = yield* this.pushSpaces(false);
			if (this.indentNext > this.indentValue && !isEmpty(this.charAt(1))) this.indentNext = this.indentValue;
			return yield* this.parseBlockStart();
		}
		*parseBlockStart() {
			const [ch0, ch1] = this.peek(2);
			if (!ch1 && !this.atEnd) return this.setNext("block-start");
			if ((ch0 === "-" || ch0 === "?" || ch0 === ":") && isEmpty(ch1)) {
				const n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true));
				this.indentNext = this.indentValue + 1;
				this.indentValue += n;
				return "block-start";
			}
			return "doc";
		}
		*parseDocument() {
			yield* this.pushSpaces(true);
			const line = this.getLine();
			if (line === null) return this.setNext("doc");
			let n = yield* this.pushIndicators();
			switch (line[n]) {
				case "#": yield* this.pushCount(line.length - n);
				case void 0:
					yield* this.pushNewline();
					return yield* this.parseLineStart();
				case "{":
				case "[":
					yield* this.pushCount(1);
					this.flowKey = false;
					this.flowLevel = 1;
					return "flow";
				case "}":
				case "]":
					yield* this.pushCount(1);
					return "doc";
				case "*":
					yield* this.pushUntil(isNotAnchorChar);
					return "doc";
				case "\"":
				case "'": return yield* this.parseQuotedScalar();
				case "|":
				case ">":
					n += yield* this.parseBlockScalarHeader();
					n += yield* this.pushSpaces(true);
					yield* this.pushCount(line.length - n);
					yield* this.pushNewline();
					return yield* this.parseBlockScalar();
				default: return yield* this.parsePlainScalar();
			}
		}
		*parseFlowCollection() {
			let nl, sp;
			let indent = -1;
			do {
				nl = yield* this.pushNewline();
				if (nl > 0) {
					sp = yield* this.pushSpaces(false);
					this.indentValue = indent = sp;
				} else sp = 0;
				sp += yield* this.pushSpaces(true);
			} while (nl + sp > 0);
			const line = this.getLine();
			if (line === null) return this.setNext("flow");
			if (indent !== -1 && indent < this.indentNext && line[0] !== "#" || indent === 0 && (line.startsWith("---") || line.startsWith("...")) && isEmpty(line[3])) {
				if (!(indent === this.indentNext - 1 && this.flowLevel === 1 && (line[0] === "]" || line[0] === "}"))) {
					this.flowLevel = 0;
					yield cst.FLOW_END;
					return yield* this.parseLineStart();
				}
			}
			let n = 0;
			while (line[n] === ",") {
				n += yield* this.pushCount(1);
				n += yield* this.pushSpaces(true);
				this.flowKey = false;
			}
			n += yield* this.pushIndicators();
			switch (line[n]) {
				case void 0: return "flow";
				case "#":
					yield* this.pushCount(line.length - n);
					return "flow";
				case "{":
				case "[":
					yield* this.pushCount(1);
					this.flowKey = false;
					this.flowLevel += 1;
					return "flow";
				case "}":
				case "]":
					yield* this.pushCount(1);
					this.flowKey = true;
					this.flowLevel -= 1;
					return this.flowLevel ? "flow" : "doc";
				case "*":
					yield* this.pushUntil(isNotAnchorChar);
					return "flow";
				case "\"":
				case "'":
					this.flowKey = true;
					return yield* this.parseQuotedScalar();
				case ":": {
					const next = this.charAt(1);
					if (this.flowKey || isEmpty(next) || next === ",") {
						this.flowKey = false;
						yield* this.pushCount(1);
						yield* this.pushSpaces(true);
						return "flow";
					}
				}
				default:
					this.flowKey = false;
					return yield* this.parsePlainScalar();
			}
		}
		*parseQuotedScalar() {
			const quote = this.charAt(0);
			let end = this.buffer.indexOf(quote, this.pos + 1);
			if (quote === "'") while (end !== -1 && this.buffer[end + 1] === "'") end = this.buffer.indexOf("'", end + 2);
			else while (end !== -1) {
				let n = 0;
				while (this.buffer[end - 1 - n] === "\\") n += 1;
				if (n % 2 === 0) break;
				end = this.buffer.indexOf("\"", end + 1);
			}
			const qb = this.buffer.substring(0, end);
			let nl = qb.indexOf("\n", this.pos);
			if (nl !== -1) {
				while (nl !== -1) {
					const cs = this.continueScalar(nl + 1);
					if (cs === -1) break;
					nl = qb.indexOf("\n", cs);
				}
				if (nl !== -1) end = nl - (qb[nl - 1] === "\r" ? 2 : 1);
			}
			if (end === -1) {
				if (!this.atEnd) return this.setNext("quoted-scalar");
				end = this.buffer.length;
			}
			yield* this.pushToIndex(end + 1, false);
			return this.flowLevel ? "flow" : "doc";
		}
		*parseBlockScalarHeader() {
			this.blockScalarIndent = -1;
			this.blockScalarKeep = false;
			let i = this.pos;
			while (true) {
				const ch = this.buffer[++i];
				if (ch === "+") this.blockScalarKeep = true;
				else if (ch > "0" && ch <= "9") this.blockScalarIndent = Number(ch) - 1;
				else if (ch !== "-") break;
			}
			return yield* this.pushUntil((ch) => isEmpty(ch) || ch === "#");
		}
		*parseBlockScalar() {
			let nl = this.pos - 1;
			let indent = 0;
			let ch;
			loop: for (let i = this.pos; ch = this.buffer[i]; ++i) switch (ch) {
				case " ":
					indent += 1;
					break;
				case "\n":
					nl = i;
					indent = 0;
					break;
				case "\r": {
					const next = this.buffer[i + 1];
					if (!next && !this.atEnd) return this.setNext("block-scalar");
					if (next === "\n") break;
				}
				default: break loop;
			}
			if (!ch && !this.atEnd) return this.setNext("block-scalar");
			if (indent >= this.indentNext) {
				if (this.blockScalarIndent === -1) this.indentNext = indent;
				else this.indentNext = this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
				do {
					const cs = this.continueScalar(nl + 1);
					if (cs === -1) break;
					nl = this.buffer.indexOf("\n", cs);
				} while (nl !== -1);
				if (nl === -1) {
					if (!this.atEnd) return this.setNext("block-scalar");
					nl = this.buffer.length;
				}
			}
			let i = nl + 1;
			ch = this.buffer[i];
			while (ch === " ") ch = this.buffer[++i];
			if (ch === "	") {
				while (ch === "	" || ch === " " || ch === "\r" || ch === "\n") ch = this.buffer[++i];
				nl = i - 1;
			} else if (!this.blockScalarKeep) do {
				let i = nl - 1;
				let ch = this.buffer[i];
				if (ch === "\r") ch = this.buffer[--i];
				const lastChar = i;
				while (ch === " ") ch = this.buffer[--i];
				if (ch === "\n" && i >= this.pos && i + 1 + indent > lastChar) nl = i;
				else break;
			} while (true);
			yield cst.SCALAR;
			yield* this.pushToIndex(nl + 1, true);
			return yield* this.parseLineStart();
		}
		*parsePlainScalar() {
			const inFlow = this.flowLevel > 0;
			let end = this.pos - 1;
			let i = this.pos - 1;
			let ch;
			while (ch = this.buffer[++i]) if (ch === ":") {
				const next = this.buffer[i + 1];
				if (isEmpty(next) || inFlow && flowIndicatorChars.has(next)) break;
				end = i;
			} else if (isEmpty(ch)) {
				let next = this.buffer[i + 1];
				if (ch === "\r") {
					if (next === "\n") {
						i += 1;
						ch = "\n";
						next = this.buffer[i + 1];
					} else end = i;
				}
				if (next === "#" || inFlow && flowIndicatorChars.has(next)) break;
				if (ch === "\n") {
					const cs = this.continueScalar(i + 1);
					if (cs === -1) break;
					i = Math.max(i, cs - 2);
				}
			} else {
				if (inFlow && flowIndicatorChars.has(ch)) break;
				end = i;
			}
			if (!ch && !this.atEnd) return this.setNext("plain-scalar");
			yield cst.SCALAR;
			yield* this.pushToIndex(end + 1, true);
			return inFlow ? "flow" : "doc";
		}
		*pushCount(n) {
			if (n > 0) {
				yield this.buffer.substr(this.pos, n);
				this.pos += n;
				return n;
			}
			return 0;
		}
		*pushToIndex(i, allowEmpty) {
			const s = this.buffer.slice(this.pos, i);
			if (s) {
				yield s;
				this.pos += s.length;
				return s.length;
			} else if (allowEmpty) yield "";
			return 0;
		}
		*pushIndicators() {
			let n = 0;
			loop: while (true) {
				switch (this.charAt(0)) {
					case "!":
						n += yield* this.pushTag();
						n += yield* this.pushSpaces(true);
						continue loop;
					case "&":
						n += yield* this.pushUntil(isNotAnchorChar);
						n += yield* this.pushSpaces(true);
						continue loop;
					case "-":
					case "?":
					case ":": {
						const inFlow = this.flowLevel > 0;
						const ch1 = this.charAt(1);
						if (isEmpty(ch1) || inFlow && flowIndicatorChars.has(ch1)) {
							if (!inFlow) this.indentNext = this.indentValue + 1;
							else if (this.flowKey) this.flowKey = false;
							n += yield* this.pushCount(1);
							n += yield* this.pushSpaces(true);
							continue loop;
						}
					}
				}
				break loop;
			}
			return n;
		}
		*pushTag() {
			if (this.charAt(1) === "<") {
				let i = this.pos + 2;
				let ch = this.buffer[i];
				while (!isEmpty(ch) && ch !== ">") ch = this.buffer[++i];
				return yield* this.pushToIndex(ch === ">" ? i + 1 : i, false);
			} else {
				let i = this.pos + 1;
				let ch = this.buffer[i];
				while (ch) if (tagChars.has(ch)) ch = this.buffer[++i];
				else if (ch === "%" && hexDigits.has(this.buffer[i + 1]) && hexDigits.has(this.buffer[i + 2])) ch = this.buffer[i += 3];
				else break;
				return yield* this.pushToIndex(i, false);
			}
		}
		*pushNewline() {
			const ch = this.buffer[this.pos];
			if (ch === "\n") return yield* this.pushCount(1);
			else if (ch === "\r" && this.charAt(1) === "\n") return yield* this.pushCount(2);
			else return 0;
		}
		*pushSpaces(allowTabs) {
			let i = this.pos - 1;
			let ch;
			do
				ch = this.buffer[++i];
			while (ch === " " || allowTabs && ch === "	");
			const n = i - this.pos;
			if (n > 0) {
				yield this.buffer.substr(this.pos, n);
				this.pos = i;
			}
			return n;
		}
		*pushUntil(test) {
			let i = this.pos;
			let ch = this.buffer[i];
			while (!test(ch)) ch = this.buffer[++i];
			return yield* this.pushToIndex(i, false);
		}
	};
	exports.Lexer = Lexer;
}));
// node_modules/yaml/dist/parse/line-counter.js
var require_line_counter = /* @__PURE__ */ __commonJSMin(((exports) => {
	/**
	* Tracks newlines during parsing in order to provide an efficient API for
	* determining the one-indexed `{ line, col }` position for any offset
	* within the input.
	*/
	var LineCounter = class {
		constructor() {
			this.lineStarts = [];
			/**
			* Should be called in ascending order. Otherwise, call
			* `lineCounter.lineStarts.sort()` before calling `linePos()`.
			*/
			this.addNewLine = (offset) => this.lineStarts.push(offset);
			/**
			* Performs a binary search and returns the 1-indexed { line, col }
			* position of `offset`. If `line === 0`, `addNewLine` has never been
			* called or `offset` is before the first known newline.
			*/
			this.linePos = (offset) => {
				let low = 0;
				let high = this.lineStarts.length;
				while (low < high) {
					const mid = low + high >> 1;
					if (this.lineStarts[mid] < offset) low = mid + 1;
					else high = mid;
				}
				if (this.lineStarts[low] === offset) return {
					line: low + 1,
					col: 1
				};
				if (low === 0) return {
					line: 0,
					col: offset
				};
				const start = this.lineStarts[low - 1];
				return {
					line: low,
					col: offset - start + 1
				};
			};
		}
	};
	exports.LineCounter = LineCounter;
}));
// node_modules/yaml/dist/parse/parser.js
var require_parser = /* @__PURE__ */ __commonJSMin(((exports) => {
	var node_process = __require("process");
	var cst = require_cst();
	var lexer = require_lexer();
	function includesToken(list, type) {
		for (let i = 0; i < list.length; ++i) if (list[i].type === type) return true;
		return false;
	}
	function findNonEmptyIndex(list) {
		for (let i = 0; i < list.length; ++i) switch (list[i].type) {
			case "space":
			case "comment":
			case "newline": break;
			default: return i;
		}
		return -1;
	}
	function isFlowToken(token) {
		switch (token?.type) {
			case "alias":
			case "scalar":
			case "single-quoted-scalar":
			case "double-quoted-scalar":
			case "flow-collection": return true;
			default: return false;
		}
	}
	function getPrevProps(parent) {
		switch (parent.type) {
			case "document": return parent.start;
			case "block-map": {
				const it = parent.items[parent.items.length - 1];
				return it.sep ?? it.start;
			}
			case "block-seq": return parent.items[parent.items.length - 1].start;
			/* istanbul ignore next should not happen */
			default: return [];
		}
	}
	/** Note: May modify input array */
	function getFirstKeyStartProps(prev) {
		if (prev.length === 0) return [];
		let i = prev.length;
		loop: while (--i >= 0) switch (prev[i].type) {
			case "doc-start":
			case "explicit-key-ind":
			case "map-value-ind":
			case "seq-item-ind":
			case "newline": break loop;
		}
		while (prev[++i]?.type === "space");
		return prev.splice(i, prev.length);
	}
	function arrayPushArray(target, source) {
		if (source.length < 1e5) Array.prototype.push.apply(target, source);
		else for (let i = 0; i < source.length; ++i) target.push(source[i]);
	}
	function fixFlowSeqItems(fc) {
		if (fc.start.type === "flow-seq-start") {
			for (const it of fc.items) if (it.sep && !it.value && !includesToken(it.start, "explicit-key-ind") && !includesToken(it.sep, "map-value-ind")) {
				if (it.key) it.value = it.key;
				delete it.key;
				if (isFlowToken(it.value)) {
					if (it.value.end) arrayPushArray(it.value.end, it.sep);
					else it.value.end = it.sep;
				} else arrayPushArray(it.start, it.sep);
				delete it.sep;
			}
		}
	}
	/**
	* A YAML concrete syntax tree (CST) parser
	*
	* ```ts
	* const src: string = ...
	* for (const token of new Parser().parse(src)) {
	*   // token: Token
	* }
	* ```
	*
	* To use the parser with a user-provided lexer:
	*
	* ```ts
	* function* parse(source: string, lexer: Lexer) {
	*   const parser = new Parser()
	*   for (const lexeme of lexer.lex(source))
	*     yield* parser.next(lexeme)
	*   yield* parser.end()
	* }
	*
	* const src: string = ...
	* const lexer = new Lexer()
	* for (const token of parse(src, lexer)) {
	*   // token: Token
	* }
	* ```
	*/
	var Parser = class {
		/**
		* @param onNewLine - If defined, called separately with the start position of
		*   each new line (in `parse()`, including the start of input).
		*/
		constructor(onNewLine) {
			/** If true, space and sequence indicators count as indentation */
			this.atNewLine = true;
			/** If true, next token is a scalar value */
			this.atScalar = false;
			/** Current indentation level */
			this.indent = 0;
			/** Current offset since the start of parsing */
			this.offset = 0;
			/** On the same line with a block map key */
			this.onKeyLine = false;
			/** Top indicates the node that's currently being built */
			this.stack = [];
			/** The source of the current token, set in parse() */
			this.source = "";
			/** The type of the current token, set in parse() */
			this.type = "";
			this.lexer = new lexer.Lexer();
			this.onNewLine = onNewLine;
		}
		/**
		* Parse `source` as a YAML stream.
		* If `incomplete`, a part of the last line may be left as a buffer for the next call.
		*
		* Errors are not thrown, but yielded as `{ type: 'error', message }` tokens.
		*
		* @returns A generator of tokens representing each directive, document, and other structure.
		*/
		*parse(source, incomplete = false) {
			if (this.onNewLine && this.offset === 0) this.onNewLine(0);
			for (const lexeme of this.lexer.lex(source, incomplete)) yield* this.next(lexeme);
			if (!incomplete) yield* this.end();
		}
		/**
		* Advance the parser by the `source` of one lexical token.
		*/
		*next(source) {
			this.source = source;
			if (node_process.env.LOG_TOKENS) console.log("|", cst.prettyToken(source));
			if (this.atScalar) {
				this.atScalar = false;
				yield* this.step();
				this.offset += source.length;
				return;
			}
			const type = cst.tokenType(source);
			if (!type) {
				const message = `Not a YAML token: ${source}`;
				yield* this.pop({
					type: "error",
					offset: this.offset,
					message,
					source
				});
				this.offset += source.length;
			} else if (type === "scalar") {
				this.atNewLine = false;
				this.atScalar = true;
				this.type = "scalar";
			} else {
				this.type = type;
				yield* this.step();
				switch (type) {
					case "newline":
						this.atNewLine = true;
						this.indent = 0;
						if (this.onNewLine) this.onNewLine(this.offset + source.length);
						break;
					case "space":
						if (this.atNewLine && source[0] === " ") this.indent += source.length;
						break;
					case "explicit-key-ind":
					case "map-value-ind":
					case "seq-item-ind":
						if (this.atNewLine) this.indent += source.length;
						break;
					case "doc-mode":
					case "flow-error-end": return;
					default: this.atNewLine = false;
				}
				this.offset += source.length;
			}
		}
		/** Call at end of input to push out any remaining constructions */
		*end() {
			while (this.stack.length > 0) yield* this.pop();
		}
		get sourceToken() {
			return {
				type: this.type,
				offset: this.offset,
				indent: this.indent,
				source: this.source
			};
		}
		*step() {
			const top = this.peek(1);
			if (this.type === "doc-end" && top?.type !== "doc-end") {
				while (this.stack.length > 0) yield* this.pop();
				this.stack.push({
					type: "doc-end",
					offset: this.offset,
					source: this.source
				});
				return;
			}
			if (!top) return yield* this.stream();
			switch (top.type) {
				case "document": return yield* this.document(top);
				case "alias":
				case "scalar":
				case "single-quoted-scalar":
				case "double-quoted-scalar": return yield* this.scalar(top);
				case "block-scalar": return yield* this.blockScalar(top);
				case "block-map": return yield* this.blockMap(top);
				case "block-seq": return yield* this.blockSequence(top);
				case "flow-collection": return yield* this.flowCollection(top);
				case "doc-end": return yield* this.documentEnd(top);
			}
			/* istanbul ignore next should not happen */
			yield* this.pop();
		}
		peek(n) {
			return this.stack[this.stack.length - n];
		}
		*pop(error) {
			const token = error ?? this.stack.pop();
			/* istanbul ignore if should not happen */
			if (!token) yield {
				type: "error",
				offset: this.offset,
				source: "",
				message: "Tried to pop an empty stack"
			};
			else if (this.stack.length === 0) yield token;
			else {
				const top = this.peek(1);
				if (token.type === "block-scalar") token.indent = "indent" in top ? top.indent : 0;
				else if (token.type === "flow-collection" && top.type === "document") token.indent = 0;
				if (token.type === "flow-collection") fixFlowSeqItems(token);
				switch (top.type) {
					case "document":
						top.value = token;
						break;
					case "block-scalar":
						top.props.push(token);
						break;
					case "block-map": {
						const it = top.items[top.items.length - 1];
						if (it.value) {
							top.items.push({
								start: [],
								key: token,
								sep: []
							});
							this.onKeyLine = true;
							return;
						} else if (it.sep) it.value = token;
						else {
							Object.assign(it, {
								key: token,
								sep: []
							});
							this.onKeyLine = !it.explicitKey;
							return;
						}
						break;
					}
					case "block-seq": {
						const it = top.items[top.items.length - 1];
						if (it.value) top.items.push({
							start: [],
							value: token
						});
						else it.value = token;
						break;
					}
					case "flow-collection": {
						const it = top.items[top.items.length - 1];
						if (!it || it.value) top.items.push({
							start: [],
							key: token,
							sep: []
						});
						else if (it.sep) it.value = token;
						else Object.assign(it, {
							key: token,
							sep: []
						});
						return;
					}
					/* istanbul ignore next should not happen */
					default:
						yield* this.pop();
						yield* this.pop(token);
				}
				if ((top.type === "document" || top.type === "block-map" || top.type === "block-seq") && (token.type === "block-map" || token.type === "block-seq")) {
					const last = token.items[token.items.length - 1];
					if (last && !last.sep && !last.value && last.start.length > 0 && findNonEmptyIndex(last.start) === -1 && (token.indent === 0 || last.start.every((st) => st.type !== "comment" || st.indent < token.indent))) {
						if (top.type === "document") top.end = last.start;
						else top.items.push({ start: last.start });
						token.items.splice(-1, 1);
					}
				}
			}
		}
		*stream() {
			switch (this.type) {
				case "directive-line":
					yield {
						type: "directive",
						offset: this.offset,
						source: this.source
					};
					return;
				case "byte-order-mark":
				case "space":
				case "comment":
				case "newline":
					yield this.sourceToken;
					return;
				case "doc-mode":
				case "doc-start": {
					const doc = {
						type: "document",
						offset: this.offset,
						start: []
					};
					if (this.type === "doc-start") doc.start.push(this.sourceToken);
					this.stack.push(doc);
					return;
				}
			}
			yield {
				type: "error",
				offset: this.offset,
				message: `Unexpected ${this.type} token in YAML stream`,
				source: this.source
			};
		}
		*document(doc) {
			if (doc.value) return yield* this.lineEnd(doc);
			switch (this.type) {
				case "doc-start":
					if (findNonEmptyIndex(doc.start) !== -1) {
						yield* this.pop();
						yield* this.step();
					} else doc.start.push(this.sourceToken);
					return;
				case "anchor":
				case "tag":
				case "space":
				case "comment":
				case "newline":
					doc.start.push(this.sourceToken);
					return;
			}
			const bv = this.startBlockValue(doc);
			if (bv) this.stack.push(bv);
			else yield {
				type: "error",
				offset: this.offset,
				message: `Unexpected ${this.type} token in YAML document`,
				source: this.source
			};
		}
		*scalar(scalar) {
			if (this.type === "map-value-ind") {
				const start = getFirstKeyStartProps(getPrevProps(this.peek(2)));
				let sep;
				if (scalar.end) {
					sep = scalar.end;
					sep.push(this.sourceToken);
					delete scalar.end;
				} else sep = [this.sourceToken];
				const map = {
					type: "block-map",
					offset: scalar.offset,
					indent: scalar.indent,
					items: [{
						start,
						key: scalar,
						sep
					}]
				};
				this.onKeyLine = true;
				this.stack[this.stack.length - 1] = map;
			} else yield* this.lineEnd(scalar);
		}
		*blockScalar(scalar) {
			switch (this.type) {
				case "space":
				case "comment":
				case "newline":
					scalar.props.push(this.sourceToken);
					return;
				case "scalar":
					scalar.source = this.source;
					this.atNewLine = true;
					this.indent = 0;
					if (this.onNewLine) {
						let nl = this.source.indexOf("\n") + 1;
						while (nl !== 0) {
							this.onNewLine(this.offset + nl);
							nl = this.source.indexOf("\n", nl) + 1;
						}
					}
					yield* this.pop();
					break;
				/* istanbul ignore next should not happen */
				default:
					yield* this.pop();
					yield* this.step();
			}
		}
		*blockMap(map) {
			const it = map.items[map.items.length - 1];
			switch (this.type) {
				case "newline":
					this.onKeyLine = false;
					if (it.value) {
						const end = "end" in it.value ? it.value.end : void 0;
						if ((Array.isArray(end) ? end[end.length - 1] : void 0)?.type === "comment") end?.push(this.sourceToken);
						else map.items.push({ start: [this.sourceToken] });
					} else if (it.sep) it.sep.push(this.sourceToken);
					else it.start.push(this.sourceToken);
					return;
				case "space":
				case "comment":
					if (it.value) map.items.push({ start: [this.sourceToken] });
					else if (it.sep) it.sep.push(this.sourceToken);
					else {
						if (this.atIndentedComment(it.start, map.indent)) {
							const end = map.items[map.items.length - 2]?.value?.end;
							if (Array.isArray(end)) {
								arrayPushArray(end, it.start);
								end.push(this.sourceToken);
								map.items.pop();
								return;
							}
						}
						it.start.push(this.sourceToken);
					}
					return;
			}
			if (this.indent >= map.indent) {
				const atMapIndent = !this.onKeyLine && this.indent === map.indent;
				const atNextItem = atMapIndent && (it.sep || it.explicitKey) && this.type !== "seq-item-ind";
				let start = [];
				if (atNextItem && it.sep && !it.value) {
					const nl = [];
					for (let i = 0; i < it.sep.length; ++i) {
						const st = it.sep[i];
						switch (st.type) {
							case "newline":
								nl.push(i);
								break;
							case "space": break;
							case "comment":
								if (st.indent > map.indent) nl.length = 0;
								break;
							default: nl.length = 0;
						}
					}
					if (nl.length >= 2) start = it.sep.splice(nl[1]);
				}
				switch (this.type) {
					case "anchor":
					case "tag":
						if (atNextItem || it.value) {
							start.push(this.sourceToken);
							map.items.push({ start });
							this.onKeyLine = true;
						} else if (it.sep) it.sep.push(this.sourceToken);
						else it.start.push(this.sourceToken);
						return;
					case "explicit-key-ind":
						if (!it.sep && !it.explicitKey) {
							it.start.push(this.sourceToken);
							it.explicitKey = true;
						} else if (atNextItem || it.value) {
							start.push(this.sourceToken);
							map.items.push({
								start,
								explicitKey: true
							});
						} else this.stack.push({
							type: "block-map",
							offset: this.offset,
							indent: this.indent,
							items: [{
								start: [this.sourceToken],
								explicitKey: true
							}]
						});
						this.onKeyLine = true;
						return;
					case "map-value-ind":
						if (it.explicitKey) {
							if (!it.sep) {
								if (includesToken(it.start, "newline")) Object.assign(it, {
									key: null,
									sep: [this.sourceToken]
								});
								else {
									const start = getFirstKeyStartProps(it.start);
									this.stack.push({
										type: "block-map",
										offset: this.offset,
										indent: this.indent,
										items: [{
											start,
											key: null,
											sep: [this.sourceToken]
										}]
									});
								}
							} else if (it.value) map.items.push({
								start: [],
								key: null,
								sep: [this.sourceToken]
							});
							else if (includesToken(it.sep, "map-value-ind")) this.stack.push({
								type: "block-map",
								offset: this.offset,
								indent: this.indent,
								items: [{
									start,
									key: null,
									sep: [this.sourceToken]
								}]
							});
							else if (isFlowToken(it.key) && !includesToken(it.sep, "newline")) {
								const start = getFirstKeyStartProps(it.start);
								const key = it.key;
								const sep = it.sep;
								sep.push(this.sourceToken);
								delete it.key;
								delete it.sep;
								this.stack.push({
									type: "block-map",
									offset: this.offset,
									indent: this.indent,
									items: [{
										start,
										key,
										sep
									}]
								});
							} else if (start.length > 0) it.sep = it.sep.concat(start, this.sourceToken);
							else it.sep.push(this.sourceToken);
						} else if (!it.sep) Object.assign(it, {
							key: null,
							sep: [this.sourceToken]
						});
						else if (it.value || atNextItem) map.items.push({
							start,
							key: null,
							sep: [this.sourceToken]
						});
						else if (includesToken(it.sep, "map-value-ind")) this.stack.push({
							type: "block-map",
							offset: this.offset,
							indent: this.indent,
							items: [{
								start: [],
								key: null,
								sep: [this.sourceToken]
							}]
						});
						else it.sep.push(this.sourceToken);
						this.onKeyLine = true;
						return;
					case "alias":
					case "scalar":
					case "single-quoted-scalar":
					case "double-quoted-scalar": {
						const fs = this.flowScalar(this.type);
						if (atNextItem || it.value) {
							map.items.push({
								start,
								key: fs,
								sep: []
							});
							this.onKeyLine = true;
						} else if (it.sep) this.stack.push(fs);
						else {
							Object.assign(it, {
								key: fs,
								sep: []
							});
							this.onKeyLine = true;
						}
						return;
					}
					default: {
						const bv = this.startBlockValue(map);
						if (bv) {
							if (bv.type === "block-seq") {
								if (!it.explicitKey && it.sep && !includesToken(it.sep, "newline")) {
									yield* this.pop({
										type: "error",
										offset: this.offset,
										message: "Unexpected block-seq-ind on same line with key",
										source: this.source
									});
									return;
								}
							} else if (atMapIndent) map.items.push({ start });
							this.stack.push(bv);
							return;
						}
					}
				}
			}
			yield* this.pop();
			yield* this.step();
		}
		*blockSequence(seq) {
			const it = seq.items[seq.items.length - 1];
			switch (this.type) {
				case "newline":
					if (it.value) {
						const end = "end" in it.value ? it.value.end : void 0;
						if ((Array.isArray(end) ? end[end.length - 1] : void 0)?.type === "comment") end?.push(this.sourceToken);
						else seq.items.push({ start: [this.sourceToken] });
					} else it.start.push(this.sourceToken);
					return;
				case "space":
				case "comment":
					if (it.value) seq.items.push({ start: [this.sourceToken] });
					else {
						if (this.atIndentedComment(it.start, seq.indent)) {
							const end = seq.items[seq.items.length - 2]?.value?.end;
							if (Array.isArray(end)) {
								arrayPushArray(end, it.start);
								end.push(this.sourceToken);
								seq.items.pop();
								return;
							}
						}
						it.start.push(this.sourceToken);
					}
					return;
				case "anchor":
				case "tag":
					if (it.value || this.indent <= seq.indent) break;
					it.start.push(this.sourceToken);
					return;
				case "seq-item-ind":
					if (this.indent !== seq.indent) break;
					if (it.value || includesToken(it.start, "seq-item-ind")) seq.items.push({ start: [this.sourceToken] });
					else it.start.push(this.sourceToken);
					return;
			}
			if (this.indent > seq.indent) {
				const bv = this.startBlockValue(seq);
				if (bv) {
					this.stack.push(bv);
					return;
				}
			}
			yield* this.pop();
			yield* this.step();
		}
		*flowCollection(fc) {
			const it = fc.items[fc.items.length - 1];
			if (this.type === "flow-error-end") {
				let top;
				do {
					yield* this.pop();
					top = this.peek(1);
				} while (top?.type === "flow-collection");
			} else if (fc.end.length === 0) {
				switch (this.type) {
					case "comma":
					case "explicit-key-ind":
						if (!it || it.sep) fc.items.push({ start: [this.sourceToken] });
						else it.start.push(this.sourceToken);
						return;
					case "map-value-ind":
						if (!it || it.value) fc.items.push({
							start: [],
							key: null,
							sep: [this.sourceToken]
						});
						else if (it.sep) it.sep.push(this.sourceToken);
						else Object.assign(it, {
							key: null,
							sep: [this.sourceToken]
						});
						return;
					case "space":
					case "comment":
					case "newline":
					case "anchor":
					case "tag":
						if (!it || it.value) fc.items.push({ start: [this.sourceToken] });
						else if (it.sep) it.sep.push(this.sourceToken);
						else it.start.push(this.sourceToken);
						return;
					case "alias":
					case "scalar":
					case "single-quoted-scalar":
					case "double-quoted-scalar": {
						const fs = this.flowScalar(this.type);
						if (!it || it.value) fc.items.push({
							start: [],
							key: fs,
							sep: []
						});
						else if (it.sep) this.stack.push(fs);
						else Object.assign(it, {
							key: fs,
							sep: []
						});
						return;
					}
					case "flow-map-end":
					case "flow-seq-end":
						fc.end.push(this.sourceToken);
						return;
				}
				const bv = this.startBlockValue(fc);
				/* istanbul ignore else should not happen */
				if (bv) this.stack.push(bv);
				else {
					yield* this.pop();
					yield* this.step();
				}
			} else {
				const parent = this.peek(2);
				if (parent.type === "block-map" && (this.type === "map-value-ind" && parent.indent === fc.indent || this.type === "newline" && !parent.items[parent.items.length - 1].sep)) {
					yield* this.pop();
					yield* this.step();
				} else if (this.type === "map-value-ind" && parent.type !== "flow-collection") {
					const start = getFirstKeyStartProps(getPrevProps(parent));
					fixFlowSeqItems(fc);
					const sep = fc.end.splice(1, fc.end.length);
					sep.push(this.sourceToken);
					const map = {
						type: "block-map",
						offset: fc.offset,
						indent: fc.indent,
						items: [{
							start,
							key: fc,
							sep
						}]
					};
					this.onKeyLine = true;
					this.stack[this.stack.length - 1] = map;
				} else yield* this.lineEnd(fc);
			}
		}
		flowScalar(type) {
			if (this.onNewLine) {
				let nl = this.source.indexOf("\n") + 1;
				while (nl !== 0) {
					this.onNewLine(this.offset + nl);
					nl = this.source.indexOf("\n", nl) + 1;
				}
			}
			return {
				type,
				offset: this.offset,
				indent: this.indent,
				source: this.source
			};
		}
		startBlockValue(parent) {
			switch (this.type) {
				case "alias":
				case "scalar":
				case "single-quoted-scalar":
				case "double-quoted-scalar": return this.flowScalar(this.type);
				case "block-scalar-header": return {
					type: "block-scalar",
					offset: this.offset,
					indent: this.indent,
					props: [this.sourceToken],
					source: ""
				};
				case "flow-map-start":
				case "flow-seq-start": return {
					type: "flow-collection",
					offset: this.offset,
					indent: this.indent,
					start: this.sourceToken,
					items: [],
					end: []
				};
				case "seq-item-ind": return {
					type: "block-seq",
					offset: this.offset,
					indent: this.indent,
					items: [{ start: [this.sourceToken] }]
				};
				case "explicit-key-ind": {
					this.onKeyLine = true;
					const start = getFirstKeyStartProps(getPrevProps(parent));
					start.push(this.sourceToken);
					return {
						type: "block-map",
						offset: this.offset,
						indent: this.indent,
						items: [{
							start,
							explicitKey: true
						}]
					};
				}
				case "map-value-ind": {
					this.onKeyLine = true;
					const start = getFirstKeyStartProps(getPrevProps(parent));
					return {
						type: "block-map",
						offset: this.offset,
						indent: this.indent,
						items: [{
							start,
							key: null,
							sep: [this.sourceToken]
						}]
					};
				}
			}
			return null;
		}
		atIndentedComment(start, indent) {
			if (this.type !== "comment") return false;
			if (this.indent <= indent) return false;
			return start.every((st) => st.type === "newline" || st.type === "space");
		}
		*documentEnd(docEnd) {
			if (this.type !== "doc-mode") {
				if (docEnd.end) docEnd.end.push(this.sourceToken);
				else docEnd.end = [this.sourceToken];
				if (this.type === "newline") yield* this.pop();
			}
		}
		*lineEnd(token) {
			switch (this.type) {
				case "comma":
				case "doc-start":
				case "doc-end":
				case "flow-seq-end":
				case "flow-map-end":
				case "map-value-ind":
					yield* this.pop();
					yield* this.step();
					break;
				case "newline": this.onKeyLine = false;
				default:
					if (token.end) token.end.push(this.sourceToken);
					else token.end = [this.sourceToken];
					if (this.type === "newline") yield* this.pop();
			}
		}
	};
	exports.Parser = Parser;
}));
// node_modules/yaml/dist/public-api.js
var require_public_api = /* @__PURE__ */ __commonJSMin(((exports) => {
	var composer = require_composer();
	var Document = require_Document();
	var errors = require_errors();
	var log = require_log();
	var identity = require_identity();
	var lineCounter = require_line_counter();
	var parser = require_parser();
	function parseOptions(options) {
		const prettyErrors = options.prettyErrors !== false;
		return {
			lineCounter: options.lineCounter || prettyErrors && new lineCounter.LineCounter() || null,
			prettyErrors
		};
	}
	/**
	* Parse the input as a stream of YAML documents.
	*
	* Documents should be separated from each other by `...` or `---` marker lines.
	*
	* @returns If an empty `docs` array is returned, it will be of type
	*   EmptyStream and contain additional stream information. In
	*   TypeScript, you should use `'empty' in docs` as a type guard for it.
	*/
	function parseAllDocuments(source, options = {}) {
		const { lineCounter, prettyErrors } = parseOptions(options);
		const parser$1 = new parser.Parser(lineCounter?.addNewLine);
		const composer$1 = new composer.Composer(options);
		const docs = Array.from(composer$1.compose(parser$1.parse(source)));
		if (prettyErrors && lineCounter) for (const doc of docs) {
			doc.errors.forEach(errors.prettifyError(source, lineCounter));
			doc.warnings.forEach(errors.prettifyError(source, lineCounter));
		}
		if (docs.length > 0) return docs;
		return Object.assign([], { empty: true }, composer$1.streamInfo());
	}
	/** Parse an input string into a single YAML.Document */
	function parseDocument(source, options = {}) {
		const { lineCounter, prettyErrors } = parseOptions(options);
		const parser$1 = new parser.Parser(lineCounter?.addNewLine);
		const composer$1 = new composer.Composer(options);
		let doc = null;
		for (const _doc of composer$1.compose(parser$1.parse(source), true, source.length)) if (!doc) doc = _doc;
		else if (doc.options.logLevel !== "silent") {
			doc.errors.push(new errors.YAMLParseError(_doc.range.slice(0, 2), "MULTIPLE_DOCS", "Source contains multiple documents; please use YAML.parseAllDocuments()"));
			break;
		}
		if (prettyErrors && lineCounter) {
			doc.errors.forEach(errors.prettifyError(source, lineCounter));
			doc.warnings.forEach(errors.prettifyError(source, lineCounter));
		}
		return doc;
	}
	function parse(src, reviver, options) {
		let _reviver = void 0;
		if (typeof reviver === "function") _reviver = reviver;
		else if (options === void 0 && reviver && typeof reviver === "object") options = reviver;
		const doc = parseDocument(src, options);
		if (!doc) return null;
		doc.warnings.forEach((warning) => log.warn(doc.options.logLevel, warning));
		if (doc.errors.length > 0) {
			if (doc.options.logLevel !== "silent") throw doc.errors[0];
			else doc.errors = [];
		}
		return doc.toJS(Object.assign({ reviver: _reviver }, options));
	}
	function stringify(value, replacer, options) {
		let _replacer = null;
		if (typeof replacer === "function" || Array.isArray(replacer)) _replacer = replacer;
		else if (options === void 0 && replacer) options = replacer;
		if (typeof options === "string") options = options.length;
		if (typeof options === "number") {
			const indent = Math.round(options);
			options = indent < 1 ? void 0 : indent > 8 ? { indent: 8 } : { indent };
		}
		if (value === void 0) {
			const { keepUndefined } = options ?? replacer ?? {};
			if (!keepUndefined) return void 0;
		}
		if (identity.isDocument(value) && !_replacer) return value.toString(options);
		return new Document.Document(value, _replacer, options).toString(options);
	}
	exports.parse = parse;
	exports.parseAllDocuments = parseAllDocuments;
	exports.parseDocument = parseDocument;
	exports.stringify = stringify;
}));
// node_modules/yaml/dist/index.js
var require_dist = /* @__PURE__ */ __commonJSMin(((exports) => {
	var composer = require_composer();
	var Document = require_Document();
	var Schema = require_Schema();
	var errors = require_errors();
	var Alias = require_Alias();
	var identity = require_identity();
	var Pair = require_Pair();
	var Scalar = require_Scalar();
	var YAMLMap = require_YAMLMap();
	var YAMLSeq = require_YAMLSeq();
	var cst = require_cst();
	var lexer = require_lexer();
	var lineCounter = require_line_counter();
	var parser = require_parser();
	var publicApi = require_public_api();
	var visit = require_visit();
	exports.Composer = composer.Composer;
	exports.Document = Document.Document;
	exports.Schema = Schema.Schema;
	exports.YAMLError = errors.YAMLError;
	exports.YAMLParseError = errors.YAMLParseError;
	exports.YAMLWarning = errors.YAMLWarning;
	exports.Alias = Alias.Alias;
	exports.isAlias = identity.isAlias;
	exports.isCollection = identity.isCollection;
	exports.isDocument = identity.isDocument;
	exports.isMap = identity.isMap;
	exports.isNode = identity.isNode;
	exports.isPair = identity.isPair;
	exports.isScalar = identity.isScalar;
	exports.isSeq = identity.isSeq;
	exports.Pair = Pair.Pair;
	exports.Scalar = Scalar.Scalar;
	exports.YAMLMap = YAMLMap.YAMLMap;
	exports.YAMLSeq = YAMLSeq.YAMLSeq;
	exports.CST = cst;
	exports.Lexer = lexer.Lexer;
	exports.LineCounter = lineCounter.LineCounter;
	exports.Parser = parser.Parser;
	exports.parse = publicApi.parse;
	exports.parseAllDocuments = publicApi.parseAllDocuments;
	exports.parseDocument = publicApi.parseDocument;
	exports.stringify = publicApi.stringify;
	exports.visit = visit.visit;
	exports.visitAsync = visit.visitAsync;
}));
// src/yaml/tree.ts
/** Loaded when first asked for: a plan without faults never needs it, and loading takes longer than checking. */
var yaml = () => require_dist();
/** Parses into nodes that know their offsets; faults are in `errors`, nothing is thrown. */
function parseTree(text) {
	const tree = yaml().parseDocument(text, {
		prettyErrors: false,
		logLevel: "silent"
	});
	yaml().visit(tree, { Pair: (_, pair) => nameEmptyKey(pair) });
	return tree;
}
/** A key that is null, or is missing before its colon, is named "null", as the fast parser has it. */
function nameEmptyKey(pair) {
	if (pair.key === null) pair.key = new (yaml()).Scalar("null");
	else if (yaml().isScalar(pair.key) && pair.key.value === null) pair.key.value = "null";
}
/**
* The text that stands for the value at `path`: a scalar whole, a collection by its key, a list item by its
* first line. Where the path leads nowhere, the nearest place above it.
*/
function rangeOfValue(tree, path) {
	let node = tree.contents;
	let range = firstLine(node) ?? {
		start: 0,
		end: 0
	};
	for (const step of path) {
		const [key, value] = child(tree, node, step);
		if (value === void 0 && key === void 0) return range;
		range = visible(rangeOf(value)) ?? rangeOf(key) ?? range;
		if (isCollection(value)) range = rangeOf(key) ?? firstLine(value) ?? range;
		node = value;
	}
	return range;
}
/** The text of the key at the end of `path`; without such a key, what `rangeOfValue` says. */
function rangeOfKey(tree, path) {
	const last = path.at(-1);
	if (last === void 0) return rangeOfValue(tree, path);
	let node = tree.contents;
	for (const step of path.slice(0, -1)) node = child(tree, node, step)[1];
	return rangeOf(child(tree, node, last)[0]) ?? rangeOfValue(tree, path);
}
/** Key and value nodes of one step down; an alias is followed to what it stands for. */
function child(tree, parent, step) {
	const node = resolve$1(tree, parent);
	if (yaml().isSeq(node)) return [void 0, resolve$1(tree, node.items[Number(step)])];
	if (!yaml().isMap(node)) return [void 0, void 0];
	const pair = node.items.find((item) => keyText(item.key) === String(step));
	return [pair?.key, resolve$1(tree, pair?.value)];
}
function resolve$1(tree, node) {
	return typeof node === "object" && node !== null && "source" in node && "resolve" in node ? node.resolve(tree) : node;
}
function keyText(key) {
	return String(yaml().isScalar(key) ? key.value : key);
}
function isCollection(node) {
	return yaml().isMap(node) || yaml().isSeq(node);
}
function rangeOf(node) {
	const range = node?.range;
	return range ? {
		start: range[0],
		end: range[1]
	} : void 0;
}
/** A key without a value has a node that takes no room. */
function visible(range) {
	return range && range.end > range.start ? range : void 0;
}
/** A mapping is pointed at by its first pair, a list by its first item: whole blocks would drown the reader. */
function firstLine(node) {
	if (yaml().isMap(node) && node.items[0]) {
		const { key, value } = node.items[0];
		const start = rangeOf(key);
		const end = isCollection(value) ? void 0 : rangeOf(value);
		return start && {
			start: start.start,
			end: end && end.end > start.end ? end.end : start.end
		};
	}
	if (yaml().isSeq(node) && node.items[0]) return firstLine(node.items[0]);
	return rangeOf(node);
}
// src/yaml/read.ts
/** Deeper than any plan goes; what lies deeper is a mistake or an attack. */
var MAX_DEPTH = 64;
/** A colon or question mark standing alone may begin a key without a name or of many lines: the parsers differ there. */
var ODD_KEY = /(?:^|[\s{[,])[:?](?=\s|$)/m;
/**
* Reads YAML 1.2 text into plain data. Values come from the fast parser; the parser that knows positions and
* can go on after a fault is asked only when the fast one refuses, which it also does for every alias, so that
* one place alone decides what aliases may do.
*/
function readYaml(text) {
	if (ODD_KEY.test(text)) return readTree(text);
	try {
		return {
			data: load(text, {
				schema: CORE_SCHEMA,
				maxDepth: MAX_DEPTH,
				maxAliases: 0
			}),
			faults: []
		};
	} catch (error) {
		if (tooDeep(error)) return {
			data: void 0,
			faults: [depthFault(error, text)]
		};
		return readTree(text);
	}
}
/** Reads by the node tree alone: slower, complete, with every fault. */
function readTree(text) {
	const tree = parseTree(text);
	const faults = tree.errors.map((error) => explainSyntax(error, text));
	if (faults.length > 0) return {
		data: void 0,
		faults,
		tree
	};
	try {
		return {
			data: tree.toJS({ maxAliasCount: 100 }),
			faults,
			tree
		};
	} catch {
		return {
			data: void 0,
			faults: [aliasFault(text)],
			tree
		};
	}
}
function tooDeep(error) {
	return error instanceof YAMLException && /depth/i.test(error.reason);
}
function depthFault(error, text) {
	const start = Math.min(error.mark?.position ?? 0, text.length);
	return {
		message: `Values are nested more than ${MAX_DEPTH} levels deep here. No plan needs that: look for a bracket that is never closed.`,
		start,
		end: Math.min(start + 1, text.length)
	};
}
function aliasFault(text) {
	const alias = text.search(/(?<=^|[\s[{,:])\*\S/m);
	const start = Math.max(alias, 0);
	return {
		message: "Aliases (*name) here repeat each other so often that the plan would grow beyond any use. Write the values out, or share a section with $include.",
		start,
		end: start + (/^\*[^\s,\]}]+/.exec(text.slice(start))?.[0].length ?? 1)
	};
}
// src/yaml/document.ts
/**
* A YAML text, its data, and the place of every value. Positions are worked out when somebody first asks, as a
* clean plan never does.
*/
var YamlDocument = class {
	file;
	text;
	data;
	faults;
	#tree;
	#paths;
	constructor(file, text, reading = readYaml(text)) {
		this.file = file;
		this.text = text;
		this.data = reading.data;
		this.faults = reading.faults;
		this.#tree = reading.tree;
	}
	/** Whether `owner` is one of this document's own objects or lists. */
	owns(owner) {
		return this.#pathOf(owner) !== void 0;
	}
	/**
	* The place of one of the document's own objects, or of the value under one of its keys. A key that is not
	* there is located at its owner: that is where it is missing.
	*/
	locate(owner, key) {
		const path = this.#pathOf(owner) ?? [];
		return this.locatePath(key === void 0 ? path : [...path, key]);
	}
	/** The place of the value at a path from the document's root. */
	locatePath(path) {
		return this.span(rangeOfValue(this.#nodes(), path));
	}
	/** The place of the key at the end of a path from the document's root. */
	locateKey(path) {
		return this.span(rangeOfKey(this.#nodes(), path));
	}
	span({ start, end }) {
		return {
			file: this.file,
			start,
			end
		};
	}
	#nodes() {
		this.#tree ??= parseTree(this.text);
		return this.#tree;
	}
	#pathOf(owner) {
		this.#paths ??= pathsByObject(this.data);
		return this.#paths.get(owner);
	}
};
function pathsByObject(data) {
	const paths = /* @__PURE__ */ new Map();
	const visit = (value, path) => {
		if (typeof value !== "object" || value === null || paths.has(value)) return;
		paths.set(value, path);
		if (Array.isArray(value)) for (const [index, item] of value.entries()) visit(item, [...path, index]);
		else for (const [key, item] of Object.entries(value)) visit(item, [...path, key]);
	};
	visit(data, []);
	return paths;
}
// src/lint/lines.ts
/** Turns offsets of a text into lines and columns. */
var Lines = class {
	text;
	#starts = [0];
	constructor(text) {
		this.text = text;
		for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) this.#starts.push(at + 1);
	}
	position(offset) {
		let low = 0;
		let high = this.#starts.length - 1;
		while (low < high) {
			const middle = Math.ceil((low + high) / 2);
			if ((this.#starts[middle] ?? 0) <= offset) low = middle;
			else high = middle - 1;
		}
		return {
			line: low + 1,
			column: offset - (this.#starts[low] ?? 0) + 1
		};
	}
	/** The text of a line without its line break. */
	textOf(line) {
		const start = this.#starts[line - 1] ?? this.text.length;
		return this.text.slice(start, this.#starts[line] ?? this.text.length).replace(/\r?\n$/, "");
	}
};
// src/lint/config.ts
/** The names a configuration goes by, in the order they are looked for. */
var configNames = [
	"smplan.config.yaml",
	"smplan.config.yml",
	"smplan.config.json"
];
/** Finds and reads configurations; each file is read once. */
var Configs = class {
	files;
	rules;
	preset;
	#byFolder = /* @__PURE__ */ new Map();
	/** @param preset overrides the preset of every configuration, as `--preset` asks */
	constructor(files, rules, preset) {
		this.files = files;
		this.rules = rules;
		this.preset = preset;
	}
	/**
	* The settings for a plan: those of the nearest configuration in its folder or above it.
	* @throws UserError where that configuration is not valid
	*/
	async for(plan) {
		const folder = dirname(resolve(plan));
		return await this.#above(folder) ?? {
			root: folder,
			levels: levelsOf(this.rules, this.preset ?? "recommended")
		};
	}
	async #above(folder) {
		if (this.#byFolder.has(folder)) return this.#byFolder.get(folder);
		const parent = dirname(folder);
		const settings = await this.#in(folder) ?? (parent === folder ? void 0 : await this.#above(parent));
		this.#byFolder.set(folder, settings);
		return settings;
	}
	async #in(folder) {
		for (const name of configNames) {
			const file = join(folder, name);
			const bytes = this.#bytes(file);
			if (!bytes) continue;
			const config = await this.#parse(file, bytes);
			return {
				root: folder,
				levels: levelsOf(this.rules, this.preset ?? config.extends ?? "recommended", config.rules),
				file
			};
		}
	}
	#bytes(file) {
		try {
			return this.files.read(file);
		} catch (error) {
			const { code } = error;
			if (code === "ENOENT" || code === "ENOTDIR") return void 0;
			throw new UserError(`The configuration ${file} cannot be read (${code}).`, "Check its permissions.");
		}
	}
	async #parse(file, bytes) {
		const { text, fault } = decodeText(bytes);
		if (fault) throw new UserError(`${file}: ${fault.message}`);
		const document = new YamlDocument(file, text);
		const lines = new Lines(text);
		const refuse = (message, offset) => {
			const { line, column } = lines.position(offset);
			throw new UserError(`${file}:${line}:${column}: ${message}`, "Mend the configuration and run again.");
		};
		const [syntax] = document.faults;
		if (syntax) refuse(syntax.message, syntax.start);
		const [wrong] = await explainErrors("config", document.data, "configuration");
		if (wrong) refuse(wrong.message, (wrong.what === "key" ? document.locateKey(wrong.at) : document.locatePath(wrong.at)).start);
		const config = document.data;
		const ids = this.rules.map((rule) => rule.id);
		for (const id of Object.keys(config.rules ?? {})) {
			if (ids.includes(id)) continue;
			const [near] = nearest(id, ids);
			refuse(`There is no rule "${id}". ${near ? `Did you mean "${near}"?` : "\"smplan rules\" lists them."}`, document.locateKey(["rules", id]).start);
		}
		return config;
	}
};
// src/plan/source.ts
/** A plan as read: its root with every include in place, and the documents the values came from. */
var PlanSource = class {
	main;
	data;
	parts;
	documents;
	faults;
	/** @param parts the document each included section came from, by section key */
	constructor(main, data, parts, documents, faults) {
		this.main = main;
		this.data = data;
		this.parts = parts;
		this.documents = documents;
		this.faults = faults;
	}
	/** The file the plan was read from. */
	get file() {
		return this.main.file;
	}
	/** The place of one of the plan's own objects, or of the value under one of its keys, in whichever file. */
	locate(owner, key) {
		const document = this.documents.find((candidate) => candidate.owns(owner));
		return document ? document.locate(owner, key) : this.main.locatePath(key === void 0 ? [] : [key]);
	}
	/** The place of a value by its path within a section; with `key`, of the key that names it. */
	locateIn(section, path, what = "value") {
		const part = this.parts.get(section);
		const document = part ?? this.main;
		const full = part ? path : [section, ...path];
		return what === "key" ? document.locateKey(full) : document.locatePath(full);
	}
};
// src/plan/load.ts
/**
* Reads a plan and everything it includes. Faults of the text and of its includes are in the result.
* @throws what the file system says where the plan itself cannot be read
*/
function loadSource(file, options) {
	return new Loader(options.files, resolve(options.root ?? dirname(file))).load(file, options.text);
}
var Loader = class {
	files;
	root;
	#documents = [];
	#faults = [];
	constructor(files, root) {
		this.files = files;
		this.root = root;
	}
	load(file, text) {
		const main = this.#document(file, text === void 0 ? this.files.read(file) : new TextEncoder().encode(text));
		const parts = /* @__PURE__ */ new Map();
		const root = isMapping$1(main.data) ? main.data : {};
		if (main.faults.length === 0 && !isMapping$1(main.data)) this.#faults.push(notAPlan(main));
		const data = { ...root };
		for (const section of sectionNames) {
			const include = includeOf(data[section]);
			if (include === void 0) continue;
			const part = this.#include(include, data[section], main, [file]);
			if (part) parts.set(section, part);
			data[section] = part?.data;
		}
		return new PlanSource(main, data, parts, this.#documents, this.#faults);
	}
	#document(file, bytes) {
		const { text, fault } = decodeText(bytes);
		const document = fault ? new YamlDocument(file, text, {
			data: void 0,
			faults: [fault]
		}) : new YamlDocument(file, text);
		this.#documents.push(document);
		for (const { message, start, end } of document.faults) this.#faults.push({
			kind: "yaml",
			message,
			span: {
				file,
				start,
				end
			}
		});
		return document;
	}
	/** The document an include leads to in the end: an included file may be an include itself. */
	#include(path, owner, from, trail) {
		const file = join(dirname(from.file), path);
		const found = this.#fetch(path, file, trail);
		if (typeof found === "string") {
			this.#faults.push({
				kind: "include",
				message: found,
				span: from.locate(owner, "$include")
			});
			return;
		}
		const document = this.#document(file, found);
		const next = includeOf(document.data);
		return next === void 0 ? document : this.#include(next, document.data, document, [...trail, file]);
	}
	/** The bytes of an included file, or why it may not or cannot be included. */
	#fetch(path, file, trail) {
		if (isAbsolute(path) || this.#outside(resolve(file), this.root)) return `"${path}" lies outside the plan's folder. Move the file below it, or mark a higher folder as the root with a smplan.config.yaml there.`;
		if (trail.some((earlier) => resolve(earlier) === resolve(file))) return `"${path}" includes itself: ${[...trail, file].join(" → ")}. Take one of these $include lines out.`;
		try {
			if (this.#outside(this.files.real(file), this.files.real(this.root))) return `"${path}" is a link that leads outside the plan's folder. Copy the file into it.`;
			return this.files.read(file);
		} catch (error) {
			return `"${path}" cannot be included: ${error.code === "ENOENT" ? "there is no such file" : "it cannot be read"} (looked for ${file}). Paths are relative to the file that includes.`;
		}
	}
	#outside(file, root) {
		const way = relative(root, file);
		return way.startsWith("..") || isAbsolute(way);
	}
};
function includeOf(value) {
	if (!isMapping$1(value) || typeof value.$include !== "string") return void 0;
	return Object.keys(value).length === 1 ? value.$include : void 0;
}
function isMapping$1(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function notAPlan(document) {
	return {
		kind: "yaml",
		message: "A plan is a mapping: lines of \"key: value\" that begin with \"smplan: 1\". Let \"smplan init\" write one to start from.",
		span: document.locatePath([])
	};
}
// src/lint/run.ts
/** Judges a checked plan by every rule that is on. Findings come in the order of the files and their lines. */
function runRules(plan, rules, levels) {
	const findings = [];
	for (const rule of rules) {
		const severity = levels.get(rule.id) ?? "off";
		if (severity === "off") continue;
		if ("faults" in rule) findings.push(...faultFindings(plan, rule.faults, rule.id, severity));
		else if (applies(plan, rule)) findings.push(...check(plan, rule, severity));
	}
	return inOrder(distinct(findings), plan);
}
function faultFindings(plan, kind, rule, severity) {
	return plan.faults.filter((fault) => fault.kind === kind).map(({ message, span }) => ({
		rule,
		severity,
		message,
		span
	}));
}
/** Where the text is no YAML nothing is known of the plan; a broken or absent section has been spoken of. */
function applies(plan, rule) {
	if (plan.source.main.faults.length > 0 || !isMapping(plan.source.main.data)) return false;
	if (rule.reads === "all") return true;
	const [judged] = rule.reads;
	if (judged !== void 0 && !plan.present.has(judged)) return false;
	return !rule.reads.some((section) => plan.broken.has(section));
}
function check(plan, rule, severity) {
	const findings = [];
	const root = plan.source.main.data;
	const report = (owner, id, details = {}) => {
		const message = fillMessage(rule.messages[id] ?? id, details.data);
		findings.push({
			rule: rule.id,
			severity,
			message,
			...placed(plan, rule, owner, details)
		});
	};
	rule.check(plan.sections, report, {
		root,
		broken: plan.broken,
		present: plan.present
	});
	return findings;
}
function placed(plan, rule, owner, details) {
	const { at, related, replaceWith } = details;
	const span = plan.source.locate(owner, at);
	const placedFinding = { span };
	if (related) placedFinding.related = related.map((other) => ({
		message: fillMessage(rule.messages[other.message] ?? other.message, other.data),
		span: plan.source.locate(other.owner, other.at)
	}));
	if (replaceWith !== void 0) placedFinding.fix = [{
		span,
		text: replaceWith
	}];
	return placedFinding;
}
function isMapping(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
/** An alias makes one mistake appear in several places of the plan, but it stands once in the text. */
function distinct(findings) {
	return [...new Map(findings.map((finding) => [`${key(finding.span)} ${finding.rule} ${finding.message}`, finding])).values()];
}
function key({ file, start, end }) {
	return `${file}:${start}:${end}`;
}
function inOrder(findings, plan) {
	const files = plan.source.documents.map((document) => document.file);
	return findings.sort((a, b) => files.indexOf(a.span.file) - files.indexOf(b.span.file) || a.span.start - b.span.start || a.rule.localeCompare(b.rule));
}
// src/lint/plan.ts
/**
* Loads, validates and judges one plan.
* @throws what the file system says where the plan cannot be read
*/
async function lintPlan(file, rules, levels, options) {
	return lintSource(loadSource(file, options), rules, levels);
}
/** Validates and judges a plan that is loaded. */
async function lintSource(source, rules, levels) {
	const plan = await checkPlan(source);
	return {
		...plan,
		findings: runRules(plan, rules, levels)
	};
}
// src/lint/report.ts
/** What a run of the linter found, with the texts it looked at: all that a format needs to print it. */
var LintReport = class LintReport {
	plans;
	findings;
	texts;
	#lines = /* @__PURE__ */ new Map();
	/**
	* @param plans the plan files that were judged
	* @param texts the text of every file that a finding may point into
	*/
	constructor(plans, findings, texts) {
		this.plans = plans;
		this.findings = findings;
		this.texts = texts;
	}
	count(severity) {
		return this.findings.filter((finding) => finding.severity === severity).length;
	}
	start(span) {
		return this.lines(span.file).position(span.start);
	}
	end(span) {
		return this.lines(span.file).position(span.end);
	}
	lines(file) {
		const known = this.#lines.get(file) ?? new Lines(this.texts.get(file) ?? "");
		this.#lines.set(file, known);
		return known;
	}
	/** The same report with only its errors. */
	errorsOnly() {
		return new LintReport(this.plans, this.findings.filter((finding) => finding.severity === "error"), this.texts);
	}
};
export { Configs as a, require_dist as c, sectionNames as d, loadSource as i, checkPlan as l, lintPlan as n, Lines as o, lintSource as r, readYaml as s, LintReport as t, isEmpty as u };
