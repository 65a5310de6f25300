import { builtInTemplate } from "../../templating/built-in-templates.ts";
import type { DiffFormat } from "../diff-format.ts";

const mark = '<meta name="generator" content="smplan diff">';

/** A page to send around: it needs no other file and no script. */
const html: DiffFormat = {
  extension: "html",
  isOwnOutput: (content) => new TextDecoder().decode(content.subarray(0, 1000)).includes(mark),
  render: (report) => builtInTemplate("html/changes")({ ...report, mark }),
};

export default html;
