import type { Messages } from "../generated/messages.ts";
import { type FieldQuestions, loadFieldQuestions } from "../i18n/field-questions.ts";
import { type FieldWordsByPath, loadFieldWords } from "../i18n/fields.ts";
import { loadMessages } from "../i18n/load-messages.ts";
import type { NamesById } from "../i18n/names-by-id.ts";
import type { NotesById } from "../i18n/notes-by-id.ts";
import type { TermTranslations } from "../i18n/rule-words.ts";
import { loadTerms } from "../i18n/terms.ts";

/** All texts of the wizard in one language. */
export interface WizardTexts {
  language: string;
  wizard: Messages["wizard"];
  advice: Messages["advice"];
  drafts: Messages["drafts"];
  lessons: Messages["lessons"];
  documents: Messages["documents"];
  valueNames: Messages["value-names"];
  fields: FieldWordsByPath;
  fieldQuestions: FieldQuestions;
  terms: TermTranslations;
  metrics: NamesById;
  metricNotes: NotesById;
  platformNotes: NotesById;
}

/** Loads all texts of the wizard in a language. */
export async function loadWizardTexts(language: string): Promise<WizardTexts> {
  const [
    wizard,
    advice,
    drafts,
    lessons,
    documents,
    valueNames,
    fields,
    fieldQuestions,
    terms,
    metrics,
    metricNotes,
    platformNotes,
  ] = await Promise.all([
    loadMessages("wizard", language, { values: "as-is" }),
    loadMessages("advice", language, { values: "as-is" }),
    loadMessages("drafts", language, { values: "as-is" }),
    loadMessages("lessons", language, { values: "as-is" }),
    loadMessages("documents", language, { values: "as-is" }),
    loadMessages("value-names", language, { values: "as-is" }),
    loadFieldWords(language),
    loadFieldQuestions(language),
    loadTerms(language),
    loadMessages("metrics", language, { values: "as-is" }),
    loadMessages("metric-notes", language, { values: "as-is" }),
    loadMessages("platform-notes", language, { values: "as-is" }),
  ]);
  return {
    language,
    wizard,
    advice,
    drafts,
    lessons,
    documents,
    valueNames,
    fields,
    fieldQuestions,
    terms,
    metrics,
    metricNotes,
    platformNotes,
  };
}
