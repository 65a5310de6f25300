import { builtInTemplate } from "../../templating/built-in-templates.ts";
import type { DiffFormat } from "../diff-format.ts";

const mark = '<meta name="generator" content="smplan diff">';

/** A self-contained HTML page: no other files, no scripts. */
const html: DiffFormat = {
  extension: "html",
  isOwnOutput: (content) => new TextDecoder().decode(content.subarray(0, 1000)).includes(mark),
  render: (report) => builtInTemplate("html/changes")({ ...report, mark }),
};

export default html;
