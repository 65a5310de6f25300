// src/locale/languages.ts
/** The languages that documents and the wizard speak: a folder here with these words is one. */
var languages = Object.keys({
	"./bg/documents.ts": 0,
	"./en/documents.ts": 0,
	"./es/documents.ts": 0
}).flatMap((path) => path.split("/")[1] ?? []).sort();
/** The language that a tag such as `bg-BG` or a locale such as `es_ES.UTF-8` asks for. */
function languageOf(tag) {
	const language = tag?.split(/[-_.@]/)[0]?.toLowerCase() ?? "";
	return languages.includes(language) ? language : "en";
}
// src/locale/documents.ts
var modules$1 = /* #__PURE__ */ Object.assign({
	"./bg/documents.ts": () => import("./documents.js").then((m) => m["default"]),
	"./en/documents.ts": () => import("./documents2.js").then((m) => m["default"]),
	"./es/documents.ts": () => import("./documents3.js").then((m) => m["default"])
});
/** The fixed words of documents in a language that is one of `languages`. */
async function loadDocumentWords(language) {
	const load = modules$1[`./${language}/documents.ts`] ?? modules$1[`./en/documents.ts`];
	if (!load) throw new Error(`no words for documents in "${language}"`);
	return load();
}
// src/locale/metrics.ts
var modules = /* #__PURE__ */ Object.assign({
	"./bg/metrics.ts": () => import("./metrics2.js").then((m) => m["default"]),
	"./en/metrics.ts": () => import("./metrics3.js").then((m) => m["default"]),
	"./es/metrics.ts": () => import("./metrics4.js").then((m) => m["default"])
});
/** What the metrics of the catalogue are called in a language; in English where it is none of ours. */
async function loadMetricNames(language) {
	const load = modules[`./${language}/metrics.ts`] ?? modules[`./en/metrics.ts`];
	return load ? load() : {};
}
export { languages as i, loadDocumentWords as n, languageOf as r, loadMetricNames as t };
