import { jsonText } from "../platform/escape-controls.ts";
import type { Format } from "./format.ts";
import { plain } from "./json/finding-json.ts";

const format: Format = {
  summary: "one JSON object a line for each finding, for programs that read as they go",
  paths: "folder",
  print: (report) => report.findings.map((finding) => `${jsonText(plain(finding, report))}\n`).join(""),
};

export default format;
