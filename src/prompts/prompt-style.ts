import figures from "@inquirer/figures";
import type { ChalkInstance } from "chalk";
import { wrapped } from "./wrap-text.ts";

/** How the parts of a prompt look. No part is told from another by its color alone. */
export interface Look {
  paint: ChalkInstance;
  /** Columns that text may take. */
  width: number;
}

/** What every prompt is given by whoever puts it. */
export interface Frame {
  look: Look;
  /** Called before an end that leaves no trace on the screen. */
  vanish(): void;
  /** Called where the line is closed without an answer. */
  closed(): void;
}

/** What became of a question. */
export type Fate = "open" | "answered" | "left";

/** The question itself, with the answer behind it once there is one. */
export function askLines(ask: string, { paint, width }: Look, fate: Fate = "open", answer = ""): string {
  if (fate === "left") return paint.dim(wrapped(`< ${ask}`, width));
  const mark = fate === "open" ? paint.blue("?") : paint.green(figures.tick);
  return wrapped(`${mark} ${paint.bold(ask)} ${paint.cyan(answer)}`, width);
}

export function complaintLines(complaint: string, { paint, width }: Look): string {
  return paint.red(wrapped(`${figures.cross} ${complaint}`, width));
}

/** Holds together what should not be parted at the end of a line. */
export const glue = "\u00a0";

/** A line or two beside the matter: what follows, which keys there are. */
export function asideLines(text: string, { paint, width }: Look): string {
  return paint.dim(wrapped(text, width, "  ").replaceAll(glue, " "));
}
