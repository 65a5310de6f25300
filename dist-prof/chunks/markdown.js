import { t as templateOf } from "./templates.js";
// src/documents/markdown/escape.ts
/** Addresses that stand by themselves in a text; they become links, as editors of Markdown expect. */
var addresses = /(https?:\/\/[\w\-.~:/?#@!$&'()+,;=%]*[\w\-~/#@$=%]|[\w.+-]+@[a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z\d-]*[a-z\d])/i;
/**
* One line of GitHub Flavored Markdown that reads as the text does: nothing in it is markup. It may stand in a
* paragraph, a heading, a list item or a table's cell. A line break becomes `<br>`.
*/
function escapeText(text) {
	return text.trim().split(/\s*(?:\r\n|[\n\r\v\f\u0085\u2028\u2029])\s*/u).map(escapeLine).join("<br>");
}
function escapeLine(line) {
	return line.split(addresses).map((piece, index) => index % 2 === 1 ? `<${piece}>` : escapeSigns(piece)).join("").replace(/^(?=[-+](?:[\s-]|$)|=)/, "\\").replace(/^(\d+)(?=[.)](?:\s|$))/, "$1\\").replace(/^(?=[ \t])/, "&#32;");
}
/** What is markup wherever it stands; `$` begins mathematics on GitHub, a colon an emoji or an address. */
function escapeSigns(text) {
	return text.replace(/[\\`*_{}[\]<>|~$&]/g, "\\$&").replace(/(^|\s)#/g, "$1\\#").replace(/(?<=\b(?:xmpp|mailto|https?|ftp)):(?=\S)|:(?=[\w+-]+:)/g, "\\:").replace(/www\.(?=\S)/gi, (found) => `${found.slice(0, -1)}\\.`).replace(/(?<=\S)@(?=\w)/g, "\\@");
}
/** Data with every text escaped; keys, ids and template names are none. */
function escapeTexts(data) {
	return escapeValue(data);
}
var names = /* @__PURE__ */ new Set([
	"id",
	"key",
	"template",
	"language",
	"href"
]);
function escapeValue(value) {
	if (typeof value === "string") return escapeText(value);
	if (Array.isArray(value)) return value.map(escapeValue);
	if (typeof value !== "object" || value === null) return value;
	return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, names.has(key) ? item : escapeValue(item)]));
}
// src/documents/markdown/anchors.ts
/** Where GitHub and GitLab let a heading be linked to: lowercase, without signs, hyphens for spaces. */
function anchors(titles) {
	return titles.map((title) => ({
		title,
		anchor: title.toLowerCase().replace(/[^\p{L}\p{M}\p{N}\s_-]/gu, "").replace(/\s/g, "-")
	}));
}
// src/documents/formats/markdown.ts
var mark = "<!-- Made by smplan from the plan; edits here are lost. -->";
var markdown = {
	extension: "md",
	made: (text) => text.startsWith(mark),
	render({ words, ...view }) {
		const contents = anchors([...view.post ? [words.glance] : [], ...view.sections.map(({ title }) => title)]);
		const texts = escapeTexts(view);
		return tidy(templateOf("markdown/document")({
			...texts,
			words,
			contents,
			mark
		}));
	}
};
/** What templates leave behind: spaces at the ends of lines, several blank lines, two spaces in an empty cell. */
function tidy(text) {
	return `${text.replace(/[^\S\n]+$/gm, "").replace(/\| {2,}(?=\|)/g, "| ").replace(/\n{3,}/g, "\n\n").trim()}\n`;
}
export { markdown as default };
