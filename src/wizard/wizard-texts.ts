import { type AdviceWords, loadAdviceWords } from "../i18n/advice.ts";
import { type DocumentWords, loadDocumentWords } from "../i18n/documents.ts";
import { type DraftWords, loadDraftWords } from "../i18n/drafts.ts";
import { type FieldWordsByPath, loadFieldWords } from "../i18n/fields.ts";
import { type Lessons, loadLessons } from "../i18n/lessons.ts";
import { loadMetricNotes } from "../i18n/metric-notes.ts";
import { loadMetricNames } from "../i18n/metrics.ts";
import type { NamesById } from "../i18n/names-by-id.ts";
import type { NotesById } from "../i18n/notes-by-id.ts";
import { loadPlatformNotes } from "../i18n/platform-notes.ts";
import type { TermTranslations } from "../i18n/rule-words.ts";
import { loadTerms } from "../i18n/terms.ts";
import { loadWizardWords, type WizardWords } from "../i18n/wizard.ts";

/** All texts of the wizard in one language. */
export interface WizardTexts {
  language: string;
  wizard: WizardWords;
  advice: AdviceWords;
  drafts: DraftWords;
  lessons: Lessons;
  documents: DocumentWords;
  fields: FieldWordsByPath;
  terms: TermTranslations;
  metrics: NamesById;
  metricNotes: NotesById;
  platformNotes: NotesById;
}

/** Loads all texts of the wizard in a language. */
export async function loadWizardTexts(language: string): Promise<WizardTexts> {
  const [wizard, advice, drafts, lessons, documents, fields, terms, metrics, metricNotes, platformNotes] =
    await Promise.all([
      loadWizardWords(language),
      loadAdviceWords(language),
      loadDraftWords(language),
      loadLessons(language),
      loadDocumentWords(language),
      loadFieldWords(language),
      loadTerms(language),
      loadMetricNames(language),
      loadMetricNotes(language),
      loadPlatformNotes(language),
    ]);
  return {
    language,
    wizard,
    advice,
    drafts,
    lessons,
    documents,
    fields,
    terms,
    metrics,
    metricNotes,
    platformNotes,
  };
}
