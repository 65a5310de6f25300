import type { CalendarEntry } from "../calendar-entry.ts";
import type { CalendarContent, CalendarFormat } from "../calendar-format.ts";
import { formatCsv } from "../csv.ts";

/**
 * The header of the last column. It identifies our own files, because the other headers depend on the
 * language.
 */
const KEY_COLUMN = "smplan";

/** The whole calendar as a CSV file for spreadsheets. */
const csv: CalendarFormat = {
  extension: "csv",
  description: "a table for spreadsheets",
  isOwnOutput: (content) => /^[^\n]*,smplan\r\n/.test(new TextDecoder().decode(content.subarray(0, 2000))),
  render(content) {
    const { labels } = content.formatter;
    const header = [
      labels.date,
      labels.time,
      labels.end,
      labels.kind,
      labels.channel,
      labels.format,
      labels.pillar,
      labels.status,
      labels.text,
      labels.link,
      labels.hashtags,
      labels.media,
      labels.campaign,
      labels.owner,
      KEY_COLUMN,
    ];
    const rows = content.entries.map((entry) => csvRow(entry, content));
    return { text: formatCsv([header, ...rows], { spreadsheet: true }), problems: [] };
  },
};

export default csv;

function csvRow(entry: CalendarEntry, { formatter, words }: CalendarContent): string[] {
  const { date, time, end, kind, title, occurrence, key } = entry;
  const { post, channel, format, pillar } = occurrence ?? {};
  const cells = [
    date,
    time,
    end,
    words.kinds[kind],
    formatter.name("channel", channel),
    formatter.value("format", format),
    formatter.name("pillar", pillar),
    formatter.value("post", post?.status),
    occurrence ? post?.text?.trim() : title,
    post?.link,
    post?.hashtags?.map((tag) => `#${tag}`).join(" "),
    post?.media?.map(({ file }) => file).join(", "),
    formatter.name("campaign", post?.campaign),
    formatter.person(entry.owner ?? post?.owner),
    key,
  ];
  return cells.map((cell) => cell ?? "");
}
