import stringWidth from "fast-string-width";
import { mapTexts } from "../plan/map-texts.ts";
import { escapeControls } from "../platform/escape-controls.ts";
import type { CalendarEntry } from "./calendar-entry.ts";
import type { CalendarContent } from "./calendar-format.ts";

/** The cells of a post or an open slot, in the order of the columns. */
export interface CalendarCells {
  channel: string;
  format: string;
  text: string;
  status: string;
  pillar: string;
}

/** The width of each column; a column of width 0 is left out, because it is empty or does not fit. */
export type CalendarColumnWidths = Readonly<Record<keyof CalendarCells, number>>;

/** The number of spaces between two columns. */
export const COLUMN_GAP = 2;

/** The preferred minimum; a shorter text cannot be understood. */
const MIN_TEXT_WIDTH = 24;
const MIN_CHANNEL_WIDTH = 12;
/** The minimum in a narrow terminal; lines may then be too long. */
const NARROW_TEXT_WIDTH = 8;
const MAX_PILLAR_WIDTH = 26;

/**
 * Returns the column widths for entries in a line of a given width; the text column gets the remaining width.
 */
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
  const minTextWidth = Math.min(text, MIN_TEXT_WIDTH);
  const remaining = (): number => lineWidth - totalWidth({ ...columns, text: 0 }) - COLUMN_GAP;
  if (remaining() < minTextWidth) columns.pillar = 0;
  if (remaining() < minTextWidth) columns.format = 0;
  if (remaining() < minTextWidth)
    columns.channel = Math.max(
      columns.channel - (minTextWidth - remaining()),
      Math.min(columns.channel, MIN_CHANNEL_WIDTH),
    );
  // Without a pillar column, the text of an open slot also contains its pillar, so it gets all remaining
  // columns.
  columns.text = columns.pillar > 0 ? Math.min(text, remaining()) : Math.max(remaining(), NARROW_TEXT_WIDTH);
  return columns;
}

/** Returns the total width of all columns, including gaps. */
function totalWidth(columns: CalendarColumnWidths): number {
  const widths = Object.values(columns).filter((width) => width > 0);
  return widths.reduce((sum, width) => sum + width + COLUMN_GAP, -COLUMN_GAP);
}

/** Returns the cells of a post or a slot, with control characters escaped for the terminal. */
export function calendarCells(
  { kind, occurrence }: CalendarEntry,
  { formatter, words }: Pick<CalendarContent, "formatter" | "words">,
): CalendarCells {
  const { post, channel, format, pillar } = occurrence ?? {};
  const line = post?.text?.trim().split(/\r\n?|\n/)[0];
  const cells = {
    channel: formatter.name("channel", channel) ?? "",
    format: formatter.value("format", format) ?? "",
    text: kind === "slot" ? words.free : (line ?? post?.id ?? ""),
    status: formatter.value("post", post?.status) ?? "",
    pillar: formatter.name("pillar", pillar) ?? "",
  };
  return mapTexts(cells, escapeControls);
}

/** Returns a text padded with spaces to a width in columns. */
export function padToWidth(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - stringWidth(text)));
}

/** Returns a text cut to a width in columns, with an ellipsis if it was cut. */
export function truncateToWidth(text: string, width: number): string {
  if (stringWidth(text) <= width) return text;
  let short = "";
  for (const character of text) {
    if (stringWidth(short + character) > width - 1) break;
    short += character;
  }
  return `${short.trimEnd()}…`;
}
