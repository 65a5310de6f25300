import type { Teller } from "../../formatting/plan-formatter.ts";
import { anchorOf, placeAnchors } from "../../plan/anchors.ts";
import { isBlank } from "../../plan/blank.ts";
import { type SectionName, type Sections, sectionNames } from "../../plan/sections.ts";
import { type Fact, factsOf } from "./cells.ts";
import type { Audience } from "./document-audience.ts";
import { type NoteAt, type Notes, placeNotes, soleAnchors, unlink } from "./notes.ts";
import type { Section } from "./section-builder.ts";
import { spellingOf } from "./spelling.ts";
import { type Score, type Summary, summaryOf } from "./summary.ts";
import { type Entry, entriesOf } from "./table-of-contents.ts";

/** What the document templates are given. */
export interface DocumentView {
  language: string;
  /** The language of the plan's texts with its country, for spelling: "bg-BG". */
  spelling: string;
  title: string;
  organization?: string;
  facts?: Fact[];
  /** How many errors the plan has, in words. */
  notice?: string;
  /** The brand's color as the plan names it: each format sees to it that it can be read. */
  accent?: string;
  /** The logo as a data: address. */
  logo?: string;
  words: Teller["words"];
  /** The plan on one page, for those who decide on it. */
  summary?: Summary;
  /** People, objectives, strategy and technology in one line. */
  post?: PostStep[];
  /** Whether it has enough parts to need a list of them. */
  contents: boolean;
  sections: SectionView[];
  /** What is said beside the things of the plan, by their anchors. */
  notes?: Notes;
}

interface PostStep {
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
  entries?: Entry[];
  /** The section's template, without the folder of the format. */
  template: string;
  view: Record<string, unknown>;
}

/** The parts of a document by which one may be asked for alone: the page in front, and every section. */
export const documentParts: readonly string[] = ["summary", ...partNames];

const modules = import.meta.glob<Section>("../sections/*.ts", { eager: true, import: "default" });

/** What a document says besides the plan. */
export interface Facing {
  errors: number;
  /** The logo as a data: address. */
  logo?: string;
  notes?: readonly NoteAt[];
  /** How well the plan does by the linter. */
  score?: Score;
  /** Some of `documentParts`; without them, the document is whole. */
  only?: readonly string[];
  /** For whom it is made: the plan has been cut to what they may read. */
  audience?: Audience;
}

/** Says a plan in the parts of a document, in the order of the format; empty sections are left out. */
export function documentOf(sections: Sections, tell: Teller, facing: Facing): DocumentView {
  const { errors, logo, notes, score, only, audience } = facing;
  placeAnchors(sections);
  const { words } = tell;
  const asked = partNames.filter((id) => !only || only.includes(id));
  const views = asked.flatMap((id) => sectionView(id, sections, tell, audience) ?? []);
  const summary =
    !only || only.includes("summary")
      ? summaryOf(sections, tell, audience === "public" ? undefined : score)
      : undefined;
  const alone = asked.length === 1 && !summary ? asked[0] : undefined;
  const printed = soleAnchors(views);
  const post = only ? undefined : postChain(sections, tell);
  unlink([summary, post, views], printed);
  return {
    language: tell.speech.language,
    spelling: spellingOf(sections.plan.language ?? tell.speech.language),
    ...titles(sections, alone, tell),
    facts: coverFacts(sections, alone, audience, tell),
    notice: errors > 0 && audience !== "public" ? tell.count(words.notice, errors) : undefined,
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
function titles({ plan }: Sections, alone: PartName | undefined, tell: Teller) {
  const { words } = tell;
  const title = plan.title ?? plan.organization ?? words.untitled;
  if (alone) return { title: `${titleOf(alone, tell)} – ${plan.organization ?? title}` };
  return { title, organization: plan.title ? plan.organization : undefined };
}

/** The crisis manual has a version of its own: beside one part, what is said of the whole plan would mislead. */
function coverFacts(
  { plan }: Sections,
  alone: PartName | undefined,
  audience: Audience | undefined,
  tell: Teller,
) {
  const { labels } = tell;
  const period = [labels.period, tell.period(plan.period?.start, plan.period?.end)] as const;
  const reader = [labels.audience, tell.value("audience", audience)] as const;
  if (alone) return factsOf(period, reader);
  return factsOf(
    period,
    [labels.status, tell.value("status", plan.status)],
    [labels.version, plan.version],
    [
      labels.approval,
      [tell.person(plan.approval?.by), tell.date(plan.approval?.on)].filter(Boolean).join(", "),
    ],
    reader,
  );
}

function titleOf(id: PartName, { words }: Teller): string {
  return id === "matrix" ? words.matrix.title : words.sections[id];
}

function sectionView(
  id: PartName,
  sections: Sections,
  tell: Teller,
  audience: Audience | undefined,
): SectionView | undefined {
  const say = modules[`../sections/${id}.ts`];
  const view = say?.(sections, tell, audience);
  if (!view || isBlank(view)) return undefined;
  const title = titleOf(id, tell);
  return { id, anchor: id, title, entries: entriesOf(view), template: `sections/${id}`, view };
}

/** Forrester's four steps: each is chosen for the one before it. */
function postChain(
  { people, objectives, strategy, technology }: Sections,
  tell: Teller,
): PostStep[] | undefined {
  const { sections: titles, post: questions } = tell.words;
  const steps: PostStep[] = [
    {
      letter: "P",
      title: titles.people,
      question: questions.people,
      names: true,
      items: (people.audiences ?? []).map((audience) => itemOf(audience, audience.name)),
    },
    {
      letter: "O",
      title: titles.objectives,
      question: questions.objectives,
      names: false,
      items: objectives.map((objective) => itemOf(objective, objective.statement)),
    },
    {
      letter: "S",
      title: titles.strategy,
      question: questions.strategy,
      names: true,
      items: (strategy.channels ?? []).map((channel) => itemOf(channel, tell.channel(channel))),
    },
    {
      letter: "T",
      title: titles.technology,
      question: questions.technology,
      names: true,
      items: (technology.tools ?? []).map((tool) => itemOf(tool, tool.name)),
    },
  ];
  return steps.some(({ items }) => items.length > 0) ? steps : undefined;
}

function itemOf(thing: object, text: string) {
  return { text, at: anchorOf(thing) };
}
