import type { PlanFormatter } from "../../formatting/plan-formatter.ts";
import { anchorOf, assignAnchors } from "../../plan/anchors.ts";
import { isBlank } from "../../plan/blank.ts";
import { type SectionName, type Sections, sectionNames } from "../../plan/sections.ts";
import { type DocumentFact, factsOf } from "./cells.ts";
import type { DocumentAudience } from "./document-audience.ts";
import {
  type AnchoredNote,
  dedupeAnchors,
  type NotesByAnchor,
  placeNotes,
  removeDeadLinks,
} from "./notes.ts";
import type { SectionBuilder } from "./section-builder.ts";
import { languageWithRegion } from "./spelling.ts";
import { planSummary, type Summary, type SummaryLintResult } from "./summary.ts";
import { type TocEntry, tocEntries } from "./table-of-contents.ts";

/** The data of the document templates. */
export interface DocumentView {
  /** The language of the fixed texts, dates and numbers: "bg". */
  language: string;
  /** The language of the plan's texts with its region, for spell checking: "bg-BG". */
  spelling: string;
  /** The title of the plan. In a document of a single part: the title of that part, and the organization. */
  title: string;
  /** Missing if `title` already names it. */
  organization?: string;
  /** The facts for the cover, such as period and status. */
  facts?: DocumentFact[];
  /** A sentence that says how many errors the plan has; missing if it has none. */
  notice?: string;
  /**
   * The brand color as stated in the plan. It may be too light or too dark for text: each format adjusts it.
   */
  accent?: string;
  /** The logo as a data: URL. */
  logo?: string;
  /** The fixed texts in the language of the document. */
  words: PlanFormatter["words"];
  /** The plan on one page, for decision-makers. */
  summary?: Summary;
  /** The four steps from people to technology (the POST method), each with its items. */
  post?: PostMethodStep[];
  /** Whether the document has a table of contents. A document of a single part has none. */
  contents: boolean;
  /** The parts of the document, in reading order. */
  sections: SectionView[];
  /** Findings and changes to show next to the entities of the plan, by anchor. */
  notes?: NotesByAnchor;
}

/** A step of the POST method. */
interface PostMethodStep {
  /** "P", "O", "S" or "T". */
  letter: string;
  title: string;
  /** The question that the step answers: "Whom do we want to reach?" */
  question: string;
  /** Whether the items are short names. If not, they are sentences. */
  names: boolean;
  /** `at` is the anchor of the main place of the item. */
  items: { text: string; at?: string }[];
}

/** A part of a document: a section of the plan, or the matrix that connects several sections. */
export type PartName = SectionName | "matrix";

/** The parts in reading order. The matrix comes after objectives and KPIs, because it refers to them. */
const partNames: readonly PartName[] = sectionNames.flatMap((name): PartName[] =>
  name === "kpis" ? [name, "matrix"] : [name],
);

/** A part of the document, with the name and the data of its template. */
interface SectionView {
  id: PartName;
  /** Same as `id`. Notes on the section as a whole have this anchor. */
  anchor: string;
  title: string;
  /** The entries of this section in the table of contents. */
  entries?: TocEntry[];
  /** The name of the section's template, without the folder of the format: "sections/kpis". */
  template: string;
  /** The data of the template. */
  view: Record<string, unknown>;
}

/** The parts that can be rendered separately: the summary and every section. */
export const documentParts: readonly string[] = ["summary", ...partNames];

const sectionModules = import.meta.glob<SectionBuilder>("../sections/*.ts", {
  eager: true,
  import: "default",
});

/** Content of a document that does not come from the plan. */
export interface DocumentExtras {
  errors: number;
  /** The logo as a data: URL. */
  logo?: string;
  notes?: readonly AnchoredNote[];
  /** The score and counts of the linter. */
  score?: SummaryLintResult;
  /** Some of `documentParts`; if missing, the document contains all parts. */
  only?: readonly string[];
  /** The readers of the document. The plan must already be filtered for them. */
  audience?: DocumentAudience;
}

