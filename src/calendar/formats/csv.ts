import type { Entry } from "../calendar-entry.ts";
import type { CalendarContent, CalendarFormat } from "../calendar-format.ts";
import { csvOf } from "../csv.ts";

/** The head of the last column, by which our own tables are known; the plan's language names the others. */
const KEY = "smplan";

/** Everything in the calendar as a table for spreadsheets. */
const csv: CalendarFormat = {
  extension: "csv",
  about: "a table for spreadsheets",
  made: (content) => /^[^\n]*,smplan\r\n/.test(new TextDecoder().decode(content.subarray(0, 2000))),
  write(content) {
    const { labels } = content.tell;
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
      KEY,
    ];
    const rows = content.entries.map((entry) => rowOf(entry, content));
    return { text: csvOf([head, ...rows], { spreadsheet: true }), problems: [] };
  },
};

export default csv;

function rowOf(entry: Entry, { tell, words }: CalendarContent): string[] {
  const { date, time, end, kind, title, occurrence, key } = entry;
  const { post, channel, format, pillar } = occurrence ?? {};
  const cells = [
    date,
    time,
    end,
    words.kinds[kind],
    tell.name("channel", channel),
    format,
    tell.name("pillar", pillar),
    tell.value("post", post?.status),
    occurrence ? post?.text?.trim() : title,
    post?.link,
    post?.hashtags?.map((tag) => `#${tag}`).join(" "),
    post?.media?.map(({ file }) => file).join(", "),
    tell.name("campaign", post?.campaign),
    tell.person(entry.owner ?? post?.owner),
    key,
  ];
  return cells.map((cell) => cell ?? "");
}
