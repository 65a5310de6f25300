import type { CalendarEntry } from "../calendar-entry.ts";
import type { CalendarContent, CalendarFormat } from "../calendar-format.ts";
import { formatCsv } from "../csv.ts";

/** The head of the last column, by which our own tables are known; the plan's language names the others. */
const KEY_COLUMN = "smplan";

/** Everything in the calendar as a table for spreadsheets. */
const csv: CalendarFormat = {
  extension: "csv",
  description: "a table for spreadsheets",
  isOwnOutput: (content) => /^[^\n]*,smplan\r\n/.test(new TextDecoder().decode(content.subarray(0, 2000))),
  render(content) {
    const { labels } = content.formatter;
    const head = [
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
    return { text: formatCsv([head, ...rows], { spreadsheet: true }), problems: [] };
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
    format,
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
