import type { DocumentView, PartName } from "../../model/document-view.ts";
import { type SectionViews, sectionViews } from "../../model/section-views.ts";
import { callDiagram } from "./call-diagram.ts";
import { chainDiagram } from "./chain-diagram.ts";
import { ganttDiagram } from "./gantt-diagram.ts";
import { pieDiagram } from "./pie-diagram.ts";

/** Returns the diagrams of the sections that have one, from the sections' data. */
function sectionDiagrams(
  { matrix, campaigns, budget, crisis }: Partial<SectionViews>,
  words: DocumentView["words"],
): Partial<Record<PartName, string>> {
  const timeline = campaigns?.timeline?.chart;
  const costs = budget?.byCategory?.chart;
  return {
    matrix: matrix?.matrix && chainDiagram(matrix.matrix),
    campaigns: timeline?.kind === "timeline" ? ganttDiagram(timeline) : undefined,
    budget: costs?.kind === "bars" ? pieDiagram(costs) : undefined,
    crisis: crisis?.calls && callDiagram(crisis.calls, words),
  };
}

/**
 * Returns a document with a `diagram` in the sections that have one: the source of a Mermaid diagram, which
 * GitHub and GitLab draw. The tables of the section have the same information.
 */
export function withDiagrams(view: DocumentView): DocumentView {
  const diagrams = sectionDiagrams(sectionViews(view), view.words);
  return {
    ...view,
    sections: view.sections.map((section) => {
      const diagram = diagrams[section.id];
      return diagram === undefined ? section : { ...section, view: { ...section.view, diagram } };
    }),
  };
}
