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
  /** What Enter alone gives. */
  proposed: string;
  /** The keys that there are while nothing is typed. */
  hint: string;
  commandFor(line: string): PromptCommand | undefined;
  /** What is wrong with a line, in words. */
  validate(line: string): string | undefined;
  preview(line: string): string | undefined;
}

/** A line as it was typed, or what the person wants instead. */
export type LinePromptResult = { line: string } | { command: PromptCommand };

/** Columns that should be left for an answer beside its question; with fewer it gets a line of its own. */
const MIN_ANSWER_COLUMNS = 24;

/** One line of text, with what follows from it below while it is being typed. */
export const linePrompt = createPrompt<LinePromptResult, LinePromptConfig>((config, done) => {
  const [fate, setFate] = useState<PromptStatus>("open");
  const [line, setLine] = useState("");
  const [complaint, setComplaint] = useState<string | undefined>(undefined);
  useOnClose(config.onClose);

  const leave = (sign: PromptCommand) => {
    if (sign === "help") config.clearWhenDone();
    if (sign === "skip") setLine("-");
    setFate(sign === "skip" ? "answered" : "left");
    done({ command: sign });
  };

  useKeypress((key, rl) => {
    if (key.name === "escape") return leave("back");
    if (key.ctrl && key.name === "o") return leave("overview");
    if (isEnterKey(key)) {
      const sign = config.commandFor(line);
      if (sign) return leave(sign);
      const answer = line.trim() || config.proposed;
      const wrong = config.validate(answer);
      if (wrong === undefined) {
        setLine(answer || "-");
        setFate("answered");
        return done({ line: answer });
      }
      // Readline has taken the line; it is to be mended, not typed again.
      rl.write(line);
      return setComplaint(wrong);
    }
    if (isTabKey(key)) {
      rl.clearLine(0);
      rl.write(line || config.proposed);
    }
    setLine(rl.line);
    setComplaint(undefined);
  });

  // What is written stays as it is; only what is shown must not control the terminal.
  const shown = escapeControls(line);
  if (fate !== "open") return renderQuestion(config.question, config.style, fate, shown);
  return [`${renderInputLine(config, line)}${shown}`, renderDetails(config, line, complaint)];
});

/** The question, and what is proposed where both leave room for an answer beside them. */
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
