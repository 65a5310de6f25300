import figures from "@inquirer/figures";
import stringWidth from "fast-string-width";
import type { PromptChoice } from "../wizard/prompter.ts";
import type { PromptStyle } from "./prompt-style.ts";
import { truncateText } from "./wrap-text.ts";

export interface MenuItemState {
  /** `true` if the cursor is on the choice. */
  active: boolean;
  /** `undefined` if choices cannot be ticked. */
  ticked: boolean | undefined;
}

/** Returns a choice as one line. */
export function renderMenuItem(
  { name }: PromptChoice,
  { active, ticked }: MenuItemState,
  { paint, width }: PromptStyle,
): string {
  const marks = [
    active ? figures.pointer : " ",
    ...(ticked === undefined ? [] : [ticked ? figures.circleFilled : figures.circle]),
  ];
  const text = `${marks.join(" ")} ${truncateText(name, maxNameWidth(ticked !== undefined, width))}`;
  return active ? paint.cyan(text) : text;
}

/** Returns whether a name is too long for its line. */
export function isTruncated(name: string, several: boolean, { width }: PromptStyle): boolean {
  return stringWidth(name) > maxNameWidth(several, width);
}

function maxNameWidth(several: boolean, width: number): number {
  const marks = several ? stringWidth(`${figures.pointer} ${figures.circle} `) : 2;
  return width - marks - 1;
}
