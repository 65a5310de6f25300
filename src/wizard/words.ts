import { type AdviceWords, loadAdvice } from "../locale/advice.ts";
import { type DocumentWords, loadDocumentWords } from "../locale/documents.ts";
import { type DraftWords, loadDrafts } from "../locale/drafts.ts";
import { type Fields, loadFields } from "../locale/fields.ts";
import { type Lessons, loadLessons } from "../locale/lessons.ts";
import { loadMetricNotes } from "../locale/metric-notes.ts";
import { loadMetricNames } from "../locale/metrics.ts";
import type { Names } from "../locale/names.ts";
import type { Notes } from "../locale/notes.ts";
import { loadPlatformNotes } from "../locale/platform-notes.ts";
import type { Terms } from "../locale/rules.ts";
import { loadTerms } from "../locale/terms.ts";
import { loadWizardWords, type WizardWords } from "../locale/wizard.ts";

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
