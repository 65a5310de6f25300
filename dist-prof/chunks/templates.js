import { r as __toESM, t as __commonJSMin } from "./rolldown-runtime.js";
// node_modules/handlebars/dist/cjs/handlebars/utils.js
var require_utils = /* @__PURE__ */ __commonJSMin(((exports) => {
	exports.__esModule = true;
	exports.extend = extend;
	exports.indexOf = indexOf;
	exports.escapeExpression = escapeExpression;
	exports.isEmpty = isEmpty;
	exports.createFrame = createFrame;
	exports.blockParams = blockParams;
	exports.appendContextPath = appendContextPath;
	var escape = {
		"&": "&amp;",
		"<": "&lt;",
		">": "&gt;",
		"\"": "&quot;",
		"'": "&#x27;",
		"`": "&#x60;",
		"=": "&#x3D;"
	};
	var badChars = /[&<>"'`=]/g;
	var possible = /[&<>"'`=]/;
	function escapeChar(chr) {
		return escape[chr];
	}
	function extend(obj) {
		for (var i = 1; i < arguments.length; i++) for (var key in arguments[i]) if (Object.prototype.hasOwnProperty.call(arguments[i], key)) obj[key] = arguments[i][key];
		return obj;
	}
	var toString = Object.prototype.toString;
	exports.toString = toString;
	var isFunction = function isFunction(value) {
		return typeof value === "function";
	};
	/* istanbul ignore next */
	if (isFunction(/x/)) exports.isFunction = isFunction = function(value) {
		return typeof value === "function" && toString.call(value) === "[object Function]";
	};
	exports.isFunction = isFunction;
	/* istanbul ignore next */
	var isArray = Array.isArray || function(value) {
		return value && typeof value === "object" ? toString.call(value) === "[object Array]" : false;
	};
	exports.isArray = isArray;
	function indexOf(array, value) {
		for (var i = 0, len = array.length; i < len; i++) if (array[i] === value) return i;
		return -1;
	}
	function escapeExpression(string) {
		if (typeof string !== "string") {
			if (string && typeof string.toHTML === "function") return string.toHTML();
			else if (string == null) return "";
			else if (!string) return string + "";
			string = "" + string;
		}
		if (!possible.test(string)) return string;
		return string.replace(badChars, escapeChar);
	}
	function isEmpty(value) {
		if (!value && value !== 0) return true;
		else if (isArray(value) && value.length === 0) return true;
		else return false;
	}
	function createFrame(object) {
		var frame = extend({}, object);
		frame._parent = object;
		return frame;
	}
	function blockParams(params, ids) {
		params.path = ids;
		return params;
	}
	function appendContextPath(contextPath, id) {
		return (contextPath ? contextPath + "." : "") + id;
	}
}));
// node_modules/handlebars/dist/cjs/handlebars/exception.js
var require_exception = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	exports.__esModule = true;
	var errorProps = [
		"description",
		"fileName",
		"lineNumber",
		"endLineNumber",
		"message",
		"name",
		"number",
		"stack"
	];
	function Exception(message, node) {
		var loc = node && node.loc, line = void 0, endLineNumber = void 0, column = void 0, endColumn = void 0;
		if (loc && loc.start) {
			line = loc.start.line;
			column = loc.start.column;
			if (loc.end) {
				endLineNumber = loc.end.line;
				endColumn = loc.end.column;
			}
			message += " - " + line + ":" + column;
		}
		var tmp = Error.prototype.constructor.call(this, message);
		for (var idx = 0; idx < errorProps.length; idx++) this[errorProps[idx]] = tmp[errorProps[idx]];
		/* istanbul ignore else */
		if (Error.captureStackTrace) Error.captureStackTrace(this, Exception);
		try {
			if (loc) {
				this.lineNumber = line;
				this.endLineNumber = endLineNumber;
				/* istanbul ignore next */
				if (Object.defineProperty) {
					Object.defineProperty(this, "column", {
						value: column,
						enumerable: true
					});
					Object.defineProperty(this, "endColumn", {
						value: endColumn,
						enumerable: true
					});
				} else {
					this.column = column;
					this.endColumn = endColumn;
				}
			}
		} catch (nop) {}
	}
	Exception.prototype = /* @__PURE__ */ new Error();
	exports["default"] = Exception;
	module.exports = exports["default"];
}));
// node_modules/handlebars/dist/cjs/handlebars/helpers/block-helper-missing.js
var require_block_helper_missing = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	exports.__esModule = true;
	var _utils = require_utils();
	exports["default"] = function(instance) {
		instance.registerHelper("blockHelperMissing", function(context, options) {
			var inverse = options.inverse, fn = options.fn;
			if (context === true) return fn(this);
			else if (context === false || context == null) return inverse(this);
			else if (_utils.isArray(context)) {
				if (context.length > 0) {
					if (options.ids) options.ids = [options.name];
					return instance.helpers.each(context, options);
				} else return inverse(this);
			} else {
				if (options.data && options.ids) {
					var data = _utils.createFrame(options.data);
					data.contextPath = _utils.appendContextPath(options.data.contextPath, options.name);
					options = { data };
				}
				return fn(context, options);
			}
		});
	};
	module.exports = exports["default"];
}));
// node_modules/handlebars/dist/cjs/handlebars/helpers/each.js
var require_each = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	exports.__esModule = true;
	// istanbul ignore next
	function _interopRequireDefault(obj) {
		return obj && obj.__esModule ? obj : { "default": obj };
	}
	var _utils = require_utils();
	var _exception2 = _interopRequireDefault(require_exception());
	/**
	* Close an unfinished iterator after the block body threw, like for...of does,
	* so that generators can run their cleanup code.
	*
	* Errors thrown while closing, including by a `return` getter, are ignored:
	* the block's error is the cause and is the one the caller must see.
	*
	* @param {Iterator} iterator the iterator that was being consumed
	*/
	function closeIterator(iterator) {
		try {
			var _close = iterator["return"];
			if (_utils.isFunction(_close)) _close.call(iterator);
		} catch (closeError) {}
	}
	exports["default"] = function(instance) {
		instance.registerHelper("each", function(context, options) {
			if (!options) throw new _exception2["default"]("Must pass iterator to #each");
			var fn = options.fn, inverse = options.inverse, i = 0, ret = "", data = void 0, contextPath = void 0;
			if (options.data && options.ids) contextPath = _utils.appendContextPath(options.data.contextPath, options.ids[0]) + ".";
			if (_utils.isFunction(context)) context = context.call(this);
			if (options.data) data = _utils.createFrame(options.data);
			function execIteration(field, index, last, value) {
				if (data) {
					data.key = field;
					data.index = index;
					data.first = index === 0;
					data.last = !!last;
					if (contextPath) data.contextPath = contextPath + field;
				}
				ret = ret + fn(value, {
					data,
					blockParams: _utils.blockParams([value, field], [contextPath + field, null])
				});
			}
			if (context && typeof context === "object") {
				if (_utils.isArray(context)) {
					for (var j = context.length; i < j; i++) if (i in context) execIteration(i, i, i === context.length - 1, context[i]);
				} else if (typeof Symbol === "function" && context[Symbol.iterator]) {
					var iterator = context[Symbol.iterator]();
					var current = iterator.next();
					while (!current.done) {
						var next = iterator.next();
						try {
							execIteration(i, i, next.done, current.value);
						} catch (e) {
							if (!next.done) closeIterator(iterator);
							throw e;
						}
						current = next;
						i++;
					}
				} else (function() {
					var priorKey = void 0;
					Object.keys(context).forEach(function(key) {
						if (priorKey !== void 0) execIteration(priorKey, i - 1, false, context[priorKey]);
						priorKey = key;
						i++;
					});
					if (priorKey !== void 0) execIteration(priorKey, i - 1, true, context[priorKey]);
				})();
			}
			if (i === 0) ret = inverse(this);
			return ret;
		});
	};
	module.exports = exports["default"];
}));
// node_modules/handlebars/dist/cjs/handlebars/helpers/helper-missing.js
var require_helper_missing = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	exports.__esModule = true;
	// istanbul ignore next
	function _interopRequireDefault(obj) {
		return obj && obj.__esModule ? obj : { "default": obj };
	}
	var _exception2 = _interopRequireDefault(require_exception());
	exports["default"] = function(instance) {
		instance.registerHelper("helperMissing", function() {
			if (arguments.length === 1) return;
			else throw new _exception2["default"]("Missing helper: \"" + arguments[arguments.length - 1].name + "\"");
		});
	};
	module.exports = exports["default"];
}));
// node_modules/handlebars/dist/cjs/handlebars/helpers/if.js
var require_if = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	exports.__esModule = true;
	// istanbul ignore next
	function _interopRequireDefault(obj) {
		return obj && obj.__esModule ? obj : { "default": obj };
	}
	var _utils = require_utils();
	var _exception2 = _interopRequireDefault(require_exception());
	exports["default"] = function(instance) {
		instance.registerHelper("if", function(conditional, options) {
			if (arguments.length != 2) throw new _exception2["default"]("#if requires exactly one argument");
			if (_utils.isFunction(conditional)) conditional = conditional.call(this);
			if (!options.hash.includeZero && !conditional || _utils.isEmpty(conditional)) return options.inverse(this);
			else return options.fn(this);
		});
		instance.registerHelper("unless", function(conditional, options) {
			if (arguments.length != 2) throw new _exception2["default"]("#unless requires exactly one argument");
			return instance.helpers["if"].call(this, conditional, {
				fn: options.inverse,
				inverse: options.fn,
				hash: options.hash
			});
		});
	};
	module.exports = exports["default"];
}));
// node_modules/handlebars/dist/cjs/handlebars/helpers/log.js
var require_log = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	exports.__esModule = true;
	exports["default"] = function(instance) {
		instance.registerHelper("log", function() {
			var args = [void 0], options = arguments[arguments.length - 1];
			for (var i = 0; i < arguments.length - 1; i++) args.push(arguments[i]);
			var level = 1;
			if (options.hash.level != null) level = options.hash.level;
			else if (options.data && options.data.level != null) level = options.data.level;
			args[0] = level;
			instance.log.apply(instance, args);
		});
	};
	module.exports = exports["default"];
}));
// node_modules/handlebars/dist/cjs/handlebars/helpers/lookup.js
var require_lookup = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	exports.__esModule = true;
	exports["default"] = function(instance) {
		instance.registerHelper("lookup", function(obj, field, options) {
			if (!obj) return obj;
			return options.lookupProperty(obj, field);
		});
	};
	module.exports = exports["default"];
}));
// node_modules/handlebars/dist/cjs/handlebars/helpers/with.js
var require_with = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	exports.__esModule = true;
	// istanbul ignore next
	function _interopRequireDefault(obj) {
		return obj && obj.__esModule ? obj : { "default": obj };
	}
	var _utils = require_utils();
	var _exception2 = _interopRequireDefault(require_exception());
	exports["default"] = function(instance) {
		instance.registerHelper("with", function(context, options) {
			if (arguments.length != 2) throw new _exception2["default"]("#with requires exactly one argument");
			if (_utils.isFunction(context)) context = context.call(this);
			var fn = options.fn;
			if (!_utils.isEmpty(context)) {
				var data = options.data;
				if (options.data && options.ids) {
					data = _utils.createFrame(options.data);
					data.contextPath = _utils.appendContextPath(options.data.contextPath, options.ids[0]);
				}
				return fn(context, {
					data,
					blockParams: _utils.blockParams([context], [data && data.contextPath])
				});
			} else return options.inverse(this);
		});
	};
	module.exports = exports["default"];
}));
// node_modules/handlebars/dist/cjs/handlebars/helpers.js
var require_helpers = /* @__PURE__ */ __commonJSMin(((exports) => {
	exports.__esModule = true;
	exports.registerDefaultHelpers = registerDefaultHelpers;
	exports.moveHelperToHooks = moveHelperToHooks;
	// istanbul ignore next
	function _interopRequireDefault(obj) {
		return obj && obj.__esModule ? obj : { "default": obj };
	}
	var _helpersBlockHelperMissing2 = _interopRequireDefault(require_block_helper_missing());
	var _helpersEach2 = _interopRequireDefault(require_each());
	var _helpersHelperMissing2 = _interopRequireDefault(require_helper_missing());
	var _helpersIf2 = _interopRequireDefault(require_if());
	var _helpersLog2 = _interopRequireDefault(require_log());
	var _helpersLookup2 = _interopRequireDefault(require_lookup());
	var _helpersWith2 = _interopRequireDefault(require_with());
	function registerDefaultHelpers(instance) {
		_helpersBlockHelperMissing2["default"](instance);
		_helpersEach2["default"](instance);
		_helpersHelperMissing2["default"](instance);
		_helpersIf2["default"](instance);
		_helpersLog2["default"](instance);
		_helpersLookup2["default"](instance);
		_helpersWith2["default"](instance);
	}
	function moveHelperToHooks(instance, helperName, keepHelper) {
		if (instance.helpers[helperName]) {
			instance.hooks[helperName] = instance.helpers[helperName];
			if (!keepHelper) instance.helpers[helperName] = void 0;
		}
	}
}));
// node_modules/handlebars/dist/cjs/handlebars/decorators/inline.js
var require_inline = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	exports.__esModule = true;
	var _utils = require_utils();
	exports["default"] = function(instance) {
		instance.registerDecorator("inline", function(fn, props, container, options) {
			var ret = fn;
			if (!props.partials) {
				props.partials = {};
				ret = function(context, options) {
					var original = container.partials;
					container.partials = _utils.extend({}, original, props.partials);
					var ret = fn(context, options);
					container.partials = original;
					return ret;
				};
			}
			props.partials[options.args[0]] = options.fn;
			return ret;
		});
	};
	module.exports = exports["default"];
}));
// node_modules/handlebars/dist/cjs/handlebars/decorators.js
var require_decorators = /* @__PURE__ */ __commonJSMin(((exports) => {
	exports.__esModule = true;
	exports.registerDefaultDecorators = registerDefaultDecorators;
	// istanbul ignore next
	function _interopRequireDefault(obj) {
		return obj && obj.__esModule ? obj : { "default": obj };
	}
	var _decoratorsInline2 = _interopRequireDefault(require_inline());
	function registerDefaultDecorators(instance) {
		_decoratorsInline2["default"](instance);
	}
}));
// node_modules/handlebars/dist/cjs/handlebars/logger.js
var require_logger = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	exports.__esModule = true;
	var _utils = require_utils();
	var logger = {
		methodMap: [
			"debug",
			"info",
			"warn",
			"error"
		],
		level: "info",
		lookupLevel: function lookupLevel(level) {
			if (typeof level === "string") {
				var levelMap = _utils.indexOf(logger.methodMap, level.toLowerCase());
				if (levelMap >= 0) level = levelMap;
				else level = parseInt(level, 10);
			}
			return level;
		},
		log: function log(level) {
			level = logger.lookupLevel(level);
			if (typeof console !== "undefined" && logger.lookupLevel(logger.level) <= level) {
				var method = logger.methodMap[level];
				if (!console[method]) method = "log";
				for (var _len = arguments.length, message = Array(_len > 1 ? _len - 1 : 0), _key = 1; _key < _len; _key++) message[_key - 1] = arguments[_key];
				console[method].apply(console, message);
			}
		}
	};
	exports["default"] = logger;
	module.exports = exports["default"];
}));
// node_modules/handlebars/dist/cjs/handlebars/internal/proto-access.js
var require_proto_access = /* @__PURE__ */ __commonJSMin(((exports) => {
	exports.__esModule = true;
	exports.createProtoAccessControl = createProtoAccessControl;
	exports.resultIsAllowed = resultIsAllowed;
	exports.isPrototypeConstructor = isPrototypeConstructor;
	exports.resetLoggedProperties = resetLoggedProperties;
	// istanbul ignore next
	function _interopRequireDefault(obj) {
		return obj && obj.__esModule ? obj : { "default": obj };
	}
	var _utils = require_utils();
	var _logger2 = _interopRequireDefault(require_logger());
	var loggedProperties = Object.create(null);
	function createProtoAccessControl(runtimeOptions) {
		var propertyWhiteList = Object.create(null);
		propertyWhiteList["__proto__"] = false;
		_utils.extend(propertyWhiteList, runtimeOptions.allowedProtoProperties);
		var methodWhiteList = Object.create(null);
		methodWhiteList["constructor"] = false;
		methodWhiteList["__defineGetter__"] = false;
		methodWhiteList["__defineSetter__"] = false;
		methodWhiteList["__lookupGetter__"] = false;
		methodWhiteList["__lookupSetter__"] = false;
		_utils.extend(methodWhiteList, runtimeOptions.allowedProtoMethods);
		return {
			properties: {
				whitelist: propertyWhiteList,
				defaultValue: runtimeOptions.allowProtoPropertiesByDefault
			},
			methods: {
				whitelist: methodWhiteList,
				defaultValue: runtimeOptions.allowProtoMethodsByDefault
			}
		};
	}
	function resultIsAllowed(result, protoAccessControl, propertyName) {
		if (typeof result === "function") return checkWhiteList(protoAccessControl.methods, propertyName);
		else return checkWhiteList(protoAccessControl.properties, propertyName);
	}
	/**
	* Detect a prototype object's own "constructor" back-reference, e.g.
	* `Function.prototype.constructor === Function`. Because "constructor" is an
	* "own" property of such objects, it would otherwise bypass the prototype-access
	* checks and expose dangerous constructors (allowing arbitrary code execution).
	*
	* Only functions can be constructors, so other values are never treated as one
	* and their `prototype` is never read.
	*
	* @param {*} parent the object the property is being read from
	* @param {string} propertyName the property being looked up
	* @param {*} result the already-resolved value of `parent[propertyName]`
	* @returns {boolean} true if the lookup resolves `parent`'s own constructor
	*/
	function isPrototypeConstructor(parent, propertyName, result) {
		return propertyName === "constructor" && typeof result === "function" && parent === result.prototype;
	}
	function checkWhiteList(protoAccessControlForType, propertyName) {
		if (protoAccessControlForType.whitelist[propertyName] !== void 0) return protoAccessControlForType.whitelist[propertyName] === true;
		if (protoAccessControlForType.defaultValue !== void 0) return protoAccessControlForType.defaultValue;
		logUnexpecedPropertyAccessOnce(propertyName);
		return false;
	}
	function logUnexpecedPropertyAccessOnce(propertyName) {
		if (loggedProperties[propertyName] !== true) {
			loggedProperties[propertyName] = true;
			_logger2["default"].log("error", "Handlebars: Access has been denied to resolve the property \"" + propertyName + "\" because it is not an \"own property\" of its parent.\nYou can add a runtime option to disable the check or this warning:\nSee https://handlebarsjs.com/api-reference/runtime-options.html#options-to-control-prototype-access for details");
		}
	}
	function resetLoggedProperties() {
		Object.keys(loggedProperties).forEach(function(propertyName) {
			delete loggedProperties[propertyName];
		});
	}
}));
// node_modules/handlebars/dist/cjs/handlebars/base.js
var require_base = /* @__PURE__ */ __commonJSMin(((exports) => {
	exports.__esModule = true;
	exports.HandlebarsEnvironment = HandlebarsEnvironment;
	// istanbul ignore next
	function _interopRequireDefault(obj) {
		return obj && obj.__esModule ? obj : { "default": obj };
	}
	var _utils = require_utils();
	var _exception2 = _interopRequireDefault(require_exception());
	var _helpers = require_helpers();
	var _decorators = require_decorators();
	var _logger2 = _interopRequireDefault(require_logger());
	var _internalProtoAccess = require_proto_access();
	exports.VERSION = "4.7.10";
	exports.COMPILER_REVISION = 8;
	exports.LAST_COMPATIBLE_COMPILER_REVISION = 7;
	exports.REVISION_CHANGES = {
		1: "<= 1.0.rc.2",
		2: "== 1.0.0-rc.3",
		3: "== 1.0.0-rc.4",
		4: "== 1.x.x",
		5: "== 2.0.0-alpha.x",
		6: ">= 2.0.0-beta.1",
		7: ">= 4.0.0 <4.3.0",
		8: ">= 4.3.0"
	};
	var objectType = "[object Object]";
	function HandlebarsEnvironment(helpers, partials, decorators) {
		this.helpers = helpers || {};
		this.partials = partials || {};
		this.decorators = decorators || {};
		_helpers.registerDefaultHelpers(this);
		_decorators.registerDefaultDecorators(this);
	}
	HandlebarsEnvironment.prototype = {
		constructor: HandlebarsEnvironment,
		logger: _logger2["default"],
		log: _logger2["default"].log,
		registerHelper: function registerHelper(name, fn) {
			if (_utils.toString.call(name) === objectType) {
				if (fn) throw new _exception2["default"]("Arg not supported with multiple helpers");
				_utils.extend(this.helpers, name);
			} else this.helpers[name] = fn;
		},
		unregisterHelper: function unregisterHelper(name) {
			delete this.helpers[name];
		},
		registerPartial: function registerPartial(name, partial) {
			if (_utils.toString.call(name) === objectType) _utils.extend(this.partials, name);
			else {
				if (typeof partial === "undefined") throw new _exception2["default"]("Attempting to register a partial called \"" + name + "\" as undefined");
				this.partials[name] = partial;
			}
		},
		unregisterPartial: function unregisterPartial(name) {
			delete this.partials[name];
		},
		registerDecorator: function registerDecorator(name, fn) {
			if (_utils.toString.call(name) === objectType) {
				if (fn) throw new _exception2["default"]("Arg not supported with multiple decorators");
				_utils.extend(this.decorators, name);
			} else this.decorators[name] = fn;
		},
		unregisterDecorator: function unregisterDecorator(name) {
			delete this.decorators[name];
		},
		/**
		* Reset the memory of illegal property accesses that have already been logged.
		* @deprecated should only be used in handlebars test-cases
		*/
		resetLoggedPropertyAccesses: function resetLoggedPropertyAccesses() {
			_internalProtoAccess.resetLoggedProperties();
		}
	};
	exports.log = _logger2["default"].log;
	exports.createFrame = _utils.createFrame;
	exports.logger = _logger2["default"];
}));
// node_modules/handlebars/dist/cjs/handlebars/safe-string.js
var require_safe_string = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	exports.__esModule = true;
	function SafeString(string) {
		this.string = string;
	}
	SafeString.prototype.toString = SafeString.prototype.toHTML = function() {
		return "" + this.string;
	};
	exports["default"] = SafeString;
	module.exports = exports["default"];
}));
// node_modules/handlebars/dist/cjs/handlebars/internal/wrapHelper.js
var require_wrapHelper = /* @__PURE__ */ __commonJSMin(((exports) => {
	exports.__esModule = true;
	exports.wrapHelper = wrapHelper;
	function wrapHelper(helper, transformOptionsFn) {
		if (typeof helper !== "function") return helper;
		return function wrapper() {
			var options = arguments[arguments.length - 1];
			arguments[arguments.length - 1] = transformOptionsFn(options);
			return helper.apply(this, arguments);
		};
	}
}));
// node_modules/handlebars/dist/cjs/handlebars/runtime.js
var require_runtime$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	exports.__esModule = true;
	exports.checkRevision = checkRevision;
	exports.template = template;
	exports.wrapProgram = wrapProgram;
	exports.resolvePartial = resolvePartial;
	exports.invokePartial = invokePartial;
	exports.noop = noop;
	// istanbul ignore next
	function _interopRequireDefault(obj) {
		return obj && obj.__esModule ? obj : { "default": obj };
	}
	// istanbul ignore next
	function _interopRequireWildcard(obj) {
		if (obj && obj.__esModule) return obj;
		else {
			var newObj = {};
			if (obj != null) {
				for (var key in obj) if (Object.prototype.hasOwnProperty.call(obj, key)) newObj[key] = obj[key];
			}
			newObj["default"] = obj;
			return newObj;
		}
	}
	var Utils = _interopRequireWildcard(require_utils());
	var _exception2 = _interopRequireDefault(require_exception());
	var _base = require_base();
	var _helpers = require_helpers();
	var _internalWrapHelper = require_wrapHelper();
	var _internalProtoAccess = require_proto_access();
	function checkRevision(compilerInfo) {
		var compilerRevision = compilerInfo && compilerInfo[0] || 1, currentRevision = _base.COMPILER_REVISION;
		if (compilerRevision >= _base.LAST_COMPATIBLE_COMPILER_REVISION && compilerRevision <= _base.COMPILER_REVISION) return;
		if (compilerRevision < _base.LAST_COMPATIBLE_COMPILER_REVISION) {
			var runtimeVersions = _base.REVISION_CHANGES[currentRevision], compilerVersions = _base.REVISION_CHANGES[compilerRevision];
			throw new _exception2["default"]("Template was precompiled with an older version of Handlebars than the current runtime. Please update your precompiler to a newer version (" + runtimeVersions + ") or downgrade your runtime to an older version (" + compilerVersions + ").");
		} else throw new _exception2["default"]("Template was precompiled with a newer version of Handlebars than the current runtime. Please update your runtime to a newer version (" + compilerInfo[1] + ").");
	}
	function template(templateSpec, env) {
		/* istanbul ignore next */
		if (!env) throw new _exception2["default"]("No environment passed to template");
		if (!templateSpec || !templateSpec.main) throw new _exception2["default"]("Unknown template object: " + typeof templateSpec);
		templateSpec.main.decorator = templateSpec.main_d;
		env.VM.checkRevision(templateSpec.compiler);
		var templateWasPrecompiledWithCompilerV7 = templateSpec.compiler && templateSpec.compiler[0] === 7;
		function invokePartialWrapper(partial, context, options) {
			if (options.hash) {
				context = Utils.extend({}, context, options.hash);
				if (options.ids) options.ids[0] = true;
			}
			partial = env.VM.resolvePartial.call(this, partial, context, options);
			options.hooks = this.hooks;
			options.protoAccessControl = this.protoAccessControl;
			var result = env.VM.invokePartial.call(this, partial, context, options);
			if (result == null && Utils.isFunction(partial)) throw new _exception2["default"]("The partial " + options.name + " returned no output: partials must return a string");
			if (result == null && env.compile) {
				if (typeof partial !== "string") throw new _exception2["default"]("The partial " + options.name + " could not be compiled: partials must be strings or functions returning strings");
				options.partials[options.name] = env.compile(partial, templateSpec.compilerOptions, env);
				result = options.partials[options.name](context, options);
			}
			if (result != null) {
				if (options.indent) {
					var lines = result.split("\n");
					for (var i = 0, l = lines.length; i < l; i++) {
						if (!lines[i] && i + 1 === l) break;
						lines[i] = options.indent + lines[i];
					}
					result = lines.join("\n");
				}
				return result;
			} else throw new _exception2["default"]("The partial " + options.name + " could not be compiled when running in runtime-only mode");
		}
		var container = {
			strict: function strict(obj, name, loc) {
				if (!obj || !(name in obj)) throw new _exception2["default"]("\"" + name + "\" not defined in " + obj, { loc });
				return container.lookupProperty(obj, name);
			},
			lookupProperty: function lookupProperty(parent, propertyName) {
				var result = parent[propertyName];
				if (result == null) return result;
				if (Object.prototype.hasOwnProperty.call(parent, propertyName) && !_internalProtoAccess.isPrototypeConstructor(parent, propertyName, result)) return result;
				if (_internalProtoAccess.resultIsAllowed(result, container.protoAccessControl, propertyName)) return result;
			},
			lookup: function lookup(depths, name) {
				var len = depths.length;
				for (var i = 0; i < len; i++) {
					var result = depths[i] && container.lookupProperty(depths[i], name);
					if (result != null) return result;
				}
			},
			lambda: function lambda(current, context) {
				return typeof current === "function" ? current.call(context) : current;
			},
			escapeExpression: Utils.escapeExpression,
			invokePartial: invokePartialWrapper,
			fn: function fn(i) {
				var ret = templateSpec[i];
				ret.decorator = templateSpec[i + "_d"];
				return ret;
			},
			programs: [],
			program: function program(i, data, declaredBlockParams, blockParams, depths) {
				var programWrapper = this.programs[i], fn = this.fn(i);
				if (data || depths || blockParams || declaredBlockParams) programWrapper = wrapProgram(this, i, fn, data, declaredBlockParams, blockParams, depths);
				else if (!programWrapper) programWrapper = this.programs[i] = wrapProgram(this, i, fn);
				return programWrapper;
			},
			data: function data(value, depth) {
				while (value && depth--) value = value._parent;
				return value;
			},
			mergeIfNeeded: function mergeIfNeeded(param, common) {
				var obj = param || common;
				if (param && common && param !== common) obj = Utils.extend({}, common, param);
				return obj;
			},
			nullContext: Object.seal({}),
			noop: env.VM.noop,
			compilerInfo: templateSpec.compiler
		};
		function ret(context) {
			var options = arguments.length <= 1 || arguments[1] === void 0 ? {} : arguments[1];
			var data = options.data;
			ret._setup(options);
			if (!options.partial && templateSpec.useData) data = initData(context, data);
			var depths = void 0, blockParams = templateSpec.useBlockParams ? [] : void 0;
			if (templateSpec.useDepths) {
				if (options.depths) depths = context != options.depths[0] ? [context].concat(options.depths) : options.depths;
				else depths = [context];
			}
			function main(context) {
				return "" + templateSpec.main(container, context, container.helpers, container.partials, data, blockParams, depths);
			}
			main = executeDecorators(templateSpec.main, main, container, options.depths || [], data, blockParams);
			return main(context, options);
		}
		ret.isTop = true;
		ret._setup = function(options) {
			if (!options.partial) {
				var mergedHelpers = {};
				addHelpers(mergedHelpers, env.helpers, container);
				addHelpers(mergedHelpers, options.helpers, container);
				container.helpers = mergedHelpers;
				if (templateSpec.usePartial) container.partials = container.mergeIfNeeded(options.partials, env.partials);
				if (templateSpec.usePartial || templateSpec.useDecorators) container.decorators = Utils.extend({}, env.decorators, options.decorators);
				container.hooks = {};
				container.protoAccessControl = _internalProtoAccess.createProtoAccessControl(options);
				var keepHelperInHelpers = options.allowCallsToHelperMissing || templateWasPrecompiledWithCompilerV7;
				_helpers.moveHelperToHooks(container, "helperMissing", keepHelperInHelpers);
				_helpers.moveHelperToHooks(container, "blockHelperMissing", keepHelperInHelpers);
			} else {
				container.protoAccessControl = options.protoAccessControl;
				container.helpers = options.helpers;
				container.partials = options.partials;
				container.decorators = options.decorators;
				container.hooks = options.hooks;
			}
		};
		ret._child = function(i, data, blockParams, depths) {
			if (templateSpec.useBlockParams && !blockParams) throw new _exception2["default"]("must pass block params");
			if (templateSpec.useDepths && !depths) throw new _exception2["default"]("must pass parent depths");
			return wrapProgram(container, i, templateSpec[i], data, 0, blockParams, depths);
		};
		return ret;
	}
	function wrapProgram(container, i, fn, data, declaredBlockParams, blockParams, depths) {
		function prog(context) {
			var options = arguments.length <= 1 || arguments[1] === void 0 ? {} : arguments[1];
			var currentDepths = depths;
			if (depths && context != depths[0] && !(context === container.nullContext && depths[0] === null)) currentDepths = [context].concat(depths);
			return fn(container, context, container.helpers, container.partials, options.data || data, blockParams && [options.blockParams].concat(blockParams), currentDepths);
		}
		prog = executeDecorators(fn, prog, container, depths, data, blockParams);
		prog.program = i;
		prog.depth = depths ? depths.length : 0;
		prog.blockParams = declaredBlockParams || 0;
		return prog;
	}
	/**
	* This is currently part of the official API, therefore implementation details should not be changed.
	*/
	function resolvePartial(partial, context, options) {
		if (!partial) {
			if (options.name === "@partial-block") partial = lookupOwnProperty(options.data, "partial-block");
			else partial = lookupOwnProperty(options.partials, options.name);
		} else if (typeof partial !== "function" && !options.name) {
			options.name = partial;
			partial = lookupOwnProperty(options.partials, partial);
		}
		return partial;
	}
	function invokePartial(partial, context, options) {
		var currentPartialBlock = lookupOwnProperty(options.data, "partial-block");
		options.partial = true;
		if (options.ids) options.data.contextPath = options.ids[0] || options.data.contextPath;
		var partialBlock = void 0;
		if (options.fn && options.fn !== noop) (function() {
			options.data = _base.createFrame(options.data);
			var fn = options.fn;
			partialBlock = options.data["partial-block"] = function partialBlockWrapper(context) {
				var options = arguments.length <= 1 || arguments[1] === void 0 ? {} : arguments[1];
				options.data = _base.createFrame(options.data);
				options.data["partial-block"] = currentPartialBlock;
				return fn(context, options);
			};
			if (fn.partials) options.partials = Utils.extend({}, options.partials, fn.partials);
		})();
		if (partial === void 0 && partialBlock) partial = partialBlock;
		if (partial === void 0) throw new _exception2["default"]("The partial " + options.name + " could not be found");
		else if (partial instanceof Function) return partial(context, options);
	}
	function noop() {
		return "";
	}
	function lookupOwnProperty(obj, name) {
		if (obj && Object.prototype.hasOwnProperty.call(obj, name)) return obj[name];
	}
	function initData(context, data) {
		if (!data || !("root" in data)) {
			data = data ? _base.createFrame(data) : {};
			data.root = context;
		}
		return data;
	}
	function executeDecorators(fn, prog, container, depths, data, blockParams) {
		if (fn.decorator) {
			var props = {};
			prog = fn.decorator(prog, props, container, depths && depths[0], data, blockParams, depths);
			Utils.extend(prog, props);
		}
		return prog;
	}
	function addHelpers(mergedHelpers, helpers, container) {
		if (!helpers) return;
		Object.keys(helpers).forEach(function(helperName) {
			var helper = helpers[helperName];
			mergedHelpers[helperName] = passLookupPropertyOption(helper, container);
		});
	}
	function passLookupPropertyOption(helper, container) {
		var lookupProperty = container.lookupProperty;
		return _internalWrapHelper.wrapHelper(helper, function(options) {
			options.lookupProperty = lookupProperty;
			return options;
		});
	}
}));
// node_modules/handlebars/dist/cjs/handlebars/no-conflict.js
var require_no_conflict = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	exports.__esModule = true;
	exports["default"] = function(Handlebars) {
		/* istanbul ignore next */
		(function() {
			if (typeof globalThis === "object") return;
			Object.prototype.__defineGetter__("__magic__", function() {
				return this;
			});
			__magic__.globalThis = __magic__;
			delete Object.prototype.__magic__;
		})();
		var $Handlebars = globalThis.Handlebars;
		/* istanbul ignore next */
		Handlebars.noConflict = function() {
			if (globalThis.Handlebars === Handlebars) globalThis.Handlebars = $Handlebars;
			return Handlebars;
		};
	};
	module.exports = exports["default"];
}));
// node_modules/handlebars/dist/cjs/handlebars.runtime.js
var require_handlebars_runtime = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	exports.__esModule = true;
	// istanbul ignore next
	function _interopRequireDefault(obj) {
		return obj && obj.__esModule ? obj : { "default": obj };
	}
	// istanbul ignore next
	function _interopRequireWildcard(obj) {
		if (obj && obj.__esModule) return obj;
		else {
			var newObj = {};
			if (obj != null) {
				for (var key in obj) if (Object.prototype.hasOwnProperty.call(obj, key)) newObj[key] = obj[key];
			}
			newObj["default"] = obj;
			return newObj;
		}
	}
	var base = _interopRequireWildcard(require_base());
	var _handlebarsSafeString2 = _interopRequireDefault(require_safe_string());
	var _handlebarsException2 = _interopRequireDefault(require_exception());
	var Utils = _interopRequireWildcard(require_utils());
	var runtime = _interopRequireWildcard(require_runtime$1());
	var _handlebarsNoConflict2 = _interopRequireDefault(require_no_conflict());
	function create() {
		var hb = new base.HandlebarsEnvironment();
		Utils.extend(hb, base);
		hb.SafeString = _handlebarsSafeString2["default"];
		hb.Exception = _handlebarsException2["default"];
		hb.Utils = Utils;
		hb.escapeExpression = Utils.escapeExpression;
		hb.VM = runtime;
		hb.template = function(spec) {
			return runtime.template(spec, hb);
		};
		return hb;
	}
	var inst = create();
	inst.create = create;
	_handlebarsNoConflict2["default"](inst);
	inst["default"] = inst;
	exports["default"] = inst;
	module.exports = exports["default"];
}));
// \0virtual:smplan/templates
var import_runtime = /* @__PURE__ */ __toESM((/* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = require_handlebars_runtime()["default"];
})))(), 1);
var templates = {
	"html/cards": {
		"0": function(container, depth0, helpers, partials, data, blockParams, depths) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return ((stack1 = lookupProperty(helpers, "if").call(alias1, depth0 != null ? lookupProperty(depth0, "title") : depth0, {
				"name": "if",
				"hash": {},
				"fn": container.program(1, data, 0, blockParams, depths),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 2,
						"column": 0
					},
					"end": {
						"line": 2,
						"column": 38
					}
				}
			})) != null ? stack1 : "") + "\n<div class=\"cards\">\n" + ((stack1 = lookupProperty(helpers, "each").call(alias1, depth0 != null ? lookupProperty(depth0, "cards") : depth0, {
				"name": "each",
				"hash": {},
				"fn": container.program(2, data, 0, blockParams, depths),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 4,
						"column": 0
					},
					"end": {
						"line": 19,
						"column": 9
					}
				}
			})) != null ? stack1 : "") + "</div>\n";
		},
		"1": function(container, depth0, helpers, partials, data) {
			var helper, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "<h3>" + container.escapeExpression((helper = (helper = lookupProperty(helpers, "title") || (depth0 != null ? lookupProperty(depth0, "title") : depth0)) != null ? helper : container.hooks.helperMissing, typeof helper === "function" ? helper.call(depth0 != null ? depth0 : container.nullContext || {}, {
				"name": "title",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 2,
						"column": 17
					},
					"end": {
						"line": 2,
						"column": 26
					}
				}
			}) : helper)) + "</h3>";
		},
		"2": function(container, depth0, helpers, partials, data, blockParams, depths) {
			var stack1, helper, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "<article class=\"card\">\n<h" + ((stack1 = lookupProperty(helpers, "if").call(alias1, depths[1] != null ? lookupProperty(depths[1], "title") : depths[1], {
				"name": "if",
				"hash": {},
				"fn": container.program(3, data, 0, blockParams, depths),
				"inverse": container.program(4, data, 0, blockParams, depths),
				"data": data,
				"loc": {
					"start": {
						"line": 6,
						"column": 2
					},
					"end": {
						"line": 6,
						"column": 35
					}
				}
			})) != null ? stack1 : "") + " class=\"said title\">" + container.escapeExpression((helper = (helper = lookupProperty(helpers, "title") || (depth0 != null ? lookupProperty(depth0, "title") : depth0)) != null ? helper : container.hooks.helperMissing, typeof helper === "function" ? helper.call(alias1, {
				"name": "title",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 6,
						"column": 55
					},
					"end": {
						"line": 6,
						"column": 64
					}
				}
			}) : helper)) + "</h" + ((stack1 = lookupProperty(helpers, "if").call(alias1, depths[1] != null ? lookupProperty(depths[1], "title") : depths[1], {
				"name": "if",
				"hash": {},
				"fn": container.program(3, data, 0, blockParams, depths),
				"inverse": container.program(4, data, 0, blockParams, depths),
				"data": data,
				"loc": {
					"start": {
						"line": 6,
						"column": 67
					},
					"end": {
						"line": 6,
						"column": 100
					}
				}
			})) != null ? stack1 : "") + ">\n" + ((stack1 = lookupProperty(helpers, "if").call(alias1, depth0 != null ? lookupProperty(depth0, "note") : depth0, {
				"name": "if",
				"hash": {},
				"fn": container.program(5, data, 0, blockParams, depths),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 7,
						"column": 0
					},
					"end": {
						"line": 7,
						"column": 52
					}
				}
			})) != null ? stack1 : "") + "\n" + ((stack1 = lookupProperty(helpers, "each").call(alias1, depth0 != null ? lookupProperty(depth0, "quotes") : depth0, {
				"name": "each",
				"hash": {},
				"fn": container.program(6, data, 0, blockParams, depths),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 8,
						"column": 0
					},
					"end": {
						"line": 13,
						"column": 9
					}
				}
			})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias1, depth0 != null ? lookupProperty(depth0, "facts") : depth0, {
				"name": "if",
				"hash": {},
				"fn": container.program(8, data, 0, blockParams, depths),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 14,
						"column": 0
					},
					"end": {
						"line": 14,
						"column": 43
					}
				}
			})) != null ? stack1 : "") + "\n" + ((stack1 = lookupProperty(helpers, "each").call(alias1, depth0 != null ? lookupProperty(depth0, "tables") : depth0, {
				"name": "each",
				"hash": {},
				"fn": container.program(9, data, 0, blockParams, depths),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 15,
						"column": 0
					},
					"end": {
						"line": 17,
						"column": 9
					}
				}
			})) != null ? stack1 : "") + "</article>\n";
		},
		"3": function(container, depth0, helpers, partials, data) {
			return "4";
		},
		"4": function(container, depth0, helpers, partials, data) {
			return "3";
		},
		"5": function(container, depth0, helpers, partials, data) {
			var helper, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "<p class=\"note said\">" + container.escapeExpression((helper = (helper = lookupProperty(helpers, "note") || (depth0 != null ? lookupProperty(depth0, "note") : depth0)) != null ? helper : container.hooks.helperMissing, typeof helper === "function" ? helper.call(depth0 != null ? depth0 : container.nullContext || {}, {
				"name": "note",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 7,
						"column": 33
					},
					"end": {
						"line": 7,
						"column": 41
					}
				}
			}) : helper)) + "</p>";
		},
		"6": function(container, depth0, helpers, partials, data) {
			var stack1, helper, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "<blockquote>\n" + ((stack1 = lookupProperty(helpers, "if").call(alias1, depth0 != null ? lookupProperty(depth0, "label") : depth0, {
				"name": "if",
				"hash": {},
				"fn": container.program(7, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 10,
						"column": 0
					},
					"end": {
						"line": 10,
						"column": 50
					}
				}
			})) != null ? stack1 : "") + "\n<p class=\"said\">" + container.escapeExpression((helper = (helper = lookupProperty(helpers, "text") || (depth0 != null ? lookupProperty(depth0, "text") : depth0)) != null ? helper : container.hooks.helperMissing, typeof helper === "function" ? helper.call(alias1, {
				"name": "text",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 11,
						"column": 16
					},
					"end": {
						"line": 11,
						"column": 24
					}
				}
			}) : helper)) + "</p>\n</blockquote>\n";
		},
		"7": function(container, depth0, helpers, partials, data) {
			var helper, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "<p class=\"label\">" + container.escapeExpression((helper = (helper = lookupProperty(helpers, "label") || (depth0 != null ? lookupProperty(depth0, "label") : depth0)) != null ? helper : container.hooks.helperMissing, typeof helper === "function" ? helper.call(depth0 != null ? depth0 : container.nullContext || {}, {
				"name": "label",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 10,
						"column": 30
					},
					"end": {
						"line": 10,
						"column": 39
					}
				}
			}) : helper)) + "</p>";
		},
		"8": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return (stack1 = container.invokePartial(lookupProperty(partials, "facts"), depth0, {
				"name": "facts",
				"hash": { "facts": depth0 != null ? lookupProperty(depth0, "facts") : depth0 },
				"data": data,
				"helpers": helpers,
				"partials": partials,
				"decorators": container.decorators
			})) != null ? stack1 : "";
		},
		"9": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return (stack1 = container.invokePartial(lookupProperty(partials, "table"), depth0, {
				"name": "table",
				"hash": { "table": depth0 },
				"data": data,
				"helpers": helpers,
				"partials": partials,
				"decorators": container.decorators
			})) != null ? stack1 : "";
		},
		"compiler": [8, ">= 4.3.0"],
		"main": function(container, depth0, helpers, partials, data, blockParams, depths) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return (stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : container.nullContext || {}, depth0 != null ? lookupProperty(depth0, "cards") : depth0, {
				"name": "if",
				"hash": {},
				"fn": container.program(0, data, 0, blockParams, depths),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 1,
						"column": 0
					},
					"end": {
						"line": 21,
						"column": 7
					}
				}
			})) != null ? stack1 : "";
		},
		"usePartial": true,
		"useData": true,
		"useDepths": true
	},
	"html/document": {
		"0": function(container, depth0, helpers, partials, data) {
			var helper, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return ":root { --accent: " + container.escapeExpression((helper = (helper = lookupProperty(helpers, "accent") || (depth0 != null ? lookupProperty(depth0, "accent") : depth0)) != null ? helper : container.hooks.helperMissing, typeof helper === "function" ? helper.call(depth0 != null ? depth0 : container.nullContext || {}, {
				"name": "accent",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 12,
						"column": 32
					},
					"end": {
						"line": 12,
						"column": 42
					}
				}
			}) : helper)) + "; }";
		},
		"1": function(container, depth0, helpers, partials, data) {
			var helper, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "<img class=\"logo\" src=\"" + container.escapeExpression((helper = (helper = lookupProperty(helpers, "logo") || (depth0 != null ? lookupProperty(depth0, "logo") : depth0)) != null ? helper : container.hooks.helperMissing, typeof helper === "function" ? helper.call(depth0 != null ? depth0 : container.nullContext || {}, {
				"name": "logo",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 18,
						"column": 35
					},
					"end": {
						"line": 18,
						"column": 43
					}
				}
			}) : helper)) + "\" alt=\"\">";
		},
		"2": function(container, depth0, helpers, partials, data) {
			var helper, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "<p class=\"organization\">" + container.escapeExpression((helper = (helper = lookupProperty(helpers, "organization") || (depth0 != null ? lookupProperty(depth0, "organization") : depth0)) != null ? helper : container.hooks.helperMissing, typeof helper === "function" ? helper.call(depth0 != null ? depth0 : container.nullContext || {}, {
				"name": "organization",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 19,
						"column": 44
					},
					"end": {
						"line": 19,
						"column": 60
					}
				}
			}) : helper)) + "</p>";
		},
		"3": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return (stack1 = container.invokePartial(lookupProperty(partials, "facts"), depth0, {
				"name": "facts",
				"hash": { "facts": depth0 != null ? lookupProperty(depth0, "facts") : depth0 },
				"data": data,
				"helpers": helpers,
				"partials": partials,
				"decorators": container.decorators
			})) != null ? stack1 : "";
		},
		"4": function(container, depth0, helpers, partials, data) {
			var helper, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "<p class=\"notice\"><strong>" + container.escapeExpression((helper = (helper = lookupProperty(helpers, "notice") || (depth0 != null ? lookupProperty(depth0, "notice") : depth0)) != null ? helper : container.hooks.helperMissing, typeof helper === "function" ? helper.call(depth0 != null ? depth0 : container.nullContext || {}, {
				"name": "notice",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 22,
						"column": 40
					},
					"end": {
						"line": 22,
						"column": 50
					}
				}
			}) : helper)) + "</strong></p>";
		},
		"5": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "<nav class=\"contents\" aria-labelledby=\"contents\">\n<h2 id=\"contents\">" + container.escapeExpression(container.lambda((stack1 = depth0 != null ? lookupProperty(depth0, "words") : depth0) != null ? lookupProperty(stack1, "contents") : stack1, depth0)) + "</h2>\n<ol>\n" + ((stack1 = lookupProperty(helpers, "if").call(alias1, depth0 != null ? lookupProperty(depth0, "post") : depth0, {
				"name": "if",
				"hash": {},
				"fn": container.program(6, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 28,
						"column": 0
					},
					"end": {
						"line": 28,
						"column": 66
					}
				}
			})) != null ? stack1 : "") + "\n" + ((stack1 = lookupProperty(helpers, "each").call(alias1, depth0 != null ? lookupProperty(depth0, "sections") : depth0, {
				"name": "each",
				"hash": {},
				"fn": container.program(7, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 29,
						"column": 0
					},
					"end": {
						"line": 31,
						"column": 9
					}
				}
			})) != null ? stack1 : "") + "</ol>\n</nav>\n";
		},
		"6": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "<li><a href=\"#glance\">" + container.escapeExpression(container.lambda((stack1 = depth0 != null ? lookupProperty(depth0, "words") : depth0) != null ? lookupProperty(stack1, "glance") : stack1, depth0)) + "</a></li>";
		},
		"7": function(container, depth0, helpers, partials, data) {
			var helper, alias1 = depth0 != null ? depth0 : container.nullContext || {}, alias2 = container.hooks.helperMissing, alias3 = "function", alias4 = container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "<li><a href=\"#" + alias4((helper = (helper = lookupProperty(helpers, "id") || (depth0 != null ? lookupProperty(depth0, "id") : depth0)) != null ? helper : alias2, typeof helper === alias3 ? helper.call(alias1, {
				"name": "id",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 30,
						"column": 14
					},
					"end": {
						"line": 30,
						"column": 20
					}
				}
			}) : helper)) + "\">" + alias4((helper = (helper = lookupProperty(helpers, "title") || (depth0 != null ? lookupProperty(depth0, "title") : depth0)) != null ? helper : alias2, typeof helper === alias3 ? helper.call(alias1, {
				"name": "title",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 30,
						"column": 22
					},
					"end": {
						"line": 30,
						"column": 31
					}
				}
			}) : helper)) + "</a></li>\n";
		},
		"8": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "<section aria-labelledby=\"glance\">\n<h2 id=\"glance\">" + container.escapeExpression(container.lambda((stack1 = depth0 != null ? lookupProperty(depth0, "words") : depth0) != null ? lookupProperty(stack1, "glance") : stack1, depth0)) + "</h2>\n<ol class=\"post\">\n" + ((stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : container.nullContext || {}, depth0 != null ? lookupProperty(depth0, "post") : depth0, {
				"name": "each",
				"hash": {},
				"fn": container.program(9, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 40,
						"column": 0
					},
					"end": {
						"line": 45,
						"column": 9
					}
				}
			})) != null ? stack1 : "") + "</ol>\n</section>\n";
		},
		"9": function(container, depth0, helpers, partials, data) {
			var stack1, helper, alias1 = depth0 != null ? depth0 : container.nullContext || {}, alias2 = container.hooks.helperMissing, alias3 = "function", alias4 = container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "<li>\n<p class=\"step\"><span class=\"letter\" aria-hidden=\"true\">" + alias4((helper = (helper = lookupProperty(helpers, "letter") || (depth0 != null ? lookupProperty(depth0, "letter") : depth0)) != null ? helper : alias2, typeof helper === alias3 ? helper.call(alias1, {
				"name": "letter",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 42,
						"column": 56
					},
					"end": {
						"line": 42,
						"column": 66
					}
				}
			}) : helper)) + "</span> " + alias4((helper = (helper = lookupProperty(helpers, "title") || (depth0 != null ? lookupProperty(depth0, "title") : depth0)) != null ? helper : alias2, typeof helper === alias3 ? helper.call(alias1, {
				"name": "title",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 42,
						"column": 74
					},
					"end": {
						"line": 42,
						"column": 83
					}
				}
			}) : helper)) + "</p>\n" + ((stack1 = lookupProperty(helpers, "if").call(alias1, depth0 != null ? lookupProperty(depth0, "items") : depth0, {
				"name": "if",
				"hash": {},
				"fn": container.program(10, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 43,
						"column": 0
					},
					"end": {
						"line": 43,
						"column": 83
					}
				}
			})) != null ? stack1 : "") + "\n</li>\n";
		},
		"10": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "<ul>" + ((stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : container.nullContext || {}, depth0 != null ? lookupProperty(depth0, "items") : depth0, {
				"name": "each",
				"hash": {},
				"fn": container.program(11, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 43,
						"column": 17
					},
					"end": {
						"line": 43,
						"column": 71
					}
				}
			})) != null ? stack1 : "") + "</ul>";
		},
		"11": function(container, depth0, helpers, partials, data) {
			return "<li class=\"said\">" + container.escapeExpression(container.lambda(depth0, depth0)) + "</li>";
		},
		"12": function(container, depth0, helpers, partials, data) {
			var stack1, helper, alias1 = depth0 != null ? depth0 : container.nullContext || {}, alias2 = container.hooks.helperMissing, alias3 = "function", alias4 = container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "<section class=\"section " + alias4((helper = (helper = lookupProperty(helpers, "id") || (depth0 != null ? lookupProperty(depth0, "id") : depth0)) != null ? helper : alias2, typeof helper === alias3 ? helper.call(alias1, {
				"name": "id",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 50,
						"column": 24
					},
					"end": {
						"line": 50,
						"column": 30
					}
				}
			}) : helper)) + "\" aria-labelledby=\"" + alias4((helper = (helper = lookupProperty(helpers, "id") || (depth0 != null ? lookupProperty(depth0, "id") : depth0)) != null ? helper : alias2, typeof helper === alias3 ? helper.call(alias1, {
				"name": "id",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 50,
						"column": 49
					},
					"end": {
						"line": 50,
						"column": 55
					}
				}
			}) : helper)) + "\">\n<h2 id=\"" + alias4((helper = (helper = lookupProperty(helpers, "id") || (depth0 != null ? lookupProperty(depth0, "id") : depth0)) != null ? helper : alias2, typeof helper === alias3 ? helper.call(alias1, {
				"name": "id",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 51,
						"column": 8
					},
					"end": {
						"line": 51,
						"column": 14
					}
				}
			}) : helper)) + "\">" + alias4((helper = (helper = lookupProperty(helpers, "title") || (depth0 != null ? lookupProperty(depth0, "title") : depth0)) != null ? helper : alias2, typeof helper === alias3 ? helper.call(alias1, {
				"name": "title",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 51,
						"column": 16
					},
					"end": {
						"line": 51,
						"column": 25
					}
				}
			}) : helper)) + "</h2>\n" + ((stack1 = container.invokePartial(lookupProperty(helpers, "lookup").call(alias1, depth0, "template", {
				"name": "lookup",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 52,
						"column": 4
					},
					"end": {
						"line": 52,
						"column": 25
					}
				}
			}), depth0 != null ? lookupProperty(depth0, "view") : depth0, {
				"data": data,
				"helpers": helpers,
				"partials": partials,
				"decorators": container.decorators
			})) != null ? stack1 : "") + "</section>\n";
		},
		"compiler": [8, ">= 4.3.0"],
		"main": function(container, depth0, helpers, partials, data) {
			var stack1, helper, alias1 = depth0 != null ? depth0 : container.nullContext || {}, alias2 = container.hooks.helperMissing, alias3 = "function", alias4 = container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "<!DOCTYPE html>\n<html lang=\"" + alias4((helper = (helper = lookupProperty(helpers, "language") || (depth0 != null ? lookupProperty(depth0, "language") : depth0)) != null ? helper : alias2, typeof helper === alias3 ? helper.call(alias1, {
				"name": "language",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 2,
						"column": 12
					},
					"end": {
						"line": 2,
						"column": 24
					}
				}
			}) : helper)) + "\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n" + ((stack1 = (helper = (helper = lookupProperty(helpers, "mark") || (depth0 != null ? lookupProperty(depth0, "mark") : depth0)) != null ? helper : alias2, typeof helper === alias3 ? helper.call(alias1, {
				"name": "mark",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 6,
						"column": 0
					},
					"end": {
						"line": 6,
						"column": 10
					}
				}
			}) : helper)) != null ? stack1 : "") + "\n<meta name=\"color-scheme\" content=\"light dark\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; img-src data:\">\n<title>" + alias4((helper = (helper = lookupProperty(helpers, "title") || (depth0 != null ? lookupProperty(depth0, "title") : depth0)) != null ? helper : alias2, typeof helper === alias3 ? helper.call(alias1, {
				"name": "title",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 9,
						"column": 7
					},
					"end": {
						"line": 9,
						"column": 16
					}
				}
			}) : helper)) + "</title>\n<style>\n" + ((stack1 = container.invokePartial(lookupProperty(partials, "style"), depth0, {
				"name": "style",
				"data": data,
				"helpers": helpers,
				"partials": partials,
				"decorators": container.decorators
			})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias1, depth0 != null ? lookupProperty(depth0, "accent") : depth0, {
				"name": "if",
				"hash": {},
				"fn": container.program(0, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 12,
						"column": 0
					},
					"end": {
						"line": 12,
						"column": 52
					}
				}
			})) != null ? stack1 : "") + "\n</style>\n</head>\n<body>\n<a class=\"skip\" href=\"#content\">" + alias4(container.lambda((stack1 = depth0 != null ? lookupProperty(depth0, "words") : depth0) != null ? lookupProperty(stack1, "skip") : stack1, depth0)) + "</a>\n<header class=\"cover\">\n" + ((stack1 = lookupProperty(helpers, "if").call(alias1, depth0 != null ? lookupProperty(depth0, "logo") : depth0, {
				"name": "if",
				"hash": {},
				"fn": container.program(1, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 18,
						"column": 0
					},
					"end": {
						"line": 18,
						"column": 59
					}
				}
			})) != null ? stack1 : "") + "\n" + ((stack1 = lookupProperty(helpers, "if").call(alias1, depth0 != null ? lookupProperty(depth0, "organization") : depth0, {
				"name": "if",
				"hash": {},
				"fn": container.program(2, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 19,
						"column": 0
					},
					"end": {
						"line": 19,
						"column": 71
					}
				}
			})) != null ? stack1 : "") + "\n<h1>" + alias4((helper = (helper = lookupProperty(helpers, "title") || (depth0 != null ? lookupProperty(depth0, "title") : depth0)) != null ? helper : alias2, typeof helper === alias3 ? helper.call(alias1, {
				"name": "title",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 20,
						"column": 4
					},
					"end": {
						"line": 20,
						"column": 13
					}
				}
			}) : helper)) + "</h1>\n" + ((stack1 = lookupProperty(helpers, "if").call(alias1, depth0 != null ? lookupProperty(depth0, "facts") : depth0, {
				"name": "if",
				"hash": {},
				"fn": container.program(3, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 21,
						"column": 0
					},
					"end": {
						"line": 21,
						"column": 43
					}
				}
			})) != null ? stack1 : "") + "\n" + ((stack1 = lookupProperty(helpers, "if").call(alias1, depth0 != null ? lookupProperty(depth0, "notice") : depth0, {
				"name": "if",
				"hash": {},
				"fn": container.program(4, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 22,
						"column": 0
					},
					"end": {
						"line": 22,
						"column": 70
					}
				}
			})) != null ? stack1 : "") + "\n</header>\n" + ((stack1 = lookupProperty(helpers, "if").call(alias1, depth0 != null ? lookupProperty(depth0, "sections") : depth0, {
				"name": "if",
				"hash": {},
				"fn": container.program(5, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 24,
						"column": 0
					},
					"end": {
						"line": 34,
						"column": 7
					}
				}
			})) != null ? stack1 : "") + "<main id=\"content\" tabindex=\"-1\">\n" + ((stack1 = lookupProperty(helpers, "if").call(alias1, depth0 != null ? lookupProperty(depth0, "post") : depth0, {
				"name": "if",
				"hash": {},
				"fn": container.program(8, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 36,
						"column": 0
					},
					"end": {
						"line": 48,
						"column": 7
					}
				}
			})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "each").call(alias1, depth0 != null ? lookupProperty(depth0, "sections") : depth0, {
				"name": "each",
				"hash": {},
				"fn": container.program(12, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 49,
						"column": 0
					},
					"end": {
						"line": 54,
						"column": 9
					}
				}
			})) != null ? stack1 : "") + "</main>\n</body>\n</html>\n";
		},
		"usePartial": true,
		"useData": true
	},
	"html/facts": {
		"0": function(container, depth0, helpers, partials, data) {
			var stack1, helper, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "<dt>" + container.escapeExpression((helper = (helper = lookupProperty(helpers, "label") || (depth0 != null ? lookupProperty(depth0, "label") : depth0)) != null ? helper : container.hooks.helperMissing, typeof helper === "function" ? helper.call(depth0 != null ? depth0 : container.nullContext || {}, {
				"name": "label",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 3,
						"column": 4
					},
					"end": {
						"line": 3,
						"column": 13
					}
				}
			}) : helper)) + "</dt>\n<dd>" + ((stack1 = container.invokePartial(lookupProperty(partials, "value"), depth0 != null ? lookupProperty(depth0, "value") : depth0, {
				"name": "value",
				"data": data,
				"helpers": helpers,
				"partials": partials,
				"decorators": container.decorators
			})) != null ? stack1 : "") + "</dd>\n";
		},
		"compiler": [8, ">= 4.3.0"],
		"main": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "<dl class=\"facts\">\n" + ((stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : container.nullContext || {}, depth0 != null ? lookupProperty(depth0, "facts") : depth0, {
				"name": "each",
				"hash": {},
				"fn": container.program(0, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 2,
						"column": 0
					},
					"end": {
						"line": 5,
						"column": 9
					}
				}
			})) != null ? stack1 : "") + "</dl>\n";
		},
		"usePartial": true,
		"useData": true
	},
	"html/part": {
		"0": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return ((stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : container.nullContext || {}, depth0 != null ? lookupProperty(depth0, "title") : depth0, {
				"name": "if",
				"hash": {},
				"fn": container.program(1, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 2,
						"column": 0
					},
					"end": {
						"line": 2,
						"column": 38
					}
				}
			})) != null ? stack1 : "") + "\n" + ((stack1 = container.invokePartial(lookupProperty(partials, "facts"), depth0, {
				"name": "facts",
				"hash": { "facts": depth0 != null ? lookupProperty(depth0, "facts") : depth0 },
				"data": data,
				"helpers": helpers,
				"partials": partials,
				"decorators": container.decorators
			})) != null ? stack1 : "");
		},
		"1": function(container, depth0, helpers, partials, data) {
			var helper, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "<h3>" + container.escapeExpression((helper = (helper = lookupProperty(helpers, "title") || (depth0 != null ? lookupProperty(depth0, "title") : depth0)) != null ? helper : container.hooks.helperMissing, typeof helper === "function" ? helper.call(depth0 != null ? depth0 : container.nullContext || {}, {
				"name": "title",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 2,
						"column": 17
					},
					"end": {
						"line": 2,
						"column": 26
					}
				}
			}) : helper)) + "</h3>";
		},
		"compiler": [8, ">= 4.3.0"],
		"main": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return (stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : container.nullContext || {}, depth0 != null ? lookupProperty(depth0, "facts") : depth0, {
				"name": "if",
				"hash": {},
				"fn": container.program(0, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 1,
						"column": 0
					},
					"end": {
						"line": 4,
						"column": 7
					}
				}
			})) != null ? stack1 : "";
		},
		"usePartial": true,
		"useData": true
	},
	"html/sections/accounts": {
		"compiler": [8, ">= 4.3.0"],
		"main": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return (stack1 = container.invokePartial(lookupProperty(partials, "table"), depth0, {
				"name": "table",
				"hash": { "table": depth0 != null ? lookupProperty(depth0, "accounts") : depth0 },
				"data": data,
				"helpers": helpers,
				"partials": partials,
				"decorators": container.decorators
			})) != null ? stack1 : "";
		},
		"usePartial": true,
		"useData": true
	},
	"html/sections/budget": {
		"compiler": [8, ">= 4.3.0"],
		"main": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return ((stack1 = container.invokePartial(lookupProperty(partials, "part"), depth0, {
				"name": "part",
				"hash": { "facts": depth0 != null ? lookupProperty(depth0, "total") : depth0 },
				"data": data,
				"helpers": helpers,
				"partials": partials,
				"decorators": container.decorators
			})) != null ? stack1 : "") + ((stack1 = container.invokePartial(lookupProperty(partials, "table"), depth0, {
				"name": "table",
				"hash": { "table": depth0 != null ? lookupProperty(depth0, "lines") : depth0 },
				"data": data,
				"helpers": helpers,
				"partials": partials,
				"decorators": container.decorators
			})) != null ? stack1 : "");
		},
		"usePartial": true,
		"useData": true
	},
	"html/sections/calendar": {
		"compiler": [8, ">= 4.3.0"],
		"main": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return ((stack1 = container.invokePartial(lookupProperty(partials, "table"), depth0, {
				"name": "table",
				"hash": { "table": depth0 != null ? lookupProperty(depth0, "slots") : depth0 },
				"data": data,
				"helpers": helpers,
				"partials": partials,
				"decorators": container.decorators
			})) != null ? stack1 : "") + ((stack1 = container.invokePartial(lookupProperty(partials, "cards"), depth0, {
				"name": "cards",
				"hash": {
					"title": (stack1 = (stack1 = (stack1 = data && lookupProperty(data, "root")) && lookupProperty(stack1, "words")) && lookupProperty(stack1, "labels")) && lookupProperty(stack1, "posts"),
					"cards": depth0 != null ? lookupProperty(depth0, "posts") : depth0
				},
				"data": data,
				"helpers": helpers,
				"partials": partials,
				"decorators": container.decorators
			})) != null ? stack1 : "");
		},
		"usePartial": true,
		"useData": true
	},
	"html/sections/campaigns": {
		"compiler": [8, ">= 4.3.0"],
		"main": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return (stack1 = container.invokePartial(lookupProperty(partials, "cards"), depth0, {
				"name": "cards",
				"hash": { "cards": depth0 != null ? lookupProperty(depth0, "campaigns") : depth0 },
				"data": data,
				"helpers": helpers,
				"partials": partials,
				"decorators": container.decorators
			})) != null ? stack1 : "";
		},
		"usePartial": true,
		"useData": true
	},
	"html/sections/community": {
		"compiler": [8, ">= 4.3.0"],
		"main": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return ((stack1 = container.invokePartial(lookupProperty(partials, "part"), depth0, {
				"name": "part",
				"hash": { "facts": depth0 != null ? lookupProperty(depth0, "hours") : depth0 },
				"data": data,
				"helpers": helpers,
				"partials": partials,
				"decorators": container.decorators
			})) != null ? stack1 : "") + ((stack1 = container.invokePartial(lookupProperty(partials, "table"), depth0, {
				"name": "table",
				"hash": { "table": depth0 != null ? lookupProperty(depth0, "responses") : depth0 },
				"data": data,
				"helpers": helpers,
				"partials": partials,
				"decorators": container.decorators
			})) != null ? stack1 : "") + ((stack1 = container.invokePartial(lookupProperty(partials, "part"), depth0, {
				"name": "part",
				"hash": {
					"facts": depth0 != null ? lookupProperty(depth0, "moderation") : depth0,
					"title": (stack1 = (stack1 = (stack1 = data && lookupProperty(data, "root")) && lookupProperty(stack1, "words")) && lookupProperty(stack1, "labels")) && lookupProperty(stack1, "moderation")
				},
				"data": data,
				"helpers": helpers,
				"partials": partials,
				"decorators": container.decorators
			})) != null ? stack1 : "");
		},
		"usePartial": true,
		"useData": true
	},
	"html/sections/crisis": {
		"compiler": [8, ">= 4.3.0"],
		"main": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return ((stack1 = container.invokePartial(lookupProperty(partials, "part"), depth0, {
				"name": "part",
				"hash": { "facts": depth0 != null ? lookupProperty(depth0, "facts") : depth0 },
				"data": data,
				"helpers": helpers,
				"partials": partials,
				"decorators": container.decorators
			})) != null ? stack1 : "") + ((stack1 = container.invokePartial(lookupProperty(partials, "table"), depth0, {
				"name": "table",
				"hash": { "table": depth0 != null ? lookupProperty(depth0, "levels") : depth0 },
				"data": data,
				"helpers": helpers,
				"partials": partials,
				"decorators": container.decorators
			})) != null ? stack1 : "") + ((stack1 = container.invokePartial(lookupProperty(partials, "table"), depth0, {
				"name": "table",
				"hash": { "table": depth0 != null ? lookupProperty(depth0, "roles") : depth0 },
				"data": data,
				"helpers": helpers,
				"partials": partials,
				"decorators": container.decorators
			})) != null ? stack1 : "") + ((stack1 = container.invokePartial(lookupProperty(partials, "table"), depth0, {
				"name": "table",
				"hash": { "table": depth0 != null ? lookupProperty(depth0, "escalation") : depth0 },
				"data": data,
				"helpers": helpers,
				"partials": partials,
				"decorators": container.decorators
			})) != null ? stack1 : "") + ((stack1 = container.invokePartial(lookupProperty(partials, "part"), depth0, {
				"name": "part",
				"hash": {
					"facts": depth0 != null ? lookupProperty(depth0, "pause") : depth0,
					"title": (stack1 = (stack1 = (stack1 = data && lookupProperty(data, "root")) && lookupProperty(stack1, "words")) && lookupProperty(stack1, "labels")) && lookupProperty(stack1, "pause")
				},
				"data": data,
				"helpers": helpers,
				"partials": partials,
				"decorators": container.decorators
			})) != null ? stack1 : "") + ((stack1 = container.invokePartial(lookupProperty(partials, "part"), depth0, {
				"name": "part",
				"hash": {
					"facts": depth0 != null ? lookupProperty(depth0, "monitoring") : depth0,
					"title": (stack1 = (stack1 = (stack1 = data && lookupProperty(data, "root")) && lookupProperty(stack1, "words")) && lookupProperty(stack1, "labels")) && lookupProperty(stack1, "monitoring")
				},
				"data": data,
				"helpers": helpers,
				"partials": partials,
				"decorators": container.decorators
			})) != null ? stack1 : "") + ((stack1 = container.invokePartial(lookupProperty(partials, "cards"), depth0, {
				"name": "cards",
				"hash": {
					"title": (stack1 = (stack1 = (stack1 = data && lookupProperty(data, "root")) && lookupProperty(stack1, "words")) && lookupProperty(stack1, "labels")) && lookupProperty(stack1, "scenarios"),
					"cards": depth0 != null ? lookupProperty(depth0, "scenarios") : depth0
				},
				"data": data,
				"helpers": helpers,
				"partials": partials,
				"decorators": container.decorators
			})) != null ? stack1 : "") + ((stack1 = container.invokePartial(lookupProperty(partials, "table"), depth0, {
				"name": "table",
				"hash": { "table": depth0 != null ? lookupProperty(depth0, "stakeholders") : depth0 },
				"data": data,
				"helpers": helpers,
				"partials": partials,
				"decorators": container.decorators
			})) != null ? stack1 : "") + ((stack1 = container.invokePartial(lookupProperty(partials, "part"), depth0, {
				"name": "part",
				"hash": {
					"facts": depth0 != null ? lookupProperty(depth0, "distribution") : depth0,
					"title": (stack1 = (stack1 = (stack1 = data && lookupProperty(data, "root")) && lookupProperty(stack1, "words")) && lookupProperty(stack1, "labels")) && lookupProperty(stack1, "distribution")
				},
				"data": data,
				"helpers": helpers,
				"partials": partials,
				"decorators": container.decorators
			})) != null ? stack1 : "") + ((stack1 = container.invokePartial(lookupProperty(partials, "table"), depth0, {
				"name": "table",
				"hash": { "table": depth0 != null ? lookupProperty(depth0, "acknowledged") : depth0 },
				"data": data,
				"helpers": helpers,
				"partials": partials,
				"decorators": container.decorators
			})) != null ? stack1 : "") + ((stack1 = container.invokePartial(lookupProperty(partials, "part"), depth0, {
				"name": "part",
				"hash": {
					"facts": depth0 != null ? lookupProperty(depth0, "drills") : depth0,
					"title": (stack1 = (stack1 = (stack1 = data && lookupProperty(data, "root")) && lookupProperty(stack1, "words")) && lookupProperty(stack1, "labels")) && lookupProperty(stack1, "drills")
				},
				"data": data,
				"helpers": helpers,
				"partials": partials,
				"decorators": container.decorators
			})) != null ? stack1 : "") + ((stack1 = container.invokePartial(lookupProperty(partials, "part"), depth0, {
				"name": "part",
				"hash": {
					"facts": depth0 != null ? lookupProperty(depth0, "review") : depth0,
					"title": (stack1 = (stack1 = (stack1 = data && lookupProperty(data, "root")) && lookupProperty(stack1, "words")) && lookupProperty(stack1, "labels")) && lookupProperty(stack1, "review")
				},
				"data": data,
				"helpers": helpers,
				"partials": partials,
				"decorators": container.decorators
			})) != null ? stack1 : "");
		},
		"usePartial": true,
		"useData": true
	},
	"html/sections/kpis": {
		"0": function(container, depth0, helpers, partials, data, blockParams, depths) {
			var stack1, helper, alias1 = depth0 != null ? depth0 : container.nullContext || {}, alias2 = container.hooks.helperMissing, alias3 = "function", alias4 = container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "<div class=\"scroll\" role=\"group\" aria-label=\"" + alias4((helper = (helper = lookupProperty(helpers, "caption") || (depth0 != null ? lookupProperty(depth0, "caption") : depth0)) != null ? helper : alias2, typeof helper === alias3 ? helper.call(alias1, {
				"name": "caption",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 3,
						"column": 45
					},
					"end": {
						"line": 3,
						"column": 56
					}
				}
			}) : helper)) + "\" tabindex=\"0\">\n<table class=\"matrix\">\n<caption>" + alias4((helper = (helper = lookupProperty(helpers, "caption") || (depth0 != null ? lookupProperty(depth0, "caption") : depth0)) != null ? helper : alias2, typeof helper === alias3 ? helper.call(alias1, {
				"name": "caption",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 5,
						"column": 9
					},
					"end": {
						"line": 5,
						"column": 20
					}
				}
			}) : helper)) + "</caption>\n<thead>\n<tr><td></td>" + ((stack1 = lookupProperty(helpers, "each").call(alias1, depth0 != null ? lookupProperty(depth0, "columns") : depth0, {
				"name": "each",
				"hash": {},
				"fn": container.program(1, data, 0, blockParams, depths),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 7,
						"column": 13
					},
					"end": {
						"line": 7,
						"column": 68
					}
				}
			})) != null ? stack1 : "") + "</tr>\n</thead>\n" + ((stack1 = lookupProperty(helpers, "each").call(alias1, depth0 != null ? lookupProperty(depth0, "groups") : depth0, {
				"name": "each",
				"hash": {},
				"fn": container.program(2, data, 0, blockParams, depths),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 9,
						"column": 0
					},
					"end": {
						"line": 16,
						"column": 9
					}
				}
			})) != null ? stack1 : "") + "</table>\n</div>\n";
		},
		"1": function(container, depth0, helpers, partials, data) {
			return "<th scope=\"col\">" + container.escapeExpression(container.lambda(depth0, depth0)) + "</th>";
		},
		"2": function(container, depth0, helpers, partials, data, blockParams, depths) {
			var stack1, helper, alias1 = container.escapeExpression, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "<tbody>\n<tr class=\"group\"><th scope=\"rowgroup\" colspan=\"" + alias1(container.lambda(depths[1] != null ? lookupProperty(depths[1], "width") : depths[1], depth0)) + "\">" + alias1((helper = (helper = lookupProperty(helpers, "label") || (depth0 != null ? lookupProperty(depth0, "label") : depth0)) != null ? helper : container.hooks.helperMissing, typeof helper === "function" ? helper.call(alias2, {
				"name": "label",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 11,
						"column": 62
					},
					"end": {
						"line": 11,
						"column": 71
					}
				}
			}) : helper)) + "</th></tr>\n" + ((stack1 = lookupProperty(helpers, "each").call(alias2, depth0 != null ? lookupProperty(depth0, "rows") : depth0, {
				"name": "each",
				"hash": {},
				"fn": container.program(3, data, 0, blockParams, depths),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 12,
						"column": 0
					},
					"end": {
						"line": 14,
						"column": 9
					}
				}
			})) != null ? stack1 : "") + "</tbody>\n";
		},
		"3": function(container, depth0, helpers, partials, data, blockParams, depths) {
			var stack1, helper, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "<tr><th scope=\"row\">" + container.escapeExpression((helper = (helper = lookupProperty(helpers, "name") || (depth0 != null ? lookupProperty(depth0, "name") : depth0)) != null ? helper : container.hooks.helperMissing, typeof helper === "function" ? helper.call(alias1, {
				"name": "name",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 13,
						"column": 20
					},
					"end": {
						"line": 13,
						"column": 28
					}
				}
			}) : helper)) + "</th>" + ((stack1 = lookupProperty(helpers, "each").call(alias1, depth0 != null ? lookupProperty(depth0, "cells") : depth0, {
				"name": "each",
				"hash": {},
				"fn": container.program(4, data, 0, blockParams, depths),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 13,
						"column": 33
					},
					"end": {
						"line": 13,
						"column": 173
					}
				}
			})) != null ? stack1 : "") + "</tr>\n";
		},
		"4": function(container, depth0, helpers, partials, data, blockParams, depths) {
			var stack1;
			return "<td>" + ((stack1 = (container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			})(helpers, "if").call(depth0 != null ? depth0 : container.nullContext || {}, depth0, {
				"name": "if",
				"hash": {},
				"fn": container.program(5, data, 0, blockParams, depths),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 13,
						"column": 52
					},
					"end": {
						"line": 13,
						"column": 159
					}
				}
			})) != null ? stack1 : "") + "</td>";
		},
		"5": function(container, depth0, helpers, partials, data, blockParams, depths) {
			var lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "<span class=\"dot\" aria-hidden=\"true\"></span><span class=\"unseen\">" + container.escapeExpression(container.lambda(depths[3] != null ? lookupProperty(depths[3], "yes") : depths[3], depth0)) + "</span>";
		},
		"compiler": [8, ">= 4.3.0"],
		"main": function(container, depth0, helpers, partials, data, blockParams, depths) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return ((stack1 = container.invokePartial(lookupProperty(partials, "table"), depth0, {
				"name": "table",
				"hash": { "table": depth0 != null ? lookupProperty(depth0, "kpis") : depth0 },
				"data": data,
				"helpers": helpers,
				"partials": partials,
				"decorators": container.decorators
			})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "with").call(depth0 != null ? depth0 : container.nullContext || {}, depth0 != null ? lookupProperty(depth0, "matrix") : depth0, {
				"name": "with",
				"hash": {},
				"fn": container.program(0, data, 0, blockParams, depths),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 2,
						"column": 0
					},
					"end": {
						"line": 19,
						"column": 9
					}
				}
			})) != null ? stack1 : "");
		},
		"usePartial": true,
		"useData": true,
		"useDepths": true
	},
	"html/sections/measurement": {
		"compiler": [8, ">= 4.3.0"],
		"main": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return ((stack1 = container.invokePartial(lookupProperty(partials, "table"), depth0, {
				"name": "table",
				"hash": { "table": depth0 != null ? lookupProperty(depth0, "reviews") : depth0 },
				"data": data,
				"helpers": helpers,
				"partials": partials,
				"decorators": container.decorators
			})) != null ? stack1 : "") + ((stack1 = container.invokePartial(lookupProperty(partials, "part"), depth0, {
				"name": "part",
				"hash": {
					"facts": depth0 != null ? lookupProperty(depth0, "thresholds") : depth0,
					"title": (stack1 = (stack1 = (stack1 = data && lookupProperty(data, "root")) && lookupProperty(stack1, "words")) && lookupProperty(stack1, "labels")) && lookupProperty(stack1, "thresholds")
				},
				"data": data,
				"helpers": helpers,
				"partials": partials,
				"decorators": container.decorators
			})) != null ? stack1 : "") + ((stack1 = container.invokePartial(lookupProperty(partials, "table"), depth0, {
				"name": "table",
				"hash": { "table": depth0 != null ? lookupProperty(depth0, "corrections") : depth0 },
				"data": data,
				"helpers": helpers,
				"partials": partials,
				"decorators": container.decorators
			})) != null ? stack1 : "") + ((stack1 = container.invokePartial(lookupProperty(partials, "table"), depth0, {
				"name": "table",
				"hash": { "table": depth0 != null ? lookupProperty(depth0, "results") : depth0 },
				"data": data,
				"helpers": helpers,
				"partials": partials,
				"decorators": container.decorators
			})) != null ? stack1 : "") + ((stack1 = container.invokePartial(lookupProperty(partials, "part"), depth0, {
				"name": "part",
				"hash": { "facts": depth0 != null ? lookupProperty(depth0, "files") : depth0 },
				"data": data,
				"helpers": helpers,
				"partials": partials,
				"decorators": container.decorators
			})) != null ? stack1 : "");
		},
		"usePartial": true,
		"useData": true
	},
	"html/sections/objectives": {
		"compiler": [8, ">= 4.3.0"],
		"main": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return (stack1 = container.invokePartial(lookupProperty(partials, "cards"), depth0, {
				"name": "cards",
				"hash": { "cards": depth0 != null ? lookupProperty(depth0, "objectives") : depth0 },
				"data": data,
				"helpers": helpers,
				"partials": partials,
				"decorators": container.decorators
			})) != null ? stack1 : "";
		},
		"usePartial": true,
		"useData": true
	},
	"html/sections/people": {
		"compiler": [8, ">= 4.3.0"],
		"main": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return (stack1 = container.invokePartial(lookupProperty(partials, "cards"), depth0, {
				"name": "cards",
				"hash": { "cards": depth0 != null ? lookupProperty(depth0, "audiences") : depth0 },
				"data": data,
				"helpers": helpers,
				"partials": partials,
				"decorators": container.decorators
			})) != null ? stack1 : "";
		},
		"usePartial": true,
		"useData": true
	},
	"html/sections/plan": {
		"compiler": [8, ">= 4.3.0"],
		"main": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return ((stack1 = container.invokePartial(lookupProperty(partials, "part"), depth0, {
				"name": "part",
				"hash": { "facts": depth0 != null ? lookupProperty(depth0, "facts") : depth0 },
				"data": data,
				"helpers": helpers,
				"partials": partials,
				"decorators": container.decorators
			})) != null ? stack1 : "") + ((stack1 = container.invokePartial(lookupProperty(partials, "part"), depth0, {
				"name": "part",
				"hash": { "facts": depth0 != null ? lookupProperty(depth0, "goals") : depth0 },
				"data": data,
				"helpers": helpers,
				"partials": partials,
				"decorators": container.decorators
			})) != null ? stack1 : "");
		},
		"usePartial": true,
		"useData": true
	},
	"html/sections/situation": {
		"0": function(container, depth0, helpers, partials, data) {
			var stack1, helper, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "<h3>" + container.escapeExpression((helper = (helper = lookupProperty(helpers, "title") || (depth0 != null ? lookupProperty(depth0, "title") : depth0)) != null ? helper : container.hooks.helperMissing, typeof helper === "function" ? helper.call(alias1, {
				"name": "title",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 8,
						"column": 4
					},
					"end": {
						"line": 8,
						"column": 13
					}
				}
			}) : helper)) + "</h3>\n<div class=\"swot\">\n" + ((stack1 = lookupProperty(helpers, "each").call(alias1, depth0 != null ? lookupProperty(depth0, "quadrants") : depth0, {
				"name": "each",
				"hash": {},
				"fn": container.program(1, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 10,
						"column": 0
					},
					"end": {
						"line": 15,
						"column": 9
					}
				}
			})) != null ? stack1 : "") + "</div>\n";
		},
		"1": function(container, depth0, helpers, partials, data) {
			var stack1, helper, alias1 = depth0 != null ? depth0 : container.nullContext || {}, alias2 = container.hooks.helperMissing, alias3 = "function", alias4 = container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "<div class=\"" + alias4((helper = (helper = lookupProperty(helpers, "key") || (depth0 != null ? lookupProperty(depth0, "key") : depth0)) != null ? helper : alias2, typeof helper === alias3 ? helper.call(alias1, {
				"name": "key",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 11,
						"column": 12
					},
					"end": {
						"line": 11,
						"column": 19
					}
				}
			}) : helper)) + "\">\n<h4>" + alias4((helper = (helper = lookupProperty(helpers, "title") || (depth0 != null ? lookupProperty(depth0, "title") : depth0)) != null ? helper : alias2, typeof helper === alias3 ? helper.call(alias1, {
				"name": "title",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 12,
						"column": 4
					},
					"end": {
						"line": 12,
						"column": 13
					}
				}
			}) : helper)) + "</h4>\n" + ((stack1 = lookupProperty(helpers, "if").call(alias1, depth0 != null ? lookupProperty(depth0, "items") : depth0, {
				"name": "if",
				"hash": {},
				"fn": container.program(2, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 13,
						"column": 0
					},
					"end": {
						"line": 13,
						"column": 83
					}
				}
			})) != null ? stack1 : "") + "\n</div>\n";
		},
		"2": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "<ul>" + ((stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : container.nullContext || {}, depth0 != null ? lookupProperty(depth0, "items") : depth0, {
				"name": "each",
				"hash": {},
				"fn": container.program(3, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 13,
						"column": 17
					},
					"end": {
						"line": 13,
						"column": 71
					}
				}
			})) != null ? stack1 : "") + "</ul>";
		},
		"3": function(container, depth0, helpers, partials, data) {
			return "<li class=\"said\">" + container.escapeExpression(container.lambda(depth0, depth0)) + "</li>";
		},
		"compiler": [8, ">= 4.3.0"],
		"main": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return ((stack1 = container.invokePartial(lookupProperty(partials, "part"), depth0, {
				"name": "part",
				"hash": { "facts": depth0 != null ? lookupProperty(depth0, "facts") : depth0 },
				"data": data,
				"helpers": helpers,
				"partials": partials,
				"decorators": container.decorators
			})) != null ? stack1 : "") + ((stack1 = container.invokePartial(lookupProperty(partials, "part"), depth0, {
				"name": "part",
				"hash": {
					"facts": depth0 != null ? lookupProperty(depth0, "internal") : depth0,
					"title": (stack1 = (stack1 = (stack1 = data && lookupProperty(data, "root")) && lookupProperty(stack1, "words")) && lookupProperty(stack1, "labels")) && lookupProperty(stack1, "internal")
				},
				"data": data,
				"helpers": helpers,
				"partials": partials,
				"decorators": container.decorators
			})) != null ? stack1 : "") + ((stack1 = container.invokePartial(lookupProperty(partials, "table"), depth0, {
				"name": "table",
				"hash": { "table": depth0 != null ? lookupProperty(depth0, "history") : depth0 },
				"data": data,
				"helpers": helpers,
				"partials": partials,
				"decorators": container.decorators
			})) != null ? stack1 : "") + ((stack1 = container.invokePartial(lookupProperty(partials, "table"), depth0, {
				"name": "table",
				"hash": { "table": depth0 != null ? lookupProperty(depth0, "profiles") : depth0 },
				"data": data,
				"helpers": helpers,
				"partials": partials,
				"decorators": container.decorators
			})) != null ? stack1 : "") + ((stack1 = container.invokePartial(lookupProperty(partials, "table"), depth0, {
				"name": "table",
				"hash": { "table": depth0 != null ? lookupProperty(depth0, "competitors") : depth0 },
				"data": data,
				"helpers": helpers,
				"partials": partials,
				"decorators": container.decorators
			})) != null ? stack1 : "") + ((stack1 = container.invokePartial(lookupProperty(partials, "part"), depth0, {
				"name": "part",
				"hash": {
					"facts": depth0 != null ? lookupProperty(depth0, "factors") : depth0,
					"title": (stack1 = (stack1 = (stack1 = data && lookupProperty(data, "root")) && lookupProperty(stack1, "words")) && lookupProperty(stack1, "labels")) && lookupProperty(stack1, "factors")
				},
				"data": data,
				"helpers": helpers,
				"partials": partials,
				"decorators": container.decorators
			})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "with").call(depth0 != null ? depth0 : container.nullContext || {}, depth0 != null ? lookupProperty(depth0, "swot") : depth0, {
				"name": "with",
				"hash": {},
				"fn": container.program(0, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 7,
						"column": 0
					},
					"end": {
						"line": 17,
						"column": 9
					}
				}
			})) != null ? stack1 : "");
		},
		"usePartial": true,
		"useData": true
	},
	"html/sections/strategy": {
		"compiler": [8, ">= 4.3.0"],
		"main": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return ((stack1 = container.invokePartial(lookupProperty(partials, "part"), depth0, {
				"name": "part",
				"hash": {
					"facts": depth0 != null ? lookupProperty(depth0, "voice") : depth0,
					"title": (stack1 = (stack1 = (stack1 = data && lookupProperty(data, "root")) && lookupProperty(stack1, "words")) && lookupProperty(stack1, "labels")) && lookupProperty(stack1, "voice")
				},
				"data": data,
				"helpers": helpers,
				"partials": partials,
				"decorators": container.decorators
			})) != null ? stack1 : "") + ((stack1 = container.invokePartial(lookupProperty(partials, "table"), depth0, {
				"name": "table",
				"hash": { "table": depth0 != null ? lookupProperty(depth0, "pillars") : depth0 },
				"data": data,
				"helpers": helpers,
				"partials": partials,
				"decorators": container.decorators
			})) != null ? stack1 : "") + ((stack1 = container.invokePartial(lookupProperty(partials, "cards"), depth0, {
				"name": "cards",
				"hash": {
					"title": (stack1 = (stack1 = (stack1 = data && lookupProperty(data, "root")) && lookupProperty(stack1, "words")) && lookupProperty(stack1, "labels")) && lookupProperty(stack1, "channels"),
					"cards": depth0 != null ? lookupProperty(depth0, "channels") : depth0
				},
				"data": data,
				"helpers": helpers,
				"partials": partials,
				"decorators": container.decorators
			})) != null ? stack1 : "") + ((stack1 = container.invokePartial(lookupProperty(partials, "table"), depth0, {
				"name": "table",
				"hash": { "table": depth0 != null ? lookupProperty(depth0, "actions") : depth0 },
				"data": data,
				"helpers": helpers,
				"partials": partials,
				"decorators": container.decorators
			})) != null ? stack1 : "");
		},
		"usePartial": true,
		"useData": true
	},
	"html/sections/team": {
		"compiler": [8, ">= 4.3.0"],
		"main": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return (stack1 = container.invokePartial(lookupProperty(partials, "table"), depth0, {
				"name": "table",
				"hash": { "table": depth0 != null ? lookupProperty(depth0, "members") : depth0 },
				"data": data,
				"helpers": helpers,
				"partials": partials,
				"decorators": container.decorators
			})) != null ? stack1 : "";
		},
		"usePartial": true,
		"useData": true
	},
	"html/sections/technology": {
		"compiler": [8, ">= 4.3.0"],
		"main": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return (stack1 = container.invokePartial(lookupProperty(partials, "table"), depth0, {
				"name": "table",
				"hash": { "table": depth0 != null ? lookupProperty(depth0, "tools") : depth0 },
				"data": data,
				"helpers": helpers,
				"partials": partials,
				"decorators": container.decorators
			})) != null ? stack1 : "";
		},
		"usePartial": true,
		"useData": true
	},
	"html/style": {
		"compiler": [8, ">= 4.3.0"],
		"main": function(container, depth0, helpers, partials, data) {
			return ":root {\n  --paper: #ffffff; --ink: #1d2430; --soft: #525d6d; --line: #d8dde5; --tint: #f4f6f9; --link: #1a4fa3; --accent: #38618c;\n  --good: #e9f5ec; --bad: #fbeeee; --chance: #e8f1fb; --risk: #fdf4e3; --alarm: #8f1d1d; --alarm-tint: #fdecec;\n}\n@media (prefers-color-scheme: dark) {\n  :root {\n    --paper: #14181f; --ink: #e6e9ee; --soft: #a9b3c1; --line: #39424f; --tint: #1d232c; --link: #9cc2ff; --accent: #7aa5d2;\n    --good: #17291d; --bad: #301b1c; --chance: #16263a; --risk: #2f2614; --alarm: #ffb4b0; --alarm-tint: #3a1c1c;\n  }\n}\n* { box-sizing: border-box; }\nhtml { font: 100%/1.55 system-ui, -apple-system, \"Segoe UI\", Roboto, \"Noto Sans\", \"DejaVu Sans\", sans-serif; color: var(--ink); background: var(--paper); -webkit-text-size-adjust: 100%; }\nbody { margin: 0 auto; padding: 0 1.25rem 4rem; max-width: 70rem; overflow-wrap: break-word; }\nh1, h2, h3, h4 { line-height: 1.2; text-wrap: balance; }\nh1 { font-size: clamp(1.8rem, 5vw, 2.9rem); margin: 0 0 1rem; letter-spacing: -0.015em; }\nh2 { font-size: 1.6rem; margin: 2.4rem 0 1rem; padding-bottom: .35rem; border-bottom: 3px solid var(--accent); }\nh3 { font-size: 1.15rem; margin: 2rem 0 .7rem; }\nh4 { font-size: 1rem; margin: 1rem 0 .4rem; }\np { margin: 0 0 .8rem; }\na { color: var(--link); }\na:focus-visible, [tabindex]:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }\nmain:focus { outline: none; }\n.skip { position: absolute; left: -100vw; top: .5rem; padding: .5rem 1rem; background: var(--paper); }\n.skip:focus { left: .5rem; }\n.said { white-space: pre-line; }\n.cover { padding: 2rem 0 .5rem; border-top: .5rem solid var(--accent); margin-top: 1.25rem; }\n.logo { display: block; max-width: 12rem; max-height: 5rem; margin: 0 0 1.5rem; }\n.organization { font-size: 1.15rem; color: var(--soft); margin: 0 0 .3rem; }\n.notice { margin: 1.5rem 0 0; padding: .8rem 1rem; border-left: .3rem solid var(--alarm); background: var(--alarm-tint); color: var(--alarm); }\n.contents ol { columns: 15rem; gap: 2rem; margin: 0; padding: 0; list-style: none; }\n.contents li { padding: .2rem 0; break-inside: avoid; }\n.contents a { display: inline-block; min-height: 1.5rem; }\ndl.facts { display: grid; grid-template-columns: minmax(7rem, 13rem) minmax(0, 1fr); gap: .35rem 1.2rem; margin: 0 0 1rem; }\ndl.facts dt { color: var(--soft); }\ndl.facts dd { margin: 0; }\nul, ol { padding-left: 1.2rem; margin: 0; }\ndd ul, td ul { list-style: none; padding: 0; }\ndd ul li + li, td ul li + li { margin-top: .25rem; }\n.scroll { position: relative; overflow-x: auto; margin: 0 0 1.5rem; border: 1px solid var(--line); border-radius: .5rem; }\ntable { border-collapse: collapse; width: 100%; font-size: .94rem; }\ncaption { text-align: left; font-weight: 600; padding: .7rem .8rem; background: var(--tint); border-bottom: 1px solid var(--line); }\nth, td { text-align: left; vertical-align: top; padding: .55rem .8rem; border-bottom: 1px solid var(--line); min-width: 5.6rem; font-variant-numeric: tabular-nums; overflow-wrap: normal; }\ntbody:last-child tr:last-child > * { border-bottom: 0; }\nthead th { color: var(--soft); font-weight: 600; white-space: nowrap; }\ntbody th { font-weight: 600; }\n.matrix thead th { white-space: normal; min-width: 9rem; font-weight: 400; }\n.matrix td { text-align: center; min-width: 3rem; }\n.matrix .group th { background: var(--tint); color: var(--soft); font-weight: 600; }\n.dot { display: inline-block; width: .8rem; height: .8rem; border-radius: 50%; background: var(--link); }\n.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }\n.cards { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 24rem), 1fr)); gap: 1rem; margin: 0 0 1.5rem; }\n.card { border: 1px solid var(--line); border-top: .25rem solid var(--accent); border-radius: .5rem; padding: 1rem 1.1rem .3rem; min-width: 0; }\n.card .title { margin: 0 0 .5rem; font-size: 1.08rem; }\n.card .note { color: var(--soft); }\n.card dl.facts { grid-template-columns: minmax(6rem, 8.5rem) minmax(0, 1fr); font-size: .94rem; }\n.crisis .cards { grid-template-columns: minmax(0, 1fr); }\nblockquote { margin: 0 0 1rem; padding: .7rem 1rem; border-left: .25rem solid var(--accent); background: var(--tint); }\nblockquote p { margin: 0; }\nblockquote .label { color: var(--soft); font-size: .88rem; margin-bottom: .3rem; }\n.post { list-style: none; padding: 0; display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 13rem), 1fr)); gap: 1rem; }\n.post > li { background: var(--tint); border-radius: .5rem; padding: 1rem; }\n.post .step { font-weight: 600; display: flex; align-items: center; gap: .6rem; }\n.post .letter { display: grid; place-items: center; width: 2rem; height: 2rem; border-radius: 50%; background: var(--ink); color: var(--paper); }\n.post ul { padding-left: 1.1rem; font-size: .94rem; }\n.post ul li + li { margin-top: .35rem; }\n.swot { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: .75rem; margin: 0 0 1.5rem; }\n.swot > div { border-radius: .5rem; padding: 1rem 1.1rem; }\n.swot h4 { margin: 0 0 .5rem; }\n.swot li + li { margin-top: .35rem; }\n.strengths { background: var(--good); } .weaknesses { background: var(--bad); }\n.opportunities { background: var(--chance); } .threats { background: var(--risk); }\n@media (max-width: 40rem) {\n  .swot { gap: .4rem; }\n  .swot > div { padding: .7rem; font-size: .92rem; }\n  .swot ul { padding-left: .9rem; }\n  dl.facts, .card dl.facts { grid-template-columns: minmax(0, 1fr); gap: 0; }\n  dl.facts dd { margin-bottom: .6rem; }\n}\n@media print {\n  @page { size: A4; margin: 18mm 16mm; }\n  :root { --paper: #ffffff; --ink: #000000; --soft: #444444; --line: #b9b9b9; --tint: #f3f3f3; --link: #000000; --alarm: #000000; }\n  html { font-size: 9.5pt; }\n  body { max-width: none; padding: 0; }\n  .skip { display: none; }\n  .scroll { overflow: visible; border: 0; border-radius: 0; }\n  table { font-size: .9em; }\n  th, td { min-width: 0; padding: .35rem .5rem; overflow-wrap: break-word; }\n  thead th { white-space: normal; }\n  thead { display: table-header-group; }\n  tr, .card, .swot > div, .post > li, blockquote { break-inside: avoid; }\n  h2, h3, h4, caption { break-after: avoid; }\n  h2 { margin-top: 2rem; }\n  section.crisis { break-before: page; }\n  section.crisis ~ section { break-before: page; }\n  .crisis .cards { display: block; }\n  .crisis .card { margin-bottom: 1rem; }\n  a[href^=\"http\"] { text-decoration: none; }\n  .strengths, .weaknesses, .opportunities, .threats, .letter { print-color-adjust: exact; -webkit-print-color-adjust: exact; }\n}\n";
		},
		"useData": true
	},
	"html/table": {
		"0": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = container.lambda, alias2 = container.escapeExpression, alias3 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "<div class=\"scroll\" role=\"group\" aria-label=\"" + alias2(alias1((stack1 = depth0 != null ? lookupProperty(depth0, "table") : depth0) != null ? lookupProperty(stack1, "caption") : stack1, depth0)) + "\" tabindex=\"0\">\n<table>\n<caption>" + alias2(alias1((stack1 = depth0 != null ? lookupProperty(depth0, "table") : depth0) != null ? lookupProperty(stack1, "caption") : stack1, depth0)) + "</caption>\n<thead>\n<tr>" + ((stack1 = lookupProperty(helpers, "each").call(alias3, (stack1 = depth0 != null ? lookupProperty(depth0, "table") : depth0) != null ? lookupProperty(stack1, "head") : stack1, {
				"name": "each",
				"hash": {},
				"fn": container.program(1, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 6,
						"column": 4
					},
					"end": {
						"line": 6,
						"column": 62
					}
				}
			})) != null ? stack1 : "") + "</tr>\n</thead>\n<tbody>\n" + ((stack1 = lookupProperty(helpers, "each").call(alias3, (stack1 = depth0 != null ? lookupProperty(depth0, "table") : depth0) != null ? lookupProperty(stack1, "rows") : stack1, {
				"name": "each",
				"hash": {},
				"fn": container.program(2, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 9,
						"column": 0
					},
					"end": {
						"line": 11,
						"column": 9
					}
				}
			})) != null ? stack1 : "") + "</tbody>\n</table>\n</div>\n";
		},
		"1": function(container, depth0, helpers, partials, data) {
			return "<th scope=\"col\">" + container.escapeExpression(container.lambda(depth0, depth0)) + "</th>";
		},
		"2": function(container, depth0, helpers, partials, data) {
			var stack1;
			return "<tr>" + ((stack1 = (container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			})(helpers, "each").call(depth0 != null ? depth0 : container.nullContext || {}, depth0, {
				"name": "each",
				"hash": {},
				"fn": container.program(3, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 10,
						"column": 4
					},
					"end": {
						"line": 10,
						"column": 108
					}
				}
			})) != null ? stack1 : "") + "</tr>\n";
		},
		"3": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return (stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : container.nullContext || {}, data && lookupProperty(data, "first"), {
				"name": "if",
				"hash": {},
				"fn": container.program(4, data, 0),
				"inverse": container.program(5, data, 0),
				"data": data,
				"loc": {
					"start": {
						"line": 10,
						"column": 18
					},
					"end": {
						"line": 10,
						"column": 99
					}
				}
			})) != null ? stack1 : "";
		},
		"4": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "<th scope=\"row\">" + ((stack1 = container.invokePartial(lookupProperty(partials, "value"), depth0, {
				"name": "value",
				"data": data,
				"helpers": helpers,
				"partials": partials,
				"decorators": container.decorators
			})) != null ? stack1 : "") + "</th>";
		},
		"5": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "<td>" + ((stack1 = container.invokePartial(lookupProperty(partials, "value"), depth0, {
				"name": "value",
				"data": data,
				"helpers": helpers,
				"partials": partials,
				"decorators": container.decorators
			})) != null ? stack1 : "") + "</td>";
		},
		"compiler": [8, ">= 4.3.0"],
		"main": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return (stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : container.nullContext || {}, depth0 != null ? lookupProperty(depth0, "table") : depth0, {
				"name": "if",
				"hash": {},
				"fn": container.program(0, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 1,
						"column": 0
					},
					"end": {
						"line": 15,
						"column": 7
					}
				}
			})) != null ? stack1 : "";
		},
		"usePartial": true,
		"useData": true
	},
	"html/value": {
		"0": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "<ul>" + ((stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : container.nullContext || {}, depth0 != null ? lookupProperty(depth0, "list") : depth0, {
				"name": "each",
				"hash": {},
				"fn": container.program(1, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 1,
						"column": 16
					},
					"end": {
						"line": 1,
						"column": 59
					}
				}
			})) != null ? stack1 : "") + "</ul>";
		},
		"1": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "<li>" + ((stack1 = container.invokePartial(lookupProperty(partials, "value"), depth0, {
				"name": "value",
				"data": data,
				"helpers": helpers,
				"partials": partials,
				"decorators": container.decorators
			})) != null ? stack1 : "") + "</li>";
		},
		"2": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return (stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : container.nullContext || {}, depth0 != null ? lookupProperty(depth0, "href") : depth0, {
				"name": "if",
				"hash": {},
				"fn": container.program(3, data, 0),
				"inverse": container.program(4, data, 0),
				"data": data,
				"loc": {
					"start": {
						"line": 1,
						"column": 64
					},
					"end": {
						"line": 1,
						"column": 179
					}
				}
			})) != null ? stack1 : "";
		},
		"3": function(container, depth0, helpers, partials, data) {
			var helper, alias1 = depth0 != null ? depth0 : container.nullContext || {}, alias2 = container.hooks.helperMissing, alias3 = "function", alias4 = container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "<a href=\"" + alias4((helper = (helper = lookupProperty(helpers, "href") || (depth0 != null ? lookupProperty(depth0, "href") : depth0)) != null ? helper : alias2, typeof helper === alias3 ? helper.call(alias1, {
				"name": "href",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 1,
						"column": 89
					},
					"end": {
						"line": 1,
						"column": 97
					}
				}
			}) : helper)) + "\" rel=\"noopener noreferrer\">" + alias4((helper = (helper = lookupProperty(helpers, "text") || (depth0 != null ? lookupProperty(depth0, "text") : depth0)) != null ? helper : alias2, typeof helper === alias3 ? helper.call(alias1, {
				"name": "text",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 1,
						"column": 125
					},
					"end": {
						"line": 1,
						"column": 133
					}
				}
			}) : helper)) + "</a>";
		},
		"4": function(container, depth0, helpers, partials, data) {
			var helper, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "<span class=\"said\">" + container.escapeExpression((helper = (helper = lookupProperty(helpers, "text") || (depth0 != null ? lookupProperty(depth0, "text") : depth0)) != null ? helper : container.hooks.helperMissing, typeof helper === "function" ? helper.call(depth0 != null ? depth0 : container.nullContext || {}, {
				"name": "text",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 1,
						"column": 164
					},
					"end": {
						"line": 1,
						"column": 172
					}
				}
			}) : helper)) + "</span>";
		},
		"compiler": [8, ">= 4.3.0"],
		"main": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return (stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : container.nullContext || {}, depth0 != null ? lookupProperty(depth0, "list") : depth0, {
				"name": "if",
				"hash": {},
				"fn": container.program(0, data, 0),
				"inverse": container.program(2, data, 0),
				"data": data,
				"loc": {
					"start": {
						"line": 1,
						"column": 0
					},
					"end": {
						"line": 1,
						"column": 187
					}
				}
			})) != null ? stack1 : "";
		},
		"usePartial": true,
		"useData": true
	},
	"markdown/cards": {
		"0": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return (stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : container.nullContext || {}, depth0 != null ? lookupProperty(depth0, "title") : depth0, {
				"name": "if",
				"hash": {},
				"fn": container.program(1, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 2,
						"column": 0
					},
					"end": {
						"line": 5,
						"column": 7
					}
				}
			})) != null ? stack1 : "";
		},
		"1": function(container, depth0, helpers, partials, data) {
			var stack1, helper, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "\n### " + ((stack1 = (helper = (helper = lookupProperty(helpers, "title") || (depth0 != null ? lookupProperty(depth0, "title") : depth0)) != null ? helper : container.hooks.helperMissing, typeof helper === "function" ? helper.call(depth0 != null ? depth0 : container.nullContext || {}, {
				"name": "title",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 4,
						"column": 4
					},
					"end": {
						"line": 4,
						"column": 13
					}
				}
			}) : helper)) != null ? stack1 : "") + "\n";
		},
		"2": function(container, depth0, helpers, partials, data, blockParams, depths) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "\n" + ((stack1 = lookupProperty(helpers, "if").call(alias1, depths[1] != null ? lookupProperty(depths[1], "title") : depths[1], {
				"name": "if",
				"hash": {},
				"fn": container.program(3, data, 0, blockParams, depths),
				"inverse": container.program(4, data, 0, blockParams, depths),
				"data": data,
				"loc": {
					"start": {
						"line": 9,
						"column": 0
					},
					"end": {
						"line": 9,
						"column": 58
					}
				}
			})) != null ? stack1 : "") + "\n" + ((stack1 = lookupProperty(helpers, "if").call(alias1, depth0 != null ? lookupProperty(depth0, "note") : depth0, {
				"name": "if",
				"hash": {},
				"fn": container.program(5, data, 0, blockParams, depths),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 10,
						"column": 0
					},
					"end": {
						"line": 13,
						"column": 7
					}
				}
			})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias1, depth0 != null ? lookupProperty(depth0, "facts") : depth0, {
				"name": "if",
				"hash": {},
				"fn": container.program(6, data, 0, blockParams, depths),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 14,
						"column": 0
					},
					"end": {
						"line": 17,
						"column": 7
					}
				}
			})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "each").call(alias1, depth0 != null ? lookupProperty(depth0, "tables") : depth0, {
				"name": "each",
				"hash": {},
				"fn": container.program(7, data, 0, blockParams, depths),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 18,
						"column": 0
					},
					"end": {
						"line": 21,
						"column": 9
					}
				}
			})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias1, depth0 != null ? lookupProperty(depth0, "quotes") : depth0, {
				"name": "if",
				"hash": {},
				"fn": container.program(8, data, 0, blockParams, depths),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 22,
						"column": 0
					},
					"end": {
						"line": 27,
						"column": 7
					}
				}
			})) != null ? stack1 : "");
		},
		"3": function(container, depth0, helpers, partials, data) {
			var stack1, helper, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "#### " + ((stack1 = (helper = (helper = lookupProperty(helpers, "title") || (depth0 != null ? lookupProperty(depth0, "title") : depth0)) != null ? helper : container.hooks.helperMissing, typeof helper === "function" ? helper.call(depth0 != null ? depth0 : container.nullContext || {}, {
				"name": "title",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 9,
						"column": 21
					},
					"end": {
						"line": 9,
						"column": 30
					}
				}
			}) : helper)) != null ? stack1 : "");
		},
		"4": function(container, depth0, helpers, partials, data) {
			var stack1, helper, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "### " + ((stack1 = (helper = (helper = lookupProperty(helpers, "title") || (depth0 != null ? lookupProperty(depth0, "title") : depth0)) != null ? helper : container.hooks.helperMissing, typeof helper === "function" ? helper.call(depth0 != null ? depth0 : container.nullContext || {}, {
				"name": "title",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 9,
						"column": 42
					},
					"end": {
						"line": 9,
						"column": 51
					}
				}
			}) : helper)) != null ? stack1 : "");
		},
		"5": function(container, depth0, helpers, partials, data) {
			var stack1, helper, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "\n" + ((stack1 = (helper = (helper = lookupProperty(helpers, "note") || (depth0 != null ? lookupProperty(depth0, "note") : depth0)) != null ? helper : container.hooks.helperMissing, typeof helper === "function" ? helper.call(depth0 != null ? depth0 : container.nullContext || {}, {
				"name": "note",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 12,
						"column": 0
					},
					"end": {
						"line": 12,
						"column": 8
					}
				}
			}) : helper)) != null ? stack1 : "") + "\n";
		},
		"6": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "\n" + ((stack1 = container.invokePartial(lookupProperty(partials, "facts"), depth0, {
				"name": "facts",
				"hash": { "facts": depth0 != null ? lookupProperty(depth0, "facts") : depth0 },
				"data": data,
				"helpers": helpers,
				"partials": partials,
				"decorators": container.decorators
			})) != null ? stack1 : "");
		},
		"7": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "\n" + ((stack1 = container.invokePartial(lookupProperty(partials, "rows"), depth0, {
				"name": "rows",
				"data": data,
				"helpers": helpers,
				"partials": partials,
				"decorators": container.decorators
			})) != null ? stack1 : "");
		},
		"8": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "\n" + ((stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : container.nullContext || {}, depth0 != null ? lookupProperty(depth0, "quotes") : depth0, {
				"name": "each",
				"hash": {},
				"fn": container.program(9, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 24,
						"column": 0
					},
					"end": {
						"line": 26,
						"column": 9
					}
				}
			})) != null ? stack1 : "");
		},
		"9": function(container, depth0, helpers, partials, data) {
			var stack1, helper, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "- " + ((stack1 = lookupProperty(helpers, "if").call(alias1, depth0 != null ? lookupProperty(depth0, "label") : depth0, {
				"name": "if",
				"hash": {},
				"fn": container.program(10, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 25,
						"column": 2
					},
					"end": {
						"line": 25,
						"column": 37
					}
				}
			})) != null ? stack1 : "") + ((stack1 = (helper = (helper = lookupProperty(helpers, "text") || (depth0 != null ? lookupProperty(depth0, "text") : depth0)) != null ? helper : container.hooks.helperMissing, typeof helper === "function" ? helper.call(alias1, {
				"name": "text",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 25,
						"column": 37
					},
					"end": {
						"line": 25,
						"column": 45
					}
				}
			}) : helper)) != null ? stack1 : "") + "\n";
		},
		"10": function(container, depth0, helpers, partials, data) {
			var stack1, helper, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "**" + ((stack1 = (helper = (helper = lookupProperty(helpers, "label") || (depth0 != null ? lookupProperty(depth0, "label") : depth0)) != null ? helper : container.hooks.helperMissing, typeof helper === "function" ? helper.call(depth0 != null ? depth0 : container.nullContext || {}, {
				"name": "label",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 25,
						"column": 17
					},
					"end": {
						"line": 25,
						"column": 26
					}
				}
			}) : helper)) != null ? stack1 : "") + ":** ";
		},
		"compiler": [8, ">= 4.3.0"],
		"main": function(container, depth0, helpers, partials, data, blockParams, depths) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return ((stack1 = lookupProperty(helpers, "if").call(alias1, depth0 != null ? lookupProperty(depth0, "cards") : depth0, {
				"name": "if",
				"hash": {},
				"fn": container.program(0, data, 0, blockParams, depths),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 1,
						"column": 0
					},
					"end": {
						"line": 6,
						"column": 7
					}
				}
			})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "each").call(alias1, depth0 != null ? lookupProperty(depth0, "cards") : depth0, {
				"name": "each",
				"hash": {},
				"fn": container.program(2, data, 0, blockParams, depths),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 7,
						"column": 0
					},
					"end": {
						"line": 28,
						"column": 9
					}
				}
			})) != null ? stack1 : "");
		},
		"usePartial": true,
		"useData": true,
		"useDepths": true
	},
	"markdown/cell": {
		"0": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return (stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : container.nullContext || {}, depth0 != null ? lookupProperty(depth0, "list") : depth0, {
				"name": "each",
				"hash": {},
				"fn": container.program(1, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 1,
						"column": 12
					},
					"end": {
						"line": 1,
						"column": 78
					}
				}
			})) != null ? stack1 : "";
		},
		"1": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return ((stack1 = lookupProperty(helpers, "unless").call(depth0 != null ? depth0 : container.nullContext || {}, data && lookupProperty(data, "first"), {
				"name": "unless",
				"hash": {},
				"fn": container.program(2, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 1,
						"column": 26
					},
					"end": {
						"line": 1,
						"column": 59
					}
				}
			})) != null ? stack1 : "") + ((stack1 = container.invokePartial(lookupProperty(partials, "cell"), depth0, {
				"name": "cell",
				"data": data,
				"helpers": helpers,
				"partials": partials,
				"decorators": container.decorators
			})) != null ? stack1 : "");
		},
		"2": function(container, depth0, helpers, partials, data) {
			return "<br>";
		},
		"3": function(container, depth0, helpers, partials, data) {
			var stack1, helper, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return (stack1 = (helper = (helper = lookupProperty(helpers, "text") || (depth0 != null ? lookupProperty(depth0, "text") : depth0)) != null ? helper : container.hooks.helperMissing, typeof helper === "function" ? helper.call(depth0 != null ? depth0 : container.nullContext || {}, {
				"name": "text",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 1,
						"column": 86
					},
					"end": {
						"line": 1,
						"column": 94
					}
				}
			}) : helper)) != null ? stack1 : "";
		},
		"compiler": [8, ">= 4.3.0"],
		"main": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return (stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : container.nullContext || {}, depth0 != null ? lookupProperty(depth0, "list") : depth0, {
				"name": "if",
				"hash": {},
				"fn": container.program(0, data, 0),
				"inverse": container.program(3, data, 0),
				"data": data,
				"loc": {
					"start": {
						"line": 1,
						"column": 0
					},
					"end": {
						"line": 1,
						"column": 102
					}
				}
			})) != null ? stack1 : "";
		},
		"usePartial": true,
		"useData": true
	},
	"markdown/document": {
		"0": function(container, depth0, helpers, partials, data) {
			var stack1, helper, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "\n" + ((stack1 = (helper = (helper = lookupProperty(helpers, "organization") || (depth0 != null ? lookupProperty(depth0, "organization") : depth0)) != null ? helper : container.hooks.helperMissing, typeof helper === "function" ? helper.call(depth0 != null ? depth0 : container.nullContext || {}, {
				"name": "organization",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 6,
						"column": 0
					},
					"end": {
						"line": 6,
						"column": 16
					}
				}
			}) : helper)) != null ? stack1 : "") + "\n";
		},
		"1": function(container, depth0, helpers, partials, data) {
			var stack1, helper, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "\n> " + ((stack1 = (helper = (helper = lookupProperty(helpers, "notice") || (depth0 != null ? lookupProperty(depth0, "notice") : depth0)) != null ? helper : container.hooks.helperMissing, typeof helper === "function" ? helper.call(depth0 != null ? depth0 : container.nullContext || {}, {
				"name": "notice",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 10,
						"column": 2
					},
					"end": {
						"line": 10,
						"column": 12
					}
				}
			}) : helper)) != null ? stack1 : "") + "\n";
		},
		"2": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "\n" + ((stack1 = container.invokePartial(lookupProperty(partials, "facts"), depth0, {
				"name": "facts",
				"hash": { "facts": depth0 != null ? lookupProperty(depth0, "facts") : depth0 },
				"data": data,
				"helpers": helpers,
				"partials": partials,
				"decorators": container.decorators
			})) != null ? stack1 : "");
		},
		"3": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "\n## " + ((stack1 = container.lambda((stack1 = depth0 != null ? lookupProperty(depth0, "words") : depth0) != null ? lookupProperty(stack1, "contents") : stack1, depth0)) != null ? stack1 : "") + "\n\n" + ((stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : container.nullContext || {}, depth0 != null ? lookupProperty(depth0, "contents") : depth0, {
				"name": "each",
				"hash": {},
				"fn": container.program(4, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 20,
						"column": 0
					},
					"end": {
						"line": 22,
						"column": 9
					}
				}
			})) != null ? stack1 : "");
		},
		"4": function(container, depth0, helpers, partials, data) {
			var stack1, helper, alias1 = depth0 != null ? depth0 : container.nullContext || {}, alias2 = container.hooks.helperMissing, alias3 = "function", lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "- [" + ((stack1 = (helper = (helper = lookupProperty(helpers, "title") || (depth0 != null ? lookupProperty(depth0, "title") : depth0)) != null ? helper : alias2, typeof helper === alias3 ? helper.call(alias1, {
				"name": "title",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 21,
						"column": 3
					},
					"end": {
						"line": 21,
						"column": 12
					}
				}
			}) : helper)) != null ? stack1 : "") + "](#" + ((stack1 = (helper = (helper = lookupProperty(helpers, "anchor") || (depth0 != null ? lookupProperty(depth0, "anchor") : depth0)) != null ? helper : alias2, typeof helper === alias3 ? helper.call(alias1, {
				"name": "anchor",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 21,
						"column": 15
					},
					"end": {
						"line": 21,
						"column": 25
					}
				}
			}) : helper)) != null ? stack1 : "") + ")\n";
		},
		"5": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "\n## " + ((stack1 = container.lambda((stack1 = depth0 != null ? lookupProperty(depth0, "words") : depth0) != null ? lookupProperty(stack1, "glance") : stack1, depth0)) != null ? stack1 : "") + "\n\n|" + ((stack1 = lookupProperty(helpers, "each").call(alias1, depth0 != null ? lookupProperty(depth0, "post") : depth0, {
				"name": "each",
				"hash": {},
				"fn": container.program(6, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 28,
						"column": 1
					},
					"end": {
						"line": 28,
						"column": 48
					}
				}
			})) != null ? stack1 : "") + "\n|" + ((stack1 = lookupProperty(helpers, "each").call(alias1, depth0 != null ? lookupProperty(depth0, "post") : depth0, {
				"name": "each",
				"hash": {},
				"fn": container.program(7, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 29,
						"column": 1
					},
					"end": {
						"line": 29,
						"column": 30
					}
				}
			})) != null ? stack1 : "") + "\n|" + ((stack1 = lookupProperty(helpers, "each").call(alias1, depth0 != null ? lookupProperty(depth0, "post") : depth0, {
				"name": "each",
				"hash": {},
				"fn": container.program(8, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 30,
						"column": 1
					},
					"end": {
						"line": 30,
						"column": 92
					}
				}
			})) != null ? stack1 : "") + "\n";
		},
		"6": function(container, depth0, helpers, partials, data) {
			var stack1, helper, alias1 = depth0 != null ? depth0 : container.nullContext || {}, alias2 = container.hooks.helperMissing, alias3 = "function", lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return " " + ((stack1 = (helper = (helper = lookupProperty(helpers, "letter") || (depth0 != null ? lookupProperty(depth0, "letter") : depth0)) != null ? helper : alias2, typeof helper === alias3 ? helper.call(alias1, {
				"name": "letter",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 28,
						"column": 16
					},
					"end": {
						"line": 28,
						"column": 26
					}
				}
			}) : helper)) != null ? stack1 : "") + ": " + ((stack1 = (helper = (helper = lookupProperty(helpers, "title") || (depth0 != null ? lookupProperty(depth0, "title") : depth0)) != null ? helper : alias2, typeof helper === alias3 ? helper.call(alias1, {
				"name": "title",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 28,
						"column": 28
					},
					"end": {
						"line": 28,
						"column": 37
					}
				}
			}) : helper)) != null ? stack1 : "") + " |";
		},
		"7": function(container, depth0, helpers, partials, data) {
			return " --- |";
		},
		"8": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return " " + ((stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : container.nullContext || {}, depth0 != null ? lookupProperty(depth0, "items") : depth0, {
				"name": "each",
				"hash": {},
				"fn": container.program(9, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 30,
						"column": 16
					},
					"end": {
						"line": 30,
						"column": 81
					}
				}
			})) != null ? stack1 : "") + " |";
		},
		"9": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return ((stack1 = lookupProperty(helpers, "unless").call(depth0 != null ? depth0 : container.nullContext || {}, data && lookupProperty(data, "first"), {
				"name": "unless",
				"hash": {},
				"fn": container.program(10, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 30,
						"column": 31
					},
					"end": {
						"line": 30,
						"column": 64
					}
				}
			})) != null ? stack1 : "") + ((stack1 = container.lambda(depth0, depth0)) != null ? stack1 : "");
		},
		"10": function(container, depth0, helpers, partials, data) {
			return "<br>";
		},
		"11": function(container, depth0, helpers, partials, data) {
			var stack1, helper, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "\n## " + ((stack1 = (helper = (helper = lookupProperty(helpers, "title") || (depth0 != null ? lookupProperty(depth0, "title") : depth0)) != null ? helper : container.hooks.helperMissing, typeof helper === "function" ? helper.call(alias1, {
				"name": "title",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 34,
						"column": 3
					},
					"end": {
						"line": 34,
						"column": 12
					}
				}
			}) : helper)) != null ? stack1 : "") + "\n\n" + ((stack1 = container.invokePartial(lookupProperty(helpers, "lookup").call(alias1, depth0, "template", {
				"name": "lookup",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 36,
						"column": 4
					},
					"end": {
						"line": 36,
						"column": 25
					}
				}
			}), depth0 != null ? lookupProperty(depth0, "view") : depth0, {
				"data": data,
				"helpers": helpers,
				"partials": partials,
				"decorators": container.decorators
			})) != null ? stack1 : "");
		},
		"compiler": [8, ">= 4.3.0"],
		"main": function(container, depth0, helpers, partials, data) {
			var stack1, helper, alias1 = depth0 != null ? depth0 : container.nullContext || {}, alias2 = container.hooks.helperMissing, alias3 = "function", lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return ((stack1 = (helper = (helper = lookupProperty(helpers, "mark") || (depth0 != null ? lookupProperty(depth0, "mark") : depth0)) != null ? helper : alias2, typeof helper === alias3 ? helper.call(alias1, {
				"name": "mark",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 1,
						"column": 0
					},
					"end": {
						"line": 1,
						"column": 8
					}
				}
			}) : helper)) != null ? stack1 : "") + "\n\n# " + ((stack1 = (helper = (helper = lookupProperty(helpers, "title") || (depth0 != null ? lookupProperty(depth0, "title") : depth0)) != null ? helper : alias2, typeof helper === alias3 ? helper.call(alias1, {
				"name": "title",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 3,
						"column": 2
					},
					"end": {
						"line": 3,
						"column": 11
					}
				}
			}) : helper)) != null ? stack1 : "") + "\n" + ((stack1 = lookupProperty(helpers, "if").call(alias1, depth0 != null ? lookupProperty(depth0, "organization") : depth0, {
				"name": "if",
				"hash": {},
				"fn": container.program(0, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 4,
						"column": 0
					},
					"end": {
						"line": 7,
						"column": 7
					}
				}
			})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias1, depth0 != null ? lookupProperty(depth0, "notice") : depth0, {
				"name": "if",
				"hash": {},
				"fn": container.program(1, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 8,
						"column": 0
					},
					"end": {
						"line": 11,
						"column": 7
					}
				}
			})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias1, depth0 != null ? lookupProperty(depth0, "facts") : depth0, {
				"name": "if",
				"hash": {},
				"fn": container.program(2, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 12,
						"column": 0
					},
					"end": {
						"line": 15,
						"column": 7
					}
				}
			})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias1, depth0 != null ? lookupProperty(depth0, "contents") : depth0, {
				"name": "if",
				"hash": {},
				"fn": container.program(3, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 16,
						"column": 0
					},
					"end": {
						"line": 23,
						"column": 7
					}
				}
			})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias1, depth0 != null ? lookupProperty(depth0, "post") : depth0, {
				"name": "if",
				"hash": {},
				"fn": container.program(5, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 24,
						"column": 0
					},
					"end": {
						"line": 31,
						"column": 7
					}
				}
			})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "each").call(alias1, depth0 != null ? lookupProperty(depth0, "sections") : depth0, {
				"name": "each",
				"hash": {},
				"fn": container.program(11, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 32,
						"column": 0
					},
					"end": {
						"line": 37,
						"column": 9
					}
				}
			})) != null ? stack1 : "");
		},
		"usePartial": true,
		"useData": true
	},
	"markdown/facts": {
		"0": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return (stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : container.nullContext || {}, (stack1 = depth0 != null ? lookupProperty(depth0, "value") : depth0) != null ? lookupProperty(stack1, "list") : stack1, {
				"name": "if",
				"hash": {},
				"fn": container.program(1, data, 0),
				"inverse": container.program(3, data, 0),
				"data": data,
				"loc": {
					"start": {
						"line": 2,
						"column": 0
					},
					"end": {
						"line": 9,
						"column": 7
					}
				}
			})) != null ? stack1 : "";
		},
		"1": function(container, depth0, helpers, partials, data) {
			var stack1, helper, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "- **" + ((stack1 = (helper = (helper = lookupProperty(helpers, "label") || (depth0 != null ? lookupProperty(depth0, "label") : depth0)) != null ? helper : container.hooks.helperMissing, typeof helper === "function" ? helper.call(alias1, {
				"name": "label",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 3,
						"column": 4
					},
					"end": {
						"line": 3,
						"column": 13
					}
				}
			}) : helper)) != null ? stack1 : "") + ":**\n" + ((stack1 = lookupProperty(helpers, "each").call(alias1, (stack1 = depth0 != null ? lookupProperty(depth0, "value") : depth0) != null ? lookupProperty(stack1, "list") : stack1, {
				"name": "each",
				"hash": {},
				"fn": container.program(2, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 4,
						"column": 0
					},
					"end": {
						"line": 6,
						"column": 9
					}
				}
			})) != null ? stack1 : "");
		},
		"2": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "  - " + ((stack1 = container.invokePartial(lookupProperty(partials, "cell"), depth0, {
				"name": "cell",
				"data": data,
				"helpers": helpers,
				"partials": partials,
				"decorators": container.decorators
			})) != null ? stack1 : "") + "\n";
		},
		"3": function(container, depth0, helpers, partials, data) {
			var stack1, helper, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "- **" + ((stack1 = (helper = (helper = lookupProperty(helpers, "label") || (depth0 != null ? lookupProperty(depth0, "label") : depth0)) != null ? helper : container.hooks.helperMissing, typeof helper === "function" ? helper.call(depth0 != null ? depth0 : container.nullContext || {}, {
				"name": "label",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 8,
						"column": 4
					},
					"end": {
						"line": 8,
						"column": 13
					}
				}
			}) : helper)) != null ? stack1 : "") + ":** " + ((stack1 = container.invokePartial(lookupProperty(partials, "cell"), depth0 != null ? lookupProperty(depth0, "value") : depth0, {
				"name": "cell",
				"data": data,
				"helpers": helpers,
				"partials": partials,
				"decorators": container.decorators
			})) != null ? stack1 : "") + "\n";
		},
		"compiler": [8, ">= 4.3.0"],
		"main": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return (stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : container.nullContext || {}, depth0 != null ? lookupProperty(depth0, "facts") : depth0, {
				"name": "each",
				"hash": {},
				"fn": container.program(0, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 1,
						"column": 0
					},
					"end": {
						"line": 10,
						"column": 9
					}
				}
			})) != null ? stack1 : "";
		},
		"usePartial": true,
		"useData": true
	},
	"markdown/part": {
		"0": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "\n" + ((stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : container.nullContext || {}, depth0 != null ? lookupProperty(depth0, "title") : depth0, {
				"name": "if",
				"hash": {},
				"fn": container.program(1, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 3,
						"column": 0
					},
					"end": {
						"line": 6,
						"column": 7
					}
				}
			})) != null ? stack1 : "") + ((stack1 = container.invokePartial(lookupProperty(partials, "facts"), depth0, {
				"name": "facts",
				"hash": { "facts": depth0 != null ? lookupProperty(depth0, "facts") : depth0 },
				"data": data,
				"helpers": helpers,
				"partials": partials,
				"decorators": container.decorators
			})) != null ? stack1 : "");
		},
		"1": function(container, depth0, helpers, partials, data) {
			var stack1, helper, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "### " + ((stack1 = (helper = (helper = lookupProperty(helpers, "title") || (depth0 != null ? lookupProperty(depth0, "title") : depth0)) != null ? helper : container.hooks.helperMissing, typeof helper === "function" ? helper.call(depth0 != null ? depth0 : container.nullContext || {}, {
				"name": "title",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 4,
						"column": 4
					},
					"end": {
						"line": 4,
						"column": 13
					}
				}
			}) : helper)) != null ? stack1 : "") + "\n\n";
		},
		"compiler": [8, ">= 4.3.0"],
		"main": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return (stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : container.nullContext || {}, depth0 != null ? lookupProperty(depth0, "facts") : depth0, {
				"name": "if",
				"hash": {},
				"fn": container.program(0, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 1,
						"column": 0
					},
					"end": {
						"line": 8,
						"column": 7
					}
				}
			})) != null ? stack1 : "";
		},
		"usePartial": true,
		"useData": true
	},
	"markdown/quadrant": {
		"0": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return ((stack1 = lookupProperty(helpers, "unless").call(depth0 != null ? depth0 : container.nullContext || {}, data && lookupProperty(data, "first"), {
				"name": "unless",
				"hash": {},
				"fn": container.program(1, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 1,
						"column": 15
					},
					"end": {
						"line": 1,
						"column": 48
					}
				}
			})) != null ? stack1 : "") + ((stack1 = container.lambda(depth0, depth0)) != null ? stack1 : "");
		},
		"1": function(container, depth0, helpers, partials, data) {
			return "<br>";
		},
		"compiler": [8, ">= 4.3.0"],
		"main": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return (stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : container.nullContext || {}, depth0 != null ? lookupProperty(depth0, "items") : depth0, {
				"name": "each",
				"hash": {},
				"fn": container.program(0, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 1,
						"column": 0
					},
					"end": {
						"line": 1,
						"column": 66
					}
				}
			})) != null ? stack1 : "";
		},
		"useData": true
	},
	"markdown/rows": {
		"0": function(container, depth0, helpers, partials, data) {
			var stack1;
			return " " + ((stack1 = container.lambda(depth0, depth0)) != null ? stack1 : "") + " |";
		},
		"1": function(container, depth0, helpers, partials, data) {
			return " --- |";
		},
		"2": function(container, depth0, helpers, partials, data) {
			var stack1;
			return "|" + ((stack1 = (container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			})(helpers, "each").call(depth0 != null ? depth0 : container.nullContext || {}, depth0, {
				"name": "each",
				"hash": {},
				"fn": container.program(3, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 4,
						"column": 1
					},
					"end": {
						"line": 4,
						"column": 37
					}
				}
			})) != null ? stack1 : "") + "\n";
		},
		"3": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return " " + ((stack1 = container.invokePartial(lookupProperty(partials, "cell"), depth0, {
				"name": "cell",
				"data": data,
				"helpers": helpers,
				"partials": partials,
				"decorators": container.decorators
			})) != null ? stack1 : "") + " |";
		},
		"compiler": [8, ">= 4.3.0"],
		"main": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "|" + ((stack1 = lookupProperty(helpers, "each").call(alias1, depth0 != null ? lookupProperty(depth0, "head") : depth0, {
				"name": "each",
				"hash": {},
				"fn": container.program(0, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 1,
						"column": 1
					},
					"end": {
						"line": 1,
						"column": 35
					}
				}
			})) != null ? stack1 : "") + "\n|" + ((stack1 = lookupProperty(helpers, "each").call(alias1, depth0 != null ? lookupProperty(depth0, "head") : depth0, {
				"name": "each",
				"hash": {},
				"fn": container.program(1, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 2,
						"column": 1
					},
					"end": {
						"line": 2,
						"column": 30
					}
				}
			})) != null ? stack1 : "") + "\n" + ((stack1 = lookupProperty(helpers, "each").call(alias1, depth0 != null ? lookupProperty(depth0, "rows") : depth0, {
				"name": "each",
				"hash": {},
				"fn": container.program(2, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 3,
						"column": 0
					},
					"end": {
						"line": 5,
						"column": 9
					}
				}
			})) != null ? stack1 : "");
		},
		"usePartial": true,
		"useData": true
	},
	"markdown/sections/accounts": {
		"0": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return (stack1 = container.invokePartial(lookupProperty(partials, "rows"), depth0, {
				"name": "rows",
				"data": data,
				"helpers": helpers,
				"partials": partials,
				"decorators": container.decorators
			})) != null ? stack1 : "";
		},
		"compiler": [8, ">= 4.3.0"],
		"main": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return (stack1 = lookupProperty(helpers, "with").call(depth0 != null ? depth0 : container.nullContext || {}, depth0 != null ? lookupProperty(depth0, "accounts") : depth0, {
				"name": "with",
				"hash": {},
				"fn": container.program(0, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 1,
						"column": 0
					},
					"end": {
						"line": 3,
						"column": 9
					}
				}
			})) != null ? stack1 : "";
		},
		"usePartial": true,
		"useData": true
	},
	"markdown/sections/budget": {
		"compiler": [8, ">= 4.3.0"],
		"main": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return ((stack1 = container.invokePartial(lookupProperty(partials, "part"), depth0, {
				"name": "part",
				"hash": { "facts": depth0 != null ? lookupProperty(depth0, "total") : depth0 },
				"data": data,
				"helpers": helpers,
				"partials": partials,
				"decorators": container.decorators
			})) != null ? stack1 : "") + ((stack1 = container.invokePartial(lookupProperty(partials, "table"), depth0, {
				"name": "table",
				"hash": { "table": depth0 != null ? lookupProperty(depth0, "lines") : depth0 },
				"data": data,
				"helpers": helpers,
				"partials": partials,
				"decorators": container.decorators
			})) != null ? stack1 : "");
		},
		"usePartial": true,
		"useData": true
	},
	"markdown/sections/calendar": {
		"compiler": [8, ">= 4.3.0"],
		"main": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return ((stack1 = container.invokePartial(lookupProperty(partials, "table"), depth0, {
				"name": "table",
				"hash": { "table": depth0 != null ? lookupProperty(depth0, "slots") : depth0 },
				"data": data,
				"helpers": helpers,
				"partials": partials,
				"decorators": container.decorators
			})) != null ? stack1 : "") + ((stack1 = container.invokePartial(lookupProperty(partials, "cards"), depth0, {
				"name": "cards",
				"hash": {
					"title": (stack1 = (stack1 = (stack1 = data && lookupProperty(data, "root")) && lookupProperty(stack1, "words")) && lookupProperty(stack1, "labels")) && lookupProperty(stack1, "posts"),
					"cards": depth0 != null ? lookupProperty(depth0, "posts") : depth0
				},
				"data": data,
				"helpers": helpers,
				"partials": partials,
				"decorators": container.decorators
			})) != null ? stack1 : "");
		},
		"usePartial": true,
		"useData": true
	},
	"markdown/sections/campaigns": {
		"compiler": [8, ">= 4.3.0"],
		"main": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return (stack1 = container.invokePartial(lookupProperty(partials, "cards"), depth0, {
				"name": "cards",
				"hash": { "cards": depth0 != null ? lookupProperty(depth0, "campaigns") : depth0 },
				"data": data,
				"helpers": helpers,
				"partials": partials,
				"decorators": container.decorators
			})) != null ? stack1 : "";
		},
		"usePartial": true,
		"useData": true
	},
	"markdown/sections/community": {
		"compiler": [8, ">= 4.3.0"],
		"main": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return ((stack1 = container.invokePartial(lookupProperty(partials, "part"), depth0, {
				"name": "part",
				"hash": { "facts": depth0 != null ? lookupProperty(depth0, "hours") : depth0 },
				"data": data,
				"helpers": helpers,
				"partials": partials,
				"decorators": container.decorators
			})) != null ? stack1 : "") + ((stack1 = container.invokePartial(lookupProperty(partials, "table"), depth0, {
				"name": "table",
				"hash": { "table": depth0 != null ? lookupProperty(depth0, "responses") : depth0 },
				"data": data,
				"helpers": helpers,
				"partials": partials,
				"decorators": container.decorators
			})) != null ? stack1 : "") + ((stack1 = container.invokePartial(lookupProperty(partials, "part"), depth0, {
				"name": "part",
				"hash": {
					"facts": depth0 != null ? lookupProperty(depth0, "moderation") : depth0,
					"title": (stack1 = (stack1 = (stack1 = data && lookupProperty(data, "root")) && lookupProperty(stack1, "words")) && lookupProperty(stack1, "labels")) && lookupProperty(stack1, "moderation")
				},
				"data": data,
				"helpers": helpers,
				"partials": partials,
				"decorators": container.decorators
			})) != null ? stack1 : "");
		},
		"usePartial": true,
		"useData": true
	},
	"markdown/sections/crisis": {
		"compiler": [8, ">= 4.3.0"],
		"main": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return ((stack1 = container.invokePartial(lookupProperty(partials, "part"), depth0, {
				"name": "part",
				"hash": { "facts": depth0 != null ? lookupProperty(depth0, "facts") : depth0 },
				"data": data,
				"helpers": helpers,
				"partials": partials,
				"decorators": container.decorators
			})) != null ? stack1 : "") + ((stack1 = container.invokePartial(lookupProperty(partials, "table"), depth0, {
				"name": "table",
				"hash": { "table": depth0 != null ? lookupProperty(depth0, "levels") : depth0 },
				"data": data,
				"helpers": helpers,
				"partials": partials,
				"decorators": container.decorators
			})) != null ? stack1 : "") + ((stack1 = container.invokePartial(lookupProperty(partials, "table"), depth0, {
				"name": "table",
				"hash": { "table": depth0 != null ? lookupProperty(depth0, "roles") : depth0 },
				"data": data,
				"helpers": helpers,
				"partials": partials,
				"decorators": container.decorators
			})) != null ? stack1 : "") + ((stack1 = container.invokePartial(lookupProperty(partials, "table"), depth0, {
				"name": "table",
				"hash": { "table": depth0 != null ? lookupProperty(depth0, "escalation") : depth0 },
				"data": data,
				"helpers": helpers,
				"partials": partials,
				"decorators": container.decorators
			})) != null ? stack1 : "") + ((stack1 = container.invokePartial(lookupProperty(partials, "part"), depth0, {
				"name": "part",
				"hash": {
					"facts": depth0 != null ? lookupProperty(depth0, "pause") : depth0,
					"title": (stack1 = (stack1 = (stack1 = data && lookupProperty(data, "root")) && lookupProperty(stack1, "words")) && lookupProperty(stack1, "labels")) && lookupProperty(stack1, "pause")
				},
				"data": data,
				"helpers": helpers,
				"partials": partials,
				"decorators": container.decorators
			})) != null ? stack1 : "") + ((stack1 = container.invokePartial(lookupProperty(partials, "part"), depth0, {
				"name": "part",
				"hash": {
					"facts": depth0 != null ? lookupProperty(depth0, "monitoring") : depth0,
					"title": (stack1 = (stack1 = (stack1 = data && lookupProperty(data, "root")) && lookupProperty(stack1, "words")) && lookupProperty(stack1, "labels")) && lookupProperty(stack1, "monitoring")
				},
				"data": data,
				"helpers": helpers,
				"partials": partials,
				"decorators": container.decorators
			})) != null ? stack1 : "") + ((stack1 = container.invokePartial(lookupProperty(partials, "cards"), depth0, {
				"name": "cards",
				"hash": {
					"title": (stack1 = (stack1 = (stack1 = data && lookupProperty(data, "root")) && lookupProperty(stack1, "words")) && lookupProperty(stack1, "labels")) && lookupProperty(stack1, "scenarios"),
					"cards": depth0 != null ? lookupProperty(depth0, "scenarios") : depth0
				},
				"data": data,
				"helpers": helpers,
				"partials": partials,
				"decorators": container.decorators
			})) != null ? stack1 : "") + ((stack1 = container.invokePartial(lookupProperty(partials, "table"), depth0, {
				"name": "table",
				"hash": { "table": depth0 != null ? lookupProperty(depth0, "stakeholders") : depth0 },
				"data": data,
				"helpers": helpers,
				"partials": partials,
				"decorators": container.decorators
			})) != null ? stack1 : "") + ((stack1 = container.invokePartial(lookupProperty(partials, "part"), depth0, {
				"name": "part",
				"hash": {
					"facts": depth0 != null ? lookupProperty(depth0, "distribution") : depth0,
					"title": (stack1 = (stack1 = (stack1 = data && lookupProperty(data, "root")) && lookupProperty(stack1, "words")) && lookupProperty(stack1, "labels")) && lookupProperty(stack1, "distribution")
				},
				"data": data,
				"helpers": helpers,
				"partials": partials,
				"decorators": container.decorators
			})) != null ? stack1 : "") + ((stack1 = container.invokePartial(lookupProperty(partials, "table"), depth0, {
				"name": "table",
				"hash": { "table": depth0 != null ? lookupProperty(depth0, "acknowledged") : depth0 },
				"data": data,
				"helpers": helpers,
				"partials": partials,
				"decorators": container.decorators
			})) != null ? stack1 : "") + ((stack1 = container.invokePartial(lookupProperty(partials, "part"), depth0, {
				"name": "part",
				"hash": {
					"facts": depth0 != null ? lookupProperty(depth0, "drills") : depth0,
					"title": (stack1 = (stack1 = (stack1 = data && lookupProperty(data, "root")) && lookupProperty(stack1, "words")) && lookupProperty(stack1, "labels")) && lookupProperty(stack1, "drills")
				},
				"data": data,
				"helpers": helpers,
				"partials": partials,
				"decorators": container.decorators
			})) != null ? stack1 : "") + ((stack1 = container.invokePartial(lookupProperty(partials, "part"), depth0, {
				"name": "part",
				"hash": {
					"facts": depth0 != null ? lookupProperty(depth0, "review") : depth0,
					"title": (stack1 = (stack1 = (stack1 = data && lookupProperty(data, "root")) && lookupProperty(stack1, "words")) && lookupProperty(stack1, "labels")) && lookupProperty(stack1, "review")
				},
				"data": data,
				"helpers": helpers,
				"partials": partials,
				"decorators": container.decorators
			})) != null ? stack1 : "");
		},
		"usePartial": true,
		"useData": true
	},
	"markdown/sections/kpis": {
		"0": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return (stack1 = container.invokePartial(lookupProperty(partials, "rows"), depth0, {
				"name": "rows",
				"data": data,
				"helpers": helpers,
				"partials": partials,
				"decorators": container.decorators
			})) != null ? stack1 : "";
		},
		"1": function(container, depth0, helpers, partials, data, blockParams, depths) {
			var stack1, helper, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "\n### " + ((stack1 = (helper = (helper = lookupProperty(helpers, "caption") || (depth0 != null ? lookupProperty(depth0, "caption") : depth0)) != null ? helper : container.hooks.helperMissing, typeof helper === "function" ? helper.call(alias1, {
				"name": "caption",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 6,
						"column": 4
					},
					"end": {
						"line": 6,
						"column": 15
					}
				}
			}) : helper)) != null ? stack1 : "") + "\n\n| |" + ((stack1 = lookupProperty(helpers, "each").call(alias1, depth0 != null ? lookupProperty(depth0, "columns") : depth0, {
				"name": "each",
				"hash": {},
				"fn": container.program(2, data, 0, blockParams, depths),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 8,
						"column": 3
					},
					"end": {
						"line": 8,
						"column": 40
					}
				}
			})) != null ? stack1 : "") + "\n| --- |" + ((stack1 = lookupProperty(helpers, "each").call(alias1, depth0 != null ? lookupProperty(depth0, "columns") : depth0, {
				"name": "each",
				"hash": {},
				"fn": container.program(3, data, 0, blockParams, depths),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 9,
						"column": 7
					},
					"end": {
						"line": 9,
						"column": 39
					}
				}
			})) != null ? stack1 : "") + "\n" + ((stack1 = lookupProperty(helpers, "each").call(alias1, depth0 != null ? lookupProperty(depth0, "groups") : depth0, {
				"name": "each",
				"hash": {},
				"fn": container.program(4, data, 0, blockParams, depths),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 10,
						"column": 0
					},
					"end": {
						"line": 15,
						"column": 9
					}
				}
			})) != null ? stack1 : "");
		},
		"2": function(container, depth0, helpers, partials, data) {
			var stack1;
			return " " + ((stack1 = container.lambda(depth0, depth0)) != null ? stack1 : "") + " |";
		},
		"3": function(container, depth0, helpers, partials, data) {
			return " :-: |";
		},
		"4": function(container, depth0, helpers, partials, data, blockParams, depths) {
			var stack1, helper, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "| **" + ((stack1 = (helper = (helper = lookupProperty(helpers, "label") || (depth0 != null ? lookupProperty(depth0, "label") : depth0)) != null ? helper : container.hooks.helperMissing, typeof helper === "function" ? helper.call(alias1, {
				"name": "label",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 11,
						"column": 4
					},
					"end": {
						"line": 11,
						"column": 13
					}
				}
			}) : helper)) != null ? stack1 : "") + "** |" + ((stack1 = lookupProperty(helpers, "each").call(alias1, depths[1] != null ? lookupProperty(depths[1], "columns") : depths[1], {
				"name": "each",
				"hash": {},
				"fn": container.program(5, data, 0, blockParams, depths),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 11,
						"column": 17
					},
					"end": {
						"line": 11,
						"column": 48
					}
				}
			})) != null ? stack1 : "") + "\n" + ((stack1 = lookupProperty(helpers, "each").call(alias1, depth0 != null ? lookupProperty(depth0, "rows") : depth0, {
				"name": "each",
				"hash": {},
				"fn": container.program(6, data, 0, blockParams, depths),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 12,
						"column": 0
					},
					"end": {
						"line": 14,
						"column": 9
					}
				}
			})) != null ? stack1 : "");
		},
		"5": function(container, depth0, helpers, partials, data) {
			return " |";
		},
		"6": function(container, depth0, helpers, partials, data) {
			var stack1, helper, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "| " + ((stack1 = (helper = (helper = lookupProperty(helpers, "name") || (depth0 != null ? lookupProperty(depth0, "name") : depth0)) != null ? helper : container.hooks.helperMissing, typeof helper === "function" ? helper.call(alias1, {
				"name": "name",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 13,
						"column": 2
					},
					"end": {
						"line": 13,
						"column": 10
					}
				}
			}) : helper)) != null ? stack1 : "") + " |" + ((stack1 = lookupProperty(helpers, "each").call(alias1, depth0 != null ? lookupProperty(depth0, "cells") : depth0, {
				"name": "each",
				"hash": {},
				"fn": container.program(7, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 13,
						"column": 12
					},
					"end": {
						"line": 13,
						"column": 59
					}
				}
			})) != null ? stack1 : "") + "\n";
		},
		"7": function(container, depth0, helpers, partials, data) {
			var stack1;
			return " " + ((stack1 = (container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			})(helpers, "if").call(depth0 != null ? depth0 : container.nullContext || {}, depth0, {
				"name": "if",
				"hash": {},
				"fn": container.program(8, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 13,
						"column": 28
					},
					"end": {
						"line": 13,
						"column": 48
					}
				}
			})) != null ? stack1 : "") + " |";
		},
		"8": function(container, depth0, helpers, partials, data) {
			return "●";
		},
		"compiler": [8, ">= 4.3.0"],
		"main": function(container, depth0, helpers, partials, data, blockParams, depths) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return ((stack1 = lookupProperty(helpers, "with").call(alias1, depth0 != null ? lookupProperty(depth0, "kpis") : depth0, {
				"name": "with",
				"hash": {},
				"fn": container.program(0, data, 0, blockParams, depths),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 1,
						"column": 0
					},
					"end": {
						"line": 3,
						"column": 9
					}
				}
			})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "with").call(alias1, depth0 != null ? lookupProperty(depth0, "matrix") : depth0, {
				"name": "with",
				"hash": {},
				"fn": container.program(1, data, 0, blockParams, depths),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 4,
						"column": 0
					},
					"end": {
						"line": 16,
						"column": 9
					}
				}
			})) != null ? stack1 : "");
		},
		"usePartial": true,
		"useData": true,
		"useDepths": true
	},
	"markdown/sections/measurement": {
		"compiler": [8, ">= 4.3.0"],
		"main": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return ((stack1 = container.invokePartial(lookupProperty(partials, "table"), depth0, {
				"name": "table",
				"hash": { "table": depth0 != null ? lookupProperty(depth0, "reviews") : depth0 },
				"data": data,
				"helpers": helpers,
				"partials": partials,
				"decorators": container.decorators
			})) != null ? stack1 : "") + ((stack1 = container.invokePartial(lookupProperty(partials, "part"), depth0, {
				"name": "part",
				"hash": {
					"facts": depth0 != null ? lookupProperty(depth0, "thresholds") : depth0,
					"title": (stack1 = (stack1 = (stack1 = data && lookupProperty(data, "root")) && lookupProperty(stack1, "words")) && lookupProperty(stack1, "labels")) && lookupProperty(stack1, "thresholds")
				},
				"data": data,
				"helpers": helpers,
				"partials": partials,
				"decorators": container.decorators
			})) != null ? stack1 : "") + ((stack1 = container.invokePartial(lookupProperty(partials, "table"), depth0, {
				"name": "table",
				"hash": { "table": depth0 != null ? lookupProperty(depth0, "corrections") : depth0 },
				"data": data,
				"helpers": helpers,
				"partials": partials,
				"decorators": container.decorators
			})) != null ? stack1 : "") + ((stack1 = container.invokePartial(lookupProperty(partials, "table"), depth0, {
				"name": "table",
				"hash": { "table": depth0 != null ? lookupProperty(depth0, "results") : depth0 },
				"data": data,
				"helpers": helpers,
				"partials": partials,
				"decorators": container.decorators
			})) != null ? stack1 : "") + ((stack1 = container.invokePartial(lookupProperty(partials, "part"), depth0, {
				"name": "part",
				"hash": { "facts": depth0 != null ? lookupProperty(depth0, "files") : depth0 },
				"data": data,
				"helpers": helpers,
				"partials": partials,
				"decorators": container.decorators
			})) != null ? stack1 : "");
		},
		"usePartial": true,
		"useData": true
	},
	"markdown/sections/objectives": {
		"compiler": [8, ">= 4.3.0"],
		"main": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return (stack1 = container.invokePartial(lookupProperty(partials, "cards"), depth0, {
				"name": "cards",
				"hash": { "cards": depth0 != null ? lookupProperty(depth0, "objectives") : depth0 },
				"data": data,
				"helpers": helpers,
				"partials": partials,
				"decorators": container.decorators
			})) != null ? stack1 : "";
		},
		"usePartial": true,
		"useData": true
	},
	"markdown/sections/people": {
		"compiler": [8, ">= 4.3.0"],
		"main": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return (stack1 = container.invokePartial(lookupProperty(partials, "cards"), depth0, {
				"name": "cards",
				"hash": { "cards": depth0 != null ? lookupProperty(depth0, "audiences") : depth0 },
				"data": data,
				"helpers": helpers,
				"partials": partials,
				"decorators": container.decorators
			})) != null ? stack1 : "";
		},
		"usePartial": true,
		"useData": true
	},
	"markdown/sections/plan": {
		"compiler": [8, ">= 4.3.0"],
		"main": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return ((stack1 = container.invokePartial(lookupProperty(partials, "facts"), depth0, {
				"name": "facts",
				"hash": { "facts": depth0 != null ? lookupProperty(depth0, "facts") : depth0 },
				"data": data,
				"helpers": helpers,
				"partials": partials,
				"decorators": container.decorators
			})) != null ? stack1 : "") + "\n" + ((stack1 = container.invokePartial(lookupProperty(partials, "facts"), depth0, {
				"name": "facts",
				"hash": { "facts": depth0 != null ? lookupProperty(depth0, "goals") : depth0 },
				"data": data,
				"helpers": helpers,
				"partials": partials,
				"decorators": container.decorators
			})) != null ? stack1 : "");
		},
		"usePartial": true,
		"useData": true
	},
	"markdown/sections/situation": {
		"0": function(container, depth0, helpers, partials, data) {
			var stack1, helper, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "\n### " + ((stack1 = (helper = (helper = lookupProperty(helpers, "title") || (depth0 != null ? lookupProperty(depth0, "title") : depth0)) != null ? helper : container.hooks.helperMissing, typeof helper === "function" ? helper.call(alias1, {
				"name": "title",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 9,
						"column": 4
					},
					"end": {
						"line": 9,
						"column": 13
					}
				}
			}) : helper)) != null ? stack1 : "") + "\n\n| " + ((stack1 = lookupProperty(helpers, "lookup").call(alias1, lookupProperty(helpers, "lookup").call(alias1, depth0 != null ? lookupProperty(depth0, "quadrants") : depth0, 0, {
				"name": "lookup",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 11,
						"column": 11
					},
					"end": {
						"line": 11,
						"column": 31
					}
				}
			}), "title", {
				"name": "lookup",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 11,
						"column": 2
					},
					"end": {
						"line": 11,
						"column": 41
					}
				}
			})) != null ? stack1 : "") + " | " + ((stack1 = lookupProperty(helpers, "lookup").call(alias1, lookupProperty(helpers, "lookup").call(alias1, depth0 != null ? lookupProperty(depth0, "quadrants") : depth0, 1, {
				"name": "lookup",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 11,
						"column": 53
					},
					"end": {
						"line": 11,
						"column": 73
					}
				}
			}), "title", {
				"name": "lookup",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 11,
						"column": 44
					},
					"end": {
						"line": 11,
						"column": 83
					}
				}
			})) != null ? stack1 : "") + " |\n| --- | --- |\n| " + ((stack1 = container.invokePartial(lookupProperty(partials, "quadrant"), lookupProperty(helpers, "lookup").call(alias1, depth0 != null ? lookupProperty(depth0, "quadrants") : depth0, 0, {
				"name": "lookup",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 13,
						"column": 15
					},
					"end": {
						"line": 13,
						"column": 35
					}
				}
			}), {
				"name": "quadrant",
				"data": data,
				"helpers": helpers,
				"partials": partials,
				"decorators": container.decorators
			})) != null ? stack1 : "") + " | " + ((stack1 = container.invokePartial(lookupProperty(partials, "quadrant"), lookupProperty(helpers, "lookup").call(alias1, depth0 != null ? lookupProperty(depth0, "quadrants") : depth0, 1, {
				"name": "lookup",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 13,
						"column": 53
					},
					"end": {
						"line": 13,
						"column": 73
					}
				}
			}), {
				"name": "quadrant",
				"data": data,
				"helpers": helpers,
				"partials": partials,
				"decorators": container.decorators
			})) != null ? stack1 : "") + " |\n| **" + ((stack1 = lookupProperty(helpers, "lookup").call(alias1, lookupProperty(helpers, "lookup").call(alias1, depth0 != null ? lookupProperty(depth0, "quadrants") : depth0, 2, {
				"name": "lookup",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 14,
						"column": 13
					},
					"end": {
						"line": 14,
						"column": 33
					}
				}
			}), "title", {
				"name": "lookup",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 14,
						"column": 4
					},
					"end": {
						"line": 14,
						"column": 43
					}
				}
			})) != null ? stack1 : "") + "** | **" + ((stack1 = lookupProperty(helpers, "lookup").call(alias1, lookupProperty(helpers, "lookup").call(alias1, depth0 != null ? lookupProperty(depth0, "quadrants") : depth0, 3, {
				"name": "lookup",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 14,
						"column": 59
					},
					"end": {
						"line": 14,
						"column": 79
					}
				}
			}), "title", {
				"name": "lookup",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 14,
						"column": 50
					},
					"end": {
						"line": 14,
						"column": 89
					}
				}
			})) != null ? stack1 : "") + "** |\n| " + ((stack1 = container.invokePartial(lookupProperty(partials, "quadrant"), lookupProperty(helpers, "lookup").call(alias1, depth0 != null ? lookupProperty(depth0, "quadrants") : depth0, 2, {
				"name": "lookup",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 15,
						"column": 15
					},
					"end": {
						"line": 15,
						"column": 35
					}
				}
			}), {
				"name": "quadrant",
				"data": data,
				"helpers": helpers,
				"partials": partials,
				"decorators": container.decorators
			})) != null ? stack1 : "") + " | " + ((stack1 = container.invokePartial(lookupProperty(partials, "quadrant"), lookupProperty(helpers, "lookup").call(alias1, depth0 != null ? lookupProperty(depth0, "quadrants") : depth0, 3, {
				"name": "lookup",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 15,
						"column": 53
					},
					"end": {
						"line": 15,
						"column": 73
					}
				}
			}), {
				"name": "quadrant",
				"data": data,
				"helpers": helpers,
				"partials": partials,
				"decorators": container.decorators
			})) != null ? stack1 : "") + " |\n";
		},
		"compiler": [8, ">= 4.3.0"],
		"main": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return ((stack1 = container.invokePartial(lookupProperty(partials, "part"), depth0, {
				"name": "part",
				"hash": { "facts": depth0 != null ? lookupProperty(depth0, "facts") : depth0 },
				"data": data,
				"helpers": helpers,
				"partials": partials,
				"decorators": container.decorators
			})) != null ? stack1 : "") + ((stack1 = container.invokePartial(lookupProperty(partials, "part"), depth0, {
				"name": "part",
				"hash": {
					"facts": depth0 != null ? lookupProperty(depth0, "internal") : depth0,
					"title": (stack1 = (stack1 = (stack1 = data && lookupProperty(data, "root")) && lookupProperty(stack1, "words")) && lookupProperty(stack1, "labels")) && lookupProperty(stack1, "internal")
				},
				"data": data,
				"helpers": helpers,
				"partials": partials,
				"decorators": container.decorators
			})) != null ? stack1 : "") + ((stack1 = container.invokePartial(lookupProperty(partials, "table"), depth0, {
				"name": "table",
				"hash": { "table": depth0 != null ? lookupProperty(depth0, "history") : depth0 },
				"data": data,
				"helpers": helpers,
				"partials": partials,
				"decorators": container.decorators
			})) != null ? stack1 : "") + ((stack1 = container.invokePartial(lookupProperty(partials, "table"), depth0, {
				"name": "table",
				"hash": { "table": depth0 != null ? lookupProperty(depth0, "profiles") : depth0 },
				"data": data,
				"helpers": helpers,
				"partials": partials,
				"decorators": container.decorators
			})) != null ? stack1 : "") + ((stack1 = container.invokePartial(lookupProperty(partials, "table"), depth0, {
				"name": "table",
				"hash": { "table": depth0 != null ? lookupProperty(depth0, "competitors") : depth0 },
				"data": data,
				"helpers": helpers,
				"partials": partials,
				"decorators": container.decorators
			})) != null ? stack1 : "") + ((stack1 = container.invokePartial(lookupProperty(partials, "part"), depth0, {
				"name": "part",
				"hash": {
					"facts": depth0 != null ? lookupProperty(depth0, "factors") : depth0,
					"title": (stack1 = (stack1 = (stack1 = data && lookupProperty(data, "root")) && lookupProperty(stack1, "words")) && lookupProperty(stack1, "labels")) && lookupProperty(stack1, "factors")
				},
				"data": data,
				"helpers": helpers,
				"partials": partials,
				"decorators": container.decorators
			})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "with").call(depth0 != null ? depth0 : container.nullContext || {}, depth0 != null ? lookupProperty(depth0, "swot") : depth0, {
				"name": "with",
				"hash": {},
				"fn": container.program(0, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 7,
						"column": 0
					},
					"end": {
						"line": 16,
						"column": 9
					}
				}
			})) != null ? stack1 : "");
		},
		"usePartial": true,
		"useData": true
	},
	"markdown/sections/strategy": {
		"compiler": [8, ">= 4.3.0"],
		"main": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return ((stack1 = container.invokePartial(lookupProperty(partials, "part"), depth0, {
				"name": "part",
				"hash": {
					"facts": depth0 != null ? lookupProperty(depth0, "voice") : depth0,
					"title": (stack1 = (stack1 = (stack1 = data && lookupProperty(data, "root")) && lookupProperty(stack1, "words")) && lookupProperty(stack1, "labels")) && lookupProperty(stack1, "voice")
				},
				"data": data,
				"helpers": helpers,
				"partials": partials,
				"decorators": container.decorators
			})) != null ? stack1 : "") + ((stack1 = container.invokePartial(lookupProperty(partials, "table"), depth0, {
				"name": "table",
				"hash": { "table": depth0 != null ? lookupProperty(depth0, "pillars") : depth0 },
				"data": data,
				"helpers": helpers,
				"partials": partials,
				"decorators": container.decorators
			})) != null ? stack1 : "") + ((stack1 = container.invokePartial(lookupProperty(partials, "cards"), depth0, {
				"name": "cards",
				"hash": {
					"title": (stack1 = (stack1 = (stack1 = data && lookupProperty(data, "root")) && lookupProperty(stack1, "words")) && lookupProperty(stack1, "labels")) && lookupProperty(stack1, "channels"),
					"cards": depth0 != null ? lookupProperty(depth0, "channels") : depth0
				},
				"data": data,
				"helpers": helpers,
				"partials": partials,
				"decorators": container.decorators
			})) != null ? stack1 : "") + ((stack1 = container.invokePartial(lookupProperty(partials, "table"), depth0, {
				"name": "table",
				"hash": { "table": depth0 != null ? lookupProperty(depth0, "actions") : depth0 },
				"data": data,
				"helpers": helpers,
				"partials": partials,
				"decorators": container.decorators
			})) != null ? stack1 : "");
		},
		"usePartial": true,
		"useData": true
	},
	"markdown/sections/team": {
		"0": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return (stack1 = container.invokePartial(lookupProperty(partials, "rows"), depth0, {
				"name": "rows",
				"data": data,
				"helpers": helpers,
				"partials": partials,
				"decorators": container.decorators
			})) != null ? stack1 : "";
		},
		"compiler": [8, ">= 4.3.0"],
		"main": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return (stack1 = lookupProperty(helpers, "with").call(depth0 != null ? depth0 : container.nullContext || {}, depth0 != null ? lookupProperty(depth0, "members") : depth0, {
				"name": "with",
				"hash": {},
				"fn": container.program(0, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 1,
						"column": 0
					},
					"end": {
						"line": 3,
						"column": 9
					}
				}
			})) != null ? stack1 : "";
		},
		"usePartial": true,
		"useData": true
	},
	"markdown/sections/technology": {
		"0": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return (stack1 = container.invokePartial(lookupProperty(partials, "rows"), depth0, {
				"name": "rows",
				"data": data,
				"helpers": helpers,
				"partials": partials,
				"decorators": container.decorators
			})) != null ? stack1 : "";
		},
		"compiler": [8, ">= 4.3.0"],
		"main": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return (stack1 = lookupProperty(helpers, "with").call(depth0 != null ? depth0 : container.nullContext || {}, depth0 != null ? lookupProperty(depth0, "tools") : depth0, {
				"name": "with",
				"hash": {},
				"fn": container.program(0, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 1,
						"column": 0
					},
					"end": {
						"line": 3,
						"column": 9
					}
				}
			})) != null ? stack1 : "";
		},
		"usePartial": true,
		"useData": true
	},
	"markdown/table": {
		"0": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "\n### " + ((stack1 = container.lambda((stack1 = depth0 != null ? lookupProperty(depth0, "table") : depth0) != null ? lookupProperty(stack1, "caption") : stack1, depth0)) != null ? stack1 : "") + "\n\n" + ((stack1 = container.invokePartial(lookupProperty(partials, "rows"), depth0 != null ? lookupProperty(depth0, "table") : depth0, {
				"name": "rows",
				"data": data,
				"helpers": helpers,
				"partials": partials,
				"decorators": container.decorators
			})) != null ? stack1 : "");
		},
		"compiler": [8, ">= 4.3.0"],
		"main": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return (stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : container.nullContext || {}, depth0 != null ? lookupProperty(depth0, "table") : depth0, {
				"name": "if",
				"hash": {},
				"fn": container.program(0, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 1,
						"column": 0
					},
					"end": {
						"line": 6,
						"column": 7
					}
				}
			})) != null ? stack1 : "";
		},
		"usePartial": true,
		"useData": true
	}
};
// src/documents/templates.ts
/** The part of Handlebars that runs compiled templates; its types name the whole. */
var { create } = import_runtime.default;
/** A template with every template of the same folder as its partials. Nothing but plain data is looked into. */
function templateOf(name) {
	const folder = name.slice(0, name.indexOf("/") + 1);
	const handlebars = create();
	for (const [path, template] of Object.entries(templates)) if (path.startsWith(folder)) handlebars.registerPartial(path.slice(folder.length), handlebars.template(template));
	const specification = templates[name];
	if (!specification) throw new Error(`no template "${name}"`);
	return handlebars.template(specification);
}
export { templateOf as t };
