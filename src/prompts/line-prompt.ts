import { createPrompt, isEnterKey, isTabKey, useKeypress, useState } from "@inquirer/core";
import figures from "@inquirer/figures";
import stringWidth from "fast-string-width";
import { escapeControls } from "../platform/escape-controls.ts";
import type { PromptCommand } from "./answer.ts";
import {
  type BasePromptConfig,
  type PromptStatus,
  renderAside,
  renderError,
  renderQuestion,
} from "./prompt-style.ts";
import { useOnClose } from "./use-on-close.ts";

export interface LinePromptConfig extends BasePromptConfig {
  question: string;
  /** The answer if only Enter is pressed. */
  proposed: string;
  /** The keys that can be used while the line is empty. */
  hint: string;
  commandFor(line: string): PromptCommand | undefined;
  /** Returns why a line is not a valid answer, or `undefined` if it is. */
  validate(line: string): string | undefined;
  preview(line: string): string | undefined;
}

/** The typed line, or the command that the user chose instead of answering. */
export type LinePromptResult = { line: string } | { command: PromptCommand };

/** The columns that an answer needs on the line of its question. With fewer, it gets its own line. */
const MIN_ANSWER_COLUMNS = 24;

/** A prompt for one line of text, with a preview of its effect while the user types. */
export const linePrompt = createPrompt<LinePromptResult, LinePromptConfig>((config, done) => {
  const [status, setStatus] = useState<PromptStatus>("open");
  const [line, setLine] = useState("");
  const [complaint, setComplaint] = useState<string | undefined>(undefined);
  useOnClose(config.onClose);

  const leave = (command: PromptCommand) => {
    if (command === "help") config.clearWhenDone();
    if (command === "skip") setLine("-");
    setStatus(command === "skip" ? "answered" : "left");
    done({ command });
  };

  useKeypress((key, rl) => {
    if (key.name === "escape") return leave("back");
    if (key.ctrl && key.name === "o") return leave("overview");
    if (isEnterKey(key)) {
      const command = config.commandFor(line);
      if (command) return leave(command);
      const answer = line.trim() || config.proposed;
      const error = config.validate(answer);
      if (error === undefined) {
        setLine(answer || "-");
        setStatus("answered");
        return done({ line: answer });
      }
      // Readline has cleared its line. Restore it, so that the user can correct it instead of retyping it.
      rl.write(line);
      return setComplaint(error);
    }
    if (isTabKey(key)) {
      rl.clearLine(0);
      rl.write(line || config.proposed);
    }
    setLine(rl.line);
    setComplaint(undefined);
  });

  // The answer stays as typed. Only the displayed text must not control the terminal.
  const shown = escapeControls(line);
  if (status !== "open") return renderQuestion(config.question, config.style, status, shown);
  return [`${renderInputLine(config, line)}${shown}`, renderDetails(config, line, complaint)];
});

/** Returns the question, with the proposed answer if an answer fits on the same line. */
function renderInputLine(config: LinePromptConfig, line: string): string {
  const { question, style } = config;
  const proposed = escapeControls(config.proposed);
  if (!fitsOnOneLine(config))
    return `${renderQuestion(question, style)}\n${style.paint.blue(figures.pointer)} `;
  const shown = proposed !== "" && line === "" ? `${style.paint.dim(`(${proposed})`)} ` : "";
  return `${renderQuestion(question, style)} ${shown}`;
}

function fitsOnOneLine({ question, style, proposed }: LinePromptConfig): boolean {
  return stringWidth(question) + stringWidth(escapeControls(proposed)) + MIN_ANSWER_COLUMNS <= style.width;
}

function renderDetails(config: LinePromptConfig, line: string, complaint: string | undefined): string {
  const { style, proposed, hint } = config;
  if (complaint !== undefined) return renderError(complaint, style);
  const answer = line.trim() || proposed;
  const lines = [
    line === "" && proposed !== "" && !fitsOnOneLine(config) ? `(${escapeControls(proposed)})` : "",
    answer === "" || config.commandFor(line) ? "" : config.preview(answer),
    line === "" ? hint : "",
  ];
  return lines.flatMap((text) => (text ? [renderAside(text, style)] : [])).join("\n");
}
