import { templateOf } from "../../templating/built-in-templates.ts";
import type { ChangeFormat } from "../diff-format.ts";

const mark = '<meta name="generator" content="smplan diff">';

/** A page to send around: it needs no other file and no script. */
const html: ChangeFormat = {
  extension: "html",
  made: (content) => new TextDecoder().decode(content.subarray(0, 1000)).includes(mark),
  print: (report) => templateOf("html/changes")({ ...report, mark }),
};

export default html;
