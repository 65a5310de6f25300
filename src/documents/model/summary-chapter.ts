import type { Messages } from "../../generated/messages.ts";
import { factsOf, tableOf } from "./cells.ts";
import type { Chapter, DocumentBlock } from "./chapter.ts";
import type { Summary } from "./summary.ts";

/**
 * Returns the plan on one page as a chapter, for formats without templates. It has no headings, so that it
 * fits on a page.
 */
export function summaryChapter(summary: Summary, words: Messages["documents"]): Chapter {
  const { labels } = words;
  const { facts = [], next = [], objectives, channels, budget, kpis, states, campaigns, score } = summary;
  const tables = [
    tableOf(
      words.sections.objectives,
      objectives,
      [labels.objective, ({ at, statement }) => ({ text: statement, at })],
      [labels.kind, ({ priority, kind }) => [priority, kind].filter(Boolean).join(", ")],
      [labels.date, ({ due }) => due],
    ),
    tableOf(
      labels.channels,
      channels,
      [labels.channel, ({ at, name }) => ({ text: name, at })],
      [labels.frequency, ({ frequency }) => frequency],
      [labels.audiences, ({ audiences }) => audiences.join(", ")],
    ),
    tableOf(
      words.sections.kpis,
      kpis,
      [labels.kpi, ({ at, name }) => ({ text: name, at })],
      [labels.baseline, ({ baseline }) => baseline],
      [labels.target, ({ target, due }) => [target, due].filter(Boolean).join(" ")],
      [words.summary.reading, ({ measured, reading }) => (measured ? reading : undefined)],
      [words.summary.state, ({ state, stateText }) => ({ text: stateText, tone: state })],
    ),
    tableOf(
      words.sections.budget,
      budget?.categories,
      [words.sections.budget, ({ name }) => name],
      [labels.amount, ({ amount }) => amount],
      [labels.share, ({ share }) => share],
    ),
    tableOf(
      words.sections.campaigns,
      campaigns,
      [labels.campaign, ({ at, name }) => ({ text: name, at })],
      [labels.period, ({ period }) => period],
    ),
  ];
  const about = [
    ...facts,
    ...next,
    ...(factsOf(
      [labels.kpis, states.map(({ text, count }) => `${text}: ${count}`)],
      [words.sections.budget, [budget?.total, budget?.more].filter(Boolean).join(", ")],
      [score?.label ?? "", score && `${score.text} (${score.findings}). ${score.note}`],
    ) ?? []),
  ];
  const blocks: DocumentBlock[] = [
    ...(about.length > 0 ? [{ kind: "facts", facts: about } as const] : []),
    ...tables.flatMap((table) => (table ? [{ kind: "table", table } as const] : [])),
  ];
  return { anchor: "summary", title: summary.title, blocks };
}
