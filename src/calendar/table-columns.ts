import stringWidth from "string-width";
import { mapTexts } from "../plan/map-texts.ts";
import { escapeControls } from "../platform/escape-controls.ts";
import type { CalendarEntry } from "./calendar-entry.ts";
import type { CalendarContent } from "./calendar-format.ts";

/** What stands in the columns of a post or a free slot, in their order. */
export interface CalendarCells {
  channel: string;
  format: string;
  text: string;
  status: string;
  pillar: string;
}

/** How wide each column is; one that is 0 is left out, as there is nothing in it or no room for it. */
export type CalendarColumnWidths = Readonly<Record<keyof CalendarCells, number>>;

/** Between two columns. */
export const COLUMN_GAP = 2;

/** Less of a text says nothing. */
const MIN_TEXT_WIDTH = 24;
const MIN_CHANNEL_WIDTH = 12;
/** Where even that has no room, the line is too long. */
const NARROW_TEXT_WIDTH = 8;
const MAX_PILLAR_WIDTH = 26;

/** The columns for these entries in a room so wide; the text gets what the others leave. */
export function fitColumns(
  lineWidth: number,
  content: Pick<CalendarContent, "entries" | "formatter" | "words">,
): CalendarColumnWidths {
  const cells = content.entries
    .filter(({ occurrence }) => occurrence)
    .map((entry) => calendarCells(entry, content));
  const widest = (column: keyof CalendarCells): number =>
    cells.reduce((width, cell) => Math.max(width, stringWidth(cell[column])), 0);
  const columns = {
    channel: widest("channel"),
    format: widest("format"),
    text: 0,
    status: widest("status"),
    pillar: Math.min(widest("pillar"), MAX_PILLAR_WIDTH),
  };
  const text = widest("text");
  const least = Math.min(text, MIN_TEXT_WIDTH);
  const left = (): number => lineWidth - totalWidth({ ...columns, text: 0 }) - COLUMN_GAP;
  if (left() < least) columns.pillar = 0;
  if (left() < least) columns.format = 0;
  if (left() < least)
    columns.channel = Math.max(
      columns.channel - (least - left()),
      Math.min(columns.channel, MIN_CHANNEL_WIDTH),
    );
  // A free slot says what it is for in its text where that has no column.
  columns.text = columns.pillar > 0 ? Math.min(text, left()) : Math.max(left(), NARROW_TEXT_WIDTH);
  return columns;
}

/** The width of all the columns together. */
function totalWidth(columns: CalendarColumnWidths): number {
  const widths = Object.values(columns).filter((width) => width > 0);
  return widths.reduce((sum, width) => sum + width + COLUMN_GAP, -COLUMN_GAP);
}

/** What the columns say of an entry that is a post or a slot, with all that could control a terminal as escapes. */
export function calendarCells(
  { kind, occurrence }: CalendarEntry,
  { formatter, words }: Pick<CalendarContent, "formatter" | "words">,
): CalendarCells {
  const { post, channel, format = "", pillar } = occurrence ?? {};
  const line = post?.text?.trim().split(/\r\n?|\n/)[0];
  const cells = {
    channel: formatter.name("channel", channel) ?? "",
    format,
    text: kind === "slot" ? words.free : (line ?? post?.id ?? ""),
    status: formatter.value("post", post?.status) ?? "",
    pillar: formatter.name("pillar", pillar) ?? "",
  };
  return mapTexts(cells, escapeControls);
}

/** A text with blanks behind it. */
export function padToWidth(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - stringWidth(text)));
}

/** A text that is no wider, with a sign where something is missing. */
export function truncateToWidth(text: string, width: number): string {
  if (stringWidth(text) <= width) return text;
  let short = "";
  for (const sign of text) {
    if (stringWidth(short + sign) > width - 1) break;
    short += sign;
  }
  return `${short.trimEnd()}…`;
}
