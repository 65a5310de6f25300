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

/** What the document templates are given. */
export interface DocumentView {
  language: string;
  /** The language of the plan's texts with its country, for spelling: "bg-BG". */
  spelling: string;
  title: string;
  organization?: string;
  facts?: DocumentFact[];
  /** How many errors the plan has, in words. */
  notice?: string;
  /** The brand's color as the plan names it: each format sees to it that it can be read. */
  accent?: string;
  /** The logo as a data: address. */
  logo?: string;
  words: PlanFormatter["words"];
  /** The plan on one page, for those who decide on it. */
  summary?: Summary;
  /** People, objectives, strategy and technology in one line. */
  post?: PostMethodStep[];
  /** Whether it has enough parts to need a list of them. */
  contents: boolean;
  sections: SectionView[];
  /** What is said beside the things of the plan, by their anchors. */
  notes?: NotesByAnchor;
}

interface PostMethodStep {
  letter: string;
  title: string;
  /** What the step is about: "Whom do we want to reach?" */
  question: string;
  /** Whether the items are short names, not sentences. */
  names: boolean;
  items: { text: string; at?: string }[];
}

/** A part of a document: what it says of one section, or of how several hang together. */
export type PartName = SectionName | "matrix";

/** The parts in the order in which they are read: what serves an objective after objectives and KPIs are known. */
const partNames: readonly PartName[] = sectionNames.flatMap((name): PartName[] =>
  name === "kpis" ? [name, "matrix"] : [name],
);

interface SectionView {
  id: PartName;
  /** The same as `id`: where notes on the section as a whole are printed. */
  anchor: string;
  title: string;
  /** What of the section is named in the list of contents. */
  entries?: TocEntry[];
  /** The section's template, without the folder of the format. */
  template: string;
  view: Record<string, unknown>;
}

/** The parts of a document by which one may be asked for alone: the page in front, and every section. */
export const documentParts: readonly string[] = ["summary", ...partNames];

const sectionModules = import.meta.glob<SectionBuilder>("../sections/*.ts", {
  eager: true,
  import: "default",
});

/** What a document says besides the plan. */
export interface DocumentExtras {
  errors: number;
  /** The logo as a data: address. */
  logo?: string;
  notes?: readonly AnchoredNote[];
  /** How well the plan does by the linter. */
  score?: SummaryLintResult;
  /** Some of `documentParts`; without them, the document is whole. */
  only?: readonly string[];
  /** For whom it is made: the plan has been cut to what they may read. */
  audience?: DocumentAudience;
}

/** Says a plan in the parts of a document, in the order of the format; empty sections are left out. */
export function documentView(
  sections: Sections,
  formatter: PlanFormatter,
  facing: DocumentExtras,
): DocumentView {
  const { errors, logo, notes, score, only, audience } = facing;
  assignAnchors(sections);
  const { words } = formatter;
  const asked = partNames.filter((id) => !only || only.includes(id));
  const views = asked.flatMap((id) => sectionView(id, sections, formatter, audience) ?? []);
  const summary =
    !only || only.includes("summary")
      ? planSummary(sections, formatter, audience === "public" ? undefined : score)
      : undefined;
  const alone = asked.length === 1 && !summary ? asked[0] : undefined;
  const printed = dedupeAnchors(views);
  const post = only ? undefined : postMethodSteps(sections, formatter);
  removeDeadLinks([summary, post, views], printed);
  return {
    language: formatter.localization.language,
    spelling: languageWithRegion(sections.plan.language ?? formatter.localization.language),
    ...documentTitles(sections, alone, formatter),
    facts: coverFacts(sections, alone, audience, formatter),
    notice: errors > 0 && audience !== "public" ? formatter.pluralText(words.notice, errors) : undefined,
    accent: sections.plan.brand?.color,
    logo,
    words,
    summary,
    post,
    contents: !alone && views.length > 0,
    sections: views,
    notes: audience === "public" ? undefined : placeNotes(notes, printed),
  };
}

/** A section that is printed alone has its own name, and says whose it is. */
function documentTitles({ plan }: Sections, alone: PartName | undefined, formatter: PlanFormatter) {
  const { words } = formatter;
  const title = plan.title ?? plan.organization ?? words.untitled;
  if (alone) return { title: `${partTitle(alone, formatter)} – ${plan.organization ?? title}` };
  return { title, organization: plan.title ? plan.organization : undefined };
}

/** The crisis manual has a version of its own: beside one part, what is said of the whole plan would mislead. */
function coverFacts(
  { plan }: Sections,
  alone: PartName | undefined,
  audience: DocumentAudience | undefined,
  formatter: PlanFormatter,
) {
  const { labels } = formatter;
  const period = [labels.period, formatter.period(plan.period?.start, plan.period?.end)] as const;
  const reader = [labels.audience, formatter.value("audience", audience)] as const;
  if (alone) return factsOf(period, reader);
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
  const say = sectionModules[`../sections/${id}.ts`];
  const view = say?.(sections, formatter, audience);
  if (!view || isBlank(view)) return undefined;
  const title = partTitle(id, formatter);
  return { id, anchor: id, title, entries: tocEntries(view), template: `sections/${id}`, view };
}

/** Forrester's four steps: each is chosen for the one before it. */
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

function postMethodItem(thing: object, text: string) {
  return { text, at: anchorOf(thing) };
}
