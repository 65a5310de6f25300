import type { Prompt } from "../wizard/prompter.ts";
import { glue } from "./prompt-style.ts";
import type { TalkWords } from "./prompt-words.ts";

type Key = readonly [key: string, action: string];

/** The keys there are while a line is empty. */
export function lineHint({ proposed, optional }: Prompt, { menu }: TalkWords): string {
  const keep: readonly Key[] = [
    [menu.enter, menu.keep],
    ["Tab", menu.change],
  ];
  const skip: readonly Key[] = optional ? [[proposed?.length ? "-" : menu.enter, menu.skip]] : [];
  return inARow(proposed?.length ? [...keep, ...skip] : skip);
}

/** The keys of a menu. */
export function menuHint({ kind, optional }: Prompt, { menu }: TalkWords): string {
  const tick: readonly Key[] = [
    [menu.space, menu.choose],
    ["*", menu.all],
    [menu.enter, menu.done],
  ];
  return inARow([
    ["↑↓", menu.move],
    ...(kind === "choices" ? tick : [[menu.enter, menu.choose] as const]),
    ...(optional ? [["-", menu.skip] as const] : []),
    ["?", menu.help],
    ["Esc", menu.back],
  ]);
}

/** A key and what it does stay in one line. */
function inARow(keys: readonly Key[]): string {
  const items = keys.map(([key, action]) => `${key} ${action} ·`.replaceAll(" ", glue));
  return items.join(" ").slice(0, -2);
}
