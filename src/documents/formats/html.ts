import type { DocumentFormat } from "../format.ts";
import { templateOf } from "../templates.ts";

const mark = '<meta name="generator" content="smplan">';

const html: DocumentFormat = {
  extension: "html",
  made: (text) => text.slice(0, 1000).includes(mark),
  render: (view) => templateOf("html/document")({ ...view, mark }),
};

export default html;
