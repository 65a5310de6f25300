import type { CallTree } from "../crisis/calls.ts";
import type { DocumentView } from "../document.ts";
import type { Figure } from "../parts.ts";
import type { Matrix } from "../sections/matrix.ts";
import { callsOf } from "./calls.ts";
import { chainOf } from "./chain.ts";
import { ganttOf } from "./gantt.ts";
import { pieOf } from "./pie.ts";

type Words = DocumentView["words"];

/** What is drawn of a section, from what the section says. */
const drawn: Record<string, (view: never, words: Words) => string | undefined> = {
  matrix: ({ matrix }: { matrix?: Matrix }) => matrix && chainOf(matrix),
  campaigns: ({ timeline }: { timeline?: Figure }) =>
    timeline?.chart.kind === "timeline" ? ganttOf(timeline.chart) : undefined,
  budget: ({ byCategory }: { byCategory?: Figure }) =>
    byCategory?.chart.kind === "bars" ? pieOf(byCategory.chart) : undefined,
  crisis: ({ calls }: { calls?: CallTree }, words) => calls && callsOf(calls, words),
};

/**
 * A document with a `diagram` in the sections that have one: the source of a Mermaid diagram, as GitHub and GitLab draw
 * it. What it shows stands in the section's tables too.
 */
export function withDiagrams(view: DocumentView): DocumentView {
  return {
    ...view,
    sections: view.sections.map((section) => {
      const diagram = drawn[section.id]?.(section.view as never, view.words);
      return diagram === undefined ? section : { ...section, view: { ...section.view, diagram } };
    }),
  };
}
