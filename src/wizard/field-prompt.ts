import { platforms } from "../catalog/platforms.ts";
import type { Vocabulary } from "../catalog/vocabulary.ts";
import { choiceNames } from "../i18n/choice-names.ts";
import { entitiesOf } from "../plan/entities.ts";
import { fieldAt, type PlanField } from "../schema/plan-fields.ts";
import { formatFieldValue, parseFieldValue } from "./field-value.ts";
import { interpolate } from "./interpolate.ts";
import type { Answer, Prompt, PromptChoice } from "./prompter.ts";
import { isStarterPlaceholder, placeholderExample } from "./starter-placeholders.ts";
import type { WizardTexts } from "./wizard-texts.ts";

/** What a question may know besides its field. */
export interface PromptContext {
  words: WizardTexts;
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
  choices?: readonly PromptChoice[];
  notes?: readonly string[];
  help?: readonly string[];
  separator?: string;
  preview?(typed: Answer): string | undefined;
  /** What is wrong with a value that the field itself would take. */
  validate?(value: unknown): string | undefined;
}

/** A question about a place of the plan: from its schema, in the words that the language has for it. */
export function promptForField(fieldPath: string, options: FieldOptions, context: PromptContext): Prompt {
  const field = fieldAt(fieldPath);
  if (!field) throw new Error(`there is no place "${fieldPath}" in a plan`);
  const { words, starter } = context;
  const said = questionTexts(options.wording ?? fieldPath, field, words);
  const choices = options.choices ?? fieldChoices(field, context);
  const example = isStarterPlaceholder(starter)
    ? placeholderExample(starter)
    : (starterExample(starter, words) ?? said.example);
  const proposed = options.proposed ?? starterProposal(starter);
  const kind = promptKind(field, choices);
  const separator = kind === "list" ? (options.separator ?? ";") : undefined;
  const exampleNote =
    choices.length === 0 && example !== undefined
      ? [interpolate(words.advice.proposals.example, { example })]
      : [];
  const separatorNote = separator === undefined ? [] : [interpolate(words.wizard.several, { separator })];
  // What the schema says of a choice is how its values are written, and here they are offered by name.
  const whyNote = choices.length > 0 && said.example === undefined ? [] : [said.why];
  return {
    kind,
    question: said.ask,
    notes: [...whyNote, ...(options.notes ?? []), ...exampleNote, ...separatorNote],
    help: [
      ...new Set([
        // What is worded otherwise asks for something else than the field alone.
        (options.wording ?? fieldPath) !== fieldPath || field.title === said.ask
          ? said.why
          : fieldTexts(field, words).description,
        ...(options.help ?? []),
        ...exampleNote,
      ]),
    ],
    choices,
    example,
    proposed: proposed === undefined ? undefined : formatFieldValue(proposed, words.language),
    optional: options.optional ?? false,
    separator,
    validate: (typed) => answerError(field, typed, { choices, options, words }),
    preview: options.preview,
  };
}

/** What a field is called and described as, in the language. */
export function fieldTexts(field: PlanField, words: WizardTexts): { title: string; description: string } {
  return words.fields[field.path] ?? field;
}

function questionTexts(wording: string, field: PlanField, words: WizardTexts) {
  const questions: Readonly<Record<string, { ask: string; why: string; example?: string } | undefined>> =
    words.wizard.questions;
  const own = questions[wording];
  if (own) return own;
  const { title, description } = fieldTexts(field, words);
  return { ask: title, why: description, example: undefined };
}

/** What a starter proposes to be taken as it is: nothing that is an example, or holds one. */
function starterProposal(starter: unknown): unknown {
  if (
    starter === undefined ||
    starter === null ||
    JSON.stringify(starter).search(/\[(?:Example|Пример|Ejemplo):/) >= 0
  )
    return undefined;
  return starter;
}

/** The example that a list of a starter is, where its items are marked. */
function starterExample(starter: unknown, { language }: WizardTexts): string | undefined {
  if (!Array.isArray(starter)) return undefined;
  const shown = formatFieldValue(starter, language);
  return Array.isArray(shown) && shown.some(isStarterPlaceholder)
    ? shown.map(placeholderExample).join("; ")
    : undefined;
}

function promptKind(field: PlanField, choices: readonly PromptChoice[]): Prompt["kind"] {
  if (field.kind === "boolean") return "confirm";
  if (field.kind === "list") return choices.length > 0 ? "choices" : "list";
  return choices.length > 0 ? "choice" : "text";
}

/** What there is to choose from: the values of an enum, or the things of the kind that a reference names. */
export function fieldChoices(field: PlanField, { words, plan, vocabulary }: PromptContext): PromptChoice[] {
  const item = field.kind === "list" ? (field.item ?? field) : field;
  if (item.kind === "choice") {
    const names = choiceNames(item.path, words.language, words.documents) ?? {};
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
  return entitiesOf(plan, item.refers).map(({ id, name }) => ({ value: id, name }));
}

interface AnswerCheck {
  choices: readonly PromptChoice[];
  options: FieldOptions;
  words: WizardTexts;
}

function answerError(
  field: PlanField,
  typed: Answer,
  { choices, options, words }: AnswerCheck,
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
  const reading = parseFieldValue(field, typed, words.language);
  if ("value" in reading) return options.validate?.(reading.value);
  const expected = field.expects === undefined ? undefined : (words.terms[field.expects] ?? field.expects);
  return expected === undefined ? complaints[reading.complaint] : interpolate(complaints.form, { expected });
}
