import type { PlanFormatter } from "../../formatting/plan-formatter.ts";
import { anchorOf } from "../../plan/anchors.ts";
import { objectivesOf } from "../../plan/kpis.ts";
import type { Sections } from "../../plan/sections.ts";
import type { SectionBuilder } from "../model/section-builder.ts";

/** An entity that serves objectives: one row of the matrix. */
interface MatrixRow {
  name: string;
  /** The anchor of its main place. */
  at?: string;
  /** Whether it serves each objective, in the order of the columns. */
  cells: boolean[];
  /** A text that says that it serves no objective; missing if it serves one. */
  hole?: string;
}

/** Entities of one kind, and their number for each objective. */
interface MatrixGroup {
  kind: "kpis" | "channels" | "audiences" | "actions";
  label: string;
  /**
   * The number of entities for each objective. If there are none, `hole` is true and `text` is a word such as
   * "none".
   */
  counts: { text: string; hole: boolean }[];
  rows: MatrixRow[];
}

/** A matrix with objectives in columns and the entities that serve them in rows. */
export interface ObjectiveMatrix {
  caption: string;
  /** A sentence that says how many places are empty. `hole` is true if there is at least one. */
  verdict: { text: string; hole: boolean };
  /** The header of the first column, which says what the columns are. */
  corner: string;
  /** The objectives, in the order of the plan. */
  columns: { text: string; at?: string }[];
  /** The text for a cell that is true. */
  yes: string;
  groups: MatrixGroup[];
}

/** An entity that can serve objectives. */
interface Contributor {
  entity: object;
  name: string;
  serves: readonly string[];
}

/**
 * The number of cells up to which the matrix is rendered. A larger one does not fit on a page and needs too
 * much memory.
 */
const MAX_CELLS = 20_000;

/**
 * Returns which KPIs measure each objective, which channels and actions serve it, and which audiences it
 * addresses. Missing relations are shown in both directions.
 */
const matrix = ((sections, formatter, audience) => {
  const { objectives } = sections;
  const { matrix: words } = formatter.words;
  // The public does not get to see gaps. In a filtered plan, some gaps only result from the filter.
  if (objectives.length === 0 || audience === "public") return {};
  const ids = objectives.map(({ id }) => id);
  const allContributors = contributorGroups(sections, formatter);
  const rows = allContributors.reduce((sum, group) => sum + group.contributors.length, 0);
  if (rows * objectives.length > MAX_CELLS) return {};
  const groups = allContributors
    .filter((group) => group.contributors.length > 0 || audience === undefined)
    .map((group) => matrixGroup(group, ids, formatter));
  const holes = groups.reduce(
    (sum, { counts, rows }) =>
      sum + counts.filter(({ hole }) => hole).length + rows.filter(({ hole }) => hole !== undefined).length,
    0,
  );
  const objectiveMatrix: ObjectiveMatrix = {
    caption: formatter.labels.matrix,
    verdict: { text: holes > 0 ? words.holes({ count: holes }) : words.whole, hole: holes > 0 },
    corner: formatter.labels.objectives,
    columns: objectives.map((objective) => ({ text: objective.statement, at: anchorOf(objective) })),
    yes: formatter.words.yes,
    groups,
  };
  return { matrix: objectiveMatrix };
}) satisfies SectionBuilder;

export default matrix;

interface ContributorGroup extends Pick<MatrixGroup, "kind" | "label"> {
  contributors: Contributor[];
}

function contributorGroups(
  { kpis, strategy, people, objectives }: Sections,
  formatter: PlanFormatter,
): ContributorGroup[] {
  const { labels } = formatter;
  const { channels = [], actions = [] } = strategy;
  return [
    {
      kind: "kpis",
      label: labels.kpis,
      contributors: kpis.map((kpi) => ({ entity: kpi, name: kpi.name, serves: objectivesOf(kpi) })),
    },
    {
      kind: "channels",
      label: labels.channels,
      contributors: channels.map((channel) => ({
        entity: channel,
        name: formatter.channel(channel),
        serves: channel.objectives ?? [],
      })),
    },
    {
      kind: "audiences",
      label: labels.audiences,
      contributors: (people.audiences ?? []).map((audience) => ({
        entity: audience,
        name: audience.name,
        serves: objectives.filter((one) => one.audiences?.includes(audience.id)).map(({ id }) => id),
      })),
    },
    {
      kind: "actions",
      label: labels.actions,
      contributors: actions.map((action) => ({
        entity: action,
        name: action.description,
        serves: action.objectives ?? [],
      })),
    },
  ];
}

function matrixGroup(
  { kind, label, contributors }: ContributorGroup,
  objectives: readonly string[],
  formatter: PlanFormatter,
): MatrixGroup {
  const { matrix: words } = formatter.words;
  const rows = contributors.map(({ entity, name, serves }): MatrixRow => {
    const cells = objectives.map((id) => serves.includes(id));
    return { name, at: anchorOf(entity), cells, hole: cells.includes(true) ? undefined : words.noObjective };
  });
  const counts = objectives.map((_, column) => {
    const count = rows.filter(({ cells }) => cells[column]).length;
    return { text: count > 0 ? (formatter.number(count) ?? "") : words.none, hole: count === 0 };
  });
  return { kind, label, counts, rows };
}
