import { defineRule } from "../../lint/rule.ts";

export default defineRule({
  id: "structure/schema",
  severity: "error",
  presets: ["minimal", "recommended"],
  summary: "Keys and values are those of the plan format.",
  why: "A misspelt key is silently lost, and a date written another way is no date: what the format does not know is in no document and no check.",
  source: "The plan format's JSON Schemas, which smplan schema prints",
  diagnosticKind: "schema",
  messages: {
    type: "{name} should be {expected}, but is {actual}.",
    null: "{name} is empty. Give it a value, or take the line out.",
    number: '{name} is read as the number {value}. Put it in quotes to keep it as text: "{written}".',
    boolean: '{name} is read as yes or no. Put it in quotes to keep it as text: "{written}".',
    enum: "{name} cannot be {value}. Choose one of: {allowed}.",
    "enum-near": '{name} cannot be {value}. Did you mean "{near}"? Choose one of: {allowed}.',
    "level-list":
      "{name} is a list. Write its severity and options as a mapping: \"'{' severity: warning '}'\".",
    version: "{name} is {value}, but this version of smplan reads {limit} only.",
    expected: "{name} cannot be {value}. Write {expected}.",
    "expected-near": '{name} cannot be {value}. Did you mean "{near}"? Write {expected}.',
    "far-date": "{name} is {value}; a plan can have dates from {first} to {last} only.",
    pattern: "{name} cannot be {value}. Write it as the format has it.",
    "empty-text": "{name} is empty. Write something there, or take the line out.",
    "empty-list": "{name} is an empty list. Put something in it, or take the line out.",
    below: "{name} is {value}, but cannot be below {limit}.",
    above: "{name} is {value}, but cannot be above {limit}.",
    "not-above": "{name} is {value}, but must be above {limit}.",
    twice: "{name} names one thing twice. Keep one of the two.",
    required: '{thing} has no "{key}". Add it.',
    unnamed: '{thing} has no "{key}". Add it: it is how the plan tells one from another.',
    unknown: '{thing} has no key "{key}". It may have: {known}. Keys of your own begin with "x-".',
    comma:
      "A comma inside \"'{' '}'\" begins a new key, so \"{rest}\" is no longer part of the text before it. Put the whole text in quotes.",
    merge:
      'The merge key "<<" would copy the keys of another mapping to this place. It is not part of YAML 1.2, and smplan does not read it. Write these keys out here.',
    unchecked:
      'No rule checks what is under "{key}", because it does not have the form of a plan and the problem is silenced. Fix the problem, and this part is checked again.',
    "unknown-closed": '{thing} has no key "{key}". It may have: {known}.',
    "unknown-closed-near": '{thing} has no key "{key}". Did you mean "{near}"?',
    "unknown-near": '{thing} has no key "{key}". Did you mean "{near}"? Keys of your own begin with "x-".',
    include:
      "\"$include\" can stand only alone and for a whole section, such as crisis: '{' $include: crisis.yaml '}'.",
    other: "{name} {what}.",
    key: '"{key}"',
    item: 'Item {number} of "{key}"',
    thing: '{title} "{label}"',
    value: "{type}: {value}",
    "type-string": "text",
    "type-number": "a number",
    "type-integer": "a whole number",
    "type-boolean": "true or false",
    "type-array": "a list",
    "type-object": "a mapping of keys",
    "type-null": "empty",
  },
  examples: {
    invalid: `smplan: 1
plan:
  titel: Spring plan
  period: { start: 1 March 2027 }
`,
    valid: `smplan: 1
plan:
  title: Spring plan
  period: { start: 2027-03-01 }
`,
  },
});
