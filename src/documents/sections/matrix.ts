import type { Teller } from "../../formatting/plan-formatter.ts";
import { anchorOf } from "../../plan/anchors.ts";
import { objectivesOf } from "../../plan/kpis.ts";
import type { Sections } from "../../plan/sections.ts";
import type { Section } from "../model/section-builder.ts";

/** What serves objectives: one row of the matrix. */
interface Row {
  name: string;
  /** The anchor of its main place. */
  at?: string;
  /** For each objective, whether it serves it. */
  cells: boolean[];
  /** What is said where it serves none. */
  hole?: string;
}

/** Things of one kind, and what each objective has of them. */
interface Group {
  kind: "kpis" | "channels" | "audiences" | "actions";
  label: string;
  /** For each objective how many there are, or that there is none. */
  counts: { text: string; hole: boolean }[];
  rows: Row[];
}

/** Objectives in columns, what serves them in rows. */
export interface Matrix {
  caption: string;
  /** How many holes there are, or that there is none. */
  verdict: { text: string; hole: boolean };
  /** What the columns are. */
  corner: string;
  columns: { text: string; at?: string }[];
  yes: string;
  groups: Group[];
}

/** A thing before it is put beside the objectives. */
interface Server {
  thing: object;
  name: string;
  serves: readonly string[];
}

/** A larger table fits on no page, and takes memory for each of its cells; the document goes without it. */
const MAX_CELLS = 20_000;

/**
 * Which KPIs measure each objective, which channels and actions serve it, and whom it is for. What is missing is said,
 * in both directions.
 */
const matrix = ((sections, tell, audience) => {
  const { objectives } = sections;
  const { matrix: words } = tell.words;
  // What holes a plan has is not for the public, and of a plan that was cut some holes are none.
  if (objectives.length === 0 || audience === "public") return {};
  const ids = objectives.map(({ id }) => id);
  const servers = serversOf(sections, tell);
  const rows = servers.reduce((sum, group) => sum + group.servers.length, 0);
  if (rows * objectives.length > MAX_CELLS) return {};
  const groups = servers
    .filter((group) => group.servers.length > 0 || audience === undefined)
    .map((group) => groupOf(group, ids, tell));
  const holes = groups.reduce(
    (sum, { counts, rows }) =>
      sum + counts.filter(({ hole }) => hole).length + rows.filter(({ hole }) => hole !== undefined).length,
    0,
  );
  const told: Matrix = {
    caption: tell.labels.matrix,
    verdict: { text: holes > 0 ? tell.count(words.holes, holes) : words.whole, hole: holes > 0 },
    corner: tell.labels.objectives,
    columns: objectives.map((objective) => ({ text: objective.statement, at: anchorOf(objective) })),
    yes: tell.words.yes,
    groups,
  };
  return { matrix: told };
}) satisfies Section;

export default matrix;

interface Servers extends Pick<Group, "kind" | "label"> {
  servers: Server[];
}

function serversOf({ kpis, strategy, people, objectives }: Sections, tell: Teller): Servers[] {
  const { labels } = tell;
  const { channels = [], actions = [] } = strategy;
  return [
    {
      kind: "kpis",
      label: labels.kpis,
      servers: kpis.map((kpi) => ({ thing: kpi, name: kpi.name, serves: objectivesOf(kpi) })),
    },
    {
      kind: "channels",
      label: labels.channels,
      servers: channels.map((channel) => ({
        thing: channel,
        name: tell.channel(channel),
        serves: channel.objectives ?? [],
      })),
    },
    {
      kind: "audiences",
      label: labels.audiences,
      servers: (people.audiences ?? []).map((audience) => ({
        thing: audience,
        name: audience.name,
        serves: objectives.filter((one) => one.audiences?.includes(audience.id)).map(({ id }) => id),
      })),
    },
    {
      kind: "actions",
      label: labels.actions,
      servers: actions.map((action) => ({
        thing: action,
        name: action.description,
        serves: action.objectives ?? [],
      })),
    },
  ];
}

function groupOf({ kind, label, servers }: Servers, objectives: readonly string[], tell: Teller): Group {
  const { matrix: words } = tell.words;
  const rows = servers.map(({ thing, name, serves }): Row => {
    const cells = objectives.map((id) => serves.includes(id));
    return { name, at: anchorOf(thing), cells, hole: cells.includes(true) ? undefined : words.noObjective };
  });
  const counts = objectives.map((_, column) => {
    const count = rows.filter(({ cells }) => cells[column]).length;
    return { text: count > 0 ? (tell.number(count) ?? "") : words.none, hole: count === 0 };
  });
  return { kind, label, counts, rows };
}
