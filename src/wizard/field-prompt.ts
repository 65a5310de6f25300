import { platforms } from "../catalog/platforms.ts";
import type { Vocabulary } from "../catalog/vocabulary.ts";
import { choiceNames } from "../i18n/choice-names.ts";
import { things } from "../plan/entities.ts";
import { type Field, fieldAt } from "../schema/plan-fields.ts";
import { readValue, showValue } from "./field-value.ts";
import { fill } from "./interpolate.ts";
import type { Choice, Prompt, Typed } from "./prompter.ts";
import { isMarked, unmarked } from "./starter-placeholders.ts";
import type { Words } from "./wizard-texts.ts";

/** What a question may know besides its field. */
export interface Surroundings {
  words: Words;
  plan: Readonly<Record<string, unknown>>;
  vocabulary: Vocabulary;
  /** What the starter has there: a proposal, or an example where it is marked as one. */
  starter?: unknown;
}

/** What makes a question about a field other than its schema would have it. */
export interface FieldOptions {
  /** The question's words, where they are not those of the field. */
  wording?: string;
  /** The key of its answer, where it is not the path. */
  key?: string;
  /** What Enter alone gives, as a value. */
  proposed?: unknown;
  optional?: boolean;
  choices?: readonly Choice[];
  notes?: readonly string[];
  help?: readonly string[];
  separator?: string;
  preview?(typed: Typed): string | undefined;
  /** What is wrong with a value that the field itself would take. */
  complain?(value: unknown): string | undefined;
}

/** A question about a place of the plan: from its schema, in the words that the language has for it. */
export function promptFor(place: string, options: FieldOptions, around: Surroundings): Prompt {
  const field = fieldAt(place);
  if (!field) throw new Error(`there is no place "${place}" in a plan`);
  const { words, starter } = around;
  const said = wordsOf(options.wording ?? place, field, words);
  const choices = options.choices ?? choicesOf(field, around);
  const example = isMarked(starter) ? unmarked(starter) : (exampleOf(starter, words) ?? said.example);
  const proposed = options.proposed ?? proposalOf(starter);
  const kind = kindOf(field, choices);
  const separator = kind === "list" ? (options.separator ?? ";") : undefined;
  const exampleNote =
    choices.length === 0 && example !== undefined ? [fill(words.advice.proposals.example, { example })] : [];
  const separatorNote = separator === undefined ? [] : [fill(words.wizard.several, { separator })];
  // What the schema says of a choice is how its values are written, and here they are offered by name.
  const whyNote = choices.length > 0 && said.example === undefined ? [] : [said.why];
  return {
    kind,
    ask: said.ask,
    notes: [...whyNote, ...(options.notes ?? []), ...exampleNote, ...separatorNote],
    help: [
      ...new Set([
        // What is worded otherwise asks for something else than the field alone.
        (options.wording ?? place) !== place || field.title === said.ask
          ? said.why
          : fieldWords(field, words).description,
        ...(options.help ?? []),
        ...exampleNote,
      ]),
    ],
    choices,
    example,
    proposed: proposed === undefined ? undefined : showValue(proposed, words.language),
    optional: options.optional ?? false,
    separator,
    complain: (typed) => complaintAbout(field, typed, { choices, options, words }),
    preview: options.preview,
  };
}

/** What a field is called and described as, in the language. */
export function fieldWords(field: Field, words: Words): { title: string; description: string } {
  return words.fields[field.place] ?? field;
}

function wordsOf(wording: string, field: Field, words: Words) {
  const questions: Readonly<Record<string, { ask: string; why: string; example?: string } | undefined>> =
    words.wizard.questions;
  const own = questions[wording];
  if (own) return own;
  const { title, description } = fieldWords(field, words);
  return { ask: title, why: description, example: undefined };
}

/** What a starter proposes to be taken as it is: nothing that is an example, or holds one. */
function proposalOf(starter: unknown): unknown {
  if (
    starter === undefined ||
    starter === null ||
    JSON.stringify(starter).search(/\[(?:Example|Пример|Ejemplo):/) >= 0
  )
    return undefined;
  return starter;
}

/** The example that a list of a starter is, where its items are marked. */
function exampleOf(starter: unknown, { language }: Words): string | undefined {
  if (!Array.isArray(starter)) return undefined;
  const shown = showValue(starter, language);
  return Array.isArray(shown) && shown.some(isMarked) ? shown.map(unmarked).join("; ") : undefined;
}

function kindOf(field: Field, choices: readonly Choice[]): Prompt["kind"] {
  if (field.kind === "boolean") return "confirm";
  if (field.kind === "list") return choices.length > 0 ? "choices" : "list";
  return choices.length > 0 ? "choice" : "text";
}

/** What there is to choose from: the values of an enum, or the things of the kind that a reference names. */
export function choicesOf(field: Field, { words, plan, vocabulary }: Surroundings): Choice[] {
  const item = field.kind === "list" ? (field.item ?? field) : field;
  if (item.kind === "choice") {
    const names = choiceNames(item.place, words.language, words.documents) ?? {};
    return item.values.map((value) => ({ value, name: names[value] ?? value }));
  }
  if (item.refers === undefined) return [];
  if (item.refers === "platform")
    return platforms.map(({ id, name }) => ({ value: id, name, about: words.platformNotes[id] }));
  if (item.refers === "metric")
    return vocabulary.metricIds.map((id) => ({
      value: id,
      name: words.metrics[id] ?? id,
      about: words.metricNotes[id],
    }));
  return things(plan, item.refers).map(({ id, name }) => ({ value: id, name }));
}

interface Judging {
  choices: readonly Choice[];
  options: FieldOptions;
  words: Words;
}

function complaintAbout(
  field: Field,
  typed: Typed,
  { choices, options, words }: Judging,
): string | undefined {
  const { complaints } = words.wizard;
  const texts = (typeof typed === "string" ? [typed] : typed).map((text) => text.trim()).filter(Boolean);
  if (texts.length === 0)
    return options.optional
      ? undefined
      : field.kind === "list" && choices.length > 0
        ? complaints.choose
        : complaints.empty;
  if (choices.length > 0 && texts.some((text) => !choices.some(({ value }) => value === text)))
    return complaints.unknown;
  const reading = readValue(field, typed, words.language);
  if ("value" in reading) return options.complain?.(reading.value);
  const expected = field.expects === undefined ? undefined : (words.terms[field.expects] ?? field.expects);
  return expected === undefined ? complaints[reading.complaint] : fill(complaints.form, { expected });
}