/** Returns the data of a document, with the parts in the order of the format. Empty sections are left out. */
export function documentView(
  sections: Sections,
  formatter: PlanFormatter,
  extras: DocumentExtras,
): DocumentView {
  const { errors, logo, notes, score, only, audience } = extras;
  assignAnchors(sections);
  const { words } = formatter;
  const parts = partNames.filter((id) => !only || only.includes(id));
  const views = parts.flatMap((id) => sectionView(id, sections, formatter, audience) ?? []);
  const summary =
    !only || only.includes("summary")
      ? planSummary(sections, formatter, audience === "public" ? undefined : score)
      : undefined;
  const onlyPart = parts.length === 1 && !summary ? parts[0] : undefined;
  const anchors = dedupeAnchors(views);
  const post = only ? undefined : postMethodSteps(sections, formatter);
  removeDeadLinks([summary, post, views], anchors);
  return {
    language: formatter.localization.language,
    spelling: languageWithRegion(sections.plan.language ?? formatter.localization.language),
    ...documentTitles(sections, onlyPart, formatter),
    facts: coverFacts(sections, onlyPart, audience, formatter),
    notice: errors > 0 && audience !== "public" ? words.notice({ count: errors }) : undefined,
    accent: sections.plan.brand?.color,
    logo,
    words,
    summary,
    post,
    contents: !onlyPart && views.length > 0,
    sections: views,
    notes: audience === "public" ? undefined : placeNotes(notes, anchors),
  };
}

/** The title of a document of a single part names the part and the organization. */
function documentTitles({ plan }: Sections, onlyPart: PartName | undefined, formatter: PlanFormatter) {
  const { words } = formatter;
  const title = plan.title ?? plan.organization ?? words.untitled;
  if (onlyPart) return { title: `${partTitle(onlyPart, formatter)} – ${plan.organization ?? title}` };
  return { title, organization: plan.title ? plan.organization : undefined };
}

/** A single part gets no facts about the whole plan: the crisis manual, for example, has its own version. */
function coverFacts(
  { plan }: Sections,
  onlyPart: PartName | undefined,
  audience: DocumentAudience | undefined,
  formatter: PlanFormatter,
) {
  const { labels } = formatter;
  const period = [labels.period, formatter.period(plan.period?.start, plan.period?.end)] as const;
  const reader = [labels.audience, formatter.value("audience", audience)] as const;
  if (onlyPart) return factsOf(period, reader);
  return factsOf(
    period,
    [labels.status, formatter.value("status", plan.status)],
    [labels.version, plan.version],
    [
      labels.approval,
      [formatter.person(plan.approval?.by), formatter.date(plan.approval?.on)].filter(Boolean).join(", "),
    ],
    reader,
  );
}

function partTitle(id: PartName, { words }: PlanFormatter): string {
  return id === "matrix" ? words.matrix.title : words.sections[id];
}

function sectionView(
  id: PartName,
  sections: Sections,
  formatter: PlanFormatter,
  audience: DocumentAudience | undefined,
): SectionView | undefined {
  const buildSection = sectionModules[`../sections/${id}.ts`];
  const view = buildSection?.(sections, formatter, audience);
  if (!view || isBlank(view)) return undefined;
  const title = partTitle(id, formatter);
  return { id, anchor: id, title, entries: tocEntries(view), template: `sections/${id}`, view };
}

/** Returns the four steps of Forrester's POST method; each is chosen to fit the one before it. */
function postMethodSteps(
  { people, objectives, strategy, technology }: Sections,
  formatter: PlanFormatter,
): PostMethodStep[] | undefined {
  const { sections: titles, post: questions } = formatter.words;
  const steps: PostMethodStep[] = [
    {
      letter: "P",
      title: titles.people,
      question: questions.people,
      names: true,
      items: (people.audiences ?? []).map((audience) => postMethodItem(audience, audience.name)),
    },
    {
      letter: "O",
      title: titles.objectives,
      question: questions.objectives,
      names: false,
      items: objectives.map((objective) => postMethodItem(objective, objective.statement)),
    },
    {
      letter: "S",
      title: titles.strategy,
      question: questions.strategy,
      names: true,
      items: (strategy.channels ?? []).map((channel) => postMethodItem(channel, formatter.channel(channel))),
    },
    {
      letter: "T",
      title: titles.technology,
      question: questions.technology,
      names: true,
      items: (technology.tools ?? []).map((tool) => postMethodItem(tool, tool.name)),
    },
  ];
  return steps.some(({ items }) => items.length > 0) ? steps : undefined;
}

function postMethodItem(entity: object, text: string) {
  return { text, at: anchorOf(entity) };
}
