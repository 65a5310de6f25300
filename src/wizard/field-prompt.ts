import { platforms } from "../catalog/platforms.ts";
import type { Vocabulary } from "../catalog/vocabulary.ts";
import { choiceNames } from "../i18n/choice-names.ts";
import { formatMessage } from "../i18n/message.ts";
import { entitiesOf } from "../plan/entities.ts";
import { fieldAt, type PlanField } from "../schema/plan-fields.ts";
import { formatFieldValue, parseFieldValue } from "./field-value.ts";
import type { Answer, Prompt, PromptChoice } from "./prompter.ts";
import { isStarterPlaceholder, placeholderExample } from "./starter-placeholders.ts";
import type { WizardTexts } from "./wizard-texts.ts";

/** The data that a question about a field is built from. */
export interface PromptContext {
  words: WizardTexts;
  plan: Readonly<Record<string, unknown>>;
  vocabulary: Vocabulary;
  /** The starter's value of the field: a proposal, or an example if it is marked as one. */
  starter?: unknown;
}

/** Options that override the texts and rules that a question gets from the schema. */
export interface FieldOptions {
  /** The key of the question's texts, if it is not the path of the field. */
  wording?: string;
  /** The question, if it needs more than the texts of the field, such as the name of a KPI. */
  question?: string;
  /** The key of the answer, if it is not the path of the field. */
  key?: string;
  /** The value proposed as the default answer. */
  proposed?: unknown;
  optional?: boolean;
  choices?: readonly PromptChoice[];
  notes?: readonly string[];
  help?: readonly string[];
  separator?: string;
  preview?(typed: Answer): string | undefined;
  /**
   * Returns a message about what is wrong with a value that the schema allows, or `undefined` if it is valid.
   */
  validate?(value: unknown): string | undefined;
}

/**
 * Returns a question about a field of the plan, built from its schema and the texts of the language.
 * @throws Error if the field does not exist
 */
export function promptForField(fieldPath: string, options: FieldOptions, context: PromptContext): Prompt {
  const field = fieldAt(fieldPath);
  if (!field) throw new Error(`there is no place "${fieldPath}" in a plan`);
  const { words, starter } = context;
  const texts = questionTexts(options.wording ?? fieldPath, field, words);
  const choices = options.choices ?? fieldChoices(field, context);
  const example = isStarterPlaceholder(starter)
    ? placeholderExample(starter)
    : (starterExample(starter, words) ?? texts.example);
  const proposed = options.proposed ?? starterProposal(starter);
  const kind = promptKind(field, choices);
  const separator = kind === "list" ? (options.separator ?? ";") : undefined;
  const exampleNote =
    choices.length === 0 && example !== undefined ? [words.advice.proposals.example({ example })] : [];
  const separatorNote = separator === undefined ? [] : [words.wizard.several({ separator })];
  // The schema's description of a choice explains how to write its values, but here they are offered by name.
  const whyNote = choices.length > 0 && texts.example === undefined ? [] : [texts.why];
  return {
    kind,
    question: options.question ?? texts.ask,
    notes: [...whyNote, ...(options.notes ?? []), ...exampleNote, ...separatorNote],
    help: [
      ...new Set([
        // A question with its own wording asks for more than the value of the field.
        (options.wording ?? fieldPath) !== fieldPath || field.title === texts.ask
          ? texts.why
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

/** Returns the title and the description of a field in the user's language. */
export function fieldTexts(field: PlanField, words: WizardTexts): { title: string; description: string } {
  return words.fields[field.path] ?? field;
}

function questionTexts(wording: string, field: PlanField, words: WizardTexts) {
  const questions: Readonly<Record<string, { ask: string; why: string; example?: string } | undefined>> =
    words.wizard.questions;
  const question = questions[wording];
  if (question) return question;
  const { title, description } = fieldTexts(field, words);
  return { ask: words.fieldQuestions[wording] ?? title, why: description, example: undefined };
}

/** Returns the starter's value as a proposal, or `undefined` if it is or contains an example. */
function starterProposal(starter: unknown): unknown {
  if (
    starter === undefined ||
    starter === null ||
    JSON.stringify(starter).search(/\[(?:Example|Пример|Ejemplo):/) >= 0
  )
    return undefined;
  return starter;
}

/** Returns a starter's list as an example, or `undefined` if none of its items is marked as an example. */
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

/** Returns the choices for a field: the values of an enum, or the entities that a reference can point to. */
export function fieldChoices(field: PlanField, { words, plan, vocabulary }: PromptContext): PromptChoice[] {
  const item = field.kind === "list" ? (field.item ?? field) : field;
  if (item.kind === "choice") {
    const names =
      choiceNames(item.path, words.language, {
        valueNames: words.valueNames,
        each: words.documents.each,
      }) ?? {};
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
  const result = parseFieldValue(field, typed, words.language);
  if ("value" in result) return options.validate?.(result.value);
  const expected = field.expects === undefined ? undefined : (words.terms[field.expects] ?? field.expects);
  return expected === undefined
    ? formatMessage(complaints[result.complaint], {})
    : complaints.form({ expected });
}
