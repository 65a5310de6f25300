import { placeAnchors } from "../plan/anchors.ts";
import { isBlank } from "../plan/blank.ts";
import { type SectionName, type Sections, sectionNames } from "../plan/sections.ts";
import { type NoteAt, type Notes, placeNotes, soleAnchors } from "./notes.ts";
import { type Fact, factsOf } from "./parts.ts";
import type { Section } from "./section.ts";
import { type Score, type Summary, summaryOf } from "./summary.ts";
import type { Teller } from "./teller.ts";

/** What the document templates are given. */
export interface DocumentView {
  language: string;
  title: string;
  organization?: string;
  facts?: Fact[];
  /** How many errors the plan has, in words. */
  notice?: string;
  /** The brand's color, which decorates and never carries text. */
  accent?: string;
  /** The logo as a data: address. */
  logo?: string;
  words: Teller["words"];
  /** The plan on one page, for those who decide on it. */
  summary?: Summary;
  /** People, objectives, strategy and technology in one line. */
  post?: PostStep[];
  sections: SectionView[];
  /** What is said beside the things of the plan, by their anchors. */
  notes?: Notes;
}

interface PostStep {
  letter: string;
  title: string;
  items: string[];
}

interface SectionView {
  id: SectionName;
  /** The same as `id`: where notes on the section as a whole are printed. */
  anchor: string;
  title: string;
  /** The section's template, without the folder of the format. */
  template: string;
  view: Record<string, unknown>;
}

const modules = import.meta.glob<Section>("./sections/*.ts", { eager: true, import: "default" });

/** What a document says besides the plan. */
export interface Facing {
  errors: number;
  /** The logo as a data: address. */
  logo?: string;
  notes?: readonly NoteAt[];
  /** How well the plan does by the linter. */
  score?: Score;
}

/** Says a plan in the parts of a document, in the order of the format; empty sections are left out. */
export function documentOf(
  sections: Sections,
  tell: Teller,
  { errors, logo, notes, score }: Facing,
): DocumentView {
  placeAnchors(sections);
  const { plan } = sections;
  const { words, labels } = tell;
  const views = sectionNames.flatMap((id) => sectionView(id, sections, tell) ?? []);
  return {
    language: tell.speech.language,
    title: plan.title ?? plan.organization ?? words.untitled,
    organization: plan.title ? plan.organization : undefined,
    facts: factsOf(
      [labels.period, tell.period(plan.period?.start, plan.period?.end)],
      [labels.status, tell.value("status", plan.status)],
      [labels.version, plan.version],
      [
        labels.approval,
        [tell.person(plan.approval?.by), tell.date(plan.approval?.on)].filter(Boolean).join(", "),
      ],
    ),
    notice: errors > 0 ? tell.count(words.notice, errors) : undefined,
    accent: plan.brand?.color,
    logo,
    words,
    summary: summaryOf(sections, tell, score),
    post: postChain(sections, tell),
    sections: views,
    notes: placeNotes(notes, soleAnchors(views)),
  };
}

function sectionView(id: SectionName, sections: Sections, tell: Teller): SectionView | undefined {
  const say = modules[`./sections/${id}.ts`];
  const view = say?.(sections, tell);
  if (!view || isBlank(view)) return undefined;
  return { id, anchor: id, title: tell.words.sections[id], template: `sections/${id}`, view };
}

/** Forrester's four steps: each is chosen for the one before it. */
function postChain(
  { people, objectives, strategy, technology }: Sections,
  tell: Teller,
): PostStep[] | undefined {
  const { sections: titles } = tell.words;
  const steps = [
    { letter: "P", title: titles.people, items: (people.audiences ?? []).map(({ name }) => name) },
    { letter: "O", title: titles.objectives, items: objectives.map(({ statement }) => statement) },
    {
      letter: "S",
      title: titles.strategy,
      items: (strategy.channels ?? []).map((channel) => tell.channel(channel)),
    },
    { letter: "T", title: titles.technology, items: (technology.tools ?? []).map(({ name }) => name) },
  ];
  return steps.some(({ items }) => items.length > 0) ? steps : undefined;
}
