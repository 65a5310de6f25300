import figures from "@inquirer/figures";
import type { ChalkInstance } from "chalk";
import { wrapText } from "./wrap-text.ts";

/** The colors and width of a prompt. No part is marked only by its color. */
export interface PromptStyle {
  paint: ChalkInstance;
  /** The maximum width of text, in columns. */
  width: number;
}

/** The options that all prompts have in common. */
export interface BasePromptConfig {
  style: PromptStyle;
  /** Called before the end of a prompt that is then removed from the screen. */
  clearWhenDone(): void;
  /** Called if the input is closed without an answer. */
  onClose(): void;
}

/** The state of a question; it is `left` if the user chose a command instead of answering. */
export type PromptStatus = "open" | "answered" | "left";

/** Returns the question, followed by the answer once there is one. */
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

/** Returns an error message in the style of a prompt. */
export function renderError(error: string, { paint, width }: PromptStyle): string {
  return paint.red(wrapText(`${figures.cross} ${error}`, width));
}

/** A space at which a line is not broken. */
export const NO_BREAK_SPACE = "\u00a0";

/** Returns secondary text of a prompt: a preview, or the keys. */
export function renderAside(text: string, { paint, width }: PromptStyle): string {
  return paint.dim(wrapText(text, width, "  ").replaceAll(NO_BREAK_SPACE, " "));
}
