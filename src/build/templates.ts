import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import Handlebars from "handlebars";
import { knownHelpers } from "../templating/helper-names.ts";

const templateFolder = join(import.meta.dirname, "../../templates");

/**
 * Returns the source of an ES module with every template of `templates/`, compiled: `templates["html/sections/swot"]`.
 * Markdown is escaped by its writer before it reaches the template, HTML by Handlebars itself.
 */
export function templatesModule(): string {
  const entries = templateFiles().map((file) => {
    const name = nameOf(file);
    const options = { noEscape: name.startsWith("markdown/"), knownHelpers, knownHelpersOnly: true };
    return `${JSON.stringify(name)}: ${Handlebars.precompile(readFileSync(file, "utf8"), options)}`;
  });
  return `export const templates = {\n${entries.join(",\n")}\n};`;
}

/** Returns the source of an ES module with the texts of the templates by name, for users who change one. */
export function templateSourcesModule(): string {
  return `export const sources = ${JSON.stringify(templateSources())};`;
}

/** Returns the texts of the templates by name. */
export function templateSources(): Record<string, string> {
  return Object.fromEntries(templateFiles().map((file) => [nameOf(file), readFileSync(file, "utf8")]));
}

function nameOf(file: string): string {
  return relative(templateFolder, file)
    .replaceAll("\\", "/")
    .replace(/\.hbs$/, "");
}

export function templateFiles(): string[] {
  return readdirSync(templateFolder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".hbs"))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
