import { YamlDocument } from "../yaml/yaml-document.ts";

/**
 * Returns the valid parts of a YAML text with syntax errors: the sections that are valid by themselves and,
 * of the other sections, their valid entries. The remaining lines become empty, so that line numbers do not
 * change. Editors need this while a plan is being written.
 */
export function recoverValidYaml(text: string): string {
  if (isValidYaml(text)) return text;
  return blocksOf(text, /^\S/)
    .map((block) => {
      if (isValidYaml(block)) return block;
      const [keyLine = "", ...rest] = block.split(/(?<=\n)/);
      const indent = /^ +/.exec(rest.find((line) => line.trim() !== "") ?? "")?.[0] ?? "";
      if (indent === "" || !/^[^\s#][^:]*:\s*(?:#.*)?$/.test(keyLine.trimEnd())) return blankLines(block);
      const children = blocksOf(rest.join(""), new RegExp(`^${indent}\\S`));
      return (
        keyLine + children.map((child) => (isValidYaml(keyLine + child) ? child : blankLines(child))).join("")
      );
    })
    .join("");
}

function isValidYaml(text: string): boolean {
  return new YamlDocument("", text).diagnostics.length === 0;
}

/** Splits a text into blocks that start with a line that matches a pattern. */
function blocksOf(text: string, firstLine: RegExp): string[] {
  const blocks: string[] = [];
  for (const line of text.split(/(?<=\n)/)) {
    if (firstLine.test(line) && !line.trimStart().startsWith("#")) blocks.push(line);
    else blocks.push((blocks.pop() ?? "") + line);
  }
  return blocks;
}

function blankLines(block: string): string {
  return block.replace(/[^\n]/g, "");
}
