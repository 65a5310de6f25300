// Prints the section of CHANGELOG.md for a tag. Fails if the tag is not the version in package.json, or if
// CHANGELOG.md has no section for it, or an empty one.
import { readFileSync } from "node:fs";

const read = (file) => readFileSync(new URL(`../../${file}`, import.meta.url), "utf8");

const [tag = ""] = process.argv.slice(2);
const { version } = JSON.parse(read("package.json"));
if (tag !== `v${version}`) fail(`The tag is "${tag}", but package.json says version ${version}.`);

const sections = read("CHANGELOG.md").split(/^## /m).slice(1);
const section = sections.find((text) => text.startsWith(`[${version}] - `));
if (section === undefined) fail(`CHANGELOG.md has no section "## [${version}] - <date>".`);

const [heading, ...lines] = section.split("\n");
if (!/ - \d{4}-\d{2}-\d{2}$/.test(heading)) fail(`The date of "## ${heading}" is not as 2027-01-31.`);

// Addresses of links stand at the end of the file; GitHub links versions itself.
const notes = lines
  .filter((line) => !/^\[[^\]]+\]: /.test(line))
  .join("\n")
  .trim();
if (notes === "") fail(`The section of ${version} in CHANGELOG.md is empty.`);
console.log(notes);

function fail(message) {
  console.error(message);
  process.exit(1);
}
