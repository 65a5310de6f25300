import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import Handlebars from "handlebars";

const folder = join(import.meta.dirname, "../../templates");

/**
 * The source of an ES module with every template of `templates/`, compiled: `templates["html/sections/swot"]`.
 * Markdown is escaped by its writer before it reaches the template, HTML by Handlebars itself.
 */
export function templatesModule(): string {
  const entries = templateFiles().map((file) => {
    const name = relative(folder, file)
      .replaceAll("\\", "/")
      .replace(/\.hbs$/, "");
    const options = { noEscape: name.startsWith("markdown/"), knownHelpersOnly: false, strict: false };
    return `${JSON.stringify(name)}: ${Handlebars.precompile(readFileSync(file, "utf8"), options)}`;
  });
  return `export const templates = {\n${entries.join(",\n")}\n};`;
}

export function templateFiles(): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".hbs"))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
