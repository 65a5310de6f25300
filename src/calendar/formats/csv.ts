import { csvOf } from "../csv.ts";
import type { CalendarFormat } from "../format.ts";

/** The first columns of our own table; the plan's language gives the others their names. */
const KEY = "smplan";

/** Everything in the calendar as a table for spreadsheets. */
const csv: CalendarFormat = {
  extension: "csv",
  about: "a table for spreadsheets",
  made: (content) => new TextDecoder().decode(content.subarray(0, 200)).includes(`,${KEY}\r\n`),
  write({ entries, tell }) {
    const { labels } = tell;
    const head = [
      labels.date,
      labels.time,
      labels.kind,
      labels.name,
      labels.channel,
      labels.format,
      labels.pillar,
    ];
    const rows = entries.map(({ key, date, time = "", kind, title, occurrence, details }) => [
      date,
      time,
      kind,
      title,
      tell.name("channel", occurrence?.channel) ?? "",
      occurrence?.format ?? "",
      tell.name("pillar", occurrence?.pillar) ?? "",
      details.join("\n"),
      key,
    ]);
    const text = csvOf([[...head, labels.description, KEY], ...rows], { spreadsheet: true });
    return { text, problems: [] };
  },
};

export default csv;
