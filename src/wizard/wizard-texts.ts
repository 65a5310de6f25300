import { type AdviceWords, loadAdvice } from "../i18n/advice.ts";
import { type DocumentWords, loadDocumentWords } from "../i18n/documents.ts";
import { type DraftWords, loadDrafts } from "../i18n/drafts.ts";
import { type Fields, loadFields } from "../i18n/fields.ts";
import { type Lessons, loadLessons } from "../i18n/lessons.ts";
import { loadMetricNotes } from "../i18n/metric-notes.ts";
import { loadMetricNames } from "../i18n/metrics.ts";
import type { Names } from "../i18n/names-by-id.ts";
import type { Notes } from "../i18n/notes-by-id.ts";
import { loadPlatformNotes } from "../i18n/platform-notes.ts";
import type { Terms } from "../i18n/rule-words.ts";
import { loadTerms } from "../i18n/terms.ts";
import { loadWizardWords, type WizardWords } from "../i18n/wizard.ts";

/** All that the wizard says, in one language. */
export interface Words {
  language: string;
  wizard: WizardWords;
  advice: AdviceWords;
  drafts: DraftWords;
  lessons: Lessons;
  documents: DocumentWords;
  fields: Fields;
  terms: Terms;
  metrics: Names;
  metricNotes: Notes;
  platformNotes: Notes;
}

export async function loadWords(language: string): Promise<Words> {
  const [wizard, advice, drafts, lessons, documents, fields, terms, metrics, metricNotes, platformNotes] =
    await Promise.all([
      loadWizardWords(language),
      loadAdvice(language),
      loadDrafts(language),
      loadLessons(language),
      loadDocumentWords(language),
      loadFields(language),
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
