import { type DocumentFormat, startsWithMark } from "../format.ts";
import { templateOf } from "../templates.ts";

const mark = '<meta name="generator" content="smplan">';

const html: DocumentFormat = {
  extension: "html",
  made: (content) => startsWithMark(content, mark),
  render: (view, { paper }) => templateOf("html/document")({ ...view, mark, paper }),
};

export default html;
