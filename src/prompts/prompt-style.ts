import figures from "@inquirer/figures";
import type { ChalkInstance } from "chalk";
import { wrapText } from "./wrap-text.ts";

/** How the parts of a prompt look. No part is told from another by its color alone. */
export interface PromptStyle {
  paint: ChalkInstance;
  /** Columns that text may take. */
  width: number;
}

/** What every prompt is given by whoever puts it. */
export interface BasePromptConfig {
  style: PromptStyle;
  /** Called before an end that leaves no trace on the screen. */
  clearWhenDone(): void;
  /** Called where the line is closed without an answer. */
  onClose(): void;
}

/** What became of a question. */
export type PromptStatus = "open" | "answered" | "left";

/** The question itself, with the answer behind it once there is one. */
export function renderQuestion(
  question: string,
  { paint, width }: PromptStyle,
  status: PromptStatus = "open",
  answer = "",
): string {
  if (status === "left") return paint.dim(wrapText(`< ${question}`, width));
  const mark = status === "open" ? paint.blue("?") : paint.green(figures.tick);
  return wrapText(`${mark} ${paint.bold(question)} ${paint.cyan(answer)}`, width);
}

export function renderError(error: string, { paint, width }: PromptStyle): string {
  return paint.red(wrapText(`${figures.cross} ${error}`, width));
}

/** Holds together what should not be parted at the end of a line. */
export const NO_BREAK_SPACE = "\u00a0";

/** A line or two beside the matter: what follows, which keys there are. */
export function renderAside(text: string, { paint, width }: PromptStyle): string {
  return paint.dim(wrapText(text, width, "  ").replaceAll(NO_BREAK_SPACE, " "));
}
