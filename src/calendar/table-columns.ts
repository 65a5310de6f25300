import stringWidth from "string-width";
import { mapTexts } from "../plan/map-texts.ts";
import { visible } from "../platform/escape-controls.ts";
import type { Entry } from "./calendar-entry.ts";
import type { CalendarContent } from "./calendar-format.ts";

/** What stands in the columns of a post or a free slot, in their order. */
export interface Cells {
  channel: string;
  format: string;
  text: string;
  status: string;
  pillar: string;
}

/** How wide each column is; one that is 0 is left out, as there is nothing in it or no room for it. */
export type Columns = Readonly<Record<keyof Cells, number>>;

/** Between two columns. */
export const GAP = 2;

/** Less of a text says nothing. */
const LEAST_TEXT = 24;
const LEAST_CHANNEL = 12;
/** Where even that has no room, the line is too long. */
const NO_TEXT = 8;
const MOST_PILLAR = 26;

/** The columns for these entries in a room so wide; the text gets what the others leave. */
export function columnsIn(
  room: number,
  content: Pick<CalendarContent, "entries" | "tell" | "words">,
): Columns {
  const cells = content.entries
    .filter(({ occurrence }) => occurrence)
    .map((entry) => cellsOf(entry, content));
  const widest = (column: keyof Cells): number =>
    cells.reduce((width, cell) => Math.max(width, stringWidth(cell[column])), 0);
  const columns = {
    channel: widest("channel"),
    format: widest("format"),
    text: 0,
    status: widest("status"),
    pillar: Math.min(widest("pillar"), MOST_PILLAR),
  };
  const text = widest("text");
  const least = Math.min(text, LEAST_TEXT);
  const left = (): number => room - wholeOf({ ...columns, text: 0 }) - GAP;
  if (left() < least) columns.pillar = 0;
  if (left() < least) columns.format = 0;
  if (left() < least)
    columns.channel = Math.max(columns.channel - (least - left()), Math.min(columns.channel, LEAST_CHANNEL));
  // A free slot says what it is for in its text where that has no column.
  columns.text = columns.pillar > 0 ? Math.min(text, left()) : Math.max(left(), NO_TEXT);
  return columns;
}

/** The width of all the columns together. */
function wholeOf(columns: Columns): number {
  const widths = Object.values(columns).filter((width) => width > 0);
  return widths.reduce((sum, width) => sum + width + GAP, -GAP);
}

/** What the columns say of an entry that is a post or a slot, with all that could control a terminal as escapes. */
export function cellsOf(
  { kind, occurrence }: Entry,
  { tell, words }: Pick<CalendarContent, "tell" | "words">,
): Cells {
  const { post, channel, format = "", pillar } = occurrence ?? {};
  const line = post?.text?.trim().split(/\r\n?|\n/)[0];
  const cells = {
    channel: tell.name("channel", channel) ?? "",
    format,
    text: kind === "slot" ? words.free : (line ?? post?.id ?? ""),
    status: tell.value("post", post?.status) ?? "",
    pillar: tell.name("pillar", pillar) ?? "",
  };
  return mapTexts(cells, visible);
}

/** A text with blanks behind it. */
export function pad(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - stringWidth(text)));
}

/** A text that is no wider, with a sign where something is missing. */
export function cut(text: string, width: number): string {
  if (stringWidth(text) <= width) return text;
  let short = "";
  for (const sign of text) {
    if (stringWidth(short + sign) > width - 1) break;
    short += sign;
  }
  return `${short.trimEnd()}…`;
}
