import { defineRule } from "../../lint/rule.ts";

export default defineRule({
  id: "structure/yaml",
  severity: "error",
  presets: ["minimal", "recommended"],
  summary: "The file is YAML that can be read.",
  why: "As long as the text cannot be read, nobody knows what the plan says: neither this linter nor the documents made from it.",
  source: "YAML 1.2.2, https://yaml.org/spec/1.2.2/",
  diagnosticKind: "yaml",
  messages: {
    tab: "This line is indented with a tab. YAML takes spaces only: use two for each level.",
    "key-twice": 'The key "{word}" stands here twice. Keep one of the two, or join them.',
    colon:
      'There is a second ": " on this line, so YAML takes the value for another key. Put the value in quotes{example}.',
    example: ": {line}",
    neither:
      'This line is neither "key: value" nor a list item. Add the missing ": ", or indent it as far as the text it continues.',
    quote: "A quotation mark is opened here and never closed. Add the closing one.",
    bracket:
      "A bracket or a comma is missing: every [ needs its ], every '{' its '}', and items stand apart by commas.",
    indentation:
      "The indentation does not fit the lines above. Items of one list, or keys of one thing, start in the same column.",
    sign: "A plain value cannot begin with {sign} in YAML. Put the whole value in quotes.",
    backslash: 'A backslash in "double quotes" begins a special sign. Double it (\\\\) or use single quotes.',
    documents:
      'A plan is one YAML document, but a second one begins here with "---". Remove the line, or move the rest to a file of its own.',
    space: 'A colon must be followed by a space: "key: value".',
    comment:
      'A "#" begins a comment here, or stands too close to the text before it. Put the whole value in quotes.',
    tag: "A value that begins with ! is a tag in YAML, and plans have none. Put the whole value in quotes.",
    alias:
      '"{word}" would repeat an anchor, and there is no such anchor above. Is it text that begins with an asterisk? Put the whole value in quotes.',
    control:
      "A character here is not seen and does not belong in a text ({code}). Delete it, and type the text again where it came from another program.",
    "carriage-return":
      "The lines of this file end with a bare carriage return (CR), which most programs do not take for a line break. Save the file with line ends LF.",
    "after-end": '"..." ends the document, and text follows. Remove the line, or what is below it.',
    "after-quote":
      "Text follows the closing quotation mark. To put a quotation mark inside the value, write \\\" in \"double quotes\" or ''' in 'single quotes'.",
    "list-inline":
      'A list cannot begin on the line of its key. Put each item on its own line below the key: "- item".',
    "alias-circle":
      "This alias (*name) is inside the value that it stands for, so the value would never end. Write the value out.",
    other: "This is not valid YAML ({reason}). Look at this line and the one before it.",
    empty: 'The file is empty. Begin with "smplan: 1", or let "smplan init" write a plan.',
    "not-utf8": "The file is not UTF-8 text. Open it in an editor and save it with the encoding UTF-8.",
    utf16: "The file is saved as UTF-16. Open it in an editor and save it with the encoding UTF-8.",
    binary: "The file is not text: it holds zero bytes, as pictures, archives and office documents do.",
    large:
      "The file is {size} MB; a plan may have 2 MB. Move long parts, such as the calendar, to files of their own with $include.",
    deep: "Values are nested more than {levels} levels deep here. No plan needs that: look for a bracket that is never closed.",
    aliases:
      "Aliases (*name) here repeat each other so often that the plan would grow beyond any use. Write the values out, or share a section with $include.",
    "no-plan":
      'A plan is a mapping: lines of "key: value" that begin with "smplan: 1". Let "smplan init" write one to start from.',
  },
  examples: {
    invalid: `smplan: 1
plan:
  title: Spring: open early
`,
    valid: `smplan: 1
plan:
  title: "Spring: open early"
`,
  },
});
