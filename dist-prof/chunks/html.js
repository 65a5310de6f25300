import { t as templateOf } from "./templates.js";
// src/documents/formats/html.ts
var mark = "<meta name=\"generator\" content=\"smplan\">";
var html = {
	extension: "html",
	made: (text) => text.slice(0, 1e3).includes(mark),
	render: (view) => templateOf("html/document")({
		...view,
		mark
	})
};
export { html as default };
