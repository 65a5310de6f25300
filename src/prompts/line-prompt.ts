import { createPrompt, isEnterKey, isTabKey, useKeypress, useState } from "@inquirer/core";
import figures from "@inquirer/figures";
import stringWidth from "fast-string-width";
import { visible } from "../platform/escape-controls.ts";
import type { Sign } from "./answer.ts";
import { asideLines, askLines, complaintLines, type Fate, type Frame } from "./prompt-style.ts";
import { useClosing } from "./use-on-close.ts";

export interface LinePrompt extends Frame {
  ask: string;
  /** What Enter alone gives. */
  proposed: string;
  /** The keys that there are while nothing is typed. */
  hint: string;
  signOf(line: string): Sign | undefined;
  /** What is wrong with a line, in words. */
  complain(line: string): string | undefined;
  preview(line: string): string | undefined;
}

/** A line as it was typed, or what the person wants instead. */
export type LineOutcome = { line: string } | { sign: Sign };

/** Columns that should be left for an answer beside its question; with fewer it gets a line of its own. */
const ROOM = 24;

/** One line of text, with what follows from it below while it is being typed. */
export const linePrompt = createPrompt<LineOutcome, LinePrompt>((config, done) => {
  const [fate, setFate] = useState<Fate>("open");
  const [line, setLine] = useState("");
  const [complaint, setComplaint] = useState<string | undefined>(undefined);
  useClosing(config.closed);

  const leave = (sign: Sign) => {
    if (sign === "help") config.vanish();
    if (sign === "skip") setLine("-");
    setFate(sign === "skip" ? "answered" : "left");
    done({ sign });
  };

  useKeypress((key, rl) => {
    if (key.name === "escape") return leave("back");
    if (key.ctrl && key.name === "o") return leave("overview");
    if (isEnterKey(key)) {
      const sign = config.signOf(line);
      if (sign) return leave(sign);
      const answer = line.trim() || config.proposed;
      const wrong = config.complain(answer);
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
  const shown = visible(line);
  if (fate !== "open") return askLines(config.ask, config.look, fate, shown);
  return [`${before(config, line)}${shown}`, below(config, line, complaint)];
});

/** The question, and what is proposed where both leave room for an answer beside them. */
function before(config: LinePrompt, line: string): string {
  const { ask, look } = config;
  const proposed = visible(config.proposed);
  if (!isShort(config)) return `${askLines(ask, look)}\n${look.paint.blue(figures.pointer)} `;
  const shown = proposed !== "" && line === "" ? `${look.paint.dim(`(${proposed})`)} ` : "";
  return `${askLines(ask, look)} ${shown}`;
}

function isShort({ ask, look, proposed }: LinePrompt): boolean {
  return stringWidth(ask) + stringWidth(visible(proposed)) + ROOM <= look.width;
}

function below(config: LinePrompt, line: string, complaint: string | undefined): string {
  const { look, proposed, hint } = config;
  if (complaint !== undefined) return complaintLines(complaint, look);
  const answer = line.trim() || proposed;
  const lines = [
    line === "" && proposed !== "" && !isShort(config) ? `(${visible(proposed)})` : "",
    answer === "" || config.signOf(line) ? "" : config.preview(answer),
    line === "" ? hint : "",
  ];
  return lines.flatMap((text) => (text ? [asideLines(text, look)] : [])).join("\n");
}
