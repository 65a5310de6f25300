import figures from "@inquirer/figures";
import stringWidth from "fast-string-width";
import type { Choice } from "../wizard/prompter.ts";
import type { Look } from "./prompt-style.ts";
import { cut } from "./wrap-text.ts";

/** How a choice stands: whether the cursor is on it, and whether it is ticked, where choices can be. */
export interface Standing {
  here: boolean;
  ticked: boolean | undefined;
}

/** A choice in one line. */
export function row({ name }: Choice, { here, ticked }: Standing, { paint, width }: Look): string {
  const marks = [
    here ? figures.pointer : " ",
    ...(ticked === undefined ? [] : [ticked ? figures.circleFilled : figures.circle]),
  ];
  const text = `${marks.join(" ")} ${cut(name, nameWidth(ticked !== undefined, width))}`;
  return here ? paint.cyan(text) : text;
}

/** Whether a name is too long for its line. */
export function isCut(name: string, several: boolean, { width }: Look): boolean {
  return stringWidth(name) > nameWidth(several, width);
}

function nameWidth(several: boolean, width: number): number {
  const marks = several ? stringWidth(`${figures.pointer} ${figures.circle} `) : 2;
  return width - marks - 1;
}
