import { r as __toESM } from "./rolldown-runtime.js";
import { i as patternOf, n as require_formats, r as require_ucs2length, t as require_equal } from "./equal.js";
// \0virtual:smplan/thorough-validators
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
	let errors = 0;
	const evaluated0 = validate52.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.smplan === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "smplan" },
				schema: schema19.required,
				parentSchema: schema19,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(func4.call(schema19.properties, key0) || pattern0.test(key0))) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema19,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.smplan !== void 0) {
			let data0 = data.smplan;
			if (1 !== data0) {
				const err2 = {
					instancePath: instancePath + "/smplan",
					schemaPath: "#/properties/smplan/const",
					keyword: "const",
					params: { allowedValue: 1 },
					schema: 1,
					parentSchema: schema19.properties.smplan,
					data: data0
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
	} else {
		const err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema19.type,
			parentSchema: schema19,
			data
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate52.errors = vErrors;
	return errors === 0;
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
	let errors = 0;
	const evaluated0 = validate53.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "extends" || key0 === "rules")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema20,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.extends !== void 0) {
			let data0 = data.extends;
			if (!(data0 === "minimal" || data0 === "recommended" || data0 === "strict")) {
				const err1 = {
					instancePath: instancePath + "/extends",
					schemaPath: "#/properties/extends/enum",
					keyword: "enum",
					params: { allowedValues: schema20.properties.extends.enum },
					schema: schema20.properties.extends.enum,
					parentSchema: schema20.properties.extends,
					data: data0
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
		if (data.rules !== void 0) {
			let data1 = data.rules;
			if (data1 && typeof data1 == "object" && !Array.isArray(data1)) for (const key1 in data1) {
				let data2 = data1[key1];
				if (!(data2 === "error" || data2 === "warning" || data2 === "info" || data2 === "off")) {
					const err2 = {
						instancePath: instancePath + "/rules/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
						schemaPath: "#/properties/rules/additionalProperties/enum",
						keyword: "enum",
						params: { allowedValues: schema20.properties.rules.additionalProperties.enum },
						schema: schema20.properties.rules.additionalProperties.enum,
						parentSchema: schema20.properties.rules.additionalProperties,
						data: data2
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
			}
			else {
				const err3 = {
					instancePath: instancePath + "/rules",
					schemaPath: "#/properties/rules/type",
					keyword: "type",
					params: { type: "object" },
					schema: schema20.properties.rules.type,
					parentSchema: schema20.properties.rules,
					data: data1
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
	} else {
		const err4 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema20.type,
			parentSchema: schema20,
			data
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
	}
	validate53.errors = vErrors;
	return errors === 0;
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
var schema24 = {
	"title": "Period",
	"type": "object",
	"properties": {
		"start": {
			"$ref": "#/$defs/date",
			"title": "Start"
		},
		"end": {
			"$ref": "#/$defs/date",
			"title": "End"
		}
	},
	"patternProperties": { "^x-": true },
	"additionalProperties": false
};
var schema25 = {
	"title": "Date",
	"type": "string",
	"format": "date",
	"x-expects": "a date such as 2027-01-31"
};
var formats0 = required2.fullFormats.date;
function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate58.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!formats0.validate(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/format",
				keyword: "format",
				params: { format: "date" },
				schema: "date",
				parentSchema: schema25,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			schema: schema25.type,
			parentSchema: schema25,
			data
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate58.errors = vErrors;
	return errors === 0;
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
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "start" || key0 === "end" || pattern0.test(key0))) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema24,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.start !== void 0) {
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
		}
		if (data.end !== void 0) {
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
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema24.type,
			parentSchema: schema24,
			data
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate57.errors = vErrors;
	return errors === 0;
}
validate57.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
var schema26 = {
	"title": "Language",
	"type": "string",
	"pattern": "^[A-Za-z]{2,3}(-[A-Za-z]{3}){0,3}(-[A-Za-z]{4})?(-([A-Za-z]{2}|[0-9]{3}))?(-([A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3}))*(-[A-WYZa-wyz0-9](-[A-Za-z0-9]{2,8})+)*(-[Xx](-[A-Za-z0-9]{1,8})+)?$",
	"x-expects": "a language tag such as bg, en-GB or es"
};
function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate62.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!pattern0.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[A-Za-z]{2,3}(-[A-Za-z]{3}){0,3}(-[A-Za-z]{4})?(-([A-Za-z]{2}|[0-9]{3}))?(-([A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3}))*(-[A-WYZa-wyz0-9](-[A-Za-z0-9]{2,8})+)*(-[Xx](-[A-Za-z0-9]{1,8})+)?$" },
				schema: "^[A-Za-z]{2,3}(-[A-Za-z]{3}){0,3}(-[A-Za-z]{4})?(-([A-Za-z]{2}|[0-9]{3}))?(-([A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3}))*(-[A-WYZa-wyz0-9](-[A-Za-z0-9]{2,8})+)*(-[Xx](-[A-Za-z0-9]{1,8})+)?$",
				parentSchema: schema26,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			schema: schema26.type,
			parentSchema: schema26,
			data
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate62.errors = vErrors;
	return errors === 0;
}
validate62.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
var schema27 = {
	"title": "Id",
	"type": "string",
	"pattern": "^[\\p{Ll}\\p{Lo}\\p{M}\\p{N}]+(-[\\p{Ll}\\p{Lo}\\p{M}\\p{N}]+)*$",
	"x-expects": "lowercase letters, digits and hyphens, such as grow-visits"
};
function validate64(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate64.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!pattern0.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[\\p{Ll}\\p{Lo}\\p{M}\\p{N}]+(-[\\p{Ll}\\p{Lo}\\p{M}\\p{N}]+)*$" },
				schema: "^[\\p{Ll}\\p{Lo}\\p{M}\\p{N}]+(-[\\p{Ll}\\p{Lo}\\p{M}\\p{N}]+)*$",
				parentSchema: schema27,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			schema: schema27.type,
			parentSchema: schema27,
			data
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate64.errors = vErrors;
	return errors === 0;
}
validate64.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
var schema28 = {
	"title": "Approval",
	"type": "object",
	"properties": {
		"by": {
			"$ref": "#/$defs/slug",
			"x-refers": "team member",
			"title": "Approved by"
		},
		"on": {
			"$ref": "#/$defs/date",
			"title": "Approved on"
		}
	},
	"patternProperties": { "^x-": true },
	"additionalProperties": false
};
function validate66(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate66.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "by" || key0 === "on" || pattern0.test(key0))) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema28,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.by !== void 0) {
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
		}
		if (data.on !== void 0) {
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
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema28.type,
			parentSchema: schema28,
			data
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate66.errors = vErrors;
	return errors === 0;
}
validate66.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
var schema29 = {
	"title": "Goal",
	"type": "object",
	"required": ["id", "statement"],
	"properties": {
		"id": {
			"$ref": "#/$defs/slug",
			"x-defines": "goal",
			"title": "Id"
		},
		"statement": {
			"title": "Statement",
			"type": "string",
			"minLength": 1
		}
	},
	"patternProperties": { "^x-": true },
	"additionalProperties": false
};
function validate70(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate70.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "id" },
				schema: schema29.required,
				parentSchema: schema29,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.statement === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "statement" },
				schema: schema29.required,
				parentSchema: schema29,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "id" || key0 === "statement" || pattern0.test(key0))) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema29,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.id !== void 0) {
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
		}
		if (data.statement !== void 0) {
			let data1 = data.statement;
			if (typeof data1 === "string") {
				if (func8(data1) < 1) {
					const err3 = {
						instancePath: instancePath + "/statement",
						schemaPath: "#/properties/statement/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						schema: 1,
						parentSchema: schema29.properties.statement,
						data: data1
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/statement",
					schemaPath: "#/properties/statement/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema29.properties.statement.type,
					parentSchema: schema29.properties.statement,
					data: data1
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
	} else {
		const err5 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema29.type,
			parentSchema: schema29,
			data
		};
		if (vErrors === null) vErrors = [err5];
		else vErrors.push(err5);
		errors++;
	}
	validate70.errors = vErrors;
	return errors === 0;
}
validate70.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
var schema30 = {
	"title": "Brand",
	"type": "object",
	"properties": {
		"color": {
			"title": "Color",
			"type": "string",
			"pattern": "^#([0-9A-Fa-f]{3}|[0-9A-Fa-f]{6})$",
			"x-expects": "a color such as \"#6b4f2a\" (in quotes)"
		},
		"logo": {
			"$ref": "#/$defs/path",
			"title": "Logo"
		}
	},
	"patternProperties": { "^x-": true },
	"additionalProperties": false
};
var schema31 = {
	"title": "File",
	"type": "string",
	"pattern": "^(?!/|[A-Za-z][A-Za-z0-9+.-]*:)[^\\\\]+$",
	"x-expects": "a path from the plan's folder with forward slashes, such as media/reel.mp4"
};
function validate74(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate74.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!pattern0.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(?!/|[A-Za-z][A-Za-z0-9+.-]*:)[^\\\\]+$" },
				schema: "^(?!/|[A-Za-z][A-Za-z0-9+.-]*:)[^\\\\]+$",
				parentSchema: schema31,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			schema: schema31.type,
			parentSchema: schema31,
			data
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate74.errors = vErrors;
	return errors === 0;
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
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "color" || key0 === "logo" || pattern0.test(key0))) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema30,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.color !== void 0) {
			let data0 = data.color;
			if (typeof data0 === "string") {
				if (!pattern0.test(data0)) {
					const err1 = {
						instancePath: instancePath + "/color",
						schemaPath: "#/properties/color/pattern",
						keyword: "pattern",
						params: { pattern: "^#([0-9A-Fa-f]{3}|[0-9A-Fa-f]{6})$" },
						schema: "^#([0-9A-Fa-f]{3}|[0-9A-Fa-f]{6})$",
						parentSchema: schema30.properties.color,
						data: data0
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
			} else {
				const err2 = {
					instancePath: instancePath + "/color",
					schemaPath: "#/properties/color/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema30.properties.color.type,
					parentSchema: schema30.properties.color,
					data: data0
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.logo !== void 0) {
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
		}
	} else {
		const err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema30.type,
			parentSchema: schema30,
			data
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
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
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(func4.call(schema23.properties, key0) || pattern0.test(key0))) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema23,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.title !== void 0) {
			let data0 = data.title;
			if (typeof data0 === "string") {
				if (func8(data0) < 1) {
					const err1 = {
						instancePath: instancePath + "/title",
						schemaPath: "#/properties/title/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						schema: 1,
						parentSchema: schema23.properties.title,
						data: data0
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
			} else {
				const err2 = {
					instancePath: instancePath + "/title",
					schemaPath: "#/properties/title/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema23.properties.title.type,
					parentSchema: schema23.properties.title,
					data: data0
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.organization !== void 0) {
			let data1 = data.organization;
			if (typeof data1 === "string") {
				if (func8(data1) < 1) {
					const err3 = {
						instancePath: instancePath + "/organization",
						schemaPath: "#/properties/organization/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						schema: 1,
						parentSchema: schema23.properties.organization,
						data: data1
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/organization",
					schemaPath: "#/properties/organization/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema23.properties.organization.type,
					parentSchema: schema23.properties.organization,
					data: data1
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.period !== void 0) {
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
		}
		if (data.language !== void 0) {
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
		}
		if (data.currency !== void 0) {
			let data4 = data.currency;
			if (typeof data4 === "string") {
				if (!pattern0.test(data4)) {
					const err5 = {
						instancePath: instancePath + "/currency",
						schemaPath: "#/properties/currency/pattern",
						keyword: "pattern",
						params: { pattern: "^[A-Z]{3}$" },
						schema: "^[A-Z]{3}$",
						parentSchema: schema23.properties.currency,
						data: data4
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/currency",
					schemaPath: "#/properties/currency/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema23.properties.currency.type,
					parentSchema: schema23.properties.currency,
					data: data4
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.timezone !== void 0) {
			let data5 = data.timezone;
			if (typeof data5 === "string") {
				if (!pattern0.test(data5)) {
					const err7 = {
						instancePath: instancePath + "/timezone",
						schemaPath: "#/properties/timezone/pattern",
						keyword: "pattern",
						params: { pattern: "^[A-Za-z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)*$" },
						schema: "^[A-Za-z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)*$",
						parentSchema: schema23.properties.timezone,
						data: data5
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/timezone",
					schemaPath: "#/properties/timezone/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema23.properties.timezone.type,
					parentSchema: schema23.properties.timezone,
					data: data5
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.status !== void 0) {
			let data6 = data.status;
			if (!(data6 === "draft" || data6 === "in-review" || data6 === "approved" || data6 === "archived")) {
				const err9 = {
					instancePath: instancePath + "/status",
					schemaPath: "#/properties/status/enum",
					keyword: "enum",
					params: { allowedValues: schema23.properties.status.enum },
					schema: schema23.properties.status.enum,
					parentSchema: schema23.properties.status,
					data: data6
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.version !== void 0) {
			let data7 = data.version;
			if (typeof data7 === "string") {
				if (func8(data7) < 1) {
					const err10 = {
						instancePath: instancePath + "/version",
						schemaPath: "#/properties/version/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						schema: 1,
						parentSchema: schema23.properties.version,
						data: data7
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/version",
					schemaPath: "#/properties/version/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema23.properties.version.type,
					parentSchema: schema23.properties.version,
					data: data7
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.owner !== void 0) {
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
		}
		if (data.approval !== void 0) {
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
		}
		if (data.goals !== void 0) {
			let data10 = data.goals;
			if (Array.isArray(data10)) {
				const len0 = data10.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate70(data10[i0], {
					instancePath: instancePath + "/goals/" + i0,
					parentData: data10,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
					errors = vErrors.length;
				}
			} else {
				const err12 = {
					instancePath: instancePath + "/goals",
					schemaPath: "#/properties/goals/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema23.properties.goals.type,
					parentSchema: schema23.properties.goals,
					data: data10
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.brand !== void 0) {
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
		}
	} else {
		const err13 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema23.type,
			parentSchema: schema23,
			data
		};
		if (vErrors === null) vErrors = [err13];
		else vErrors.push(err13);
		errors++;
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
var schema33 = {
	"title": "Team",
	"type": "array",
	"items": { "$ref": "#/$defs/teamMember" }
};
var schema34 = {
	"title": "Team member",
	"type": "object",
	"required": ["id", "name"],
	"properties": {
		"id": {
			"$ref": "#/$defs/slug",
			"x-defines": "team member",
			"title": "Id"
		},
		"name": {
			"title": "Name",
			"type": "string",
			"minLength": 1
		},
		"role": {
			"title": "Role",
			"type": "string",
			"minLength": 1
		},
		"hoursPerWeek": {
			"title": "Hours per week",
			"type": "number",
			"minimum": 0
		},
		"skills": {
			"title": "Skills",
			"type": "array",
			"items": {
				"type": "string",
				"minLength": 1
			}
		},
		"contact": { "$ref": "#/$defs/contact" }
	},
	"patternProperties": { "^x-": true },
	"additionalProperties": false
};
var schema35 = {
	"title": "Contact",
	"type": "object",
	"properties": {
		"email": {
			"title": "E-mail",
			"type": "string",
			"pattern": "^[^\\s@]+@[^\\s@]+$",
			"x-expects": "an e-mail address such as maria@example.org"
		},
		"phone": {
			"title": "Phone",
			"type": "string",
			"pattern": "^\\+?[0-9(][0-9\\s()./x-]*[0-9]$",
			"x-expects": "a phone number such as \"+359 88 000 0001\" (in quotes)"
		},
		"verified": {
			"$ref": "#/$defs/date",
			"title": "Verified on"
		}
	},
	"patternProperties": { "^x-": true },
	"additionalProperties": false
};
function validate82(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate82.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "email" || key0 === "phone" || key0 === "verified" || pattern0.test(key0))) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema35,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.email !== void 0) {
			let data0 = data.email;
			if (typeof data0 === "string") {
				if (!pattern0.test(data0)) {
					const err1 = {
						instancePath: instancePath + "/email",
						schemaPath: "#/properties/email/pattern",
						keyword: "pattern",
						params: { pattern: "^[^\\s@]+@[^\\s@]+$" },
						schema: "^[^\\s@]+@[^\\s@]+$",
						parentSchema: schema35.properties.email,
						data: data0
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
			} else {
				const err2 = {
					instancePath: instancePath + "/email",
					schemaPath: "#/properties/email/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema35.properties.email.type,
					parentSchema: schema35.properties.email,
					data: data0
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.phone !== void 0) {
			let data1 = data.phone;
			if (typeof data1 === "string") {
				if (!pattern0.test(data1)) {
					const err3 = {
						instancePath: instancePath + "/phone",
						schemaPath: "#/properties/phone/pattern",
						keyword: "pattern",
						params: { pattern: "^\\+?[0-9(][0-9\\s()./x-]*[0-9]$" },
						schema: "^\\+?[0-9(][0-9\\s()./x-]*[0-9]$",
						parentSchema: schema35.properties.phone,
						data: data1
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/phone",
					schemaPath: "#/properties/phone/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema35.properties.phone.type,
					parentSchema: schema35.properties.phone,
					data: data1
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.verified !== void 0) {
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
		}
	} else {
		const err5 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema35.type,
			parentSchema: schema35,
			data
		};
		if (vErrors === null) vErrors = [err5];
		else vErrors.push(err5);
		errors++;
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
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "id" },
				schema: schema34.required,
				parentSchema: schema34,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.name === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" },
				schema: schema34.required,
				parentSchema: schema34,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "id" || key0 === "name" || key0 === "role" || key0 === "hoursPerWeek" || key0 === "skills" || key0 === "contact" || pattern0.test(key0))) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema34,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.id !== void 0) {
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
		}
		if (data.name !== void 0) {
			let data1 = data.name;
			if (typeof data1 === "string") {
				if (func8(data1) < 1) {
					const err3 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						schema: 1,
						parentSchema: schema34.properties.name,
						data: data1
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema34.properties.name.type,
					parentSchema: schema34.properties.name,
					data: data1
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.role !== void 0) {
			let data2 = data.role;
			if (typeof data2 === "string") {
				if (func8(data2) < 1) {
					const err5 = {
						instancePath: instancePath + "/role",
						schemaPath: "#/properties/role/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						schema: 1,
						parentSchema: schema34.properties.role,
						data: data2
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/role",
					schemaPath: "#/properties/role/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema34.properties.role.type,
					parentSchema: schema34.properties.role,
					data: data2
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.hoursPerWeek !== void 0) {
			let data3 = data.hoursPerWeek;
			if (typeof data3 == "number" && isFinite(data3)) {
				if (data3 < 0 || isNaN(data3)) {
					const err7 = {
						instancePath: instancePath + "/hoursPerWeek",
						schemaPath: "#/properties/hoursPerWeek/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						schema: 0,
						parentSchema: schema34.properties.hoursPerWeek,
						data: data3
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/hoursPerWeek",
					schemaPath: "#/properties/hoursPerWeek/type",
					keyword: "type",
					params: { type: "number" },
					schema: schema34.properties.hoursPerWeek.type,
					parentSchema: schema34.properties.hoursPerWeek,
					data: data3
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.skills !== void 0) {
			let data4 = data.skills;
			if (Array.isArray(data4)) {
				const len0 = data4.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data5 = data4[i0];
					if (typeof data5 === "string") {
						if (func8(data5) < 1) {
							const err9 = {
								instancePath: instancePath + "/skills/" + i0,
								schemaPath: "#/properties/skills/items/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								schema: 1,
								parentSchema: schema34.properties.skills.items,
								data: data5
							};
							if (vErrors === null) vErrors = [err9];
							else vErrors.push(err9);
							errors++;
						}
					} else {
						const err10 = {
							instancePath: instancePath + "/skills/" + i0,
							schemaPath: "#/properties/skills/items/type",
							keyword: "type",
							params: { type: "string" },
							schema: schema34.properties.skills.items.type,
							parentSchema: schema34.properties.skills.items,
							data: data5
						};
						if (vErrors === null) vErrors = [err10];
						else vErrors.push(err10);
						errors++;
					}
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/skills",
					schemaPath: "#/properties/skills/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema34.properties.skills.type,
					parentSchema: schema34.properties.skills,
					data: data4
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.contact !== void 0) {
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
		}
	} else {
		const err12 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema34.type,
			parentSchema: schema34,
			data
		};
		if (vErrors === null) vErrors = [err12];
		else vErrors.push(err12);
		errors++;
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
	if (Array.isArray(data)) {
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) if (!validate80(data[i0], {
			instancePath: instancePath + "/" + i0,
			parentData: data,
			parentDataProperty: i0,
			rootData,
			dynamicAnchors
		})) {
			vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
			errors = vErrors.length;
		}
	} else {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" },
			schema: schema33.type,
			parentSchema: schema33,
			data
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
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
var schema37 = {
	"title": "Situation",
	"type": "object",
	"properties": {
		"asOf": {
			"$ref": "#/$defs/date",
			"title": "As of"
		},
		"internal": { "$ref": "#/$defs/internalAnalysis" },
		"profiles": {
			"title": "Own profiles",
			"type": "array",
			"items": { "$ref": "#/$defs/profile" }
		},
		"external": { "$ref": "#/$defs/externalAnalysis" },
		"swot": { "$ref": "#/$defs/swot" }
	},
	"patternProperties": { "^x-": true },
	"additionalProperties": false
};
var schema38 = {
	"title": "Internal analysis",
	"type": "object",
	"properties": {
		"about": {
			"title": "Who we are",
			"type": "string",
			"minLength": 1
		},
		"offerings": {
			"title": "What we offer",
			"type": "array",
			"items": {
				"type": "string",
				"minLength": 1
			}
		},
		"resources": { "$ref": "#/$defs/resources" },
		"reputation": { "$ref": "#/$defs/reputation" },
		"history": {
			"title": "What has been done so far",
			"type": "array",
			"items": { "$ref": "#/$defs/pastActivity" }
		}
	},
	"patternProperties": { "^x-": true },
	"additionalProperties": false
};
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
	let errors = 0;
	const evaluated0 = validate91.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "level" || key0 === "note" || pattern0.test(key0))) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema39,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.level !== void 0) {
			let data0 = data.level;
			if (!(data0 === "sufficient" || data0 === "limited")) {
				const err1 = {
					instancePath: instancePath + "/level",
					schemaPath: "#/properties/level/enum",
					keyword: "enum",
					params: { allowedValues: schema39.properties.level.enum },
					schema: schema39.properties.level.enum,
					parentSchema: schema39.properties.level,
					data: data0
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
		if (data.note !== void 0) {
			let data1 = data.note;
			if (typeof data1 === "string") {
				if (func8(data1) < 1) {
					const err2 = {
						instancePath: instancePath + "/note",
						schemaPath: "#/properties/note/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						schema: 1,
						parentSchema: schema39.properties.note,
						data: data1
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
			} else {
				const err3 = {
					instancePath: instancePath + "/note",
					schemaPath: "#/properties/note/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema39.properties.note.type,
					parentSchema: schema39.properties.note,
					data: data1
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
	} else {
		const err4 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema39.type,
			parentSchema: schema39,
			data
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
	}
	validate91.errors = vErrors;
	return errors === 0;
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
	let errors = 0;
	const evaluated0 = validate93.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "sentiment" || key0 === "summary" || key0 === "sources" || pattern0.test(key0))) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema40,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.sentiment !== void 0) {
			let data0 = data.sentiment;
			if (!(data0 === "positive" || data0 === "neutral" || data0 === "mixed" || data0 === "negative")) {
				const err1 = {
					instancePath: instancePath + "/sentiment",
					schemaPath: "#/properties/sentiment/enum",
					keyword: "enum",
					params: { allowedValues: schema40.properties.sentiment.enum },
					schema: schema40.properties.sentiment.enum,
					parentSchema: schema40.properties.sentiment,
					data: data0
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
		if (data.summary !== void 0) {
			let data1 = data.summary;
			if (typeof data1 === "string") {
				if (func8(data1) < 1) {
					const err2 = {
						instancePath: instancePath + "/summary",
						schemaPath: "#/properties/summary/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						schema: 1,
						parentSchema: schema40.properties.summary,
						data: data1
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
			} else {
				const err3 = {
					instancePath: instancePath + "/summary",
					schemaPath: "#/properties/summary/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema40.properties.summary.type,
					parentSchema: schema40.properties.summary,
					data: data1
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.sources !== void 0) {
			let data2 = data.sources;
			if (Array.isArray(data2)) {
				const len0 = data2.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data3 = data2[i0];
					if (typeof data3 === "string") {
						if (func8(data3) < 1) {
							const err4 = {
								instancePath: instancePath + "/sources/" + i0,
								schemaPath: "#/properties/sources/items/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								schema: 1,
								parentSchema: schema40.properties.sources.items,
								data: data3
							};
							if (vErrors === null) vErrors = [err4];
							else vErrors.push(err4);
							errors++;
						}
					} else {
						const err5 = {
							instancePath: instancePath + "/sources/" + i0,
							schemaPath: "#/properties/sources/items/type",
							keyword: "type",
							params: { type: "string" },
							schema: schema40.properties.sources.items.type,
							parentSchema: schema40.properties.sources.items,
							data: data3
						};
						if (vErrors === null) vErrors = [err5];
						else vErrors.push(err5);
						errors++;
					}
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/sources",
					schemaPath: "#/properties/sources/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema40.properties.sources.type,
					parentSchema: schema40.properties.sources,
					data: data2
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
	} else {
		const err7 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema40.type,
			parentSchema: schema40,
			data
		};
		if (vErrors === null) vErrors = [err7];
		else vErrors.push(err7);
		errors++;
	}
	validate93.errors = vErrors;
	return errors === 0;
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
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "id" },
				schema: schema41.required,
				parentSchema: schema41,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.name === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" },
				schema: schema41.required,
				parentSchema: schema41,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "id" || key0 === "name" || key0 === "when" || key0 === "medium" || key0 === "channels" || key0 === "result" || pattern0.test(key0))) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema41,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.id !== void 0) {
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
		}
		if (data.name !== void 0) {
			let data1 = data.name;
			if (typeof data1 === "string") {
				if (func8(data1) < 1) {
					const err3 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						schema: 1,
						parentSchema: schema41.properties.name,
						data: data1
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema41.properties.name.type,
					parentSchema: schema41.properties.name,
					data: data1
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.when !== void 0) {
			let data2 = data.when;
			const _errs7 = errors;
			let valid1 = false;
			const _errs8 = errors;
			if (typeof data2 === "string") {
				if (!pattern0.test(data2)) {
					const err5 = {
						instancePath: instancePath + "/when",
						schemaPath: "#/properties/when/anyOf/0/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$" },
						schema: "^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$",
						parentSchema: schema41.properties.when.anyOf[0],
						data: data2
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/when",
					schemaPath: "#/properties/when/anyOf/0/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema41.properties.when.anyOf[0].type,
					parentSchema: schema41.properties.when.anyOf[0],
					data: data2
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
			var _valid0 = _errs8 === errors;
			valid1 = valid1 || _valid0;
			const _errs11 = errors;
			if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
				const err7 = {
					instancePath: instancePath + "/when",
					schemaPath: "#/properties/when/anyOf/1/type",
					keyword: "type",
					params: { type: "integer" },
					schema: schema41.properties.when.anyOf[1].type,
					parentSchema: schema41.properties.when.anyOf[1],
					data: data2
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
			if (typeof data2 == "number" && isFinite(data2)) {
				if (data2 < 1900 || isNaN(data2)) {
					const err8 = {
						instancePath: instancePath + "/when",
						schemaPath: "#/properties/when/anyOf/1/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1900
						},
						schema: 1900,
						parentSchema: schema41.properties.when.anyOf[1],
						data: data2
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			}
			var _valid0 = _errs11 === errors;
			valid1 = valid1 || _valid0;
			if (!valid1) {
				const err9 = {
					instancePath: instancePath + "/when",
					schemaPath: "#/properties/when/anyOf",
					keyword: "anyOf",
					params: {},
					schema: schema41.properties.when.anyOf,
					parentSchema: schema41.properties.when,
					data: data2
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			} else {
				errors = _errs7;
				if (vErrors !== null) {
					if (_errs7) vErrors.length = _errs7;
					else vErrors = null;
				}
			}
		}
		if (data.medium !== void 0) {
			let data3 = data.medium;
			if (!(data3 === "online" || data3 === "offline" || data3 === "mixed")) {
				const err10 = {
					instancePath: instancePath + "/medium",
					schemaPath: "#/properties/medium/enum",
					keyword: "enum",
					params: { allowedValues: schema41.properties.medium.enum },
					schema: schema41.properties.medium.enum,
					parentSchema: schema41.properties.medium,
					data: data3
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.channels !== void 0) {
			let data4 = data.channels;
			if (Array.isArray(data4)) {
				const len0 = data4.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data5 = data4[i0];
					if (typeof data5 === "string") {
						if (func8(data5) < 1) {
							const err11 = {
								instancePath: instancePath + "/channels/" + i0,
								schemaPath: "#/properties/channels/items/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								schema: 1,
								parentSchema: schema41.properties.channels.items,
								data: data5
							};
							if (vErrors === null) vErrors = [err11];
							else vErrors.push(err11);
							errors++;
						}
					} else {
						const err12 = {
							instancePath: instancePath + "/channels/" + i0,
							schemaPath: "#/properties/channels/items/type",
							keyword: "type",
							params: { type: "string" },
							schema: schema41.properties.channels.items.type,
							parentSchema: schema41.properties.channels.items,
							data: data5
						};
						if (vErrors === null) vErrors = [err12];
						else vErrors.push(err12);
						errors++;
					}
				}
			} else {
				const err13 = {
					instancePath: instancePath + "/channels",
					schemaPath: "#/properties/channels/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema41.properties.channels.type,
					parentSchema: schema41.properties.channels,
					data: data4
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.result !== void 0) {
			let data6 = data.result;
			if (typeof data6 === "string") {
				if (func8(data6) < 1) {
					const err14 = {
						instancePath: instancePath + "/result",
						schemaPath: "#/properties/result/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						schema: 1,
						parentSchema: schema41.properties.result,
						data: data6
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
			} else {
				const err15 = {
					instancePath: instancePath + "/result",
					schemaPath: "#/properties/result/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema41.properties.result.type,
					parentSchema: schema41.properties.result,
					data: data6
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
	} else {
		const err16 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema41.type,
			parentSchema: schema41,
			data
		};
		if (vErrors === null) vErrors = [err16];
		else vErrors.push(err16);
		errors++;
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
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "about" || key0 === "offerings" || key0 === "resources" || key0 === "reputation" || key0 === "history" || pattern0.test(key0))) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema38,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.about !== void 0) {
			let data0 = data.about;
			if (typeof data0 === "string") {
				if (func8(data0) < 1) {
					const err1 = {
						instancePath: instancePath + "/about",
						schemaPath: "#/properties/about/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						schema: 1,
						parentSchema: schema38.properties.about,
						data: data0
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
			} else {
				const err2 = {
					instancePath: instancePath + "/about",
					schemaPath: "#/properties/about/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema38.properties.about.type,
					parentSchema: schema38.properties.about,
					data: data0
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.offerings !== void 0) {
			let data1 = data.offerings;
			if (Array.isArray(data1)) {
				const len0 = data1.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data2 = data1[i0];
					if (typeof data2 === "string") {
						if (func8(data2) < 1) {
							const err3 = {
								instancePath: instancePath + "/offerings/" + i0,
								schemaPath: "#/properties/offerings/items/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								schema: 1,
								parentSchema: schema38.properties.offerings.items,
								data: data2
							};
							if (vErrors === null) vErrors = [err3];
							else vErrors.push(err3);
							errors++;
						}
					} else {
						const err4 = {
							instancePath: instancePath + "/offerings/" + i0,
							schemaPath: "#/properties/offerings/items/type",
							keyword: "type",
							params: { type: "string" },
							schema: schema38.properties.offerings.items.type,
							parentSchema: schema38.properties.offerings.items,
							data: data2
						};
						if (vErrors === null) vErrors = [err4];
						else vErrors.push(err4);
						errors++;
					}
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/offerings",
					schemaPath: "#/properties/offerings/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema38.properties.offerings.type,
					parentSchema: schema38.properties.offerings,
					data: data1
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.resources !== void 0) {
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
		}
		if (data.reputation !== void 0) {
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
		}
		if (data.history !== void 0) {
			let data5 = data.history;
			if (Array.isArray(data5)) {
				const len1 = data5.length;
				for (let i1 = 0; i1 < len1; i1++) if (!validate95(data5[i1], {
					instancePath: instancePath + "/history/" + i1,
					parentData: data5,
					parentDataProperty: i1,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
					errors = vErrors.length;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/history",
					schemaPath: "#/properties/history/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema38.properties.history.type,
					parentSchema: schema38.properties.history,
					data: data5
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
	} else {
		const err7 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema38.type,
			parentSchema: schema38,
			data
		};
		if (vErrors === null) vErrors = [err7];
		else vErrors.push(err7);
		errors++;
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
var schema43 = {
	"title": "Engagement rate",
	"type": "object",
	"properties": {
		"value": {
			"title": "Value",
			"type": "number",
			"minimum": 0
		},
		"of": {
			"$ref": "#/$defs/slug",
			"title": "Rate of"
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
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "value" || key0 === "of" || pattern0.test(key0))) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema43,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.value !== void 0) {
			let data0 = data.value;
			if (typeof data0 == "number" && isFinite(data0)) {
				if (data0 < 0 || isNaN(data0)) {
					const err1 = {
						instancePath: instancePath + "/value",
						schemaPath: "#/properties/value/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						schema: 0,
						parentSchema: schema43.properties.value,
						data: data0
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
			} else {
				const err2 = {
					instancePath: instancePath + "/value",
					schemaPath: "#/properties/value/type",
					keyword: "type",
					params: { type: "number" },
					schema: schema43.properties.value.type,
					parentSchema: schema43.properties.value,
					data: data0
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.of !== void 0) {
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
		}
	} else {
		const err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema43.type,
			parentSchema: schema43,
			data
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
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
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.platform === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "platform" },
				schema: schema42.required,
				parentSchema: schema42,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "platform" || key0 === "handle" || key0 === "followers" || key0 === "engagementRate" || key0 === "status" || key0 === "lastPost" || key0 === "owner" || key0 === "asOf" || pattern0.test(key0))) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema42,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.platform !== void 0) {
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
		}
		if (data.handle !== void 0) {
			let data1 = data.handle;
			if (typeof data1 === "string") {
				if (func8(data1) < 1) {
					const err2 = {
						instancePath: instancePath + "/handle",
						schemaPath: "#/properties/handle/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						schema: 1,
						parentSchema: schema42.properties.handle,
						data: data1
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
			} else {
				const err3 = {
					instancePath: instancePath + "/handle",
					schemaPath: "#/properties/handle/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema42.properties.handle.type,
					parentSchema: schema42.properties.handle,
					data: data1
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.followers !== void 0) {
			let data2 = data.followers;
			if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
				const err4 = {
					instancePath: instancePath + "/followers",
					schemaPath: "#/properties/followers/type",
					keyword: "type",
					params: { type: "integer" },
					schema: schema42.properties.followers.type,
					parentSchema: schema42.properties.followers,
					data: data2
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
			if (typeof data2 == "number" && isFinite(data2)) {
				if (data2 < 0 || isNaN(data2)) {
					const err5 = {
						instancePath: instancePath + "/followers",
						schemaPath: "#/properties/followers/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						schema: 0,
						parentSchema: schema42.properties.followers,
						data: data2
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			}
		}
		if (data.engagementRate !== void 0) {
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
		}
		if (data.status !== void 0) {
			let data4 = data.status;
			if (!(data4 === "active" || data4 === "dormant" || data4 === "to-close" || data4 === "impostor")) {
				const err6 = {
					instancePath: instancePath + "/status",
					schemaPath: "#/properties/status/enum",
					keyword: "enum",
					params: { allowedValues: schema42.properties.status.enum },
					schema: schema42.properties.status.enum,
					parentSchema: schema42.properties.status,
					data: data4
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.lastPost !== void 0) {
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
		}
		if (data.owner !== void 0) {
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
		}
		if (data.asOf !== void 0) {
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
		}
	} else {
		const err7 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema42.type,
			parentSchema: schema42,
			data
		};
		if (vErrors === null) vErrors = [err7];
		else vErrors.push(err7);
		errors++;
	}
	validate99.errors = vErrors;
	return errors === 0;
}
validate99.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
var schema44 = {
	"title": "External analysis",
	"type": "object",
	"properties": {
		"competitors": {
			"title": "Competitors",
			"type": "array",
			"items": { "$ref": "#/$defs/competitor" }
		},
		"factors": { "$ref": "#/$defs/factors" }
	},
	"patternProperties": { "^x-": true },
	"additionalProperties": false
};
var schema45 = {
	"title": "Competitor",
	"type": "object",
	"required": ["id", "name"],
	"properties": {
		"id": {
			"$ref": "#/$defs/slug",
			"x-defines": "competitor",
			"title": "Id"
		},
		"name": {
			"title": "Name",
			"type": "string",
			"minLength": 1
		},
		"does": {
			"title": "What they do",
			"type": "string",
			"minLength": 1
		},
		"how": {
			"title": "How they do it",
			"type": "string",
			"minLength": 1
		},
		"where": {
			"title": "Where",
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
function validate109(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate109.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "id" },
				schema: schema45.required,
				parentSchema: schema45,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.name === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" },
				schema: schema45.required,
				parentSchema: schema45,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "id" || key0 === "name" || key0 === "does" || key0 === "how" || key0 === "where" || pattern0.test(key0))) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema45,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.id !== void 0) {
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
		}
		if (data.name !== void 0) {
			let data1 = data.name;
			if (typeof data1 === "string") {
				if (func8(data1) < 1) {
					const err3 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						schema: 1,
						parentSchema: schema45.properties.name,
						data: data1
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema45.properties.name.type,
					parentSchema: schema45.properties.name,
					data: data1
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.does !== void 0) {
			let data2 = data.does;
			if (typeof data2 === "string") {
				if (func8(data2) < 1) {
					const err5 = {
						instancePath: instancePath + "/does",
						schemaPath: "#/properties/does/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						schema: 1,
						parentSchema: schema45.properties.does,
						data: data2
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/does",
					schemaPath: "#/properties/does/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema45.properties.does.type,
					parentSchema: schema45.properties.does,
					data: data2
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.how !== void 0) {
			let data3 = data.how;
			if (typeof data3 === "string") {
				if (func8(data3) < 1) {
					const err7 = {
						instancePath: instancePath + "/how",
						schemaPath: "#/properties/how/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						schema: 1,
						parentSchema: schema45.properties.how,
						data: data3
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/how",
					schemaPath: "#/properties/how/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema45.properties.how.type,
					parentSchema: schema45.properties.how,
					data: data3
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.where !== void 0) {
			let data4 = data.where;
			if (Array.isArray(data4)) {
				const len0 = data4.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data5 = data4[i0];
					if (typeof data5 === "string") {
						if (func8(data5) < 1) {
							const err9 = {
								instancePath: instancePath + "/where/" + i0,
								schemaPath: "#/properties/where/items/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								schema: 1,
								parentSchema: schema45.properties.where.items,
								data: data5
							};
							if (vErrors === null) vErrors = [err9];
							else vErrors.push(err9);
							errors++;
						}
					} else {
						const err10 = {
							instancePath: instancePath + "/where/" + i0,
							schemaPath: "#/properties/where/items/type",
							keyword: "type",
							params: { type: "string" },
							schema: schema45.properties.where.items.type,
							parentSchema: schema45.properties.where.items,
							data: data5
						};
						if (vErrors === null) vErrors = [err10];
						else vErrors.push(err10);
						errors++;
					}
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/where",
					schemaPath: "#/properties/where/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema45.properties.where.type,
					parentSchema: schema45.properties.where,
					data: data4
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
	} else {
		const err12 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema45.type,
			parentSchema: schema45,
			data
		};
		if (vErrors === null) vErrors = [err12];
		else vErrors.push(err12);
		errors++;
	}
	validate109.errors = vErrors;
	return errors === 0;
}
validate109.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
var schema46 = {
	"title": "Factors",
	"type": "object",
	"properties": {
		"demographic": {
			"title": "Demographic",
			"type": "array",
			"items": { "$ref": "#/$defs/factorOrText" }
		},
		"economic": {
			"title": "Economic",
			"type": "array",
			"items": { "$ref": "#/$defs/factorOrText" }
		},
		"technological": {
			"title": "Technological",
			"type": "array",
			"items": { "$ref": "#/$defs/factorOrText" }
		},
		"political": {
			"title": "Political",
			"type": "array",
			"items": { "$ref": "#/$defs/factorOrText" }
		},
		"sociocultural": {
			"title": "Sociocultural",
			"type": "array",
			"items": { "$ref": "#/$defs/factorOrText" }
		},
		"legal": {
			"title": "Legal",
			"type": "array",
			"items": { "$ref": "#/$defs/factorOrText" }
		},
		"environmental": {
			"title": "Environmental",
			"type": "array",
			"items": { "$ref": "#/$defs/factorOrText" }
		}
	},
	"patternProperties": { "^x-": true },
	"additionalProperties": false
};
var schema47 = {
	"title": "Factor or text",
	"anyOf": [{
		"type": "string",
		"minLength": 1
	}, { "$ref": "#/$defs/factor" }]
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
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "id" },
				schema: schema48.required,
				parentSchema: schema48,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.statement === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "statement" },
				schema: schema48.required,
				parentSchema: schema48,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "id" || key0 === "statement" || key0 === "impact" || key0 === "source" || pattern0.test(key0))) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema48,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.id !== void 0) {
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
		}
		if (data.statement !== void 0) {
			let data1 = data.statement;
			if (typeof data1 === "string") {
				if (func8(data1) < 1) {
					const err3 = {
						instancePath: instancePath + "/statement",
						schemaPath: "#/properties/statement/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						schema: 1,
						parentSchema: schema48.properties.statement,
						data: data1
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/statement",
					schemaPath: "#/properties/statement/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema48.properties.statement.type,
					parentSchema: schema48.properties.statement,
					data: data1
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.impact !== void 0) {
			let data2 = data.impact;
			if (!(data2 === "opportunity" || data2 === "threat" || data2 === "neutral")) {
				const err5 = {
					instancePath: instancePath + "/impact",
					schemaPath: "#/properties/impact/enum",
					keyword: "enum",
					params: { allowedValues: schema48.properties.impact.enum },
					schema: schema48.properties.impact.enum,
					parentSchema: schema48.properties.impact,
					data: data2
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.source !== void 0) {
			let data3 = data.source;
			if (typeof data3 === "string") {
				if (func8(data3) < 1) {
					const err6 = {
						instancePath: instancePath + "/source",
						schemaPath: "#/properties/source/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						schema: 1,
						parentSchema: schema48.properties.source,
						data: data3
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/source",
					schemaPath: "#/properties/source/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema48.properties.source.type,
					parentSchema: schema48.properties.source,
					data: data3
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
	} else {
		const err8 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema48.type,
			parentSchema: schema48,
			data
		};
		if (vErrors === null) vErrors = [err8];
		else vErrors.push(err8);
		errors++;
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
	if (typeof data === "string") {
		if (func8(data) < 1) {
			const err0 = {
				instancePath,
				schemaPath: "#/anyOf/0/minLength",
				keyword: "minLength",
				params: { limit: 1 },
				schema: 1,
				parentSchema: schema47.anyOf[0],
				data
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
			params: { type: "string" },
			schema: schema47.anyOf[0].type,
			parentSchema: schema47.anyOf[0],
			data
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
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
			params: {},
			schema: schema47.anyOf,
			parentSchema: schema47,
			data
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
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
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "demographic" || key0 === "economic" || key0 === "technological" || key0 === "political" || key0 === "sociocultural" || key0 === "legal" || key0 === "environmental" || pattern0.test(key0))) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema46,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.demographic !== void 0) {
			let data0 = data.demographic;
			if (Array.isArray(data0)) {
				const len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate113(data0[i0], {
					instancePath: instancePath + "/demographic/" + i0,
					parentData: data0,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
					errors = vErrors.length;
				}
			} else {
				const err1 = {
					instancePath: instancePath + "/demographic",
					schemaPath: "#/properties/demographic/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema46.properties.demographic.type,
					parentSchema: schema46.properties.demographic,
					data: data0
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
		if (data.economic !== void 0) {
			let data2 = data.economic;
			if (Array.isArray(data2)) {
				const len1 = data2.length;
				for (let i1 = 0; i1 < len1; i1++) if (!validate113(data2[i1], {
					instancePath: instancePath + "/economic/" + i1,
					parentData: data2,
					parentDataProperty: i1,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
					errors = vErrors.length;
				}
			} else {
				const err2 = {
					instancePath: instancePath + "/economic",
					schemaPath: "#/properties/economic/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema46.properties.economic.type,
					parentSchema: schema46.properties.economic,
					data: data2
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.technological !== void 0) {
			let data4 = data.technological;
			if (Array.isArray(data4)) {
				const len2 = data4.length;
				for (let i2 = 0; i2 < len2; i2++) if (!validate113(data4[i2], {
					instancePath: instancePath + "/technological/" + i2,
					parentData: data4,
					parentDataProperty: i2,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
					errors = vErrors.length;
				}
			} else {
				const err3 = {
					instancePath: instancePath + "/technological",
					schemaPath: "#/properties/technological/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema46.properties.technological.type,
					parentSchema: schema46.properties.technological,
					data: data4
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.political !== void 0) {
			let data6 = data.political;
			if (Array.isArray(data6)) {
				const len3 = data6.length;
				for (let i3 = 0; i3 < len3; i3++) if (!validate113(data6[i3], {
					instancePath: instancePath + "/political/" + i3,
					parentData: data6,
					parentDataProperty: i3,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
					errors = vErrors.length;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/political",
					schemaPath: "#/properties/political/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema46.properties.political.type,
					parentSchema: schema46.properties.political,
					data: data6
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.sociocultural !== void 0) {
			let data8 = data.sociocultural;
			if (Array.isArray(data8)) {
				const len4 = data8.length;
				for (let i4 = 0; i4 < len4; i4++) if (!validate113(data8[i4], {
					instancePath: instancePath + "/sociocultural/" + i4,
					parentData: data8,
					parentDataProperty: i4,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
					errors = vErrors.length;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/sociocultural",
					schemaPath: "#/properties/sociocultural/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema46.properties.sociocultural.type,
					parentSchema: schema46.properties.sociocultural,
					data: data8
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.legal !== void 0) {
			let data10 = data.legal;
			if (Array.isArray(data10)) {
				const len5 = data10.length;
				for (let i5 = 0; i5 < len5; i5++) if (!validate113(data10[i5], {
					instancePath: instancePath + "/legal/" + i5,
					parentData: data10,
					parentDataProperty: i5,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
					errors = vErrors.length;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/legal",
					schemaPath: "#/properties/legal/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema46.properties.legal.type,
					parentSchema: schema46.properties.legal,
					data: data10
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.environmental !== void 0) {
			let data12 = data.environmental;
			if (Array.isArray(data12)) {
				const len6 = data12.length;
				for (let i6 = 0; i6 < len6; i6++) if (!validate113(data12[i6], {
					instancePath: instancePath + "/environmental/" + i6,
					parentData: data12,
					parentDataProperty: i6,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
					errors = vErrors.length;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/environmental",
					schemaPath: "#/properties/environmental/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema46.properties.environmental.type,
					parentSchema: schema46.properties.environmental,
					data: data12
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
	} else {
		const err8 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema46.type,
			parentSchema: schema46,
			data
		};
		if (vErrors === null) vErrors = [err8];
		else vErrors.push(err8);
		errors++;
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
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "competitors" || key0 === "factors" || pattern0.test(key0))) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema44,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.competitors !== void 0) {
			let data0 = data.competitors;
			if (Array.isArray(data0)) {
				const len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate109(data0[i0], {
					instancePath: instancePath + "/competitors/" + i0,
					parentData: data0,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
					errors = vErrors.length;
				}
			} else {
				const err1 = {
					instancePath: instancePath + "/competitors",
					schemaPath: "#/properties/competitors/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema44.properties.competitors.type,
					parentSchema: schema44.properties.competitors,
					data: data0
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
		if (data.factors !== void 0) {
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
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema44.type,
			parentSchema: schema44,
			data
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate108.errors = vErrors;
	return errors === 0;
}
validate108.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
var schema49 = {
	"title": "SWOT",
	"type": "object",
	"properties": {
		"strengths": {
			"title": "Strengths",
			"type": "array",
			"items": { "$ref": "#/$defs/swotItemOrText" }
		},
		"weaknesses": {
			"title": "Weaknesses",
			"type": "array",
			"items": { "$ref": "#/$defs/swotItemOrText" }
		},
		"opportunities": {
			"title": "Opportunities",
			"type": "array",
			"items": { "$ref": "#/$defs/swotItemOrText" }
		},
		"threats": {
			"title": "Threats",
			"type": "array",
			"items": { "$ref": "#/$defs/swotItemOrText" }
		}
	},
	"patternProperties": { "^x-": true },
	"additionalProperties": false
};
var schema50 = {
	"title": "SWOT item or text",
	"anyOf": [{
		"type": "string",
		"minLength": 1
	}, { "$ref": "#/$defs/swotItem" }]
};
var schema51 = {
	"title": "SWOT item",
	"type": "object",
	"required": ["id", "statement"],
	"properties": {
		"id": {
			"$ref": "#/$defs/slug",
			"x-defines": "SWOT item",
			"title": "Id"
		},
		"statement": {
			"title": "Statement",
			"type": "string",
			"minLength": 1
		},
		"evidence": {
			"title": "Evidence",
			"type": "array",
			"uniqueItems": true,
			"items": {
				"type": "string",
				"pattern": "^(internal|external|profiles)(\\.[\\p{Ll}\\p{Lo}\\p{M}\\p{N}]+(-[\\p{Ll}\\p{Lo}\\p{M}\\p{N}]+)*)*$",
				"x-refers": "part of the analysis",
				"x-expects": "a place in the situation analysis such as internal.resources or external.competitors.acme"
			}
		},
		"reputational": {
			"title": "Reputational",
			"type": "boolean"
		}
	},
	"patternProperties": { "^x-": true },
	"additionalProperties": false
};
function validate128(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate128.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "id" },
				schema: schema51.required,
				parentSchema: schema51,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.statement === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "statement" },
				schema: schema51.required,
				parentSchema: schema51,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "id" || key0 === "statement" || key0 === "evidence" || key0 === "reputational" || pattern0.test(key0))) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema51,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.id !== void 0) {
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
		}
		if (data.statement !== void 0) {
			let data1 = data.statement;
			if (typeof data1 === "string") {
				if (func8(data1) < 1) {
					const err3 = {
						instancePath: instancePath + "/statement",
						schemaPath: "#/properties/statement/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						schema: 1,
						parentSchema: schema51.properties.statement,
						data: data1
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/statement",
					schemaPath: "#/properties/statement/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema51.properties.statement.type,
					parentSchema: schema51.properties.statement,
					data: data1
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.evidence !== void 0) {
			let data2 = data.evidence;
			if (Array.isArray(data2)) {
				const len0 = data2.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data3 = data2[i0];
					if (typeof data3 === "string") {
						if (!pattern0.test(data3)) {
							const err5 = {
								instancePath: instancePath + "/evidence/" + i0,
								schemaPath: "#/properties/evidence/items/pattern",
								keyword: "pattern",
								params: { pattern: "^(internal|external|profiles)(\\.[\\p{Ll}\\p{Lo}\\p{M}\\p{N}]+(-[\\p{Ll}\\p{Lo}\\p{M}\\p{N}]+)*)*$" },
								schema: "^(internal|external|profiles)(\\.[\\p{Ll}\\p{Lo}\\p{M}\\p{N}]+(-[\\p{Ll}\\p{Lo}\\p{M}\\p{N}]+)*)*$",
								parentSchema: schema51.properties.evidence.items,
								data: data3
							};
							if (vErrors === null) vErrors = [err5];
							else vErrors.push(err5);
							errors++;
						}
					} else {
						const err6 = {
							instancePath: instancePath + "/evidence/" + i0,
							schemaPath: "#/properties/evidence/items/type",
							keyword: "type",
							params: { type: "string" },
							schema: schema51.properties.evidence.items.type,
							parentSchema: schema51.properties.evidence.items,
							data: data3
						};
						if (vErrors === null) vErrors = [err6];
						else vErrors.push(err6);
						errors++;
					}
				}
				let i1 = data2.length;
				let j0;
				if (i1 > 1) {
					const indices0 = {};
					for (; i1--;) {
						let item0 = data2[i1];
						if (typeof item0 !== "string") continue;
						if (typeof indices0[item0] == "number") {
							j0 = indices0[item0];
							const err7 = {
								instancePath: instancePath + "/evidence",
								schemaPath: "#/properties/evidence/uniqueItems",
								keyword: "uniqueItems",
								params: {
									i: i1,
									j: j0
								},
								schema: true,
								parentSchema: schema51.properties.evidence,
								data: data2
							};
							if (vErrors === null) vErrors = [err7];
							else vErrors.push(err7);
							errors++;
							break;
						}
						indices0[item0] = i1;
					}
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/evidence",
					schemaPath: "#/properties/evidence/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema51.properties.evidence.type,
					parentSchema: schema51.properties.evidence,
					data: data2
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.reputational !== void 0) {
			let data4 = data.reputational;
			if (typeof data4 !== "boolean") {
				const err9 = {
					instancePath: instancePath + "/reputational",
					schemaPath: "#/properties/reputational/type",
					keyword: "type",
					params: { type: "boolean" },
					schema: schema51.properties.reputational.type,
					parentSchema: schema51.properties.reputational,
					data: data4
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
	} else {
		const err10 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema51.type,
			parentSchema: schema51,
			data
		};
		if (vErrors === null) vErrors = [err10];
		else vErrors.push(err10);
		errors++;
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
	if (typeof data === "string") {
		if (func8(data) < 1) {
			const err0 = {
				instancePath,
				schemaPath: "#/anyOf/0/minLength",
				keyword: "minLength",
				params: { limit: 1 },
				schema: 1,
				parentSchema: schema50.anyOf[0],
				data
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
			params: { type: "string" },
			schema: schema50.anyOf[0].type,
			parentSchema: schema50.anyOf[0],
			data
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
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
			params: {},
			schema: schema50.anyOf,
			parentSchema: schema50,
			data
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
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
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "strengths" || key0 === "weaknesses" || key0 === "opportunities" || key0 === "threats" || pattern0.test(key0))) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema49,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.strengths !== void 0) {
			let data0 = data.strengths;
			if (Array.isArray(data0)) {
				const len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate127(data0[i0], {
					instancePath: instancePath + "/strengths/" + i0,
					parentData: data0,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors);
					errors = vErrors.length;
				}
			} else {
				const err1 = {
					instancePath: instancePath + "/strengths",
					schemaPath: "#/properties/strengths/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema49.properties.strengths.type,
					parentSchema: schema49.properties.strengths,
					data: data0
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
		if (data.weaknesses !== void 0) {
			let data2 = data.weaknesses;
			if (Array.isArray(data2)) {
				const len1 = data2.length;
				for (let i1 = 0; i1 < len1; i1++) if (!validate127(data2[i1], {
					instancePath: instancePath + "/weaknesses/" + i1,
					parentData: data2,
					parentDataProperty: i1,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors);
					errors = vErrors.length;
				}
			} else {
				const err2 = {
					instancePath: instancePath + "/weaknesses",
					schemaPath: "#/properties/weaknesses/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema49.properties.weaknesses.type,
					parentSchema: schema49.properties.weaknesses,
					data: data2
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.opportunities !== void 0) {
			let data4 = data.opportunities;
			if (Array.isArray(data4)) {
				const len2 = data4.length;
				for (let i2 = 0; i2 < len2; i2++) if (!validate127(data4[i2], {
					instancePath: instancePath + "/opportunities/" + i2,
					parentData: data4,
					parentDataProperty: i2,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors);
					errors = vErrors.length;
				}
			} else {
				const err3 = {
					instancePath: instancePath + "/opportunities",
					schemaPath: "#/properties/opportunities/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema49.properties.opportunities.type,
					parentSchema: schema49.properties.opportunities,
					data: data4
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.threats !== void 0) {
			let data6 = data.threats;
			if (Array.isArray(data6)) {
				const len3 = data6.length;
				for (let i3 = 0; i3 < len3; i3++) if (!validate127(data6[i3], {
					instancePath: instancePath + "/threats/" + i3,
					parentData: data6,
					parentDataProperty: i3,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors);
					errors = vErrors.length;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/threats",
					schemaPath: "#/properties/threats/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema49.properties.threats.type,
					parentSchema: schema49.properties.threats,
					data: data6
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
	} else {
		const err5 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema49.type,
			parentSchema: schema49,
			data
		};
		if (vErrors === null) vErrors = [err5];
		else vErrors.push(err5);
		errors++;
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
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "asOf" || key0 === "internal" || key0 === "profiles" || key0 === "external" || key0 === "swot" || pattern0.test(key0))) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema37,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.asOf !== void 0) {
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
		}
		if (data.internal !== void 0) {
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
		}
		if (data.profiles !== void 0) {
			let data2 = data.profiles;
			if (Array.isArray(data2)) {
				const len0 = data2.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate99(data2[i0], {
					instancePath: instancePath + "/profiles/" + i0,
					parentData: data2,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
					errors = vErrors.length;
				}
			} else {
				const err1 = {
					instancePath: instancePath + "/profiles",
					schemaPath: "#/properties/profiles/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema37.properties.profiles.type,
					parentSchema: schema37.properties.profiles,
					data: data2
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
		if (data.external !== void 0) {
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
		}
		if (data.swot !== void 0) {
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
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema37.type,
			parentSchema: schema37,
			data
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
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
var schema53 = {
	"title": "People",
	"type": "object",
	"properties": { "audiences": {
		"title": "Audiences",
		"type": "array",
		"items": { "$ref": "#/$defs/audience" }
	} },
	"patternProperties": { "^x-": true },
	"additionalProperties": false
};
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
var schema55 = {
	"title": "Age",
	"type": "object",
	"properties": {
		"from": {
			"title": "From",
			"type": "integer",
			"minimum": 0
		},
		"to": {
			"title": "To",
			"type": "integer",
			"minimum": 0
		}
	},
	"patternProperties": { "^x-": true },
	"additionalProperties": false
};
function validate141(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate141.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "from" || key0 === "to" || pattern0.test(key0))) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema55,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.from !== void 0) {
			let data0 = data.from;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
				const err1 = {
					instancePath: instancePath + "/from",
					schemaPath: "#/properties/from/type",
					keyword: "type",
					params: { type: "integer" },
					schema: schema55.properties.from.type,
					parentSchema: schema55.properties.from,
					data: data0
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
			if (typeof data0 == "number" && isFinite(data0)) {
				if (data0 < 0 || isNaN(data0)) {
					const err2 = {
						instancePath: instancePath + "/from",
						schemaPath: "#/properties/from/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						schema: 0,
						parentSchema: schema55.properties.from,
						data: data0
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
			}
		}
		if (data.to !== void 0) {
			let data1 = data.to;
			if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
				const err3 = {
					instancePath: instancePath + "/to",
					schemaPath: "#/properties/to/type",
					keyword: "type",
					params: { type: "integer" },
					schema: schema55.properties.to.type,
					parentSchema: schema55.properties.to,
					data: data1
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
			if (typeof data1 == "number" && isFinite(data1)) {
				if (data1 < 0 || isNaN(data1)) {
					const err4 = {
						instancePath: instancePath + "/to",
						schemaPath: "#/properties/to/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						schema: 0,
						parentSchema: schema55.properties.to,
						data: data1
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			}
		}
	} else {
		const err5 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema55.type,
			parentSchema: schema55,
			data
		};
		if (vErrors === null) vErrors = [err5];
		else vErrors.push(err5);
		errors++;
	}
	validate141.errors = vErrors;
	return errors === 0;
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
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "id" },
				schema: schema54.required,
				parentSchema: schema54,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.name === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" },
				schema: schema54.required,
				parentSchema: schema54,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(func4.call(schema54.properties, key0) || pattern0.test(key0))) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema54,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.id !== void 0) {
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
		}
		if (data.name !== void 0) {
			let data1 = data.name;
			if (typeof data1 === "string") {
				if (func8(data1) < 1) {
					const err3 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						schema: 1,
						parentSchema: schema54.properties.name,
						data: data1
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema54.properties.name.type,
					parentSchema: schema54.properties.name,
					data: data1
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.description !== void 0) {
			let data2 = data.description;
			if (typeof data2 === "string") {
				if (func8(data2) < 1) {
					const err5 = {
						instancePath: instancePath + "/description",
						schemaPath: "#/properties/description/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						schema: 1,
						parentSchema: schema54.properties.description,
						data: data2
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/description",
					schemaPath: "#/properties/description/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema54.properties.description.type,
					parentSchema: schema54.properties.description,
					data: data2
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.age !== void 0) {
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
		}
		if (data.location !== void 0) {
			let data4 = data.location;
			if (typeof data4 === "string") {
				if (func8(data4) < 1) {
					const err7 = {
						instancePath: instancePath + "/location",
						schemaPath: "#/properties/location/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						schema: 1,
						parentSchema: schema54.properties.location,
						data: data4
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/location",
					schemaPath: "#/properties/location/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema54.properties.location.type,
					parentSchema: schema54.properties.location,
					data: data4
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.languages !== void 0) {
			let data5 = data.languages;
			if (Array.isArray(data5)) {
				const len0 = data5.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate62(data5[i0], {
					instancePath: instancePath + "/languages/" + i0,
					parentData: data5,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
					errors = vErrors.length;
				}
				let i1 = data5.length;
				let j0;
				if (i1 > 1) {
					outer0: for (; i1--;) for (j0 = i1; j0--;) if (func2(data5[i1], data5[j0])) {
						const err9 = {
							instancePath: instancePath + "/languages",
							schemaPath: "#/properties/languages/uniqueItems",
							keyword: "uniqueItems",
							params: {
								i: i1,
								j: j0
							},
							schema: true,
							parentSchema: schema54.properties.languages,
							data: data5
						};
						if (vErrors === null) vErrors = [err9];
						else vErrors.push(err9);
						errors++;
						break outer0;
					}
				}
			} else {
				const err10 = {
					instancePath: instancePath + "/languages",
					schemaPath: "#/properties/languages/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema54.properties.languages.type,
					parentSchema: schema54.properties.languages,
					data: data5
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.platforms !== void 0) {
			let data7 = data.platforms;
			if (Array.isArray(data7)) {
				const len1 = data7.length;
				for (let i2 = 0; i2 < len1; i2++) if (!validate64(data7[i2], {
					instancePath: instancePath + "/platforms/" + i2,
					parentData: data7,
					parentDataProperty: i2,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
					errors = vErrors.length;
				}
				let i3 = data7.length;
				let j1;
				if (i3 > 1) {
					outer1: for (; i3--;) for (j1 = i3; j1--;) if (func2(data7[i3], data7[j1])) {
						const err11 = {
							instancePath: instancePath + "/platforms",
							schemaPath: "#/properties/platforms/uniqueItems",
							keyword: "uniqueItems",
							params: {
								i: i3,
								j: j1
							},
							schema: true,
							parentSchema: schema54.properties.platforms,
							data: data7
						};
						if (vErrors === null) vErrors = [err11];
						else vErrors.push(err11);
						errors++;
						break outer1;
					}
				}
			} else {
				const err12 = {
					instancePath: instancePath + "/platforms",
					schemaPath: "#/properties/platforms/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema54.properties.platforms.type,
					parentSchema: schema54.properties.platforms,
					data: data7
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.needs !== void 0) {
			let data9 = data.needs;
			if (Array.isArray(data9)) {
				const len2 = data9.length;
				for (let i4 = 0; i4 < len2; i4++) {
					let data10 = data9[i4];
					if (typeof data10 === "string") {
						if (func8(data10) < 1) {
							const err13 = {
								instancePath: instancePath + "/needs/" + i4,
								schemaPath: "#/properties/needs/items/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								schema: 1,
								parentSchema: schema54.properties.needs.items,
								data: data10
							};
							if (vErrors === null) vErrors = [err13];
							else vErrors.push(err13);
							errors++;
						}
					} else {
						const err14 = {
							instancePath: instancePath + "/needs/" + i4,
							schemaPath: "#/properties/needs/items/type",
							keyword: "type",
							params: { type: "string" },
							schema: schema54.properties.needs.items.type,
							parentSchema: schema54.properties.needs.items,
							data: data10
						};
						if (vErrors === null) vErrors = [err14];
						else vErrors.push(err14);
						errors++;
					}
				}
			} else {
				const err15 = {
					instancePath: instancePath + "/needs",
					schemaPath: "#/properties/needs/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema54.properties.needs.type,
					parentSchema: schema54.properties.needs,
					data: data9
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		if (data.technographics !== void 0) {
			let data11 = data.technographics;
			if (Array.isArray(data11)) {
				const len3 = data11.length;
				for (let i5 = 0; i5 < len3; i5++) {
					let data12 = data11[i5];
					if (!(data12 === "creators" || data12 === "conversationalists" || data12 === "critics" || data12 === "collectors" || data12 === "joiners" || data12 === "spectators" || data12 === "inactives")) {
						const err16 = {
							instancePath: instancePath + "/technographics/" + i5,
							schemaPath: "#/properties/technographics/items/enum",
							keyword: "enum",
							params: { allowedValues: schema54.properties.technographics.items.enum },
							schema: schema54.properties.technographics.items.enum,
							parentSchema: schema54.properties.technographics.items,
							data: data12
						};
						if (vErrors === null) vErrors = [err16];
						else vErrors.push(err16);
						errors++;
					}
				}
				let i6 = data11.length;
				let j2;
				if (i6 > 1) {
					outer2: for (; i6--;) for (j2 = i6; j2--;) if (func2(data11[i6], data11[j2])) {
						const err17 = {
							instancePath: instancePath + "/technographics",
							schemaPath: "#/properties/technographics/uniqueItems",
							keyword: "uniqueItems",
							params: {
								i: i6,
								j: j2
							},
							schema: true,
							parentSchema: schema54.properties.technographics,
							data: data11
						};
						if (vErrors === null) vErrors = [err17];
						else vErrors.push(err17);
						errors++;
						break outer2;
					}
				}
			} else {
				const err18 = {
					instancePath: instancePath + "/technographics",
					schemaPath: "#/properties/technographics/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema54.properties.technographics.type,
					parentSchema: schema54.properties.technographics,
					data: data11
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
		}
	} else {
		const err19 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema54.type,
			parentSchema: schema54,
			data
		};
		if (vErrors === null) vErrors = [err19];
		else vErrors.push(err19);
		errors++;
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
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "audiences" || pattern0.test(key0))) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema53,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.audiences !== void 0) {
			let data0 = data.audiences;
			if (Array.isArray(data0)) {
				const len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate139(data0[i0], {
					instancePath: instancePath + "/audiences/" + i0,
					parentData: data0,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors);
					errors = vErrors.length;
				}
			} else {
				const err1 = {
					instancePath: instancePath + "/audiences",
					schemaPath: "#/properties/audiences/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema53.properties.audiences.type,
					parentSchema: schema53.properties.audiences,
					data: data0
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema53.type,
			parentSchema: schema53,
			data
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
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
var schema57 = {
	"title": "Objectives",
	"type": "array",
	"items": { "$ref": "#/$defs/objective" }
};
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
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "id" },
				schema: schema58.required,
				parentSchema: schema58,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.statement === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "statement" },
				schema: schema58.required,
				parentSchema: schema58,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(func4.call(schema58.properties, key0) || pattern0.test(key0))) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema58,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.id !== void 0) {
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
		}
		if (data.statement !== void 0) {
			let data1 = data.statement;
			if (typeof data1 === "string") {
				if (func8(data1) < 1) {
					const err3 = {
						instancePath: instancePath + "/statement",
						schemaPath: "#/properties/statement/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						schema: 1,
						parentSchema: schema58.properties.statement,
						data: data1
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/statement",
					schemaPath: "#/properties/statement/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema58.properties.statement.type,
					parentSchema: schema58.properties.statement,
					data: data1
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.kind !== void 0) {
			let data2 = data.kind;
			if (!(data2 === "awareness" || data2 === "brand-image" || data2 === "relationship" || data2 === "traffic" || data2 === "leads" || data2 === "sales" || data2 === "authority" || data2 === "community" || data2 === "support" || data2 === "recruitment" || data2 === "advocacy")) {
				const err5 = {
					instancePath: instancePath + "/kind",
					schemaPath: "#/properties/kind/enum",
					keyword: "enum",
					params: { allowedValues: schema58.properties.kind.enum },
					schema: schema58.properties.kind.enum,
					parentSchema: schema58.properties.kind,
					data: data2
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.priority !== void 0) {
			let data3 = data.priority;
			if (!(data3 === "primary" || data3 === "secondary")) {
				const err6 = {
					instancePath: instancePath + "/priority",
					schemaPath: "#/properties/priority/enum",
					keyword: "enum",
					params: { allowedValues: schema58.properties.priority.enum },
					schema: schema58.properties.priority.enum,
					parentSchema: schema58.properties.priority,
					data: data3
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.audiences !== void 0) {
			let data4 = data.audiences;
			if (Array.isArray(data4)) {
				const len0 = data4.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate64(data4[i0], {
					instancePath: instancePath + "/audiences/" + i0,
					parentData: data4,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
					errors = vErrors.length;
				}
				let i1 = data4.length;
				let j0;
				if (i1 > 1) {
					outer0: for (; i1--;) for (j0 = i1; j0--;) if (func2(data4[i1], data4[j0])) {
						const err7 = {
							instancePath: instancePath + "/audiences",
							schemaPath: "#/properties/audiences/uniqueItems",
							keyword: "uniqueItems",
							params: {
								i: i1,
								j: j0
							},
							schema: true,
							parentSchema: schema58.properties.audiences,
							data: data4
						};
						if (vErrors === null) vErrors = [err7];
						else vErrors.push(err7);
						errors++;
						break outer0;
					}
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/audiences",
					schemaPath: "#/properties/audiences/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema58.properties.audiences.type,
					parentSchema: schema58.properties.audiences,
					data: data4
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.owner !== void 0) {
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
		}
		if (data.by !== void 0) {
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
		}
		if (data.rationale !== void 0) {
			let data8 = data.rationale;
			if (typeof data8 === "string") {
				if (func8(data8) < 1) {
					const err9 = {
						instancePath: instancePath + "/rationale",
						schemaPath: "#/properties/rationale/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						schema: 1,
						parentSchema: schema58.properties.rationale,
						data: data8
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			} else {
				const err10 = {
					instancePath: instancePath + "/rationale",
					schemaPath: "#/properties/rationale/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema58.properties.rationale.type,
					parentSchema: schema58.properties.rationale,
					data: data8
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.addresses !== void 0) {
			let data9 = data.addresses;
			if (Array.isArray(data9)) {
				const len1 = data9.length;
				for (let i2 = 0; i2 < len1; i2++) if (!validate64(data9[i2], {
					instancePath: instancePath + "/addresses/" + i2,
					parentData: data9,
					parentDataProperty: i2,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
					errors = vErrors.length;
				}
				let i3 = data9.length;
				let j1;
				if (i3 > 1) {
					outer1: for (; i3--;) for (j1 = i3; j1--;) if (func2(data9[i3], data9[j1])) {
						const err11 = {
							instancePath: instancePath + "/addresses",
							schemaPath: "#/properties/addresses/uniqueItems",
							keyword: "uniqueItems",
							params: {
								i: i3,
								j: j1
							},
							schema: true,
							parentSchema: schema58.properties.addresses,
							data: data9
						};
						if (vErrors === null) vErrors = [err11];
						else vErrors.push(err11);
						errors++;
						break outer1;
					}
				}
			} else {
				const err12 = {
					instancePath: instancePath + "/addresses",
					schemaPath: "#/properties/addresses/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema58.properties.addresses.type,
					parentSchema: schema58.properties.addresses,
					data: data9
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.approach !== void 0) {
			let data11 = data.approach;
			if (!(data11 === "listening" || data11 === "talking" || data11 === "energizing" || data11 === "supporting" || data11 === "embracing")) {
				const err13 = {
					instancePath: instancePath + "/approach",
					schemaPath: "#/properties/approach/enum",
					keyword: "enum",
					params: { allowedValues: schema58.properties.approach.enum },
					schema: schema58.properties.approach.enum,
					parentSchema: schema58.properties.approach,
					data: data11
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.goal !== void 0) {
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
		}
	} else {
		const err14 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema58.type,
			parentSchema: schema58,
			data
		};
		if (vErrors === null) vErrors = [err14];
		else vErrors.push(err14);
		errors++;
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
	if (Array.isArray(data)) {
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) if (!validate149(data[i0], {
			instancePath: instancePath + "/" + i0,
			parentData: data,
			parentDataProperty: i0,
			rootData,
			dynamicAnchors
		})) {
			vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors);
			errors = vErrors.length;
		}
	} else {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" },
			schema: schema57.type,
			parentSchema: schema57,
			data
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
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
var schema60 = {
	"title": "Strategy",
	"type": "object",
	"properties": {
		"voice": { "$ref": "#/$defs/voice" },
		"pillars": {
			"title": "Content pillars",
			"type": "array",
			"items": { "$ref": "#/$defs/pillar" }
		},
		"channels": {
			"title": "Channels",
			"type": "array",
			"items": { "$ref": "#/$defs/channel" }
		},
		"actions": {
			"title": "Actions",
			"type": "array",
			"items": { "$ref": "#/$defs/action" }
		}
	},
	"patternProperties": { "^x-": true },
	"additionalProperties": false
};
var schema61 = {
	"title": "Voice",
	"type": "object",
	"properties": {
		"tone": {
			"title": "Tone",
			"type": "array",
			"items": {
				"type": "string",
				"minLength": 1
			}
		},
		"do": {
			"title": "Do",
			"type": "array",
			"items": {
				"type": "string",
				"minLength": 1
			}
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
function validate160(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate160.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "tone" || key0 === "do" || key0 === "dont" || pattern0.test(key0))) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema61,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.tone !== void 0) {
			let data0 = data.tone;
			if (Array.isArray(data0)) {
				const len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data1 = data0[i0];
					if (typeof data1 === "string") {
						if (func8(data1) < 1) {
							const err1 = {
								instancePath: instancePath + "/tone/" + i0,
								schemaPath: "#/properties/tone/items/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								schema: 1,
								parentSchema: schema61.properties.tone.items,
								data: data1
							};
							if (vErrors === null) vErrors = [err1];
							else vErrors.push(err1);
							errors++;
						}
					} else {
						const err2 = {
							instancePath: instancePath + "/tone/" + i0,
							schemaPath: "#/properties/tone/items/type",
							keyword: "type",
							params: { type: "string" },
							schema: schema61.properties.tone.items.type,
							parentSchema: schema61.properties.tone.items,
							data: data1
						};
						if (vErrors === null) vErrors = [err2];
						else vErrors.push(err2);
						errors++;
					}
				}
			} else {
				const err3 = {
					instancePath: instancePath + "/tone",
					schemaPath: "#/properties/tone/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema61.properties.tone.type,
					parentSchema: schema61.properties.tone,
					data: data0
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.do !== void 0) {
			let data2 = data.do;
			if (Array.isArray(data2)) {
				const len1 = data2.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data3 = data2[i1];
					if (typeof data3 === "string") {
						if (func8(data3) < 1) {
							const err4 = {
								instancePath: instancePath + "/do/" + i1,
								schemaPath: "#/properties/do/items/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								schema: 1,
								parentSchema: schema61.properties.do.items,
								data: data3
							};
							if (vErrors === null) vErrors = [err4];
							else vErrors.push(err4);
							errors++;
						}
					} else {
						const err5 = {
							instancePath: instancePath + "/do/" + i1,
							schemaPath: "#/properties/do/items/type",
							keyword: "type",
							params: { type: "string" },
							schema: schema61.properties.do.items.type,
							parentSchema: schema61.properties.do.items,
							data: data3
						};
						if (vErrors === null) vErrors = [err5];
						else vErrors.push(err5);
						errors++;
					}
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/do",
					schemaPath: "#/properties/do/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema61.properties.do.type,
					parentSchema: schema61.properties.do,
					data: data2
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.dont !== void 0) {
			let data4 = data.dont;
			if (Array.isArray(data4)) {
				const len2 = data4.length;
				for (let i2 = 0; i2 < len2; i2++) {
					let data5 = data4[i2];
					if (typeof data5 === "string") {
						if (func8(data5) < 1) {
							const err7 = {
								instancePath: instancePath + "/dont/" + i2,
								schemaPath: "#/properties/dont/items/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								schema: 1,
								parentSchema: schema61.properties.dont.items,
								data: data5
							};
							if (vErrors === null) vErrors = [err7];
							else vErrors.push(err7);
							errors++;
						}
					} else {
						const err8 = {
							instancePath: instancePath + "/dont/" + i2,
							schemaPath: "#/properties/dont/items/type",
							keyword: "type",
							params: { type: "string" },
							schema: schema61.properties.dont.items.type,
							parentSchema: schema61.properties.dont.items,
							data: data5
						};
						if (vErrors === null) vErrors = [err8];
						else vErrors.push(err8);
						errors++;
					}
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/dont",
					schemaPath: "#/properties/dont/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema61.properties.dont.type,
					parentSchema: schema61.properties.dont,
					data: data4
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
	} else {
		const err10 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema61.type,
			parentSchema: schema61,
			data
		};
		if (vErrors === null) vErrors = [err10];
		else vErrors.push(err10);
		errors++;
	}
	validate160.errors = vErrors;
	return errors === 0;
}
validate160.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
var schema62 = {
	"title": "Content pillar",
	"type": "object",
	"required": ["id", "name"],
	"properties": {
		"id": {
			"$ref": "#/$defs/slug",
			"x-defines": "pillar",
			"title": "Id"
		},
		"name": {
			"title": "Name",
			"type": "string",
			"minLength": 1
		},
		"share": {
			"title": "Share",
			"type": "number",
			"minimum": 0,
			"maximum": 100
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
		}
	},
	"patternProperties": { "^x-": true },
	"additionalProperties": false
};
function validate162(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate162.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "id" },
				schema: schema62.required,
				parentSchema: schema62,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.name === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" },
				schema: schema62.required,
				parentSchema: schema62,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "id" || key0 === "name" || key0 === "share" || key0 === "audiences" || key0 === "objectives" || pattern0.test(key0))) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema62,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.id !== void 0) {
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
		}
		if (data.name !== void 0) {
			let data1 = data.name;
			if (typeof data1 === "string") {
				if (func8(data1) < 1) {
					const err3 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						schema: 1,
						parentSchema: schema62.properties.name,
						data: data1
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema62.properties.name.type,
					parentSchema: schema62.properties.name,
					data: data1
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.share !== void 0) {
			let data2 = data.share;
			if (typeof data2 == "number" && isFinite(data2)) {
				if (data2 > 100 || isNaN(data2)) {
					const err5 = {
						instancePath: instancePath + "/share",
						schemaPath: "#/properties/share/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 100
						},
						schema: 100,
						parentSchema: schema62.properties.share,
						data: data2
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				if (data2 < 0 || isNaN(data2)) {
					const err6 = {
						instancePath: instancePath + "/share",
						schemaPath: "#/properties/share/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						schema: 0,
						parentSchema: schema62.properties.share,
						data: data2
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/share",
					schemaPath: "#/properties/share/type",
					keyword: "type",
					params: { type: "number" },
					schema: schema62.properties.share.type,
					parentSchema: schema62.properties.share,
					data: data2
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.audiences !== void 0) {
			let data3 = data.audiences;
			if (Array.isArray(data3)) {
				const len0 = data3.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate64(data3[i0], {
					instancePath: instancePath + "/audiences/" + i0,
					parentData: data3,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
					errors = vErrors.length;
				}
				let i1 = data3.length;
				let j0;
				if (i1 > 1) {
					outer0: for (; i1--;) for (j0 = i1; j0--;) if (func2(data3[i1], data3[j0])) {
						const err8 = {
							instancePath: instancePath + "/audiences",
							schemaPath: "#/properties/audiences/uniqueItems",
							keyword: "uniqueItems",
							params: {
								i: i1,
								j: j0
							},
							schema: true,
							parentSchema: schema62.properties.audiences,
							data: data3
						};
						if (vErrors === null) vErrors = [err8];
						else vErrors.push(err8);
						errors++;
						break outer0;
					}
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/audiences",
					schemaPath: "#/properties/audiences/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema62.properties.audiences.type,
					parentSchema: schema62.properties.audiences,
					data: data3
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.objectives !== void 0) {
			let data5 = data.objectives;
			if (Array.isArray(data5)) {
				const len1 = data5.length;
				for (let i2 = 0; i2 < len1; i2++) if (!validate64(data5[i2], {
					instancePath: instancePath + "/objectives/" + i2,
					parentData: data5,
					parentDataProperty: i2,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
					errors = vErrors.length;
				}
				let i3 = data5.length;
				let j1;
				if (i3 > 1) {
					outer1: for (; i3--;) for (j1 = i3; j1--;) if (func2(data5[i3], data5[j1])) {
						const err10 = {
							instancePath: instancePath + "/objectives",
							schemaPath: "#/properties/objectives/uniqueItems",
							keyword: "uniqueItems",
							params: {
								i: i3,
								j: j1
							},
							schema: true,
							parentSchema: schema62.properties.objectives,
							data: data5
						};
						if (vErrors === null) vErrors = [err10];
						else vErrors.push(err10);
						errors++;
						break outer1;
					}
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/objectives",
					schemaPath: "#/properties/objectives/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema62.properties.objectives.type,
					parentSchema: schema62.properties.objectives,
					data: data5
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
	} else {
		const err12 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema62.type,
			parentSchema: schema62,
			data
		};
		if (vErrors === null) vErrors = [err12];
		else vErrors.push(err12);
		errors++;
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
	let errors = 0;
	const evaluated0 = validate173.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "posts" || key0 === "per" || pattern0.test(key0))) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema64,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.posts !== void 0) {
			let data0 = data.posts;
			if (typeof data0 == "number" && isFinite(data0)) {
				if (data0 < 0 || isNaN(data0)) {
					const err1 = {
						instancePath: instancePath + "/posts",
						schemaPath: "#/properties/posts/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						schema: 0,
						parentSchema: schema64.properties.posts,
						data: data0
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
			} else {
				const err2 = {
					instancePath: instancePath + "/posts",
					schemaPath: "#/properties/posts/type",
					keyword: "type",
					params: { type: "number" },
					schema: schema64.properties.posts.type,
					parentSchema: schema64.properties.posts,
					data: data0
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.per !== void 0) {
			let data1 = data.per;
			if (!(data1 === "day" || data1 === "week" || data1 === "month")) {
				const err3 = {
					instancePath: instancePath + "/per",
					schemaPath: "#/properties/per/enum",
					keyword: "enum",
					params: { allowedValues: schema64.properties.per.enum },
					schema: schema64.properties.per.enum,
					parentSchema: schema64.properties.per,
					data: data1
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
	} else {
		const err4 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema64.type,
			parentSchema: schema64,
			data
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
	}
	validate173.errors = vErrors;
	return errors === 0;
}
validate173.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
var schema65 = {
	"title": "Duration",
	"type": "string",
	"pattern": "^[1-9][0-9]*[mhdw]$",
	"x-expects": "a duration such as 30m, 4h, 2d or 1w"
};
function validate176(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate176.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!pattern0.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[1-9][0-9]*[mhdw]$" },
				schema: "^[1-9][0-9]*[mhdw]$",
				parentSchema: schema65,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			schema: schema65.type,
			parentSchema: schema65,
			data
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate176.errors = vErrors;
	return errors === 0;
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
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "id" },
				schema: schema63.required,
				parentSchema: schema63,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.platform === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "platform" },
				schema: schema63.required,
				parentSchema: schema63,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(func4.call(schema63.properties, key0) || pattern0.test(key0))) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema63,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.id !== void 0) {
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
		}
		if (data.platform !== void 0) {
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
		}
		if (data.handle !== void 0) {
			let data2 = data.handle;
			if (typeof data2 === "string") {
				if (func8(data2) < 1) {
					const err3 = {
						instancePath: instancePath + "/handle",
						schemaPath: "#/properties/handle/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						schema: 1,
						parentSchema: schema63.properties.handle,
						data: data2
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/handle",
					schemaPath: "#/properties/handle/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema63.properties.handle.type,
					parentSchema: schema63.properties.handle,
					data: data2
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.audiences !== void 0) {
			let data3 = data.audiences;
			if (Array.isArray(data3)) {
				const len0 = data3.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate64(data3[i0], {
					instancePath: instancePath + "/audiences/" + i0,
					parentData: data3,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
					errors = vErrors.length;
				}
				let i1 = data3.length;
				let j0;
				if (i1 > 1) {
					outer0: for (; i1--;) for (j0 = i1; j0--;) if (func2(data3[i1], data3[j0])) {
						const err5 = {
							instancePath: instancePath + "/audiences",
							schemaPath: "#/properties/audiences/uniqueItems",
							keyword: "uniqueItems",
							params: {
								i: i1,
								j: j0
							},
							schema: true,
							parentSchema: schema63.properties.audiences,
							data: data3
						};
						if (vErrors === null) vErrors = [err5];
						else vErrors.push(err5);
						errors++;
						break outer0;
					}
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/audiences",
					schemaPath: "#/properties/audiences/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema63.properties.audiences.type,
					parentSchema: schema63.properties.audiences,
					data: data3
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.objectives !== void 0) {
			let data5 = data.objectives;
			if (Array.isArray(data5)) {
				const len1 = data5.length;
				for (let i2 = 0; i2 < len1; i2++) if (!validate64(data5[i2], {
					instancePath: instancePath + "/objectives/" + i2,
					parentData: data5,
					parentDataProperty: i2,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
					errors = vErrors.length;
				}
				let i3 = data5.length;
				let j1;
				if (i3 > 1) {
					outer1: for (; i3--;) for (j1 = i3; j1--;) if (func2(data5[i3], data5[j1])) {
						const err7 = {
							instancePath: instancePath + "/objectives",
							schemaPath: "#/properties/objectives/uniqueItems",
							keyword: "uniqueItems",
							params: {
								i: i3,
								j: j1
							},
							schema: true,
							parentSchema: schema63.properties.objectives,
							data: data5
						};
						if (vErrors === null) vErrors = [err7];
						else vErrors.push(err7);
						errors++;
						break outer1;
					}
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/objectives",
					schemaPath: "#/properties/objectives/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema63.properties.objectives.type,
					parentSchema: schema63.properties.objectives,
					data: data5
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.languages !== void 0) {
			let data7 = data.languages;
			if (Array.isArray(data7)) {
				const len2 = data7.length;
				for (let i4 = 0; i4 < len2; i4++) if (!validate62(data7[i4], {
					instancePath: instancePath + "/languages/" + i4,
					parentData: data7,
					parentDataProperty: i4,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
					errors = vErrors.length;
				}
				let i5 = data7.length;
				let j2;
				if (i5 > 1) {
					outer2: for (; i5--;) for (j2 = i5; j2--;) if (func2(data7[i5], data7[j2])) {
						const err9 = {
							instancePath: instancePath + "/languages",
							schemaPath: "#/properties/languages/uniqueItems",
							keyword: "uniqueItems",
							params: {
								i: i5,
								j: j2
							},
							schema: true,
							parentSchema: schema63.properties.languages,
							data: data7
						};
						if (vErrors === null) vErrors = [err9];
						else vErrors.push(err9);
						errors++;
						break outer2;
					}
				}
			} else {
				const err10 = {
					instancePath: instancePath + "/languages",
					schemaPath: "#/properties/languages/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema63.properties.languages.type,
					parentSchema: schema63.properties.languages,
					data: data7
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.tone !== void 0) {
			let data9 = data.tone;
			if (typeof data9 === "string") {
				if (func8(data9) < 1) {
					const err11 = {
						instancePath: instancePath + "/tone",
						schemaPath: "#/properties/tone/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						schema: 1,
						parentSchema: schema63.properties.tone,
						data: data9
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
			} else {
				const err12 = {
					instancePath: instancePath + "/tone",
					schemaPath: "#/properties/tone/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema63.properties.tone.type,
					parentSchema: schema63.properties.tone,
					data: data9
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.frequency !== void 0) {
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
		}
		if (data.formats !== void 0) {
			let data11 = data.formats;
			if (Array.isArray(data11)) {
				const len3 = data11.length;
				for (let i6 = 0; i6 < len3; i6++) if (!validate64(data11[i6], {
					instancePath: instancePath + "/formats/" + i6,
					parentData: data11,
					parentDataProperty: i6,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
					errors = vErrors.length;
				}
				let i7 = data11.length;
				let j3;
				if (i7 > 1) {
					outer3: for (; i7--;) for (j3 = i7; j3--;) if (func2(data11[i7], data11[j3])) {
						const err13 = {
							instancePath: instancePath + "/formats",
							schemaPath: "#/properties/formats/uniqueItems",
							keyword: "uniqueItems",
							params: {
								i: i7,
								j: j3
							},
							schema: true,
							parentSchema: schema63.properties.formats,
							data: data11
						};
						if (vErrors === null) vErrors = [err13];
						else vErrors.push(err13);
						errors++;
						break outer3;
					}
				}
			} else {
				const err14 = {
					instancePath: instancePath + "/formats",
					schemaPath: "#/properties/formats/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema63.properties.formats.type,
					parentSchema: schema63.properties.formats,
					data: data11
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.effortPerPost !== void 0) {
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
		}
		if (data.rationale !== void 0) {
			let data14 = data.rationale;
			if (typeof data14 === "string") {
				if (func8(data14) < 1) {
					const err15 = {
						instancePath: instancePath + "/rationale",
						schemaPath: "#/properties/rationale/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						schema: 1,
						parentSchema: schema63.properties.rationale,
						data: data14
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
			} else {
				const err16 = {
					instancePath: instancePath + "/rationale",
					schemaPath: "#/properties/rationale/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema63.properties.rationale.type,
					parentSchema: schema63.properties.rationale,
					data: data14
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
	} else {
		const err17 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema63.type,
			parentSchema: schema63,
			data
		};
		if (vErrors === null) vErrors = [err17];
		else vErrors.push(err17);
		errors++;
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
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "id" },
				schema: schema66.required,
				parentSchema: schema66,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.description === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "description" },
				schema: schema66.required,
				parentSchema: schema66,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(func4.call(schema66.properties, key0) || pattern0.test(key0))) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema66,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.id !== void 0) {
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
		}
		if (data.description !== void 0) {
			let data1 = data.description;
			if (typeof data1 === "string") {
				if (func8(data1) < 1) {
					const err3 = {
						instancePath: instancePath + "/description",
						schemaPath: "#/properties/description/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						schema: 1,
						parentSchema: schema66.properties.description,
						data: data1
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/description",
					schemaPath: "#/properties/description/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema66.properties.description.type,
					parentSchema: schema66.properties.description,
					data: data1
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.objectives !== void 0) {
			let data2 = data.objectives;
			if (Array.isArray(data2)) {
				const len0 = data2.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate64(data2[i0], {
					instancePath: instancePath + "/objectives/" + i0,
					parentData: data2,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
					errors = vErrors.length;
				}
				let i1 = data2.length;
				let j0;
				if (i1 > 1) {
					outer0: for (; i1--;) for (j0 = i1; j0--;) if (func2(data2[i1], data2[j0])) {
						const err5 = {
							instancePath: instancePath + "/objectives",
							schemaPath: "#/properties/objectives/uniqueItems",
							keyword: "uniqueItems",
							params: {
								i: i1,
								j: j0
							},
							schema: true,
							parentSchema: schema66.properties.objectives,
							data: data2
						};
						if (vErrors === null) vErrors = [err5];
						else vErrors.push(err5);
						errors++;
						break outer0;
					}
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/objectives",
					schemaPath: "#/properties/objectives/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema66.properties.objectives.type,
					parentSchema: schema66.properties.objectives,
					data: data2
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.channels !== void 0) {
			let data4 = data.channels;
			if (Array.isArray(data4)) {
				const len1 = data4.length;
				for (let i2 = 0; i2 < len1; i2++) if (!validate64(data4[i2], {
					instancePath: instancePath + "/channels/" + i2,
					parentData: data4,
					parentDataProperty: i2,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
					errors = vErrors.length;
				}
				let i3 = data4.length;
				let j1;
				if (i3 > 1) {
					outer1: for (; i3--;) for (j1 = i3; j1--;) if (func2(data4[i3], data4[j1])) {
						const err7 = {
							instancePath: instancePath + "/channels",
							schemaPath: "#/properties/channels/uniqueItems",
							keyword: "uniqueItems",
							params: {
								i: i3,
								j: j1
							},
							schema: true,
							parentSchema: schema66.properties.channels,
							data: data4
						};
						if (vErrors === null) vErrors = [err7];
						else vErrors.push(err7);
						errors++;
						break outer1;
					}
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/channels",
					schemaPath: "#/properties/channels/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema66.properties.channels.type,
					parentSchema: schema66.properties.channels,
					data: data4
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.pillar !== void 0) {
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
		}
		if (data.owner !== void 0) {
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
		}
		if (data.start !== void 0) {
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
		}
		if (data.end !== void 0) {
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
		}
		if (data.effort !== void 0) {
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
		}
		if (data.per !== void 0) {
			let data11 = data.per;
			if (!(data11 === "day" || data11 === "week" || data11 === "month" || data11 === "once")) {
				const err9 = {
					instancePath: instancePath + "/per",
					schemaPath: "#/properties/per/enum",
					keyword: "enum",
					params: { allowedValues: schema66.properties.per.enum },
					schema: schema66.properties.per.enum,
					parentSchema: schema66.properties.per,
					data: data11
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.addresses !== void 0) {
			let data12 = data.addresses;
			if (Array.isArray(data12)) {
				const len2 = data12.length;
				for (let i4 = 0; i4 < len2; i4++) if (!validate64(data12[i4], {
					instancePath: instancePath + "/addresses/" + i4,
					parentData: data12,
					parentDataProperty: i4,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
					errors = vErrors.length;
				}
				let i5 = data12.length;
				let j2;
				if (i5 > 1) {
					outer2: for (; i5--;) for (j2 = i5; j2--;) if (func2(data12[i5], data12[j2])) {
						const err10 = {
							instancePath: instancePath + "/addresses",
							schemaPath: "#/properties/addresses/uniqueItems",
							keyword: "uniqueItems",
							params: {
								i: i5,
								j: j2
							},
							schema: true,
							parentSchema: schema66.properties.addresses,
							data: data12
						};
						if (vErrors === null) vErrors = [err10];
						else vErrors.push(err10);
						errors++;
						break outer2;
					}
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/addresses",
					schemaPath: "#/properties/addresses/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema66.properties.addresses.type,
					parentSchema: schema66.properties.addresses,
					data: data12
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
	} else {
		const err12 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema66.type,
			parentSchema: schema66,
			data
		};
		if (vErrors === null) vErrors = [err12];
		else vErrors.push(err12);
		errors++;
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
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "voice" || key0 === "pillars" || key0 === "channels" || key0 === "actions" || pattern0.test(key0))) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema60,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.voice !== void 0) {
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
		}
		if (data.pillars !== void 0) {
			let data1 = data.pillars;
			if (Array.isArray(data1)) {
				const len0 = data1.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate162(data1[i0], {
					instancePath: instancePath + "/pillars/" + i0,
					parentData: data1,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate162.errors : vErrors.concat(validate162.errors);
					errors = vErrors.length;
				}
			} else {
				const err1 = {
					instancePath: instancePath + "/pillars",
					schemaPath: "#/properties/pillars/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema60.properties.pillars.type,
					parentSchema: schema60.properties.pillars,
					data: data1
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
		if (data.channels !== void 0) {
			let data3 = data.channels;
			if (Array.isArray(data3)) {
				const len1 = data3.length;
				for (let i1 = 0; i1 < len1; i1++) if (!validate167(data3[i1], {
					instancePath: instancePath + "/channels/" + i1,
					parentData: data3,
					parentDataProperty: i1,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate167.errors : vErrors.concat(validate167.errors);
					errors = vErrors.length;
				}
			} else {
				const err2 = {
					instancePath: instancePath + "/channels",
					schemaPath: "#/properties/channels/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema60.properties.channels.type,
					parentSchema: schema60.properties.channels,
					data: data3
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.actions !== void 0) {
			let data5 = data.actions;
			if (Array.isArray(data5)) {
				const len2 = data5.length;
				for (let i2 = 0; i2 < len2; i2++) if (!validate179(data5[i2], {
					instancePath: instancePath + "/actions/" + i2,
					parentData: data5,
					parentDataProperty: i2,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
					errors = vErrors.length;
				}
			} else {
				const err3 = {
					instancePath: instancePath + "/actions",
					schemaPath: "#/properties/actions/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema60.properties.actions.type,
					parentSchema: schema60.properties.actions,
					data: data5
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
	} else {
		const err4 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema60.type,
			parentSchema: schema60,
			data
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
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
var schema68 = {
	"title": "Technology",
	"type": "object",
	"properties": { "tools": {
		"title": "Tools",
		"type": "array",
		"items": { "$ref": "#/$defs/tool" }
	} },
	"patternProperties": { "^x-": true },
	"additionalProperties": false
};
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
var schema70 = {
	"title": "Cost",
	"type": "object",
	"properties": {
		"amount": {
			"title": "Amount",
			"type": "number",
			"minimum": 0
		},
		"per": {
			"$ref": "#/$defs/spendPer",
			"title": "Per"
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
	let errors = 0;
	const evaluated0 = validate197.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!(data === "once" || data === "week" || data === "month" || data === "quarter" || data === "year")) {
		const err0 = {
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema71.enum },
			schema: schema71.enum,
			parentSchema: schema71,
			data
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	validate197.errors = vErrors;
	return errors === 0;
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
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "amount" || key0 === "per" || pattern0.test(key0))) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema70,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.amount !== void 0) {
			let data0 = data.amount;
			if (typeof data0 == "number" && isFinite(data0)) {
				if (data0 < 0 || isNaN(data0)) {
					const err1 = {
						instancePath: instancePath + "/amount",
						schemaPath: "#/properties/amount/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						schema: 0,
						parentSchema: schema70.properties.amount,
						data: data0
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
			} else {
				const err2 = {
					instancePath: instancePath + "/amount",
					schemaPath: "#/properties/amount/type",
					keyword: "type",
					params: { type: "number" },
					schema: schema70.properties.amount.type,
					parentSchema: schema70.properties.amount,
					data: data0
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.per !== void 0) {
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
		}
	} else {
		const err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema70.type,
			parentSchema: schema70,
			data
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
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
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "id" },
				schema: schema69.required,
				parentSchema: schema69,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.name === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" },
				schema: schema69.required,
				parentSchema: schema69,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "id" || key0 === "name" || key0 === "purposes" || key0 === "owner" || key0 === "cost" || key0 === "rationale" || pattern0.test(key0))) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema69,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.id !== void 0) {
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
		}
		if (data.name !== void 0) {
			let data1 = data.name;
			if (typeof data1 === "string") {
				if (func8(data1) < 1) {
					const err3 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						schema: 1,
						parentSchema: schema69.properties.name,
						data: data1
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema69.properties.name.type,
					parentSchema: schema69.properties.name,
					data: data1
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.purposes !== void 0) {
			let data2 = data.purposes;
			if (Array.isArray(data2)) {
				const len0 = data2.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data3 = data2[i0];
					if (!(data3 === "publishing" || data3 === "analytics" || data3 === "listening" || data3 === "inbox" || data3 === "design" || data3 === "video" || data3 === "advertising" || data3 === "collaboration" || data3 === "crm" || data3 === "link-tracking" || data3 === "archiving")) {
						const err5 = {
							instancePath: instancePath + "/purposes/" + i0,
							schemaPath: "#/properties/purposes/items/enum",
							keyword: "enum",
							params: { allowedValues: schema69.properties.purposes.items.enum },
							schema: schema69.properties.purposes.items.enum,
							parentSchema: schema69.properties.purposes.items,
							data: data3
						};
						if (vErrors === null) vErrors = [err5];
						else vErrors.push(err5);
						errors++;
					}
				}
				let i1 = data2.length;
				let j0;
				if (i1 > 1) {
					outer0: for (; i1--;) for (j0 = i1; j0--;) if (func2(data2[i1], data2[j0])) {
						const err6 = {
							instancePath: instancePath + "/purposes",
							schemaPath: "#/properties/purposes/uniqueItems",
							keyword: "uniqueItems",
							params: {
								i: i1,
								j: j0
							},
							schema: true,
							parentSchema: schema69.properties.purposes,
							data: data2
						};
						if (vErrors === null) vErrors = [err6];
						else vErrors.push(err6);
						errors++;
						break outer0;
					}
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/purposes",
					schemaPath: "#/properties/purposes/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema69.properties.purposes.type,
					parentSchema: schema69.properties.purposes,
					data: data2
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.owner !== void 0) {
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
		}
		if (data.cost !== void 0) {
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
		}
		if (data.rationale !== void 0) {
			let data6 = data.rationale;
			if (typeof data6 === "string") {
				if (func8(data6) < 1) {
					const err8 = {
						instancePath: instancePath + "/rationale",
						schemaPath: "#/properties/rationale/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						schema: 1,
						parentSchema: schema69.properties.rationale,
						data: data6
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/rationale",
					schemaPath: "#/properties/rationale/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema69.properties.rationale.type,
					parentSchema: schema69.properties.rationale,
					data: data6
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
	} else {
		const err10 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema69.type,
			parentSchema: schema69,
			data
		};
		if (vErrors === null) vErrors = [err10];
		else vErrors.push(err10);
		errors++;
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
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "tools" || pattern0.test(key0))) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema68,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.tools !== void 0) {
			let data0 = data.tools;
			if (Array.isArray(data0)) {
				const len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate193(data0[i0], {
					instancePath: instancePath + "/tools/" + i0,
					parentData: data0,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate193.errors : vErrors.concat(validate193.errors);
					errors = vErrors.length;
				}
			} else {
				const err1 = {
					instancePath: instancePath + "/tools",
					schemaPath: "#/properties/tools/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema68.properties.tools.type,
					parentSchema: schema68.properties.tools,
					data: data0
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema68.type,
			parentSchema: schema68,
			data
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
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
var schema73 = {
	"title": "KPIs",
	"type": "array",
	"items": { "$ref": "#/$defs/kpi" }
};
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
var schema75 = {
	"title": "Baseline",
	"type": "object",
	"properties": {
		"value": {
			"title": "Value",
			"type": "number"
		},
		"on": {
			"$ref": "#/$defs/date",
			"title": "Read on"
		},
		"unknown": {
			"title": "Unknown",
			"type": "boolean"
		},
		"measureBy": {
			"$ref": "#/$defs/date",
			"title": "Measure by"
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
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "value" || key0 === "on" || key0 === "unknown" || key0 === "measureBy" || pattern0.test(key0))) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema75,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.value !== void 0) {
			let data0 = data.value;
			if (!(typeof data0 == "number" && isFinite(data0))) {
				const err1 = {
					instancePath: instancePath + "/value",
					schemaPath: "#/properties/value/type",
					keyword: "type",
					params: { type: "number" },
					schema: schema75.properties.value.type,
					parentSchema: schema75.properties.value,
					data: data0
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
		if (data.on !== void 0) {
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
		}
		if (data.unknown !== void 0) {
			let data2 = data.unknown;
			if (typeof data2 !== "boolean") {
				const err2 = {
					instancePath: instancePath + "/unknown",
					schemaPath: "#/properties/unknown/type",
					keyword: "type",
					params: { type: "boolean" },
					schema: schema75.properties.unknown.type,
					parentSchema: schema75.properties.unknown,
					data: data2
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.measureBy !== void 0) {
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
		}
	} else {
		const err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema75.type,
			parentSchema: schema75,
			data
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
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
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "value" || key0 === "change" || key0 === "by" || key0 === "min" || key0 === "max" || key0 === "pass" || pattern0.test(key0))) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema76,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.value !== void 0) {
			let data0 = data.value;
			if (!(typeof data0 == "number" && isFinite(data0))) {
				const err1 = {
					instancePath: instancePath + "/value",
					schemaPath: "#/properties/value/type",
					keyword: "type",
					params: { type: "number" },
					schema: schema76.properties.value.type,
					parentSchema: schema76.properties.value,
					data: data0
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
		if (data.change !== void 0) {
			let data1 = data.change;
			if (typeof data1 === "string") {
				if (!pattern0.test(data1)) {
					const err2 = {
						instancePath: instancePath + "/change",
						schemaPath: "#/properties/change/pattern",
						keyword: "pattern",
						params: { pattern: "^([+-][0-9]+(\\.[0-9]+)?(%|pp)|x[0-9]+(\\.[0-9]+)?)$" },
						schema: "^([+-][0-9]+(\\.[0-9]+)?(%|pp)|x[0-9]+(\\.[0-9]+)?)$",
						parentSchema: schema76.properties.change,
						data: data1
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
			} else {
				const err3 = {
					instancePath: instancePath + "/change",
					schemaPath: "#/properties/change/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema76.properties.change.type,
					parentSchema: schema76.properties.change,
					data: data1
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.by !== void 0) {
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
		}
		if (data.min !== void 0) {
			let data3 = data.min;
			if (!(typeof data3 == "number" && isFinite(data3))) {
				const err4 = {
					instancePath: instancePath + "/min",
					schemaPath: "#/properties/min/type",
					keyword: "type",
					params: { type: "number" },
					schema: schema76.properties.min.type,
					parentSchema: schema76.properties.min,
					data: data3
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.max !== void 0) {
			let data4 = data.max;
			if (!(typeof data4 == "number" && isFinite(data4))) {
				const err5 = {
					instancePath: instancePath + "/max",
					schemaPath: "#/properties/max/type",
					keyword: "type",
					params: { type: "number" },
					schema: schema76.properties.max.type,
					parentSchema: schema76.properties.max,
					data: data4
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.pass !== void 0) {
			let data5 = data.pass;
			if (!(data5 === "min" || data5 === "max")) {
				const err6 = {
					instancePath: instancePath + "/pass",
					schemaPath: "#/properties/pass/enum",
					keyword: "enum",
					params: { allowedValues: schema76.properties.pass.enum },
					schema: schema76.properties.pass.enum,
					parentSchema: schema76.properties.pass,
					data: data5
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
	} else {
		const err7 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema76.type,
			parentSchema: schema76,
			data
		};
		if (vErrors === null) vErrors = [err7];
		else vErrors.push(err7);
		errors++;
	}
	validate214.errors = vErrors;
	return errors === 0;
}
validate214.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
var schema77 = {
	"title": "Milestone",
	"type": "object",
	"properties": {
		"value": {
			"title": "Value",
			"type": "number"
		},
		"by": {
			"$ref": "#/$defs/date",
			"title": "By"
		}
	},
	"patternProperties": { "^x-": true },
	"additionalProperties": false
};
function validate217(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate217.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "value" || key0 === "by" || pattern0.test(key0))) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema77,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.value !== void 0) {
			let data0 = data.value;
			if (!(typeof data0 == "number" && isFinite(data0))) {
				const err1 = {
					instancePath: instancePath + "/value",
					schemaPath: "#/properties/value/type",
					keyword: "type",
					params: { type: "number" },
					schema: schema77.properties.value.type,
					parentSchema: schema77.properties.value,
					data: data0
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
		if (data.by !== void 0) {
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
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema77.type,
			parentSchema: schema77,
			data
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
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
	let errors = 0;
	const evaluated0 = validate220.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!(data === "daily" || data === "weekly" || data === "biweekly" || data === "monthly" || data === "quarterly" || data === "yearly")) {
		const err0 = {
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema78.enum },
			schema: schema78.enum,
			parentSchema: schema78,
			data
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	validate220.errors = vErrors;
	return errors === 0;
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
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "id" },
				schema: schema74.required,
				parentSchema: schema74,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.name === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" },
				schema: schema74.required,
				parentSchema: schema74,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(func4.call(schema74.properties, key0) || pattern0.test(key0))) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema74,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.id !== void 0) {
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
		}
		if (data.name !== void 0) {
			let data1 = data.name;
			if (typeof data1 === "string") {
				if (func8(data1) < 1) {
					const err3 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						schema: 1,
						parentSchema: schema74.properties.name,
						data: data1
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema74.properties.name.type,
					parentSchema: schema74.properties.name,
					data: data1
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.objective !== void 0) {
			let data2 = data.objective;
			const _errs7 = errors;
			let valid1 = false;
			const _errs8 = errors;
			if (typeof data2 === "string") {
				if (!pattern0.test(data2)) {
					const err5 = {
						instancePath: instancePath + "/objective",
						schemaPath: "#/properties/objective/anyOf/0/pattern",
						keyword: "pattern",
						params: { pattern: "^[\\p{Ll}\\p{Lo}\\p{M}\\p{N}]+(-[\\p{Ll}\\p{Lo}\\p{M}\\p{N}]+)*$" },
						schema: "^[\\p{Ll}\\p{Lo}\\p{M}\\p{N}]+(-[\\p{Ll}\\p{Lo}\\p{M}\\p{N}]+)*$",
						parentSchema: schema74.properties.objective.anyOf[0],
						data: data2
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/objective",
					schemaPath: "#/properties/objective/anyOf/0/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema74.properties.objective.anyOf[0].type,
					parentSchema: schema74.properties.objective.anyOf[0],
					data: data2
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
			var _valid0 = _errs8 === errors;
			valid1 = valid1 || _valid0;
			const _errs12 = errors;
			if (Array.isArray(data2)) {
				const len0 = data2.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate64(data2[i0], {
					instancePath: instancePath + "/objective/" + i0,
					parentData: data2,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
					errors = vErrors.length;
				}
				let i1 = data2.length;
				let j0;
				if (i1 > 1) {
					outer0: for (; i1--;) for (j0 = i1; j0--;) if (func2(data2[i1], data2[j0])) {
						const err7 = {
							instancePath: instancePath + "/objective",
							schemaPath: "#/properties/objective/anyOf/1/uniqueItems",
							keyword: "uniqueItems",
							params: {
								i: i1,
								j: j0
							},
							schema: true,
							parentSchema: schema74.properties.objective.anyOf[1],
							data: data2
						};
						if (vErrors === null) vErrors = [err7];
						else vErrors.push(err7);
						errors++;
						break outer0;
					}
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/objective",
					schemaPath: "#/properties/objective/anyOf/1/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema74.properties.objective.anyOf[1].type,
					parentSchema: schema74.properties.objective.anyOf[1],
					data: data2
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
			var _valid0 = _errs12 === errors;
			valid1 = valid1 || _valid0;
			if (!valid1) {
				const err9 = {
					instancePath: instancePath + "/objective",
					schemaPath: "#/properties/objective/anyOf",
					keyword: "anyOf",
					params: {},
					schema: schema74.properties.objective.anyOf,
					parentSchema: schema74.properties.objective,
					data: data2
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			} else {
				errors = _errs7;
				if (vErrors !== null) {
					if (_errs7) vErrors.length = _errs7;
					else vErrors = null;
				}
			}
		}
		if (data.metric !== void 0) {
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
		}
		if (data.formula !== void 0) {
			let data5 = data.formula;
			if (typeof data5 === "string") {
				if (func8(data5) < 1) {
					const err10 = {
						instancePath: instancePath + "/formula",
						schemaPath: "#/properties/formula/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						schema: 1,
						parentSchema: schema74.properties.formula,
						data: data5
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/formula",
					schemaPath: "#/properties/formula/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema74.properties.formula.type,
					parentSchema: schema74.properties.formula,
					data: data5
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.channel !== void 0) {
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
		}
		if (data.of !== void 0) {
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
		}
		if (data.unit !== void 0) {
			let data8 = data.unit;
			if (!(data8 === "count" || data8 === "percent" || data8 === "currency" || data8 === "duration" || data8 === "ratio" || data8 === "score")) {
				const err12 = {
					instancePath: instancePath + "/unit",
					schemaPath: "#/properties/unit/enum",
					keyword: "enum",
					params: { allowedValues: schema74.properties.unit.enum },
					schema: schema74.properties.unit.enum,
					parentSchema: schema74.properties.unit,
					data: data8
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.direction !== void 0) {
			let data9 = data.direction;
			if (!(data9 === "up" || data9 === "down" || data9 === "keep")) {
				const err13 = {
					instancePath: instancePath + "/direction",
					schemaPath: "#/properties/direction/enum",
					keyword: "enum",
					params: { allowedValues: schema74.properties.direction.enum },
					schema: schema74.properties.direction.enum,
					parentSchema: schema74.properties.direction,
					data: data9
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.baseline !== void 0) {
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
		}
		if (data.target !== void 0) {
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
		}
		if (data.milestones !== void 0) {
			let data12 = data.milestones;
			if (Array.isArray(data12)) {
				const len1 = data12.length;
				for (let i2 = 0; i2 < len1; i2++) if (!validate217(data12[i2], {
					instancePath: instancePath + "/milestones/" + i2,
					parentData: data12,
					parentDataProperty: i2,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate217.errors : vErrors.concat(validate217.errors);
					errors = vErrors.length;
				}
			} else {
				const err14 = {
					instancePath: instancePath + "/milestones",
					schemaPath: "#/properties/milestones/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema74.properties.milestones.type,
					parentSchema: schema74.properties.milestones,
					data: data12
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.source !== void 0) {
			let data14 = data.source;
			if (typeof data14 === "string") {
				if (!pattern0.test(data14)) {
					const err15 = {
						instancePath: instancePath + "/source",
						schemaPath: "#/properties/source/pattern",
						keyword: "pattern",
						params: { pattern: "^(native:)?[\\p{Ll}\\p{Lo}\\p{M}\\p{N}]+(-[\\p{Ll}\\p{Lo}\\p{M}\\p{N}]+)*$" },
						schema: "^(native:)?[\\p{Ll}\\p{Lo}\\p{M}\\p{N}]+(-[\\p{Ll}\\p{Lo}\\p{M}\\p{N}]+)*$",
						parentSchema: schema74.properties.source,
						data: data14
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
			} else {
				const err16 = {
					instancePath: instancePath + "/source",
					schemaPath: "#/properties/source/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema74.properties.source.type,
					parentSchema: schema74.properties.source,
					data: data14
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
		if (data.cadence !== void 0) {
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
		}
		if (data.owner !== void 0) {
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
		}
	} else {
		const err17 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema74.type,
			parentSchema: schema74,
			data
		};
		if (vErrors === null) vErrors = [err17];
		else vErrors.push(err17);
		errors++;
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
	if (Array.isArray(data)) {
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) if (!validate204(data[i0], {
			instancePath: instancePath + "/" + i0,
			parentData: data,
			parentDataProperty: i0,
			rootData,
			dynamicAnchors
		})) {
			vErrors = vErrors === null ? validate204.errors : vErrors.concat(validate204.errors);
			errors = vErrors.length;
		}
	} else {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" },
			schema: schema73.type,
			parentSchema: schema73,
			data
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
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
var schema80 = {
	"title": "Measurement",
	"type": "object",
	"properties": {
		"reviews": {
			"title": "Reviews",
			"type": "array",
			"items": { "$ref": "#/$defs/performanceReview" }
		},
		"thresholds": { "$ref": "#/$defs/thresholds" },
		"corrections": {
			"title": "Corrections",
			"type": "array",
			"items": { "$ref": "#/$defs/correction" }
		},
		"results": {
			"title": "Results",
			"anyOf": [{
				"type": "string",
				"pattern": "^(?!/|[A-Za-z][A-Za-z0-9+.-]*:)[^\\\\]+$",
				"x-expects": "a path from the plan's folder with forward slashes, such as media/reel.mp4"
			}, {
				"type": "array",
				"items": { "anyOf": [{
					"type": "string",
					"pattern": "^(?!/|[A-Za-z][A-Za-z0-9+.-]*:)[^\\\\]+$",
					"x-expects": "a path from the plan's folder with forward slashes, such as media/reel.mp4"
				}, { "$ref": "#/$defs/result" }] }
			}]
		}
	},
	"patternProperties": { "^x-": true },
	"additionalProperties": false
};
var schema81 = {
	"title": "Review",
	"type": "object",
	"properties": {
		"cadence": {
			"$ref": "#/$defs/cadence",
			"title": "Cadence"
		},
		"owner": {
			"$ref": "#/$defs/slug",
			"x-refers": "team member",
			"title": "Owner"
		},
		"attendees": {
			"title": "Attendees",
			"type": "array",
			"uniqueItems": true,
			"items": {
				"$ref": "#/$defs/slug",
				"x-refers": "team member"
			}
		}
	},
	"patternProperties": { "^x-": true },
	"additionalProperties": false
};
function validate227(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate227.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "cadence" || key0 === "owner" || key0 === "attendees" || pattern0.test(key0))) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema81,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.cadence !== void 0) {
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
		}
		if (data.owner !== void 0) {
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
		}
		if (data.attendees !== void 0) {
			let data2 = data.attendees;
			if (Array.isArray(data2)) {
				const len0 = data2.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate64(data2[i0], {
					instancePath: instancePath + "/attendees/" + i0,
					parentData: data2,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
					errors = vErrors.length;
				}
				let i1 = data2.length;
				let j0;
				if (i1 > 1) {
					outer0: for (; i1--;) for (j0 = i1; j0--;) if (func2(data2[i1], data2[j0])) {
						const err1 = {
							instancePath: instancePath + "/attendees",
							schemaPath: "#/properties/attendees/uniqueItems",
							keyword: "uniqueItems",
							params: {
								i: i1,
								j: j0
							},
							schema: true,
							parentSchema: schema81.properties.attendees,
							data: data2
						};
						if (vErrors === null) vErrors = [err1];
						else vErrors.push(err1);
						errors++;
						break outer0;
					}
				}
			} else {
				const err2 = {
					instancePath: instancePath + "/attendees",
					schemaPath: "#/properties/attendees/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema81.properties.attendees.type,
					parentSchema: schema81.properties.attendees,
					data: data2
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
	} else {
		const err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema81.type,
			parentSchema: schema81,
			data
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate227.errors = vErrors;
	return errors === 0;
}
validate227.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
var schema82 = {
	"title": "Thresholds",
	"type": "object",
	"properties": {
		"onTrack": {
			"title": "On track",
			"type": "number",
			"minimum": 0,
			"maximum": 1
		},
		"atRisk": {
			"title": "At risk",
			"type": "number",
			"minimum": 0,
			"maximum": 1
		}
	},
	"patternProperties": { "^x-": true },
	"additionalProperties": false
};
function validate232(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate232.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "onTrack" || key0 === "atRisk" || pattern0.test(key0))) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema82,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.onTrack !== void 0) {
			let data0 = data.onTrack;
			if (typeof data0 == "number" && isFinite(data0)) {
				if (data0 > 1 || isNaN(data0)) {
					const err1 = {
						instancePath: instancePath + "/onTrack",
						schemaPath: "#/properties/onTrack/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 1
						},
						schema: 1,
						parentSchema: schema82.properties.onTrack,
						data: data0
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
				if (data0 < 0 || isNaN(data0)) {
					const err2 = {
						instancePath: instancePath + "/onTrack",
						schemaPath: "#/properties/onTrack/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						schema: 0,
						parentSchema: schema82.properties.onTrack,
						data: data0
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
			} else {
				const err3 = {
					instancePath: instancePath + "/onTrack",
					schemaPath: "#/properties/onTrack/type",
					keyword: "type",
					params: { type: "number" },
					schema: schema82.properties.onTrack.type,
					parentSchema: schema82.properties.onTrack,
					data: data0
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.atRisk !== void 0) {
			let data1 = data.atRisk;
			if (typeof data1 == "number" && isFinite(data1)) {
				if (data1 > 1 || isNaN(data1)) {
					const err4 = {
						instancePath: instancePath + "/atRisk",
						schemaPath: "#/properties/atRisk/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 1
						},
						schema: 1,
						parentSchema: schema82.properties.atRisk,
						data: data1
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				if (data1 < 0 || isNaN(data1)) {
					const err5 = {
						instancePath: instancePath + "/atRisk",
						schemaPath: "#/properties/atRisk/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						schema: 0,
						parentSchema: schema82.properties.atRisk,
						data: data1
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/atRisk",
					schemaPath: "#/properties/atRisk/type",
					keyword: "type",
					params: { type: "number" },
					schema: schema82.properties.atRisk.type,
					parentSchema: schema82.properties.atRisk,
					data: data1
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
	} else {
		const err7 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema82.type,
			parentSchema: schema82,
			data
		};
		if (vErrors === null) vErrors = [err7];
		else vErrors.push(err7);
		errors++;
	}
	validate232.errors = vErrors;
	return errors === 0;
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
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.kpi === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "kpi" },
				schema: schema83.required,
				parentSchema: schema83,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "kpi" || key0 === "when" || key0 === "twice" || key0 === "then" || key0 === "action" || key0 === "owner" || pattern0.test(key0))) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema83,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.kpi !== void 0) {
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
		}
		if (data.when !== void 0) {
			let data1 = data.when;
			if (!(data1 === "at-risk" || data1 === "behind")) {
				const err2 = {
					instancePath: instancePath + "/when",
					schemaPath: "#/properties/when/enum",
					keyword: "enum",
					params: { allowedValues: schema83.properties.when.enum },
					schema: schema83.properties.when.enum,
					parentSchema: schema83.properties.when,
					data: data1
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.twice !== void 0) {
			let data2 = data.twice;
			if (typeof data2 !== "boolean") {
				const err3 = {
					instancePath: instancePath + "/twice",
					schemaPath: "#/properties/twice/type",
					keyword: "type",
					params: { type: "boolean" },
					schema: schema83.properties.twice.type,
					parentSchema: schema83.properties.twice,
					data: data2
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.then !== void 0) {
			let data3 = data.then;
			if (typeof data3 === "string") {
				if (func8(data3) < 1) {
					const err4 = {
						instancePath: instancePath + "/then",
						schemaPath: "#/properties/then/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						schema: 1,
						parentSchema: schema83.properties.then,
						data: data3
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/then",
					schemaPath: "#/properties/then/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema83.properties.then.type,
					parentSchema: schema83.properties.then,
					data: data3
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.action !== void 0) {
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
		}
		if (data.owner !== void 0) {
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
		}
	} else {
		const err6 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema83.type,
			parentSchema: schema83,
			data
		};
		if (vErrors === null) vErrors = [err6];
		else vErrors.push(err6);
		errors++;
	}
	validate234.errors = vErrors;
	return errors === 0;
}
validate234.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
var schema84 = {
	"title": "Result",
	"type": "object",
	"required": [
		"kpi",
		"date",
		"value"
	],
	"properties": {
		"kpi": {
			"$ref": "#/$defs/slug",
			"x-refers": "KPI",
			"title": "KPI"
		},
		"date": {
			"$ref": "#/$defs/date",
			"title": "Date"
		},
		"value": {
			"title": "Value",
			"type": "number"
		},
		"note": {
			"title": "Note",
			"type": "string"
		}
	},
	"patternProperties": { "^x-": true },
	"additionalProperties": false
};
function validate239(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate239.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.kpi === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "kpi" },
				schema: schema84.required,
				parentSchema: schema84,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.date === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "date" },
				schema: schema84.required,
				parentSchema: schema84,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.value === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "value" },
				schema: schema84.required,
				parentSchema: schema84,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "kpi" || key0 === "date" || key0 === "value" || key0 === "note" || pattern0.test(key0))) {
			const err3 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema84,
				data
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.kpi !== void 0) {
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
		}
		if (data.date !== void 0) {
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
		}
		if (data.value !== void 0) {
			let data2 = data.value;
			if (!(typeof data2 == "number" && isFinite(data2))) {
				const err4 = {
					instancePath: instancePath + "/value",
					schemaPath: "#/properties/value/type",
					keyword: "type",
					params: { type: "number" },
					schema: schema84.properties.value.type,
					parentSchema: schema84.properties.value,
					data: data2
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.note !== void 0) {
			let data3 = data.note;
			if (typeof data3 !== "string") {
				const err5 = {
					instancePath: instancePath + "/note",
					schemaPath: "#/properties/note/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema84.properties.note.type,
					parentSchema: schema84.properties.note,
					data: data3
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
	} else {
		const err6 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema84.type,
			parentSchema: schema84,
			data
		};
		if (vErrors === null) vErrors = [err6];
		else vErrors.push(err6);
		errors++;
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
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "reviews" || key0 === "thresholds" || key0 === "corrections" || key0 === "results" || pattern0.test(key0))) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema80,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.reviews !== void 0) {
			let data0 = data.reviews;
			if (Array.isArray(data0)) {
				const len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate227(data0[i0], {
					instancePath: instancePath + "/reviews/" + i0,
					parentData: data0,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate227.errors : vErrors.concat(validate227.errors);
					errors = vErrors.length;
				}
			} else {
				const err1 = {
					instancePath: instancePath + "/reviews",
					schemaPath: "#/properties/reviews/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema80.properties.reviews.type,
					parentSchema: schema80.properties.reviews,
					data: data0
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
		if (data.thresholds !== void 0) {
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
		}
		if (data.corrections !== void 0) {
			let data3 = data.corrections;
			if (Array.isArray(data3)) {
				const len1 = data3.length;
				for (let i1 = 0; i1 < len1; i1++) if (!validate234(data3[i1], {
					instancePath: instancePath + "/corrections/" + i1,
					parentData: data3,
					parentDataProperty: i1,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate234.errors : vErrors.concat(validate234.errors);
					errors = vErrors.length;
				}
			} else {
				const err2 = {
					instancePath: instancePath + "/corrections",
					schemaPath: "#/properties/corrections/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema80.properties.corrections.type,
					parentSchema: schema80.properties.corrections,
					data: data3
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.results !== void 0) {
			let data5 = data.results;
			const _errs10 = errors;
			let valid5 = false;
			const _errs11 = errors;
			if (typeof data5 === "string") {
				if (!pattern0.test(data5)) {
					const err3 = {
						instancePath: instancePath + "/results",
						schemaPath: "#/properties/results/anyOf/0/pattern",
						keyword: "pattern",
						params: { pattern: "^(?!/|[A-Za-z][A-Za-z0-9+.-]*:)[^\\\\]+$" },
						schema: "^(?!/|[A-Za-z][A-Za-z0-9+.-]*:)[^\\\\]+$",
						parentSchema: schema80.properties.results.anyOf[0],
						data: data5
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/results",
					schemaPath: "#/properties/results/anyOf/0/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema80.properties.results.anyOf[0].type,
					parentSchema: schema80.properties.results.anyOf[0],
					data: data5
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
			var _valid0 = _errs11 === errors;
			valid5 = valid5 || _valid0;
			const _errs14 = errors;
			if (Array.isArray(data5)) {
				const len2 = data5.length;
				for (let i2 = 0; i2 < len2; i2++) {
					let data6 = data5[i2];
					const _errs17 = errors;
					let valid8 = false;
					const _errs18 = errors;
					if (typeof data6 === "string") {
						if (!pattern0.test(data6)) {
							const err5 = {
								instancePath: instancePath + "/results/" + i2,
								schemaPath: "#/properties/results/anyOf/1/items/anyOf/0/pattern",
								keyword: "pattern",
								params: { pattern: "^(?!/|[A-Za-z][A-Za-z0-9+.-]*:)[^\\\\]+$" },
								schema: "^(?!/|[A-Za-z][A-Za-z0-9+.-]*:)[^\\\\]+$",
								parentSchema: schema80.properties.results.anyOf[1].items.anyOf[0],
								data: data6
							};
							if (vErrors === null) vErrors = [err5];
							else vErrors.push(err5);
							errors++;
						}
					} else {
						const err6 = {
							instancePath: instancePath + "/results/" + i2,
							schemaPath: "#/properties/results/anyOf/1/items/anyOf/0/type",
							keyword: "type",
							params: { type: "string" },
							schema: schema80.properties.results.anyOf[1].items.anyOf[0].type,
							parentSchema: schema80.properties.results.anyOf[1].items.anyOf[0],
							data: data6
						};
						if (vErrors === null) vErrors = [err6];
						else vErrors.push(err6);
						errors++;
					}
					var _valid1 = _errs18 === errors;
					valid8 = valid8 || _valid1;
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
					valid8 = valid8 || _valid1;
					if (!valid8) {
						const err7 = {
							instancePath: instancePath + "/results/" + i2,
							schemaPath: "#/properties/results/anyOf/1/items/anyOf",
							keyword: "anyOf",
							params: {},
							schema: schema80.properties.results.anyOf[1].items.anyOf,
							parentSchema: schema80.properties.results.anyOf[1].items,
							data: data6
						};
						if (vErrors === null) vErrors = [err7];
						else vErrors.push(err7);
						errors++;
					} else {
						errors = _errs17;
						if (vErrors !== null) {
							if (_errs17) vErrors.length = _errs17;
							else vErrors = null;
						}
					}
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/results",
					schemaPath: "#/properties/results/anyOf/1/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema80.properties.results.anyOf[1].type,
					parentSchema: schema80.properties.results.anyOf[1],
					data: data5
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
			var _valid0 = _errs14 === errors;
			valid5 = valid5 || _valid0;
			if (!valid5) {
				const err9 = {
					instancePath: instancePath + "/results",
					schemaPath: "#/properties/results/anyOf",
					keyword: "anyOf",
					params: {},
					schema: schema80.properties.results.anyOf,
					parentSchema: schema80.properties.results,
					data: data5
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			} else {
				errors = _errs10;
				if (vErrors !== null) {
					if (_errs10) vErrors.length = _errs10;
					else vErrors = null;
				}
			}
		}
	} else {
		const err10 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema80.type,
			parentSchema: schema80,
			data
		};
		if (vErrors === null) vErrors = [err10];
		else vErrors.push(err10);
		errors++;
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
var schema86 = {
	"title": "Budget",
	"type": "object",
	"properties": {
		"total": {
			"title": "Total",
			"type": "number",
			"minimum": 0
		},
		"lines": {
			"title": "Lines",
			"type": "array",
			"items": { "$ref": "#/$defs/budgetLine" }
		}
	},
	"patternProperties": { "^x-": true },
	"additionalProperties": false
};
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
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "id" },
				schema: schema87.required,
				parentSchema: schema87,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.description === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "description" },
				schema: schema87.required,
				parentSchema: schema87,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "id" || key0 === "category" || key0 === "description" || key0 === "amount" || key0 === "per" || key0 === "channel" || key0 === "campaign" || pattern0.test(key0))) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema87,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.id !== void 0) {
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
		}
		if (data.category !== void 0) {
			let data1 = data.category;
			if (!(data1 === "paid-media" || data1 === "content" || data1 === "tools" || data1 === "people" || data1 === "influencers" || data1 === "training" || data1 === "events" || data1 === "contingency" || data1 === "other")) {
				const err3 = {
					instancePath: instancePath + "/category",
					schemaPath: "#/properties/category/enum",
					keyword: "enum",
					params: { allowedValues: schema87.properties.category.enum },
					schema: schema87.properties.category.enum,
					parentSchema: schema87.properties.category,
					data: data1
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.description !== void 0) {
			let data2 = data.description;
			if (typeof data2 === "string") {
				if (func8(data2) < 1) {
					const err4 = {
						instancePath: instancePath + "/description",
						schemaPath: "#/properties/description/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						schema: 1,
						parentSchema: schema87.properties.description,
						data: data2
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/description",
					schemaPath: "#/properties/description/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema87.properties.description.type,
					parentSchema: schema87.properties.description,
					data: data2
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.amount !== void 0) {
			let data3 = data.amount;
			if (typeof data3 == "number" && isFinite(data3)) {
				if (data3 < 0 || isNaN(data3)) {
					const err6 = {
						instancePath: instancePath + "/amount",
						schemaPath: "#/properties/amount/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						schema: 0,
						parentSchema: schema87.properties.amount,
						data: data3
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/amount",
					schemaPath: "#/properties/amount/type",
					keyword: "type",
					params: { type: "number" },
					schema: schema87.properties.amount.type,
					parentSchema: schema87.properties.amount,
					data: data3
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.per !== void 0) {
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
		}
		if (data.channel !== void 0) {
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
		}
		if (data.campaign !== void 0) {
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
		}
	} else {
		const err8 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema87.type,
			parentSchema: schema87,
			data
		};
		if (vErrors === null) vErrors = [err8];
		else vErrors.push(err8);
		errors++;
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
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "total" || key0 === "lines" || pattern0.test(key0))) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema86,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.total !== void 0) {
			let data0 = data.total;
			if (typeof data0 == "number" && isFinite(data0)) {
				if (data0 < 0 || isNaN(data0)) {
					const err1 = {
						instancePath: instancePath + "/total",
						schemaPath: "#/properties/total/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						schema: 0,
						parentSchema: schema86.properties.total,
						data: data0
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
			} else {
				const err2 = {
					instancePath: instancePath + "/total",
					schemaPath: "#/properties/total/type",
					keyword: "type",
					params: { type: "number" },
					schema: schema86.properties.total.type,
					parentSchema: schema86.properties.total,
					data: data0
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.lines !== void 0) {
			let data1 = data.lines;
			if (Array.isArray(data1)) {
				const len0 = data1.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate246(data1[i0], {
					instancePath: instancePath + "/lines/" + i0,
					parentData: data1,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate246.errors : vErrors.concat(validate246.errors);
					errors = vErrors.length;
				}
			} else {
				const err3 = {
					instancePath: instancePath + "/lines",
					schemaPath: "#/properties/lines/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema86.properties.lines.type,
					parentSchema: schema86.properties.lines,
					data: data1
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
	} else {
		const err4 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema86.type,
			parentSchema: schema86,
			data
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
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
var schema89 = {
	"title": "Campaigns",
	"type": "array",
	"items": { "$ref": "#/$defs/campaign" }
};
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
var schema91 = {
	"title": "Link",
	"type": "string",
	"pattern": "^https?://[^\\s/][^\\s]*$",
	"x-expects": "a web address such as https://example.org/menu"
};
function validate262(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate262.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!pattern0.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^https?://[^\\s/][^\\s]*$" },
				schema: "^https?://[^\\s/][^\\s]*$",
				parentSchema: schema91,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			schema: schema91.type,
			parentSchema: schema91,
			data
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate262.errors = vErrors;
	return errors === 0;
}
validate262.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
var schema92 = {
	"title": "UTM values",
	"type": "object",
	"properties": {
		"source": {
			"title": "Source",
			"type": "string",
			"minLength": 1
		},
		"medium": {
			"title": "Medium",
			"type": "string",
			"minLength": 1
		},
		"campaign": {
			"title": "Campaign",
			"type": "string",
			"minLength": 1
		}
	},
	"patternProperties": { "^x-": true },
	"additionalProperties": false
};
function validate265(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate265.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "source" || key0 === "medium" || key0 === "campaign" || pattern0.test(key0))) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema92,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.source !== void 0) {
			let data0 = data.source;
			if (typeof data0 === "string") {
				if (func8(data0) < 1) {
					const err1 = {
						instancePath: instancePath + "/source",
						schemaPath: "#/properties/source/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						schema: 1,
						parentSchema: schema92.properties.source,
						data: data0
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
			} else {
				const err2 = {
					instancePath: instancePath + "/source",
					schemaPath: "#/properties/source/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema92.properties.source.type,
					parentSchema: schema92.properties.source,
					data: data0
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.medium !== void 0) {
			let data1 = data.medium;
			if (typeof data1 === "string") {
				if (func8(data1) < 1) {
					const err3 = {
						instancePath: instancePath + "/medium",
						schemaPath: "#/properties/medium/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						schema: 1,
						parentSchema: schema92.properties.medium,
						data: data1
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/medium",
					schemaPath: "#/properties/medium/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema92.properties.medium.type,
					parentSchema: schema92.properties.medium,
					data: data1
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.campaign !== void 0) {
			let data2 = data.campaign;
			if (typeof data2 === "string") {
				if (func8(data2) < 1) {
					const err5 = {
						instancePath: instancePath + "/campaign",
						schemaPath: "#/properties/campaign/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						schema: 1,
						parentSchema: schema92.properties.campaign,
						data: data2
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/campaign",
					schemaPath: "#/properties/campaign/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema92.properties.campaign.type,
					parentSchema: schema92.properties.campaign,
					data: data2
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
	} else {
		const err7 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema92.type,
			parentSchema: schema92,
			data
		};
		if (vErrors === null) vErrors = [err7];
		else vErrors.push(err7);
		errors++;
	}
	validate265.errors = vErrors;
	return errors === 0;
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
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "id" },
				schema: schema90.required,
				parentSchema: schema90,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.name === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" },
				schema: schema90.required,
				parentSchema: schema90,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(func4.call(schema90.properties, key0) || pattern0.test(key0))) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema90,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.id !== void 0) {
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
		}
		if (data.name !== void 0) {
			let data1 = data.name;
			if (typeof data1 === "string") {
				if (func8(data1) < 1) {
					const err3 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						schema: 1,
						parentSchema: schema90.properties.name,
						data: data1
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema90.properties.name.type,
					parentSchema: schema90.properties.name,
					data: data1
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.kind !== void 0) {
			let data2 = data.kind;
			if (!(data2 === "paid" || data2 === "organic" || data2 === "mixed" || data2 === "offline")) {
				const err5 = {
					instancePath: instancePath + "/kind",
					schemaPath: "#/properties/kind/enum",
					keyword: "enum",
					params: { allowedValues: schema90.properties.kind.enum },
					schema: schema90.properties.kind.enum,
					parentSchema: schema90.properties.kind,
					data: data2
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.objectives !== void 0) {
			let data3 = data.objectives;
			if (Array.isArray(data3)) {
				const len0 = data3.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate64(data3[i0], {
					instancePath: instancePath + "/objectives/" + i0,
					parentData: data3,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
					errors = vErrors.length;
				}
				let i1 = data3.length;
				let j0;
				if (i1 > 1) {
					outer0: for (; i1--;) for (j0 = i1; j0--;) if (func2(data3[i1], data3[j0])) {
						const err6 = {
							instancePath: instancePath + "/objectives",
							schemaPath: "#/properties/objectives/uniqueItems",
							keyword: "uniqueItems",
							params: {
								i: i1,
								j: j0
							},
							schema: true,
							parentSchema: schema90.properties.objectives,
							data: data3
						};
						if (vErrors === null) vErrors = [err6];
						else vErrors.push(err6);
						errors++;
						break outer0;
					}
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/objectives",
					schemaPath: "#/properties/objectives/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema90.properties.objectives.type,
					parentSchema: schema90.properties.objectives,
					data: data3
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.audiences !== void 0) {
			let data5 = data.audiences;
			if (Array.isArray(data5)) {
				const len1 = data5.length;
				for (let i2 = 0; i2 < len1; i2++) if (!validate64(data5[i2], {
					instancePath: instancePath + "/audiences/" + i2,
					parentData: data5,
					parentDataProperty: i2,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
					errors = vErrors.length;
				}
				let i3 = data5.length;
				let j1;
				if (i3 > 1) {
					outer1: for (; i3--;) for (j1 = i3; j1--;) if (func2(data5[i3], data5[j1])) {
						const err8 = {
							instancePath: instancePath + "/audiences",
							schemaPath: "#/properties/audiences/uniqueItems",
							keyword: "uniqueItems",
							params: {
								i: i3,
								j: j1
							},
							schema: true,
							parentSchema: schema90.properties.audiences,
							data: data5
						};
						if (vErrors === null) vErrors = [err8];
						else vErrors.push(err8);
						errors++;
						break outer1;
					}
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/audiences",
					schemaPath: "#/properties/audiences/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema90.properties.audiences.type,
					parentSchema: schema90.properties.audiences,
					data: data5
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.channels !== void 0) {
			let data7 = data.channels;
			if (Array.isArray(data7)) {
				const len2 = data7.length;
				for (let i4 = 0; i4 < len2; i4++) if (!validate64(data7[i4], {
					instancePath: instancePath + "/channels/" + i4,
					parentData: data7,
					parentDataProperty: i4,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
					errors = vErrors.length;
				}
				let i5 = data7.length;
				let j2;
				if (i5 > 1) {
					outer2: for (; i5--;) for (j2 = i5; j2--;) if (func2(data7[i5], data7[j2])) {
						const err10 = {
							instancePath: instancePath + "/channels",
							schemaPath: "#/properties/channels/uniqueItems",
							keyword: "uniqueItems",
							params: {
								i: i5,
								j: j2
							},
							schema: true,
							parentSchema: schema90.properties.channels,
							data: data7
						};
						if (vErrors === null) vErrors = [err10];
						else vErrors.push(err10);
						errors++;
						break outer2;
					}
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/channels",
					schemaPath: "#/properties/channels/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema90.properties.channels.type,
					parentSchema: schema90.properties.channels,
					data: data7
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.start !== void 0) {
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
		}
		if (data.end !== void 0) {
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
		}
		if (data.budget !== void 0) {
			let data11 = data.budget;
			if (typeof data11 == "number" && isFinite(data11)) {
				if (data11 < 0 || isNaN(data11)) {
					const err12 = {
						instancePath: instancePath + "/budget",
						schemaPath: "#/properties/budget/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						schema: 0,
						parentSchema: schema90.properties.budget,
						data: data11
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
			} else {
				const err13 = {
					instancePath: instancePath + "/budget",
					schemaPath: "#/properties/budget/type",
					keyword: "type",
					params: { type: "number" },
					schema: schema90.properties.budget.type,
					parentSchema: schema90.properties.budget,
					data: data11
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.message !== void 0) {
			let data12 = data.message;
			if (typeof data12 === "string") {
				if (func8(data12) < 1) {
					const err14 = {
						instancePath: instancePath + "/message",
						schemaPath: "#/properties/message/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						schema: 1,
						parentSchema: schema90.properties.message,
						data: data12
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
			} else {
				const err15 = {
					instancePath: instancePath + "/message",
					schemaPath: "#/properties/message/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema90.properties.message.type,
					parentSchema: schema90.properties.message,
					data: data12
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		if (data.callToAction !== void 0) {
			let data13 = data.callToAction;
			if (typeof data13 === "string") {
				if (func8(data13) < 1) {
					const err16 = {
						instancePath: instancePath + "/callToAction",
						schemaPath: "#/properties/callToAction/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						schema: 1,
						parentSchema: schema90.properties.callToAction,
						data: data13
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
			} else {
				const err17 = {
					instancePath: instancePath + "/callToAction",
					schemaPath: "#/properties/callToAction/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema90.properties.callToAction.type,
					parentSchema: schema90.properties.callToAction,
					data: data13
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
		if (data.landingPage !== void 0) {
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
		}
		if (data.kpis !== void 0) {
			let data15 = data.kpis;
			if (Array.isArray(data15)) {
				const len3 = data15.length;
				for (let i6 = 0; i6 < len3; i6++) if (!validate64(data15[i6], {
					instancePath: instancePath + "/kpis/" + i6,
					parentData: data15,
					parentDataProperty: i6,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
					errors = vErrors.length;
				}
				let i7 = data15.length;
				let j3;
				if (i7 > 1) {
					outer3: for (; i7--;) for (j3 = i7; j3--;) if (func2(data15[i7], data15[j3])) {
						const err18 = {
							instancePath: instancePath + "/kpis",
							schemaPath: "#/properties/kpis/uniqueItems",
							keyword: "uniqueItems",
							params: {
								i: i7,
								j: j3
							},
							schema: true,
							parentSchema: schema90.properties.kpis,
							data: data15
						};
						if (vErrors === null) vErrors = [err18];
						else vErrors.push(err18);
						errors++;
						break outer3;
					}
				}
			} else {
				const err19 = {
					instancePath: instancePath + "/kpis",
					schemaPath: "#/properties/kpis/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema90.properties.kpis.type,
					parentSchema: schema90.properties.kpis,
					data: data15
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
		}
		if (data.utm !== void 0) {
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
		}
	} else {
		const err20 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema90.type,
			parentSchema: schema90,
			data
		};
		if (vErrors === null) vErrors = [err20];
		else vErrors.push(err20);
		errors++;
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
	if (Array.isArray(data)) {
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) if (!validate255(data[i0], {
			instancePath: instancePath + "/" + i0,
			parentData: data,
			parentDataProperty: i0,
			rootData,
			dynamicAnchors
		})) {
			vErrors = vErrors === null ? validate255.errors : vErrors.concat(validate255.errors);
			errors = vErrors.length;
		}
	} else {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" },
			schema: schema89.type,
			parentSchema: schema89,
			data
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
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
var schema94 = {
	"title": "Community",
	"type": "object",
	"properties": {
		"hours": { "$ref": "#/$defs/serviceHours" },
		"responses": {
			"title": "Responses",
			"type": "array",
			"items": { "$ref": "#/$defs/responsePolicy" }
		},
		"moderation": { "$ref": "#/$defs/moderation" }
	},
	"patternProperties": { "^x-": true },
	"additionalProperties": false
};
var schema95 = {
	"title": "Hours",
	"type": "object",
	"properties": {
		"days": {
			"title": "Days",
			"type": "array",
			"uniqueItems": true,
			"items": { "$ref": "#/$defs/weekday" }
		},
		"from": {
			"$ref": "#/$defs/time",
			"title": "From"
		},
		"to": {
			"$ref": "#/$defs/closingTime",
			"title": "To"
		}
	},
	"patternProperties": { "^x-": true },
	"additionalProperties": false
};
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
	let errors = 0;
	const evaluated0 = validate272.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!(data === "mon" || data === "tue" || data === "wed" || data === "thu" || data === "fri" || data === "sat" || data === "sun")) {
		const err0 = {
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema96.enum },
			schema: schema96.enum,
			parentSchema: schema96,
			data
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	validate272.errors = vErrors;
	return errors === 0;
}
validate272.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
var schema97 = {
	"title": "Time",
	"type": "string",
	"pattern": "^([01][0-9]|2[0-3]):[0-5][0-9]$",
	"x-expects": "a time such as 09:30 (in quotes)"
};
function validate274(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate274.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!pattern0.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^([01][0-9]|2[0-3]):[0-5][0-9]$" },
				schema: "^([01][0-9]|2[0-3]):[0-5][0-9]$",
				parentSchema: schema97,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			schema: schema97.type,
			parentSchema: schema97,
			data
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate274.errors = vErrors;
	return errors === 0;
}
validate274.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
var schema98 = {
	"title": "Closing time",
	"type": "string",
	"pattern": "^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$",
	"x-expects": "a time such as 18:00, up to 24:00 (in quotes)"
};
function validate276(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate276.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!pattern0.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$" },
				schema: "^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$",
				parentSchema: schema98,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			schema: schema98.type,
			parentSchema: schema98,
			data
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate276.errors = vErrors;
	return errors === 0;
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
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "days" || key0 === "from" || key0 === "to" || pattern0.test(key0))) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema95,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.days !== void 0) {
			let data0 = data.days;
			if (Array.isArray(data0)) {
				const len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate272(data0[i0], {
					instancePath: instancePath + "/days/" + i0,
					parentData: data0,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate272.errors : vErrors.concat(validate272.errors);
					errors = vErrors.length;
				}
				let i1 = data0.length;
				let j0;
				if (i1 > 1) {
					outer0: for (; i1--;) for (j0 = i1; j0--;) if (func2(data0[i1], data0[j0])) {
						const err1 = {
							instancePath: instancePath + "/days",
							schemaPath: "#/properties/days/uniqueItems",
							keyword: "uniqueItems",
							params: {
								i: i1,
								j: j0
							},
							schema: true,
							parentSchema: schema95.properties.days,
							data: data0
						};
						if (vErrors === null) vErrors = [err1];
						else vErrors.push(err1);
						errors++;
						break outer0;
					}
				}
			} else {
				const err2 = {
					instancePath: instancePath + "/days",
					schemaPath: "#/properties/days/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema95.properties.days.type,
					parentSchema: schema95.properties.days,
					data: data0
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.from !== void 0) {
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
		}
		if (data.to !== void 0) {
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
		}
	} else {
		const err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema95.type,
			parentSchema: schema95,
			data
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
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
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.kind === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "kind" },
				schema: schema99.required,
				parentSchema: schema99,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "kind" || key0 === "within" || key0 === "owner" || key0 === "escalateTo" || pattern0.test(key0))) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema99,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.kind !== void 0) {
			let data0 = data.kind;
			if (!(data0 === "question" || data0 === "complaint" || data0 === "praise" || data0 === "feedback" || data0 === "spam" || data0 === "troll" || data0 === "hate" || data0 === "misinformation" || data0 === "emergency")) {
				const err2 = {
					instancePath: instancePath + "/kind",
					schemaPath: "#/properties/kind/enum",
					keyword: "enum",
					params: { allowedValues: schema99.properties.kind.enum },
					schema: schema99.properties.kind.enum,
					parentSchema: schema99.properties.kind,
					data: data0
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.within !== void 0) {
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
		}
		if (data.owner !== void 0) {
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
		}
		if (data.escalateTo !== void 0) {
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
		}
	} else {
		const err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema99.type,
			parentSchema: schema99,
			data
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate279.errors = vErrors;
	return errors === 0;
}
validate279.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
var schema100 = {
	"title": "Moderation",
	"type": "object",
	"properties": {
		"rules": {
			"$ref": "#/$defs/url",
			"title": "House rules"
		},
		"hide": {
			"title": "Hide",
			"type": "array",
			"items": {
				"type": "string",
				"minLength": 1
			}
		},
		"remove": {
			"title": "Remove",
			"type": "array",
			"items": {
				"type": "string",
				"minLength": 1
			}
		},
		"never": {
			"title": "Never remove",
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
function validate284(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate284.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "rules" || key0 === "hide" || key0 === "remove" || key0 === "never" || pattern0.test(key0))) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema100,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.rules !== void 0) {
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
		}
		if (data.hide !== void 0) {
			let data1 = data.hide;
			if (Array.isArray(data1)) {
				const len0 = data1.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data2 = data1[i0];
					if (typeof data2 === "string") {
						if (func8(data2) < 1) {
							const err1 = {
								instancePath: instancePath + "/hide/" + i0,
								schemaPath: "#/properties/hide/items/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								schema: 1,
								parentSchema: schema100.properties.hide.items,
								data: data2
							};
							if (vErrors === null) vErrors = [err1];
							else vErrors.push(err1);
							errors++;
						}
					} else {
						const err2 = {
							instancePath: instancePath + "/hide/" + i0,
							schemaPath: "#/properties/hide/items/type",
							keyword: "type",
							params: { type: "string" },
							schema: schema100.properties.hide.items.type,
							parentSchema: schema100.properties.hide.items,
							data: data2
						};
						if (vErrors === null) vErrors = [err2];
						else vErrors.push(err2);
						errors++;
					}
				}
			} else {
				const err3 = {
					instancePath: instancePath + "/hide",
					schemaPath: "#/properties/hide/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema100.properties.hide.type,
					parentSchema: schema100.properties.hide,
					data: data1
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.remove !== void 0) {
			let data3 = data.remove;
			if (Array.isArray(data3)) {
				const len1 = data3.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data4 = data3[i1];
					if (typeof data4 === "string") {
						if (func8(data4) < 1) {
							const err4 = {
								instancePath: instancePath + "/remove/" + i1,
								schemaPath: "#/properties/remove/items/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								schema: 1,
								parentSchema: schema100.properties.remove.items,
								data: data4
							};
							if (vErrors === null) vErrors = [err4];
							else vErrors.push(err4);
							errors++;
						}
					} else {
						const err5 = {
							instancePath: instancePath + "/remove/" + i1,
							schemaPath: "#/properties/remove/items/type",
							keyword: "type",
							params: { type: "string" },
							schema: schema100.properties.remove.items.type,
							parentSchema: schema100.properties.remove.items,
							data: data4
						};
						if (vErrors === null) vErrors = [err5];
						else vErrors.push(err5);
						errors++;
					}
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/remove",
					schemaPath: "#/properties/remove/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema100.properties.remove.type,
					parentSchema: schema100.properties.remove,
					data: data3
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.never !== void 0) {
			let data5 = data.never;
			if (Array.isArray(data5)) {
				const len2 = data5.length;
				for (let i2 = 0; i2 < len2; i2++) {
					let data6 = data5[i2];
					if (typeof data6 === "string") {
						if (func8(data6) < 1) {
							const err7 = {
								instancePath: instancePath + "/never/" + i2,
								schemaPath: "#/properties/never/items/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								schema: 1,
								parentSchema: schema100.properties.never.items,
								data: data6
							};
							if (vErrors === null) vErrors = [err7];
							else vErrors.push(err7);
							errors++;
						}
					} else {
						const err8 = {
							instancePath: instancePath + "/never/" + i2,
							schemaPath: "#/properties/never/items/type",
							keyword: "type",
							params: { type: "string" },
							schema: schema100.properties.never.items.type,
							parentSchema: schema100.properties.never.items,
							data: data6
						};
						if (vErrors === null) vErrors = [err8];
						else vErrors.push(err8);
						errors++;
					}
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/never",
					schemaPath: "#/properties/never/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema100.properties.never.type,
					parentSchema: schema100.properties.never,
					data: data5
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
	} else {
		const err10 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema100.type,
			parentSchema: schema100,
			data
		};
		if (vErrors === null) vErrors = [err10];
		else vErrors.push(err10);
		errors++;
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
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "hours" || key0 === "responses" || key0 === "moderation" || pattern0.test(key0))) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema94,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.hours !== void 0) {
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
		}
		if (data.responses !== void 0) {
			let data1 = data.responses;
			if (Array.isArray(data1)) {
				const len0 = data1.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate279(data1[i0], {
					instancePath: instancePath + "/responses/" + i0,
					parentData: data1,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate279.errors : vErrors.concat(validate279.errors);
					errors = vErrors.length;
				}
			} else {
				const err1 = {
					instancePath: instancePath + "/responses",
					schemaPath: "#/properties/responses/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema94.properties.responses.type,
					parentSchema: schema94.properties.responses,
					data: data1
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
		if (data.moderation !== void 0) {
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
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema94.type,
			parentSchema: schema94,
			data
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
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
var schema102 = {
	"title": "Calendar",
	"type": "object",
	"properties": {
		"slots": {
			"title": "Slots",
			"type": "array",
			"items": { "$ref": "#/$defs/slot" }
		},
		"posts": {
			"title": "Posts",
			"type": "array",
			"items": { "$ref": "#/$defs/post" }
		}
	},
	"patternProperties": { "^x-": true },
	"additionalProperties": false
};
var schema103 = {
	"title": "Slot",
	"type": "object",
	"required": ["channel"],
	"properties": {
		"id": {
			"$ref": "#/$defs/slug",
			"x-defines": "slot",
			"title": "Id"
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
		"days": {
			"title": "Days",
			"type": "array",
			"uniqueItems": true,
			"items": { "$ref": "#/$defs/weekday" }
		},
		"time": {
			"$ref": "#/$defs/time",
			"title": "Time"
		},
		"format": {
			"$ref": "#/$defs/slug",
			"title": "Format"
		}
	},
	"patternProperties": { "^x-": true },
	"additionalProperties": false
};
function validate290(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate290.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.channel === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "channel" },
				schema: schema103.required,
				parentSchema: schema103,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "id" || key0 === "channel" || key0 === "pillar" || key0 === "days" || key0 === "time" || key0 === "format" || pattern0.test(key0))) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema103,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.id !== void 0) {
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
		}
		if (data.channel !== void 0) {
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
		}
		if (data.pillar !== void 0) {
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
		}
		if (data.days !== void 0) {
			let data3 = data.days;
			if (Array.isArray(data3)) {
				const len0 = data3.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate272(data3[i0], {
					instancePath: instancePath + "/days/" + i0,
					parentData: data3,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate272.errors : vErrors.concat(validate272.errors);
					errors = vErrors.length;
				}
				let i1 = data3.length;
				let j0;
				if (i1 > 1) {
					outer0: for (; i1--;) for (j0 = i1; j0--;) if (func2(data3[i1], data3[j0])) {
						const err2 = {
							instancePath: instancePath + "/days",
							schemaPath: "#/properties/days/uniqueItems",
							keyword: "uniqueItems",
							params: {
								i: i1,
								j: j0
							},
							schema: true,
							parentSchema: schema103.properties.days,
							data: data3
						};
						if (vErrors === null) vErrors = [err2];
						else vErrors.push(err2);
						errors++;
						break outer0;
					}
				}
			} else {
				const err3 = {
					instancePath: instancePath + "/days",
					schemaPath: "#/properties/days/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema103.properties.days.type,
					parentSchema: schema103.properties.days,
					data: data3
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.time !== void 0) {
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
		}
		if (data.format !== void 0) {
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
		}
	} else {
		const err4 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema103.type,
			parentSchema: schema103,
			data
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
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
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.file === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "file" },
				schema: schema105.required,
				parentSchema: schema105,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "file" || key0 === "kind" || key0 === "captions" || key0 === "alt" || pattern0.test(key0))) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema105,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.file !== void 0) {
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
		}
		if (data.kind !== void 0) {
			let data1 = data.kind;
			if (!(data1 === "image" || data1 === "video" || data1 === "audio" || data1 === "document")) {
				const err2 = {
					instancePath: instancePath + "/kind",
					schemaPath: "#/properties/kind/enum",
					keyword: "enum",
					params: { allowedValues: schema105.properties.kind.enum },
					schema: schema105.properties.kind.enum,
					parentSchema: schema105.properties.kind,
					data: data1
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.captions !== void 0) {
			let data2 = data.captions;
			if (typeof data2 !== "boolean") {
				const err3 = {
					instancePath: instancePath + "/captions",
					schemaPath: "#/properties/captions/type",
					keyword: "type",
					params: { type: "boolean" },
					schema: schema105.properties.captions.type,
					parentSchema: schema105.properties.captions,
					data: data2
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.alt !== void 0) {
			let data3 = data.alt;
			if (typeof data3 !== "string" && data3 !== null) {
				const err4 = {
					instancePath: instancePath + "/alt",
					schemaPath: "#/properties/alt/type",
					keyword: "type",
					params: { type: schema105.properties.alt.type },
					schema: schema105.properties.alt.type,
					parentSchema: schema105.properties.alt,
					data: data3
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
			if (typeof data3 === "string") {
				if (func8(data3) < 1) {
					const err5 = {
						instancePath: instancePath + "/alt",
						schemaPath: "#/properties/alt/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						schema: 1,
						parentSchema: schema105.properties.alt,
						data: data3
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			}
		}
	} else {
		const err6 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema105.type,
			parentSchema: schema105,
			data
		};
		if (vErrors === null) vErrors = [err6];
		else vErrors.push(err6);
		errors++;
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
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "id" },
				schema: schema104.required,
				parentSchema: schema104,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(func4.call(schema104.properties, key0) || pattern0.test(key0))) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema104,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.id !== void 0) {
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
		}
		if (data.date !== void 0) {
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
		}
		if (data.time !== void 0) {
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
		}
		if (data.channel !== void 0) {
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
		}
		if (data.pillar !== void 0) {
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
		}
		if (data.campaign !== void 0) {
			let data5 = data.campaign;
			if (typeof data5 !== "string" && data5 !== null) {
				const err2 = {
					instancePath: instancePath + "/campaign",
					schemaPath: "#/properties/campaign/type",
					keyword: "type",
					params: { type: schema104.properties.campaign.type },
					schema: schema104.properties.campaign.type,
					parentSchema: schema104.properties.campaign,
					data: data5
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
			if (typeof data5 === "string") {
				if (!pattern0.test(data5)) {
					const err3 = {
						instancePath: instancePath + "/campaign",
						schemaPath: "#/properties/campaign/pattern",
						keyword: "pattern",
						params: { pattern: "^[\\p{Ll}\\p{Lo}\\p{M}\\p{N}]+(-[\\p{Ll}\\p{Lo}\\p{M}\\p{N}]+)*$" },
						schema: "^[\\p{Ll}\\p{Lo}\\p{M}\\p{N}]+(-[\\p{Ll}\\p{Lo}\\p{M}\\p{N}]+)*$",
						parentSchema: schema104.properties.campaign,
						data: data5
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			}
		}
		if (data.format !== void 0) {
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
		}
		if (data.language !== void 0) {
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
		}
		if (data.text !== void 0) {
			let data8 = data.text;
			if (typeof data8 === "string") {
				if (func8(data8) < 1) {
					const err4 = {
						instancePath: instancePath + "/text",
						schemaPath: "#/properties/text/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						schema: 1,
						parentSchema: schema104.properties.text,
						data: data8
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/text",
					schemaPath: "#/properties/text/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema104.properties.text.type,
					parentSchema: schema104.properties.text,
					data: data8
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.link !== void 0) {
			let data9 = data.link;
			if (typeof data9 !== "string" && data9 !== null) {
				const err6 = {
					instancePath: instancePath + "/link",
					schemaPath: "#/properties/link/type",
					keyword: "type",
					params: { type: schema104.properties.link.type },
					schema: schema104.properties.link.type,
					parentSchema: schema104.properties.link,
					data: data9
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
			if (typeof data9 === "string") {
				if (!pattern0.test(data9)) {
					const err7 = {
						instancePath: instancePath + "/link",
						schemaPath: "#/properties/link/pattern",
						keyword: "pattern",
						params: { pattern: "^https?://[^\\s/][^\\s]*$" },
						schema: "^https?://[^\\s/][^\\s]*$",
						parentSchema: schema104.properties.link,
						data: data9
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			}
		}
		if (data.hashtags !== void 0) {
			let data10 = data.hashtags;
			if (Array.isArray(data10)) {
				const len0 = data10.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data11 = data10[i0];
					if (typeof data11 === "string") {
						if (!pattern0.test(data11)) {
							const err8 = {
								instancePath: instancePath + "/hashtags/" + i0,
								schemaPath: "#/properties/hashtags/items/pattern",
								keyword: "pattern",
								params: { pattern: "^[\\p{L}\\p{M}\\p{N}_]+$" },
								schema: "^[\\p{L}\\p{M}\\p{N}_]+$",
								parentSchema: schema104.properties.hashtags.items,
								data: data11
							};
							if (vErrors === null) vErrors = [err8];
							else vErrors.push(err8);
							errors++;
						}
					} else {
						const err9 = {
							instancePath: instancePath + "/hashtags/" + i0,
							schemaPath: "#/properties/hashtags/items/type",
							keyword: "type",
							params: { type: "string" },
							schema: schema104.properties.hashtags.items.type,
							parentSchema: schema104.properties.hashtags.items,
							data: data11
						};
						if (vErrors === null) vErrors = [err9];
						else vErrors.push(err9);
						errors++;
					}
				}
				let i1 = data10.length;
				let j0;
				if (i1 > 1) {
					const indices0 = {};
					for (; i1--;) {
						let item0 = data10[i1];
						if (typeof item0 !== "string") continue;
						if (typeof indices0[item0] == "number") {
							j0 = indices0[item0];
							const err10 = {
								instancePath: instancePath + "/hashtags",
								schemaPath: "#/properties/hashtags/uniqueItems",
								keyword: "uniqueItems",
								params: {
									i: i1,
									j: j0
								},
								schema: true,
								parentSchema: schema104.properties.hashtags,
								data: data10
							};
							if (vErrors === null) vErrors = [err10];
							else vErrors.push(err10);
							errors++;
							break;
						}
						indices0[item0] = i1;
					}
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/hashtags",
					schemaPath: "#/properties/hashtags/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema104.properties.hashtags.type,
					parentSchema: schema104.properties.hashtags,
					data: data10
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.media !== void 0) {
			let data12 = data.media;
			if (Array.isArray(data12)) {
				const len1 = data12.length;
				for (let i2 = 0; i2 < len1; i2++) if (!validate306(data12[i2], {
					instancePath: instancePath + "/media/" + i2,
					parentData: data12,
					parentDataProperty: i2,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate306.errors : vErrors.concat(validate306.errors);
					errors = vErrors.length;
				}
			} else {
				const err12 = {
					instancePath: instancePath + "/media",
					schemaPath: "#/properties/media/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema104.properties.media.type,
					parentSchema: schema104.properties.media,
					data: data12
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.status !== void 0) {
			let data14 = data.status;
			if (!(data14 === "idea" || data14 === "draft" || data14 === "in-review" || data14 === "approved" || data14 === "scheduled" || data14 === "published" || data14 === "cancelled")) {
				const err13 = {
					instancePath: instancePath + "/status",
					schemaPath: "#/properties/status/enum",
					keyword: "enum",
					params: { allowedValues: schema104.properties.status.enum },
					schema: schema104.properties.status.enum,
					parentSchema: schema104.properties.status,
					data: data14
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.owner !== void 0) {
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
		}
		if (data.sponsored !== void 0) {
			let data16 = data.sponsored;
			if (typeof data16 !== "boolean") {
				const err14 = {
					instancePath: instancePath + "/sponsored",
					schemaPath: "#/properties/sponsored/type",
					keyword: "type",
					params: { type: "boolean" },
					schema: schema104.properties.sponsored.type,
					parentSchema: schema104.properties.sponsored,
					data: data16
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
	} else {
		const err15 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema104.type,
			parentSchema: schema104,
			data
		};
		if (vErrors === null) vErrors = [err15];
		else vErrors.push(err15);
		errors++;
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
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "slots" || key0 === "posts" || pattern0.test(key0))) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema102,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.slots !== void 0) {
			let data0 = data.slots;
			if (Array.isArray(data0)) {
				const len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate290(data0[i0], {
					instancePath: instancePath + "/slots/" + i0,
					parentData: data0,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate290.errors : vErrors.concat(validate290.errors);
					errors = vErrors.length;
				}
			} else {
				const err1 = {
					instancePath: instancePath + "/slots",
					schemaPath: "#/properties/slots/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema102.properties.slots.type,
					parentSchema: schema102.properties.slots,
					data: data0
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
		if (data.posts !== void 0) {
			let data2 = data.posts;
			if (Array.isArray(data2)) {
				const len1 = data2.length;
				for (let i1 = 0; i1 < len1; i1++) if (!validate298(data2[i1], {
					instancePath: instancePath + "/posts/" + i1,
					parentData: data2,
					parentDataProperty: i1,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate298.errors : vErrors.concat(validate298.errors);
					errors = vErrors.length;
				}
			} else {
				const err2 = {
					instancePath: instancePath + "/posts",
					schemaPath: "#/properties/posts/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema102.properties.posts.type,
					parentSchema: schema102.properties.posts,
					data: data2
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
	} else {
		const err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema102.type,
			parentSchema: schema102,
			data
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
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
var schema107 = {
	"title": "Accounts",
	"type": "array",
	"items": { "$ref": "#/$defs/account" }
};
var schema108 = {
	"title": "Account",
	"type": "object",
	"required": ["channel"],
	"properties": {
		"channel": {
			"$ref": "#/$defs/slug",
			"x-refers": "channel",
			"title": "Channel"
		},
		"admins": {
			"title": "Admins",
			"type": "array",
			"uniqueItems": true,
			"items": {
				"$ref": "#/$defs/slug",
				"x-refers": "team member"
			}
		},
		"recovery": {
			"$ref": "#/$defs/slug",
			"x-refers": "team member",
			"title": "Recovery contact"
		},
		"mfa": {
			"title": "Two-step sign-in",
			"type": "boolean"
		}
	},
	"patternProperties": { "^x-": true },
	"additionalProperties": false
};
function validate314(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate314.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.channel === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "channel" },
				schema: schema108.required,
				parentSchema: schema108,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "channel" || key0 === "admins" || key0 === "recovery" || key0 === "mfa" || pattern0.test(key0))) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema108,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.channel !== void 0) {
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
		}
		if (data.admins !== void 0) {
			let data1 = data.admins;
			if (Array.isArray(data1)) {
				const len0 = data1.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate64(data1[i0], {
					instancePath: instancePath + "/admins/" + i0,
					parentData: data1,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
					errors = vErrors.length;
				}
				let i1 = data1.length;
				let j0;
				if (i1 > 1) {
					outer0: for (; i1--;) for (j0 = i1; j0--;) if (func2(data1[i1], data1[j0])) {
						const err2 = {
							instancePath: instancePath + "/admins",
							schemaPath: "#/properties/admins/uniqueItems",
							keyword: "uniqueItems",
							params: {
								i: i1,
								j: j0
							},
							schema: true,
							parentSchema: schema108.properties.admins,
							data: data1
						};
						if (vErrors === null) vErrors = [err2];
						else vErrors.push(err2);
						errors++;
						break outer0;
					}
				}
			} else {
				const err3 = {
					instancePath: instancePath + "/admins",
					schemaPath: "#/properties/admins/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema108.properties.admins.type,
					parentSchema: schema108.properties.admins,
					data: data1
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.recovery !== void 0) {
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
		}
		if (data.mfa !== void 0) {
			let data4 = data.mfa;
			if (typeof data4 !== "boolean") {
				const err4 = {
					instancePath: instancePath + "/mfa",
					schemaPath: "#/properties/mfa/type",
					keyword: "type",
					params: { type: "boolean" },
					schema: schema108.properties.mfa.type,
					parentSchema: schema108.properties.mfa,
					data: data4
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
	} else {
		const err5 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema108.type,
			parentSchema: schema108,
			data
		};
		if (vErrors === null) vErrors = [err5];
		else vErrors.push(err5);
		errors++;
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
	if (Array.isArray(data)) {
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) if (!validate314(data[i0], {
			instancePath: instancePath + "/" + i0,
			parentData: data,
			parentDataProperty: i0,
			rootData,
			dynamicAnchors
		})) {
			vErrors = vErrors === null ? validate314.errors : vErrors.concat(validate314.errors);
			errors = vErrors.length;
		}
	} else {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" },
			schema: schema107.type,
			parentSchema: schema107,
			data
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
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
var schema111 = {
	"title": "Crisis level",
	"type": "object",
	"required": ["id", "name"],
	"properties": {
		"id": {
			"$ref": "#/$defs/slug",
			"x-defines": "crisis level",
			"title": "Id"
		},
		"name": {
			"title": "Name",
			"type": "string",
			"minLength": 1
		},
		"triggers": {
			"title": "Triggers",
			"type": "array",
			"items": {
				"type": "string",
				"minLength": 1
			}
		},
		"respondWithin": {
			"$ref": "#/$defs/duration",
			"title": "Respond within"
		},
		"decides": {
			"$ref": "#/$defs/slug",
			"x-refers": "team member",
			"title": "Decides"
		}
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
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "id" },
				schema: schema111.required,
				parentSchema: schema111,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.name === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" },
				schema: schema111.required,
				parentSchema: schema111,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "id" || key0 === "name" || key0 === "triggers" || key0 === "respondWithin" || key0 === "decides" || pattern0.test(key0))) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema111,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.id !== void 0) {
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
		}
		if (data.name !== void 0) {
			let data1 = data.name;
			if (typeof data1 === "string") {
				if (func8(data1) < 1) {
					const err3 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						schema: 1,
						parentSchema: schema111.properties.name,
						data: data1
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema111.properties.name.type,
					parentSchema: schema111.properties.name,
					data: data1
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.triggers !== void 0) {
			let data2 = data.triggers;
			if (Array.isArray(data2)) {
				const len0 = data2.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data3 = data2[i0];
					if (typeof data3 === "string") {
						if (func8(data3) < 1) {
							const err5 = {
								instancePath: instancePath + "/triggers/" + i0,
								schemaPath: "#/properties/triggers/items/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								schema: 1,
								parentSchema: schema111.properties.triggers.items,
								data: data3
							};
							if (vErrors === null) vErrors = [err5];
							else vErrors.push(err5);
							errors++;
						}
					} else {
						const err6 = {
							instancePath: instancePath + "/triggers/" + i0,
							schemaPath: "#/properties/triggers/items/type",
							keyword: "type",
							params: { type: "string" },
							schema: schema111.properties.triggers.items.type,
							parentSchema: schema111.properties.triggers.items,
							data: data3
						};
						if (vErrors === null) vErrors = [err6];
						else vErrors.push(err6);
						errors++;
					}
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/triggers",
					schemaPath: "#/properties/triggers/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema111.properties.triggers.type,
					parentSchema: schema111.properties.triggers,
					data: data2
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.respondWithin !== void 0) {
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
		}
		if (data.decides !== void 0) {
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
		}
	} else {
		const err8 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema111.type,
			parentSchema: schema111,
			data
		};
		if (vErrors === null) vErrors = [err8];
		else vErrors.push(err8);
		errors++;
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
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.role === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "role" },
				schema: schema112.required,
				parentSchema: schema112,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "role" || key0 === "person" || key0 === "backup" || pattern0.test(key0))) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema112,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.role !== void 0) {
			let data0 = data.role;
			if (!(data0 === "decision-maker" || data0 === "spokesperson" || data0 === "monitor" || data0 === "responder" || data0 === "legal" || data0 === "coordinator" || data0 === "other")) {
				const err2 = {
					instancePath: instancePath + "/role",
					schemaPath: "#/properties/role/enum",
					keyword: "enum",
					params: { allowedValues: schema112.properties.role.enum },
					schema: schema112.properties.role.enum,
					parentSchema: schema112.properties.role,
					data: data0
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.person !== void 0) {
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
		}
		if (data.backup !== void 0) {
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
		}
	} else {
		const err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema112.type,
			parentSchema: schema112,
			data
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate327.errors = vErrors;
	return errors === 0;
}
validate327.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
var schema113 = {
	"title": "Monitoring",
	"type": "object",
	"properties": {
		"keywords": {
			"title": "Keywords",
			"type": "array",
			"items": {
				"type": "string",
				"minLength": 1
			}
		},
		"tools": {
			"title": "Tools",
			"type": "array",
			"uniqueItems": true,
			"items": {
				"$ref": "#/$defs/slug",
				"x-refers": "tool"
			}
		},
		"owner": {
			"$ref": "#/$defs/slug",
			"x-refers": "team member",
			"title": "Owner"
		},
		"hours": {
			"title": "Hours",
			"type": "string",
			"minLength": 1
		}
	},
	"patternProperties": { "^x-": true },
	"additionalProperties": false
};
function validate331(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate331.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "keywords" || key0 === "tools" || key0 === "owner" || key0 === "hours" || pattern0.test(key0))) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema113,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.keywords !== void 0) {
			let data0 = data.keywords;
			if (Array.isArray(data0)) {
				const len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data1 = data0[i0];
					if (typeof data1 === "string") {
						if (func8(data1) < 1) {
							const err1 = {
								instancePath: instancePath + "/keywords/" + i0,
								schemaPath: "#/properties/keywords/items/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								schema: 1,
								parentSchema: schema113.properties.keywords.items,
								data: data1
							};
							if (vErrors === null) vErrors = [err1];
							else vErrors.push(err1);
							errors++;
						}
					} else {
						const err2 = {
							instancePath: instancePath + "/keywords/" + i0,
							schemaPath: "#/properties/keywords/items/type",
							keyword: "type",
							params: { type: "string" },
							schema: schema113.properties.keywords.items.type,
							parentSchema: schema113.properties.keywords.items,
							data: data1
						};
						if (vErrors === null) vErrors = [err2];
						else vErrors.push(err2);
						errors++;
					}
				}
			} else {
				const err3 = {
					instancePath: instancePath + "/keywords",
					schemaPath: "#/properties/keywords/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema113.properties.keywords.type,
					parentSchema: schema113.properties.keywords,
					data: data0
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.tools !== void 0) {
			let data2 = data.tools;
			if (Array.isArray(data2)) {
				const len1 = data2.length;
				for (let i1 = 0; i1 < len1; i1++) if (!validate64(data2[i1], {
					instancePath: instancePath + "/tools/" + i1,
					parentData: data2,
					parentDataProperty: i1,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
					errors = vErrors.length;
				}
				let i2 = data2.length;
				let j0;
				if (i2 > 1) {
					outer0: for (; i2--;) for (j0 = i2; j0--;) if (func2(data2[i2], data2[j0])) {
						const err4 = {
							instancePath: instancePath + "/tools",
							schemaPath: "#/properties/tools/uniqueItems",
							keyword: "uniqueItems",
							params: {
								i: i2,
								j: j0
							},
							schema: true,
							parentSchema: schema113.properties.tools,
							data: data2
						};
						if (vErrors === null) vErrors = [err4];
						else vErrors.push(err4);
						errors++;
						break outer0;
					}
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/tools",
					schemaPath: "#/properties/tools/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema113.properties.tools.type,
					parentSchema: schema113.properties.tools,
					data: data2
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.owner !== void 0) {
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
		}
		if (data.hours !== void 0) {
			let data5 = data.hours;
			if (typeof data5 === "string") {
				if (func8(data5) < 1) {
					const err6 = {
						instancePath: instancePath + "/hours",
						schemaPath: "#/properties/hours/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						schema: 1,
						parentSchema: schema113.properties.hours,
						data: data5
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/hours",
					schemaPath: "#/properties/hours/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema113.properties.hours.type,
					parentSchema: schema113.properties.hours,
					data: data5
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
	} else {
		const err8 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema113.type,
			parentSchema: schema113,
			data
		};
		if (vErrors === null) vErrors = [err8];
		else vErrors.push(err8);
		errors++;
	}
	validate331.errors = vErrors;
	return errors === 0;
}
validate331.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
var schema114 = {
	"title": "Escalation",
	"type": "object",
	"required": ["from", "to"],
	"properties": {
		"from": {
			"$ref": "#/$defs/slug",
			"x-refers": "crisis level",
			"title": "From"
		},
		"to": {
			"$ref": "#/$defs/slug",
			"x-refers": "crisis level",
			"title": "To"
		},
		"when": {
			"title": "When",
			"type": "string",
			"minLength": 1
		},
		"notify": {
			"title": "Notify",
			"type": "array",
			"uniqueItems": true,
			"items": {
				"$ref": "#/$defs/slug",
				"x-refers": "team member"
			}
		}
	},
	"patternProperties": { "^x-": true },
	"additionalProperties": false
};
function validate335(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate335.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.from === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "from" },
				schema: schema114.required,
				parentSchema: schema114,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.to === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "to" },
				schema: schema114.required,
				parentSchema: schema114,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "from" || key0 === "to" || key0 === "when" || key0 === "notify" || pattern0.test(key0))) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema114,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.from !== void 0) {
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
		}
		if (data.to !== void 0) {
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
		}
		if (data.when !== void 0) {
			let data2 = data.when;
			if (typeof data2 === "string") {
				if (func8(data2) < 1) {
					const err3 = {
						instancePath: instancePath + "/when",
						schemaPath: "#/properties/when/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						schema: 1,
						parentSchema: schema114.properties.when,
						data: data2
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/when",
					schemaPath: "#/properties/when/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema114.properties.when.type,
					parentSchema: schema114.properties.when,
					data: data2
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.notify !== void 0) {
			let data3 = data.notify;
			if (Array.isArray(data3)) {
				const len0 = data3.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate64(data3[i0], {
					instancePath: instancePath + "/notify/" + i0,
					parentData: data3,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
					errors = vErrors.length;
				}
				let i1 = data3.length;
				let j0;
				if (i1 > 1) {
					outer0: for (; i1--;) for (j0 = i1; j0--;) if (func2(data3[i1], data3[j0])) {
						const err5 = {
							instancePath: instancePath + "/notify",
							schemaPath: "#/properties/notify/uniqueItems",
							keyword: "uniqueItems",
							params: {
								i: i1,
								j: j0
							},
							schema: true,
							parentSchema: schema114.properties.notify,
							data: data3
						};
						if (vErrors === null) vErrors = [err5];
						else vErrors.push(err5);
						errors++;
						break outer0;
					}
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/notify",
					schemaPath: "#/properties/notify/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema114.properties.notify.type,
					parentSchema: schema114.properties.notify,
					data: data3
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
	} else {
		const err7 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema114.type,
			parentSchema: schema114,
			data
		};
		if (vErrors === null) vErrors = [err7];
		else vErrors.push(err7);
		errors++;
	}
	validate335.errors = vErrors;
	return errors === 0;
}
validate335.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
var schema115 = {
	"title": "Pause",
	"type": "object",
	"properties": {
		"steps": {
			"title": "Steps",
			"type": "array",
			"items": {
				"type": "string",
				"minLength": 1
			}
		},
		"owner": {
			"$ref": "#/$defs/slug",
			"x-refers": "team member",
			"title": "Owner"
		},
		"within": {
			"$ref": "#/$defs/duration",
			"title": "Within"
		}
	},
	"patternProperties": { "^x-": true },
	"additionalProperties": false
};
function validate340(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate340.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "steps" || key0 === "owner" || key0 === "within" || pattern0.test(key0))) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema115,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.steps !== void 0) {
			let data0 = data.steps;
			if (Array.isArray(data0)) {
				const len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data1 = data0[i0];
					if (typeof data1 === "string") {
						if (func8(data1) < 1) {
							const err1 = {
								instancePath: instancePath + "/steps/" + i0,
								schemaPath: "#/properties/steps/items/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								schema: 1,
								parentSchema: schema115.properties.steps.items,
								data: data1
							};
							if (vErrors === null) vErrors = [err1];
							else vErrors.push(err1);
							errors++;
						}
					} else {
						const err2 = {
							instancePath: instancePath + "/steps/" + i0,
							schemaPath: "#/properties/steps/items/type",
							keyword: "type",
							params: { type: "string" },
							schema: schema115.properties.steps.items.type,
							parentSchema: schema115.properties.steps.items,
							data: data1
						};
						if (vErrors === null) vErrors = [err2];
						else vErrors.push(err2);
						errors++;
					}
				}
			} else {
				const err3 = {
					instancePath: instancePath + "/steps",
					schemaPath: "#/properties/steps/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema115.properties.steps.type,
					parentSchema: schema115.properties.steps,
					data: data0
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.owner !== void 0) {
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
		}
		if (data.within !== void 0) {
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
		}
	} else {
		const err4 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema115.type,
			parentSchema: schema115,
			data
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
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
var schema117 = {
	"title": "Step",
	"type": "object",
	"required": ["do"],
	"properties": {
		"do": {
			"title": "Do",
			"type": "string",
			"minLength": 1
		},
		"owner": {
			"$ref": "#/$defs/slug",
			"x-refers": "team member",
			"title": "Owner"
		},
		"within": {
			"$ref": "#/$defs/duration",
			"title": "Within"
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
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.do === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "do" },
				schema: schema117.required,
				parentSchema: schema117,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "do" || key0 === "owner" || key0 === "within" || pattern0.test(key0))) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema117,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.do !== void 0) {
			let data0 = data.do;
			if (typeof data0 === "string") {
				if (func8(data0) < 1) {
					const err2 = {
						instancePath: instancePath + "/do",
						schemaPath: "#/properties/do/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						schema: 1,
						parentSchema: schema117.properties.do,
						data: data0
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
			} else {
				const err3 = {
					instancePath: instancePath + "/do",
					schemaPath: "#/properties/do/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema117.properties.do.type,
					parentSchema: schema117.properties.do,
					data: data0
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.owner !== void 0) {
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
		}
		if (data.within !== void 0) {
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
		}
	} else {
		const err4 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema117.type,
			parentSchema: schema117,
			data
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
	}
	validate348.errors = vErrors;
	return errors === 0;
}
validate348.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
var schema118 = {
	"title": "Holding statement",
	"type": "object",
	"required": ["language", "text"],
	"properties": {
		"language": {
			"$ref": "#/$defs/language",
			"title": "Language"
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
		"text": {
			"title": "Text",
			"type": "string",
			"minLength": 1
		}
	},
	"patternProperties": { "^x-": true },
	"additionalProperties": false
};
function validate352(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate352.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.language === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "language" },
				schema: schema118.required,
				parentSchema: schema118,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.text === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "text" },
				schema: schema118.required,
				parentSchema: schema118,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "language" || key0 === "channels" || key0 === "text" || pattern0.test(key0))) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema118,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.language !== void 0) {
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
		}
		if (data.channels !== void 0) {
			let data1 = data.channels;
			if (Array.isArray(data1)) {
				const len0 = data1.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate64(data1[i0], {
					instancePath: instancePath + "/channels/" + i0,
					parentData: data1,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
					errors = vErrors.length;
				}
				let i1 = data1.length;
				let j0;
				if (i1 > 1) {
					outer0: for (; i1--;) for (j0 = i1; j0--;) if (func2(data1[i1], data1[j0])) {
						const err3 = {
							instancePath: instancePath + "/channels",
							schemaPath: "#/properties/channels/uniqueItems",
							keyword: "uniqueItems",
							params: {
								i: i1,
								j: j0
							},
							schema: true,
							parentSchema: schema118.properties.channels,
							data: data1
						};
						if (vErrors === null) vErrors = [err3];
						else vErrors.push(err3);
						errors++;
						break outer0;
					}
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/channels",
					schemaPath: "#/properties/channels/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema118.properties.channels.type,
					parentSchema: schema118.properties.channels,
					data: data1
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.text !== void 0) {
			let data3 = data.text;
			if (typeof data3 === "string") {
				if (func8(data3) < 1) {
					const err5 = {
						instancePath: instancePath + "/text",
						schemaPath: "#/properties/text/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						schema: 1,
						parentSchema: schema118.properties.text,
						data: data3
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/text",
					schemaPath: "#/properties/text/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema118.properties.text.type,
					parentSchema: schema118.properties.text,
					data: data3
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
	} else {
		const err7 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema118.type,
			parentSchema: schema118,
			data
		};
		if (vErrors === null) vErrors = [err7];
		else vErrors.push(err7);
		errors++;
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
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "id" },
				schema: schema116.required,
				parentSchema: schema116,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.name === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" },
				schema: schema116.required,
				parentSchema: schema116,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(func4.call(schema116.properties, key0) || pattern0.test(key0))) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema116,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.id !== void 0) {
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
		}
		if (data.name !== void 0) {
			let data1 = data.name;
			if (typeof data1 === "string") {
				if (func8(data1) < 1) {
					const err3 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						schema: 1,
						parentSchema: schema116.properties.name,
						data: data1
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema116.properties.name.type,
					parentSchema: schema116.properties.name,
					data: data1
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.level !== void 0) {
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
		}
		if (data.cluster !== void 0) {
			let data3 = data.cluster;
			if (!(data3 === "victim" || data3 === "accidental" || data3 === "preventable")) {
				const err5 = {
					instancePath: instancePath + "/cluster",
					schemaPath: "#/properties/cluster/enum",
					keyword: "enum",
					params: { allowedValues: schema116.properties.cluster.enum },
					schema: schema116.properties.cluster.enum,
					parentSchema: schema116.properties.cluster,
					data: data3
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.response !== void 0) {
			let data4 = data.response;
			if (!(data4 === "deny" || data4 === "diminish" || data4 === "rebuild" || data4 === "bolster")) {
				const err6 = {
					instancePath: instancePath + "/response",
					schemaPath: "#/properties/response/enum",
					keyword: "enum",
					params: { allowedValues: schema116.properties.response.enum },
					schema: schema116.properties.response.enum,
					parentSchema: schema116.properties.response,
					data: data4
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.threats !== void 0) {
			let data5 = data.threats;
			if (Array.isArray(data5)) {
				const len0 = data5.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate64(data5[i0], {
					instancePath: instancePath + "/threats/" + i0,
					parentData: data5,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
					errors = vErrors.length;
				}
				let i1 = data5.length;
				let j0;
				if (i1 > 1) {
					outer0: for (; i1--;) for (j0 = i1; j0--;) if (func2(data5[i1], data5[j0])) {
						const err7 = {
							instancePath: instancePath + "/threats",
							schemaPath: "#/properties/threats/uniqueItems",
							keyword: "uniqueItems",
							params: {
								i: i1,
								j: j0
							},
							schema: true,
							parentSchema: schema116.properties.threats,
							data: data5
						};
						if (vErrors === null) vErrors = [err7];
						else vErrors.push(err7);
						errors++;
						break outer0;
					}
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/threats",
					schemaPath: "#/properties/threats/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema116.properties.threats.type,
					parentSchema: schema116.properties.threats,
					data: data5
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.steps !== void 0) {
			let data7 = data.steps;
			if (Array.isArray(data7)) {
				const len1 = data7.length;
				for (let i2 = 0; i2 < len1; i2++) if (!validate348(data7[i2], {
					instancePath: instancePath + "/steps/" + i2,
					parentData: data7,
					parentDataProperty: i2,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate348.errors : vErrors.concat(validate348.errors);
					errors = vErrors.length;
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/steps",
					schemaPath: "#/properties/steps/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema116.properties.steps.type,
					parentSchema: schema116.properties.steps,
					data: data7
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.statements !== void 0) {
			let data9 = data.statements;
			if (Array.isArray(data9)) {
				const len2 = data9.length;
				for (let i3 = 0; i3 < len2; i3++) if (!validate352(data9[i3], {
					instancePath: instancePath + "/statements/" + i3,
					parentData: data9,
					parentDataProperty: i3,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate352.errors : vErrors.concat(validate352.errors);
					errors = vErrors.length;
				}
			} else {
				const err10 = {
					instancePath: instancePath + "/statements",
					schemaPath: "#/properties/statements/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema116.properties.statements.type,
					parentSchema: schema116.properties.statements,
					data: data9
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.dont !== void 0) {
			let data11 = data.dont;
			if (Array.isArray(data11)) {
				const len3 = data11.length;
				for (let i4 = 0; i4 < len3; i4++) {
					let data12 = data11[i4];
					if (typeof data12 === "string") {
						if (func8(data12) < 1) {
							const err11 = {
								instancePath: instancePath + "/dont/" + i4,
								schemaPath: "#/properties/dont/items/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								schema: 1,
								parentSchema: schema116.properties.dont.items,
								data: data12
							};
							if (vErrors === null) vErrors = [err11];
							else vErrors.push(err11);
							errors++;
						}
					} else {
						const err12 = {
							instancePath: instancePath + "/dont/" + i4,
							schemaPath: "#/properties/dont/items/type",
							keyword: "type",
							params: { type: "string" },
							schema: schema116.properties.dont.items.type,
							parentSchema: schema116.properties.dont.items,
							data: data12
						};
						if (vErrors === null) vErrors = [err12];
						else vErrors.push(err12);
						errors++;
					}
				}
			} else {
				const err13 = {
					instancePath: instancePath + "/dont",
					schemaPath: "#/properties/dont/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema116.properties.dont.type,
					parentSchema: schema116.properties.dont,
					data: data11
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
	} else {
		const err14 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema116.type,
			parentSchema: schema116,
			data
		};
		if (vErrors === null) vErrors = [err14];
		else vErrors.push(err14);
		errors++;
	}
	validate344.errors = vErrors;
	return errors === 0;
}
validate344.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
var schema119 = {
	"title": "Stakeholder",
	"type": "object",
	"required": ["name"],
	"properties": {
		"name": {
			"title": "Name",
			"type": "string",
			"minLength": 1
		},
		"channel": {
			"title": "How they are told",
			"type": "string",
			"minLength": 1
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
function validate357(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate357.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.name === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" },
				schema: schema119.required,
				parentSchema: schema119,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "name" || key0 === "channel" || key0 === "owner" || pattern0.test(key0))) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema119,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.name !== void 0) {
			let data0 = data.name;
			if (typeof data0 === "string") {
				if (func8(data0) < 1) {
					const err2 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						schema: 1,
						parentSchema: schema119.properties.name,
						data: data0
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
			} else {
				const err3 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema119.properties.name.type,
					parentSchema: schema119.properties.name,
					data: data0
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.channel !== void 0) {
			let data1 = data.channel;
			if (typeof data1 === "string") {
				if (func8(data1) < 1) {
					const err4 = {
						instancePath: instancePath + "/channel",
						schemaPath: "#/properties/channel/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						schema: 1,
						parentSchema: schema119.properties.channel,
						data: data1
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/channel",
					schemaPath: "#/properties/channel/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema119.properties.channel.type,
					parentSchema: schema119.properties.channel,
					data: data1
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.owner !== void 0) {
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
		}
	} else {
		const err6 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema119.type,
			parentSchema: schema119,
			data
		};
		if (vErrors === null) vErrors = [err6];
		else vErrors.push(err6);
		errors++;
	}
	validate357.errors = vErrors;
	return errors === 0;
}
validate357.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
var schema120 = {
	"title": "Distribution",
	"type": "object",
	"properties": {
		"where": {
			"title": "Where",
			"type": "string",
			"minLength": 1
		},
		"acknowledged": {
			"title": "Acknowledged",
			"type": "array",
			"items": { "$ref": "#/$defs/acknowledgement" }
		}
	},
	"patternProperties": { "^x-": true },
	"additionalProperties": false
};
var schema121 = {
	"title": "Acknowledgement",
	"type": "object",
	"required": ["person"],
	"properties": {
		"person": {
			"$ref": "#/$defs/slug",
			"x-refers": "team member",
			"title": "Person"
		},
		"on": {
			"$ref": "#/$defs/date",
			"title": "On"
		},
		"version": {
			"title": "Version",
			"type": "string",
			"minLength": 1
		}
	},
	"patternProperties": { "^x-": true },
	"additionalProperties": false
};
function validate361(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate361.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.person === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "person" },
				schema: schema121.required,
				parentSchema: schema121,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "person" || key0 === "on" || key0 === "version" || pattern0.test(key0))) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema121,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.person !== void 0) {
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
		}
		if (data.on !== void 0) {
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
		}
		if (data.version !== void 0) {
			let data2 = data.version;
			if (typeof data2 === "string") {
				if (func8(data2) < 1) {
					const err2 = {
						instancePath: instancePath + "/version",
						schemaPath: "#/properties/version/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						schema: 1,
						parentSchema: schema121.properties.version,
						data: data2
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
			} else {
				const err3 = {
					instancePath: instancePath + "/version",
					schemaPath: "#/properties/version/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema121.properties.version.type,
					parentSchema: schema121.properties.version,
					data: data2
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
	} else {
		const err4 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema121.type,
			parentSchema: schema121,
			data
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
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
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "where" || key0 === "acknowledged" || pattern0.test(key0))) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema120,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.where !== void 0) {
			let data0 = data.where;
			if (typeof data0 === "string") {
				if (func8(data0) < 1) {
					const err1 = {
						instancePath: instancePath + "/where",
						schemaPath: "#/properties/where/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						schema: 1,
						parentSchema: schema120.properties.where,
						data: data0
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
			} else {
				const err2 = {
					instancePath: instancePath + "/where",
					schemaPath: "#/properties/where/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema120.properties.where.type,
					parentSchema: schema120.properties.where,
					data: data0
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.acknowledged !== void 0) {
			let data1 = data.acknowledged;
			if (Array.isArray(data1)) {
				const len0 = data1.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate361(data1[i0], {
					instancePath: instancePath + "/acknowledged/" + i0,
					parentData: data1,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate361.errors : vErrors.concat(validate361.errors);
					errors = vErrors.length;
				}
			} else {
				const err3 = {
					instancePath: instancePath + "/acknowledged",
					schemaPath: "#/properties/acknowledged/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema120.properties.acknowledged.type,
					parentSchema: schema120.properties.acknowledged,
					data: data1
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
	} else {
		const err4 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema120.type,
			parentSchema: schema120,
			data
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
	}
	validate360.errors = vErrors;
	return errors === 0;
}
validate360.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
var schema122 = {
	"title": "Drills",
	"type": "object",
	"properties": {
		"cadence": {
			"$ref": "#/$defs/cadence",
			"title": "Cadence"
		},
		"last": {
			"$ref": "#/$defs/date",
			"title": "Last drill"
		},
		"next": {
			"$ref": "#/$defs/date",
			"title": "Next drill"
		}
	},
	"patternProperties": { "^x-": true },
	"additionalProperties": false
};
function validate366(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate366.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "cadence" || key0 === "last" || key0 === "next" || pattern0.test(key0))) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema122,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.cadence !== void 0) {
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
		}
		if (data.last !== void 0) {
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
		}
		if (data.next !== void 0) {
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
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema122.type,
			parentSchema: schema122,
			data
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate366.errors = vErrors;
	return errors === 0;
}
validate366.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
var schema123 = {
	"title": "Review after a crisis",
	"type": "object",
	"properties": {
		"within": {
			"$ref": "#/$defs/duration",
			"title": "Within"
		},
		"owner": {
			"$ref": "#/$defs/slug",
			"x-refers": "team member",
			"title": "Owner"
		},
		"questions": {
			"title": "Questions",
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
function validate371(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate371.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "within" || key0 === "owner" || key0 === "questions" || pattern0.test(key0))) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema123,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.within !== void 0) {
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
		}
		if (data.owner !== void 0) {
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
		}
		if (data.questions !== void 0) {
			let data2 = data.questions;
			if (Array.isArray(data2)) {
				const len0 = data2.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data3 = data2[i0];
					if (typeof data3 === "string") {
						if (func8(data3) < 1) {
							const err1 = {
								instancePath: instancePath + "/questions/" + i0,
								schemaPath: "#/properties/questions/items/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								schema: 1,
								parentSchema: schema123.properties.questions.items,
								data: data3
							};
							if (vErrors === null) vErrors = [err1];
							else vErrors.push(err1);
							errors++;
						}
					} else {
						const err2 = {
							instancePath: instancePath + "/questions/" + i0,
							schemaPath: "#/properties/questions/items/type",
							keyword: "type",
							params: { type: "string" },
							schema: schema123.properties.questions.items.type,
							parentSchema: schema123.properties.questions.items,
							data: data3
						};
						if (vErrors === null) vErrors = [err2];
						else vErrors.push(err2);
						errors++;
					}
				}
			} else {
				const err3 = {
					instancePath: instancePath + "/questions",
					schemaPath: "#/properties/questions/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema123.properties.questions.type,
					parentSchema: schema123.properties.questions,
					data: data2
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
	} else {
		const err4 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema123.type,
			parentSchema: schema123,
			data
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
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
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(func4.call(schema110.properties, key0) || pattern0.test(key0))) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema110,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.version !== void 0) {
			let data0 = data.version;
			if (typeof data0 === "string") {
				if (func8(data0) < 1) {
					const err1 = {
						instancePath: instancePath + "/version",
						schemaPath: "#/properties/version/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						schema: 1,
						parentSchema: schema110.properties.version,
						data: data0
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
			} else {
				const err2 = {
					instancePath: instancePath + "/version",
					schemaPath: "#/properties/version/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema110.properties.version.type,
					parentSchema: schema110.properties.version,
					data: data0
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.levels !== void 0) {
			let data1 = data.levels;
			if (Array.isArray(data1)) {
				const len0 = data1.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate322(data1[i0], {
					instancePath: instancePath + "/levels/" + i0,
					parentData: data1,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate322.errors : vErrors.concat(validate322.errors);
					errors = vErrors.length;
				}
			} else {
				const err3 = {
					instancePath: instancePath + "/levels",
					schemaPath: "#/properties/levels/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema110.properties.levels.type,
					parentSchema: schema110.properties.levels,
					data: data1
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.roles !== void 0) {
			let data3 = data.roles;
			if (Array.isArray(data3)) {
				const len1 = data3.length;
				for (let i1 = 0; i1 < len1; i1++) if (!validate327(data3[i1], {
					instancePath: instancePath + "/roles/" + i1,
					parentData: data3,
					parentDataProperty: i1,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate327.errors : vErrors.concat(validate327.errors);
					errors = vErrors.length;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/roles",
					schemaPath: "#/properties/roles/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema110.properties.roles.type,
					parentSchema: schema110.properties.roles,
					data: data3
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.monitoring !== void 0) {
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
		}
		if (data.escalation !== void 0) {
			let data6 = data.escalation;
			if (Array.isArray(data6)) {
				const len2 = data6.length;
				for (let i2 = 0; i2 < len2; i2++) if (!validate335(data6[i2], {
					instancePath: instancePath + "/escalation/" + i2,
					parentData: data6,
					parentDataProperty: i2,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate335.errors : vErrors.concat(validate335.errors);
					errors = vErrors.length;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/escalation",
					schemaPath: "#/properties/escalation/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema110.properties.escalation.type,
					parentSchema: schema110.properties.escalation,
					data: data6
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.pause !== void 0) {
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
		}
		if (data.scenarios !== void 0) {
			let data9 = data.scenarios;
			if (Array.isArray(data9)) {
				const len3 = data9.length;
				for (let i3 = 0; i3 < len3; i3++) if (!validate344(data9[i3], {
					instancePath: instancePath + "/scenarios/" + i3,
					parentData: data9,
					parentDataProperty: i3,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate344.errors : vErrors.concat(validate344.errors);
					errors = vErrors.length;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/scenarios",
					schemaPath: "#/properties/scenarios/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema110.properties.scenarios.type,
					parentSchema: schema110.properties.scenarios,
					data: data9
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.stakeholders !== void 0) {
			let data11 = data.stakeholders;
			if (Array.isArray(data11)) {
				const len4 = data11.length;
				for (let i4 = 0; i4 < len4; i4++) if (!validate357(data11[i4], {
					instancePath: instancePath + "/stakeholders/" + i4,
					parentData: data11,
					parentDataProperty: i4,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate357.errors : vErrors.concat(validate357.errors);
					errors = vErrors.length;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/stakeholders",
					schemaPath: "#/properties/stakeholders/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema110.properties.stakeholders.type,
					parentSchema: schema110.properties.stakeholders,
					data: data11
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.distribution !== void 0) {
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
		}
		if (data.drills !== void 0) {
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
		}
		if (data.review !== void 0) {
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
		}
	} else {
		const err8 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema110.type,
			parentSchema: schema110,
			data
		};
		if (vErrors === null) vErrors = [err8];
		else vErrors.push(err8);
		errors++;
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
export { config, root, section_accounts, section_budget, section_calendar, section_campaigns, section_community, section_crisis, section_kpis, section_measurement, section_objectives, section_people, section_plan, section_situation, section_strategy, section_team, section_technology, sections };
