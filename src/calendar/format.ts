import type { CalendarWords } from "../locale/calendar.ts";
import type { Sections } from "../plan/sections.ts";
import type { Teller } from "../tell/teller.ts";
import type { Entry, Span } from "./entry.ts";

/** What a calendar is written of. */
export interface CalendarContent {
  sections: Sections;
  /** In the order of days and times. */
  entries: readonly Entry[];
  span: Span;
  /** The plan's time zone, such as Europe/Sofia; nothing where it names none. */
  zone?: string;
  /** The moment at which it is written. */
  now: Date;
  tell: Teller;
  words: CalendarWords;
}

/** Why a post is not in the file, or not as the plan has it, in the person's words. */
export interface Problem {
  /** The post's id. */
  post: string;
  why: string;
  /** Whether it is in the file all the same. */
  kept?: boolean;
}

export interface Written {
  text: string;
  problems: readonly Problem[];
}

/** A form of the calendar: for people, for calendar programs, or for a tool that publishes posts. */
export interface CalendarFormat {
  /** The ending of its files, without the dot. */
  extension: string;
  /** What it is, for the help: "Hootsuite's bulk composer". */
  about: string;
  /** Whether it holds only posts that are ready to be published. */
  publishes?: true;
  /** The tool's name, where a file is for one profile, which is chosen when it is uploaded. */
  oneProfile?: string;
  /** Whether a file was made by this format, so that it may be replaced. */
  made(content: Uint8Array): boolean;
  /** @param look the width of the terminal, and whether it has colors */
  write(content: CalendarContent, look: CalendarLook): Written | Promise<Written>;
}

export interface CalendarLook {
  width: number;
  /** Chalk's level: 0 for none. */
  color: 0 | 1 | 2 | 3;
}
