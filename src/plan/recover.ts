import { YamlDocument } from "../yaml/yaml-document.ts";

/**
 * What can be read of a YAML text with faults: its sections that are sound by themselves, and of a faulty section the
 * sound ones of its own. All else becomes empty lines, so that places stay what they were. For those who cannot wait
 * until a plan is mended.
 */
export function recoverValidYaml(text: string): string {
  if (isValidYaml(text)) return text;
  return blocksOf(text, /^\S/)
    .map((block) => {
      if (isValidYaml(block)) return block;
      const [head = "", ...rest] = block.split(/(?<=\n)/);
      const indent = /^ +/.exec(rest.find((line) => line.trim() !== "") ?? "")?.[0] ?? "";
      if (indent === "" || !/^[^\s#][^:]*:\s*(?:#.*)?$/.test(head.trimEnd())) return blankLines(block);
      const children = blocksOf(rest.join(""), new RegExp(`^${indent}\\S`));
      return head + children.map((child) => (isValidYaml(head + child) ? child : blankLines(child))).join("");
    })
    .join("");
}

function isValidYaml(text: string): boolean {
  return new YamlDocument("", text).diagnostics.length === 0;
}

/** A text in blocks, each of which begins with a line like this. */
function blocksOf(text: string, begins: RegExp): string[] {
  const blocks: string[] = [];
  for (const line of text.split(/(?<=\n)/)) {
    if (begins.test(line) && !line.trimStart().startsWith("#")) blocks.push(line);
    else blocks.push((blocks.pop() ?? "") + line);
  }
  return blocks;
}

function blankLines(block: string): string {
  return block.replace(/[^\n]/g, "");
}
